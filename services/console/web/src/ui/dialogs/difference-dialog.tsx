import type { ReactNode } from 'react';
import { formatTime } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';
import { Radio } from '../forms/controls.js';
import { PlainTable } from '../tables/table.js';
import { Dialog } from './dialog.js';
import { DropButton } from './drop-button.js';

/** A field in both versions; `choice` where both changed it: one of the two is chosen by hand. */
export type Difference = {
  field: string;
  theirs: string;
  mine: string;
  choice?: { chosen: 'theirs' | 'mine' | undefined; onChoose: (side: 'theirs' | 'mine') => void };
};

type Props = {
  number: string;
  /** Who changed it and when, where it is known. */
  by?: { name: string; at: string } | undefined;
  differences: readonly Difference[];
  /** Whether the action is still allowed on the newer version. */
  isStillAllowed: boolean;
  /** Whether one side was chosen wherever both changed a field. */
  isDecided?: boolean;
  children?: ReactNode;
  /** What was typed stays for the next time. */
  onClose: () => void;
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
  isDecided = true,
  children,
  onClose,
  onDrop,
  onSendAgain,
  onShowTimeline,
}: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('difference.title', { number })}
      isWide
      onClose={onClose}
      footer={
        <>
          {onShowTimeline && <Button onClick={onShowTimeline}>{t('difference.timeline')}</Button>}
          <DropButton question={t('difference.drop.question')} onDrop={onDrop}>
            {t('difference.drop')}
          </DropButton>
          <Button type="primary" disabled={!isStillAllowed || !isDecided} onClick={onSendAgain}>
            {t('difference.send-again')}
          </Button>
        </>
      }
    >
      <p>
        {by ? t('difference.by', { name: by.name, time: formatTime(by.at) }) : t('difference.somebody')}{' '}
        {t('difference.not-sent')}
      </p>
      <PlainTable
        caption={t('difference.caption')}
        rows={differences}
        idOf={({ field }) => field}
        columns={[
          { key: 'field', title: t('difference.field'), cell: ({ field }) => field, isRowHeader: true },
          { key: 'theirs', title: t('difference.theirs'), cell: (of) => <Side name="theirs" of={of} /> },
          { key: 'mine', title: t('difference.mine'), cell: (of) => <Side name="mine" of={of} /> },
        ]}
      />
      {children}
      {!isStillAllowed && <p className="warning">{t('difference.not-allowed')}</p>}
    </Dialog>
  );
}

function Side({ name, of }: { name: 'theirs' | 'mine'; of: Difference }) {
  const { field, choice } = of;
  if (!choice) return of[name];
  return (
    <label className="choice">
      <Radio name={`side ${field}`} checked={choice.chosen === name} onChange={() => choice.onChoose(name)} />
      {of[name]}
    </label>
  );
}
