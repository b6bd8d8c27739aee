import { createHash } from 'node:crypto';
import type { Actor, Role } from '@cau-noi/platform';
import type { ServiceName, System } from '@cau-noi/system';
import { accepted, http, type Answer, type Http } from '@cau-noi/testing';
import { type RegisterCase, toCode } from './register.js';

/** The office a register comes from: its units below one agency and one ministry, with a post per officer and unit. */
export type Organisation = {
  /** Receives petitions of a unit. */
  reception(unit: string): Promise<Http>;
  /** Assigns, hands over and signs in a unit. */
  head(unit: string): Promise<Http>;
  /** An officer at work in a unit. */
  officer(unit: string, name: string): Promise<Http>;
  actor(unit: string, name: string): Actor;
  /** Who leads a unit, and signs for it. */
  signer(unit: string): Actor;
  unitId(unit: string): string;
};

/** Ids follow from names, so that the same register gives the same office. */
const idOf = (...names: string[]): string => {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const since = '1990-01-01';
const reception = 'reception';
const head = 'head';

/** Sets the office up through the directory's API; the ladder above a unit has two more rungs: agency and ministry. */
export async function setUp(system: System, cases: readonly RegisterCase[], ladder: object): Promise<Organisation> {
  const administration = actorOf('administrator', 'administrator', 'QT');
  const administrator = await requests(system, 'directory', administration);
  const made = new Map<string, { unitId: string }>();
  const units = [...new Set(cases.map((each) => each.unit))];
  const ministry = await unit(administrator, 'MINISTRY', 'ministry', null);
  const agency = await unit(administrator, 'AGENCY', 'province', ministry);
  for (const name of units) made.set(name, { unitId: await unit(administrator, unitCode(name), 'commune', agency) });
  for (const [above, unitId] of [
    ['MINISTRY', ministry],
    ['AGENCY', agency],
  ] as const) {
    await post(administrator, { unitId, officer: `${head} ${above}`, role: 'LD', isHead: true });
  }
  await applyPolicy(system, ladder);
  const posts = new Map<string, Actor>();
  for (const { name, officer } of peopleOf(cases)) {
    const unitId = of(made, name).unitId;
    const role: Role = officer === head ? 'LP' : officer === reception ? 'TD' : 'CV';
    posts.set(`${name}\n${officer}`, await post(administrator, { unitId, officer, role, isHead: officer === head }));
  }
  const actor = (name: string, officer: string): Actor => of(posts, `${name}\n${officer}`);
  const clients = clientsOf(system);
  return {
    actor,
    signer: (name) => actor(name, head),
    unitId: (name) => of(made, name).unitId,
    reception: (name) => clients('intake', actor(name, reception)),
    head: (name) => clients('routing', actor(name, head)),
    officer: (name, officer) => clients('routing', actor(name, officer)),
  };
}

/** One administrator drafts how overdue work climbs, another one applies it. */
async function applyPolicy(system: System, ladder: object): Promise<void> {
  const [drafter, second] = await Promise.all(
    ['administrator', 'second administrator'].map((officer) =>
      requests(system, 'escalation', actorOf('administrator', officer, 'QT')),
    ),
  );
  const draft = { policyId: 'overdue', ...ladder, validFrom: since, reason: 'Replay (synthetic)' };
  const id = created(await drafter!.post('/v1/policies/drafts', draft));
  accepted(await second!.post(`/v1/policies/${id}/apply`, { findingsSeen: true }));
}

/** One client per person and service: their token is signed once here and checked once there. */
function clientsOf(system: System): (service: ServiceName, actor: Actor) => Promise<Http> {
  const known = new Map<string, Promise<Http>>();
  return (service, actor) => {
    const key = `${service} ${actor.accountId}`;
    const client = known.get(key) ?? requests(system, service, actor);
    known.set(key, client);
    return client;
  };
}

async function requests(system: System, service: ServiceName, actor: Actor): Promise<Http> {
  const token = await system.token(actor);
  return http(system.services[service].url, () => Promise.resolve(token));
}

/** What is in the map; the register names nobody and no unit that was not set up. */
function of<V>(map: ReadonlyMap<string, V>, name: string): V {
  const found = map.get(name);
  if (found === undefined) throw new Error(`The replay did not set up ${name}.`);
  return found;
}

/** Everybody who appears in a unit, and the two posts every unit has. */
function* peopleOf(cases: readonly RegisterCase[]): Generator<{ name: string; officer: string }> {
  const seen = new Set<string>();
  for (const { unit: name, officer, steps } of cases) {
    for (const person of [reception, head, officer, ...steps.flatMap((step) => step.officer ?? [])]) {
      if (seen.has(`${name}\n${person}`)) continue;
      seen.add(`${name}\n${person}`);
      yield { name, officer: person };
    }
  }
}

/** The name's first letters and, as names may begin alike, four digits of its hash. */
const unitCode = (name: string): string =>
  `${toCode(name).replaceAll('-', '').toUpperCase().slice(0, 10)}.${idOf(name).slice(0, 4).toUpperCase()}`;

async function unit(as: Http, code: string, level: string, parentId: string | null): Promise<string> {
  const text = { vi: `${code} (phát lại)`, en: `${code} (replay)` };
  return created(
    await as.post('/v1/units', { code, name: text, hierarchy: 'state', level, parentId, validFrom: since }),
  );
}

type NewPost = { unitId: string; officer: string; role: Role; isHead: boolean };

async function post(as: Http, { unitId, officer, role, isHead }: NewPost): Promise<Actor> {
  const officerId = await created(await as.post('/v1/officers', { name: officer }));
  const title = { vi: officer, en: officer };
  const postId = await created(await as.post('/v1/posts', { unitId, title, role, isHead, validFrom: since }));
  accepted(await as.post(`/v1/posts/${postId}/holders`, { officerId, from: since }));
  return { accountId: idOf(unitId, officer), officerId, postId, unitId, role };
}

const actorOf = (name: string, officer: string, role: Role): Actor => ({
  accountId: idOf(name),
  officerId: idOf(officer),
  postId: idOf(name, officer),
  unitId: idOf(name, 'unit'),
  role,
});

const created = (answer: Answer): string => accepted(answer).body.id;
