import { representativesAllowed } from '@cau-noi/rules';
import { useState } from 'react';
import { crowdFrom } from '@cau-noi/vocabulary';
import type { Accepted, CaseDetail, Petition } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { CheckField } from '../ui/forms/choice-field.js';
import { ErrorSummary, errorOf } from '../ui/forms/error-summary.js';
import { FieldGroup } from '../ui/forms/field.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { useCommand } from '../ui/forms/use-command.js';
import { useFormErrors } from '../ui/forms/use-form-errors.js';
import { keys } from '../live/keys.js';
import { may, useMe } from '../session/me.js';
import { announceSaved } from '../ui/announcements.js';
import { useWords } from '../words/words.js';

/** Nobody of the case's petitions speaks for a group that has to have somebody. */
const isUnrepresented = (petitions: readonly Petition[]): boolean =>
  petitions.some(({ groupSize }) => groupSize >= crowdFrom) &&
  !petitions.some(({ petitioners }) => petitioners.some(({ representative }) => representative));

/** While a group has named nobody to speak for it: that it is not accepted until then, and where to name them. */
export function Representatives({ of, petitions }: { of: CaseDetail; petitions: readonly Petition[] }) {
  const { t } = useWords();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const standing = petitions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const group = standing.toSorted((a, b) => b.groupSize - a.groupSize)[0];
  if (!group || !isUnrepresented(standing) || (of.state !== 'received' && of.state !== 'classified')) return null;
  const { from: a, to: b } = representativesAllowed(group.groupSize);
  return (
    <div className="warning">
      <p>{t('representatives.missing', { n: group.groupSize, a, b })}</p>
      {group.petitioners.length === 0 && <p>{t('representatives.nobody')}</p>}
      {group.petitioners.length > 0 && may(me, 'petition.name-representatives') && (
        <Button onClick={() => setOpen(true)}>{t('representatives.name')}</Button>
      )}
      {isOpen && <NameDialog of={of} group={group} onClose={() => setOpen(false)} />}
    </div>
  );
}

function NameDialog({ of, group, onClose }: { of: CaseDetail; group: Petition; onClose: () => void }) {
  const { t, text, say } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { from: a, to: b } = representativesAllowed(group.groupSize);
  const { send, error, isSending } = useCommand<readonly string[], Accepted>({
    run: (personKeys, key) =>
      answer(
        api.POST('/v1/petitions/{id}/representatives', {
          params: { path: { id: group.id }, header: commandHeaders(key, group.version) },
          body: { personKeys: [...personKeys] },
        }),
      ),
    touches: () => [keys.petitionsOfCase(of.id), keys.actions(of.id), keys.timeline(of.id), ['case']],
    about: () => [of.id],
    onDone: () => {
      announceSaved(of.number ?? '');
      onClose();
    },
  });
  const { errors, serial, isRight } = useFormErrors(() =>
    chosen.length >= a && chosen.length <= b
      ? []
      : [{ field: 'representatives', said: { key: 'representatives.range' as const, values: { a, b } } }],
  );
  const toggle = (key: string, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, key] : chosen.filter((one) => one !== key));
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={isSending} onClick={() => isRight() && send(chosen)}>
        {t('representatives.name')}
      </Button>
    </>
  );
  return (
    <Dialog title={`${t('representatives.name')} · ${of.number ?? ''}`} onClose={onClose} footer={footer}>
      <ErrorSummary errors={errors} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <FieldGroup
        id="representatives"
        legend={t('representatives.who')}
        isRequired
        error={errorOf(errors, 'representatives', say)}
      >
        <div className="choices choices-column">
          {group.petitioners.map(({ personKey, mask }) => (
            <CheckField
              key={personKey}
              id={`representative-${personKey}`}
              label={text(mask)}
              isChecked={chosen.includes(personKey)}
              onChange={(isOn) => toggle(personKey, isOn)}
            />
          ))}
        </div>
      </FieldGroup>
    </Dialog>
  );
}
