// Preloaded (NODE_OPTIONS --import) into every process of a run with `--today`.
import { shiftMs, shiftTime } from './shifted-time.ts';

shiftTime(globalThis, shiftMs);
