import type { CaseState, Kind } from '../labels/case-tag.js';
import type { components } from './generated.js';

type Schemas = components['schemas'];

// What the API document describes, under the names this app has for it.
export type Text = Schemas['LocalText'];
export type Me = Schemas['Me'];
export type Permission = Me['permissions'][number];
export type HeldPost = Schemas['HeldPostView'];
export type Role = HeldPost['role'];
export type SessionItem = Schemas['SessionItem'];
export type DemonstrationAccount = Schemas['DemonstrationAccount'];
export type QueueCounts = Schemas['Counts'];
export type Queue = Schemas['Queue'];
export type Load = Schemas['Load'];
/** A row of a list; who gave it back last stands only in queues. */
export type CaseItem = Schemas['CaseItem'] & Partial<Pick<Schemas['QueueItem'], 'lastReturn'>>;
export type CaseDetail = Schemas['CaseDetail'];
export type TimelineItem = Schemas['TimelineItem'];
export type AlertItem = Schemas['AlertItemView'];
export type AlertCounts = Schemas['AlertCounts'];
export type AlertPage = Schemas['AlertList'];
export type Ladder = Schemas['LadderView'];
export type LadderLine = Schemas['LadderLineView'];
export type Petition = Schemas['PetitionView'];
export type Petitioner = Schemas['PetitionerView'];
export type Visit = Schemas['VisitView'];
/** What the desk learns of a person who came before; cases the reader may see, never those of a denouncer. */
export type KnownPerson = Schemas['KnownPerson'];
/** The clock a list shows; what is optional here is drawn as soon as the console says it. */
export type Due = Schemas['DueView'] & { name?: Text; warnBy?: string | null; recomputing?: boolean };
export type Mark45 = Schemas['Mark45View'] & { daysLeft?: number };

// What it does not describe yet: answers to commands, and lists of directory and routing.
export type Accepted = { id: string; version: number };
export type Page<T> = { items: T[]; next: string | null };

export type PetitionAccepted = Accepted & {
  caseId: string;
  caseNumber: string;
  petitionNumber?: string;
  trackingCode?: string;
};
export type VisitAccepted = Accepted & { visitNumber?: string; people: string[]; petitions: PetitionAccepted[] };

export type Offer = { action: string; path: string; label: Text };
export type AllowedActions = {
  id: string;
  version: number;
  kind: Kind;
  state: CaseState;
  allowed: Offer[];
  refused: (Offer & { code: string; text: Text })[];
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
