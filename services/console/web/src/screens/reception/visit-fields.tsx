import { useEffect, useState } from 'react';
import { newKey } from '../../api/client.js';
import { focusField, type FormError } from '../../ui/forms/error-summary.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { useWords } from '../../words/words.js';
import { knownHead, KnownSection } from '../known-people/known-section.js';
import { PapersSection } from '../visit-petitions/papers-section.js';
import { PetitionsSection } from '../visit-petitions/petitions-section.js';
import type { Names } from '../visit-petitions/summary.js';
import type { Drop } from '../visit/dropping.js';
import { PeopleSection } from '../visit/people-section.js';
import { personField, petitionField, representativesDoubt } from '../visit/visit-check.js';
import { newPerson, newPetition, petitionsOf, withOne, type VisitDraft } from '../visit/visit-draft.js';
import { VisitStrip } from '../visit/visit-strip.js';

type Props = {
  visit: VisitDraft;
  names: Names;
  errors: readonly FormError[];
  onChange: (part: Partial<VisitDraft>) => void;
  onDrop: (drop: Drop) => void;
};

/** One strip for the visit, then two columns: what is typed; what is known already, and what was handed over. */
export function VisitFields({ visit, names, errors, onChange, onDrop }: Props) {
  const { t } = useWords();
  const { people, petitions } = visit;
  const [added, setAdded] = useState<{ field: string } | null>(null);
  useEffect(() => void (added && focusField(added.field)), [added]);
  const add = (part: Partial<VisitDraft>, field: string): void => {
    onChange(part);
    setAdded({ field });
  };
  const addPerson = (): void => add({ people: [...people, newPerson(newKey())] }, personField(people.length, 'id'));
  const addPetition = (): void =>
    add({ petitions: [...petitions, newPetition(newKey())] }, petitionField(petitions.length, 'kind'));
  useShortcuts({
    'Alt+M': addPerson,
    'Alt+N': addPetition,
    'Alt+J': () => document.getElementById(knownHead)?.focus(),
  });
  const doubt = representativesDoubt(visit);
  const shared = { errors, onDrop };
  return (
    <>
      <VisitStrip visit={visit} errors={errors} onChange={onChange} />
      <div className="visit-columns">
        <div>
          <PeopleSection visit={visit} onChange={onChange} onAdd={addPerson} {...shared} />
          {doubt && (
            <p className="warning" role="status">
              {t('visit.representatives', doubt)}
            </p>
          )}
          {visit.outcome !== 'refused' && (
            <PetitionsSection visit={visit} names={names} onChange={onChange} onAdd={addPetition} {...shared} />
          )}
        </div>
        <div className="visit-beside">
          <KnownSection visit={visit} onChange={onChange} />
          <PapersSection
            petitions={petitionsOf(visit)}
            onChange={(key, papers) => onChange({ petitions: withOne(petitions, key, { papers }) })}
            onAdd={(index, paper) => {
              const petition = petitions[index];
              if (!petition) return;
              const papers = [...petition.papers, paper];
              const field = petitionField(index, `paper-${petition.papers.length}`);
              add({ petitions: withOne(petitions, petition.key, { papers }) }, field);
            }}
            {...shared}
          />
        </div>
      </div>
    </>
  );
}
