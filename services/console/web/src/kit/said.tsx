import { useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { Announcements } from '../ui/announcements-line.js';
import { announceSaved } from '../ui/announcements.js';
import { Badge } from '../ui/badge.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { Skeleton } from '../ui/lists/list-parts.js';
import { tones, type Tone } from '../ui/theme.js';
import { UndoLine } from '../ui/undo-line.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;
const bannerTones = ['info', 'good', 'warn', 'error'] as const;

/** What a page says: marks, banners, failures, that there is nothing, that it is not there yet, that it was done. */
export function Said() {
  const retry = <Button size="small">{sample('Tải lại', 'Reload')}</Button>;
  return (
    <>
      <Shown name="Badge">
        <div className="chips">
          {(Object.keys(tones) as Tone[]).map((tone) => (
            <Badge key={tone} tone={tone}>
              {sample('còn 5 ngày LV', '5 working days left')}
            </Badge>
          ))}
        </div>
      </Shown>
      <Shown name="Banner">
        {bannerTones.map((tone) => (
          <Banner key={tone} tone={tone} title={sample('Có 3 thay đổi', '3 changes')} action={retry}>
            <p>{sample('Người khác vừa cập nhật vụ việc.', 'Somebody has just changed the case.')}</p>
          </Banner>
        ))}
      </Shown>
      <Shown name="ProblemMessage">
        <ProblemMessage error={new ApiProblem(409, { code: 'case-changed', trace: '4f1c09ab' })} onRetry={nothing} />
      </Shown>
      <Shown name="EmptyState">
        <EmptyState
          sentence={sample('Không có kết quả với bộ lọc này.', 'Nothing with this filter.')}
          action={<Button>{sample('Xóa hết bộ lọc', 'Clear all')}</Button>}
        />
      </Shown>
      <Shown name="Skeleton">
        <Skeleton rows={3} />
      </Shown>
      <Shown name="Toast, UndoLine">
        <Announcements />
        <Button onClick={() => announceSaved('VV-26-000418')}>
          {sample('Báo đã lưu', 'Say that it is saved')}
        </Button>{' '}
        <Dropping />
      </Shown>
    </>
  );
}

/** It takes the focus when it appears, so it does not stand on the page from the start. */
function Dropping() {
  const [isDropped, setDropped] = useState(false);
  if (!isDropped) return <Button onClick={() => setDropped(true)}>{sample('Bỏ giấy tờ 1', 'Drop paper 1')}</Button>;
  return <UndoLine onUndo={() => setDropped(false)}>{sample('Đã bỏ giấy tờ 1.', 'Paper 1 is dropped.')}</UndoLine>;
}
