import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** When a file is full or old and another one is begun, and how much of the old ones is kept. */
export type LogLimits = {
  /** One file holds so many bytes and so long a time. */
  bytes: number;
  ageMs: number;
  /** How long old files are kept, and how many bytes of them altogether. */
  keepMs: number;
  keepBytes: number;
};

const day = 86_400_000;
const ordinaryLimits: LogLimits = { bytes: 20_000_000, ageMs: day, keepMs: 30 * day, keepBytes: 100_000_000 };

/** A log with a limited size, also when nobody restarts anything for a year. */
export class LogFile {
  readonly path: string;
  private readonly limits: LogLimits;
  private readonly now: () => number;
  private file: number | undefined;
  private size = 0;
  private begunAt = 0;

  constructor(path: string, limits: LogLimits = ordinaryLimits, now: () => number = Date.now) {
    this.path = path;
    this.limits = limits;
    this.now = now;
  }

  /** Written at once. A line that cannot be written (a full disk) is lost; the next one tries again. */
  write(text: string): void {
    const line = `${text}\n`;
    const bytes = Buffer.byteLength(line);
    try {
      if (this.file === undefined) this.look();
      if (this.size > 0 && this.isOver(bytes)) this.turn();
      this.file ??= openSync(this.path, 'a', 0o600);
      writeSync(this.file, line);
      this.size += bytes;
    } catch {
      this.close();
    }
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private look(): void {
    const there = existsSync(this.path) ? statSync(this.path) : undefined;
    this.size = there?.size ?? 0;
    this.begunAt = there ? there.birthtimeMs || there.mtimeMs : this.now();
  }

  private isOver(bytes: number): boolean {
    return this.size + bytes > this.limits.bytes || this.now() - this.begunAt >= this.limits.ageMs;
  }

  /** The file gets a name with the time. */
  private turn(): void {
    this.close();
    if (existsSync(this.path)) renameSync(this.path, this.nameFor(new Date(this.now())));
    this.size = 0;
    this.begunAt = this.now();
    this.prune();
  }

  private nameFor(at: Date): string {
    const stem = `${this.path.replace(/\.log$/, '')}.${at.toISOString().replace(/[-:]|\.\d+/g, '')}`;
    for (let count = 1; ; count++) {
      const name = `${stem}${count === 1 ? '' : `-${count}`}.log`;
      if (!existsSync(name)) return name;
    }
  }

  private prune(): void {
    const [folder, stem] = [dirname(this.path), basename(this.path, '.log')];
    const isOld = (name: string) => name.startsWith(`${stem}.`) && /\.\d{8}T\d{6}Z(-\d+)?\.log$/.test(name);
    const old = readdirSync(folder)
      .filter(isOld)
      .map((name) => join(folder, name));
    const files = old.map((file) => ({ file, ...statOf(file) })).sort((a, b) => b.at - a.at);
    let kept = 0;
    for (const { file, size, at } of files) {
      kept += size;
      if (kept > this.limits.keepBytes || this.now() - at > this.limits.keepMs) rmSync(file, { force: true });
    }
  }
}

/** By the time in its name: copying a folder changes the others. */
function statOf(file: string): { size: number; at: number } {
  const [, date = '', time = ''] = /\.(\d{8})T(\d{6})Z/.exec(file) ?? [];
  const at = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
  return { size: statSync(file).size, at: Date.parse(at) };
}
