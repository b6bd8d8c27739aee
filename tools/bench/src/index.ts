export { benchConsume, type ConsumeOptions, type ConsumeResult } from './consume/bench.js';
export { benchDue, type DueOptions, type DueResult } from './due/bench.js';
export { benchLifecycle, type LifecycleOptions, type LifecycleResult } from './lifecycle/bench.js';
