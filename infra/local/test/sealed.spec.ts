import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../src/sealed.mjs';

describe('secrets in a backup', () => {
  const content = randomBytes(100);
  const box = seal(content, 'một mật khẩu dài');

  it('open with the passphrase that closed them, however its accents are typed', () => {
    expect(unseal(box, 'một mật khẩu dài'.normalize('NFD'))).toEqual(content);
  });

  it('stay closed for another passphrase', () => {
    expect(() => unseal(box, 'mot mat khau dai')).toThrow(/passphrase/);
  });

  it('stay closed when a single bit has changed', () => {
    const changed = Buffer.from(box);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(changed, 'một mật khẩu dài')).toThrow(/damaged/);
  });

  it('never look alike twice', () => {
    expect(seal(content, 'một mật khẩu dài').includes(box.subarray(16, 32))).toBe(false);
  });
});
