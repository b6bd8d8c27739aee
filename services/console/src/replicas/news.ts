import type { Change } from './change.js';

/** What one replica sends to all, itself included: ids, versions and codes only. */
export type News = { changes?: Change[]; changedSessions?: string[]; directoryChanged?: boolean };

/** PostgreSQL takes less than 8000 bytes per notification. */
const mostBytes = 7_000;

/** The same news in pieces that are each small enough for one notification; a piece holds at least one change. */
export function partsOf(news: News): News[] {
  return news.changes ? inParts(news.changes).map((changes) => ({ changes })) : [news];
}

function inParts(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let size = mostBytes;
  for (const change of changes) {
    const bytes = JSON.stringify(change).length + 1;
    if (size + bytes > mostBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(change);
    size += bytes;
  }
  return parts;
}
