import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../api/client.js';
import { ErrorSummary, errorOf, type FormError } from '../forms/error-summary.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { PasswordField } from '../sign-in/password-field.js';
import { useWords } from '../words/words.js';

const least = 12;

/** Ends every other session of the account. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const { t, say } = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [tries, setTries] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = wrongIn({ current, next, again });
    setErrors(found);
    setTries(tries + 1);
    setProblem(null);
    if (found.length > 0) return;
    try {
      await answer(api.POST('/v1/me/password', { body: { currentPassword: current, newPassword: next } }));
      [setCurrent, setNext, setAgain].forEach((clear) => clear(''));
      onChanged();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="narrow">
      <ErrorSummary errors={errors} serial={tries} />
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
      <Button type="primary" htmlType="submit">
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
