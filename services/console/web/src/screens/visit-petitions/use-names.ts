import { useSubjects } from '../../reference/subjects.js';
import { useUnitsOf } from '../../reference/units.js';
import type { PetitionDraft } from '../visit/visit-draft.js';
import type { Names } from './summary.js';

/** The names that the summaries of these petitions are made of, as far as they are read. */
export function useNames(petitions: readonly PetitionDraft[]): Names {
  const subjects = useSubjects();
  const bodies = petitions.map(({ respondentUnitId }) => respondentUnitId).filter((id) => id !== '');
  const units = useUnitsOf([...new Set(bodies)]);
  return {
    subjectOf: (code) => subjects.find((one) => one.code === code)?.label.vi,
    unitOf: (id) => units.find((one) => one.id === id)?.name.vi,
  };
}
