import { useState } from 'react';
import { DateField } from '../ui/forms/date-field.js';
import { FileField } from '../ui/files/file-field.js';
import { ErrorSummary, type FormError } from '../ui/forms/error-summary.js';
import { PasswordField } from '../ui/forms/password-field.js';
import { TextField } from '../ui/forms/text-field.js';
import { sample, Shown } from './shown.js';

export function Fields() {
  return (
    <>
      <Texts />
      <Dates />
      <Files />
      <Errors />
    </>
  );
}

function Texts() {
  const [name, setName] = useState('');
  const [long, setLong] = useState('Nội dung thử '.repeat(14));
  const [old, setOld] = useState('NguyÔn V¨n Thö');
  const [password, setPassword] = useState('');
  return (
    <Shown name="TextField, TextArea, PasswordField">
      <div className="grid">
        <TextField
          id="kit-name"
          label={sample('Họ tên', 'Name')}
          value={name}
          onChange={setName}
          isRequired
          hint={sample('Như trên giấy tờ', 'As on the card')}
        />
        <TextField
          id="kit-wrong"
          label={sample('Số giấy tờ', 'Number of the card')}
          value="0011"
          onChange={() => undefined}
          error={sample('Căn cước có 12 chữ số.', 'A card has 12 digits.')}
        />
        <TextField id="kit-old" label={sample('Phông chữ cũ', 'Old font')} value={old} onChange={setOld} />
        <PasswordField
          id="kit-password"
          label={sample('Mật khẩu', 'Password')}
          value={password}
          onChange={setPassword}
          isNew
        />
      </div>
      <TextField
        id="kit-long"
        label={sample('Nội dung trình bày', 'What was said')}
        value={long}
        onChange={setLong}
        rows={3}
        most={200}
      />
    </Shown>
  );
}

function Dates() {
  const [day, setDay] = useState('');
  const [half, setHalf] = useState('31/02/2026');
  const [at, setAt] = useState('25/11/2026 09:30');
  return (
    <Shown name="DateField">
      <div className="grid">
        <DateField id="kit-day" label={sample('Ngày sinh', 'Born on')} value={day} onChange={setDay} />
        <DateField
          id="kit-half"
          label={sample('Ngày văn bản', 'Day of the paper')}
          value={half}
          onChange={setHalf}
          error={sample('Không có ngày này.', 'There is no such day.')}
        />
        <DateField id="kit-at" label={sample('Ngày giờ tiếp', 'Received at')} value={at} onChange={setAt} withTime />
      </div>
    </Shown>
  );
}

function Files() {
  const [name, setName] = useState('');
  return (
    <Shown name="FileField">
      <FileField
        id="kit-file"
        label={sample('Tệp CSV', 'CSV file')}
        accept=".csv"
        hint={name === '' ? undefined : name}
        onChange={(file) => setName(file?.name ?? '')}
      />
    </Shown>
  );
}

function Errors() {
  const errors: FormError[] = [
    { field: 'kit-wrong', text: sample('Căn cước có 12 chữ số.', 'A card has 12 digits.') },
    { field: 'kit-half', text: sample('Không có ngày này.', 'There is no such day.') },
  ];
  return (
    <Shown name="ErrorSummary">
      <ErrorSummary errors={errors} serial={1} />
    </Shown>
  );
}
