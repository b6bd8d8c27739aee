import type { Journal } from './journal.ts';
import { freeMegabytes, wantedMb } from './preflight.mjs';
import { inBothLanguages } from './messages.mjs';

const everyMs = 5_000;
/** Below this PostgreSQL and Kafka cannot write any more. */
const fullMb = 20;

type State = 'roomy' | 'low' | 'full';

/** Which words a disk deserves. Between two states it must gain some room first, or it would speak at every write. */
export function stateOf(free: number, before: State): State {
  if (free < fullMb || (before === 'full' && free < 2 * fullMb)) return 'full';
  return free < wantedMb || (before === 'low' && free < 1.2 * wantedMb) ? 'low' : 'roomy';
}

/** Warns on the console and in the log when the disk of the data folder gets full, and when there is room again. */
export class DiskWatch {
  private readonly timer: NodeJS.Timeout;
  private state: State = 'roomy';

  constructor(data: string, journal: Journal) {
    const look = () => {
      const free = freeMegabytes(data);
      const next = stateOf(free, this.state);
      if (next !== this.state) journal.tell('disk', inBothLanguages(words[next](free)));
      this.state = next;
    };
    this.timer = setInterval(look, everyMs);
    look();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

const words: Record<State, (free: number) => { vi: string; en: string }> = {
  full: (free) => ({
    vi: `đĩa đã đầy (còn ${free} MB), hệ thống không ghi được và ngừng nhận việc: giải phóng chỗ, hệ thống sẽ tự chạy lại.`,
    en: `the disk is full (${free} MB left), nothing can be written and no work is taken: make room, and it goes on by itself.`,
  }),
  low: (free) => ({
    vi: `đĩa sắp đầy (còn ${free} MB, nên còn ít nhất ${wantedMb} MB): giải phóng chỗ.`,
    en: `the disk is nearly full (${free} MB left, ${wantedMb} MB are advised): make room.`,
  }),
  roomy: (free) => ({ vi: `đĩa đã có chỗ trở lại (${free} MB).`, en: `the disk has room again (${free} MB).` }),
};
