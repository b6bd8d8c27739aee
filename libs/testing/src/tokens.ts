import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@cau-noi/platform';
import type { JSONWebKeySet } from 'jose';

/** Issues test tokens for any actor: one ES256 key per process, whose public half the services get as `JWKS`. */
export type Tokens = { jwks: JSONWebKeySet; sign(actor: Actor): Promise<string> };

let made: Promise<Tokens> | undefined;

/** The key of this process. */
export const tokens = (): Promise<Tokens> => (made ??= make());

async function make(): Promise<Tokens> {
  const [{ audience, issuer }, { exportJWK, generateKeyPair, SignJWT }] = await Promise.all([
    import('@cau-noi/platform'),
    import('jose'),
  ]);
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const sign = ({ accountId, officerId, postId, unitId, role }: Actor) =>
    new SignJWT({ officer: officerId, post: postId, unit: unitId, role })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setSubject(accountId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('2h')
      .sign(privateKey);
  return { jwks: { keys: [jwk] }, sign };
}

/** Somebody in a role, otherwise made up; `overrides` name what the test is about. */
export const anActor = (role: Role, overrides: Partial<Actor> = {}): Actor => ({
  accountId: randomUUID(),
  officerId: randomUUID(),
  postId: randomUUID(),
  unitId: randomUUID(),
  role,
  ...overrides,
});
