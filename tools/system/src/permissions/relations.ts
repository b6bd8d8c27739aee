import type { Role } from '@cau-noi/platform';

/** Where a thing (case, visit, petition, alert) lies, seen from the unit of the one who asks. */
export const relations = ['own', 'below', 'above', 'foreign', 'other-line'] as const;
export type Relation = (typeof relations)[number];

/** What comes of asking: taken; refused to the role; not there for this reader; a list without it. */
export type Outcome = 'allowed' | 'forbidden' | 'not-found' | 'absent';

/** Who, among the roles that may do a thing at all, may do it in which relation. */
export type Scope = {
  /** In words, for the page. */
  vi: string;
  /** The refusal for somebody who may do it, but not here. */
  otherwise: Exclude<Outcome, 'allowed'>;
  allows(role: Role, relation: Relation): boolean;
};

const leaders: readonly Role[] = ['LD', 'CU', 'TT'];
const heads: readonly Role[] = ['LP', 'LD', 'CU', 'TT'];
const isOwn = (_: Role, relation: Relation): boolean => relation === 'own';
/** Leaders, committees and inspectors see what lies below them, a committee what the unit beside it has. */
const isWatchedBy = (role: Role, relation: Relation): boolean =>
  relation === 'own' || (leaders.includes(role) && (relation === 'below' || relation === 'other-line'));
const isTold = (role: Role, relation: Relation): boolean => relation === 'own' && heads.includes(role);
const isOwnOrSuperior = (role: Role, relation: Relation): boolean =>
  relation === 'own' || (role === 'LD' && relation === 'below');

/** Notes of officers: the unit that has the case, and who leads or inspects it from above; no committee. */
const isInspectedBy = (role: Role, relation: Relation): boolean =>
  relation === 'own' || ((role === 'LD' || role === 'TT') && relation === 'below');

export const scopes = {
  session: { vi: 'Chỉ của chính phiên đăng nhập', otherwise: 'forbidden', allows: () => true },
  public: { vi: 'Không cần đăng nhập', otherwise: 'forbidden', allows: () => true },
  everywhere: { vi: 'Không theo đơn vị', otherwise: 'not-found', allows: () => true },
  'own-unit': { vi: 'Đơn vị mình', otherwise: 'not-found', allows: isOwn },
  'own-register': { vi: 'Ghi vào sổ đơn vị mình', otherwise: 'forbidden', allows: isOwn },
  'own-list': { vi: 'Danh sách của đơn vị mình', otherwise: 'absent', allows: isOwn },
  'own-staff': {
    vi: 'Đơn vị mình; quản trị: mọi đơn vị',
    otherwise: 'not-found',
    allows: (role, relation) => relation === 'own' || role === 'QT',
  },
  mine: { vi: 'Chỉ việc giao cho mình', otherwise: 'absent', allows: () => false },
  watched: { vi: 'Đơn vị mình; lãnh đạo, cấp ủy, thanh tra: cả bên dưới', otherwise: 'not-found', allows: isWatchedBy },
  'watched-list': {
    vi: 'Đơn vị mình; lãnh đạo, cấp ủy, thanh tra: cả bên dưới',
    otherwise: 'absent',
    allows: isWatchedBy,
  },
  inspected: { vi: 'Đơn vị mình; lãnh đạo, thanh tra: cả bên dưới', otherwise: 'not-found', allows: isInspectedBy },
  superior: { vi: 'Đơn vị mình; lãnh đạo cấp trên trực tuyến', otherwise: 'not-found', allows: isOwnOrSuperior },
  told: { vi: 'Người được báo: đứng đầu đơn vị', otherwise: 'not-found', allows: isTold },
  'told-list': { vi: 'Người được báo: đứng đầu đơn vị', otherwise: 'absent', allows: isTold },
  'told-unit': {
    vi: 'Đơn vị được báo hoặc để trễ',
    otherwise: 'not-found',
    allows: (role: Role, relation: Relation) => relation === 'own' && role !== 'QT' && role !== 'VH',
  },
} as const satisfies Record<string, Scope>;
export type ScopeName = keyof typeof scopes;
