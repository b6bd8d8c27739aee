import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const eventsOf = async (caseId: string, type: string) =>
  (await desk.service.published()).filter((event) => event.subject === caseId && event.type === type);
const petitioners = () => [aTypedPerson(), aTypedPerson(), aTypedPerson()];
const path = (id: string): string => `/v1/petitions/${id}/representatives`;

describe('the representatives of a group', () => {
  it('are counted in the registration, and named afterwards by the desk, the handler or the head', async () => {
    const { body: marked } = await desk.register({
      petitioners: [aTypedPerson({ representative: true }), aTypedPerson()],
      groupSize: 6,
    });
    expect((await eventsOf(marked.caseId, 'intake.petition-registered.v1'))[0]?.data).toMatchObject({
      representatives: 1,
    });
    const { body } = await desk.register({ petitioners: petitioners(), groupSize: 6 });
    expect((await eventsOf(body.caseId, 'intake.petition-registered.v1'))[0]?.data).toMatchObject({
      representatives: 0,
    });
    const [first, second] = body.petitioners;
    const name = (personKeys: string[], headers = {}) => desk.as('CV').post(path(body.id), { personKeys }, headers);
    expect(await name([first, second], { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await name([first, second])).toMatchObject({ status: 200, body: { version: 2 } }); // quiet
    const told = await eventsOf(body.caseId, 'intake.representatives-named.v1');
    expect(told.map(({ data }) => data)).toMatchObject([{ petitionId: body.id, representatives: 2 }]);
    expect(JSON.stringify(told)).not.toContain(first);
    const { body: read } = await desk.as('CV').get(`/v1/petitions/${body.id}`);
    expect(read.petitioners.map(({ representative }: { representative: boolean }) => representative)).toEqual([
      true,
      true,
      false,
    ]);
    expect((await name([first], { 'if-match': '"1"' })).body.code).toBe('case-changed');
  });

  it('are some of its own people, as many as the law lets it send', async () => {
    const { body } = await desk.register({ petitioners: petitioners(), groupSize: 6 });
    const name = async (personKeys: unknown) => (await desk.as('TD').post(path(body.id), { personKeys })).body.code;
    expect(await name(body.petitioners)).toBe('representatives-out-of-range');
    expect(await name([randomUUID()])).toBe('person-not-of-petition');
    for (const odd of [[], ['x'], Array.from({ length: 6 }, () => randomUUID()), 'all', null])
      expect(await name(odd)).toBe('invalid-input');
    await desk.as('TD').post(`/v1/petitions/${body.id}/withdrawal`, {});
    expect(await name([body.petitioners[0]])).toBe('representatives-of-withdrawn');
  });

  it('are named by nobody of another unit, and by no committee or administrator', async () => {
    const { body } = await desk.register({ petitioners: petitioners(), groupSize: 6 });
    const given = { personKeys: [body.petitioners[0]] };
    const stranger = desk.service.as(anActor('TD', { unitId: randomUUID() }));
    expect((await stranger.post(path(body.id), given)).status).toBe(404);
    for (const role of ['CU', 'TT', 'QT', 'VH'] as const)
      expect((await desk.as(role).post(path(body.id), given)).status).toBe(403);
  });
});
