import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DemonstrationAccount, Me } from '../../api/answers.js';
import { openDrafts, reopenDrafts } from '../../drafts/reader-drafts.js';
import { keys } from '../../live/keys.js';
import { landingOf } from '../../session/landing.js';
import { isReady, meOptions } from '../../session/me.js';
import { queryClient, readerIs } from '../../session/query-client.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { signOut } from './sign-out.js';
import { endedSession, signedInAs } from '../../session/session-end.js';
import { safeReturn } from '../../session/pages.js';
import { locked } from '../../session/use-lock.js';
import { useTitle } from '../../ui/use-title.js';
import { useStore } from '../../state/store.js';
import { speak, spoken, useWords } from '../../words/words.js';
import { ChangePassword } from '../personal/change-password.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { PostChoice } from './post-choice.js';
import { SignInForm } from './sign-in-form.js';

/** Sign in, change a given password, choose the post: one step after the other, then on to where one wanted to go. */
export function SignInPage() {
  const { t } = useWords();
  const { ve } = useSearch({ from: '/dang-nhap' });
  const router = useRouter();
  const { data: me, error, refetch } = useQuery(meOptions);
  const hasEnded = useStore(endedSession) !== null;
  const [sample, setSample] = useState<DemonstrationAccount | null>(null);
  useTitle(t('sign-in.title'));
  useEffect(() => {
    if (!me || !isReady(me)) return;
    // Who has just signed in has lifted the cover; who comes here under it, by the way Back, has not.
    const opened = (locked.get() ? openDrafts : reopenDrafts)(me.account.id);
    // Instead of this page: the way back from where somebody is led does not lead through the sign-in.
    void opened.then(() => router.history.replace(safeReturn(ve) ?? landingOf(me.role)));
  }, [me, ve, router]);

  const signedIn = (next: Me): void => {
    locked.set(false);
    signedInAs(next.account.id);
    readerIs(next);
  };
  const other = spoken() === 'vi' ? 'en' : 'vi';
  return (
    <main className="bare">
      <div className="card">
        <h1>CẦU NỐI</h1>
        <p className="motto">{t('sign-in.motto')}</p>
        {hasEnded && me === null && (
          <p className="warning" role="status">
            {t('problem.session-ended')}
          </p>
        )}
        {error ? (
          <ProblemMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <Step me={me} sample={sample} onSignedIn={signedIn} />
        )}
        {me && <Button onClick={() => void signOut()}>{t('sign-in.other')}</Button>}
        {!me && <DemonstrationAccounts onChoose={setSample} />}
      </div>
      <Button type="link" lang={other} onClick={() => void speak(other)}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </Button>
    </main>
  );
}

type StepProps = { me: Me | null | undefined; sample: DemonstrationAccount | null; onSignedIn: (me: Me) => void };

function Step({ me, sample, onSignedIn }: StepProps) {
  const { t } = useWords();
  if (me === undefined) return <p role="status">{t('loading')}</p>;
  if (me === null) return <SignInForm key={sample?.login} sample={sample} onSignedIn={onSignedIn} />;
  if (me.account.mustChange) {
    return (
      <>
        <h2>{t('personal.must-change')}</h2>
        <ChangePassword onChanged={() => void queryClient.invalidateQueries({ queryKey: keys.me })} />
      </>
    );
  }
  if (me.actingPost !== null) return <p role="status">{t('loading')}</p>;
  return <PostChoice me={me} onChosen={onSignedIn} />;
}
