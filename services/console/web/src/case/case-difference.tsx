import type { CaseDetail, PostItem } from '../api/answers.js';
import type { ApiProblem } from '../api/problem.js';
import { DifferenceDialog, type Difference } from '../ui/dialogs/difference-dialog.js';
import { StateTag } from '../labels/state-tag.js';
import { usePosts } from '../reference/subjects.js';
import { useWords } from '../words/words.js';
import { factWord } from '../labels/facts.js';
import { useState } from 'react';
import { useCaseWords } from '../labels/case-words.js';
import type { ActionField, KnownAction, Values } from './action-forms.js';
import { conflictsOf, mergedValues, valueOnServer } from './conflicts.js';
import { useAllowedActions } from './case-queries.js';
import { useCodeWords } from '../labels/code-words.js';

type Change = { version: number; type: string; at: string; by: { officerId: string; postId: string; unitId: string } };
type Props = {
  of: CaseDetail;
  problem: ApiProblem;
  action: KnownAction;
  title: string;
  values: Values;
  /** The values of the form before anything was typed. */
  base: Values;
  fields: readonly ActionField[];
  onClose: () => void;
  onDrop: () => void;
  onSendAgain: (values: Values) => void;
};

/** What changed on the server beside what was typed here; sending again is possible while the action still is. */
export function CaseDifference({ of, problem, action, title, values, base, fields, ...then }: Props) {
  const { t, text } = useWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const changes = problem.changes as readonly Change[];
  const last = changes.at(-1);
  const posts = usePosts(last?.by.unitId ?? null);
  const shown = useShownValue(posts);
  const { data } = useAllowedActions(of.id);
  // The owner's own word counts: what people read may be a moment behind it.
  const isFresh = (data?.version ?? 0) >= (problem.currentVersion ?? 0);
  const conflicts = conflictsOf(fields, { base, mine: values, of });
  const isDecided = conflicts.every((name) => chosen[name] !== undefined);
  const isStillAllowed = isFresh && (data?.allowed.some((offer) => offer.action === action) ?? false);
  const who = posts.find(({ id }) => id === last?.by.postId);
  const isTyped = ({ name }: ActionField): boolean => String(values[name] ?? '') !== String(base[name] ?? '');
  const isKnown = (field: ActionField): boolean => isTyped(field) || valueOnServer(field, of) !== undefined;
  const differences: Difference[] = [
    {
      field: t('difference.what'),
      theirs: changes.map((change) => t(factWord(change))).join(' · ') || '–',
      mine: title,
    },
    ...fields.filter(isKnown).map((field): Difference => ({
      field: t(field.label),
      theirs: shown(field, valueOnServer(field, of)),
      mine: isTyped(field) ? shown(field, values[field.name]) : t('difference.unchanged'),
      ...(conflicts.includes(field.name) && {
        choice: {
          chosen: chosen[field.name],
          onChoose: (side) => setChosen((now) => ({ ...now, [field.name]: side })),
        },
      }),
    })),
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
      isDecided={isDecided}
      onClose={then.onClose}
      onDrop={then.onDrop}
      onSendAgain={() => then.onSendAgain(mergedValues(fields, { base, mine: values, of, chosen }))}
      onShowTimeline={() => (then.onClose(), document.getElementById('timeline-head')?.focus())}
    >
      <p>
        {t('difference.state-now')} <StateTag of={of} />
      </p>
    </DifferenceDialog>
  );
}

/** A value of a field as people read it. */
function useShownValue(posts: readonly PostItem[]): (field: ActionField, value: Values[string] | undefined) => string {
  const { t, text } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  return (field, value) => {
    if (value === undefined || value.length === 0) return '–';
    if (typeof value === 'object')
      return value.map((code) => (field.as === 'codes' ? codeWord(field.group, code) : code)).join(', ');
    if (field.as === 'yes-no') return t(value === 'yes' ? 'yes' : 'no');
    if (field.as === 'kind') return words.kind(value);
    if (field.as === 'subject') return words.subject(value);
    if (field.as === 'code') return codeWord(field.group, value);
    return field.as === 'post' || field.as === 'signer' ? text(posts.find(({ id }) => id === value)?.title) : value;
  };
}
