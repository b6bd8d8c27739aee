import { join } from 'node:path';
import { closedFolder } from './folders.ts';
import { LogFile } from './log-file.ts';

/** Writes each part's lines to a file of its own and shows people only what matters to them. */
export class Journal {
  private readonly folder: string;
  private readonly shown = new Map<string, number>();
  private readonly files = new Map<string, LogFile>();

  constructor(data: string) {
    this.folder = join(data, 'logs');
    closedFolder(this.folder);
  }

  /**
   * Takes the lines of a process of one or several parts: each goes to the file of the part that it names, else to the
   * files of all; warnings and errors also to the console.
   */
  lines(...parts: readonly string[]): (text: string) => void {
    return (text) => {
      const said = parsed(text);
      const own = parts.filter((part) => part === said?.service);
      for (const part of own.length > 0 ? own : parts) this.file(part).write(text);
      const short = said && worthShowing(said);
      const name = own[0] ?? parts.join('+');
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

  /** The supervisor's own lines: on the console, and in a file of its own. */
  tell(name: string, text: string): void {
    this.show(name, text);
    this.file('supervisor').write(`${new Date().toISOString()} [${name}] ${text}`);
  }

  /** The log file of a part. */
  path(name: string): string {
    return join(this.folder, `${name}.log`);
  }

  private file(name: string): LogFile {
    const file = this.files.get(name) ?? new LogFile(this.path(name));
    this.files.set(name, file);
    return file;
  }
}

type Said = { service?: string; level?: number | string; msg?: string; why?: string; code?: string };

/** Returns the message in a line of a service; undefined for lines of PostgreSQL, Kafka and Node itself. */
function parsed(text: string): Said | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Said;
  } catch {
    return undefined;
  }
}

/** The short form of a warning or an error; the rest stays in the file. */
function worthShowing({ level, msg, why, code }: Said): string | undefined {
  const isLoud = typeof level === 'number' ? level >= 40 : level === 'warn' || level === 'error' || level === 'fatal';
  return isLoud ? [msg, why, code].filter(Boolean).join(': ') : undefined;
}
