import { addDays } from '@cau-noi/calendar';
import { useState } from 'react';
import type { UnitItem } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { UnitField } from '../../reference/unit-field.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useWords } from '../../words/words.js';
import { useUnitWork } from '../posts/post-queries.js';
import { LeftInUnit } from './left-in-unit.js';
import { wrongEnd } from './unit-values.js';

const inputs = {
  validTo: 'last-day',
  successorId: 'successor',
  'dates-reversed': 'last-day',
  'successor-without-end': 'last-day',
  'successor-itself': 'successor',
  'successor-unknown': 'successor',
  'successor-of-other-hierarchy': 'successor',
  'successor-not-valid': 'successor',
};

/**
 * The last day of a unit, and the unit it is merged into, after a look at what is left in it. A unit with open cases is not
 * ended without a successor; an empty day takes an end back.
 */
export function EndUnitForm({ unit, onClose }: { unit: UnitItem; onClose: () => void }) {
  const { t, say, text } = useWords();
  const [typed, setTyped] = useState(unit.validTo === null ? '' : formatDate(unit.validTo));
  const [successorId, setSuccessorId] = useState(unit.successorId ?? '');
  const { data: work } = useUnitWork(unit.id);
  const day = dayIn(typed);
  const form = useFormCommand<UnitItem>({
    check: () => wrongEnd({ lastDay: typed, successorId }, work?.open ?? 0, t),
    run: (key) =>
      answer<UnitItem>(
        api.PATCH('/v1/units/{id}', {
          params: { path: { id: unit.id }, header: commandHeaders(key, unit.version) },
          body: { validTo: day, successorId: successorId === '' || day === null ? null : successorId },
        }),
      ),
    touches: () => [keys.units, keys.allPosts],
    inputs,
    onDone: () => {
      announceSaved(text(unit.name));
      onClose();
    },
  });
  return (
    <FormDialog title={t('org.end')} submit={t('save')} form={form} onClose={onClose} isWide isDanger={day !== null}>
      <p>
        <strong>{text(unit.name)}</strong> <span className="faint">{unit.code}</span>
      </p>
      <div className="grid">
        <DateField
          id="last-day"
          label={t('org.last-day')}
          value={typed}
          onChange={setTyped}
          hint={t('org.end.hint')}
          error={errorOf(form.errors, 'last-day', say)}
        />
        <UnitField
          id="successor"
          label={t('org.successor')}
          value={successorId}
          onChange={setSuccessorId}
          error={errorOf(form.errors, 'successor', say)}
        />
      </div>
      {day !== null && work && <LeftInUnit unitId={unit.id} after={addDays(day, 1)} work={work} />}
    </FormDialog>
  );
}
