import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const version = 1;
const ivLength = 12;
const tagLength = 16;
const headLength = 1 + ivLength + tagLength;

/** AES-256-GCM; `place` binds the ciphertext to its row, so that rows cannot be swapped. */
export function seal(key: Buffer | KeyObject, plain: Buffer, place: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), sealed]);
}

/** The plain bytes; throws when key, place or ciphertext are not the ones of the sealing. */
export function unseal(key: Buffer | KeyObject, sealed: Buffer, place: string): Buffer {
  if (sealed[0] !== version || sealed.length < headLength) throw new Error('sealed record of an unknown version');
  const iv = sealed.subarray(1, 1 + ivLength);
  const tag = sealed.subarray(1 + ivLength, headLength);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
    .setAAD(Buffer.from(place))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]);
}

/** The master key never seals a record itself: it wraps data keys and makes look-up tokens, each with a key of its own. */
export class MasterKey {
  private readonly wrapping: KeyObject;
  private readonly lookUp: KeyObject;
  /** Identifies a master key without revealing anything about it. */
  readonly id: string;

  constructor(master: Buffer) {
    this.wrapping = createSecretKey(derive(master, 'wrap data keys'));
    this.lookUp = createSecretKey(derive(master, 'blind indexes'));
    this.id = derive(master, 'key id').toString('hex').slice(0, 16);
  }

  /** A new data key for one owner, and the only form in which it may be stored. */
  newDataKey(owner: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: seal(this.wrapping, key, owner) };
  }

  unwrap(wrapped: Buffer, owner: string): Buffer {
    return unseal(this.wrapping, wrapped, owner);
  }

  /**
   * Returns the id for somebody who is set apart: always the same, and nobody without the master key can find whose it
   * was.
   */
  apartFrom(person: string, paper: string): string {
    const bytes = this.token('apart', `${person}/${paper}`).subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** Keyed and one-way: equal values meet, and nobody without the key can try values out. */
  token(kind: string, value: string): Buffer {
    return createHmac('sha256', this.lookUp).update(`${kind}\n${value}`).digest();
  }
}

const derive = (master: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, 'cau-noi identity vault', purpose, 32));
