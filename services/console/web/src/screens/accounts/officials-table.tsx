import { Checkbox, Input } from '../../ui/forms/controls.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import type { Official } from './account-queries.js';
import { fieldOf, type AccountDraft } from './account-values.js';

type Props = {
  officials: readonly Official[];
  drafts: readonly AccountDraft[];
  errors: readonly FormError[];
  /** What the server said of single officials. */
  refused: ReadonlyMap<string, string>;
  isMade: (officerId: string) => boolean;
  onChange: (officerId: string, part: Partial<AccountDraft>) => void;
};

/** Officials, each with the posts held and the user name that is offered. */
export function OfficialsTable({ officials, drafts, errors, refused, isMade, onChange }: Props) {
  const { t, text, say } = useWords();
  const draftOf = (officerId: string): AccountDraft =>
    drafts.find((draft) => draft.officerId === officerId) ?? { officerId, username: '', isChosen: false };
  return (
    <PlainTable
      caption={t('accounts.many')}
      rows={officials}
      idOf={({ officerId }) => officerId}
      columns={[
        {
          key: 'who',
          title: t('accounts.officer'),
          isRowHeader: true,
          cell: ({ officerId, name, posts }) => (
            <label className="choice">
              <Checkbox
                checked={draftOf(officerId).isChosen}
                disabled={isMade(officerId)}
                onChange={({ target }) => onChange(officerId, { isChosen: target.checked })}
              />
              <span>
                {name}
                {posts.map(({ postId, title, unit }) => (
                  <small key={postId} className="faint block">
                    {text(title)} · {unit.name ? text(unit.name) : unit.code}
                  </small>
                ))}
              </span>
            </label>
          ),
        },
        {
          key: 'username',
          title: t('sign-in.username'),
          cell: ({ officerId, name }) => {
            const field = fieldOf(officerId);
            const wrong = errorOf(errors, field, say) ?? refused.get(officerId);
            return (
              <>
                <Input
                  id={field}
                  aria-label={t('accounts.many.name', { name })}
                  value={draftOf(officerId).username}
                  disabled={isMade(officerId) || !draftOf(officerId).isChosen}
                  onChange={({ target }) => onChange(officerId, { username: target.value })}
                  {...(wrong && { 'aria-invalid': true, 'aria-describedby': `${field}-error` })}
                />
                {wrong && (
                  <p id={`${field}-error`} className="field-error">
                    {wrong}
                  </p>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}
