import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from './password-rules.js';

/** OWASP's smallest for argon2id; some 20 ms on the machines of an office. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A salted argon2id hash. */
export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), cost);

let nobody: Promise<string> | undefined;

/** Compares with the hash, or (null: no such account) with one that never matches, so that both take as long. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await nobody), normalPassword(password));
  return matches && passwordHash !== null;
}
