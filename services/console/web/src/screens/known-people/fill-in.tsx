import type { KnownPerson, OpenedIdentity } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { announce } from '../../ui/announcements.js';
import { focusField } from '../../ui/forms/error-summary.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { useWords } from '../../words/words.js';
import { prefilled } from './prefill.js';
import { petitionField } from '../visit/visit-check.js';
import type { PersonDraft } from '../visit/visit-draft.js';

type Props = {
  person: PersonDraft;
  /** The paper that names this person, of which the values are opened. */
  recorded: NonNullable<KnownPerson['recorded']>;
  onFill: (part: Partial<PersonDraft>) => void;
};

/** “Điền thông tin đã ghi”: nothing is asked twice. Opened for that and logged; the empty fields are filled, the petition is next. */
export function FillIn({ person, recorded: { personKey, caseId }, onFill }: Props) {
  const { t } = useWords();
  const me = useMe();
  const { send, error, isSending } = useCommand<null, OpenedIdentity>({
    run: (_, key) =>
      answer(
        api.POST('/v1/persons/{personKey}/open-identity', {
          params: { path: { personKey }, header: commandHeaders(key) },
          body: { caseId, purpose: 'check-duplicate' },
        }),
      ),
    touches: () => [],
    onDone: ({ identity }) => {
      onFill(prefilled(person, identity));
      announce({ key: 'known.filled' });
      focusField(petitionField(0, 'kind'));
    },
  });
  if (!may(me, 'identity.open')) return null;
  return (
    <>
      <p>
        <Button size="small" loading={isSending} onClick={() => send(null)}>
          {t('known.fill')}
        </Button>{' '}
        <span className="faint">{t('known.fill.logged')}</span>
      </p>
      {error && <ProblemMessage error={error} />}
    </>
  );
}
