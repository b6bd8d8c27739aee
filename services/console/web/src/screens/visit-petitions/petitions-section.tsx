import { Button } from '../../ui/button.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { useWords } from '../../words/words.js';
import type { Drop } from '../visit/dropping.js';
import { PetitionFields } from './petition-fields.js';
import { suggestedSummary, type Names } from './summary.js';
import { petitionField } from '../visit/visit-check.js';
import { withOne, type VisitDraft } from '../visit/visit-draft.js';

type Props = {
  visit: VisitDraft;
  names: Names;
  errors: readonly FormError[];
  onChange: (part: Partial<VisitDraft>) => void;
  onAdd: () => void;
  onDrop: (drop: Drop) => void;
};

/** “2. Đơn”: one petition is one kind; several or none come with one visit. */
export function PetitionsSection({ visit: { petitions }, names, errors, onChange, onAdd, onDrop }: Props) {
  const { t } = useWords();
  const isOne = petitions.length === 1;
  return (
    <section className="part" aria-labelledby="petitions-head">
      <div className="section-head">
        <h2 id="petitions-head">{t('visit.petitions')}</h2>
        <Button size="small" onClick={onAdd}>
          {t('visit.add-petition')}
        </Button>
      </div>
      {petitions.length === 0 && <p className="faint">{t('visit.no-petition')}</p>}
      {petitions.map((petition, index) => (
        <fieldset key={petition.key} className="part-item">
          <legend className={isOne ? 'unseen' : undefined}>
            {t('visit.petition', { n: index + 1, of: petitions.length })}
          </legend>
          <PetitionFields
            petition={petition}
            index={index}
            errors={errors}
            suggestion={suggestedSummary(petition, names)}
            onChange={(part) => onChange({ petitions: withOne(petitions, petition.key, part) })}
          />
          <Button
            className="part-drop"
            size="small"
            aria-label={t('visit.remove-petition', { n: index + 1 })}
            onClick={() =>
              onDrop({
                part: { petition: petition.key },
                said: { key: 'visit.dropped.petition', values: { n: index + 1 } },
                field: petitionField(index, 'kind'),
              })
            }
          >
            {t('remove')}
          </Button>
        </fieldset>
      ))}
    </section>
  );
}
