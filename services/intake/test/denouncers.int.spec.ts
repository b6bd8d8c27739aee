import { sql, startTestService } from '@cau-noi/testing';
import { intakeService } from '../src/index.js';
import { aHandedIn, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const tc = { kind: 'TC', subject: 'corruption' } as const;
const note = 'Mời người tố cáo làm việc';
const open = (personKey: string, body: object, role: 'VT' | 'TD' | 'CV' | 'LD' = 'VT') =>
  desk.as(role).post(`/v1/persons/${personKey}/open-identity`, body);
const known = async (idNumber: string) => (await desk.as('TD').post('/v1/persons/known', { idNumber })).body;
let next = 0;
const aNumber = (): string => `0009${String(++next).padStart(8, '0')}`;
const lookUps = async (keys: string[]) =>
  desk.vault(
    'SELECT 1 FROM id_numbers WHERE person = ANY($1) UNION ALL SELECT 1 FROM look_ups WHERE person = ANY($1)',
    [keys],
  );

describe('the key of a denouncer', () => {
  it('meets no other key, by number, phone or name, in whatever order and kind', async () => {
    const person = aTypedPerson({ idNumber: aNumber() });
    const keys: [kind: string, key: string][] = [];
    for (const kind of ['KN', 'TC', 'KNPA', 'TC', 'KL', 'TC'])
      keys.push([kind, (await desk.register({ kind, petitioners: [person] })).body.petitioners[0]]);
    const of = (denouncers: boolean) => keys.filter(([kind]) => (kind === 'TC') === denouncers).map(([, key]) => key);
    expect(new Set(of(true)).size).toBe(3);
    expect(new Set(of(false)).size).toBe(1);
    expect(of(true)).not.toContain(of(false)[0]);
    expect(await lookUps(of(true))).toEqual([]);
  });

  it('is not opened by a complaint of the same person, nor by its key', async () => {
    const person = aTypedPerson({ idNumber: aNumber() });
    const { body: denunciation } = await desk.register({ ...tc, petitioners: [person] });
    const { body: reflection } = await desk.register({ kind: 'KNPA', petitioners: [person] });
    const contact = { purpose: 'contact' };
    expect((await open(reflection.petitioners[0], { caseId: denunciation.caseId, ...contact, note })).status).toBe(404);
    expect((await open(denunciation.petitioners[0], { caseId: reflection.caseId, ...contact, note })).status).toBe(404);
    expect((await open(denunciation.petitioners[0], { caseId: denunciation.caseId, ...contact })).status).toBe(409);
  });

  it('answers a guess alike, right or wrong: registering, joining, looking up, errors, events', async () => {
    const [right, wrong] = [aNumber(), aNumber()];
    const { body: denunciation } = await desk.register({ ...tc, petitioners: [aTypedPerson({ idNumber: right })] });
    const shapes = [];
    for (const idNumber of [right, wrong]) {
      const guess = aTypedPerson({ idNumber });
      const alone = await desk.register({ ...tc, petitioners: [guess] });
      const joined = await desk.register({ ...tc, petitioners: [guess], joinCaseId: denunciation.caseId });
      const events = await desk.service.published('intake.petition-joined.v1');
      const { relation } = events.find(({ data }) => data.petitionId === joined.body.id)!.data;
      const before = await known(idNumber);
      const asKn = await desk.register({ kind: 'KN', petitioners: [guess] });
      const keys = [alone, joined, asKn].map(({ body }) => body.petitioners[0]);
      const isNew = !keys.includes(denunciation.petitioners[0]) && new Set(keys).size === 3;
      const twice = await desk.register({ ...tc, petitioners: [guess, guess] });
      shapes.push([alone.status, joined.status, relation, before, isNew, asKn.status, twice.status, twice.body.code]);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]).toEqual([
      201,
      201,
      'further-petitioner',
      { visits: 0, caseIds: [], endedCaseIds: [], recorded: null },
      true,
      201,
      409,
      'person-twice',
    ]);
  });

  it('is not told by the visit that brought it', async () => {
    const idNumber = aNumber();
    const person = aTypedPerson({ idNumber });
    const visit = async (...kinds: string[]) =>
      (
        await desk.as('TD').post('/v1/visits', {
          form: 'regular',
          people: [person],
          petitions: kinds.map((kind) => aHandedIn({ kind, subject: 'policy' })),
        })
      ).body;
    const plain = await visit('KN');
    const mixed = await visit('KN', 'TC');
    const alone = await visit('TC');
    expect(mixed.people).toEqual(plain.people);
    expect(mixed.petitions[0].petitioners).toEqual(plain.people);
    const apart = [mixed.petitions[1].petitioners[0], alone.people[0], alone.petitions[0].petitioners[0]];
    expect(apart).not.toContain(plain.people[0]);
    expect(await lookUps(apart)).toEqual([]);
    const { body: read } = await desk.as('TD').get(`/v1/visits/${mixed.id}`);
    expect(read.petitions.map(({ kind }: { kind: string }) => kind)).toEqual(['KN']);
    const { body: denunciation } = await desk.as('TD').get(`/v1/petitions/${mixed.petitions[1].id}`);
    expect(denunciation).toMatchObject({ visitId: null, isProtected: true });
    const events = await desk.service.published('intake.visit-recorded.v1');
    expect(events.find(({ data }) => data.visitId === mixed.id)?.data.petitionIds).toEqual([mixed.petitions[0].id]);
    const registered = await desk.service.published('intake.petition-registered.v1');
    expect(registered.find(({ data }) => data.petitionId === mixed.petitions[1].id)?.data.visitId).toBeNull();
    const cases = [mixed, plain].map(({ petitions }) => petitions[0].caseId);
    const recorded = { personKey: plain.people[0], caseId: expect.any(String) };
    expect(await known(idNumber)).toEqual({ visits: 2, caseIds: cases, endedCaseIds: [], recorded });
  });
});

