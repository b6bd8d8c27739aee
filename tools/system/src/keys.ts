import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, audience, issuer } from '@cau-noi/platform';
import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, SignJWT } from 'jose';

/** The secrets of one system: the vault's master key and the key that signs access tokens, in files of their own. */
export type Keys = {
  vaultKeyFile: string;
  signingKeyFile: string;
  jwks: string;
  /** An access token for an actor; valid for a day of wall-clock time. */
  token(actor: Actor): Promise<string>;
  remove(): void;
};

/** Makes new secrets in a temporary folder. */
export async function newKeys(): Promise<Keys> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-keys-'));
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content, { mode: 0o600 });
    return join(folder, name);
  };
  return {
    vaultKeyFile: write('vault.key', randomBytes(32).toString('base64')),
    signingKeyFile: write('signing.pem', await exportPKCS8(privateKey)),
    jwks: JSON.stringify({ keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] }),
    token: ({ accountId, officerId, postId, unitId, role }) =>
      new SignJWT({ officer: officerId, post: postId, unit: unitId, role })
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
        .setSubject(accountId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('1d')
        .sign(privateKey),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
