import { readFileSync } from 'node:fs';
import { MasterKey } from './sealing.service.js';

/** The master key out of its file: 32 bytes, raw or as base64. The message names the setting, never the content. */
export function readMasterKey(file: string): MasterKey {
  const bytes = readBytes(file);
  if (bytes.length === 32) return new MasterKey(bytes);
  const text = bytes.toString('latin1').trim();
  const decoded = /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : bytes;
  if (decoded.length === 32) return new MasterKey(decoded);
  throw new Error('VAULT_KEY_FILE must hold 32 bytes, raw or as base64; restore it from the backup of the vault');
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error('VAULT_KEY_FILE cannot be read; check the path and that the service may read the file');
  }
}
