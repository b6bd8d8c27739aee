import { ApiProblem } from '../api/problem.js';
import { Button } from '../ui/button.js';
import { NotFoundPage } from '../ui/not-found-page.js';
import { Page } from '../ui/page.js';
import { PageState } from '../ui/states/page-state.js';
import { Strip } from '../ui/strip.js';
import { sample, Shown } from './shown.js';

const nothing = (): void => undefined;

/** What is inside the shell: a page with its one act, or why it is not there; and what is said above every page. */
export function Pages() {
  const failed = new ApiProblem(503, { code: 'service-away', trace: '4f1c09ab' });
  return (
    <>
      <Shown name="Page">
        <Page
          title={sample('Đơn vị, chức vụ', 'Units and posts')}
          aside={<p className="waiting-line">{sample('2 chức vụ khuyết', '2 vacant posts')}</p>}
          primary={<Button type="primary">{sample('Thêm đơn vị', 'Add a unit')}</Button>}
        >
          <p>{sample('Nội dung của trang.', 'What the page holds.')}</p>
        </Page>
      </Shown>
      <Shown name="PageState, NotFoundPage">
        <PageState title={sample('Đang tải', 'On its way')} error={null} onRetry={nothing} />
        <PageState title={sample('Máy chủ chưa trả lời', 'The server is away')} error={failed} onRetry={nothing} />
        <NotFoundPage />
      </Shown>
      <Shown name="Strip">
        <Strip tone="lost">{sample('Mất kết nối từ 09:12. Chưa gửi được.', 'No connection since 09:12.')}</Strip>
        <Strip tone="stale">{sample('Số liệu lúc 09:12, đang cập nhật lại', 'Figures of 09:12, being updated')}</Strip>
      </Shown>
    </>
  );
}
