import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holder, releaseLock, takeLock } from '../src/lock.mjs';

describe('the lock of a data folder', () => {
  const data = mkdtempSync(join(tmpdir(), 'cau-noi-lock-'));
  afterEach(() => releaseLock(data));
  afterAll(() => rmSync(data, { recursive: true }));

  it('is taken over from a run that was killed', () => {
    writeFileSync(join(data, 'lock'), '4194305'); // beyond the largest process number
    expect(takeLock(data)).toBeUndefined();
  });

  it('is taken over when its number now belongs to another program', () => {
    writeFileSync(join(data, 'lock'), String(process.ppid));
    expect(holder(data)).toBeUndefined();
    expect(takeLock(data)).toBeUndefined();
  });

  it('leaves nothing behind', () => {
    takeLock(data);
    releaseLock(data);
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });
});
