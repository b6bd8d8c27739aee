import { formatDate } from '../formats/dates.js';
import { useCaseWords } from '../labels/case-words.js';
import { useWords, type WordKey } from '../words/words.js';
import type { RegisterLine } from './register-rows.js';

const columns: readonly WordKey[] = [
  'register.1',
  'register.2',
  'register.3',
  'register.4',
  'register.5',
  'register.6',
  'register.7',
  'register.8',
  'register.9',
  'register.10',
  'register.11',
  'register.12',
  'register.13',
];

/** The 13 columns of the form; people stand by their masks, a denouncer as “(bảo mật)”. */
export function RegisterTable({
  lines,
  caption,
  isPaper = false,
}: {
  lines: readonly RegisterLine[];
  caption: string;
  isPaper?: boolean;
}) {
  const { t } = useWords();
  return (
    <table className={isPaper ? 'register register-printed' : 'list register'}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
        {isPaper && (
          <tr className="register-numbers">
            {columns.map((column, index) => (
              <td key={column}>({index + 1})</td>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line: { serial, visit, petition, isFirst, lines } }: { line: RegisterLine }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const isProtected = petition?.kind === 'TC';
  const people = petition?.petitioners ?? [];
  const who = isProtected
    ? t('register.protected')
    : [...new Set(people.map(({ mask }) => text(mask)))].join(', ') || t('register.unnamed');
  const isGuided = visit.outcome === 'guided';
  return (
    <tr>
      {isFirst && (
        <>
          <th scope="row" rowSpan={lines}>
            {serial ?? '–'}
          </th>
          <td rowSpan={lines}>{formatDate(visit.receivedAt)}</td>
        </>
      )}
      <td>{who}</td>
      <td>{t('hidden')}</td>
      <td>{petition ? words.summary(petition) : t('register.no-petition')}</td>
      <td>{words.shortKind(petition?.kind ?? null)}</td>
      <td>{petition?.groupSize ?? visit.groupSize}</td>
      <td>–</td>
      <td>{petition && visit.outcome === 'received' ? 'x' : '–'}</td>
      <td>{isGuided ? t('visit.outcome.guided') : '–'}</td>
      <td>{petition?.caseNumber ?? '–'}</td>
      <td>{t(`visit.outcome.${visit.outcome}` as WordKey)}</td>
      <td>{petition?.withdrawnAt ? t('petition.withdrawn', { at: formatDate(petition.withdrawnAt) }) : ''}</td>
    </tr>
  );
}
