import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { useRested } from '../../reference/units.js';
import { formatCount } from '../../formats/numbers.js';
import { Banner } from '../../ui/banner.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { Pager, Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { AccountForm } from './account-form.js';
import { LockForm, ResetForm } from './account-acts.js';
import {
  accountStates,
  useAccounts,
  useMissing,
  type AccountLink,
  type AccountState,
  type Official,
} from './account-queries.js';
import { AccountsTable, type AskedOfAccount } from './accounts-table.js';
import { LinkDialog } from './link-dialog.js';
import { LinksSheet } from './links-sheet.js';
import { ManyAccounts, type MadeAccount } from './many-accounts.js';

type Asked =
  | { what: 'new' }
  | AskedOfAccount
  | { what: 'many'; officials: readonly Official[] }
  | { what: 'links'; made: readonly MadeAccount[] }
  | { what: 'link'; username: string; link: AccountLink };

/** Tài khoản: who may sign in, in which posts, and what is to be handed over; nobody here sees a password. */
export function AccountsPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<AccountState | ''>('');
  const [after, setAfter] = useState<string>();
  const words = useRested(typed.trim());
  const { data, error, refetch } = useAccounts({ words, state, after });
  const missing = useMissing().data;
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
      {missing && missing.items.length > 0 && (
        <NoAccountYet
          count={missing.items.length}
          isWhole={missing.next === null}
          onAsk={() => setAsked({ what: 'many', officials: missing.items })}
        />
      )}
      <div className="grid">
        <TextField id="accounts-find" label={t('accounts.find')} value={typed} onChange={find} />
        <SelectField
          id="accounts-state"
          label={t('accounts.state')}
          placeholder={t('accounts.state.all')}
          value={state}
          options={accountStates.map((value) => ({ value, label: t(`accounts.state.${value}.short`) }))}
          onChange={(value) => (setState(value as AccountState | ''), setAfter(undefined))}
        />
      </div>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.items.length === 0 && <NoAccounts isSearched={words !== '' || state !== ''} />}
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
      {asked?.what === 'many' && (
        <ManyAccounts
          officials={asked.officials}
          onClose={close}
          onMade={(made) => setAsked({ what: 'links', made })}
        />
      )}
      {asked?.what === 'links' && <LinksSheet made={asked.made} onClose={close} />}
      {asked?.what === 'link' && <LinkDialog username={asked.username} link={asked.link} onClose={close} />}
      {asked?.what === 'reset' && <ResetForm account={asked.account} onClose={close} onGiven={given} />}
      {asked?.what === 'lock' && <LockForm account={asked.account} onClose={close} />}
    </Page>
  );
}

type NoAccountProps = { count: number; isWhole: boolean; onAsk: () => void };

/** Who holds a post and cannot sign in: everybody at once. */
function NoAccountYet({ count, isWhole, onAsk }: NoAccountProps) {
  const { t } = useWords();
  return (
    <Banner
      tone="info"
      title={t('accounts.missing', { count: formatCount(count, isWhole ? undefined : count - 1) })}
      action={<Button onClick={onAsk}>{t('accounts.many')}</Button>}
    />
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
