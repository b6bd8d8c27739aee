import { serviceNames } from '../services.js';
import type { Permission, Role } from '@cau-noi/platform';
import { permissions, roles } from '@cau-noi/platform';
import { scopes, type Outcome, type Relation, type ScopeName } from './relations.js';

/** A route of the public origin: what it needs (declared by its controller), and whose things it reaches. */
export type RouteRule = { route: string; need: Permission | 'public' | 'signed-in'; scope: ScopeName };

type Row = readonly [route: string, need: RouteRule['need'], scope: ScopeName];

/** Commands on a case of the own unit, by their last part. */
const caseCommands: Readonly<Record<string, Permission>> = {
  classification: 'case.classify',
  acceptance: 'case.accept',
  assignment: 'case.assign',
  'take-up': 'case.take-up',
  return: 'case.return',
  'hand-over': 'case.hand-over',
  steps: 'case.step',
  result: 'case.submit',
  decision: 'case.decide',
  execution: 'case.record-execution',
  closing: 'case.close',
  suspension: 'case.suspend',
  resumption: 'case.resume',
  termination: 'case.terminate',
  extension: 'case.extend',
  complexity: 'case.mark-complex',
  'examination-start': 'case.examine',
  'examination-end': 'case.examine',
  'fact-correction': 'case.correct-facts',
  papers: 'case.issue-paper',
};

