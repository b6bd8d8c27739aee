import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, unpack } from '../src/archive.mjs';

describe('the file of a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-archive-'));
  const file = join(folder, 'backup');
  beforeAll(() => {
    writeFileSync(join(folder, 'manifest.json'), '{}'.padEnd(5_000));
    pack(['-cf', file, '-C', folder, 'manifest.json']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['cut short', () => writeFileSync(file, readFileSync(file).subarray(0, 2_000))],
    ['something else', () => writeFileSync(file, 'not a backup')],
    ['not there', () => rmSync(file)],
  ])('is named with what to do when it is %s', (_, spoil) => {
    spoil();
    expect(() => unpack(['-xf', file, '-C', folder], file)).toThrow(
      expect.objectContaining({
        vi: expect.stringContaining(file),
        en: expect.stringMatching(/^The file .*backup is not a whole backup \(tar: .*\): copy it again/),
      }),
    );
  });

  it('says that it could not be written, and why', () => {
    expect(() => pack(['-cf', join(folder, 'no/such/backup'), '-C', folder, 'manifest.json'])).toThrow(
      /could not be written \(tar: .*No such file/,
    );
  });
});
