import type { Envelope, Payload } from '@cau-noi/events';
import type { Criterion } from '@cau-noi/vocabulary';
import type { PetitionKind } from '../law/rule.js';
import type { Document } from '../period/pauses.js';

/** The events that may move a clock (design, invariant 5). Nothing else of a case ever does. */
export const factNames = [
  'intake.petition-registered.v1',
  'intake.petition-withdrawn.v1',
  'routing.case-classified.v1',
  'routing.case-accepted.v1',
  'routing.case-suspended.v1',
  'routing.case-resumed.v1',
  'routing.case-extended.v1',
  'routing.case-marked-complex.v1',
  'routing.examination-started.v1',
  'routing.examination-ended.v1',
  'routing.case-taken-over.v1',
  'routing.case-terminated.v1',
  'routing.facts-corrected.v1',
  'routing.case-decided.v1',
  'routing.paper-issued.v1',
  'routing.execution-recorded.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
] as const;

export type FactName = (typeof factNames)[number];

/** Facts that carry nothing but that something happened. */
type PlainType = (typeof plainTypes)[keyof typeof plainTypes];

/** Facts that choose a time limit, as far as a paper corrected them. */
export type CaseTraits = Payload<'routing.facts-corrected.v1'>['facts'];

/** A paper whose issue others wait for. */
export type PaperKind = Payload<'routing.paper-issued.v1'>['paper'];

/** What the desk recorded of the reception days of a unit in a month. */
export type ReceptionRecord = Pick<
  Payload<'directory.reception-month-changed.v1'>,
  'version' | 'unitId' | 'month' | 'planned' | 'held'
> & { isParty: boolean };

/** What of an event counts for clocks; kept for ever, so that every result can be derived again. */
export type Fact = { id: string; at: Date; document?: Document | null } & (
  | {
      type: 'petition-registered';
      data: { unitId: string; kind: PetitionKind; dueAt: string | null; channel?: string | undefined };
    }
  | { type: 'petition-withdrawn'; data: { remaining: number } }
  | { type: 'case-classified'; data: { kind: PetitionKind; version: number } }
  | { type: 'case-accepted'; data: { kind: PetitionKind; version: number; dueAt: string | null } }
  | { type: 'case-taken-over'; data: { version: number; unitId: string } }
  | { type: 'paper-issued'; data: { version: number; paper: PaperKind } }
  | { type: 'execution-recorded'; data: { version: number; isWhole: boolean } }
  | { type: 'case-extended'; data: { version: number; days: number; document: string } }
  | { type: 'case-marked-complex'; data: { version: number; criteria: Criterion[] } }
  | { type: 'month-begun'; data: { unitId: string; month: string; family: string } }
  | { type: 'reception-recorded'; data: ReceptionRecord }
  | { type: 'facts-corrected'; data: { version: number; facts: CaseTraits } }
  | { type: PlainType; data: { version: number } }
);

export type FactType = Fact['type'];

/** An event as a fact: `at` is when it happened, not when it was entered. */
export function factOf(event: Envelope<FactName>): Fact {
  const { id } = event;
  switch (event.type) {
    case 'intake.petition-registered.v1': {
      const { unitId, kind, dueAt, channel, receivedAt } = event.data;
      return { id, at: new Date(receivedAt), type: 'petition-registered', data: { unitId, kind, dueAt, channel } };
    }
    case 'intake.petition-withdrawn.v1': {
      const { remaining, withdrawnAt } = event.data;
      return { id, at: new Date(withdrawnAt), type: 'petition-withdrawn', data: { remaining } };
    }
    default:
      return { id, at: new Date(event.data.at), ...paperOf(event), ...routingFact(event) };
  }
}

/** The reception days of a unit in a month, as a fact of that month; `at` is when they were recorded. */
export function receptionFact({ id, data }: Envelope<'directory.reception-month-changed.v1'>): Fact {
  const { version, unitId, month, planned, held, unit, at } = data;
  const record = { version, unitId, month, planned, held, isParty: unit.hierarchy === 'party' };
  return { id, at: new Date(at), type: 'reception-recorded', data: record };
}

/** The unit that a subject belongs to, where this fact names it. */
export const unitIn = (fact: Fact): string | null =>
  fact.type === 'petition-registered' || fact.type === 'month-begun' || fact.type === 'reception-recorded'
    ? fact.data.unitId
    : null;

/** The unit at which a case was registered, out of its facts; undefined where the registration is not among them. */
export const registeringUnit = (facts: readonly Fact[]): string | undefined =>
  facts.flatMap((fact) => (fact.type === 'petition-registered' ? fact.data.unitId : []))[0];

/** The papers of acts between acceptance and decision, which explain the dates. */
const paperOf = ({ type, data }: Envelope<RoutingName>): { document?: Document } =>
  'document' in data && data.document && type !== 'routing.case-accepted.v1' && type !== 'routing.case-decided.v1'
    ? { document: data.document }
    : {};

type RoutingName = Exclude<FactName, `intake.${string}`>;
type Content = Fact extends infer F ? (F extends Fact ? Pick<F, 'type' | 'data'> : never) : never;

function routingFact(event: Envelope<RoutingName>): Content {
  const { version } = event.data;
  switch (event.type) {
    case 'routing.case-classified.v1':
      return { type: 'case-classified', data: { kind: event.data.kind, version } };
    case 'routing.case-accepted.v1': {
      const { kind, dueAt } = event.data;
      return { type: 'case-accepted', data: { kind, version, dueAt } };
    }
    case 'routing.case-extended.v1':
      return { type: 'case-extended', data: { version, days: event.data.days, document: event.data.document.number } };
    case 'routing.case-marked-complex.v1':
      return { type: 'case-marked-complex', data: { version, criteria: event.data.criteria } };
    case 'routing.facts-corrected.v1':
      return { type: 'facts-corrected', data: { version, facts: event.data.facts } };
    case 'routing.case-taken-over.v1':
      return { type: 'case-taken-over', data: { version, unitId: event.data.unitId } };
    case 'routing.paper-issued.v1':
      return { type: 'paper-issued', data: { version, paper: event.data.paper } };
    case 'routing.execution-recorded.v1':
      return { type: 'execution-recorded', data: { version, isWhole: event.data.outcome === 'whole' } };
    default:
      return { type: plainTypes[event.type], data: { version } };
  }
}

const plainTypes = {
  'routing.case-suspended.v1': 'case-suspended',
  'routing.case-resumed.v1': 'case-resumed',
  'routing.examination-started.v1': 'examination-started',
  'routing.examination-ended.v1': 'examination-ended',
  'routing.case-terminated.v1': 'case-terminated',
  'routing.case-decided.v1': 'case-decided',
  'routing.case-closed.v1': 'case-closed',
  'routing.case-withdrawn.v1': 'case-withdrawn',
} as const;
