import { PostField } from '../../reference/post-field.js';
import { Button } from '../../ui/button.js';
import { CheckField, SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import {
  durationUnits,
  whoChoices,
  type DurationRow,
  type DurationUnit,
  type PostRow,
  type StepRow,
} from './policy-values.js';

type Props = {
  row: StepRow;
  /** From 1. */
  step: number;
  errors: readonly FormError[];
  onChange: (row: StepRow) => void;
  /** Missing: the only step stays. */
  onRemove?: () => void;
};

/** One step: who is told, who else at the same instant, how many must answer, how long they may stay silent. */
export function StepFields({ row, step, errors, onChange, onRemove }: Props) {
  const { t, say } = useWords();
  const id = `policy-${row.key}`;
  const change = (part: Partial<StepRow>): void => onChange({ ...row, ...part });
  const also = (key: string, part: Partial<PostRow>): void =>
    change({ also: row.also.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <FieldGroup legend={t('policies.step.legend', { step })} id={`${id}-group`}>
      <div className="list-tools">
        <SelectField
          id={`${id}-who`}
          label={t('policies.who')}
          className="field-inline"
          value={row.who}
          options={whoChoices(step).map((value) => ({
            value,
            label: t(`policies.who.${value === '' ? 'line' : value}`),
          }))}
          onChange={(who) => change({ who: who as StepRow['who'] })}
        />
        <DurationFields
          row={row}
          label={t('policies.step.label', { step })}
          errors={errors}
          onChange={({ count, unit }) => change({ count, unit })}
        />
        {onRemove && <Button onClick={onRemove}>{t('policies.step.remove', { step })}</Button>}
      </div>
      {row.who === 'post' && (
        <PostField
          id={`${id}-post`}
          unitLabel={t('policies.post.unit')}
          label={t('policies.post')}
          unitId={row.post.unitId}
          value={row.post.postId}
          onChange={(postId) => change({ post: { ...row.post, postId } })}
          error={errorOf(errors, `${id}-post`, say)}
        />
      )}
      {row.also.map(({ key, unitId, postId }, at) => (
        <div key={key}>
          <PostField
            id={`${id}-also-${key}`}
            unitLabel={t('policies.also.unit', { number: at + 1 })}
            label={t('policies.also', { number: at + 1 })}
            unitId={unitId}
            value={postId}
            onChange={(next) => also(key, { postId: next })}
            error={errorOf(errors, `${id}-also-${key}`, say)}
          />
          <Button onClick={() => change({ also: row.also.filter((one) => one.key !== key) })}>
            {t('policies.also.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button
        aria-label={t('policies.also.add.name', { step })}
        onClick={() => change({ also: [...row.also, { key: crypto.randomUUID(), unitId: '', postId: '' }] })}
      >
        {t('policies.also.add')}
      </Button>
      {row.also.length > 0 && (
        <div className="list-tools">
          <CheckField
            id={`${id}-all`}
            label={t('policies.answers.all')}
            isChecked={row.isAllAnswer}
            onChange={(isAllAnswer) => change({ isAllAnswer })}
          />
        </div>
      )}
    </FieldGroup>
  );
}

type DurationProps = {
  row: DurationRow;
  label: string;
  errors: readonly FormError[];
  onChange: (row: DurationRow) => void;
};

/** How long: a number and its unit, side by side. */
export function DurationFields({ row, label, errors, onChange }: DurationProps) {
  const { t, say } = useWords();
  return (
    <>
      <TextField
        id={`policy-${row.key}`}
        label={label}
        isRequired
        className="field-inline"
        inputMode="numeric"
        value={row.count}
        onChange={(count) => onChange({ ...row, count })}
        error={errorOf(errors, `policy-${row.key}`, say)}
      />
      <SelectField
        id={`policy-unit-${row.key}`}
        label={t('policies.unit')}
        className="field-inline"
        value={row.unit}
        options={durationUnits.map((value) => ({ value, label: t(`policies.unit.${value}`) }))}
        onChange={(unit) => onChange({ ...row, unit: unit as DurationUnit })}
      />
    </>
  );
}
