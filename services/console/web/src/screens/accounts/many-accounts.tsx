import { useRef, useState } from 'react';
import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../live/keys.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { giveLink, type AccountLink, type Official } from './account-queries.js';
import { usernameIn, usernamesFor, wrongAccounts, type AccountDraft } from './account-values.js';
import { OfficialsTable } from './officials-table.js';

/** An account that was made, with the link to hand over. */
export type MadeAccount = { official: Official; username: string; link: AccountLink };

type Props = { officials: readonly Official[]; onClose: () => void; onMade: (made: readonly MadeAccount[]) => void };

/** Accounts for everybody who has a post and none; a name that is refused is mended, and the rest goes on. */
export function ManyAccounts({ officials, onClose, onMade }: Props) {
  const { t, text } = useWords();
  const [drafts, setDrafts] = useState<readonly AccountDraft[]>(() => {
    const offered = usernamesFor(officials.map(({ name }) => name));
    return officials.map(({ officerId }, at) => ({ officerId, username: offered[at] ?? '', isChosen: true }));
  });
  const made = useRef(new Map<string, MadeAccount>());
  const sent = useRef(new Map<string, string>());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const chosen = drafts.filter(({ isChosen }) => isChosen);

  const make = async ({ officerId, username }: AccountDraft): Promise<void> => {
    const official = officials.find((one) => one.officerId === officerId);
    if (!official || made.current.has(officerId)) return;
    const name = usernameIn(username);
    const key = sent.current.get(`${officerId} ${name}`) ?? newKey();
    sent.current.set(`${officerId} ${name}`, key);
    const body = { username: name, officerId, mustChange: false };
    const { id } = await answer<Accepted>(api.POST('/v1/accounts', { params: { header: commandHeaders(key) }, body }));
    made.current.set(officerId, { official, username: name, link: await giveLink(id) });
  };
  const close = (): void => (made.current.size > 0 ? onMade([...made.current.values()]) : onClose());
  const form = useFormCommand<ReadonlyMap<string, string>>({
    check: () => wrongAccounts(drafts),
    run: async () => {
      const failed = new Map<string, string>();
      for (const draft of chosen)
        await make(draft).catch((error: unknown) => {
          if (!(error instanceof ApiProblem) || error.isUnsure || error.text === null) throw error;
          failed.set(draft.officerId, text(error.text));
        });
      return failed;
    },
    touches: () => [keys.allAccounts, keys.firstSteps],
    onDone: (failed) => {
      if (failed.size > 0) setRefused(failed);
      else close();
    },
  });
  return (
    <FormDialog
      title={t('accounts.many')}
      submit={t('accounts.many.do', { count: chosen.filter(({ officerId }) => !made.current.has(officerId)).length })}
      form={form}
      onClose={close}
      isWide
    >
      <p className="faint">{t('accounts.many.hint')}</p>
      {refused.size > 0 && (
        <p className="warning" role="alert">
          {t('accounts.many.refused', { count: refused.size })}
        </p>
      )}
      <OfficialsTable
        officials={officials}
        drafts={drafts}
        errors={form.errors}
        refused={refused}
        isMade={(officerId) => made.current.has(officerId)}
        onChange={(officerId, part) => {
          setRefused(new Map([...refused].filter(([of]) => of !== officerId)));
          setDrafts(drafts.map((draft) => (draft.officerId === officerId ? { ...draft, ...part } : draft)));
        }}
      />
    </FormDialog>
  );
}
