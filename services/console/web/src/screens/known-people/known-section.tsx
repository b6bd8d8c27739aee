import { useWords } from '../../words/words.js';
import { KnownPerson } from './known-person.js';
import { withOne, type VisitDraft } from '../visit/visit-draft.js';

/** Where `Alt+J` leads. */
export const knownHead = 'known-head';

type Props = { visit: VisitDraft; onChange: (part: Partial<VisitDraft>) => void };

/** “Đã có trước đây”: beside the form, what is known of everybody whose number was typed. */
export function KnownSection({ visit, onChange }: Props) {
  const { t } = useWords();
  const { people, petitions } = visit;
  const [first] = petitions;
  const join = (joinCaseId: string): void =>
    onChange({ petitions: first ? withOne(petitions, first.key, { joinCaseId }) : petitions });
  return (
    <section className="part" aria-labelledby={knownHead}>
      <div className="section-head">
        <h2 id={knownHead} tabIndex={-1}>
          {t('known.title')}
        </h2>
      </div>
      {people.map((person, index) => (
        <KnownPerson
          key={person.key}
          person={person}
          name={people.length > 1 ? t('visit.person', { n: index + 1 }) : null}
          joined={first?.joinCaseId ?? ''}
          onJoin={first ? join : null}
          onFill={(part) => onChange({ people: withOne(people, person.key, part) })}
        />
      ))}
    </section>
  );
}
