import { useState } from 'react';
import type { UnitItem } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { UnitField } from '../../reference/unit-field.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { namesIn } from '../posts/post-values.js';
import { UnitFacts } from './unit-facts.js';
import { codeIn, movedLists, unitInputs, wrongFacts, type Move } from './unit-values.js';

type Props = { unit: UnitItem; onClose: () => void };
type Change = components['schemas']['ChangeUnit'];

/** Sends a change of a unit as it was read. */
const sendChange = ({ id, version }: UnitItem, body: Change, key: string): Promise<UnitItem> =>
  answer<UnitItem>(
    api.PATCH('/v1/units/{id}', { params: { path: { id }, header: commandHeaders(key, version) }, body }),
  );

/** Another code, name or rank. */
export function ChangeUnitForm({ unit, onClose }: Props) {
  const { t } = useWords();
  const [values, setValues] = useState(() => ({
    code: unit.code,
    vi: unit.name.vi,
    en: unit.name.en,
    level: unit.level,
  }));
  const form = useFormCommand<UnitItem>({
    check: () => wrongFacts(values, t),
    run: (key) => sendChange(unit, { code: codeIn(values.code), name: namesIn(values), level: values.level }, key),
    touches: () => [keys.units],
    inputs: unitInputs,
    onDone: () => {
      announceSaved(values.vi);
      onClose();
    },
  });
  return (
    <FormDialog title={t('org.change')} submit={t('save')} form={form} onClose={onClose} isWide>
      <UnitFacts
        values={values}
        hierarchy={unit.hierarchy}
        errors={form.errors}
        onChange={(part) => setValues({ ...values, ...part })}
      />
    </FormDialog>
  );
}

/** Another unit above, or another committee beside, from a day on. */
export function MoveUnitForm({ unit, at, onClose }: Props & { at: string }) {
  const { t, say, text } = useWords();
  const [kind, setKind] = useState<Move['kind']>('line');
  const [toId, setToId] = useState('');
  const [from, setFrom] = useState(formatDate(at));
  const form = useFormCommand<UnitItem>({
    check: () => {
      const day = wrongDay(from, t('org.move.from'));
      return day ? [{ field: 'unit-from', said: day }] : [];
    },
    run: (key) => sendChange(unit, movedLists(unit, { kind, toId, from: dayIn(from) ?? '' }), key),
    touches: () => [keys.units],
    inputs: unitInputs,
    onDone: () => {
      announceSaved(text(unit.name));
      onClose();
    },
  });
  const kinds = unit.hierarchy === 'state' ? (['line', 'committee'] as const) : (['line'] as const);
  return (
    <FormDialog title={t('org.move')} submit={t('save')} form={form} onClose={onClose}>
      {kinds.length > 1 && (
        <RadioField
          name="move-kind"
          legend={t('org.move.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`org.move.${value}`) }))}
          onChange={(value) => (setKind(value as Move['kind']), setToId(''))}
        />
      )}
      <UnitField
        key={kind}
        id={kind === 'line' ? 'unit-parent' : 'unit-committee'}
        label={t(kind === 'line' ? 'org.above' : 'org.beside')}
        value={toId}
        onChange={setToId}
        error={errorOf(form.errors, kind === 'line' ? 'unit-parent' : 'unit-committee', say)}
      />
      <DateField
        id="unit-from"
        label={t('org.move.from')}
        isRequired
        value={from}
        onChange={setFrom}
        hint={t('org.move.hint')}
        error={errorOf(form.errors, 'unit-from', say)}
      />
    </FormDialog>
  );
}
