/** Answers as the services give them, for operations whose document does not describe its answer yet. */
import type { CaseState, Kind } from '../labels/case-tag.js';

export type Text = { vi: string; en: string };
export type Role = 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';

export type Accepted = { id: string; version: number };
export type Page<T> = { items: T[]; next: string | null };

export type HeldPost = {
  postId: string;
  title: Text;
  role: Role;
  unit: { unitId: string; code: string | null; name: Text | null; hierarchy: 'state' | 'party' | null };
};

export type Me = {
  account: { id: string; username: string; mustChange: boolean };
  officer: { id: string; name: string | null };
  posts: HeldPost[];
  actingPost: HeldPost | null;
  role: Role | null;
  unit: HeldPost['unit'] | null;
  permissions: string[];
  /** `lockMinutes`: the page covers itself after so long without a hand on it; configured per post. */
  session: { id: string; endsAt: string; idleMinutes: number; lockMinutes?: number };
  /** Business time of the server; without it the header `Date` serves. */
  now?: string;
};

export type SessionItem = { id: string; createdAt: string; lastSeenAt: string; agent: string | null; current: boolean };

/** The clock a list shows; optional parts appear as soon as the console gives them. */
export type Due = {
  rule: string;
  name?: Text;
  unitOfCount: string | null;
  due: string | null;
  lateFrom: string | null;
  status: 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled';
  daysLeft: number | null;
  /** In the unit of the clock; negative when late. */
  left?: number | null;
  warnBy?: string | null;
  elapsed?: number | null;
  length?: number | null;
  recomputing?: boolean;
};

export type Mark45 = { on: string; passed: boolean; daysLeft?: number };

export type CaseItem = {
  id: string;
  number: string | null;
  kind: Kind | null;
  state: CaseState;
  subject: string | null;
  placeCode: string | null;
  summary: string | null;
  groupSize: number;
  flags: string[];
  unitId: string | null;
  handler: { officerId: string; postId: string | null } | null;
  receivedAt: string | null;
  waitingSince: string | null;
  returned: number;
  /** Why it was given back last, as a code, and by whom. */
  lastReturn?: { reason: string; note: string | null; name: string | null; at: string } | null;
  due: Due | null;
  moreClocks: number;
  mark45: Mark45 | null;
  version: number;
};

export type QueueTab = 'todo' | 'waiting' | 'paused' | 'done' | 'classify' | 'verify';
export type QueueCounts = {
  open: number;
  overdue: number;
  dueToday: number;
  /** What the menu says. */
  badge: number;
  upTo: number;
  /** Those the queue has. */
  tabs: Partial<Record<QueueTab, number>>;
};
export type Load = {
  postId: string | null;
  title: Text | null;
  role: Role | null;
  officerId: string | null;
  name: string | null;
  open: number;
  overdue: number;
  dueIn7Days: number;
};
export type Queue = Page<CaseItem> & { counts: QueueCounts; load?: Load[] };

export type CaseDetail = Omit<CaseItem, 'handler'> & {
  channel: string | null;
  unit: { id: string; code: string | null; name: Text | null } | null;
  handler: { officerId: string; postId: string | null; name: string | null; title: Text | null } | null;
  clocks: (Due & { clockId: string; article: string | null; ruleVersion: string })[];
  alerts: { id: string; number: string | null; cause: string; line: string; state: string }[];
  decidedAt: string | null;
  endedAt: string | null;
};

export type TimelineItem = {
  id: string;
  at: string;
  recordedAt: string;
  type: string;
  by: { officerId: string; postId: string; unitId: string; name: string | null; title: Text | null } | null;
  data: Record<string, unknown>;
};

export type Offer = { action: string; path: string; label: Text };
export type AllowedActions = {
  id: string;
  version: number;
  kind: Kind;
  state: CaseState;
  allowed: Offer[];
  refused: (Offer & { code: string; text: Text })[];
};

