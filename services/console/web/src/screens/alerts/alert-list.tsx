import type { AlertItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import { alertGroups, isOpenGroup, longestSince, type AlertGroup } from './alert-groups.js';
import { AlertRow } from './alert-row.js';
import { causeWord } from './alert-words.js';

/** Alerts by cause and unit; many of one kind are one line that opens to them. */
export function AlertList({ alerts, isLoading }: { alerts: readonly AlertItem[]; isLoading: boolean }) {
  return (
    <div className="alert-list" aria-busy={isLoading}>
      {alertGroups(alerts).map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: AlertGroup<AlertItem> }) {
  const { t, text } = useWords();
  const { alerts } = group;
  const [{ cause, unit, system }] = alerts;
  const rows = (
    <ul className="cards">
      {alerts.map((alert) => (
        <AlertRow key={alert.id} alert={alert} isGrouped={alerts.length > 1} />
      ))}
    </ul>
  );
  if (alerts.length === 1) return rows;
  const where = system?.service ?? (unit?.name ? text(unit.name) : '–');
  const since = longestSince(group);
  return (
    <details className="alert-group" open={isOpenGroup(group)}>
      <summary>
        <strong>
          {t('alerts.group', { count: alerts.length, cause: t(causeWord(cause)).toLocaleLowerCase(), unit: where })}
        </strong>
        {since !== null && <span className="faint"> · {t('alerts.group.since', { at: formatDate(since) })}</span>}
      </summary>
      {rows}
    </details>
  );
}
