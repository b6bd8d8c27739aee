import { useState } from 'react';
import { formatDate } from '../../formats/dates.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { usePreview, type Preview, type PreviewBody } from './calendar-queries.js';

type Form = { isRight: () => boolean; submit: () => void };

/**
 * A change of the calendar is looked at before it is made: the first time the form is sent it asks which clocks move,
 * the second time it acts. What was typed since asks again; without a draft nothing can move.
 */
export function usePreviewed<F extends Form>(form: F, draft: PreviewBody | null) {
  const [asked, setAsked] = useState<string | null>(null);
  const now = draft && JSON.stringify(draft);
  const isAsked = asked !== null && asked === now;
  const { data, error } = usePreview(isAsked ? asked : null);
  const isSeen = now === null || (isAsked && (data !== undefined || error !== null));
  const ask = (): void => {
    if (!isAsked && form.isRight()) setAsked(now);
  };
  return { form: { ...form, submit: isSeen ? form.submit : ask }, isSeen, isAsked, data, error };
}

/** “Thời hạn nào dời”: how many, and the earliest of them. */
export function PreviewPart({
  isAsked,
  data,
  error,
}: {
  isAsked: boolean;
  data: Preview | undefined;
  error: Error | null;
}) {
  const { t } = useWords();
  if (!isAsked) return null;
  if (error) return <ProblemMessage error={error} />;
  if (!data) return <Skeleton rows={2} />;
  return (
    <section className="sub-panel" aria-labelledby="moved-head">
      <h3 id="moved-head">{t('calendar.moved', { count: data.moved })}</h3>
      <p role="status" className="faint">
        {t(data.isWhole ? 'calendar.looked' : 'calendar.looked-part', { count: data.looked })}
      </p>
      {data.clocks.length > 0 && <Moved clocks={data.clocks} />}
    </section>
  );
}

function Moved({ clocks }: { clocks: Preview['clocks'] }) {
  const { t } = useWords();
  return (
    <div className="wide-table" role="region" aria-labelledby="moved-head" tabIndex={0}>
      <Table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('calendar.moved.rule')}</th>
            <th scope="col">{t('calendar.moved.article')}</th>
            <th scope="col">{t('calendar.moved.before')}</th>
            <th scope="col">{t('calendar.moved.after')}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map(({ caseId, rule, article, before, after }) => (
            <tr key={`${caseId} ${rule}`}>
              <th scope="row">{rule}</th>
              <td>{article}</td>
              <td>{formatDate(before)}</td>
              <td>{formatDate(after)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
