import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '../session/me.js';
import { lockNow } from '../session/use-lock.js';
import { look, typeSize } from '../state/look.js';
import { looks, typeSizes } from '../state/looks.js';
import { useStore } from '../state/store.js';
import { Button } from '../ui/button.js';
import { Segmented } from '../ui/segmented.js';
import { speak, spoken, useWords } from '../words/words.js';
import { useLeave } from './use-leave.js';

/** “Cá nhân”, the palette, look and size of words, language, lock, sign out: a list of buttons under the reader's name. */
export function UserMenu({ onPalette }: { onPalette: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const leave = useLeave();
  const [chosenLook, chosenType] = [useStore(look), useStore(typeSize)];
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
          <Button type="bare" onClick={() => (setOpen(false), onPalette())}>
            {t('palette.open')} <kbd>Ctrl+K</kbd>
          </Button>
        </li>
        <li className="user-menu-choice">
          <span aria-hidden="true">{t('look.title')}</span>
          <Segmented
            label={t('look.title')}
            value={chosenLook}
            options={looks.map((value) => ({ value, label: t(`look.${value}`) }))}
            onChange={look.set}
          />
        </li>
        <li className="user-menu-choice">
          <span aria-hidden="true">{t('type.title')}</span>
          <Segmented
            label={t('type.title')}
            value={chosenType}
            options={typeSizes.map((value) => ({ value, label: t(`type.${value}`) }))}
            onChange={typeSize.set}
          />
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
          <Button type="bare" onClick={leave}>
            {t('menu.sign-out')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
