import { readFileSync } from 'node:fs';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audience, issuer, type Actor } from '@cau-noi/platform';
import { calculateJwkThumbprint, exportJWK, SignJWT, type JWK } from 'jose';
import { ConsoleConfig } from '../config.js';

type Signed = { token: string; renewAt: number };

/** A token is renewed this long before it ends, in ms, so that it outlives the request it travels with. */
const spareMs = 60_000;
const mostKept = 10_000;

/** Service tokens: short-lived, one per session and post, signed here and checked by every service. */
@Injectable()
export class TokensService {
  private readonly key: KeyObject;
  private readonly publicKey: Promise<JWK>;
  private readonly signed = new Map<string, Signed>();

  constructor(private readonly config: ConsoleConfig) {
    this.key = readKey(config.SIGNING_KEY_FILE);
    this.publicKey = publish(this.key);
  }

  /** What other services check tokens with. */
  async keySet(): Promise<{ keys: JWK[] }> {
    return { keys: [await this.publicKey] };
  }

  async tokenFor(sessionId: string, actor: Actor): Promise<string> {
    const key = `${sessionId} ${actor.postId} ${actor.unitId} ${actor.role}`;
    const known = this.signed.get(key);
    if (known && known.renewAt > Date.now()) return known.token;
    const token = await this.sign(actor);
    if (this.signed.size >= mostKept) this.signed.clear();
    this.signed.set(key, { token, renewAt: Date.now() + this.config.TOKEN_SECONDS * 1000 - spareMs });
    return token;
  }

  private async sign({ accountId, officerId, postId, unitId, role }: Actor): Promise<string> {
    const { kid } = await this.publicKey;
    return new SignJWT({ officer: officerId, post: postId, unit: unitId, role })
      .setProtectedHeader({ alg: 'ES256', ...(kid !== undefined && { kid }) })
      .setSubject(accountId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${this.config.TOKEN_SECONDS}s`)
      .sign(this.key);
  }
}

function readKey(file: string): KeyObject {
  const key = parsed(readText(file));
  if (key?.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw new Error('SIGNING_KEY_FILE must hold an ES256 private key (PEM PKCS 8, or JWK)');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error('SIGNING_KEY_FILE cannot be read; it must name a file with an ES256 private key');
  }
}

function parsed(text: string): KeyObject | undefined {
  try {
    return text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text) as JWK & Record<string, never>, format: 'jwk' })
      : createPrivateKey(text);
  } catch {
    return undefined; // the parser's error is swallowed: its message may quote the key
  }
}

async function publish(key: KeyObject): Promise<JWK> {
  const jwk = await exportJWK(createPublicKey(key));
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
}
