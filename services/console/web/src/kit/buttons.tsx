import { Button } from '../ui/button.js';
import { DropButton } from '../ui/dialogs/drop-button.js';
import { MoreButton } from '../ui/more-button.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;

export function Buttons() {
  const save = sample('Lưu', 'Save');
  return (
    <Shown name="Button">
      <div className="actions">
        <Button type="primary">{save}</Button>
        <Button>{sample('In', 'Print')}</Button>
        <Button type="text">{sample('Trợ giúp', 'Help')}</Button>
        <Button type="link">{sample('Xem', 'See')}</Button>
        <Button danger>{sample('Kết thúc vụ việc', 'Close the case')}</Button>
        <Button size="small">{sample('Nhỏ', 'Small')}</Button>
        <Button aria-pressed>{sample('Đang chọn', 'Pressed')}</Button>
        <Button aria-expanded={false}>{sample('Bộ lọc', 'Filters')}</Button>
      </div>
      <div className="actions">
        <Button type="primary" loading>
          {sample('Đang lưu', 'Saving')}
        </Button>
        <Button type="primary" disabled>
          {sample('Không bấm được', 'Disabled')}
        </Button>
        <Button aria-disabled>{sample('Chờ có mạng', 'Waits for the network')}</Button>
        <DropButton question={sample('Nội dung vừa nhập sẽ mất.', 'What was typed will be lost.')} onDrop={nothing}>
          {sample('Bỏ nội dung', 'Drop it')}
        </DropButton>
      </div>
      <div className="actions">
        <MoreButton
          label={sample('Việc khác', 'More')}
          groups={[
            {
              key: 'file',
              label: sample('Hồ sơ', 'The file'),
              items: [{ key: 'paper', label: sample('Thêm văn bản', 'Add a paper'), onChoose: nothing }],
            },
            {
              key: 'end',
              label: sample('Kết thúc', 'Endings'),
              items: [{ key: 'end', label: sample('Đình chỉ', 'Terminate'), danger: true, onChoose: nothing }],
            },
          ]}
        />
      </div>
      <div className="narrow">
        <Button type="primary" block>
          {sample('Rộng cả chỗ', 'As wide as its place')}
        </Button>
      </div>
    </Shown>
  );
}
