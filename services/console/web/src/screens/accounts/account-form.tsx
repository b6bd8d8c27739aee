import { useState } from 'react';
import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { OfficerField } from '../../reference/officer-field.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { giveLink, type AccountLink } from './account-queries.js';
import { usernameFor, usernameIn, wrongAccount, type AccountValues } from './account-values.js';

const inputs = {
  username: 'account-name',
  officerId: 'account-officer',
  'username-taken': 'account-name',
  'officer-has-account': 'account-officer',
};

type Props = { onClose: () => void; onMade: (username: string, link: AccountLink) => void };

/** A new account for an official; what comes of it is a link to hand over, never a password. */
export function AccountForm({ onClose, onMade }: Props) {
  const { t, say } = useWords();
  const [values, setValues] = useState<AccountValues>({ officerId: '', username: '' });
  const [offered, setOffered] = useState('');
  const choose = (officerId: string, name: string): void => {
    const isOwnName = values.username !== '' && values.username !== offered;
    setValues({ officerId, username: isOwnName ? values.username : usernameFor(name) });
    setOffered(usernameFor(name));
  };
  const form = useFormCommand<AccountLink>({
    check: () => wrongAccount(values, t),
    run: async (key) => {
      const body = { username: usernameIn(values.username), officerId: values.officerId, mustChange: false };
      const { id } = await answer<Accepted>(
        api.POST('/v1/accounts', { params: { header: commandHeaders(key) }, body }),
      );
      return giveLink(id);
    },
    touches: () => [keys.allAccounts, keys.firstSteps],
    inputs,
    onDone: (link) => onMade(usernameIn(values.username), link),
  });
  return (
    <FormDialog title={t('accounts.new')} submit={t('accounts.new.save')} form={form} onClose={onClose}>
      <OfficerField
        id="account-officer"
        label={t('accounts.officer')}
        value={values.officerId}
        onChange={choose}
        error={errorOf(form.errors, 'account-officer', say)}
      />
      <TextField
        id="account-name"
        label={t('sign-in.username')}
        isRequired
        hint={t('accounts.name.hint')}
        value={values.username}
        onChange={(username) => setValues({ ...values, username })}
        error={errorOf(form.errors, 'account-name', say)}
      />
      <p className="faint">{t('accounts.new.hint')}</p>
    </FormDialog>
  );
}
