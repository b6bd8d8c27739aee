import { useQuery } from '@tanstack/react-query';
import type { DemonstrationAccount } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';
import { useWords } from '../words/words.js';

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
      <table className="plain">
        <caption>{t('sign-in.demonstration.text', { password: data.accounts[0]?.password ?? '' })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sign-in.username')}</th>
            <th scope="col">{t('sign-in.who')}</th>
          </tr>
        </thead>
        <tbody>
          {data.accounts.map((account) => (
            <tr key={account.login}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onChoose(account)}>
                  {account.login}
                </button>
              </th>
              <td>
                {account.title ? text(account.title) : account.name}
                <div className="faint">{t(`role.${account.role}`)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
