import { Button } from '../../ui/button.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { useWords } from '../../words/words.js';
import type { Drop } from './dropping.js';
import { PersonFields } from './person-fields.js';
import { personField } from './visit-check.js';
import { withOne, type VisitDraft } from './visit-draft.js';

type Props = {
  visit: VisitDraft;
  errors: readonly FormError[];
  onChange: (part: Partial<VisitDraft>) => void;
  onAdd: () => void;
  onDrop: (drop: Drop) => void;
};

/** “1. Người đến”: id first, in the order people speak. */
export function PeopleSection({ visit, errors, onChange, onAdd, onDrop }: Props) {
  const { t } = useWords();
  const { people } = visit;
  const isOne = people.length === 1;
  return (
    <section className="part" aria-labelledby="people-head">
      <div className="section-head">
        <h2 id="people-head">{t('visit.people')}</h2>
        <Button size="small" onClick={onAdd}>
          {t('visit.add-person')}
        </Button>
      </div>
      {people.map((person, index) => (
        <fieldset key={person.key} className="part-item">
          <legend className={isOne ? 'unseen' : undefined}>{t('visit.person', { n: index + 1 })}</legend>
          <PersonFields
            person={person}
            index={index}
            errors={errors}
            isAlone={isOne && (Number(visit.groupSize) || 1) === 1}
            onChange={(part) => onChange({ people: withOne(people, person.key, part) })}
          />
          {!isOne && (
            <Button
              className="part-drop"
              size="small"
              aria-label={t('visit.remove-person', { n: index + 1 })}
              onClick={() =>
                onDrop({
                  part: { person: person.key },
                  said: { key: 'visit.dropped.person', values: { n: index + 1 } },
                  field: personField(index, 'id'),
                })
              }
            >
              {t('remove')}
            </Button>
          )}
        </fieldset>
      ))}
    </section>
  );
}