export type AlertItem = {
  id: string;
  number: string | null;
  cause: string;
  line: 'state' | 'party';
  /** Null: an alarm about the system itself. */
  caseId: string | null;
  caseNumber: string | null;
  rule: string | null;
  clockId: string | null;
  groupSize: number | null;
  raisedAt: string | null;
  state: 'raised' | 'acknowledged' | 'ended';
  rungs: { step: number; unitId: string; postId: string | null; officerId: string | null; at: string }[];
  repeated: number;
  nextAt: string | null;
  acknowledged: {
    at: string;
    officerId: string;
    postId: string;
    unitId: string;
    word: 'handling' | 'not-mine' | 'watching' | null;
    returnOn: string | null;
  } | null;
  ended: { at: string; reason: string } | null;
  waitsForMe: boolean;
  unit: { id: string; code: string | null; name: Text | null } | null;
  /** The service that is silent or behind; alarms of the system alone have it. */
  system?: { service: string; reason: string; lastHeartbeatAt: string | null };
  case: {
    id: string | null;
    number: string | null;
    kind: Kind | null;
    subject: string | null;
    state: CaseState | null;
    version: number;
    due: Due | null;
  };
};
export type AlertCounts = {
  waitsForMe: number;
  waitsForOthers: number;
  raised: number;
  acknowledged: number;
  ended: number;
  upTo: number;
};
export type AlertPage = Page<AlertItem> & { counts: AlertCounts };

export type LadderLine = {
  kind: 'told' | 'repeated' | 'skipped';
  step: number;
  unitId: string;
  postId: string | null;
  officerId: string | null;
  reason: string | null;
  at: string;
  unitName: Text | null;
  postTitle: Text | null;
  officerName: string | null;
};
export type Ladder = {
  id: string;
  status: 'standing' | 'acknowledged' | 'ended';
  note: string | null;
  word?: string | null;
  returnOn?: string | null;
  lines: LadderLine[];
  acknowledged: { at: string; by?: { officerId: string; postId: string; unitId: string } } | null;
  upcoming: {
    at: string;
    kind: 'told' | 'repeated';
    unitId: string;
    postId: string | null;
    officerId: string | null;
  } | null;
};

export type UnitItem = { id: string; code: string; name: Text; hierarchy: 'state' | 'party'; level: string };
export type PostItem = {
  id: string;
  unitId: string;
  title: Text;
  role: Role;
  isHead: boolean;
  holder: { id?: string; officerId?: string; name: string } | null;
  vacant: boolean;
};
export type Subject = { code: string; label: Text };

export type PetitionAccepted = Accepted & {
  caseId: string;
  caseNumber: string;
  petitionNumber?: string;
  trackingCode?: string;
};
export type VisitAccepted = Accepted & { visitNumber?: string; people: string[]; petitions: PetitionAccepted[] };

export type Petitioner = { personKey: string; representative: boolean; mask: Text };
export type Petition = {
  id: string;
  version: number;
  caseId: string;
  caseNumber: string;
  petitionNumber?: string;
  visitId: string | null;
  unitId: string;
  kind: Kind;
  channel: string;
  subject: string;
  respondent: { kind: string; unitId: string | null } | null;
  petitioners: Petitioner[];
  groupSize: number;
  receivedAt: string;
  summary: string | null;
  withdrawnAt: string | null;
};
export type Visit = {
  id: string;
  visitNumber?: string;
  version: number;
  form: string;
  receivedAt: string;
  groupSize: number;
  people: { personKey: string; representative: boolean }[];
  outcome: string;
  refusalGround: string | null;
  petitions: Petition[];
};

/** What the vault gives once, for a reason. */
export type OpenedIdentity = { personKey: string } & Record<string, unknown>;

/** What the desk learns of a person who came before; cases the reader may see, never those of a denouncer. */
export type KnownPerson = { visits: number; cases: CaseItem[] };

export type DemonstrationAccount = { login: string; password: string; role: Role; name: string };
