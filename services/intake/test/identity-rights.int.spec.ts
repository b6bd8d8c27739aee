import { randomUUID } from 'node:crypto';
import type { Actor } from '@cau-noi/platform';
import { anActor, anEvent, type Answer } from '@cau-noi/testing';
import { type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const tc = { kind: 'TC', subject: 'corruption' } as const;
const note = 'Mời người tố cáo làm việc';
const denounce = async () => (await desk.register(tc)).body;
const openAs = (
  actor: Actor,
  { caseId, petitioners }: { caseId: string; petitioners: string[] },
  over = {},
): Promise<Answer> =>
  desk.service
    .as(actor)
    .post(`/v1/persons/${petitioners[0]}/open-identity`, { caseId, purpose: 'contact', note, ...over });
const words = (actor: Actor, id: string) =>
  desk.service.as(actor).post(`/v1/petitions/${id}/open-content`, { purpose: 'contact', note });
const classify = (caseId: string, version = 2) =>
  desk.told('routing.case-classified.v1', caseId, version, { ...tc, state: 'classified' });
const assign = (caseId: string, version: number, { officerId, postId }: Actor, unitId = desk.unitId) =>
  desk.told('routing.case-assigned.v1', caseId, version, {
    unitId,
    handlerOfficerId: officerId,
    handlerPostId: postId,
    previousOfficerId: null,
    handOver: false,
    state: 'assigned',
  });
const code = ({ status, body }: Answer) => [status, body.code ?? 'opened'];
const opened = [200, 'opened'];
const refused = [403, 'identity-not-granted'];

describe('who may read a denouncer', () => {
  it('is who registered, until the case is classified; then the handler and the head, and nobody else of the unit', async () => {
    const petition = await denounce();
    const { caseId, id } = petition;
    const [registrar, handler, colleague, head, other] = [
      desk.actor('VT'),
      desk.actor('CV'),
      anActor('CV', { unitId: desk.unitId }),
      desk.actor('LD'),
      desk.actor('TD'),
    ];
    const codes = async () => {
      const all = [];
      for (const actor of [registrar, handler, colleague, head, other]) all.push(code(await openAs(actor, petition)));
      return all;
    };
    expect(await codes()).toEqual([opened, refused, refused, opened, refused]);
    await classify(caseId);
    expect(await codes()).toEqual([refused, refused, refused, opened, refused]);
    await assign(caseId, 3, handler);
    expect(await codes()).toEqual([refused, opened, refused, opened, refused]);
    expect(code(await words(handler, id))).toEqual(opened);
    expect(code(await words(other, id))).toEqual(refused);
    await assign(caseId, 5, colleague);
    await assign(caseId, 4, handler); // late news
    expect(await codes()).toEqual([refused, refused, opened, opened, refused]);
    await desk.told('routing.assignment-returned.v1', caseId, 6, {
      unitId: desk.unitId,
      previousOfficerId: colleague.officerId,
      reason: 'other',
      state: 'accepted',
    });
    expect(await codes()).toEqual([refused, refused, refused, opened, refused]);
  });

  it('moves with the case to the unit that takes it over', async () => {
    const petition = await denounce();
    const above = { unitId: randomUUID() };
    const [chairman, handler] = [anActor('LD', above), anActor('CV', above)];
    await classify(petition.caseId);
    expect((await openAs(chairman, petition)).status).toBe(404);
    const document = { number: '1/QĐ', date: '2026-03-02', signerPostId: randomUUID() };
    await desk.told('routing.case-taken-over.v1', petition.caseId, 3, {
      fromUnitId: desk.unitId,
      unitId: above.unitId,
      document,
    });
    await assign(petition.caseId, 4, handler, above.unitId);
    expect(code(await openAs(chairman, petition))).toEqual(opened);
    expect(code(await openAs(handler, petition))).toEqual(opened);
    expect(code(await openAs(desk.actor('LD'), petition))).toEqual(refused);
    const list = await desk.service.as(handler).get(`/v1/petitions?caseId=${petition.caseId}`);
    expect(list.body.items).toMatchObject([{ petitioners: [{ personKey: petition.petitioners[0] }] }]);
  });

  it('is the one whose post leads the unit, whatever the role', async () => {
    const petition = await denounce();
    const inspector = anActor('TT', { unitId: desk.unitId });
    expect(code(await openAs(inspector, petition))).toEqual(refused);
    const post = { postId: inspector.postId, unitId: desk.unitId, role: 'TT', isHead: true, version: 1 } as const;
    const { id } = await desk.service.publish(anEvent('directory.post-changed.v1', post, { subject: desk.unitId }));
    await desk.service.handled(id);
    expect(code(await openAs(inspector, petition))).toEqual(opened);
  });

  it('says why in words, also as the head', async () => {
    const petition = await denounce();
    for (const said of [undefined, '', 'aaaaaaaaaaaaaaaaaaaa', 'xem xem xem xem xem', '\u200b'.repeat(20)])
      expect(code(await openAs(desk.actor('LD'), petition, { note: said }))).toEqual([409, 'identity-reason-missing']);
  });
});

describe('a right to read denouncers for a time', () => {
  const inspector = anActor('TT', { unitId: randomUUID() });
  const grant = (caseId: string, over = {}, actor = desk.actor('LD')) =>
    desk.service.as(actor).post(`/v1/cases/${caseId}/identity-rights`, {
      officerId: inspector.officerId,
      until: '2026-03-10',
      purpose: 'check-eligibility',
      note: 'Thanh tra trách nhiệm theo kế hoạch',
      ...over,
    });

  it('is given by the head until a day, listed, and ends with the day or when it is taken back', async () => {
    const [first, second] = [await denounce(), await denounce()];
    expect((await openAs(inspector, first)).status).toBe(404);
    const { status, body } = await grant(first.caseId);
    expect(status).toBe(201);
    expect(code(await openAs(inspector, first))).toEqual(opened);
    expect((await openAs(inspector, second)).status).toBe(404);
    const list = async () => (await desk.as('LD').get(`/v1/cases/${first.caseId}/identity-rights`)).body.items;
    expect(await list()).toMatchObject([
      { id: body.id, officerId: inspector.officerId, until: '2026-03-10', revokedAt: null },
    ]);
    const revoke = () =>
      desk.as('LD').post(`/v1/cases/${first.caseId}/identity-rights/revocation`, { officerId: inspector.officerId });
    expect([(await revoke()).status, (await revoke()).status]).toEqual([200, 200]);
    expect((await openAs(inspector, first)).status).toBe(404);
    expect(await list()).toMatchObject([{ revokedAt: '2026-03-02T01:00:00.000Z' }]);
    await grant(second.caseId, { until: '2026-03-02' });
    expect(code(await openAs(inspector, second))).toEqual(opened);
    desk.service.clock.set(new Date('2026-03-02T16:59:59.999Z'));
    expect(code(await openAs(inspector, second))).toEqual(opened);
    desk.service.clock.set(new Date('2026-03-02T17:00:00.000Z'));
    expect((await openAs(inspector, second)).status).toBe(404);
    desk.service.clock.set(new Date('2026-03-03T01:00:00.000Z'));
  });

  it.each([
    [{ note: 'aaaaaaaaaaaaaaaaaaaaaa' }, 409, 'identity-reason-missing'],
    [{ purpose: 'verify' }, 409, 'identity-reason-missing'],
    [{ until: '2026-03-01' }, 409, 'right-until-past'],
    [{ until: '2027-03-01' }, 409, 'right-too-long'],
    [{ until: '2026-02-30' }, 400, 'invalid-input'],
    [{ officerId: 'x' }, 400, 'invalid-input'],
  ])('is refused with %j', async (over, status, refusal) => {
    const { caseId } = await denounce();
    expect(await grant(caseId, over)).toMatchObject({ status, body: { code: refusal } });
    expect((await desk.as('LD').get(`/v1/cases/${caseId}/identity-rights`)).body.items).toEqual([]);
  });

  it('is not given by anybody else, for no other case, and not for a complaint', async () => {
    const { caseId } = await denounce();
    expect((await grant(caseId, {}, desk.actor('CV'))).status).toBe(403);
    expect((await grant(caseId, {}, anActor('LD', { unitId: randomUUID() }))).status).toBe(404);
    expect((await grant(randomUUID())).status).toBe(404);
    expect(await grant((await desk.register()).body.caseId)).toMatchObject({
      status: 409,
      body: { code: 'not-a-denunciation' },
    });
  });
});

describe('an unusual reading', () => {
  const logOf = async (actor: Actor, query = '') =>
    (await desk.service.as(actor).get(`/v1/identity-log?limit=100${query}`)).body.items;

  it('is shown to the head of the unit and to the inspectorate, with who, when, case and purpose', async () => {
    const petition = await denounce();
    const usual = (await openAs(desk.actor('VT'), petition)).body.id;
    desk.service.clock.set(new Date('2026-03-08T03:00:00.000Z')); // a Sunday
    const odd = (await openAs(desk.actor('VT'), petition)).body.id;
    const inspector = anActor('TT', { unitId: randomUUID() });
    for (const actor of [desk.actor('LD'), inspector]) {
      const shown = await logOf(actor, '&unusual=true');
      expect(shown.map(({ id }: { id: string }) => id)).toContain(odd);
      expect(shown.map(({ id }: { id: string }) => id)).not.toContain(usual);
      expect(shown.find(({ id }: { id: string }) => id === odd)).toMatchObject({
        officerId: desk.actor('VT').officerId,
        caseNumber: petition.caseNumber,
        purpose: 'contact',
        kind: 'TC',
        unusual: ['outside-hours'],
      });
      expect((await logOf(actor)).map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([odd, usual]));
    }
    const stranger = anActor('LD', { unitId: randomUUID() });
    expect(await logOf(stranger)).toEqual([]);
    expect((await desk.as('CV').get('/v1/identity-log')).status).toBe(403);
    const told = await desk.service.published('intake.identity-opened.v1');
    expect(Object.keys(told.at(-1)!.data).sort()).toEqual([
      'by',
      'caseId',
      'kind',
      'openedAt',
      'openingId',
      'purpose',
      'unitId',
    ]);
    desk.service.clock.set(new Date('2026-03-09T01:00:00.000Z'));
  });

  it('is the tenth denouncer in a day', async () => {
    const handler = anActor('CV', { unitId: desk.unitId });
    const petition = await denounce();
    await assign(petition.caseId, 2, handler);
    const ids: string[] = [];
    for (let count = 1; count <= 10; count++) ids.push((await openAs(handler, petition)).body.id);
    const odd = await logOf(desk.actor('LD'), '&unusual=true');
    const mine = odd.filter(({ id }: { id: string }) => ids.includes(id));
    expect(mine).toMatchObject([{ id: ids[9], unusual: ['many'] }]);
  });
});
