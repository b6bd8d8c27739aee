import { heartbeatTopic, publishers } from '@cau-noi/events';
import { verifyHistory } from '@cau-noi/messaging';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { DataSource } from 'typeorm';
import type { Databases } from '../databases.js';
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
  const beats = await wire.heartbeats();
  written.set(
    heartbeatTopic,
    [...new Set(beats)].map((id) => ({ id, hasCase: false })),
  );
  const topics = Map.groupBy(await wire.lags(), ({ reader }) => reader);
  const parts = await Promise.all(
    serviceNames.map((reader) =>
      ofReader(databases, reader, topics.get(reader)?.flatMap(({ topic }) => written.get(topic) ?? []) ?? []),
    ),
  );
  return parts.flat();
}

async function ofReader(
  databases: Databases,
  reader: ServiceName,
  expected: readonly Written[],
): Promise<Difference[]> {
  const differences = new Differences(reader);
  const inbox = await databases.rows<{ event_id: string }>(reader, 'SELECT event_id FROM inbox');
  differences.sameKeys(
    'events in the inbox',
    expected.map(({ id }) => id),
    inbox.map((row) => row.event_id),
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
