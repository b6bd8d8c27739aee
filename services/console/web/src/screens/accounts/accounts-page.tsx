import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { useRested } from '../../reference/units.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { TextField } from '../../ui/forms/text-field.js';
import { Pager, Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { AccountForm } from './account-form.js';
import { LockForm, ResetForm } from './account-acts.js';
import { useAccounts, type AccountLink } from './account-queries.js';
import { AccountsTable, type AskedOfAccount } from './accounts-table.js';
import { LinkDialog } from './link-dialog.js';

type Asked = { what: 'new' } | AskedOfAccount | { what: 'link'; username: string; link: AccountLink };

/** Tài khoản: who may sign in, in which posts, and what is to be handed over; nobody here sees a password. */
export function AccountsPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [after, setAfter] = useState<string>();
  const words = useRested(typed.trim());
  const { data, error, refetch } = useAccounts({ words, after });
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const given = (username: string, link: AccountLink): void => setAsked({ what: 'link', username, link });
  const find = (text: string): void => (setTyped(text), setAfter(undefined));
  return (
    <Page
      title={t('menu.accounts')}
      primary={
        <Button type="primary" onClick={() => setAsked({ what: 'new' })}>
          {t('accounts.new')}
        </Button>
      }
    >
      <div className="narrow">
        <TextField id="accounts-find" label={t('accounts.find')} value={typed} onChange={find} />
      </div>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.items.length === 0 && <NoAccounts isSearched={words !== ''} />}
      {data && data.items.length > 0 && <AccountsTable accounts={data.items} onAsk={setAsked} />}
      {data && (data.next !== null || after !== undefined) && (
        <Pager
          hasBefore={false}
          next={data.next}
          rows={data.items.length}
          size="50"
          onFirst={() => setAfter(undefined)}
          onNext={setAfter}
        />
      )}
      {asked?.what === 'new' && <AccountForm onClose={close} onMade={given} />}
      {asked?.what === 'link' && <LinkDialog username={asked.username} link={asked.link} onClose={close} />}
      {asked?.what === 'reset' && <ResetForm account={asked.account} onClose={close} onGiven={given} />}
      {asked?.what === 'lock' && <LockForm account={asked.account} onClose={close} />}
    </Page>
  );
}

function NoAccounts({ isSearched }: { isSearched: boolean }) {
  const { t } = useWords();
  if (isSearched) return <p>{t('accounts.not-found')}</p>;
  return (
    <p>
      {t('accounts.none')} <Link to="/quan-tri/don-vi">{t('menu.organisation')}</Link>
    </p>
  );
}
