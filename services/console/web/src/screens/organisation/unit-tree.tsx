import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { useState, type KeyboardEvent } from 'react';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useWords } from '../../words/words.js';
import { useUnitsBelow, type ListedUnit } from './organisation-queries.js';

type Props = { at: string; chosen: string | undefined; ofDay: string | undefined };

/** Units below units, on both lines; opened part by part. Arrow keys go through what is shown. */
export function UnitTree(props: Props) {
  const { t } = useWords();
  return (
    <nav className="unit-tree" aria-label={t('org.tree')} onKeyDown={goThrough}>
      <Branch {...props} parentId={null} />
    </nav>
  );
}

function Branch({ parentId, ...props }: Props & { parentId: string | null }) {
  const { t } = useWords();
  const { data, error, refetch } = useUnitsBelow(parentId, props.at);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} />;
  if (data.length === 0) return <p className="faint">{t('org.none')}</p>;
  return (
    <ul>
      {data.map((unit) => (
        <Node key={unit.id} {...props} unit={unit} />
      ))}
    </ul>
  );
}

function Node({ unit, ...props }: Props & { unit: ListedUnit }) {
  const { t, text } = useWords();
  const [isOpen, setOpen] = useState(unit.parentId === null);
  const hasMore = unit.unitsBelow > 0;
  return (
    <li>
      <span className="tree-row">
        {hasMore && (
          <Button
            type="text"
            size="small"
            className="tree-fold"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'org.fold' : 'org.unfold', { name: text(unit.name) })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </Button>
        )}
        <UnitLink unit={unit} chosen={props.chosen} ofDay={props.ofDay} />
      </span>
      {hasMore && isOpen && <Branch {...props} parentId={unit.id} />}
    </li>
  );
}

type LinkProps = Omit<Props, 'at'> & { unit: Pick<ListedUnit, 'id' | 'name' | 'code' | 'hierarchy'> };

/** A unit of the tree or of what was found, with its code and, on the Party line, a mark. */
export function UnitLink({ unit, chosen, ofDay }: LinkProps) {
  const { t, text } = useWords();
  return (
    <Link
      to="/quan-tri/don-vi"
      search={{ 'don-vi': unit.id, ...(ofDay !== undefined && { ngay: ofDay }) }}
      className={unit.id === chosen ? 'tree-unit tree-chosen' : 'tree-unit'}
      aria-current={unit.id === chosen ? 'true' : undefined}
    >
      {text(unit.name)} <small className="faint">{unit.code}</small>
      {unit.hierarchy === 'party' && <span className="tag">{t('org.line.party')}</span>}
    </Link>
  );
}

/** Down and up: the next and the last unit shown; right and left: opens and folds what is below one. */
function goThrough(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a.tree-unit')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  const fold = links[at]?.closest('.tree-row')?.querySelector<HTMLElement>('.tree-fold');
  const isOpen = fold?.getAttribute('aria-expanded') === 'true';
  if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp') links[at - 1]?.focus();
  else if (event.key === 'ArrowRight' && !isOpen) fold?.click();
  else if (event.key === 'ArrowLeft' && isOpen) fold?.click();
  else return;
  event.preventDefault();
}
