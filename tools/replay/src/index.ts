export { readCsv } from './csv.js';
export { readXes } from './xes.js';
export { replay, type Outcome } from './replay.js';
