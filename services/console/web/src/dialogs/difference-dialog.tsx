import { Button } from 'antd';
import type { ReactNode } from 'react';
import { formatTime } from '../formats/dates.js';
import { useWords } from '../words/words.js';
import { Dialog } from './dialog.js';

export type Difference = { field: string; theirs: string; mine: string };

type Props = {
  number: string;
  /** Who changed it and when, where it is known. */
  by?: { name: string; at: string } | undefined;
  differences: readonly Difference[];
  /** Whether the action is still allowed on the newer version. */
  isStillAllowed: boolean;
  children?: ReactNode;
  onDrop: () => void;
  onSendAgain: () => void;
  onShowTimeline?: () => void;
};

/** Somebody was quicker: both versions side by side, nothing typed is lost, nothing is overwritten unseen. */
export function DifferenceDialog({
  number,
  by,
  differences,
  isStillAllowed,
  children,
  onDrop,
  onSendAgain,
  onShowTimeline,
}: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('difference.title', { number })}
      isWide
      onClose={onDrop}
      footer={
        <>
          {onShowTimeline && <Button onClick={onShowTimeline}>{t('difference.timeline')}</Button>}
          <Button onClick={onDrop}>{t('difference.drop')}</Button>
          <Button type="primary" disabled={!isStillAllowed} onClick={onSendAgain}>
            {t('difference.send-again')}
          </Button>
        </>
      }
    >
      <p>
        {by ? t('difference.by', { name: by.name, time: formatTime(by.at) }) : t('difference.somebody')}{' '}
        {t('difference.not-sent')}
      </p>
      <table className="plain">
        <caption className="unseen">{t('difference.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('difference.field')}</th>
            <th scope="col">{t('difference.theirs')}</th>
            <th scope="col">{t('difference.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, theirs, mine }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      {!isStillAllowed && <p className="warning">{t('difference.not-allowed')}</p>}
    </Dialog>
  );
}
