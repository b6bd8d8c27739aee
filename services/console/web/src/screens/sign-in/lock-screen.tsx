import { useEffect, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { reopenDrafts, shutDrafts } from '../../drafts/reader-drafts.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { useMe } from '../../session/me.js';
import { signOut } from './sign-out.js';
import { unlock } from '../../session/unlock.js';
import { useWords } from '../../words/words.js';
import { PasswordField } from '../../ui/forms/password-field.js';
import { locked } from '../../session/use-lock.js';
import { useTitle } from '../../ui/use-title.js';

/** Covers everything: no text of any field is in the page; what was typed is back after unlocking. */
export function LockScreen() {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  useTitle(t('lock.title'));
  useEffect(() => void shutDrafts(), []);

  const { problem, isSending, onSubmit } = useSubmit({
    run: async () => {
      await unlock(me, password);
      await reopenDrafts(me.account.id);
      locked.set(false);
    },
  });
  const leave = async (): Promise<void> => {
    locked.set(false);
    await signOut();
    await navigate({ to: '/dang-nhap', search: {} });
  };
  return (
    <main className="bare">
      <form className="card" onSubmit={onSubmit}>
        <h1>{t('lock.title')}</h1>
        <p>{t('lock.text', { name: me.account.username })}</p>
        {problem !== null && <ProblemMessage error={problem} />}
        <PasswordField
          id="lock-password"
          label={t('sign-in.password')}
          value={password}
          onChange={setPassword}
          autoFocus
        />
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={isSending}>
            {t('lock.open')}
          </Button>
          <Button onClick={() => void leave()}>{t('menu.sign-out')}</Button>
        </div>
      </form>
    </main>
  );
}
