import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFile, type LogLimits } from '../src/log-file.ts';
import { stateOf } from '../src/disk-watch.ts';

describe('a log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-log-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const limits: LogLimits = { bytes: 100, ageMs: 3_600_000, keepMs: 10 * 3_600_000, keepBytes: 250 };
  const begin = Date.now();
  let now = begin;
  const files = (name: string) =>
    readdirSync(folder)
      .filter((file) => file.startsWith(`${name}.`))
      .sort();
  const open = (name: string) => new LogFile(join(folder, `${name}.log`), limits, () => now);
  const linesOf = (name: string) =>
    files(name).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));

  it('begins another file when it is full, while it runs, and loses nothing', () => {
    const log = open('size');
    const lines = Array.from({ length: 5 }, (_, at) => `${at} ${'x'.repeat(46)}`);
    for (const line of lines) log.write(line);
    expect(files('size')).toHaveLength(3);
    expect(linesOf('size').sort()).toEqual(lines);
    expect(files('size').every((file) => statSync(join(folder, file)).size <= limits.bytes)).toBe(true);
    expect(files('size').every((file) => (statSync(join(folder, file)).mode & 0o077) === 0)).toBe(true);
  });

  it('begins another file when it is old, also one that an earlier run began', () => {
    const log = open('age');
    log.write('first');
    now = begin + limits.ageMs + 60_000;
    log.write('second');
    expect(files('age')).toHaveLength(2);
    now += limits.ageMs + 60_000;
    const later = open('age');
    later.write('third');
    expect(readFileSync(join(folder, 'age.log'), 'utf8')).toBe('third\n');
    expect(linesOf('age').sort()).toEqual(['first', 'second', 'third']);
  });

  it('keeps old files for a time and up to a size', () => {
    const log = open('keep');
    for (let count = 0; count < 8; count++) {
      log.write('y'.repeat(90));
      now += 60_000;
    }
    expect(files('keep')).toHaveLength(3); // two old ones of 91 bytes fit into 250
    now += limits.keepMs + 60_000;
    const later = open('keep');
    later.write('z'.repeat(90));
    expect(files('keep')).toHaveLength(2); // the one that has just become old, and the new one
  });

  it('goes on by itself once it can be written again', () => {
    const log = new LogFile(join(folder, 'missing', 'part.log'), limits, () => now);
    log.write('lost');
    mkdirSync(join(folder, 'missing'));
    log.write('written');
    expect(readFileSync(join(folder, 'missing', 'part.log'), 'utf8')).toBe('written\n');
  });
});

describe('the room on a disk', () => {
  it.each<[number, 'roomy' | 'low' | 'full', string]>([
    [5_000, 'roomy', 'roomy'],
    [499, 'roomy', 'low'],
    [550, 'low', 'low'],
    [601, 'low', 'roomy'],
    [19, 'low', 'full'],
    [25, 'full', 'full'],
    [41, 'full', 'low'],
    [700, 'full', 'roomy'],
  ])('%i MB after %s is %s', (free, before, after) => {
    expect(stateOf(free, before)).toBe(after);
  });
});
