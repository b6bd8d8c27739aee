import type { Actor, Role } from '@cau-noi/platform';
import { accepted, http } from '@cau-noi/testing';
import { openOffice, type Office } from '../src/office.js';
import { outcomeOf, ownersOf, somebody, type Things } from './probes.js';
import { isShown, kindsSeen, lookerAt, seenCases } from './seen-cases.js';
import { caseDoors, isSeenThrough, tieNames } from '../src/permissions/case-doors.js';
import { relations, type Relation } from '../src/permissions/relations.js';
import { expected, roles, routeTable } from '../src/permissions/route-table.js';
import type { ServiceName } from '../src/index.js';

let office: Office;
let owners: Map<string, ServiceName>;
let commune: Things;
let province: Things;

beforeAll(async () => {
  office = await openOffice('permissions', '2026-03-02T01:00:00.000Z');
  owners = await ownersOf(office.system);
  commune = await register('XAA', '000000300001', 'ld.a');
  province = await register('TINHT', '000000300002', 'ld.t');
  await office.advanceTo('2026-03-06T10:00:00.001Z');
  commune.alertId = await alertOf('XAA');
  province.alertId = await alertOf('TINHT');
}, 120_000);
afterAll(() => office.close());

const as = (actor: Actor, service: ServiceName) =>
  http(office.system.services[service].url, () => office.system.token(actor));

/** A visit with a petition that will be late, of somebody with this number. */
async function register(code: string, idNumber: string, head: string): Promise<Things> {
  const unitId = office.unitId(code);
  const person = { name: 'Người Thử Quyền (synthetic)', idKind: 'citizen-card', idNumber };
  const content = 'Nội dung trình bày thử (synthetic)';
  const petition = { kind: 'KNPA', subject: 'environment', dueAt: '2026-03-06T10:00:00.000Z', content };
  const visit = { form: 'regular', people: [person], petitions: [petition] };
  const { body } = accepted(await as(somebody('TD', unitId), 'intake').post('/v1/visits', visit));
  await office.system.quiesce();
  const [{ id: petitionId, caseId, caseNumber, petitioners }] = body.petitions;
  const headPostId = office.who(head).postId;
  const leave = { from: '2026-06-01', to: '2026-06-05' };
  const recorded = await as(somebody('QT', unitId), 'directory').post(`/v1/posts/${headPostId}/leaves`, leave);
  return {
    unitId,
    headPostId,
    idNumber,
    caseNumber,
    visitId: body.id,
    petitionId,
    caseId,
    submittedCaseId: await submitted(unitId, headPostId),
    personKey: petitioners[0],
    alertId: '',
    leaveId: accepted(recorded).body.id,
    ...(await crowdIn(code)),
  };
}

/** A group of five, which is a crowd by itself. */
async function crowdIn(code: string): Promise<Pick<Things, 'crowdId' | 'crowdCaseId'>> {
  const unitId = office.unitId(code);
  const petition = {
    kind: 'KN',
    channel: 'post',
    subject: 'policy',
    groupSize: 5,
    petitioners: [{ name: 'Người Thử Đông (synthetic)' }],
  };
  const { body } = accepted(await as(somebody('TD', unitId), 'intake').post('/v1/petitions', petition));
  await office.system.quiesce();
  const { body: list } = await as(somebody('TD', unitId), 'escalation').get('/v1/crowds');
  return { crowdId: list.items[0].id, crowdCaseId: body.caseId };
}

/** A complaint whose result was submitted in the unit. */
async function submitted(unitId: string, headPostId: string): Promise<string> {
  const petition = {
    kind: 'KN',
    channel: 'post',
    subject: 'policy',
    petitioners: [{ name: 'Người Thử Ký (synthetic)' }],
  };
  const { body } = accepted(await as(somebody('TD', unitId), 'intake').post('/v1/petitions', petition));
  await office.system.quiesce();
  const head = as(somebody('LD', unitId), 'routing');
  for (const [command, order] of [
    ['classification', { kind: 'KN', subject: 'policy' }],
    ['acceptance', {}],
    ['assignment', { postId: headPostId }],
    ['take-up', {}],
    ['result', {}],
  ] as const)
    accepted(await head.post(`/v1/cases/${body.caseId}/${command}`, order));
  await office.system.quiesce();
  return body.caseId;
}

async function alertOf(code: string): Promise<string> {
  const { body } = await as(somebody('LD', office.unitId(code)), 'console').get('/v1/alerts');
  const late = body.items.filter(({ cause }: { cause: string }) => cause === 'overdue');
  expect(late).toHaveLength(1);
  return late[0].id;
}

