import { type Permission, permissions, type Role } from '@cau-noi/platform';
import { actions, type Action, type CaseState, type Kind, type Text } from '@cau-noi/vocabulary';
import { choicesOf, type Choices } from './choices.js';
import type { Case, Who } from '../case/case.js';
import { assigneesFor } from '../assignment/assignee.js';
import { refusalOf } from '../case/guards.js';
import { signersOf } from '../papers/signer.js';
import type { PostAround } from '../assignment/posts.service.js';

/** Actions that people order; the rest comes from the desk. */
export type Orderable = Exclude<Action, 'withdraw'>;

/** Where each action is ordered, and which permission it asks for. A new command is a line here. */
export const commands: Readonly<Record<Orderable, { path: string; needs: Permission }>> = {
  classify: { path: 'classification', needs: 'case.classify' },
  accept: { path: 'acceptance', needs: 'case.accept' },
  assign: { path: 'assignment', needs: 'case.assign' },
  'take-up': { path: 'take-up', needs: 'case.take-up' },
  return: { path: 'return', needs: 'case.return' },
  'hand-over': { path: 'hand-over', needs: 'case.hand-over' },
  'record-step': { path: 'steps', needs: 'case.step' },
  'submit-result': { path: 'result', needs: 'case.submit' },
  decide: { path: 'decision', needs: 'case.decide' },
  close: { path: 'closing', needs: 'case.close' },
  suspend: { path: 'suspension', needs: 'case.suspend' },
  resume: { path: 'resumption', needs: 'case.resume' },
  extend: { path: 'extension', needs: 'case.extend' },
  'mark-complex': { path: 'complexity', needs: 'case.mark-complex' },
  'start-examination': { path: 'examination-start', needs: 'case.examine' },
  'end-examination': { path: 'examination-end', needs: 'case.examine' },
  'take-over': { path: 'take-over', needs: 'case.take-over' },
  terminate: { path: 'termination', needs: 'case.terminate' },
  'correct-facts': { path: 'fact-correction', needs: 'case.correct-facts' },
  'issue-paper': { path: 'papers', needs: 'case.issue-paper' },
};

/** Every action that people order. */
export const orderable = Object.keys(commands) as Orderable[];

/** A post that may be named in a command, with its unit. */
type OfferedPost = { postId: string; unitId: string };
/** Whom a command may name, the most suitable first: who gets the case, who signed the paper. */
type People = { assignees?: OfferedPost[]; signers?: OfferedPost[] };
/** `choices`: the codes that fit this case, where the command asks for one. */
type Offer = { action: Orderable; path: string; label: Text; choices?: Choices } & People;
/** `allowed` are the buttons; `refused` is what the role could do, with what stands against it now. */
export type AllowedActions = {
  id: string;
  version: number;
  kind: Kind;
  state: CaseState;
  allowed: Offer[];
  refused: (Offer & { code: string; text: Text })[];
};

/**
 * Sorts what a role may ever do into what is possible now and what is not, by the guards the commands use. A superior
 * sees the take-over alone, which the unit itself never sees. `posts`: those of the unit and of the leaders above it.
 */
export function allowedFor(role: Role, current: Case, who: Who, posts: readonly PostAround[]): AllowedActions {
  const answer: AllowedActions = {
    id: current.caseId,
    version: current.version,
    kind: current.kind,
    state: current.state,
    allowed: [],
    refused: [],
  };
  for (const action of orderable) {
    const { path, needs } = commands[action];
    const roles: readonly Role[] = permissions[needs];
    if (!roles.includes(role) || (action === 'take-over') !== who.above) continue;
    const offer = { action, path, label: actions[action] };
    const refusal = refusalOf(action, current, who);
    if (refusal) answer.refused.push({ ...offer, code: refusal.code, text: refusal.text });
    else answer.allowed.push({ ...offer, ...offered(action, current), ...peopleFor(action, current, posts) });
  }
  return answer;
}

function peopleFor(action: Orderable, current: Case, posts: readonly PostAround[]): People {
  const own = posts.filter(({ stands }) => stands === 'own');
  if (action === 'assign' || action === 'hand-over')
    return { assignees: assigneesFor(current, own, action === 'hand-over').map(idsOf) };
  return actions[action].onPaper ? { signers: signersOf(posts, action === 'issue-paper').map(idsOf) } : {};
}

const idsOf = ({ postId, unitId }: PostAround): OfferedPost => ({ postId, unitId });

function offered(action: Orderable, current: Case): { choices?: Choices } {
  const choices = choicesOf(action, current);
  return choices === null ? {} : { choices };
}
