import { formatDateTime } from '../../formats/dates.js';
import { useMe } from '../../session/me.js';
import { useWords } from '../../words/words.js';

/** Whose list it is, what it holds, when and by whom it was printed; pages are numbered by the printer. */
export const PrintHead = ({ title, ...line }: { title: string; holds: string; at: string }) => (
  <>
    <h2>{title}</h2>
    <PrintLine {...line} />
  </>
);

/** The same in one line, under a heading that is there already. */
export function PrintLine({ holds, at }: { holds: string; at: string }) {
  const { t, text } = useWords();
  const me = useMe();
  return (
    <p>
      {text(me.unit?.name)} · {holds} ·{' '}
      {t('print.by', { at: formatDateTime(at), who: me.officer.name ?? me.account.username })}
    </p>
  );
}
