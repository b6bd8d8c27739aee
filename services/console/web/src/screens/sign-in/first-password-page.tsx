import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import type { components } from '../../api/generated.js';
import { answer, api } from '../../api/client.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { PasswordField } from '../../ui/forms/password-field.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { useTitle } from '../../ui/use-title.js';
import { useWords } from '../../words/words.js';

const least = 12;

/** Behind the one-time link of an account: its owner sets the password, and nobody else knows it. */
export function FirstPasswordPage() {
  const { t } = useWords();
  const [username, setUsername] = useState<string | null>(null);
  useTitle(t('first-password.title'));
  return (
    <main className="bare">
      <div className="card">
        <h1>CẦU NỐI</h1>
        <h2>{t('first-password.title')}</h2>
        {username === null ? (
          <FirstPasswordForm onSet={setUsername} />
        ) : (
          <>
            <p role="status">{t('first-password.done', { username })}</p>
            <Link to="/dang-nhap" search={{}}>
              {t('sign-in.submit')}
            </Link>
          </>
        )}
      </div>
    </main>
  );
}

/** The token comes after # so that no server log has it; used up, it leaves the address too. */
const tokenInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? '';

function FirstPasswordForm({ onSet }: { onSet: (username: string) => void }) {
  const { t, say } = useWords();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const { errors, serial, problem, isSending, onSubmit } = useSubmit({
    check: () => wrongIn(password, again),
    inputs: { password: 'new-password' },
    run: async () => {
      const ready = await answer<components['schemas']['AccountReady']>(
        api.POST('/v1/account-links', { body: { token: tokenInAddress(), password } }),
      );
      history.replaceState(history.state, '', location.pathname);
      onSet(ready.username);
    },
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <p>{t('first-password.how')}</p>
      <ErrorSummary errors={errors} serial={serial} />
      {problem !== null && <ProblemMessage error={problem} />}
      <PasswordField
        id="new-password"
        label={t('personal.new')}
        value={password}
        onChange={setPassword}
        isNew
        autoFocus
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
      <Button type="primary" htmlType="submit" loading={isSending} block>
        {t('first-password.save')}
      </Button>
    </form>
  );
}

function wrongIn(password: string, again: string): FormError[] {
  const errors: FormError[] = [];
  if (password.length < least) errors.push({ field: 'new-password', said: { key: 'personal.new.short' } });
  if (password !== again) errors.push({ field: 'again-password', said: { key: 'personal.again.differs' } });
  return errors;
}
