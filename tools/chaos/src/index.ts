export { chaos, type ChaosOptions, type Outcome } from './chaos.js';
