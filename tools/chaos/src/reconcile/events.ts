import { heartbeatTopic, publishers } from '@cau-noi/events';
import { verifyHistory } from '@cau-noi/messaging';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { DataSource } from 'typeorm';
import type { Databases } from '../databases.js';
import { rest } from '../rest.js';
import type { Wire } from '../wire.js';
import { Differences, type Difference } from './difference.js';

type Written = { id: string; hasCase: boolean };

/** The events: each that was written is in every reader's inbox, once, and nothing else is; nothing parked; every history whole. */
export async function reconcileEvents(databases: Databases, wire: Wire): Promise<Difference[]> {
  const written = new Map<string, Written[]>();
  for (const publisher of publishers) {
    written.set(
      `${publisher}.events`,
      await databases.rows<Written>(
        publisher,
        `SELECT id, envelope::json->'data'->>'caseId' IS NOT NULL AS "hasCase" FROM outbox`,
      ),
    );
  }
  // Heartbeats go on: those from before the readers came to rest are everywhere, later ones may be.
  const before = new Set(await wire.heartbeats());
  await rest(databases, wire);
  written.set(
    heartbeatTopic,
    [...before].map((id) => ({ id, hasCase: false })),
  );
  const topics = Map.groupBy(await wire.lags(), ({ reader }) => reader);
  const inboxes = new Map<ServiceName, string[]>();
  for (const reader of serviceNames) inboxes.set(reader, await inboxOf(databases, reader));
  const since = new Set((await wire.heartbeats()).filter((id) => !before.has(id)));
  const parts = await Promise.all(
    serviceNames.map((reader) => {
      const expected = topics.get(reader)?.flatMap(({ topic }) => written.get(topic) ?? []) ?? [];
      return ofReader(databases, reader, { expected, inbox: inboxes.get(reader) ?? [], since });
    }),
  );
  return parts.flat();
}

const inboxOf = async (databases: Databases, reader: ServiceName): Promise<string[]> =>
  (await databases.rows<{ event_id: string }>(reader, 'SELECT event_id FROM inbox')).map(({ event_id: id }) => id);

async function ofReader(
  databases: Databases,
  reader: ServiceName,
  { expected, inbox, since }: { expected: readonly Written[]; inbox: readonly string[]; since: ReadonlySet<string> },
): Promise<Difference[]> {
  const differences = new Differences(reader);
  differences.sameKeys(
    'events in the inbox',
    expected.map(({ id }) => id),
    inbox,
    since,
  );
  const parked = await databases.rows<{ code: string; type: string | null }>(
    reader,
    'SELECT code, type FROM parked_events',
  );
  for (const { code, type } of parked) differences.note(`parked: ${type ?? 'an unreadable message'} (${code})`);
  if (reader === 'console') {
    const lines = await databases.rows<{ event_id: string }>(reader, 'SELECT event_id FROM timeline_entries');
    const ofCases = expected.filter(({ hasCase }) => hasCase).map(({ id }) => id);
    differences.sameKeys(
      'lines of histories',
      ofCases,
      lines.map((row) => row.event_id),
    );
  }
  for (const { subject, what } of await brokenHistories(databases.url(reader)))
    differences.note(`history of ${subject}: ${what}`);
  return differences.found;
}

async function brokenHistories(url: string): ReturnType<typeof verifyHistory> {
  const db = await new DataSource({ type: 'postgres', url, logging: false }).initialize();
  try {
    return await verifyHistory(db);
  } finally {
    await db.destroy();
  }
}
