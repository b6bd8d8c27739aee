import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '../session/me.js';
import { signOut } from '../screens/sign-in/sign-out.js';
import { Button } from '../ui/button.js';
import { speak, spoken, useWords } from '../words/words.js';
import { lockNow } from '../session/use-lock.js';

/** “Cá nhân”, language, lock, sign out: a list of buttons under the reader's name. */
export function UserMenu() {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', close);
    window.addEventListener('focusin', close);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate({ to: '/dang-nhap', search: {} });
  };
  const other = spoken() === 'vi' ? 'en' : 'vi';
  return (
    <div
      ref={box}
      className="user-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <Button
        type="text"
        className="on-dark"
        aria-expanded={isOpen}
        aria-controls="user-menu"
        onClick={() => setOpen(!isOpen)}
      >
        {me.officer.name ?? me.account.username} <span aria-hidden="true">▾</span>
      </Button>
      <ul id="user-menu" hidden={!isOpen}>
        <li>
          <Link to="/ca-nhan" onClick={() => setOpen(false)}>
            {t('menu.personal')}
          </Link>
        </li>
        <li>
          <Button type="bare" lang={other} onClick={() => void speak(other)}>
            {other === 'en' ? 'Language: English' : 'Ngôn ngữ: Tiếng Việt'}
          </Button>
        </li>
        <li>
          <Button type="bare" onClick={lockNow}>
            {t('menu.lock')}
          </Button>
        </li>
        <li>
          <Button type="bare" onClick={() => void leave()}>
            {t('menu.sign-out')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
