import { ApiProperty } from '@nestjs/swagger';
import { instant, nullableNumber, nullableText, uuid } from '../organisation/field-schemas.js';
import { LocalText } from '../organisation/unit.view.js';
import { shown } from './timeline.js';
import type { EntryRow } from './timeline.store.js';

export class ActorOfEntry {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(uuid) postId: string;
  @ApiProperty(uuid) unitId: string;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

export class SignerOfEntry {
  @ApiProperty(uuid) postId: string;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

/** A line of the history. */
export class TimelineItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ ...instant, description: 'When it happened.' }) at: string;
  @ApiProperty(instant) recordedAt: string;
  @ApiProperty({ type: String, example: 'routing.case-accepted.v1' }) type: string;
  @ApiProperty({ type: ActorOfEntry, nullable: true }) by: ActorOfEntry | null;
  @ApiProperty({ type: ActorOfEntry, nullable: true, description: 'To whom a case was given.' })
  to: ActorOfEntry | null;
  @ApiProperty({ type: SignerOfEntry, nullable: true, description: 'Who signed the paper it stands on.' })
  signer: SignerOfEntry | null;
  @ApiProperty({ ...nullableNumber, description: 'Of the case after an act; null where it was none.' })
  version: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the event said, without anything about petitioners.',
  })
  data: Record<string, unknown>;
}

export function timelineItem(row: EntryRow): TimelineItem {
  const { by_officer_id: officerId, by_post_id: postId, by_unit_id: unitId, name, title } = row;
  return {
    id: row.event_id,
    at: row.at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    type: row.type,
    by: officerId && postId && unitId ? { officerId, postId, unitId, name, title } : null,
    to: receiverOf(row),
    signer: signerOf(row),
    version: row.version,
    data: shown(row.data),
  };
}

function signerOf({ data, signer_name: name, signer_title: title }: EntryRow): TimelineItem['signer'] {
  const { signerPostId } = (data['document'] ?? {}) as Record<string, unknown>;
  return typeof signerPostId === 'string' ? { postId: signerPostId, name, title } : null;
}

function receiverOf({ type, data, to_name: name, to_title: title }: EntryRow): TimelineItem['to'] {
  if (type !== 'routing.case-assigned.v1') return null;
  const { handlerOfficerId, handlerPostId, unitId } = data as Record<string, string>;
  if (!handlerOfficerId || !handlerPostId || !unitId) return null;
  return { officerId: handlerOfficerId, postId: handlerPostId, unitId, name, title };
}
