import type { Permission } from '@cau-noi/platform';
import { actions, type CaseState, type Kind, type Text } from '@cau-noi/vocabulary';
import type { ActDefinition, ActName } from '../acts/act.js';
import { askedOfEveryAct, type Field } from '../acts/field.js';
import { assigneesFor, type PostAround } from '../assignment/assignee.js';
import type { Case, Who } from '../case/case.js';
import { refusalOf } from '../case/guards.js';
import { signersOf } from '../papers/signer.js';

/** A post that may be named in a command, with its unit. */
type OfferedPost = { postId: string; unitId: string };
/** An act with its address and the word of its button. */
type Named = { action: ActName; path: string; label: Text };
/** The form of an act for this case, and whom it may name, the most suitable first: who gets the case, who signed the paper. */
type Form = { hint?: Text; fields: Field[]; assignees?: OfferedPost[]; signers?: OfferedPost[] };
/** `allowed` are the buttons; `refused` is what the role could do, with what prevents it now. */
export type AllowedActions = {
  id: string;
  version: number;
  kind: Kind;
  state: CaseState;
  /** What the form of each of them asks after its own fields; sent once, as the words are long. */
  ofEveryAct: Field[];
  allowed: (Named & Form)[];
  refused: (Named & { code: string; text: Text })[];
};

/** All acts, the case, who asks, what his role may ever do, and the posts of the unit and of the leaders above it. */
type Asked = {
  acts: readonly ActDefinition[];
  current: Case;
  who: Who;
  may: (needs: Permission) => boolean;
  posts: readonly PostAround[];
};

/**
 * Sorts what a role may ever do into what is possible now and what is not, by the guards the acts use. A superior
 * sees what is done from above alone, which the unit itself never sees.
 */
export function allowedFor({ acts, current, who, may, posts }: Asked): AllowedActions {
  const { caseId: id, version, kind, state } = current;
  const found: AllowedActions = {
    id,
    version,
    kind,
    state,
    ofEveryAct: [...askedOfEveryAct],
    allowed: [],
    refused: [],
  };
  for (const act of acts) {
    if (!may(act.needs) || (act.fromAbove ?? false) !== who.above) continue;
    const named = { action: act.name, path: act.path, label: actions[act.name] };
    const refusal = refusalOf(act, current, who);
    if (refusal) found.refused.push({ ...named, code: refusal.code, text: refusal.text });
    else found.allowed.push({ ...named, ...formFor(act, current, posts) });
  }
  return found;
}

function formFor(act: ActDefinition, current: Case, posts: readonly PostAround[]): Form {
  const fields = [...act.fields(current)];
  const hint = act.hint?.(current);
  const asks = (kind: Field['kind']): boolean => fields.some((field) => field.kind === kind);
  const own = posts.filter(({ stands }) => stands === 'own');
  return {
    ...(hint && { hint }),
    fields,
    ...(asks('post') && { assignees: assigneesFor(current, own, act.name === 'hand-over').map(idsOf) }),
    ...(asks('paper') && { signers: signersOf(posts, act.name === 'issue-paper').map(idsOf) }),
  };
}

const idsOf = ({ postId, unitId }: PostAround): OfferedPost => ({ postId, unitId });
