import { Button } from '../../ui/button.js';
import { formatDateTime } from '../../formats/dates.js';
import { useMe } from '../../session/me.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import type { Account } from './account-queries.js';
import { stateOf } from './account-values.js';

/** What somebody wants to do with an account. */
export type AskedOfAccount = { what: 'reset' | 'lock'; account: Account };
type Props = { accounts: readonly Account[]; onAsk: (asked: AskedOfAccount) => void };

/** Accounts with their officers, posts and state. */
export function AccountsTable({ accounts, onAsk }: Props) {
  const { t } = useWords();
  const { account: own } = useMe();
  return (
    <div className="wide-table" role="region" aria-label={t('menu.accounts')} tabIndex={0}>
      <Table className="plain">
        <caption className="unseen">{t('menu.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sign-in.username')}</th>
            <th scope="col">{t('accounts.officer')}</th>
            <th scope="col">{t('accounts.posts')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <th scope="col">{t('personal.action')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.username}</th>
              <td>{account.officerName ?? '–'}</td>
              <td className="sentence-cell">
                <Posts account={account} />
              </td>
              <td>
                <State account={account} />
              </td>
              <td>{account.id === own.id ? t('accounts.own') : <Actions account={account} onAsk={onAsk} />}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Posts({ account: { posts } }: { account: Account }) {
  const { text } = useWords();
  if (posts.length === 0) return '–';
  return posts.map(({ postId, title, unit }) => (
    <div key={postId}>
      {text(title)} <small className="faint">{unit.name ? text(unit.name) : unit.code}</small>
    </div>
  ));
}

function State({ account }: { account: Account }) {
  const { t } = useWords();
  const state = stateOf(account);
  const isFine = state === 'accounts.state.open';
  return (
    <span className={isFine ? undefined : 'tag tag-paused'}>
      {t(state, { until: formatDateTime(account.linkUntil) })}
    </span>
  );
}

function Actions({ account, onAsk }: { account: Account; onAsk: Props['onAsk'] }) {
  const { t } = useWords();
  const lock = account.enabled ? 'lock' : 'unlock';
  const { username } = account;
  return (
    <div className="group-buttons">
      <Button
        size="small"
        aria-label={t('accounts.reset.name', { username })}
        onClick={() => onAsk({ what: 'reset', account })}
      >
        {t('accounts.reset')}
      </Button>
      <Button
        size="small"
        aria-label={t(`accounts.${lock}.name`, { username })}
        onClick={() => onAsk({ what: 'lock', account })}
      >
        {t(`accounts.${lock}`)}
      </Button>
    </div>
  );
}