const rows: readonly Row[] = [
  ['POST /v1/sessions', 'public', 'public'],
  ['GET /v1/sessions', 'public', 'session'],
  ['POST /v1/sessions/current/choose-post', 'public', 'session'],
  ['DELETE /v1/sessions/current', 'public', 'session'],
  ['DELETE /v1/sessions/{id}', 'public', 'session'],
  ['GET /v1/me', 'public', 'session'],
  ['GET /v1/me/draft-key', 'public', 'session'],
  ['POST /v1/me/password', 'public', 'session'],
  ['POST /v1/setup', 'public', 'public'],
  ['GET /v1/first-steps', 'account.manage', 'everywhere'],
  ['GET /v1/demonstration', 'public', 'public'],
  ['GET /v1/stream', 'signed-in', 'everywhere'],
  ['POST /v1/visits', 'visit.record', 'own-register'],
  ['GET /v1/visits', 'visit.read', 'own-list'],
  ['GET /v1/visits/{id}', 'visit.read', 'own-unit'],
  ['POST /v1/petitions', 'petition.register', 'own-register'],
  ['GET /v1/petitions', 'petition.read', 'own-list'],
  ['GET /v1/petitions/{id}', 'petition.read', 'own-unit'],
  ['POST /v1/petitions/{id}/withdrawal', 'petition.withdraw', 'own-unit'],
  ['POST /v1/petitions/{id}/representatives', 'petition.name-representatives', 'own-unit'],
  ['POST /v1/petitions/{id}/open-content', 'identity.open', 'own-unit'],
  ['POST /v1/persons/{personKey}/open-identity', 'identity.open', 'own-unit'],
  ['POST /v1/persons/look-up', 'person.look-up', 'own-list'],
  ['GET /v1/identity-log', 'identity-log.read', 'everywhere'],
  ['POST /v1/cases/{caseId}/identity-rights', 'identity-right.grant', 'own-unit'],
  ['GET /v1/cases/{caseId}/identity-rights', 'identity-right.read', 'own-unit'],
  ['POST /v1/cases/{caseId}/identity-rights/revocation', 'identity-right.grant', 'own-unit'],
  ['GET /v1/subjects', 'signed-in', 'everywhere'],
  ['GET /v1/queues/mine', 'queue.read', 'mine'],
  ['GET /v1/queues/unit', 'case.read', 'watched-list'],
  ['GET /v1/queues/unassigned', 'workload.read', 'own-list'],
  ['GET /v1/queues/to-sign', 'case.sign', 'own-list'],
  ['GET /v1/workload', 'workload.read', 'own-list'],
  ['POST /v1/exports', 'case.read', 'everywhere'],
  ['GET /v1/exports', 'case.read', 'everywhere'],
  ['GET /v1/exports/{id}', 'case.read', 'everywhere'],
  ['GET /v1/exports/{id}/file', 'case.read', 'everywhere'],
  ['POST /v1/cases/search', 'case.read', 'watched-list'],
  ['GET /v1/cases/{id}', 'case.read', 'watched'],
  ['GET /v1/cases/{id}/timeline', 'case.read', 'watched'],
  ['GET /v1/cases/{caseId}/history', 'case.read', 'inspected'],
  ['GET /v1/cases/{caseId}/clocks', 'clock.read', 'watched'],
  ['GET /v1/cases/{caseId}/allowed-actions', 'case.read', 'superior'],
  ...Object.entries(caseCommands).map(([command, need]): Row => [
    `POST /v1/cases/{caseId}/${command}`,
    need,
    'own-unit',
  ]),
  ['POST /v1/cases/{caseId}/take-over', 'case.take-over', 'superior'],
  ['GET /v1/alerts', 'alert.read', 'told-list'],
  ['GET /v1/alerts/{id}', 'alert.read', 'told'],
  ['GET /v1/alerts/{id}/ladder', 'alert.read', 'told-unit'],
  ['POST /v1/alerts/{id}/acknowledgement', 'alert.acknowledge', 'own-unit'],
  ['GET /v1/crowds', 'crowd.read', 'watched-list'],
  ['GET /v1/crowds/matters', 'crowd.read', 'everywhere'],
  ['GET /v1/crowds/{id}', 'crowd.read', 'watched'],
  ['POST /v1/crowds/links', 'crowd.tie', 'everywhere'],
  ['POST /v1/crowds/matters', 'crowd.tie', 'everywhere'],
  ['POST /v1/crowds/{id}/add-case', 'crowd.tie', 'watched'],
  ['POST /v1/crowds/{id}/remove-case', 'crowd.tie', 'watched'],
  ['GET /v1/policies', 'policy.read', 'everywhere'],
  ['POST /v1/policies/drafts', 'policy.change', 'everywhere'],
  ['GET /v1/policies/{id}/findings', 'policy.read', 'everywhere'],
  ['POST /v1/policies/{id}/apply', 'policy.apply', 'everywhere'],
  ['POST /v1/policies/{id}/discard', 'policy.change', 'everywhere'],
  ['POST /v1/policies/{id}/simulation', 'policy.apply', 'everywhere'],
  ['POST /v1/policies/{id}/running-alerts', 'policy.change', 'everywhere'],
  ['GET /v1/units', 'unit.read', 'everywhere'],
  ['GET /v1/units/{id}', 'unit.read', 'everywhere'],
  ['POST /v1/units', 'unit.change', 'everywhere'],
  ['PATCH /v1/units/{id}', 'unit.change', 'everywhere'],
  ['POST /v1/units/import', 'unit.change', 'everywhere'],
  ['POST /v1/units/import-preview', 'unit.change', 'everywhere'],
  ['POST /v1/posts/import', 'unit.change', 'everywhere'],
  ['POST /v1/posts/import-preview', 'unit.change', 'everywhere'],
  ['GET /v1/units/{id}/reception-months/{month}', 'reception-month.read', 'everywhere'],
  ['PUT /v1/units/{id}/reception-months/{month}', 'reception-month.record', 'own-register'],
  ['GET /v1/units/{unitId}/reception-months/{month}/clocks', 'clock.read', 'watched'],
  ['GET /v1/units/{id}/leaves', 'unit.read', 'everywhere'],
  ['POST /v1/posts/{id}/leaves', 'leave.record', 'own-staff'],
  ['POST /v1/leaves/{id}/withdrawal', 'leave.record', 'own-staff'],
  ['GET /v1/units/{unitId}/work', 'leave.record', 'own-staff'],
  ['GET /v1/posts', 'unit.read', 'everywhere'],
  ['POST /v1/posts', 'unit.change', 'everywhere'],
  ['PATCH /v1/posts/{id}', 'unit.change', 'everywhere'],
  ['POST /v1/posts/{id}/holders', 'unit.change', 'everywhere'],
  ['GET /v1/officers', 'unit.read', 'everywhere'],
  ['POST /v1/officers', 'unit.change', 'everywhere'],
  ['GET /v1/calendars/{year}', 'calendar.read', 'everywhere'],
  ['POST /v1/calendars/{year}/days', 'calendar.change', 'everywhere'],
  ['POST /v1/calendars/{year}/proposals/{code}/confirmation', 'calendar.change', 'everywhere'],
  ['POST /v1/calendars/{year}/proposals/{code}/withdrawal', 'calendar.change', 'everywhere'],
  ['POST /v1/competence', 'signed-in', 'everywhere'],
  ['GET /v1/competence/offices', 'signed-in', 'everywhere'],
  ['GET /v1/deadlines/reconciliation', 'reconciliation.read', 'everywhere'],
  ['POST /v1/deadlines/calendar-preview', 'calendar.change', 'everywhere'],
  ['POST /v1/deadlines/explain', 'signed-in', 'everywhere'],
  ['GET /v1/deadlines/rules', 'signed-in', 'everywhere'],
  ['GET /v1/accounts', 'account.manage', 'everywhere'],
  ['POST /v1/accounts', 'account.manage', 'everywhere'],
  ['GET /v1/accounts/missing', 'account.manage', 'everywhere'],
  ['POST /v1/accounts/{id}/disable', 'account.manage', 'everywhere'],
  ['POST /v1/accounts/{id}/enable', 'account.manage', 'everywhere'],
  ['POST /v1/accounts/{id}/link', 'account.manage', 'everywhere'],
  ['POST /v1/account-links', 'public', 'public'],
  ['POST /v1/accounts/{id}/password', 'account.manage', 'everywhere'],
  ['GET /v1/lock-times', 'account.manage', 'everywhere'],
  ['PUT /v1/lock-times/{postId}', 'account.manage', 'everywhere'],
  ['GET /v1/machine', 'machine.read', 'everywhere'],
  ...serviceNames.flatMap((service): Row[] => [
    [`GET /v1/parked-events/${service}`, 'parked.read', 'everywhere'],
    [`POST /v1/parked-events/${service}/{id}/replay`, 'parked.decide', 'everywhere'],
    [`POST /v1/parked-events/${service}/{id}/discard`, 'parked.decide', 'everywhere'],
  ]),
];

/** Every route of the public origin; the spec compares it with the merged API document. */
export const routeTable: readonly RouteRule[] = rows.map(([route, need, scope]) => ({ route, need, scope }));

const hasPermission = (need: RouteRule['need'], role: Role): boolean =>
  need === 'public' || need === 'signed-in' || (permissions[need] as readonly Role[]).includes(role);

/** The status for somebody with this role who requests a thing in this relation. */
export function expected({ need, scope }: RouteRule, role: Role, relation: Relation): Outcome {
  if (!hasPermission(need, role)) return 'forbidden';
  const { allows, otherwise } = scopes[scope];
  return allows(role, relation) ? 'allowed' : otherwise;
}

export { roles };
