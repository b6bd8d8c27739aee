import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Journal } from '../src/journal.ts';

describe('the lines of a process of two services', () => {
  const data = mkdtempSync(join(tmpdir(), 'cau-noi-journal-'));
  const shown: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: unknown) => void shown.push(String(line)));
  const take = new Journal(data).lines('intake', 'console');
  const linesOf = (part: string): string[] =>
    readFileSync(join(data, 'logs', `${part}.log`), 'utf8')
      .trim()
      .split('\n');
  afterAll(() => {
    log.mockRestore();
    rmSync(data, { recursive: true });
  });

  const ofIntake = '{"level":"warn","service":"intake","msg":"waiting","why":"no database"}';
  const ofConsole = '{"level":"info","service":"console","msg":"ready"}';
  const ofBoth = '{"level":"error","service":"intake+console","msg":"stopped by an error"}';
  const ofNode = 'FATAL ERROR: heap out of memory';

  it('go to the file of the service that they name, and to both files where they name none', () => {
    for (const line of [ofIntake, ofConsole, ofBoth, ofNode]) take(line);
    expect(linesOf('intake')).toEqual([ofIntake, ofBoth, ofNode]);
    expect(linesOf('console')).toEqual([ofConsole, ofBoth, ofNode]);
  });

  it('are shown once, under the name of who says it, when they warn', () => {
    expect(shown).toEqual(['[intake] waiting: no database', '[intake+console] stopped by an error']);
  });
});
