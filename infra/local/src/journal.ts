import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { closedFolder } from './folders.ts';

/** Writes each part's lines to a file of its own and shows people only what matters to them. */
export class Journal {
  private readonly folder: string;
  private readonly shown = new Map<string, number>();
  private readonly files = new Map<string, WriteStream>();

  constructor(data: string) {
    this.folder = join(data, 'logs');
    closedFolder(this.folder);
  }

  /** Takes the lines of one part: all go to its file, warnings and errors also to the console. */
  lines(name: string): (text: string) => void {
    return (text) => {
      this.file(name).write(`${text}\n`);
      const short = worthShowing(text);
      if (short && this.isNews(`${name} ${short}`)) this.show(name, short);
    };
  }

  /** The same line again and again is shown once in ten seconds; its file has all of them. */
  private isNews(line: string): boolean {
    const now = performance.now();
    const before = this.shown.get(line);
    if (before !== undefined && now - before < 10_000) return false;
    this.shown.set(line, now);
    return true;
  }

  show(name: string, text: string): void {
    console.log(`[${name}] ${text}`);
  }

  /** The log file of a part. */
  path(name: string): string {
    return join(this.folder, `${name}.log`);
  }

  private file(name: string): WriteStream {
    const known = this.files.get(name);
    if (known) return known;
    const path = this.path(name);
    if (existsSync(path) && statSync(path).size > 20_000_000) renameSync(path, `${path}.1`);
    const made = createWriteStream(path, { flags: 'a', mode: 0o600 }).on('error', () => {}); // a full disk must not stop the system
    this.files.set(name, made);
    return made;
  }
}

/** The short form of a warning or an error of a service; the rest (and what PostgreSQL and Kafka write) stays in the file. */
function worthShowing(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { level, msg, why, code } = JSON.parse(text) as {
      level?: number | string;
      msg?: string;
      why?: string;
      code?: string;
    };
    const isLoud = typeof level === 'number' ? level >= 40 : level === 'warn' || level === 'error' || level === 'fatal';
    return isLoud ? [msg, why, code].filter(Boolean).join(': ') : undefined;
  } catch {
    return undefined;
  }
}
