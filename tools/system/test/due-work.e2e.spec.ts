import { sql } from '@cau-noi/testing';
import { aPetition, openOffice, type Office } from '../src/office.js';

const dueAt = new Date('2026-10-07T10:00:00.000Z'); // Wednesday, 17:00 in Hà Nội
const end = new Date('2026-10-15T01:00:00.000Z');

let office: Office;
let caseId: string;
beforeAll(async () => {
  office = await openOffice('duework', '2026-10-05T01:00:00.000Z');
  ({ caseId } = await office.register({ dueAt: dueAt.toISOString() }));
}, 120_000);
afterAll(() => office.close());

type Told = { type: string; time: string };

/** Events of escalation about the date that the unit set, in their order. */
const told = (): Promise<Told[]> =>
  sql(
    `SELECT event->>'type' AS type, event->>'time' AS time
     FROM (SELECT seq, envelope::jsonb AS event FROM outbox) AS events
     WHERE event->>'subject' = $1 AND event->>'type' ~ 'alert-(raised|climbed|repeated)'
       AND event->'data'->>'alertId' IN (
         SELECT envelope::jsonb->'data'->>'alertId' FROM outbox WHERE envelope::jsonb->'data'->>'rule' = 'DON-VI')
     ORDER BY seq`,
    [caseId],
    office.system.databases.get('escalation'),
  );

describe('business time that is moved in one leap', () => {
  it('stops at each instant on the way: what is told is told at its own time', async () => {
    const { due, clock } = office.system;
    const instants = await due.advance(end);
    const expected = [
      { type: 'escalation.alert-raised.v1', time: '2026-10-07T10:00:00.001Z' },
      { type: 'escalation.alert-climbed.v1', time: '2026-10-09T10:00:00.001Z' },
      { type: 'escalation.alert-repeated.v1', time: '2026-10-13T10:00:00.001Z' },
    ];
    expect(await told()).toMatchObject(expected);
    expect(instants).toBeGreaterThanOrEqual(expected.length);
    expect(clock.now().getTime()).toBeLessThanOrEqual(end.getTime());
    expect((await due.nextDueAt())!.getTime()).toBeGreaterThan(end.getTime());
  });

  it('stops nowhere when nothing is due', async () => {
    const before = await told();
    expect(await office.system.due.advance(end)).toBe(0);
    expect(await told()).toEqual(before);
  });

  it('knows at once of what a command has brought', async () => {
    const { due, clock } = office.system;
    const soon = new Date(end.getTime() + 60_000);
    expect((await due.nextDueAt())!.getTime()).toBeGreaterThan(soon.getTime() + 1);
    const desk = await office.as('td.a');
    await desk.post('/v1/petitions', aPetition({ dueAt: soon.toISOString() }));
    expect((await due.nextDueAt())!.getTime()).toBeLessThanOrEqual(soon.getTime() + 1);
    expect(clock.now().getTime()).toBeLessThanOrEqual(end.getTime());
  });

  it('has told those who only look on when it answers for all effects', async () => {
    await office.system.advanceTo(end);
    const reader = await office.as('ld.t');
    const { body } = await reader.get('/v1/alerts?limit=100');
    expect(body.items).toContainEqual(
      expect.objectContaining({ case: expect.objectContaining({ id: caseId }), repeated: 1 }),
    );
  });
});
