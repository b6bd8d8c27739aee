import { Button } from '../../ui/button.js';
import { Input } from '../../ui/forms/controls.js';
import { useState } from 'react';
import { formatDateTime } from '../../formats/dates.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { Field } from '../../ui/forms/field.js';
import { useWords } from '../../words/words.js';
import type { AccountLink } from './account-queries.js';
import { addressOf } from './link-address.js';

/** The link of an account, shown once: who closes this cannot see it again, but can give another one. */
export function LinkDialog({ username, link, onClose }: { username: string; link: AccountLink; onClose: () => void }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const address = addressOf(link);
  const copy = async (): Promise<void> => {
    document.getElementById('account-link')?.focus(); // selected, to be copied by hand where the page may not do it
    if ('clipboard' in navigator)
      await navigator.clipboard.writeText(address).then(
        () => setCopied(true),
        () => undefined,
      );
  };
  return (
    <Dialog
      title={t('accounts.link.title', { username })}
      onClose={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('accounts.link.done')}
        </Button>
      }
    >
      <p>{t('accounts.link.how', { until: formatDateTime(link.until) })}</p>
      <Field id="account-link" label={t('accounts.link')}>
        {(control) => (
          <div className="with-button">
            <Input {...control} readOnly value={address} onFocus={({ target }) => target.select()} />
            <Button onClick={() => void copy()}>{t('accounts.link.copy')}</Button>
          </div>
        )}
      </Field>
      <p role="status">{isCopied ? t('accounts.link.copied') : ''}</p>
    </Dialog>
  );
}
