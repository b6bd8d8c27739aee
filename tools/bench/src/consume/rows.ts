import { createHash, randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { dueAt } from './register.js';

type Registered = Envelope<'intake.petition-registered.v1'>;

/** Every row that `deadline` keeps because of one registered petition of this bench. */
export type Rows = {
  eventId: string;
  caseId: string;
  unitId: string;
  at: string;
  fact: string;
  clock: ClockRow;
  link: { id: string; envelope: string; hash: string };
};

type ClockRow = ReturnType<typeof clockRow>;

const genesis = Buffer.alloc(32);
const lateFrom = '2027-03-31T10:00:00.001Z';
const warnAt = '2027-02-28T17:00:00.000Z';

function clockRow({ id, data: { caseId, unitId, receivedAt } }: Registered) {
  return {
    id: randomUUID(),
    caseId,
    unitId,
    family: 'DON-VI',
    rule: 'DON-VI',
    ruleVersion: 'don-vi-1',
    article: 'Thời hạn do đơn vị đặt',
    unitOfCount: 'instant',
    length: null,
    startedBy: JSON.stringify({ at: receivedAt, id, type: 'petition-registered' }),
    start: '2026-11-02',
    due: '2027-03-31',
    dueAt,
    warnBy: '2027-03-31',
    overdueAfter: '2027-03-31',
    lateFrom,
    warnings: JSON.stringify([{ at: warnAt, code: 'four-fifths-over' }]),
    warned: '[]',
    calendar: '[]',
    weekendsOnly: false,
    years: '[2027]',
    status: 'running',
    stoppedBy: null,
    overdueAt: null,
    nextAt: warnAt,
  };
}

/** The least work that gives the rows: no checks, no derivation, no rules. `deadline` is compared with it at the end. */
export function rowsOf(event: Registered): Rows {
  const clock = clockRow(event);
  const id = randomUUID();
  const { caseId, unitId, rule, ruleVersion, start, due } = clock;
  const envelope = JSON.stringify({
    specversion: '1.0',
    id,
    source: 'deadline',
    type: 'deadline.clock-started.v1',
    subject: caseId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    correlationid: event.correlationid,
    causationid: event.id,
    data: {
      clockId: clock.id,
      caseId,
      unitId,
      rule,
      ruleVersion,
      start,
      due,
      lateFrom,
      warnAt,
      unitOfCount: 'instant',
      length: null,
      article: clock.article,
      calendar: [],
      weekendsOnly: false,
    },
  });
  return {
    eventId: event.id,
    caseId,
    unitId,
    at: event.data.receivedAt,
    fact: JSON.stringify({ unitId, kind: event.data.kind, dueAt }),
    clock,
    link: { id, envelope, hash: createHash('sha256').update(genesis).update(envelope, 'utf8').digest('hex') },
  };
}
