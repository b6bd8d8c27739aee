import type { CaseDetail } from '../api/answers.js';
import type { ApiProblem } from '../api/problem.js';
import { DifferenceDialog, type Difference } from '../dialogs/difference-dialog.js';
import { StateTag } from '../labels/state-tag.js';
import { usePosts } from '../reference/subjects.js';
import { useWords } from '../words/words.js';
import { factWord } from './timeline-words.js';
import type { ActionField, KnownAction, Values } from './action-forms.js';
import { useAllowedActions } from './case-queries.js';
import { useCodeWords } from './code-words.js';

type Change = { version: number; type: string; at: string; by: { officerId: string; postId: string; unitId: string } };
type Props = {
  of: CaseDetail;
  problem: ApiProblem;
  action: KnownAction;
  title: string;
  values: Values;
  fields: readonly ActionField[];
  onDrop: () => void;
  onSendAgain: () => void;
};

/** What changed on the server beside what was typed here; sending again is possible while the action still is. */
export function CaseDifference({ of, problem, action, title, values, fields, onDrop, onSendAgain }: Props) {
  const { t, text } = useWords();
  const codeWord = useCodeWords();
  const changes = problem.changes as readonly Change[];
  const last = changes.at(-1);
  const posts = usePosts(last?.by.unitId ?? null);
  const { data } = useAllowedActions(of.id);
  const isFresh = of.version >= (problem.currentVersion ?? 0);
  const isStillAllowed =
    isFresh && (data?.version ?? 0) >= of.version && (data?.allowed.some((offer) => offer.action === action) ?? false);
  const who = posts.find(({ id }) => id === last?.by.postId);
  const typed = (field: ActionField): string => {
    const value = values[field.name];
    if (value === undefined || value.length === 0) return '–';
    if (typeof value === 'object') return value.join(', ');
    if (field.as === 'code') return codeWord(field.group, value);
    return field.as === 'post' || field.as === 'signer' ? text(posts.find(({ id }) => id === value)?.title) : value;
  };
  const theirs = (field: ActionField): string => {
    if (field.as === 'kind') return of.kind ?? '–';
    if (field.as === 'subject') return of.subject ?? '–';
    return field.as === 'post' ? (of.handler?.name ?? t('case.nobody')) : '–';
  };
  const differences: Difference[] = [
    {
      field: t('difference.what'),
      theirs: changes.map((change) => t(factWord(change))).join(' · ') || '–',
      mine: title,
    },
    ...fields.map((field) => ({ field: t(field.label), theirs: theirs(field), mine: typed(field) })),
  ];
  return (
    <DifferenceDialog
      number={of.number ?? ''}
      by={
        last && {
          name: who ? [who.holder?.name, text(who.title)].filter(Boolean).join(', ') : t('difference.other'),
          at: last.at,
        }
      }
      differences={differences}
      isStillAllowed={isStillAllowed}
      onDrop={onDrop}
      onSendAgain={onSendAgain}
      onShowTimeline={() => (onDrop(), document.getElementById('timeline-head')?.focus())}
    >
      <p>
        {t('difference.state-now')} <StateTag of={of} />
      </p>
    </DifferenceDialog>
  );
}
