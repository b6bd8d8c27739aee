import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { main } from '../src/main.js';
import { aCsv, aFile } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-register-'));
const cut = join(folder, 'cut.xes.gz');
writeFileSync(cut, gzipSync('<log>'.padEnd(10_000, ' <trace/>')).subarray(0, 60));
const torn = join(folder, 'torn.xes.gz');
writeFileSync(torn, '<log/>');

describe('a file that cannot be played', () => {
  it.each([
    ['is missing', join(folder, 'none.csv'), 'none.csv: there is no such file; check the path.'],
    ['is a folder', folder, `${folder}: is a folder; name the file in it.`],
    ['is cut off', cut, 'cut.xes.gz: breaks off before its end; fetch or copy it again.'],
    ['is no gzip', torn, 'torn.xes.gz: is not a whole gzip file; fetch or copy it again.'],
    ['is no XML', aFile('x.xes', '<log><trace>'), 'x.xes:1:12: unclosed tag: trace; it is not whole XML'],
    ['has a line of columns and nothing else', aCsv([]), 'register.csv has no rows below its line of columns'],
    ['holds no trace', aFile('none.xes', '<log></log>'), 'none.xes holds no case that can be played.'],
  ])(
    'is refused in one line with its name and what to do, before anything starts, where it %s',
    async (_what, file, said) => {
      const days = file.includes('.xes') ? ['--due-days', '3'] : [];
      const error: unknown = await main([file, ...days]).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toContain(said);
      expect((error as Error).message).not.toContain('\n');
    },
  );
});