describe('a complaint that is classified as a denunciation', () => {
  it('is protected from then on: new keys, no look-up, no summary, a reason in words; the log says TC', async () => {
    const idNumber = aNumber();
    const petitioners = [aTypedPerson({ idNumber })];
    const { body: other } = await desk.register({ petitioners });
    const { body } = await desk.register({ petitioners, summary: 'Về đất đai' });
    await desk.told('routing.case-classified.v1', body.caseId, 2, { ...tc, state: 'classified' });
    const { body: view } = await desk.as('TD').get(`/v1/petitions/${body.id}`);
    expect(view).toMatchObject({
      isProtected: true,
      summary: null,
      petitioners: [{ mask: { vi: 'Người tố cáo (bảo mật)' } }],
    });
    const key = view.petitioners[0].personKey;
    expect(key).not.toBe(other.petitioners[0]);
    expect(await lookUps([key])).toEqual([]);
    expect(await known(idNumber)).toMatchObject({ caseIds: [other.caseId], recorded: { caseId: other.caseId } });
    const order = { caseId: body.caseId, purpose: 'contact' };
    expect((await open(other.petitioners[0], { ...order, note }, 'LD')).status).toBe(404);
    expect((await open(key, { ...order, note }, 'TD')).body.code).toBe('identity-not-granted');
    expect((await open(key, order, 'LD')).body.code).toBe('identity-reason-missing');
    const opened = await open(key, { ...order, note }, 'LD');
    expect(opened.body).toMatchObject({ kind: 'TC', identity: { idNumber }, shownForSeconds: 300 });
    const { body: log } = await desk.as('LD').get('/v1/identity-log');
    expect(log.items[0]).toMatchObject({ id: opened.body.id, kind: 'TC' });
  });

  it('stays protected when it is classified back, in whatever order the news arrive', async () => {
    for (const order of [
      ['TC', 'KN'],
      ['KN', 'TC'],
    ] as const) {
      const { body } = await desk.register({ kind: 'KNPA' });
      const versions = { TC: 2, KN: 3 };
      for (const kind of order)
        await desk.told('routing.case-classified.v1', body.caseId, versions[kind], {
          kind,
          subject: 'policy',
          state: 'classified',
        });
      const { body: view } = await desk.as('TD').get(`/v1/petitions/${body.id}`);
      const answer = await open(view.petitioners[0].personKey, { caseId: body.caseId, purpose: 'verify' }, 'CV');
      expect([view.isProtected, answer.status]).toEqual([true, 403]);
    }
  });

  it('takes the people of its visit with it, unless another petition came with it', async () => {
    const person = aTypedPerson({ idNumber: aNumber() });
    const record = async (count: number) =>
      (
        await desk.as('TD').post('/v1/visits', {
          form: 'regular',
          people: [person],
          petitions: Array.from({ length: count }, () => aHandedIn({ kind: 'KN', subject: 'policy' })),
        })
      ).body;
    const [alone, mixed] = [await record(1), await record(2)];
    for (const { petitions } of [alone, mixed])
      await desk.told('routing.case-classified.v1', petitions[0].caseId, 2, { ...tc, state: 'classified' });
    const read = async ({ id }: { id: string }) => (await desk.as('TD').get(`/v1/visits/${id}`)).body;
    expect((await read(alone)).people[0].personKey).not.toBe(alone.people[0]);
    expect(await read(mixed)).toMatchObject({
      people: [{ personKey: mixed.people[0] }],
      petitions: [{ id: mixed.petitions[1].id }],
    });
  });
});

