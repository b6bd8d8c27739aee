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
/** A row of a list; names, the last act and who gave it back last are only in queues. */
export type CaseItem = Schemas['CaseItem'] &
  Partial<Pick<Schemas['QueueItem'], 'unit' | 'handlerName' | 'lastAct' | 'lastReturn'>>;
/** A file of all rows of a list. */
export type ExportItem = Schemas['ExportView'];
/** What such a file is ordered with. */
export type ExportOrder = Schemas['StartExport'];
export type CaseDetail = Schemas['CaseDetail'];
/** An act with what the officer wrote; the owner of the case alone has it. */
export type ActOfCase = Schemas['ActOfCase'];
export type TimelineItem = Schemas['TimelineItem'];
export type AlertItem = Schemas['AlertItemView'];
export type AlertCounts = Schemas['AlertCounts'];
export type AlertPage = Schemas['AlertList'];
export type Ladder = Schemas['LadderView'];
export type LadderLine = Schemas['LadderLineView'];
export type CrowdItem = Schemas['CrowdItem'];
export type Crowd = Schemas['CrowdPage'];
export type CrowdTie = Schemas['CrowdTie'];
/** The crowd a case is in after an act. */
export type Tied = Schemas['Tied'];
export type Petition = Schemas['PetitionView'];
export type Petitioner = Schemas['PetitionerView'];
/** The response to opening an identity; never kept. */
export type OpenedIdentity = Schemas['OpenedIdentity'];
export type OpenedWords = Schemas['OpenedWords'];
export type Visit = Schemas['VisitView'];
/** What the desk learns of a person who came before; cases the reader may see, never those of a denouncer. */
export type KnownPerson = Schemas['KnownPerson'];
/** The clock a list shows; optional fields are drawn as soon as the console sends them. */
export type Due = Schemas['DueView'] & { name?: Text; warnBy?: string | null; recomputing?: boolean };
export type Mark45 = Schemas['Mark45View'] & { daysLeft?: number };

export type Offer = Schemas['OfferView'];
/** One field of the form of an act, as the owner of the case needs it filled in. */
export type Field = Schemas['FieldView'];
/** A code that may be chosen for a case now, with the owner's words. */
export type Choice = Schemas['ChoiceView'];
/** A post that a command may name. */
export type OfferedPost = Schemas['OfferedPostView'];
/** Whom a command may name, the most suitable first. */
export type People = Pick<Offer, 'assignees' | 'signers'>;
export type AllowedActions = Schemas['AllowedActionsView'];
export type UnitItem = Schemas['UnitView'];
export type PostItem = Schemas['PostView'];
export type Subject = Schemas['SubjectView'];
export type OfficerItem = Schemas['OfficerView'];
export type IdentityOpening = Schemas['IdentityLogEntry'];
export type IdentityRight = Schemas['IdentityRightView'];

/** A list of which one page is read. */
export type Page<T> = { items: T[]; next: string | null };

// Not in the API document: responses to commands.
export type Accepted = { id: string; version: number };
export type PetitionAccepted = Accepted & {
  caseId: string;
  caseNumber: string;
  petitionNumber?: string;
};
export type VisitAccepted = Accepted & { visitNumber?: string; people: string[]; petitions: PetitionAccepted[] };
