import { longest } from '@cau-noi/rules';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { hasOwnSummary } from './summary.js';
import type { PetitionDraft } from '../visit/visit-draft.js';

type Props = {
  id: string;
  petition: PetitionDraft;
  suggestion: string;
  error: string | undefined;
  onChange: (part: Partial<PetitionDraft>) => void;
};

/** The neutral line that others will read: there by itself from kind, subject and body, until the officer writes a better one. */
export function SummaryField({ id, petition, suggestion, error, onChange }: Props) {
  const { t } = useWords();
  const isOwn = hasOwnSummary(petition);
  return (
    <>
      <TextField
        id={id}
        label={t('petition.summary')}
        isRequired
        most={longest.summary}
        value={isOwn ? petition.summary : suggestion}
        error={error}
        onChange={(summary) => onChange({ summary, isOwnSummary: true })}
        hint={t(isOwn ? 'petition.summary.hint' : 'petition.summary.suggested')}
      />
      {isOwn && suggestion !== '' && suggestion !== petition.summary && (
        <p className="suggestion">
          <Button size="small" onClick={() => onChange({ summary: '', isOwnSummary: false })}>
            {t('petition.summary.suggest')}
          </Button>{' '}
          <q>{suggestion}</q>
        </p>
      )}
    </>
  );
}
