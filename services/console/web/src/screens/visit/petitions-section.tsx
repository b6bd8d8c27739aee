import { Button } from '../../ui/button.js';
import { DropButton } from '../../ui/dialogs/drop-button.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { useWords } from '../../words/words.js';
import { PapersFields } from './papers-fields.js';
import { PetitionFields } from './petition-fields.js';
import { newPetition, withOne, type PetitionDraft, type VisitDraft } from './visit-draft.js';

type Props = {
  visit: VisitDraft;
  errors: readonly FormError[];
  onChange: (part: Partial<VisitDraft>) => void;
  onAdd: () => void;
};

/** “2. ĐƠN”: one petition is one kind; several or none come with one visit. */
export function PetitionsSection({ visit: { petitions }, errors, onChange, onAdd }: Props) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="petitions-head">
      <div className="section-head">
        <h2 id="petitions-head">{t('visit.petitions')}</h2>
        <Button onClick={onAdd}>{t('visit.add-petition')}</Button>
      </div>
      {petitions.length === 0 && <p className="faint">{t('visit.no-petition')}</p>}
      {petitions.map((petition, index) => {
        const change = (part: Partial<typeof petition>): void =>
          onChange({ petitions: withOne(petitions, petition.key, part) });
        return (
          <fieldset key={petition.key} className="sub-panel">
            <legend>{t('visit.petition', { n: index + 1, of: petitions.length })}</legend>
            <PetitionFields petition={petition} index={index} errors={errors} onChange={change} />
            <PapersFields petition={petition} index={index} errors={errors} onChange={change} />
            <DropButton
              className="remove"
              size="small"
              label={t('visit.remove-petition', { n: index + 1 })}
              question={t('visit.remove-petition.question', { n: index + 1 })}
              isEmpty={isUntouched(petition)}
              onDrop={() => onChange({ petitions: petitions.filter(({ key }) => key !== petition.key) })}
            >
              {t('remove')}
            </DropButton>
          </fieldset>
        );
      })}
    </section>
  );
}

const isUntouched = (petition: PetitionDraft): boolean =>
  JSON.stringify(petition) === JSON.stringify(newPetition(petition.key));
