import { Button } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import type { Me } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { ErrorSummary, errorOf, type FormError } from '../forms/error-summary.js';
import { TextField } from '../forms/text-field.js';
import { useWords } from '../words/words.js';
import { PasswordField } from './password-field.js';

export function SignInForm({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t, say } = useWords();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [tries, setTries] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const isOnline = useOnline();

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing: FormError[] = [];
    if (username.trim() === '') missing.push({ field: 'username', said: { key: 'sign-in.username.missing' } });
    if (password === '') missing.push({ field: 'password', said: { key: 'sign-in.password.missing' } });
    setErrors(missing);
    setTries(tries + 1);
    setProblem(null);
    if (missing.length > 0 || isSending) return;
    setSending(true);
    try {
      onSignedIn(await answer<Me>(api.POST('/v1/sessions', { body: { username: username.trim(), password } })));
    } catch (error) {
      setProblem(error);
      setSending(false);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary errors={errors} serial={tries} />
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
