import type { Permission } from '@cau-noi/platform';
import type { Action, Text } from '@cau-noi/vocabulary';
import type { PostOnDay } from '../assignment/assignee.js';
import type { Act, Case, Decision, Paper } from '../case/case.js';
import type { ActOnPaper } from '../papers/on-paper.js';
import type { Field } from './field.js';

/** Acts that people ask for; a withdrawal comes from the desk. */
export type ActName = Exclude<Action, 'withdraw'>;

/** What was read for an act beyond the case, as its `reads` say. */
export type Found = {
  /** Posts of the unit on the day of the act. */
  posts: readonly PostOnDay[];
  /** False where the officer it names never held a post. */
  isKnownOfficer: boolean;
  /** For what the act makes. */
  newId: string;
};

/** What an act needs to know beyond the case. The case is refused first; then what was found decides. */
export type Reads<Given> = {
  /** Posts of the unit: the one that is named, or all (null). Read together with the case. */
  posts?(given: Given): string | null;
  /** The signer, read together with the case; of the other acts on paper he is read after the decision. */
  signer?(given: Given): Pick<Paper, 'signerPostId' | 'date'>;
  /** An officer who must have held a post; null: nobody is named. */
  officer?(given: Given): string | null;
};

/**
 * One act of a case, whole: where it is asked for, who may do it and when, what it asks, what it does. Which state follows
 * is in `case/lifecycle.ts`, its order among the others in `case/order-of-acts.ts`, its words in the vocabulary.
 */
export type ActDefinition<Name extends ActName = ActName, Given = unknown> = ActOnPaper & {
  name: Name;
  /** Last part of its address. */
  path: string;
  needs: Permission;
  /** Done by the head of a unit above the one that has the case, and by nobody in it. */
  fromAbove?: true;
  reads?: Reads<Given>;
  /** What its form asks for this case. When it happened is asked of every act (`askedOfEveryAct`). */
  fields(current: Case): readonly Field[];
  /** What is said above its form. */
  hint?(current: Case): Text | null;
  /** The next version of the case with its event; throws the refusal: the guards and what was found, in the order of the act's file. */
  decide(current: Case, given: Given, act: Act, found: Found): Decision;
};
