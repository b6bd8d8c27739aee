import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { aHandedIn, aPetition, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const eventsOf = async (caseId: string) => (await desk.service.published()).filter(({ subject }) => subject === caseId);
const aDocument = () => ({ number: '1/QĐ', date: '2026-03-02', signerPostId: randomUUID() });
const known = async (idNumber: string, role: 'TD' | 'CV' = 'TD') =>
  desk.as(role).post('/v1/persons/known', { idKind: 'citizen-card', idNumber });

describe('a petition that joins a case', () => {
  const person = aTypedPerson({ idNumber: '000000100001' });

  it('enters the register under the number of that case, opens none, and is told of once', async () => {
    const { body: first } = await desk.register({ petitioners: [person] });
    const key = { 'idempotency-key': randomUUID() };
    const again = { petitioners: [person], joinCaseId: first.caseId.toUpperCase() };
    const dated = { ...again, kind: 'KNPA', dueAt: '2026-04-01T10:00:00Z' };
    expect(await desk.register(dated)).toMatchObject({ status: 409, body: { code: 'due-not-on-joining' } });
    const answer = await desk.register(again, key);
    expect(answer).toMatchObject({
      status: 201,
      body: { caseId: first.caseId, caseNumber: first.caseNumber, petitioners: first.petitioners },
    });
    expect((await desk.register(again, key)).body).toEqual(answer.body);
    const [, joined, ...more] = await eventsOf(first.caseId);
    expect(more).toEqual([]);
    expect(joined).toMatchObject({
      type: 'intake.petition-joined.v1',
      data: { petitionId: answer.body.id, relation: 'repeat', groupSize: 1, caseNumber: first.caseNumber },
    });
    expect(joined?.data).not.toHaveProperty('dueAt');
    const { body: next } = await desk.register();
    expect(Number(next.caseNumber.slice(-6))).toBe(Number(first.caseNumber.slice(-6)) + 1);
    expect(Number(next.petitionNumber.slice(-6))).toBe(Number(first.petitionNumber.slice(-6)) + 2);
  });

  it('counts everybody once: others add to the group, the same people do not', async () => {
    const { body: first } = await desk.register({ petitioners: [person, aTypedPerson()], groupSize: 4 });
    await desk.register({ petitioners: [person], joinCaseId: first.caseId });
    await desk.register({ petitioners: [aTypedPerson()], joinCaseId: first.caseId });
    const [, repeat, further] = await eventsOf(first.caseId);
    expect(repeat?.data).toMatchObject({ relation: 'repeat', groupSize: 4 });
    expect(further?.data).toMatchObject({ relation: 'further-petitioner', groupSize: 5 });
    const { body } = await desk.as('CV').get(`/v1/petitions?caseId=${first.caseId}`);
    expect(body.items.map(({ relation }: { relation: string }) => relation).sort()).toEqual([
      'joined',
      'joined',
      'opening',
    ]);
  });

  it('is refused where the own register has no such case, mixed with a denunciation, or all is withdrawn', async () => {
    const { body: first } = await desk.register();
    const elsewhere = anActor('VT', { unitId: randomUUID() });
    await desk.tellOfUnit(elsewhere.unitId, 'XKH');
    const stranger = desk.service.as(elsewhere);
    const code = async (body: object, http = desk.as('VT')) => {
      const answer = await http.post('/v1/petitions', aPetition(body));
      return [answer.status, answer.body.code];
    };
    expect(await code({ joinCaseId: randomUUID() })).toEqual([404, 'not-found']);
    expect(await code({ joinCaseId: first.caseId }, stranger)).toEqual([404, 'not-found']);
    expect(await code({ joinCaseId: first.caseId, kind: 'TC', subject: 'corruption' })).toEqual([
      409,
      'join-denunciation-apart',
    ]);
    await desk.as('VT').post(`/v1/petitions/${first.id}/withdrawal`, {});
    expect(await code({ joinCaseId: first.caseId })).toEqual([409, 'join-withdrawn']);
  });

  it('keeps the case standing when the first petition is withdrawn', async () => {
    const { body: first } = await desk.register();
    await desk.register({ joinCaseId: first.caseId });
    await desk.as('VT').post(`/v1/petitions/${first.id}/withdrawal`, {});
    expect((await eventsOf(first.caseId)).at(-1)).toMatchObject({
      type: 'intake.petition-withdrawn.v1',
      data: { remaining: 1 },
    });
  });
});

describe('a case that has ended', () => {
  const ends = [
    ['routing.case-decided.v1', { kind: 'KN', outcome: 'refused', document: aDocument() }],
    ['routing.case-closed.v1', { outcome: 'settled' }],
    ['routing.case-withdrawn.v1', {}],
    ['routing.case-terminated.v1', { ground: 'law', document: aDocument() }],
  ] as const;

  it.each(ends)('takes no further petition after %s, and the desk is told what to do', async (type, data) => {
    const { body: first } = await desk.register();
    await desk.told(type, first.caseId, 7, data);
    const answer = await desk.register({ joinCaseId: first.caseId });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'join-case-ended', params: { caseNumber: first.caseNumber } },
    });
    expect(answer.body.text.vi).toMatch(/vụ việc mới.*lần hai/);
    expect(await eventsOf(first.caseId)).toHaveLength(1);
  });

  it('is known to have ended whatever order the news arrive in, and is not offered', async () => {
    const person = aTypedPerson({ idNumber: '000000300001' });
    const { body: ended } = await desk.register({ petitioners: [person] });
    const { body: open } = await desk.register({ petitioners: [person] });
    await desk.told('routing.case-closed.v1', ended.caseId, 9, { outcome: 'settled' });
    await desk.told('routing.case-classified.v1', ended.caseId, 2, {
      kind: 'KN',
      subject: 'policy',
      state: 'classified',
    });
    await desk.told('routing.case-classified.v1', open.caseId, 2, {
      kind: 'KN',
      subject: 'policy',
      state: 'classified',
    });
    expect((await known('000000300001')).body).toEqual({
      visits: 0,
      caseIds: [open.caseId],
      endedCaseIds: [ended.caseId],
      recorded: { personKey: open.petitioners[0], caseId: expect.any(String) },
    });
    expect((await desk.register({ joinCaseId: ended.caseId })).status).toBe(409);
    expect((await desk.register({ joinCaseId: open.caseId })).status).toBe(201);
  });

  it('loses no petition that joined while it ended: it gets a case of its own, once', async () => {
    const { body: first } = await desk.register();
    const { body: joined } = await desk.register({ joinCaseId: first.caseId, summary: 'Về đất đai' });
    const late = { petitionId: joined.id, state: 'decided' };
    await desk.told('routing.petition-came-late.v1', first.caseId, 8, late);
    await desk.told('routing.petition-came-late.v1', first.caseId, 8, late);
    const { body } = await desk.as('TD').get(`/v1/petitions/${joined.id}`);
    expect(body).toMatchObject({ relation: 'opening', petitionNumber: joined.petitionNumber, version: 2 });
    expect(body.caseId).not.toBe(first.caseId);
    expect(body.caseNumber).not.toBe(first.caseNumber);
    expect(await eventsOf(body.caseId)).toMatchObject([
      {
        type: 'intake.petition-registered.v1',
        data: {
          petitionId: joined.id,
          caseNumber: body.caseNumber,
          petitioners: joined.petitioners,
          summary: 'Về đất đai',
          lateFor: { caseId: first.caseId, caseNumber: first.caseNumber },
        },
      },
    ]);
    expect((await desk.register({ joinCaseId: body.caseId })).status).toBe(201);
  });

  it('leaves a petition alone that opened its case, or was withdrawn meanwhile', async () => {
    const { body: first } = await desk.register();
    const { body: joined } = await desk.register({ joinCaseId: first.caseId });
    await desk.as('VT').post(`/v1/petitions/${joined.id}/withdrawal`, {});
    for (const petitionId of [first.id, joined.id, randomUUID()])
      await desk.told('routing.petition-came-late.v1', first.caseId, 8, { petitionId, state: 'closed' });
    const { body } = await desk.as('TD').get(`/v1/petitions?caseId=${first.caseId}`);
    expect(body.items).toHaveLength(2);
  });
});

