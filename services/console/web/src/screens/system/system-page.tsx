import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { useWhyNotReady } from '../../api/why-not-ready.js';
import { formatDateTime } from '../../formats/dates.js';
import { formatNumber } from '../../formats/numbers.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ParkedPanel } from './parked-panel.js';
import { ReconciliationPanel } from './reconciliation-panel.js';
import { useMachine, type Machine } from './system-queries.js';

/** Sức khỏe hệ thống: whether anything is late in silence, waits, does not answer, or is not backed up. */
export function SystemPage() {
  const { t, text } = useWords();
  const client = useQueryClient();
  const me = useMe();
  const why = useWhyNotReady(true);
  const again = (): void => {
    for (const queryKey of [keys.reconciliation, keys.allParked, keys.machine])
      void client.invalidateQueries({ queryKey });
  };
  useShortcuts({ r: again });
  return (
    <Page title={t('menu.system')} aside={<Button onClick={again}>{t('system.again')}</Button>}>
      <p className={why ? 'warning' : 'faint'} role="status">
        {why ? text(why) : t('system.ready')}
      </p>
      <ReconciliationPanel />
      {may(me, 'parked.read') && <ParkedPanel />}
      {may(me, 'machine.read') && <MachinePanel />}
    </Page>
  );
}

function MachinePanel() {
  const { t } = useWords();
  const { data, error, refetch } = useMachine();
  return (
    <section className="panel" aria-labelledby="machine-head">
      <h2 id="machine-head">{t('system.machine')}</h2>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && (data.isKnown ? <MachineFacts machine={data} /> : <p>{t('system.machine.unknown')}</p>)}
    </section>
  );
}

function MachineFacts({ machine }: { machine: Machine }) {
  const { t } = useWords();
  const { freeMb, diskLowMb, lastBackupAt, backupAgeDays: age, backupMaxAgeDays } = machine;
  const isOld = backupMaxAgeDays > 0 && (age === null || age > backupMaxAgeDays);
  return (
    <dl className="facts-list">
      <div>
        <dt>{t('system.disk')}</dt>
        <dd className={freeMb !== null && freeMb < diskLowMb ? 'warning' : undefined}>
          {freeMb === null ? t('unknown') : t('system.disk.free', { free: formatNumber(freeMb) })}
        </dd>
      </div>
      <div>
        <dt>{t('system.backup')}</dt>
        <dd className={isOld ? 'warning' : undefined}>
          {age === null
            ? t('system.backup.none')
            : t('system.backup.age', { at: formatDateTime(lastBackupAt), count: age })}
        </dd>
      </div>
    </dl>
  );
}
