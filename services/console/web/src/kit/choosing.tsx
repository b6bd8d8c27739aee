import { useState } from 'react';
import { Finder, type Found } from '../ui/find/finder.js';
import { Checkbox, Input, Radio, Select, TextArea } from '../ui/forms/controls.js';
import { Icon, iconNames } from '../ui/icon.js';
import { Segmented } from '../ui/segmented.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;

/** What is chosen at once, what finds, the bare controls that fields are made of, and the drawings of the menu. */
export function Choosing() {
  const [size, setSize] = useState('normal');
  return (
    <>
      <Shown name="Segmented">
        <Segmented
          label={sample('Cỡ chữ', 'Size of words')}
          value={size}
          options={[
            { value: 'normal', label: sample('Thường', 'Normal') },
            { value: 'large', label: sample('To', 'Large') },
          ]}
          onChange={setSize}
        />
      </Shown>
      <Finders />
      <Shown name="Input, TextArea, Select, Checkbox, Radio">
        <div className="grid">
          <Input aria-label={sample('Một dòng', 'One line')} placeholder={sample('Gõ vào đây', 'Type here')} />
          <Input aria-label={sample('Không sửa được', 'Disabled')} disabled value="VV-26-000418" />
          <TextArea aria-label={sample('Nhiều dòng', 'Several lines')} rows={2} />
          <Select
            aria-label={sample('Một trong nhiều', 'One of many')}
            options={[{ value: 'a', label: sample('Xã A', 'Commune A') }]}
            onChange={nothing}
          />
          <label className="choice">
            <Checkbox defaultChecked /> {sample('Đánh dấu', 'Mark')}
          </label>
          <label className="choice">
            <Radio name="kit-radio" defaultChecked /> {sample('Chọn', 'Choose')}
          </label>
        </div>
      </Shown>
      <Shown name="Icon">
        <div className="chips">
          {iconNames.map((name) => (
            <span key={name} className="tag">
              <Icon name={name} /> {name}
            </span>
          ))}
        </div>
      </Shown>
    </>
  );
}

function Finders() {
  const [typed, setTyped] = useState('');
  const [none, setNone] = useState('');
  const option = (key: string, group: string): Found => ({ key, group, content: key, onTake: () => setTyped(key) });
  const found = [
    option(sample('Chờ phân công', 'Assignment'), sample('Trang', 'Pages')),
    option(sample('Cảnh báo', 'Alerts'), sample('Trang', 'Pages')),
    option('VV-26-000418', sample('Vụ việc', 'Cases')),
  ];
  const places = { label: sample('Tìm', 'Find'), placeholder: sample('Gõ vài chữ…', 'A few letters…') };
  return (
    <Shown name="Finder">
      <div className="grid">
        <Finder
          id="kit-over"
          {...places}
          words={typed}
          onWords={setTyped}
          found={typed ? found : []}
          onEnter={nothing}
        />
        <Finder
          id="kit-wrong-words"
          {...places}
          words="0912345678"
          onWords={nothing}
          found={[]}
          onEnter={nothing}
          problem={sample('Không tìm theo số điện thoại.', 'Phone numbers are not looked for.')}
        />
        <Finder id="kit-in-place" {...places} words={none} onWords={setNone} found={none ? [] : found} isInPlace />
      </div>
    </Shown>
  );
}
