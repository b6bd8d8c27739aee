import { hierarchyCodes } from '@cau-noi/vocabulary';
import { useState } from 'react';
import type { UnitItem } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { UnitField } from '../../reference/unit-field.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { UnitFacts } from './unit-facts.js';
import { newUnitOf, unitInputs, wrongUnit, type Hierarchy, type UnitValues } from './unit-values.js';

type Props = { parentId: string; hierarchy?: Hierarchy; onClose: () => void; onMade: (unitId: string) => void };

/** Sets up an agency or a committee. */
export function UnitForm({ parentId, hierarchy = 'state', onClose, onMade }: Props) {
  const { t, say } = useWords();
  const today = useToday();
  const [values, setValues] = useState<UnitValues>(() => ({
    code: '',
    vi: '',
    en: '',
    hierarchy,
    level: '',
    parentId,
    committeeId: '',
    from: formatDate(today),
  }));
  const change = (part: Partial<UnitValues>): void => setValues({ ...values, ...part });
  const form = useFormCommand<UnitItem>({
    check: () => wrongUnit(values, t),
    run: (key) =>
      answer<UnitItem>(api.POST('/v1/units', { params: { header: commandHeaders(key) }, body: newUnitOf(values) })),
    touches: () => [keys.units, keys.firstSteps],
    inputs: unitInputs,
    onDone: ({ id }) => {
      announceSaved(values.vi);
      onClose();
      onMade(id);
    },
  });
  return (
    <FormDialog title={t('org.new')} submit={t('org.new.save')} form={form} onClose={onClose} isWide>
      <RadioField
        name="unit-hierarchy"
        legend={t('org.line')}
        value={values.hierarchy}
        options={hierarchyCodes.map((value) => ({ value, label: t(`org.line.${value}`) }))}
        onChange={(value) => change({ hierarchy: value as Hierarchy, level: '', parentId: '', committeeId: '' })}
      />
      <UnitFacts values={values} hierarchy={values.hierarchy} errors={form.errors} onChange={change} />
      <div className="grid">
        <UnitField
          id="unit-parent"
          label={t('org.above')}
          value={values.parentId}
          onChange={(id) => change({ parentId: id })}
          error={errorOf(form.errors, 'unit-parent', say)}
        />
        {values.hierarchy === 'state' && (
          <UnitField
            id="unit-committee"
            label={t('org.beside')}
            value={values.committeeId}
            onChange={(id) => change({ committeeId: id })}
            error={errorOf(form.errors, 'unit-committee', say)}
          />
        )}
        <DateField
          id="unit-from"
          label={t('org.from')}
          isRequired
          value={values.from}
          onChange={(from) => change({ from })}
          error={errorOf(form.errors, 'unit-from', say)}
        />
      </div>
    </FormDialog>
  );
}