describe('keys of denouncers from before they stood apart', () => {
  it('are renewed before anybody is answered, register and vault, and only once', async () => {
    const idNumber = aNumber();
    const petitioners = [aTypedPerson({ idNumber, phone: '0900111222' })];
    const { body: complaint } = await desk.register({ petitioners });
    const { body: denunciation } = await desk.register({
      petitioners: [aTypedPerson({ idNumber, phone: '0900333444' })],
    });
    const [shared] = complaint.petitioners;
    expect(denunciation.petitioners).toEqual([shared]);
    const lookedUp = (await lookUps([shared])).length;
    await desk.service.query(`UPDATE petitions SET kind = 'TC' WHERE petition_id = $1`, [denunciation.id]); // as it was entered then
    await desk.service.query('DELETE FROM people_set_apart');
    const replica = await startTestService(intakeService, { env: { ...desk.service.env } });
    const keyOf = async () =>
      (await desk.as('VT').get(`/v1/petitions/${denunciation.id}`)).body.petitioners[0].personKey;
    const key = await keyOf();
    expect(key).not.toBe(shared);
    expect((await lookUps([shared])).length).toBe(lookedUp - 2); // name and phone that only the denunciation stated
    expect(await lookUps([key])).toEqual([]);
    const order = { caseId: denunciation.caseId, purpose: 'contact', note };
    expect((await open(key, order)).body.identity).toMatchObject({ idNumber, phone: '0900333444' });
    expect((await open(shared, order)).status).toBe(404);
    expect((await open(shared, { caseId: complaint.caseId, purpose: 'contact' })).body.identity.phone).toBe(
      '0900111222',
    );
    expect((await desk.register({ petitioners })).body.petitioners).toEqual([shared]);
    await replica.close();
    expect(await sql('SELECT 1 FROM people_set_apart', [], desk.service.env.DATABASE_URL)).toHaveLength(1);
    expect(await keyOf()).toBe(key);
  });

  it('are renewed anew after a crash between vault and register, to the same key', async () => {
    const petitioners = [aTypedPerson({ idNumber: aNumber() })];
    const { body } = await desk.register({ petitioners });
    const { Vault } = await import('../src/vault/vault.service.js');
    const rows = [{ paper: body.id as string, person: body.petitioners[0] as string }];
    const [first] = await desk.service.get(Vault).setApart(rows); // and then the process dies
    await desk.told('routing.case-classified.v1', body.caseId, 2, { ...tc, state: 'classified' });
    const { body: view } = await desk.as('VT').get(`/v1/petitions/${body.id}`);
    expect(view.petitioners[0].personKey).toBe(first!.key);
    const order = { caseId: body.caseId, purpose: 'contact', note };
    expect((await open(first!.key, order, 'LD')).body.identity).toMatchObject({
      idNumber: (petitioners[0] as { idNumber: string }).idNumber,
    });
    expect(await desk.vault('SELECT 1 FROM sealed WHERE paper = $1', [body.id])).toHaveLength(2);
  });
});
