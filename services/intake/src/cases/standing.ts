import type { Envelope } from '@cau-noi/events';
import type { Kind } from '@cau-noi/vocabulary';

/**
 * What an event reveals about a case that the desk must know; `undefined`: not in the event, a handler of `null`:
 * nobody.
 */
export type Told = {
  caseId: string;
  version: number;
  kind?: Kind;
  unitId?: string;
  handlerId?: string | null;
  state?: string;
};

/** Events of a case that move what the desk knows of it. */
export const tellingNames = [
  'routing.case-classified.v1',
  'routing.case-accepted.v1',
  'routing.case-assigned.v1',
  'routing.assignment-returned.v1',
  'routing.case-taken-over.v1',
  'routing.case-decided.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
  'routing.case-terminated.v1',
] as const;
export type Telling = Envelope<(typeof tellingNames)[number]>;

/** The state an event means that carries none: those published before events carried states. */
const stateOf: Readonly<Partial<Record<Telling['type'], string>>> = {
  'routing.case-classified.v1': 'classified',
  'routing.case-accepted.v1': 'accepted',
  'routing.case-taken-over.v1': 'classified',
  'routing.case-decided.v1': 'decided',
  'routing.case-closed.v1': 'closed',
  'routing.case-withdrawn.v1': 'withdrawn',
  'routing.case-terminated.v1': 'terminated',
};

/** Reads what one event reveals about its case. */
export function toldBy({ type, data }: Telling): Told {
  const state = data.state ?? stateOf[type];
  const told: Told = { caseId: data.caseId, version: data.version, ...(state && { state }) };
  switch (type) {
    case 'routing.case-classified.v1':
    case 'routing.case-accepted.v1':
    case 'routing.case-decided.v1':
      return { ...told, kind: data.kind };
    case 'routing.case-assigned.v1':
      return { ...told, unitId: data.unitId, handlerId: data.handlerOfficerId };
    case 'routing.assignment-returned.v1':
      return { ...told, unitId: data.unitId, handlerId: null };
    case 'routing.case-taken-over.v1':
      return { ...told, unitId: data.unitId, handlerId: null };
    default:
      return told;
  }
}
