import type { DataSource, EntityManager } from 'typeorm';
import { genesis, hashOf } from './chain.js';

/**
 * The first place where the history of a subject differs from what was written. `seq` is null when the end is missing.
 */
export type Break = { subject: string; seq: number | null; what: 'text-changed' | 'link-missing' | 'end-missing' };

type Row = { seq: number; subject: string; envelope: string; previous: string; hash: string };
type Head = { subject: string; length: number; hash: string };

const pageSize = 2_000;

/** Walks the history of every subject, oldest first, in one snapshot; returns the first break of each. */
export function verifyHistory(db: DataSource): Promise<Break[]> {
  return db.transaction('REPEATABLE READ', async (manager) => {
    const ends = new Map<string, Head>();
    const breaks = new Map<string, Break>();
    for await (const row of rows(manager)) {
      const { subject, hash } = row;
      const end = ends.get(subject) ?? { subject, length: 0, hash: genesis };
      const broken = breakAt(row, end);
      if (broken && !breaks.has(subject)) breaks.set(subject, broken);
      ends.set(subject, { subject, length: end.length + 1, hash });
    }
    for (const { subject } of await wrongEnds(manager, ends)) {
      if (!breaks.has(subject)) breaks.set(subject, { subject, seq: null, what: 'end-missing' });
    }
    return [...breaks.values()];
  });
}

function breakAt({ subject, seq, envelope, previous, hash }: Row, end: Head): Break | undefined {
  if (previous !== end.hash) return { subject, seq, what: 'link-missing' };
  if (hashOf(previous, envelope) !== hash) return { subject, seq, what: 'text-changed' };
  return undefined;
}

/** Subjects whose last event is not the one that was written last. */
async function wrongEnds(manager: EntityManager, ends: ReadonlyMap<string, Head>): Promise<{ subject: string }[]> {
  const heads: Head[] = await manager.query(
    "SELECT subject, length, encode(hash, 'hex') AS hash FROM chain_heads WHERE length > 0",
  );
  const written = new Map(heads.map((head) => [head.subject, head]));
  const cut = heads.filter(
    ({ subject, length, hash }) => ends.get(subject)?.hash !== hash || ends.get(subject)?.length !== length,
  );
  return [...cut, ...[...ends.values()].filter(({ subject }) => !written.has(subject))];
}

async function* rows(manager: EntityManager): AsyncGenerator<Row> {
  for (let after = 0; ;) {
    const page: Row[] = await manager.query(select, [after, pageSize]);
    yield* page;
    if (page.length < pageSize) return;
    after = Number(page.at(-1)!.seq);
  }
}

const select = `
  SELECT seq, subject, envelope, encode(previous_hash, 'hex') AS previous, encode(hash, 'hex') AS hash
  FROM outbox WHERE seq > $1 ORDER BY seq LIMIT $2`;