describe('a visit with several petitions', () => {
  it('gets one number, each petition its own, and the case that was there is joined', async () => {
    const { body: first } = await desk.register();
    const petition = {
      kind: 'KN',
      subject: 'policy',
      papers: [{ name: 'Quyết định 12', pages: 3, condition: 'copy' }],
    };
    const settledBefore = { unitId: desk.unitId, number: '5/QĐ', date: '2026-01-05' };
    const { body, status } = await desk.as('TD').post('/v1/visits', {
      form: 'regular',
      receivedAt: '2026-02-03T02:00:00Z',
      lateReason: 'kept-elsewhere',
      people: [aTypedPerson()],
      petitions: [
        { ...petition, joinCaseId: first.caseId },
        { ...petition, kind: 'KNPA', settledBefore },
        { ...petition, joinCaseId: first.caseId },
      ],
    });
    expect(status).toBe(201);
    expect(body.visitNumber).toMatch(/^LT-26-\d{6}$/);
    const [one, two, three] = body.petitions;
    expect([one.caseId, three.caseId]).toEqual([first.caseId, first.caseId]);
    expect(two.caseId).not.toBe(first.caseId);
    expect(new Set(body.petitions.map((each: { petitionNumber: string }) => each.petitionNumber)).size).toBe(3);
    const day = await desk.as('TD').get('/v1/visits?from=2026-02-03&to=2026-02-03');
    expect(day.body.items).toMatchObject([{ id: body.id, visitNumber: body.visitNumber }]);
    expect(day.body.items[0].petitions).toHaveLength(3);
    expect(day.body.items[0].petitions).toContainEqual(expect.objectContaining({ settledBefore }));
    expect((await desk.as('TD').get('/v1/visits?from=2026-02-04&to=2026-02-04')).body.items).toEqual([]);
    const words = await desk.as('TD').post(`/v1/petitions/${two.id}/open-content`, { purpose: 'verify' });
    expect(words.body.papers).toEqual(petition.papers);
  });
});

