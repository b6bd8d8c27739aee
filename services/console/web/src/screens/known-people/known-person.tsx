import { Link } from '@tanstack/react-router';
import type { CaseItem, KnownPerson as InRegister } from '../../api/answers.js';
import { useCaseWords } from '../../labels/case-words.js';
import { StateTag } from '../../labels/state-tag.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { DeadlineChip } from '../deadline/deadline-chip.js';
import { FillIn } from './fill-in.js';
import { useKnownPerson } from './use-known-person.js';
import type { PersonDraft } from '../visit/visit-draft.js';

type Props = {
  person: PersonDraft;
  /** Who of several. */
  name: string | null;
  joined: string;
  /** Null while there is no petition that could join a case. */
  onJoin: ((caseId: string) => void) | null;
  onFill: (part: Partial<PersonDraft>) => void;
};

/** Earlier visits and cases of the same id number, as far as the reader may see them. */
export function KnownPerson({ person, name, joined, onJoin, onFill }: Props) {
  const { t } = useWords();
  const known = useKnownPerson(person);
  const found = known.state === 'known' && isKnown(known.person) ? known.person : null;
  return (
    <div className={found ? 'known' : undefined}>
      {name && <h3>{name}</h3>}
      {!found && (
        <p className="faint" role="status">
          {t(known.state === 'known' ? 'known.nothing' : `known.${known.state}`)}
        </p>
      )}
      {found && (
        <>
          <p role="status">
            {t('known.same', { visits: found.visits, cases: found.cases.length + found.endedCases.length })}
          </p>
          {found.recorded && <FillIn person={person} recorded={found.recorded} onFill={onFill} />}
          <Cases of={found} joined={joined} onJoin={onJoin} />
        </>
      )}
    </div>
  );
}

const isKnown = ({ visits, cases, endedCases }: InRegister): boolean => visits + cases.length + endedCases.length > 0;

function Cases({ of, joined, onJoin }: { of: InRegister } & Pick<Props, 'joined' | 'onJoin'>) {
  const { t } = useWords();
  return (
    <ul className="known-cases">
      {of.endedCases.map((item) => (
        <li key={item.id}>
          <CaseLine of={item} /> <span className="faint">{t('known.ended')}</span>{' '}
          {joined === item.id && (
            <Button size="small" aria-pressed onClick={() => onJoin?.('')}>
              {t('known.joined')}
            </Button>
          )}
        </li>
      ))}
      {of.cases.map((item) => (
        <li key={item.id}>
          <CaseLine of={item} /> <DeadlineChip due={item.due} />{' '}
          {onJoin && (
            <Button
              size="small"
              aria-pressed={joined === item.id}
              onClick={() => onJoin(joined === item.id ? '' : item.id)}
            >
              {t(joined === item.id ? 'known.joined' : 'known.join')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function CaseLine({ of }: { of: CaseItem }) {
  const words = useCaseWords();
  return (
    <>
      {of.number && (
        <Link to="/vu-viec/$so" params={{ so: of.number }} target="_blank">
          {of.number}
        </Link>
      )}{' '}
      {words.summary(of)} <StateTag of={of} />
    </>
  );
}
