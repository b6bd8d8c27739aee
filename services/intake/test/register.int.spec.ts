import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { aHandedIn, aPetition, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const eventsOf = async (caseId: string) => (await desk.service.published()).filter(({ subject }) => subject === caseId);
const serials = async (code: string) =>
  (
    await desk.service.query<{ serial: number }>('SELECT serial FROM petitions WHERE unit_code = $1 ORDER BY serial', [
      code,
    ])
  ).map(({ serial }) => serial);

describe('a petition at the desk', () => {
  it('enters the register, opens a case under the next number, and is told of once', async () => {
    const answer = await desk.register({
      summary: 'Khiếu nại quyết định thu hồi đất',
      respondent: { kind: 'unit', unitId: desk.unitId, name: 'UBND xã Thử' },
      placeCode: '00001',
      addressedTo: [desk.unitId],
      receivedAt: '2026-03-01T08:00:00+07:00',
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { version: 1, caseNumber: expect.stringMatching(/^XTH-26-\d{6}$/), petitioners: [expect.any(String)] },
    });
    const { id, caseId, caseNumber, petitioners } = answer.body;
    const events = await eventsOf(caseId);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'intake.petition-registered.v1',
      data: {
        petitionId: id,
        caseId,
        caseNumber,
        petitioners,
        visitId: null,
        unitId: desk.unitId,
        kind: 'KN',
        channel: 'post',
        subject: 'land-housing',
        respondent: { kind: 'unit', unitId: desk.unitId },
        placeCode: '00001',
        addressedTo: [desk.unitId],
        groupSize: 1,
        receivedAt: '2026-03-01T01:00:00.000Z',
        dueAt: null,
        summary: 'Khiếu nại quyết định thu hồi đất',
      },
    });
    expect(answer.headers.get('x-last-event')).toBe(events[0]?.id);
    const read = await desk.as('CV').get(`/v1/petitions/${id}`);
    expect(read).toMatchObject({
      status: 200,
      body: { id, caseNumber, petitioners: [{ personKey: petitioners[0], mask: { vi: 'Người khiếu nại 1' } }] },
    });
  });

  it('takes a date that the unit sets for a reflection, and for no other kind, at the desk and within a visit', async () => {
    const dated = { dueAt: '2026-04-01T17:00:00+07:00', petitioners: [aTypedPerson()] };
    const { body } = await desk.register({ ...dated, kind: 'KNPA' });
    expect((await eventsOf(body.caseId))[0]).toMatchObject({ data: { dueAt: '2026-04-01T10:00:00.000Z' } });
    for (const kind of ['KN', 'TC', 'KL']) {
      const refused = { status: 409, body: { code: 'due-only-for-knpa' } };
      expect(await desk.register({ ...dated, kind })).toMatchObject(refused);
      const petitions = [{ ...dated, kind, subject: 'land-housing' }];
      const visit = { form: 'regular', people: [aTypedPerson()], petitions };
      expect(await desk.as('TD').post('/v1/visits', visit)).toMatchObject(refused);
    }
  });

  it('is registered once however often the same order arrives, also at the same moment', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = aPetition();
    const answers = await Promise.all([1, 2, 3].map(() => desk.as('VT').post('/v1/petitions', body, headers)));
    answers.push(await desk.as('VT').post('/v1/petitions', body, headers));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body: { id, caseNumber } }) => `${id} ${caseNumber}`)).size).toBe(1);
    expect(await eventsOf(answers[0]!.body.caseId)).toHaveLength(1);
    const other = await desk.as('VT').post('/v1/petitions', aPetition(), headers);
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
  });

  it('waits for the directory when its unit is not known yet, and the same order then succeeds', async () => {
    const stranger = anActor('VT', { unitId: randomUUID() });
    const body = aPetition();
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => desk.service.as(stranger).post('/v1/petitions', body, headers);
    expect(await send()).toMatchObject({ status: 409, body: { code: 'unit-unknown' } });
    await desk.tellOfUnit(stranger.unitId, 'XMO');
    const accepted = await send();
    expect(accepted).toMatchObject({ status: 201, body: { caseNumber: 'XMO-26-000001' } });
    expect(await desk.vault('SELECT 1 FROM sealed WHERE paper = $1', [accepted.body.id])).toHaveLength(2);
  });

  it('is not for another unit', async () => {
    expect(await desk.register({ unitId: randomUUID() })).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    const { body } = await desk.register();
    const stranger = desk.service.as(anActor('TD', { unitId: randomUUID() }));
    expect((await stranger.get(`/v1/petitions/${body.id}`)).status).toBe(404);
    expect((await stranger.get('/v1/petitions')).body.items).toEqual([]);
    expect((await stranger.post(`/v1/petitions/${body.id}/withdrawal`, {})).status).toBe(404);
    expect((await desk.as('QT').get(`/v1/petitions/${body.id}`)).status).toBe(403);
  });
});

