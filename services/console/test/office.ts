import { randomUUID } from 'node:crypto';
import type { Role } from '@cau-noi/platform';
import { aVisitor as visitorAt, deliver, holdersEvent, postEvent, unitEvent, type TestService } from '@cau-noi/testing';
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

/** Somebody at the public origin; signs in with `password` unless told otherwise. */
export function aVisitor(service: TestService) {
  const visitor = visitorAt(service.get(PublicServer).url);
  return { ...visitor, signIn: (username: string, word = password) => visitor.signIn(username, word) };
}
export type Visitor = ReturnType<typeof aVisitor>;
