import { useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';
import { CheckField } from '../forms/choice-field.js';

type Props<Key extends string> = {
  /** Every column there is, in the order of the list. */
  columns: readonly { key: Key; title: string }[];
  shown: readonly Key[];
  /** Always shown: what names the row. */
  fixed: readonly Key[];
  onChoose: (keys: readonly Key[] | null) => void;
};

/** “Cột”: which columns of a list somebody sees. */
export function ColumnChoice<Key extends string>({ columns, shown, fixed, onChoose }: Props<Key>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const turn = (key: Key, isOn: boolean): void => onChoose(isOn ? [...shown, key] : shown.filter((one) => one !== key));
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    document.getElementById('column-choice')?.focus();
  };
  return (
    <div className="drop-down" onKeyDown={close}>
      <Button id="column-choice" aria-expanded={isOpen} aria-controls="column-panel" onClick={() => setOpen(!isOpen)}>
        {t('list.columns')}
      </Button>
      <div
        id="column-panel"
        hidden={!isOpen}
        className="drop-down-panel"
        role="group"
        aria-label={t('list.columns.shown')}
      >
        {columns
          .filter(({ key }) => !fixed.includes(key))
          .map(({ key, title }) => (
            <CheckField
              key={key}
              id={`column-${key}`}
              label={title}
              isChecked={shown.includes(key)}
              onChange={(isOn) => turn(key, isOn)}
            />
          ))}
        <Button size="small" onClick={() => onChoose(null)}>
          {t('list.columns.usual')}
        </Button>
      </div>
    </div>
  );
}