describe('case numbers', () => {
  it('have no gap and no double when fifty come at once and some of them fail', async () => {
    const unitId = randomUUID();
    await desk.tellOfUnit(unitId, 'XDN');
    await desk.service.query(`
      CREATE FUNCTION fail_late() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''refused at commit'' USING ERRCODE = ''check_violation''; END';
      CREATE CONSTRAINT TRIGGER fail_late AFTER INSERT ON petitions DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.place_code = '99999') EXECUTE FUNCTION fail_late()`);
    const desks = [1, 2].map(() => desk.service.as(anActor('TD', { unitId })));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        desks[index % 2]!.post('/v1/petitions', aPetition({ placeCode: index % 5 === 0 ? '99999' : '00001' })),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, index) => (index % 5 === 0 ? 409 : 201)));
    const expected = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(await serials('XDN')).toEqual(expected);
    const numbers = answers.flatMap(({ status, body }) => (status === 201 ? [body.caseNumber] : []));
    expect(numbers.sort()).toEqual(expected.map((serial) => `XDN-26-${String(serial).padStart(6, '0')}`));
  });

  it('run per year of receipt in Hà Nội', async () => {
    const unitId = randomUUID();
    await desk.tellOfUnit(unitId, 'XNM');
    const td = desk.service.as(anActor('TD', { unitId }));
    const numberOf = async (receivedAt: string) =>
      (await td.post('/v1/petitions', aPetition({ receivedAt, lateReason: 'kept-elsewhere' }))).body.caseNumber;
    expect(await numberOf('2025-12-31T23:59:59.999+07:00')).toBe('XNM-25-000001');
    expect(await numberOf('2025-12-31T17:00:00Z')).toBe('XNM-26-000001');
    expect(await numberOf('2025-06-01T00:00:00+07:00')).toBe('XNM-25-000002');
  });

  it('follow the newest code of the unit, whatever order the news arrive in', async () => {
    const unitId = randomUUID();
    await desk.tellOfUnit(unitId, 'XM2', 2);
    await desk.tellOfUnit(unitId, 'XM1', 1);
    const answer = await desk.service.as(anActor('TD', { unitId })).post('/v1/petitions', aPetition());
    expect(answer.body.caseNumber).toBe('XM2-26-000001');
  });
});

describe('what is entered long after it happened', () => {
  const long = { receivedAt: '2026-02-20T08:00:00+07:00' };
  const lateReason = 'found-on-review';
  const missing = { status: 409, body: { code: 'late-entry-reason-missing', params: { days: 10, most: 7 } } };

  it('says why: a petition', async () => {
    expect(await desk.register(long)).toMatchObject(missing);
    expect(await desk.register({ ...long, lateReason: 'toString' })).toMatchObject({ status: 400 });
    const { body } = await desk.register({ ...long, lateReason });
    expect(await eventsOf(body.caseId)).toMatchObject([{ data: { lateReason } }]);
    const { body: joined } = await desk.register({ ...long, lateReason, joinCaseId: body.caseId });
    expect(joined.caseId).toBe(body.caseId);
    expect((await eventsOf(body.caseId)).at(-1)).toMatchObject({ data: { lateReason } });
  });

  it('says why: a visit, with each of its petitions', async () => {
    const visit = {
      ...long,
      form: 'regular',
      people: [aTypedPerson()],
      petitions: [aHandedIn({ kind: 'KNPA', subject: 'policy' })],
    };
    expect(await desk.as('TD').post('/v1/visits', visit)).toMatchObject(missing);
    const { body } = await desk.as('TD').post('/v1/visits', { ...visit, lateReason });
    expect(await eventsOf(body.id)).toMatchObject([{ data: { lateReason } }]);
    expect(await eventsOf(body.petitions[0].caseId)).toMatchObject([{ data: { lateReason } }]);
    expect((await desk.as('TD').get(`/v1/visits/${body.id}`)).body).toMatchObject({ lateReason });
  });

  it('says why: a withdrawal', async () => {
    const { body } = await desk.register({ ...long, lateReason });
    const withdraw = (given: object) =>
      desk.as('VT').post(`/v1/petitions/${body.id}/withdrawal`, { occurredAt: '2026-02-21T08:00:00+07:00', ...given });
    expect(await withdraw({})).toMatchObject({ status: 409, body: { code: 'late-entry-reason-missing' } });
    expect((await withdraw({ lateReason })).status).toBe(200);
    expect((await eventsOf(body.caseId)).at(-1)).toMatchObject({
      type: 'intake.petition-withdrawn.v1',
      data: { lateReason },
    });
  });

  it('keeps no reason where it came in time', async () => {
    const { body } = await desk.register({ receivedAt: '2026-02-23T00:00:00+07:00', lateReason });
    expect((await eventsOf(body.caseId))[0]?.data).not.toHaveProperty('lateReason');
  });
});

