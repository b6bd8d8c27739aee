import { hierarchyCodes, kindCodes, type Hierarchy, type Kind } from '@cau-noi/vocabulary';
import { UnitField } from '../../reference/unit-field.js';
import { CheckField, RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';

type Cause = PolicyVersion['cause'];
/** For which alerts a new policy is; '' of a line: both, of a unit: everywhere. */
export type ScopeValues = { cause: Cause; line: Hierarchy | ''; unitId: string; kinds: readonly Kind[] };
export const noScope: ScopeValues = { cause: 'overdue', line: '', unitId: '', kinds: [] };
const causes: readonly Cause[] = ['overdue', 'crowd', 'crowd-growing'];

/** The part of the request body. */
export const scopeOf = ({ cause, line, unitId, kinds }: ScopeValues) => ({
  cause,
  line: line === '' ? null : line,
  unitId: unitId === '' ? null : unitId,
  kinds: [...kinds],
});

type Props = { values: ScopeValues; errors: readonly FormError[]; onChange: (values: ScopeValues) => void };

/** Kind of alert, line, unit with all below it, kinds of cases: the more is named, the sooner it goes before others. */
export function ScopeFields({ values, errors, onChange }: Props) {
  const { t, say } = useWords();
  const change = (part: Partial<ScopeValues>): void => onChange({ ...values, ...part });
  return (
    <>
      <SelectField
        id="policy-cause"
        label={t('policies.cause')}
        isRequired
        value={values.cause}
        options={causes.map((value) => ({ value, label: t(`policies.cause.${value}`) }))}
        onChange={(cause) => change({ cause: cause as Cause })}
        error={errorOf(errors, 'policy-cause', say)}
      />
      <UnitField
        id="policy-unit"
        label={t('policies.scope.unit')}
        value={values.unitId}
        onChange={(unitId) => change({ unitId })}
      />
      <RadioField
        name="policy-line"
        legend={t('policies.scope.line')}
        value={values.line}
        options={[
          { value: '', label: t('policies.scope.both') },
          ...hierarchyCodes.map((value) => ({ value, label: t(`line.${value}`) })),
        ]}
        onChange={(line) => change({ line: line as Hierarchy | '' })}
      />
      <FieldGroup legend={t('policies.scope.kinds')} hint={t('policies.scope.kinds.hint')} id="policy-kinds">
        <div className="choices">
          {kindCodes.map((kind) => (
            <CheckField
              key={kind}
              id={`policy-kind-${kind}`}
              label={t(`kind.${kind}` as WordKey)}
              isChecked={values.kinds.includes(kind)}
              onChange={(isOn) =>
                change({ kinds: isOn ? [...values.kinds, kind] : values.kinds.filter((one) => one !== kind) })
              }
            />
          ))}
        </div>
      </FieldGroup>
      <p className="faint">{t('policies.scope.what')}</p>
    </>
  );
}
