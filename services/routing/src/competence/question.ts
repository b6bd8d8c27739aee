import type { Day } from '@cau-noi/calendar';
import type { Kind } from '@cau-noi/vocabulary';
import type { OfficeCode } from './offices.js';

/** Whose act it is: the body itself, its head, a deputy of the head, or one of its people. */
export const postsComplainedOf = ['body', 'head', 'deputy', 'staff'] as const;
export type PostComplainedOf = (typeof postsComplainedOf)[number];

/** What was done with the same content before: nothing, guided once to the right body, or passed on once. */
export const doneBefore = ['none', 'guided', 'forwarded'] as const;
export type DoneBefore = (typeof doneBefore)[number];

/** What is known of a petition when somebody asks who must settle it. Days of Việt Nam. */
export type CompetenceQuestion = {
  kind: Kind;
  /** Against whom it goes; `managedBy`: what is above a body that the list puts nowhere. */
  respondent: { office: OfficeCode; post: PostComplainedOf; managedBy: OfficeCode | null; partyMatter: boolean };
  /** Which commune, province or ministry, as a code or a name; returned as it came. */
  place: string | null;
  /** Decisions (conclusions, of a denunciation) that there are: of the first instance, of the second. */
  decided: { instance: 1 | 2; on: Day | null }[];
  /** The one who must settle now is past the end of the period. */
  late: boolean;
  /** Against dismissal from service; only of a complaint on discipline. */
  dismissal: boolean;
  /** There are signs of a crime; only of a denunciation. */
  crime: boolean;
  /** To whom it was addressed. */
  addressedTo: OfficeCode | null;
  before: DoneBefore;
  /** The day it is asked for; by it the law is chosen. Null: the law known last. */
  on: Day | null;
};
