import type { CaseDetail, PostItem } from '../../api/answers.js';
import type { ApiProblem } from '../../api/problem.js';
import { DifferenceDialog, type Difference } from '../../ui/dialogs/difference-dialog.js';
import { StateTag } from '../../labels/state-tag.js';
import { usePosts } from '../../reference/subjects.js';
import { useWords } from '../../words/words.js';
import { factWord } from '../../labels/facts.js';
import { useState } from 'react';
import { useInputLabel } from './action-field.js';
import type { Input, Values } from './action-form.js';
import { conflictsOf, mergedValues, valueOnServer } from './conflicts.js';
import { useAllowedActions } from './action-queries.js';

type Change = { version: number; type: string; at: string; by: { officerId: string; postId: string; unitId: string } };
type Props = {
  of: CaseDetail;
  problem: ApiProblem;
  action: string;
  title: string;
  values: Values;
  /** The values of the form before anything was typed. */
  base: Values;
  inputs: readonly Input[];
  onClose: () => void;
  onDrop: () => void;
  onSendAgain: (values: Values) => void;
};

/** What changed on the server beside what was typed here; sending again is possible while the action still is. */
export function CaseDifference({ of, problem, action, title, values, base, inputs, ...then }: Props) {
  const { t, text } = useWords();
  const labelOf = useInputLabel();
  const [chosen, setChosen] = useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const changes = problem.changes as readonly Change[];
  const last = changes.at(-1);
  const posts = usePosts(last?.by.unitId ?? null);
  const shown = useShownValue(posts);
  const { data } = useAllowedActions(of.id);
  // The owner's own word counts: what people read may be a moment behind it.
  const isFresh = (data?.version ?? 0) >= (problem.currentVersion ?? 0);
  const conflicts = conflictsOf(inputs, { base, mine: values, of });
  const isDecided = conflicts.every((name) => chosen[name] !== undefined);
  const isStillAllowed = isFresh && (data?.allowed.some((offer) => offer.action === action) ?? false);
  const who = posts.find(({ id }) => id === last?.by.postId);
  const isTyped = ({ name }: Input): boolean => String(values[name] ?? '') !== String(base[name] ?? '');
  const isKnown = (input: Input): boolean => isTyped(input) || valueOnServer(input, of) !== undefined;
  const differences: Difference[] = [
    {
      field: t('difference.what'),
      theirs: changes.map((change) => t(factWord(change))).join(' · ') || '–',
      mine: title,
    },
    ...inputs.filter(isKnown).map((input): Difference => ({
      field: labelOf(input),
      theirs: shown(input, valueOnServer(input, of)),
      mine: isTyped(input) ? shown(input, values[input.name]) : t('difference.unchanged'),
      ...(conflicts.includes(input.name) && {
        choice: {
          chosen: chosen[input.name],
          onChoose: (side) => setChosen((now) => ({ ...now, [input.name]: side })),
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
      onSendAgain={() => then.onSendAgain(mergedValues(inputs, { base, mine: values, of, chosen }))}
      onShowTimeline={() => (then.onClose(), document.getElementById('timeline-head')?.focus())}
    >
      <p>
        {t('difference.state-now')} <StateTag of={of} />
      </p>
    </DifferenceDialog>
  );
}

/** A value of an input as people read it. */
function useShownValue(posts: readonly PostItem[]): (input: Input, value: Values[string] | undefined) => string {
  const { t, text } = useWords();
  return ({ as, options }, value) => {
    if (value === undefined || value.length === 0) return '–';
    const wordOf = (code: string): string => text(options.find((option) => option.code === code)?.label) || code;
    if (typeof value === 'object') return value.map(wordOf).join(', ');
    if (as === 'yes-no') return t(value === 'yes' ? 'yes' : 'no');
    if (as === 'choice') return wordOf(value);
    return as === 'post' || as === 'signer' ? text(posts.find(({ id }) => id === value)?.title) : value;
  };
}
