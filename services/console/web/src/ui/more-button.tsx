import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.js';

export type MoreItem = {
  key: string;
  label: string;
  /** Ends or throws away something. */
  danger?: boolean;
  onChoose: () => void;
};
export type MoreGroup = { key: string; label: string; items: readonly MoreItem[] };

type Props = { label: string; groups: readonly MoreGroup[] };

/** Lesser acts behind one button, under headings. Esc, a click elsewhere or leaving by Tab folds it again. */
export function MoreButton({ label, groups }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const fold = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', fold);
    window.addEventListener('focusin', fold);
    return () => {
      window.removeEventListener('pointerdown', fold);
      window.removeEventListener('focusin', fold);
    };
  }, [isOpen]);
  /** Back on the button, so that a dialog which opens now gives the focus back to something that is still there. */
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const choose = ({ onChoose }: MoreItem): void => {
    close();
    onChoose();
  };
  return (
    <div
      ref={box}
      className="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <div id={id} className="more-list" hidden={!isOpen}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
            <p id={`${id}-${group.key}`} className="more-group">
              {group.label}
            </p>
            {group.items.map((item) => (
              <Button
                key={item.key}
                type="bare"
                className={item.danger ? 'more-item more-danger' : 'more-item'}
                onClick={() => choose(item)}
              >
                {item.label}
              </Button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
