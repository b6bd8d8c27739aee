import { roleCodes as roles, type Role } from '@cau-noi/vocabulary';

/** Role keys of the console: what a post may do; who holds the post is `directory`'s matter. */
export { roles, type Role };

/**
 * The one table of who may do what, read by every service. A route names a row of it with `@Allow`;
 * which cases a role may touch (own unit, own queue) is decided by the service that owns them.
 */
export const permissions = {
  'unit.read': roles,
  'unit.change': ['QT'],
  'leave.record': ['LP', 'LD', 'QT'],
  'reception-month.read': roles,
  'reception-month.record': ['TD', 'VT', 'LP', 'LD', 'CU'],
  'calendar.read': roles,
  'calendar.change': ['QT'],
  'visit.record': ['TD'],
  'visit.read': ['TD', 'VT', 'LP', 'LD', 'TT'],
  'person.look-up': ['TD', 'VT'],
  'petition.register': ['TD', 'VT'],
  'petition.read': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'petition.withdraw': ['TD', 'VT', 'CV', 'LP'],
  'petition.name-representatives': ['TD', 'VT', 'CV', 'LP', 'LD'],
  'identity.open': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'identity-log.read': ['LD', 'TT', 'QT', 'VH'],
  'identity-right.grant': ['LD'],
  'identity-right.read': ['LD', 'TT'],
  'case.read': ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT'],
  'case.classify': ['TD', 'VT', 'CV', 'LP', 'LD'],
  'case.accept': ['CV', 'LP', 'LD'],
  'case.assign': ['LP', 'LD'],
  'case.take-up': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'case.return': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'case.step': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'case.hand-over': ['CV', 'LP', 'LD'],
  'case.submit': ['CV', 'LP', 'LD', 'TT'],
  'case.decide': ['CV', 'LP', 'LD'],
  'case.sign': ['LP', 'LD'],
  'case.record-execution': ['CV', 'LP', 'LD'],
  'case.close': ['CV', 'LP', 'LD'],
  'case.suspend': ['CV', 'LP', 'LD'],
  'case.resume': ['CV', 'LP', 'LD'],
  'case.extend': ['CV', 'LP', 'LD'],
  'case.mark-complex': ['CV', 'LP', 'LD'],
  'case.examine': ['CV', 'LP', 'LD'],
  'case.take-over': ['LD'],
  'case.terminate': ['CV', 'LP', 'LD'],
  'case.correct-facts': ['CV', 'LP', 'LD'],
  'case.issue-paper': ['TD', 'VT', 'CV', 'LP', 'LD'],
  'queue.read': ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'],
  'workload.read': ['LP', 'LD'],
  'clock.read': ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT'],
  'reconciliation.read': ['LD', 'TT', 'QT', 'VH'],
  'alert.read': ['CV', 'LP', 'LD', 'CU', 'TT', 'QT', 'VH'],
  'alert.acknowledge': ['LP', 'LD', 'CU', 'TT'],
  'crowd.read': ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT'],
  'crowd.tie': ['TD', 'VT', 'LP', 'LD'],
  'policy.read': ['LP', 'LD', 'CU', 'TT', 'QT', 'VH'],
  'policy.change': ['QT'],
  'policy.apply': ['LD', 'QT'],
  'account.manage': ['QT'],
  'machine.read': ['QT', 'VH'],
  'parked.read': ['QT', 'VH'],
  'parked.decide': ['VH'],
} as const satisfies Record<string, readonly Role[]>;
/** A row of the table. */
export type Permission = keyof typeof permissions;
