import { importKey, open, seal } from './encrypted-draft.js';

const keyText = Buffer.alloc(32, 7).toString('base64');
const otherText = Buffer.alloc(32, 8).toString('base64');
const head = { id: 'draft-1', owner: 'account-1', kind: 'visit', keptAt: '2026-11-25T02:00:00.000Z' };
const content = { people: [{ name: 'Người Thử A (synthetic)', idNumber: '000000000001' }] };

describe('a draft in the browser’s store', () => {
  it('opens with the key of its account', async () => {
    const key = await importKey(keyText);
    expect(await open(key, await seal(key, head, content))).toEqual(content);
  });
  it('holds nothing readable', async () => {
    const sealed = await seal(await importKey(keyText), head, content);
    const raw = Buffer.from(sealed.data).toString('latin1') + JSON.stringify(head);
    expect(raw).not.toContain('000000000001');
    expect(raw).not.toContain('synthetic');
  });
  it('stays shut for another account, another place and after a change', async () => {
    const key = await importKey(keyText);
    const sealed = await seal(key, head, content);
    expect(await open(await importKey(otherText), sealed)).toBeUndefined();
    expect(await open(key, { ...sealed, owner: 'account-2' })).toBeUndefined();
    expect(await open(key, { ...sealed, id: 'draft-2' })).toBeUndefined();
    new Uint8Array(sealed.data)[0]! ^= 1;
    expect(await open(key, sealed)).toBeUndefined();
  });
  it('is never sealed twice alike', async () => {
    const key = await importKey(keyText);
    const [one, two] = [await seal(key, head, content), await seal(key, head, content)];
    expect(Buffer.from(one.data).equals(Buffer.from(two.data))).toBe(false);
  });
  it('is sealed with a key that cannot be taken out of the browser', async () => {
    const key = await importKey(keyText);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
