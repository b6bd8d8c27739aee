import { Gathering, isAway } from '@cau-noi/messaging';
import type { Pool } from 'pg';
import { keepNewOnes, type New } from './vault-records.store.js';

type Member = New & { touches: readonly string[] };

/**
 * Stores people and papers that are new. What arrives while a statement is under way goes together in the next one, but
 * never the same owner twice: a repeat must find the key of the first.
 */
export class NewOnes {
  private readonly gathering: Gathering<Member, boolean>;

  constructor(pool: Pool, masterKey: string) {
    this.gathering = new Gathering(async (members) => {
      const one = async (member: New): Promise<boolean> =>
        isAllIn(member, new Set(await keepNewOnes(pool, masterKey, member)));
      if (members.length === 1) return members.map(one);
      const kept = await keepNewOnes(pool, masterKey, joined(members)).catch((error: unknown) => {
        if (isAway(error)) throw error; // the database is away: trying one by one would not help
        return null;
      });
      return members.map((member) => (kept ? Promise.resolve(isAllIn(member, new Set(kept))) : one(member)));
    });
  }

  /** True when all of it was new; else nothing is kept of those who had been there. */
  keep(one: New): Promise<boolean> {
    return this.gathering.submit({ ...one, touches: one.keys.map(({ owner }) => owner) });
  }
}

const isAllIn = ({ keys }: New, kept: ReadonlySet<string>): boolean => keys.every(({ owner }) => kept.has(owner));

const joined = (members: readonly New[]): New => ({
  keys: members.flatMap(({ keys }) => keys),
  records: members.flatMap(({ records }) => records),
  tokens: members.flatMap(({ tokens }) => tokens),
});
