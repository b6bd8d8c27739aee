import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { PasswordField } from '../../ui/forms/password-field.js';
import { useWords } from '../../words/words.js';

const least = 12;

/** Ends every other session of the account. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const { t, say } = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { errors, serial, problem, isSending, onSubmit } = useSubmit({
    check: () => wrongIn({ current, next, again }),
    inputs: { currentPassword: 'current-password', newPassword: 'new-password' },
    run: async () => {
      await answer(api.POST('/v1/me/password', { body: { currentPassword: current, newPassword: next } }));
      [setCurrent, setNext, setAgain].forEach((clear) => clear(''));
      onChanged();
    },
  });
  return (
    <form onSubmit={onSubmit} noValidate className="narrow">
      <ErrorSummary errors={errors} serial={serial} />
      {problem !== null && <ProblemMessage error={problem} />}
      <PasswordField
        id="current-password"
        label={t('personal.current')}
        value={current}
        onChange={setCurrent}
        error={errorOf(errors, 'current-password', say)}
      />
      <PasswordField
        id="new-password"
        label={t('personal.new')}
        value={next}
        onChange={setNext}
        isNew
        hint={t('personal.new.hint')}
        error={errorOf(errors, 'new-password', say)}
      />
      <PasswordField
        id="again-password"
        label={t('personal.again')}
        value={again}
        onChange={setAgain}
        isNew
        error={errorOf(errors, 'again-password', say)}
      />
      <Button type="primary" htmlType="submit" loading={isSending}>
        {t('personal.change')}
      </Button>
    </form>
  );
}

function wrongIn({ current, next, again }: { current: string; next: string; again: string }): FormError[] {
  const errors: FormError[] = [];
  if (current === '') errors.push({ field: 'current-password', said: { key: 'personal.current.missing' } });
  if (next.length < least) errors.push({ field: 'new-password', said: { key: 'personal.new.short' } });
  if (next !== again) errors.push({ field: 'again-password', said: { key: 'personal.again.differs' } });
  return errors;
}
