import { useEffect, useState } from 'react';
import type { DemonstrationAccount, Me } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { useWords } from '../../words/words.js';
import { PasswordField } from '../../ui/forms/password-field.js';

type Props = { sample: DemonstrationAccount | null; onSignedIn: (me: Me) => void };

/** Name and password; a sample account that was chosen fills them in. */
export function SignInForm({ sample, onSignedIn }: Props) {
  const { t, say } = useWords();
  const [username, setUsername] = useState(sample?.login ?? '');
  const [password, setPassword] = useState(sample?.password ?? '');
  const isOnline = useOnline();

  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (username.trim() === '') missing.push({ field: 'username', said: { key: 'sign-in.username.missing' } });
    if (password === '') missing.push({ field: 'password', said: { key: 'sign-in.password.missing' } });
    return missing;
  };
  const { errors, serial, problem, isSending, onSubmit } = useSubmit({
    check,
    run: async () =>
      onSignedIn(await answer<Me>(api.POST('/v1/sessions', { body: { username: username.trim(), password } }))),
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <ErrorSummary errors={errors} serial={serial} />
      {problem !== null && <ProblemMessage error={problem} />}
      {!isOnline && (
        <p className="warning" role="status">
          {t('sign-in.offline')}
        </p>
      )}
      <fieldset className="bare-fieldset" disabled={!isOnline}>
        <TextField
          id="username"
          label={t('sign-in.username')}
          value={username}
          onChange={setUsername}
          isRequired
          autoComplete="username"
          autoFocus
          error={errorOf(errors, 'username', say)}
        />
        <PasswordField
          id="password"
          label={t('sign-in.password')}
          value={password}
          onChange={setPassword}
          error={errorOf(errors, 'password', say)}
        />
        <Button type="primary" htmlType="submit" loading={isSending} block>
          {t('sign-in.submit')}
        </Button>
      </fieldset>
    </form>
  );
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
