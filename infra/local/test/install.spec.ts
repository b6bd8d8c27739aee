import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../src/install.mjs';

describe('an installation', () => {
  const root = mkdtempSync(join(tmpdir(), 'cau-noi-install-'));
  const put = (path: string, content: object): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  };
  const packages = { 'node_modules/needed': { version: '1.0.0' }, 'node_modules/elsewhere': { optional: true } };
  beforeAll(() => put('package-lock.json', { packages }));
  afterAll(() => rmSync(root, { recursive: true }));

  it('is not there before npm has run, nor after it was cut off', () => {
    expect(isInstalled(root)).toBe(false);
    put('node_modules/needed/package.json', {});
    expect(isInstalled(root)).toBe(false);
  });

  it('is there when every package of the lock file is, in its version; what other machines need may be missing', () => {
    put('node_modules/.package-lock.json', { packages: { 'node_modules/needed': { version: '0.9.0' } } });
    expect(isInstalled(root)).toBe(false);
    put('node_modules/.package-lock.json', { packages });
    expect(isInstalled(root)).toBe(true);
  });

  it('is not there any more when a package has gone', () => {
    rmSync(join(root, 'node_modules/needed'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});
