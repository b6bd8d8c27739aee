import { paperConditionCodes } from '@cau-noi/vocabulary';
import { Button } from '../../ui/button.js';
import { DropButton } from '../../ui/dialogs/drop-button.js';
import { newKey } from '../../api/client.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { petitionField } from './visit-check.js';
import { newPaper, withOne, type PetitionDraft } from './visit-draft.js';

type Props = {
  petition: PetitionDraft;
  index: number;
  errors: readonly FormError[];
  onChange: (part: Partial<PetitionDraft>) => void;
};

/** “GIẤY TỜ NHẬN”: what the receipt lists. */
export function PapersFields({ petition: { papers }, index, errors, onChange }: Props) {
  const { t, say } = useWords();
  return (
    <div className="papers">
      {papers.map((paper, at) => {
        const id = petitionField(index, `paper-${at}`);
        const change = (part: Partial<typeof paper>): void => onChange({ papers: withOne(papers, paper.key, part) });
        return (
          <div key={paper.key} className="grid" role="group" aria-label={t('paper.one', { n: at + 1 })}>
            <TextField
              id={id}
              label={t('paper.name')}
              isRequired
              value={paper.name}
              onChange={(name) => change({ name })}
              error={errorOf(errors, id, say)}
            />
            <TextField
              id={`${id}-pages`}
              label={t('paper.pages')}
              inputMode="numeric"
              value={paper.pages}
              onChange={(pages) => change({ pages })}
            />
            <SelectField
              id={`${id}-condition`}
              label={t('paper.condition')}
              value={paper.condition}
              onChange={(condition) => change({ condition })}
              options={paperConditionCodes.map((value) => ({ value, label: t(`paper.condition.${value}`) }))}
            />
            <DropButton
              label={t('paper.remove', { n: at + 1 })}
              question={t('paper.remove.question', { name: paper.name })}
              isEmpty={paper.name.trim() === ''}
              onDrop={() => onChange({ papers: papers.filter(({ key }) => key !== paper.key) })}
            >
              {t('remove')}
            </DropButton>
          </div>
        );
      })}
      <Button onClick={() => onChange({ papers: [...papers, newPaper(newKey())] })}>{t('paper.add')}</Button>
    </div>
  );
}
