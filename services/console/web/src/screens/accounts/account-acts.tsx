import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { giveLink, type Account, type AccountLink } from './account-queries.js';

const nothingToCheck = (): never[] => [];

type ResetProps = {
  account: Account;
  onClose: () => void;
  onGiven: (username: string, link: AccountLink) => void;
};

/** A new link instead of the password, which ends at once. */
export function ResetForm({ account: { id, username }, onClose, onGiven }: ResetProps) {
  const { t } = useWords();
  const form = useFormCommand<AccountLink>({
    check: nothingToCheck,
    run: () => giveLink(id),
    touches: () => [keys.allAccounts],
    onDone: (link) => onGiven(username, link),
  });
  return (
    <FormDialog title={t('accounts.reset')} submit={t('accounts.reset.do')} form={form} onClose={onClose}>
      <p>{t('accounts.reset.question', { username })}</p>
    </FormDialog>
  );
}

/** Locks an account, which ends its sessions, or opens it again. */
export function LockForm({ account: { id, username, enabled, version }, onClose }: Omit<ResetProps, 'onGiven'>) {
  const { t } = useWords();
  const act = enabled ? 'lock' : 'unlock';
  const form = useFormCommand<Accepted>({
    check: nothingToCheck,
    run: (key) => {
      const params = { path: { id }, header: commandHeaders(key, version) };
      return enabled
        ? answer<Accepted>(api.POST('/v1/accounts/{id}/disable', { params }))
        : answer<Accepted>(api.POST('/v1/accounts/{id}/enable', { params }));
    },
    touches: () => [keys.allAccounts],
    onDone: () => {
      announceSaved(username);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(`accounts.${act}`)}
      submit={t(`accounts.${act}`)}
      form={form}
      onClose={onClose}
      isDanger={enabled}
    >
      <p>{t(`accounts.${act}.question`, { username })}</p>
    </FormDialog>
  );
}
