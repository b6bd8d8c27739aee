import { paperConditionCodes } from '@cau-noi/vocabulary';
import { newKey } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import type { Drop } from '../visit/dropping.js';
import { petitionField } from '../visit/visit-check.js';
import { newPaper, withOne, type PaperDraft, type PetitionDraft } from '../visit/visit-draft.js';

type Own = {
  errors: readonly FormError[];
  onDrop: (drop: Drop) => void;
};
type Props = Own & {
  petitions: readonly PetitionDraft[];
  onChange: (petition: string, papers: readonly PaperDraft[]) => void;
  onAdd: (petition: number, paper: PaperDraft) => void;
};

/** “Giấy tờ nhận”: what the receipt lists, petition by petition. */
export function PapersSection({ petitions, onChange, onAdd, ...own }: Props) {
  const { t } = useWords();
  if (petitions.length === 0) return null;
  return (
    <section className="part" aria-labelledby="papers-head">
      <div className="section-head">
        <h2 id="papers-head">{t('papers.title')}</h2>
      </div>
      {petitions.map((petition, index) => {
        const name = t('visit.petition', { n: index + 1, of: petitions.length });
        return (
          <div key={petition.key} className="papers">
            {petitions.length > 1 && <h3>{name}</h3>}
            <Papers petition={petition} index={index} onChange={(papers) => onChange(petition.key, papers)} {...own} />
            <Button
              size="small"
              aria-label={petitions.length > 1 ? `${t('paper.add')} · ${name}` : undefined}
              onClick={() => onAdd(index, newPaper(newKey()))}
            >
              {t('paper.add')}
            </Button>
          </div>
        );
      })}
    </section>
  );
}

type PapersProps = Own & {
  petition: PetitionDraft;
  index: number;
  onChange: (papers: readonly PaperDraft[]) => void;
};

function Papers({ petition: { key: petition, papers }, index, errors, onChange, onDrop }: PapersProps) {
  const { t, say } = useWords();
  return papers.map((paper, at) => {
    const id = petitionField(index, `paper-${at}`);
    const n = at + 1;
    const change = (part: Partial<PaperDraft>): void => onChange(withOne(papers, paper.key, part));
    return (
      <div key={paper.key} className="paper-row" role="group" aria-label={t('paper.one', { n })}>
        <TextField
          id={id}
          label={t('paper.name')}
          isRequired
          value={paper.name}
          onChange={(name) => change({ name })}
          error={errorOf(errors, id, say)}
          className="paper-name"
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
        <Button
          size="small"
          aria-label={t('paper.remove', { n })}
          onClick={() =>
            onDrop({
              part: { petition, paper: paper.key },
              said: { key: 'visit.dropped.paper', values: { n } },
              field: id,
            })
          }
        >
          {t('remove')}
        </Button>
      </div>
    );
  });
}
