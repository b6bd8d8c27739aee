import { useState } from 'react';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { DifferenceDialog } from '../ui/dialogs/difference-dialog.js';
import { Combobox } from '../ui/forms/combobox.js';
import { ShortcutSheet } from '../ui/keyboard/shortcut-sheet.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;

export function Dialogs() {
  const [open, setOpen] = useState<'form' | 'difference' | 'keys' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Shown name="Dialog">
      <div className="actions">
        <Button onClick={() => setOpen('form')}>{sample('Mở hộp thoại', 'Open a dialog')}</Button>
        <Button onClick={() => setOpen('difference')}>{sample('Người khác vừa sửa', 'Somebody was quicker')}</Button>
        <Button onClick={() => setOpen('keys')}>{sample('Phím tắt', 'Shortcuts')}</Button>
      </div>
      {open === 'form' && <FormDialog onClose={close} />}
      {open === 'difference' && <Difference onClose={close} />}
      {open === 'keys' && <ShortcutSheet onClose={close} />}
    </Shown>
  );
}

function FormDialog({ onClose }: { onClose: () => void }) {
  const [value, setValue] = useState('');
  const options = ['Phường Phúc Xá', 'Xã Hòa Bình', 'Xã Đông Sơn'].map((label) => ({ value: label, label }));
  return (
    <Dialog
      title={sample('Chuyển đơn', 'Transfer')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{sample('Thôi', 'Cancel')}</Button>
          <Button type="primary" onClick={onClose}>
            {sample('Chuyển', 'Transfer')}
          </Button>
        </>
      }
    >
      <Combobox
        id="kit-dialog-commune"
        label={sample('Nơi nhận', 'Receiver')}
        value={value}
        options={options}
        onChange={setValue}
      />
    </Dialog>
  );
}

function Difference({ onClose }: { onClose: () => void }) {
  const [chosen, setChosen] = useState<'theirs' | 'mine'>();
  return (
    <DifferenceDialog
      number="VV-26-000377"
      by={{ name: 'Cán bộ 2', at: '2026-11-25T02:14:00.000Z' }}
      differences={[
        {
          field: sample('Người phụ trách', 'Handler'),
          theirs: 'Chuyên viên 3',
          mine: 'Chuyên viên 2',
          choice: { chosen, onChoose: setChosen },
        },
        {
          field: sample('Trạng thái', 'State'),
          theirs: sample('Đang xác minh', 'Verifying'),
          mine: sample('(không đổi)', '(unchanged)'),
        },
      ]}
      isStillAllowed
      isDecided={chosen !== undefined}
      onClose={onClose}
      onDrop={nothing}
      onSendAgain={nothing}
    />
  );
}
