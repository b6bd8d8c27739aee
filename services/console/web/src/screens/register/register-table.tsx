import type { ReactNode } from 'react';
import type { Visit } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { Table } from '../../ui/tables/table.js';
import { useWords, type WordKey } from '../../words/words.js';
import { whoOf, type RegisterLine } from './register-rows.js';

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

/** The 13 columns of the form; people are shown by their masks, a denouncer as “(bảo mật)”. */
export function RegisterTable({
  lines,
  caption,
  isPaper = false,
  receiptOf,
}: {
  lines: readonly RegisterLine[];
  caption: string;
  isPaper?: boolean;
  /** Beside the columns of the form, on the screen alone: the receipt of a visit, to be printed again. */
  receiptOf?: (visit: Visit) => ReactNode;
}) {
  const { t } = useWords();
  return (
    <Table className={isPaper ? 'register register-printed' : 'list register'} caption={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'register.5' ? 'register-content' : undefined}>
              {t(column)}
            </th>
          ))}
          {receiptOf && <th scope="col">{t('register.receipt')}</th>}
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
          <Line key={line.key} line={line} receiptOf={receiptOf} />
        ))}
      </tbody>
    </Table>
  );
}

type LineProps = { line: RegisterLine; receiptOf: ((visit: Visit) => ReactNode) | undefined };

function Line({ line, receiptOf }: LineProps) {
  const { serial, visit, petition, isFirst, lines } = line;
  const { t, text } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  const whoIs = whoOf(line);
  const who =
    whoIs.as === 'masks'
      ? [...new Set(whoIs.masks.map((mask) => text(mask)))].join(', ')
      : whoIs.as === 'visitors'
        ? t('register.visitors', { count: whoIs.count })
        : t(`register.${whoIs.as}`);
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
      <td className="register-content">{petition ? words.summary(petition) : t('register.no-petition')}</td>
      <td>{words.shortKind(petition?.kind ?? null)}</td>
      <td>{petition?.groupSize ?? visit.groupSize}</td>
      <td>–</td>
      <td>{petition && visit.outcome === 'received' ? 'x' : '–'}</td>
      <td>{isGuided ? t('visit.outcome.guided') : '–'}</td>
      <td>{petition?.caseNumber ?? '–'}</td>
      <td>{t(`visit.outcome.${visit.outcome}` as WordKey)}</td>
      <td>
        {[
          ...(petition?.withdrawnAt ? [t('petition.withdrawn', { at: formatDate(petition.withdrawnAt) })] : []),
          ...(isFirst && visit.lateReason
            ? [t('timeline.late-reason', { reason: codeWord('late', visit.lateReason) })]
            : []),
        ].join('; ')}
      </td>
      {isFirst && receiptOf && <td rowSpan={lines}>{receiptOf(visit)}</td>}
    </tr>
  );
}
