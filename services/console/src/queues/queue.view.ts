import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CaseItem } from '../cases/case-item.view.js';
import { instant, nullableText } from '../organisation/field-schemas.js';
import { UnitOfCase } from '../organisation/unit.view.js';
import { Load, loadOrder } from '../workload/workload.view.js';
import type { ReturnRow } from './last-returns.store.js';
import type { CountsRow } from './queue-counts.store.js';
import type { RowFacts } from './row-facts.store.js';
import { badgeTabs, mostCounted, tabsOf, type QueueName, type QueueTab } from './queue.js';

/** Why a case was given back last, as a code, when and by whom. The officer's own words stay with routing. */
export class ReturnView {
  @ApiProperty({ type: String, description: 'As a code.' }) reason: string;
  @ApiProperty({ ...nullableText, description: 'Always null.' }) note: null;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty(instant) at: string;
}

/** What somebody did last with a case: recorded, classified, assigned it and so on. */
export class LastAct {
  @ApiProperty({ type: String, example: 'routing.case-assigned.v1' }) type: string;
  @ApiProperty({ ...instant, description: 'When it happened.' }) at: string;
  @ApiProperty({ ...nullableText, description: 'The official who did it.' }) name: string | null;
}

export class QueueItem extends CaseItem {
  @ApiProperty({ type: UnitOfCase, nullable: true }) unit: UnitOfCase | null;
  @ApiProperty(nullableText) handlerName: string | null;
  @ApiProperty({ type: LastAct, nullable: true }) lastAct: LastAct | null;
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
  @ApiProperty({ type: Number, description: 'Place in the whole list of the first row here, from 1; 0 without rows.' })
  first: number;
  @ApiProperty({
    type: Number,
    description: 'Rows of the list with its filter; more than `counts.upTo` means “upTo+”.',
  })
  total: number;
  @ApiProperty({ type: Counts }) counts: Counts;
}

export class UnassignedQueue extends Queue {
  @ApiProperty({ type: [Load], description: loadOrder }) load: Load[];
}

/** A case of a queue with the names it needs, its last act and its last return, where there were any. */
export const queueItem = (
  item: CaseItem,
  { facts, returned }: { facts: RowFacts | undefined; returned: ReturnRow | undefined },
): QueueItem => ({
  ...item,
  unit:
    item.unitId === null ? null : { id: item.unitId, code: facts?.unit_code ?? null, name: facts?.unit_name ?? null },
  handlerName: facts?.handler_name ?? null,
  lastAct: facts?.act && facts.act_at ? { type: facts.act, at: facts.act_at.toISOString(), name: facts.act_by } : null,
  lastReturn: returned
    ? { reason: returned.reason, note: null, name: returned.name, at: returned.at.toISOString() }
    : null,
});

/** The counts as people see them. */
export function countsOf(queue: QueueName, row: CountsRow): Counts {
  return {
    open: row.open,
    badge: row[badgeTabs[queue] ?? 'open'] ?? 0,
    overdue: row.overdue,
    dueToday: row.today,
    upTo: mostCounted,
    tabs: Object.fromEntries(tabsOf[queue].map((tab) => [tab, row[tab] ?? 0])),
  };
}
