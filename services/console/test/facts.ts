import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { anEvent, deliver } from '@cau-noi/testing';

const minute = 60_000;
/** Monday morning in Hà Nội. */
const start = Date.parse('2026-03-02T01:00:00.000Z');
export const after = (minutes: number): string => new Date(start + minutes * minute).toISOString();

export type Line = {
  caseId: string;
  unitId: string;
  officerId: string;
  postId: string;
  number: string;
  clockId: string;
};

let cases = 0;

/** Who and where one case is about. */
export const aLine = (given: Partial<Line> = {}): Line => ({
  caseId: randomUUID(),
  unitId: randomUUID(),
  officerId: randomUUID(),
  postId: randomUUID(),
  clockId: randomUUID(),
  number: `XA-A-26-${String(++cases).padStart(6, '0')}`,
  ...given,
});

const by = ({ officerId, postId, unitId }: Line) => ({ officerId, postId, unitId });

/**
 * Events of each service about a case that is registered, sorted, taken on, given, worked, runs late and is decided.
 */
export function wholeStory(line: Line): Record<'intake' | 'routing' | 'deadline' | 'escalation', Envelope[]> {
  const { caseId, unitId } = line;
  const at = (minutes: number) => ({ time: after(minutes) });
  const act = (version: number) => ({ caseId, version, at: after(version), by: by(line) });
  const clock = { clockId: line.clockId, caseId, unitId, rule: 'DON-VI', ruleVersion: '1' };
  const term = { start: '2026-03-02', due: '2026-03-02', lateFrom: after(60), warnAt: null };
  const alert = { alertId: line.clockId, caseId, cause: 'overdue' as const, line: 'state' as const };
  const addressee = { unitId, postId: line.postId, officerId: line.officerId };
  return {
    intake: [registered(line)],
    routing: [
      anEvent('routing.case-classified.v1', { ...act(2), kind: 'KN', subject: 'land-housing' }, at(2)),
      anEvent('routing.case-accepted.v1', { ...act(3), kind: 'KN', document: null, dueAt: null }, at(3)),
      assigned(line, { version: 4 }),
      anEvent('routing.assignment-taken-up.v1', { ...act(5), handlerOfficerId: line.officerId }, at(5)),
      anEvent('routing.step-recorded.v1', { ...act(6), officerId: line.officerId }, at(6)),
    ],
    deadline: [
      anEvent('deadline.clock-started.v1', { ...clock, ...term, unitOfCount: 'instant' }, at(2)),
      anEvent(
        'deadline.due-soon.v1',
        { ...clock, due: '2026-03-02', lateFrom: after(60), noticedAt: after(30) },
        at(30),
      ),
      anEvent(
        'deadline.overdue.v1',
        { ...clock, due: '2026-03-02', lateFrom: after(60), noticedAt: after(60) },
        at(60),
      ),
    ],
    escalation: [
      anEvent(
        'escalation.alert-raised.v1',
        { ...alert, unitId, caseNumber: line.number, crowd: undefined, step: 0, addressee, raisedAt: after(60) },
        at(60),
      ),
    ],
  };
}

/**
 * Events of routing and deadline about a denunciation that meets everything that moves its time, until it is
 * terminated.
 */
