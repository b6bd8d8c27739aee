import { randomUUID } from 'node:crypto';
import type { Role } from '@cau-noi/platform';
import {
  deliver,
  holdersEvent,
  http,
  postEvent,
  unitEvent,
  type Answer,
  type Http,
  type RequestHeaders,
  type TestService,
} from '@cau-noi/testing';
import { PublicServer } from '../src/index.js';

/** A synthetic commune under a province, each with its Party committee, as the directory would publish them. */
export type Office = { communeId: string; provinceId: string; communeCommitteeId: string; provinceCommitteeId: string };

export const password = 'mot mat khau de thu (synthetic)';

export async function anOffice(service: TestService): Promise<Office> {
  const office = {
    communeId: randomUUID(),
    provinceId: randomUUID(),
    communeCommitteeId: randomUUID(),
    provinceCommitteeId: randomUUID(),
  };
  const { communeId, provinceId, communeCommitteeId, provinceCommitteeId } = office;
  const unit = (unitId: string, code: string, over: Parameters<typeof unitEvent>[1] = {}) =>
    unitEvent(unitId, { code, name: { vi: `Đơn vị thử ${code}`, en: `Test unit ${code}` }, ...over });
  await deliver(service, [
    unit(provinceCommitteeId, 'TU-T', { hierarchy: 'party' }),
    unit(communeCommitteeId, 'DU-A', { hierarchy: 'party', parentId: provinceCommitteeId }),
    unit(provinceId, 'T', { hierarchy: 'state', committeeId: provinceCommitteeId }),
    unit(communeId, 'XA-A', { hierarchy: 'state', parentId: provinceId, committeeId: communeCommitteeId }),
  ]);
  return office;
}

/** A post and, unless vacant, the one who holds it. */
export async function aPost(
  service: TestService,
  {
    unitId,
    role,
    officerId,
    title = `Chức vụ thử ${role}`,
  }: { unitId: string; role: Role; officerId?: string; title?: string },
): Promise<string> {
  const postId = randomUUID();
  const seat = { postId, unitId };
  const holders = officerId ? [{ officerId, name: `Người Thử ${officerId.slice(0, 4)} (synthetic)` }] : [];
  await deliver(service, [
    postEvent({ ...seat, role, title: { vi: title, en: title }, isHead: role === 'LD' }),
    holdersEvent(seat, holders),
  ]);
  return postId;
}

export type Person = { username: string; officerId: string; postId: string; accountId: string };

let people = 0;

/** Somebody with a post and an account whose password is `password`. */
export async function aPerson(
  service: TestService,
  { unitId, role, mustChange = false }: { unitId: string; role: Role; mustChange?: boolean },
): Promise<Person> {
  const officerId = randomUUID();
  const postId = await aPost(service, { unitId, role, officerId });
  const username = `thu.${++people}.${role.toLowerCase()}`;
  const { body } = await service.as({ role: 'QT' }).post('/v1/accounts', { username, password, officerId, mustChange });
  return { username, officerId, postId, accountId: body.id };
}

/** A browser or a script at the public origin: it keeps its cookie. */
export type Visitor = Http & {
  signIn(username: string, word?: string): Promise<Answer>;
  cookie(): string;
  origin: string;
};

export function aVisitor(service: TestService): Visitor {
  const origin = service.get(PublicServer).url;
  const plain = http(origin);
  let cookie = '';
  const keep = (answer: Answer): Answer => {
    const set = answer.headers.get('set-cookie');
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  const own = (headers: RequestHeaders = {}): RequestHeaders => ({ ...(cookie && { cookie }), ...headers });
  return {
    origin,
    cookie: () => cookie,
    get: (path, headers) => plain.get(path, own(headers)),
    post: async (path, body, headers) => keep(await plain.post(path, body, own(headers))),
    put: (path, body, headers) => plain.put(path, body, own(headers)),
    patch: (path, body, headers) => plain.patch(path, body, own(headers)),
    del: async (path, headers) => keep(await plain.del(path, own(headers))),
    signIn: async (username, word = password) => keep(await plain.post('/v1/sessions', { username, password: word })),
  };
}
