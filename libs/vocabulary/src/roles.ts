import { codesOf, type Text } from './text.js';

/** A role, apart from what it may do: that is in the table of permissions. */
type Traits = Text & {
  /** As whom somebody in this role reads: the words of a state differ by it. */
  reads: 'desk' | 'handler' | 'head' | 'leader';
  /** Receives citizens, and signs what the desk hands to a visitor. */
  receives?: true;
  /** Works on cases that are assigned by a head; is notified of alerts about them. */
  handles?: true;
  /** Leads a department or an agency: signs its papers and acts on every case of it. */
  leads?: true;
  /** Leads the agency itself: acts also for what lies below it on the State line. */
  leadsAgency?: true;
  /** A committee of the Party line. */
  committee?: true;
  inspects?: true;
  /** Sees what the units below its own have. */
  watchesBelow?: true;
  /** Runs the system: sees its alarms, no case. */
  runsSystem?: true;
};

/** The roles of posts, by the code that is stored and sent. */
export const roles = {
  TD: { vi: 'Cán bộ tiếp công dân', en: 'Reception officer', reads: 'desk', receives: true },
  VT: { vi: 'Văn thư', en: 'Records clerk', reads: 'desk' },
  CV: { vi: 'Chuyên viên', en: 'Case handler', reads: 'handler', handles: true },
  LP: { vi: 'Lãnh đạo phòng, đơn vị', en: 'Head of a department', reads: 'head', leads: true },
  LD: {
    vi: 'Lãnh đạo cơ quan',
    en: 'Head of the agency',
    reads: 'leader',
    leads: true,
    leadsAgency: true,
    watchesBelow: true,
  },
  CU: {
    vi: 'Cấp ủy, cơ quan của Đảng',
    en: 'Party committee',
    reads: 'leader',
    committee: true,
    watchesBelow: true,
  },
  TT: { vi: 'Thanh tra', en: 'Inspectorate', reads: 'leader', inspects: true, watchesBelow: true },
  QT: { vi: 'Quản trị', en: 'Administrator', reads: 'leader', runsSystem: true },
  VH: { vi: 'Vận hành', en: 'Operator', reads: 'leader', runsSystem: true },
} as const satisfies Record<string, Traits>;
/** Code of a role. */
export type Role = keyof typeof roles;
export const roleCodes = codesOf(roles);

/** The roles where one is named as such: the first of a system, the head of a unit that names none. */
export const theRole = {
  receptionOfficer: 'TD',
  handler: 'CV',
  departmentHead: 'LP',
  agencyHead: 'LD',
  committee: 'CU',
  inspector: 'TT',
  administrator: 'QT',
} as const satisfies Record<string, Role>;

type Trait = Exclude<keyof Traits, keyof Text | 'reads'>;

/** What is known of a role; nothing, of one that a newer service names. */
const traitsOf = (role: string): Partial<Traits> => (Object.hasOwn(roles, role) ? roles[role as Role] : {});

/** As whom a role reads; one that nobody knows, as one of the leaders: in the words that ask nothing of the reader. */
export const readsAs = (role: string): Traits['reads'] => traitsOf(role).reads ?? 'leader';

export const hasTrait = (role: string, trait: Trait): boolean => traitsOf(role)[trait] ?? false;

/** The roles that have a trait, in the order of the table. */
export const rolesWith = (...traits: readonly Trait[]): Role[] =>
  roleCodes.filter((role) => traits.some((trait) => hasTrait(role, trait)));

/** Leads a unit, on either line: is notified of its alerts and may acknowledge them. */
export const answersForUnit = (role: string): boolean => answering.some((trait) => hasTrait(role, trait));
const answering = ['leads', 'committee', 'inspects'] as const;

/** Hears that an identity was opened: who leads, and inspectors. */
export const watchesOpenings = (role: string): boolean => hasTrait(role, 'leads') || hasTrait(role, 'inspects');
