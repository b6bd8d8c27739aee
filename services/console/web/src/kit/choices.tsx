import { useState } from 'react';
import { CheckField, RadioField, SelectField } from '../ui/forms/choice-field.js';
import { Combobox } from '../ui/forms/combobox.js';
import { sample, Shown } from './shown.js';

const words = ['Phúc', 'Hòa', 'Đông', 'Tây', 'Bình', 'An', 'Sơn', 'Thượng', 'Đắk', 'Trung'];
/** As many as the country has communes; made up of the same words, in no province. */
const communes = Array.from({ length: 3_321 }, (_, at) => ({
  value: String(at),
  label: `${at % 3 ? 'Xã' : 'Phường'} ${words[at % 10]} ${words[Math.floor(at / 10) % 10]} ${Math.floor(at / 100) + 1}`,
}));

export function Choices() {
  const [kind, setKind] = useState('');
  const [channel, setChannel] = useState('KN');
  const [isRemote, setRemote] = useState(true);
  const [commune, setCommune] = useState('');
  const kinds = [
    { value: 'KN', label: sample('Khiếu nại', 'Complaint') },
    { value: 'TC', label: sample('Tố cáo', 'Denunciation') },
    { value: 'KNPA', label: sample('Kiến nghị, phản ánh', 'Petition'), isDisabled: true },
  ];
  return (
    <Shown name="Select, Combobox, RadioGroup, Checkbox">
      <div className="grid">
        <SelectField
          id="kit-kind"
          label={sample('Loại', 'Kind')}
          value={kind}
          options={kinds}
          onChange={setKind}
          placeholder={sample('Chọn…', 'Choose…')}
          isRequired
        />
        <SelectField
          id="kit-kind-wrong"
          label={sample('Lĩnh vực', 'Subject')}
          value=""
          options={kinds}
          onChange={() => undefined}
          placeholder={sample('Chọn…', 'Choose…')}
          error={sample('Chưa chọn.', 'Not chosen yet.')}
        />
        <Combobox
          id="kit-commune"
          label={sample('Xã, phường', 'Commune')}
          value={commune}
          options={communes}
          onChange={setCommune}
          hint={sample('Gõ có dấu hoặc không dấu', 'With or without tone marks')}
        />
        <Combobox
          id="kit-commune-wrong"
          label={sample('Nơi phát sinh', 'Where it happened')}
          value=""
          options={communes}
          onChange={() => undefined}
          isRequired
          error={sample('Chưa chọn.', 'Not chosen yet.')}
        />
      </div>
      <RadioField
        name="kit-channel"
        legend={sample('Loại đơn', 'Kind of petition')}
        value={channel}
        options={kinds}
        onChange={setChannel}
        isRequired
      />
      <RadioField
        name="kit-segmented"
        legend={sample('Chế độ tiếp', 'Form of reception')}
        value={channel}
        options={kinds}
        onChange={setChannel}
        isSegmented
      />
      <RadioField
        name="kit-channel-wrong"
        legend={sample('Hướng xử lý', 'What to do')}
        value=""
        options={kinds}
        onChange={() => undefined}
        error={sample('Chưa chọn.', 'Not chosen yet.')}
        isColumn
      />
      <CheckField
        id="kit-remote"
        label={sample('Vùng sâu, vùng xa', 'Remote area')}
        isChecked={isRemote}
        onChange={setRemote}
      />
    </Shown>
  );
}
