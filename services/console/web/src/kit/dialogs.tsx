import { useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { DifferenceDialog } from '../ui/dialogs/difference-dialog.js';
import { FormDialog } from '../ui/dialogs/form-dialog.js';
import { Combobox } from '../ui/forms/combobox.js';
import { TextField } from '../ui/forms/text-field.js';
import { ShortcutSheet } from '../ui/keyboard/shortcut-sheet.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;

export function Dialogs() {
  const [open, setOpen] = useState<'plain' | 'difference' | 'keys' | 'form' | 'danger' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Shown name="Dialog">
      <div className="actions">
        <Button onClick={() => setOpen('plain')}>{sample('Mở hộp thoại', 'Open a dialog')}</Button>
        <Button onClick={() => setOpen('difference')}>{sample('Người khác vừa sửa', 'Somebody was quicker')}</Button>
        <Button onClick={() => setOpen('keys')}>{sample('Phím tắt', 'Shortcuts')}</Button>
        <Button onClick={() => setOpen('form')}>{sample('Biểu mẫu có lỗi', 'A form with errors')}</Button>
        <Button onClick={() => setOpen('danger')}>{sample('Việc không lấy lại được', 'What cannot be undone')}</Button>
      </div>
      {open === 'plain' && <Plain onClose={close} />}
      {open === 'difference' && <Difference onClose={close} />}
      {open === 'keys' && (
        <Dialog title={sample('Phím tắt', 'Shortcuts')} onClose={close} isWide>
          <ShortcutSheet />
        </Dialog>
      )}
      {open === 'form' && <Wrong onClose={close} />}
      {open === 'danger' && <Danger onClose={close} />}
    </Shown>
  );
}

function Plain({ onClose }: { onClose: () => void }) {
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

const submit = (): void => undefined;

/** What was wrong is said on top and at its field; what is about no field has its own message. */
function Wrong({ onClose }: { onClose: () => void }) {
  const error = sample('Tên đăng nhập gồm 3–64 ký tự.', 'A name has 3 to 64 letters.');
  const problem = new ApiProblem(409, { code: 'case-changed', trace: '4f1c09ab' });
  const errors = [{ field: 'kit-form-name', text: error }];
  return (
    <FormDialog
      title={sample('Tạo tài khoản', 'New account')}
      submit={sample('Tạo', 'Create')}
      form={{ errors, serial: 1, error: problem, isSending: false, submit }}
      onClose={onClose}
    >
      <TextField
        id="kit-form-name"
        label={sample('Tên đăng nhập', 'Name')}
        value="a"
        onChange={() => undefined}
        isRequired
        error={error}
      />
    </FormDialog>
  );
}

/** On its way, and not to be undone. */
const Danger = ({ onClose }: { onClose: () => void }) => (
  <FormDialog
    title={sample('Bãi bỏ đơn vị', 'Abolish the unit')}
    submit={sample('Bãi bỏ', 'Abolish')}
    form={{ errors: [], serial: 0, error: null, isSending: true, submit }}
    onClose={onClose}
    isDanger
    isWide
  >
    <p>{sample('Việc này không lấy lại được.', 'This cannot be undone.')}</p>
  </FormDialog>
);
