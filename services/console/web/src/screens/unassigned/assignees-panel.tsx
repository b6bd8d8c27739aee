import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useWords } from '../../words/words.js';
import { lightestOf, reasonsOf, suggested, weightOf, type Assignees, type Person } from './assignees.js';
import type { Wanted } from './wanted.js';

type Props = {
  wanted: Wanted;
  assignees: Assignees | null;
  error: unknown;
  onRetry: () => void;
  chosen: string;
  onChoose: (postId: string) => void;
};

/**
 * The one place where somebody is chosen: whom the work suits first, each with load and reason; superiors and the desk folded,
 * who cannot be given it last.
 */
export function AssigneesPanel({ wanted, assignees, error, onRetry, chosen, onChoose }: Props) {
  const { t } = useWords();
  const best = assignees && suggested(assignees);
  const row = (person: Person, among: readonly Person[]): ReactNode => (
    <PersonRow
      key={person.postId ?? person.officerId}
      person={person}
      marks={{ isSuggested: person === best, isLightest: person === lightestOf(among) }}
      isChosen={person.postId !== null && person.postId === chosen}
      onChoose={onChoose}
    />
  );
  return (
    <aside className="panel assignees" aria-labelledby="load-head">
      <h2 id="load-head">{t('load.title')}</h2>
      <p className="faint">{t(`load.order.${wanted.stage}`)}</p>
      {error !== null && error !== undefined && <ProblemMessage error={error} onRetry={onRetry} />}
      {!assignees && !error && <Skeleton rows={4} />}
      {assignees && (
        <>
          {assignees.people.length === 0 && <p>{t('assignee.nobody')}</p>}
          <ul>{assignees.people.map((person) => row(person, assignees.people))}</ul>
          {(['superiors', 'clerks', 'others'] as const).map((group) => {
            const people = assignees[group];
            if (people.length === 0) return null;
            const isOpen = assignees.people.length === 0 || people.some(({ postId }) => postId === chosen);
            return (
              <details key={group} open={isOpen && group !== 'others'}>
                <summary>{t(`assignee.${group}`, { count: people.length })}</summary>
                <ul>{people.map((person) => row(person, people))}</ul>
              </details>
            );
          })}
        </>
      )}
    </aside>
  );
}

type RowProps = {
  person: Person;
  marks: Parameters<typeof reasonsOf>[1];
  isChosen: boolean;
  onChoose: (postId: string) => void;
};

function PersonRow({ person, marks, isChosen, onChoose }: RowProps) {
  const { t, say, text } = useWords();
  const { postId, name, title, open, overdue, dueIn7Days, suits } = person;
  const reasons = reasonsOf(person, marks).map(say).join(' · ');
  const words = (
    <>
      <span className="assignee-name">
        {name ?? t('load.vacant')} <span className="faint">{text(title)}</span>
      </span>
      {person.officerId !== null && (
        <span className="assignee-load">
          {t('assignee.load', { weight: weightOf(person), open, overdue, soon: dueIn7Days })}
        </span>
      )}
      {reasons !== '' && <span className="assignee-why">{reasons}</span>}
    </>
  );
  return (
    <li className={isChosen ? 'assignee assignee-chosen' : 'assignee'}>
      {postId !== null && suits ? (
        <Button type="bare" aria-pressed={isChosen} onClick={() => onChoose(postId)}>
          {words}
        </Button>
      ) : (
        <div className="assignee-off">{words}</div>
      )}
    </li>
  );
}