describe('somebody who came before', () => {
  const nothing = { visits: 0, caseIds: [], endedCaseIds: [], recorded: null };

  it('is known by number with visits and cases of the own register, and opens there with a reason alone', async () => {
    const person = aTypedPerson({ idNumber: '000000200001' });
    const { body } = await desk.as('TD').post('/v1/visits', {
      form: 'regular',
      people: [person],
      petitions: [aHandedIn({ kind: 'KN', subject: 'policy' })],
    });
    expect((await known('000000200001')).body).toEqual({
      visits: 1,
      caseIds: [body.petitions[0].caseId],
      endedCaseIds: [],
      recorded: { personKey: body.people[0], caseId: body.petitions[0].caseId },
    });
    const open = (reason: object) =>
      desk
        .as('TD')
        .post(`/v1/persons/${body.people[0]}/open-identity`, { caseId: body.petitions[0].caseId, ...reason });
    expect((await open({})).body.code).toBe('identity-reason-missing');
    expect((await open({ purpose: 'check-duplicate' })).body.identity).toMatchObject({ idNumber: '000000200001' });
    const { body: log } = await desk.as('LD').get('/v1/identity-log');
    expect(log.items[0]).toMatchObject({ caseId: body.petitions[0].caseId, purpose: 'check-duplicate' });
    const elsewhere = desk.service.as(anActor('TD', { unitId: randomUUID() }));
    const far = await elsewhere.post('/v1/persons/known', { idNumber: '000000200001' });
    expect(far.body).toEqual(nothing);
    expect((await known('000000200001', 'CV')).status).toBe(403);
  });

  it('leaves no trace of a denunciation', async () => {
    const denouncer = aTypedPerson({ idNumber: '000000200002' });
    await desk.as('TD').post('/v1/visits', {
      form: 'regular',
      people: [denouncer],
      petitions: [aHandedIn({ kind: 'TC', subject: 'corruption' })],
    });
    expect((await known('000000200002')).body).toEqual(nothing);
  });
});
