import { useUnitsOf } from '../../reference/units.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { PolicyGroup } from './policy-groups.js';

/** Returns what says for which alerts a policy is: “Quá hạn · Tố cáo · UBND xã A và cấp dưới”. */
export function useScopeWords(unitIds: readonly string[]): (scope: PolicyGroup['scope']) => string {
  const { t, text } = useWords();
  const units = useUnitsOf(unitIds);
  return ({ cause, line, unitId, kinds }) => {
    const unit = units.find(({ id }) => id === unitId);
    return [
      t(`policies.cause.${cause}`),
      ...kinds.map((kind) => t(`kind.${kind}` as WordKey)),
      ...(line === null ? [] : [t(`line.${line}` as WordKey)]),
      ...(unitId === null ? [] : [t('policies.unit.below', { unit: unit ? text(unit.name) : '…' })]),
    ].join(' · ');
  };
}
