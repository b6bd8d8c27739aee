import { longest } from '@cau-noi/rules';
import { codesOf, kindCodes, respondentKinds } from '@cau-noi/vocabulary';
import { RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useSubjects } from '../../reference/subjects.js';
import { UnitField } from '../../reference/unit-field.js';
import { useWords } from '../../words/words.js';
import { AddressedTo } from './addressed-to.js';
import { SummaryField } from './summary-field.js';
import { petitionField } from '../visit/visit-check.js';
import type { PetitionDraft } from '../visit/visit-draft.js';

type Props = {
  petition: PetitionDraft;
  index: number;
  errors: readonly FormError[];
  /** The summary that is sent if the officer writes none. */
  suggestion: string;
  onChange: (part: Partial<PetitionDraft>) => void;
};

/** Kind, subject, whom it is against, what it claims and asks for, and the neutral line that others will read. */
export function PetitionFields({ petition, index, errors, suggestion, onChange }: Props) {
  const { t, say, text } = useWords();
  const subjects = useSubjects();
  const id = (name: string): string => petitionField(index, name);
  const error = (name: string): string | undefined => errorOf(errors, id(name), say);
  const isAgainst = petition.kind !== 'KNPA';
  const isTold = petition.papers.length === 0;
  return (
    <>
      <RadioField
        name={id('kind')}
        legend={t('petition.kind')}
        isRequired
        isSegmented
        value={petition.kind}
        error={error('kind')}
        onChange={(kind) => onChange({ kind: kind as 'KN' })}
        options={kindCodes.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <div className="grid">
        <SelectField
          id={id('subject')}
          label={t('petition.subject')}
          isRequired
          placeholder={t('form.choose')}
          value={petition.subject}
          error={error('subject')}
          onChange={(subject) => onChange({ subject })}
          options={subjects.map(({ code, label }) => ({ value: code, label: text(label) }))}
        />
        {isAgainst && (
          <>
            <SelectField
              id={id('respondentKind')}
              label={t('petition.against')}
              value={petition.respondentKind}
              onChange={(respondentKind) => onChange({ respondentKind })}
              options={codesOf(respondentKinds).map((value) => ({ value, label: t(`respondent.${value}`) }))}
            />
            {petition.respondentKind === 'unit' ? (
              <UnitField
                id={id('respondent')}
                label={t('petition.respondent.unit')}
                isRequired={isTold}
                value={petition.respondentUnitId}
                error={error('respondent')}
                onChange={(respondentUnitId) => onChange({ respondentUnitId })}
              />
            ) : (
              <TextField
                id={id('respondent')}
                label={t('petition.respondent.name')}
                isRequired={isTold}
                value={petition.respondentName}
                error={error('respondent')}
                onChange={(respondentName) => onChange({ respondentName })}
                most={longest.respondent}
              />
            )}
          </>
        )}
      </div>
      <TextField
        id={id('content')}
        label={t('petition.content')}
        isRequired={isTold}
        rows={4}
        most={longest.content}
        value={petition.content}
        error={error('content')}
        onChange={(content) => onChange({ content })}
        hint={t('petition.content.hint')}
      />
      <TextField
        id={id('request')}
        label={t('petition.request')}
        rows={2}
        most={longest.request}
        value={petition.request}
        error={error('request')}
        onChange={(request) => onChange({ request })}
      />
      {petition.kind === 'TC' ? (
        <p className="faint">{t('petition.summary.TC')}</p>
      ) : (
        <SummaryField
          id={id('summary')}
          petition={petition}
          suggestion={suggestion}
          error={error('summary')}
          onChange={onChange}
        />
      )}
      <AddressedTo
        id={id('addressedTo')}
        chosen={petition.addressedTo}
        onChange={(addressedTo) => onChange({ addressedTo })}
      />
    </>
  );
}