/** Whose unit asks, and for what, in each relation. */
const placed = (relation: Relation): { unitId: string; things: Things } => {
  const readers: Record<Relation, [unit: string, things: Things]> = {
    own: ['XAA', commune],
    below: ['TINHT', commune],
    above: ['XAA', province],
    foreign: ['XAB', commune],
    'other-line': ['DUA', commune],
  };
  const [code, things] = readers[relation];
  return { unitId: office.unitId(code), things };
};

/** Tries every cell of some routes, so many at a time; returns those that differ from the table. */
async function differences(rules: typeof routeTable): Promise<string[]> {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (role: Role, unitId: string): Promise<string> => {
    const known = tokens.get(`${role} ${unitId}`) ?? office.system.token(somebody(role, unitId));
    tokens.set(`${role} ${unitId}`, known);
    return known;
  };
  const cells = rules.flatMap((rule) =>
    roles.flatMap((role) => relations.map((relation) => ({ rule, role, relation }))),
  );
  return found(cells, async ({ rule, role, relation }) => {
    const { unitId, things } = placed(relation);
    const outcome = await outcomeOf(originOf(rule.route), rule, things, await tokenOf(role, unitId));
    const foreseen = expected(rule, role, relation);
    return outcome === foreseen ? null : `${rule.route} ${role} ${relation}: ${outcome}, not ${foreseen}`;
  });
}

const originOf = (route: string): string => office.system.services[owners.get(route) ?? 'console'].url;

/** Looks at many cells, so many at a time; returns what was found, in order. */
async function found<T>(cells: T[], look: (cell: T) => Promise<string | null>): Promise<string[]> {
  const differing: string[] = [];
  const work = async (): Promise<void> => {
    for (let cell = cells.pop(); cell; cell = cells.pop()) {
      const one = await look(cell);
      if (one !== null) differing.push(one);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return differing.sort();
}

const bySession = routeTable.filter(({ scope }) => scope === 'session' || scope === 'public');
const byPost = routeTable.filter((rule) => !bySession.includes(rule));

describe('the table of permissions', () => {
  it('names every route of the public origin, with what its controller asks for', async () => {
    const { body } = await http(office.system.origin).get('/openapi.json');
    const documented = Object.entries(body.paths as Record<string, Record<string, { 'x-permission'?: string[] }>>)
      .flatMap(([path, item]) =>
        Object.entries(item).map(
          ([method, { 'x-permission': need }]) => `${method.toUpperCase()} ${path}: ${String(need)}`,
        ),
      )
      .sort();
    expect(routeTable.map(({ route, need }) => `${route}: ${need}`).sort()).toEqual(documented);
  });

  it('is what the services answer, cell by cell: role, unit, route', async () => {
    expect(await differences(byPost)).toEqual([]);
  }, 120_000);

  it('lets nobody in without a sign-in, wherever one is needed', async () => {
    const open: string[] = [];
    for (const { route, scope } of routeTable) {
      const path = (route.split(' ')[1] ?? '').replaceAll(/\{\w+\}/g, commune.caseId);
      const response = await fetch(new URL(path, office.system.origin), {
        method: route.split(' ')[0] ?? 'GET',
        headers: { 'idempotency-key': route.replaceAll(' ', '-'), 'content-type': 'application/json' },
        ...(route.startsWith('GET') ? {} : { body: '{}' }),
      });
      if ((response.status === 401) === (scope === 'public')) open.push(`${route}: ${response.status}`);
    }
    expect(open).toEqual([]);
  });
});

describe('a case', () => {
  it.each(kindsSeen)(
    'of kind %s is seen through every door by those of the table alone, whatever they are to it',
    async (kind) => {
      const cases = await seenCases(office, kind);
      const cells = Object.entries(caseDoors).flatMap(([route, door]) =>
        tieNames.flatMap((tie) => roles.map((role) => ({ route, door, tie, role }))),
      );
      const differing = await found(cells, async ({ route, door, tie, role }) => {
        const asked = lookerAt(office, cases, tie, role);
        if (!asked) return null;
        const isSeen = await isShown(originOf(route), route, asked.at, await office.system.token(asked.looker));
        if (isSeen === isSeenThrough(door, tie, role)) return null;
        return `${route} ${role} ${tie}: ${isSeen ? 'seen' : 'not seen'}`;
      });
      expect(differing).toEqual([]);
    },
    120_000,
  );
});
