import { useQuery } from '@tanstack/react-query';
import type { DemonstrationAccount } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { Button } from '../../ui/button.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';

/** Sample accounts, shown where the server declares that everything in it is made up; one press fills the form in. */
export function DemonstrationAccounts({ onChoose }: { onChoose: (account: DemonstrationAccount) => void }) {
  const { t, text } = useWords();
  const { data } = useQuery({
    queryKey: keys.demonstration,
    queryFn: () => answer<{ accounts: DemonstrationAccount[] }>(api.GET('/v1/demonstration')),
    retry: false,
  });
  if (!data || data.accounts.length === 0) return null;
  return (
    <details className="demonstration" open>
      <summary>{t('sign-in.demonstration')}</summary>
      <PlainTable
        caption={t('sign-in.demonstration.text', { password: data.accounts[0]?.password ?? '' })}
        isCaptionShown
        rows={data.accounts}
        idOf={({ login }) => login}
        columns={[
          {
            key: 'login',
            title: t('sign-in.username'),
            isRowHeader: true,
            cell: (account) => (
              <Button type="link" onClick={() => onChoose(account)}>
                {account.login}
              </Button>
            ),
          },
          {
            key: 'who',
            title: t('sign-in.who'),
            cell: ({ title, name, role }) => (
              <>
                {title ? text(title) : name}
                <div className="faint">{t(`role.${role}`)}</div>
              </>
            ),
          },
        ]}
      />
    </details>
  );
}
