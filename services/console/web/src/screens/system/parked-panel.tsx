import { Button } from '../../ui/button.js';
import { useState } from 'react';
import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { formatDateTime } from '../../formats/dates.js';
import { formatCount } from '../../formats/numbers.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { useParked, type ParkedEvent, type Service } from './system-queries.js';

type Asked = { act: 'replay' | 'discard'; service: Service; event: ParkedEvent };

/** Events that could not be handled, by service; who may decides on each. A service that is away is unknown. */
export function ParkedPanel() {
  const { t } = useWords();
  const me = useMe();
  const all = useParked();
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = all.flatMap(({ service, page }) => (page?.items ?? []).map((event) => ({ service, event })));
  return (
    <section className="panel" aria-labelledby="parked-head">
      <h2 id="parked-head">{t('system.services')}</h2>
      <ul className="service-list">
        {all.map(({ service, page, isAway }) => (
          <li key={service}>
            <strong>{service}</strong>{' '}
            {isAway ? (
              <span className="tag tag-clock-late">{t('system.service.away')}</span>
            ) : page ? (
              <span className={page.items.length > 0 ? 'tag tag-paused' : 'tag tag-ended'}>
                {page.items.length > 0
                  ? t('system.service.parked', { count: formatCount(page.items.length, page.next ? 19 : 1_000) })
                  : t('system.service.fine')}
              </span>
            ) : (
              '…'
            )}
          </li>
        ))}
      </ul>
      {rows.length > 0 && <ParkedTable rows={rows} {...(may(me, 'parked.decide') && { onAsk: setAsked })} />}
      {asked && <DecideForm {...asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

type TableProps = { rows: readonly { service: Service; event: ParkedEvent }[]; onAsk?: (asked: Asked) => void };

function ParkedTable({ rows, onAsk }: TableProps) {
  const { t } = useWords();
  return (
    <div className="wide-table" role="region" aria-label={t('system.parked')} tabIndex={0}>
      <Table className="plain">
        <caption>{t('system.parked')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('system.parked.service')}</th>
            <th scope="col">{t('system.parked.type')}</th>
            <th scope="col">{t('system.parked.why')}</th>
            <th scope="col">{t('system.parked.at')}</th>
            {onAsk && <th scope="col">{t('personal.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ service, event }) => (
            <tr key={event.id}>
              <th scope="row">{service}</th>
              <td>{event.type ?? t('unknown')}</td>
              <td>
                {event.code} <small className="faint">{event.reason}</small>
              </td>
              <td>{formatDateTime(event.parkedAt)}</td>
              {onAsk && (
                <td>
                  <div className="group-buttons">
                    {(['replay', 'discard'] as const).map((act) => (
                      <Button key={act} size="small" onClick={() => onAsk({ act, service, event })}>
                        {t(`system.${act}`)}
                      </Button>
                    ))}
                  </div>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function DecideForm({ act, service, event, onClose }: Asked & { onClose: () => void }) {
  const { t } = useWords();
  const form = useFormCommand<Accepted>({
    check: () => [],
    run: (key) => {
      const params = { path: { id: event.id }, header: commandHeaders(key) };
      return answer<Accepted>(api.POST(`/v1/parked-events/${service}/{id}/${act}`, { params }));
    },
    touches: () => [keys.parked(service)],
    onDone: () => {
      announceSaved(event.type ?? event.id);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(`system.${act}`)}
      submit={t(`system.${act}`)}
      form={form}
      onClose={onClose}
      isDanger={act === 'discard'}
    >
      <p>{t(`system.${act}.question`, { type: event.type ?? '–', service })}</p>
    </FormDialog>
  );
}
