import { Button } from '../../ui/button.js';
import { DropButton } from '../../ui/dialogs/drop-button.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { useWords } from '../../words/words.js';
import { KnownPerson } from './known-person.js';
import { PersonFields } from './person-fields.js';
import { isBlank } from './visit-check.js';
import { withOne, type VisitDraft } from './visit-draft.js';

type Props = {
  visit: VisitDraft;
  errors: readonly FormError[];
  onChange: (part: Partial<VisitDraft>) => void;
  onAdd: () => void;
};

/** “1. NGƯỜI ĐẾN”: id first, in the order people speak. */
export function PeopleSection({ visit, errors, onChange, onAdd }: Props) {
  const { t } = useWords();
  const { people } = visit;
  const join = (joinCaseId: string): void =>
    onChange({
      petitions: visit.petitions.map((petition, index) => (index === 0 ? { ...petition, joinCaseId } : petition)),
    });
  return (
    <section className="panel" aria-labelledby="people-head">
      <div className="section-head">
        <h2 id="people-head">{t('visit.people')}</h2>
        <Button onClick={onAdd}>{t('visit.add-person')}</Button>
      </div>
      {people.map((person, index) => (
        <fieldset key={person.key} className="sub-panel">
          <legend>{t('visit.person', { n: index + 1 })}</legend>
          <PersonFields
            person={person}
            index={index}
            errors={errors}
            isAlone={people.length === 1 && (Number(visit.groupSize) || 1) === 1}
            onChange={(part) => onChange({ people: withOne(people, person.key, part) })}
          />
          <KnownPerson person={person} joined={visit.petitions[0]?.joinCaseId ?? ''} onJoin={join} />
          {people.length > 1 && (
            <DropButton
              className="remove"
              size="small"
              label={t('visit.remove-person', { n: index + 1 })}
              question={t('visit.remove-person.question', { n: index + 1 })}
              isEmpty={isBlank(person)}
              onDrop={() => onChange({ people: people.filter(({ key }) => key !== person.key) })}
            >
              {t('remove')}
            </DropButton>
          )}
        </fieldset>
      ))}
    </section>
  );
}
