import { ApiProperty } from '@nestjs/swagger';
import { instant, nullableText, uuid } from '../organisation/field-schemas.js';
import type { Session } from './session.js';
import type { SessionRow } from './sessions.store.js';

export class SessionItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty(instant) createdAt: string;
  @ApiProperty(instant) lastSeenAt: string;
  @ApiProperty({ ...nullableText, description: 'What the browser called itself.' }) agent: string | null;
  @ApiProperty({ type: Boolean, description: 'The one that asks.' }) current: boolean;
}

export class SessionList {
  @ApiProperty({ type: [SessionItem] }) items: SessionItem[];
  @ApiProperty(nullableText) next: string | null;
}

/** A session of one's own, as it is listed for ending; `session` is the one that asks. */
export const sessionItem = (row: SessionRow, session: Session): SessionItem => ({
  id: row.session_id,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  agent: row.agent,
  current: row.session_id === session.sessionId,
});
