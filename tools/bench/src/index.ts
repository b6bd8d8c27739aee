export { benchConsume, type ConsumeOptions, type ConsumeResult } from './consume/bench.js';
