import type { Payload } from '@cau-noi/events';
import type { RoutingFact } from './case-state.js';

/** The paper an act is based on. */
type Paper = Payload<'routing.case-suspended.v1'>['document'];

/** What moved the time of a case, and on which papers. Instants are those of the acts, not of their entry. */
export type Proceedings = {
  /** While it lasts. */
  suspension: { since: string; ground: string; document: Paper } | null;
  /** While it lasts. */
  examination: { since: string; document: Paper } | null;
  /** Of this settlement, oldest first. */
  extensions: readonly { days: number; at: string; document: Paper }[];
  /** As recorded last. */
  complexity: { criteria: readonly string[]; at: string; document: Paper } | null;
  /** The last time a superior took it. */
  takenOver: { fromUnitId: string; at: string; document: Paper } | null;
  termination: { ground: string; at: string; document: Paper } | null;
  /** As recorded last. */
  execution: { outcome: string; obstacle?: string | undefined; at: string; document: Paper } | null;
  /** Facts that choose a time limit, as far as they were corrected. */
  facts: Payload<'routing.facts-corrected.v1'>['facts'];
};

/** Nothing has moved the time of the case. */
export const noProceedings: Proceedings = {
  suspension: null,
  examination: null,
  extensions: [],
  complexity: null,
  takenOver: null,
  termination: null,
  execution: null,
  facts: {},
};

/** The proceedings after an act. A take-over begins the settlement again: criteria and facts stay, all else is dropped. */
export function proceedingsAfter(before: Proceedings, fact: RoutingFact): Proceedings {
  switch (fact.type) {
    case 'routing.case-suspended.v1': {
      const { at, ground, document } = fact.data;
      return { ...before, suspension: { since: at, ground, document } };
    }
    case 'routing.case-resumed.v1':
      return { ...before, suspension: null };
    case 'routing.examination-started.v1':
      return { ...before, examination: { since: fact.data.at, document: fact.data.document } };
    case 'routing.examination-ended.v1':
      return { ...before, examination: null };
    case 'routing.case-extended.v1': {
      const { at, days, document } = fact.data;
      return { ...before, extensions: [...before.extensions, { days, at, document }] };
    }
    case 'routing.case-marked-complex.v1': {
      const { at, criteria, document } = fact.data;
      return { ...before, complexity: { criteria, at, document } };
    }
    case 'routing.facts-corrected.v1':
      return { ...before, facts: { ...before.facts, ...fact.data.facts } };
    case 'routing.case-taken-over.v1': {
      const { at, fromUnitId, document } = fact.data;
      const { complexity, facts } = before;
      return { ...noProceedings, complexity, facts, takenOver: { fromUnitId, at, document } };
    }
    case 'routing.case-terminated.v1': {
      const { at, ground, document } = fact.data;
      return { ...ended(before), termination: { ground, at, document } };
    }
    case 'routing.execution-recorded.v1': {
      const { at, outcome, obstacle, document } = fact.data;
      return { ...before, execution: { outcome, ...(obstacle && { obstacle }), at, document } };
    }
    case 'routing.case-withdrawn.v1':
    case 'routing.case-decided.v1':
    case 'routing.case-closed.v1':
      return ended(before);
    default:
      return before;
  }
}

/** Ending the settlement closes any open suspension or examination. */
const ended = (before: Proceedings): Proceedings => ({ ...before, suspension: null, examination: null });
