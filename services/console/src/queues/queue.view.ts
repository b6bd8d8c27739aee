import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { roles, type Role } from '@cau-noi/platform';
import type { QueueTab } from './queue-conditions.store.js';
import { CaseItem, instant, LocalText, nullableId, nullableText } from '../cases/case-detail.view.js';

/** Why a case was given back last, as a code, when and by whom. The officer's own words stay with routing. */
export class ReturnView {
  @ApiProperty({ type: String, description: 'As a code.' }) reason: string;
  @ApiProperty({ ...nullableText, description: 'Always null.' }) note: null;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty(instant) at: string;
}

export class QueueItem extends CaseItem {
  @ApiProperty({ type: ReturnView, nullable: true }) lastReturn: ReturnView | null;
}

export class TabCounts implements Partial<Record<QueueTab, number>> {
  @ApiPropertyOptional({ type: Number }) todo?: number;
  @ApiPropertyOptional({ type: Number }) waiting?: number;
  @ApiPropertyOptional({ type: Number }) paused?: number;
  @ApiPropertyOptional({ type: Number }) done?: number;
  @ApiPropertyOptional({ type: Number }) classify?: number;
  @ApiPropertyOptional({ type: Number }) verify?: number;
}

/** Of the whole queue, whatever the filter; more than `upTo` means “upTo+”. */
export class Counts {
  @ApiProperty({ type: Number }) open: number;
  @ApiProperty({ type: Number }) overdue: number;
  @ApiProperty({ type: Number }) dueToday: number;
  @ApiProperty({
    type: Number,
    description: 'What the menu says: of mine what I have to do, of the others every open case.',
  })
  badge: number;
  @ApiProperty({ type: Number }) upTo: number;
  @ApiProperty({ type: TabCounts, description: 'Of the tabs the queue has.' }) tabs: TabCounts;
}

export class Queue {
  @ApiProperty({ type: [QueueItem] }) items: QueueItem[];
  @ApiProperty(nullableText) next: string | null;
  @ApiProperty({ type: Counts }) counts: Counts;
}

const order = 'Who may be given the cases first, by suitability, then the least load: open + 2 × overdue.';

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
}

export class UnassignedQueue extends Queue {
  @ApiProperty({ type: [Load], description: order }) load: Load[];
}

export class LoadList {
  @ApiProperty({ type: [Load], description: order }) items: Load[];
  @ApiProperty(nullableText) next: string | null;
}
