import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionItem } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { formatDateTime } from '../../formats/dates.js';
import { deviceOf } from '../../formats/device.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { keys } from '../../live/keys.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { PlainTable } from '../../ui/tables/table.js';
import { announce } from '../../ui/announcements.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ChangePassword } from './change-password.js';

export function PersonalPage() {
  const { t } = useWords();
  return (
    <Page title={t('menu.personal')}>
      <section aria-labelledby="password-head" className="panel">
        <h2 id="password-head">{t('personal.password')}</h2>
        <ChangePassword onChanged={() => announce({ key: 'personal.changed' })} />
      </section>
      <section aria-labelledby="sessions-head" className="panel">
        <h2 id="sessions-head">{t('personal.sessions')}</h2>
        <Sessions />
      </section>
    </Page>
  );
}

function Sessions() {
  const { t } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: keys.sessions,
    queryFn: () => answer<{ items: SessionItem[] }>(api.GET('/v1/sessions')),
  });
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  const revoke = async (id: string): Promise<void> => {
    await answer(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } }));
    announce({ key: 'personal.revoked' });
    await client.invalidateQueries({ queryKey: keys.sessions });
  };
  return (
    <div className="wide-table" role="region" aria-label={t('personal.sessions')} tabIndex={0}>
      <PlainTable
        caption={t('personal.sessions')}
        rows={data.items}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'device',
            title: t('personal.device'),
            cell: ({ agent }) => (agent === null ? t('unknown') : deviceOf(agent)),
            isRowHeader: true,
          },
          { key: 'since', title: t('personal.since'), cell: ({ createdAt }) => formatDateTime(createdAt) },
          { key: 'last', title: t('personal.last'), cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt) },
          {
            key: 'action',
            title: t('personal.action'),
            cell: ({ id, createdAt, current }) =>
              current ? (
                t('personal.this')
              ) : (
                <Button
                  onClick={() => void revoke(id)}
                  aria-label={t('personal.revoke.name', { since: formatDateTime(createdAt) })}
                >
                  {t('personal.revoke')}
                </Button>
              ),
          },
        ]}
      />
    </div>
  );
}
