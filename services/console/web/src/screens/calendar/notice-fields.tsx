import { DateField } from '../../ui/forms/date-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';

type Notice = { source: string; knownAt: string };
type Props = { notice: Notice; errors: readonly FormError[]; onChange: (part: Partial<Notice>) => void };

/** The inputs of a change of the calendar, by field of the body and by the code of a refusal about one of them. */
export const noticeInputs = {
  source: 'calendar-source',
  knownAt: 'calendar-known',
  proposal: 'calendar-proposal',
  'known-in-future': 'calendar-known',
  'proposal-missing': 'calendar-proposal',
  'proposal-decided': 'calendar-proposal',
};

/** By which notice or decision, and from which day it was known. */
export function NoticeFields({ notice: { source, knownAt }, errors, onChange }: Props) {
  const { t, say } = useWords();
  return (
    <div className="grid">
      <TextField
        id="calendar-source"
        label={t('calendar.source')}
        isRequired
        most={200}
        hint={t('calendar.source.hint')}
        value={source}
        onChange={(text) => onChange({ source: text })}
        error={errorOf(errors, 'calendar-source', say)}
      />
      <DateField
        id="calendar-known"
        label={t('calendar.known')}
        isRequired
        value={knownAt}
        onChange={(text) => onChange({ knownAt: text })}
        error={errorOf(errors, 'calendar-known', say)}
      />
    </div>
  );
}
