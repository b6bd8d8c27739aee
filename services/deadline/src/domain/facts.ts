import type { Envelope } from '@cau-noi/events';
import type { PetitionKind } from './rule.js';

/** The events that may move a clock (design, invariant 5). Nothing else ever does. */
export const factNames = [
  'intake.petition-registered.v1',
  'intake.petition-withdrawn.v1',
  'routing.case-classified.v1',
  'routing.case-accepted.v1',
  'routing.case-decided.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
] as const;

export type FactName = (typeof factNames)[number];

/** What of an event counts for clocks; kept for ever, so that every result can be derived again. */
export type Fact =
  | {
      id: string;
      type: 'petition-registered';
      at: Date;
      data: { unitId: string; kind: PetitionKind; dueAt: string | null };
    }
  | { id: string; type: 'petition-withdrawn'; at: Date; data: { remaining: number } }
  | { id: string; type: 'case-classified'; at: Date; data: { kind: PetitionKind; version: number } }
  | { id: string; type: 'case-accepted'; at: Date; data: { kind: PetitionKind; version: number; dueAt: string | null } }
  | { id: string; type: 'case-decided' | 'case-closed' | 'case-withdrawn'; at: Date; data: { version: number } };

export type FactType = Fact['type'];

/** An event as a fact: `at` is when it happened, not when it was entered. */
export function factOf(event: Envelope<FactName>): Fact {
  const { id } = event;
  switch (event.type) {
    case 'intake.petition-registered.v1': {
      const { unitId, kind, dueAt, receivedAt } = event.data;
      return { id, type: 'petition-registered', at: new Date(receivedAt), data: { unitId, kind, dueAt } };
    }
    case 'intake.petition-withdrawn.v1':
      return {
        id,
        type: 'petition-withdrawn',
        at: new Date(event.data.withdrawnAt),
        data: { remaining: event.data.remaining },
      };
    case 'routing.case-classified.v1': {
      const { kind, version, at } = event.data;
      return { id, type: 'case-classified', at: new Date(at), data: { kind, version } };
    }
    case 'routing.case-accepted.v1': {
      const { kind, version, at, dueAt } = event.data;
      return { id, type: 'case-accepted', at: new Date(at), data: { kind, version, dueAt } };
    }
    case 'routing.case-decided.v1':
      return { id, type: 'case-decided', at: new Date(event.data.at), data: { version: event.data.version } };
    case 'routing.case-closed.v1':
      return { id, type: 'case-closed', at: new Date(event.data.at), data: { version: event.data.version } };
    case 'routing.case-withdrawn.v1':
      return { id, type: 'case-withdrawn', at: new Date(event.data.at), data: { version: event.data.version } };
  }
}