describe('a petition that is taken back', () => {
  it('is withdrawn once and told of once', async () => {
    const { body } = await desk.register();
    const document = { number: '03/ĐXR', date: '2026-03-02', signerPostId: randomUUID() };
    const withdraw = (headers = {}) => desk.as('VT').post(`/v1/petitions/${body.id}/withdrawal`, { document }, headers);
    expect(await withdraw({ 'if-match': '"7"' })).toMatchObject({
      status: 412,
      body: { code: 'case-changed', currentVersion: 1 },
    });
    expect(await withdraw({ 'if-match': '"1"' })).toMatchObject({ status: 200, body: { id: body.id, version: 2 } });
    expect(await withdraw()).toMatchObject({ status: 200, body: { version: 2 } });
    const told = (await eventsOf(body.caseId)).filter(({ type }) => type === 'intake.petition-withdrawn.v1');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ data: { petitionId: body.id, remaining: 0, document } });
    expect((await desk.as('TD').get(`/v1/petitions/${body.id}`)).body.withdrawnAt).toBe('2026-03-02T01:00:00.000Z');
  });
});

describe('a visit', () => {
  const record = (body: object) => desk.as('TD').post('/v1/visits', { form: 'regular', ...body });

  it('is kept without a petition, also of somebody who gave no name', async () => {
    const answer = await record({ outcome: 'guided', matter: 'Hỏi thủ tục (synthetic)' });
    expect(answer).toMatchObject({ status: 201, body: { version: 1, people: [], petitions: [] } });
    expect(await eventsOf(answer.body.id)).toMatchObject([
      { type: 'intake.visit-recorded.v1', data: { people: 1, petitionIds: [] } },
    ]);
  });

  it('brings several petitions in one transaction, with consecutive numbers; all who came stand behind each', async () => {
    const people = [aTypedPerson({ representative: true }), { name: 'Người Thử Không Giấy' }];
    const answer = await record({
      people,
      groupSize: 6,
      petitions: [
        aHandedIn({ kind: 'KN', subject: 'policy', summary: 'Về chế độ' }),
        aHandedIn({ kind: 'KNPA', subject: 'environment', petitioners: [people[1]] }),
      ],
    });
    expect(answer.status).toBe(201);
    const { id, people: keys, petitions } = answer.body;
    const [first, second] = petitions;
    expect(first.petitioners).toEqual(keys);
    expect(Number(second.caseNumber.slice(-6))).toBe(Number(first.caseNumber.slice(-6)) + 1);
    const read = await desk.as('LP').get(`/v1/visits/${id}`);
    expect(read.body).toMatchObject({
      id,
      groupSize: 6,
      form: 'regular',
      people: [
        { personKey: keys[0], representative: true },
        { personKey: keys[1], representative: false },
      ],
      petitions: [
        { id: first.id, groupSize: 6, channel: 'visit' },
        { id: second.id, groupSize: 6 },
      ],
    });
    expect(await eventsOf(id)).toMatchObject([{ data: { people: 6, petitionIds: [first.id, second.id] } }]);
    expect(await eventsOf(first.caseId)).toMatchObject([{ data: { visitId: id, groupSize: 6 } }]);
    expect(await eventsOf(second.caseId)).toMatchObject([{ data: { visitId: id, groupSize: 6 } }]);
  });

  it('leaves nothing behind when one of its petitions is refused', async () => {
    const before = await desk.service.query('SELECT 1 FROM visits');
    const refused = await record({
      people: [aTypedPerson()],
      petitions: [
        aHandedIn({ kind: 'KN', subject: 'policy' }),
        { kind: 'TC', subject: 'corruption', summary: 'không được' },
      ],
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'summary-not-for-denunciation' } });
    expect(await desk.service.query('SELECT 1 FROM visits')).toHaveLength(before.length);
  });

  it('is listed to its unit newest first, those of one instant by their number, page by page, each once', async () => {
    const elsewhere = anActor('TD', { unitId: randomUUID() });
    await desk.tellOfUnit(elsewhere.unitId, 'XNM');
    const td = desk.service.as(elsewhere);
    for (const day of ['01', '02', '02', '01', '02'])
      await td.post('/v1/visits', { form: 'head', receivedAt: `2026-03-${day}T00:30:00Z` });
    const seen: { id: string; receivedAt: string; visitNumber: string }[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = await td.get(`/v1/visits?limit=2${next && `&after=${next}`}`);
      seen.push(...page.body.items);
      next = page.body.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    expect(seen.map(({ receivedAt }) => receivedAt.slice(8, 10))).toEqual(['02', '02', '02', '01', '01']);
    expect(seen.map(({ visitNumber }) => Number(visitNumber.slice(-1)))).toEqual([5, 3, 2, 4, 1]);
  });
});
