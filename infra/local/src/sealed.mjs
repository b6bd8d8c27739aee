import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { PlainProblem } from './plain-problem.mjs';

/** A box that only the passphrase opens: scrypt (N = 2^17) makes the key, AES-256-GCM guards the content. */
const magic = Buffer.from('cau-noi sealed 1');
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;

/** @param {string} passphrase @param {Buffer} salt */
const keyOf = (passphrase, salt) =>
  scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 });

/**
 * Seals bytes under a passphrase.
 * @param {Buffer} content
 * @param {string} passphrase
 */
export function seal(content, passphrase) {
  const salt = randomBytes(saltBytes);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce).setAAD(magic);
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([magic, salt, nonce, cipher.getAuthTag(), body]);
}

/**
 * Opens what `seal` made; a wrong passphrase and a damaged box look the same.
 * @param {Buffer} box
 * @param {string} passphrase
 */
export function unseal(box, passphrase) {
  /** @param {number} from @param {number} [length] */
  const part = (from, length) =>
    box.subarray(magic.length + from, length === undefined ? undefined : magic.length + from + length);
  try {
    const salt = part(0, saltBytes);
    const key = keyOf(passphrase, salt);
    const decipher = createDecipheriv('aes-256-gcm', key, part(saltBytes, nonceBytes)).setAAD(magic);
    decipher.setAuthTag(part(saltBytes + nonceBytes, tagBytes));
    return Buffer.concat([decipher.update(part(saltBytes + nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    throw new PlainProblem(
      'Mật khẩu bản sao lưu không đúng, hoặc tệp đã hỏng: kiểm tra lại mật khẩu (CAU_NOI_PASSPHRASE) và tệp.',
      'The passphrase of the backup is wrong, or the file is damaged: check the passphrase (CAU_NOI_PASSPHRASE) and the file.',
    );
  }
}

/**
 * Seals files, by their names.
 * @param {Record<string, Buffer>} files
 * @param {string} passphrase
 */
export function sealFiles(files, passphrase) {
  const texts = Object.entries(files).map(([name, content]) => [name, content.toString('base64')]);
  return seal(Buffer.from(JSON.stringify(Object.fromEntries(texts))), passphrase);
}

/**
 * The files of a box, by their names.
 * @param {Buffer} box
 * @param {string} passphrase
 * @returns {Record<string, Buffer>}
 */
export function unsealFiles(box, passphrase) {
  const texts = /** @type {Record<string, string>} */ (JSON.parse(unseal(box, passphrase).toString()));
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text, 'base64')]));
}
