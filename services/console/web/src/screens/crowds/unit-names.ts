import { useUnitsOf } from '../../reference/units.js';
import { useWords } from '../../words/words.js';

/** The names of units, as far as they are read. */
export function useUnitNames(ids: readonly string[]): (id: string | null) => string {
  const { text } = useWords();
  const units = new Map(useUnitsOf(ids).map(({ id, name }) => [id, text(name)]));
  return (id) => (id === null ? '–' : (units.get(id) ?? '…'));
}
