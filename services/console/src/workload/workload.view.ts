import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@cau-noi/platform';
import { nullableId, nullableText } from '../organisation/field-schemas.js';
import { LocalText } from '../organisation/unit.view.js';
import type { LoadRow } from './workload.store.js';

export const loadOrder =
  'Who may be given the cases first, by role and subject (on leave today: last), then the least load: open + 2 × overdue.';

/** A leave that has begun, or begins within a week. */
export class Away {
  @ApiProperty({ type: String, format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day.' }) to: string;
  @ApiProperty({ ...nullableId, description: 'The post of the unit that does the work instead.' })
  standInPostId: string | null;
}

/** What somebody has on the desk, each counted to 1,001: more than a thousand. */
export class Load {
  @ApiProperty({ ...nullableId, description: 'Null: the officer holds no post of the unit any more.' })
  postId: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
  @ApiProperty({ enum: roles, nullable: true }) role: Role | null;
  @ApiProperty({ ...nullableId, description: 'Null: the post is vacant today.' }) officerId: string | null;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: Number }) open: number;
  @ApiProperty({ type: Number }) overdue: number;
  @ApiProperty({ type: Number }) dueIn7Days: number;
  @ApiProperty({ type: Boolean, description: 'May be given the cases that are asked for.' }) suits: boolean;
  @ApiProperty({ type: Number, description: 'How many of the chosen cases this officer gave back before.' })
  gaveBack: number;
  @ApiProperty({
    type: Number,
    description: 'How many of the last cases of this officer are about a subject of the chosen ones.',
  })
  sameSubject: number;
  @ApiProperty({ type: Away, nullable: true, description: 'Null: here for the next week.' }) away: Away | null;
}

/** What is open in a unit, and with whom; whoever holds no post of it any more comes without one. */
export class UnitWork {
  @ApiProperty({ description: 'Open cases of the unit, counted to 1,001.' }) open: number;
  @ApiProperty({ description: 'Those of them that nobody has, counted to 1,001.' }) unassigned: number;
  @ApiProperty({ type: [Load] }) people: Load[];
}

export class LoadList {
  @ApiProperty({ type: [Load], description: loadOrder }) items: Load[];
  @ApiProperty(nullableText) next: string | null;
}

export const loadOf = (row: LoadRow): Load => ({
  postId: row.post_id,
  title: row.title,
  role: row.role,
  officerId: row.officer_id,
  name: row.name,
  open: row.open ?? 0,
  overdue: row.overdue ?? 0,
  dueIn7Days: row.soon ?? 0,
  suits: row.suits,
  gaveBack: row.gave_back,
  sameSubject: row.same_subject,
  away: row.away,
});
