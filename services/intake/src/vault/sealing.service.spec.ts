import { randomBytes } from 'node:crypto';
import { MasterKey, seal, unseal } from './sealing.service.js';

const key = randomBytes(32);

describe('a sealed record', () => {
  it('opens with its key in its place', () => {
    expect(unseal(key, seal(key, Buffer.from('Người Thử A'), 'here'), 'here').toString()).toBe('Người Thử A');
  });
  it('never looks the same twice and never holds the words', () => {
    const [one, two] = [seal(key, Buffer.from('Người Thử A'), 'here'), seal(key, Buffer.from('Người Thử A'), 'here')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes(Buffer.from('Người Thử A'))).toBe(false);
  });
  it('does not open elsewhere, with another key, or changed by a bit', () => {
    const sealed = seal(key, Buffer.from('x'), 'here');
    const bent = Buffer.from(sealed);
    bent[bent.length - 1]! ^= 1;
    expect(() => unseal(key, sealed, 'there')).toThrow();
    expect(() => unseal(randomBytes(32), sealed, 'here')).toThrow();
    expect(() => unseal(key, bent, 'here')).toThrow();
    expect(() => unseal(key, Buffer.of(9), 'here')).toThrow('unknown version');
  });
});

describe('a master key', () => {
  const bytes = randomBytes(32);
  const master = new MasterKey(bytes);

  it('wraps data keys for one owner only', () => {
    const { key: dataKey, wrapped } = master.newDataKey('owner');
    expect(master.unwrap(wrapped, 'owner').equals(dataKey)).toBe(true);
    expect(() => master.unwrap(wrapped, 'other')).toThrow();
  });
  it('makes tokens that meet for equal values of one kind, and only under the same key', () => {
    expect(master.token('id', '1').equals(new MasterKey(bytes).token('id', '1'))).toBe(true);
    expect(master.token('id', '1').equals(master.token('phone', '1'))).toBe(false);
    expect(master.token('id', '1').equals(new MasterKey(randomBytes(32)).token('id', '1'))).toBe(false);
  });
  it('has an id that tells keys apart', () => {
    expect(master.id).toBe(new MasterKey(bytes).id);
    expect(master.id).not.toBe(new MasterKey(randomBytes(32)).id);
  });
});