export function movedStory(line: Line, superior: Line): Record<'intake' | 'routing' | 'deadline', Envelope[]> {
  const { caseId, unitId } = line;
  const at = (minutes: number) => ({ time: after(minutes) });
  const act = (version: number) => ({
    caseId,
    version,
    at: after(version),
    by: by(line),
    document: aDocument(version),
  });
  const clock = { clockId: line.clockId, caseId, unitId, rule: 'TC-GQ', ruleVersion: '2025' };
  const term = (due: string | null, minutes: number) => ({
    start: '2026-03-02',
    due,
    lateFrom: due && after(minutes),
    warnAt: null,
  });
  const counted = { unitOfCount: 'calendar-days' as const, article: 'Điều thử (synthetic)' };
  return {
    intake: [registered(line, { kind: 'TC', summary: null })],
    routing: [
      anEvent('routing.case-classified.v1', { ...act(2), kind: 'TC', subject: 'corruption' }, at(2)),
      anEvent('routing.case-accepted.v1', { ...act(3), kind: 'TC', dueAt: null }, at(3)),
      assigned(line, { version: 4 }),
      anEvent('routing.assignment-taken-up.v1', { ...act(5), handlerOfficerId: line.officerId }, at(5)),
      anEvent('routing.case-marked-complex.v1', { ...act(6), criteria: ['a', 'dd'] }, at(6)),
      anEvent('routing.case-extended.v1', { ...act(7), days: 30 }, at(7)),
      anEvent('routing.examination-started.v1', act(8), at(8)),
      anEvent('routing.case-suspended.v1', { ...act(9), ground: 'awaiting-other-body' }, at(9)),
      anEvent('routing.case-resumed.v1', { ...act(10), state: 'verifying' }, at(10)),
      anEvent('routing.examination-ended.v1', act(11), at(11)),
      anEvent('routing.facts-corrected.v1', { ...act(12), facts: { delegated: true } }, at(12)),
      anEvent('routing.paper-issued.v1', { ...act(13), paper: 'suspension-notice' }, at(13)),
      anEvent(
        'routing.case-taken-over.v1',
        { ...act(14), fromUnitId: unitId, unitId: superior.unitId, by: by(superior) },
        at(14),
      ),
      anEvent('routing.case-accepted.v1', { ...act(15), kind: 'TC', dueAt: null, by: by(superior) }, at(15)),
      assigned({ ...superior, caseId }, { version: 16 }),
      anEvent('routing.case-terminated.v1', { ...act(17), ground: 'denounced-dead', by: by(superior) }, at(17)),
    ],
    deadline: [
      anEvent('deadline.clock-started.v1', { ...clock, ...term('2026-04-01', 6_000), ...counted }, at(103)),
      anEvent(
        'deadline.clock-rederived.v1',
        {
          ...clock,
          ...term('2026-05-01', 8_000),
          previousDue: '2026-04-01',
          previousLateFrom: after(6_000),
          cause: 'case-extended',
        },
        at(107),
      ),
      anEvent(
        'deadline.overdue.v1',
        { ...clock, due: '2026-05-01', lateFrom: after(8_000), noticedAt: after(108) },
        at(108),
      ),
      anEvent('deadline.clock-paused.v1', { ...clock, pausedOn: '2026-03-09' }, at(109)),
      anEvent('deadline.overdue-withdrawn.v1', { ...clock, cause: 'case-suspended', withdrawnAt: after(109) }, at(109)),
      anEvent(
        'deadline.clock-resumed.v1',
        { ...clock, ...term('2026-05-08', 9_000), resumedOn: '2026-03-16' },
        at(110),
      ),
      anEvent(
        'deadline.clock-stopped.v1',
        { ...clock, outcome: 'cancelled', cause: 'case-taken-over', stoppedAt: after(14) },
        at(114),
      ),
      anEvent(
        'deadline.clock-started.v1',
        { ...clock, unitId: superior.unitId, ...term('2026-04-30', 7_500), ...counted },
        at(115),
      ),
      anEvent(
        'deadline.clock-stopped.v1',
        { ...clock, unitId: superior.unitId, outcome: 'cancelled', cause: 'case-terminated', stoppedAt: after(17) },
        at(117),
      ),
    ],
  };
}

const aDocument = (version: number) => ({ number: `${version}/QĐ-THU`, date: '2026-03-02', signerPostId: signer });
const signer = randomUUID();

export const registered = (
  line: Line,
  more: Partial<Envelope<'intake.petition-registered.v1'>['data']> = {},
): Envelope<'intake.petition-registered.v1'> =>
  anEvent(
    'intake.petition-registered.v1',
    {
      caseId: line.caseId,
      caseNumber: line.number,
      unitId: line.unitId,
      kind: 'KN',
      groupSize: 1,
      receivedAt: after(1),
      dueAt: null,
      summary: 'Dòng tóm tắt thử (synthetic)',
      petitioners: ['pseudonym-1'],
      by: by(line),
      ...more,
    },
    { time: after(1) },
  );

export const assigned = (line: Line, { version }: { version: number }): Envelope<'routing.case-assigned.v1'> =>
  anEvent(
    'routing.case-assigned.v1',
    {
      caseId: line.caseId,
      version,
      at: after(version),
      by: by(line),
      unitId: line.unitId,
      handlerOfficerId: line.officerId,
      handlerPostId: line.postId,
      previousOfficerId: null,
      handOver: false,
    },
    { time: after(version) },
  );

/** Publishes one by one and waits until all have taken effect. */
export const tell = deliver;

/** What every act on a case says: the case, its version, when and by whom. */
export const act = (line: Line, version: number) => ({
  caseId: line.caseId,
  version,
  at: after(version),
  by: by(line),
});

/** The numbers of the cases of a list, in its order. */
export const numbersOf = ({ items }: { items: { number: string }[] }): string[] => items.map(({ number }) => number);
