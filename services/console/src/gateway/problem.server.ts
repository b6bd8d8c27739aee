import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Problem, problemJson, problemType } from '@cau-noi/platform';

/** Refusals by the gateway alone, before any service is asked; those that services know too are the platform's. */
export const refusals = {
  postNotChosen: () =>
    new Problem(403, 'post-not-chosen', {
      vi: 'Chưa chọn chức vụ làm việc. Chọn một chức vụ rồi thực hiện lại.',
      en: 'No acting post is chosen. Choose one of your posts and try again.',
    }),
  passwordMustChange: () =>
    new Problem(403, 'password-must-change', {
      vi: 'Cần đổi mật khẩu được cấp trước khi làm việc.',
      en: 'Change the password you were given before you go on.',
    }),
  wrongHost: () =>
    new Problem(421, 'wrong-host', {
      vi: 'Hệ thống không có tên miền này. Mở bằng địa chỉ được cấp; quản trị thêm tên vào PUBLIC_NAMES nếu cần.',
      en: 'The system does not go by this name. Open it by the address you were given; an administrator may add the name to PUBLIC_NAMES.',
    }),
  crossSite: () =>
    new Problem(403, 'cross-site-request', {
      vi: 'Yêu cầu không đến từ trang của hệ thống. Mở lại trang; chương trình riêng cần gửi tiêu đề Idempotency-Key hoặc X-Cau-Noi.',
      en: 'The request does not come from our own pages. Open the page again; a program sends the header Idempotency-Key or X-Cau-Noi.',
    }),
  serviceAway: () =>
    new Problem(
      503,
      'service-away',
      {
        vi: 'Máy chủ tạm thời không phản hồi. Nội dung đang nhập được giữ trên máy này; hệ thống tự thử lại.',
        en: 'The server does not answer for the moment. What you typed is kept; the request can be sent again.',
      },
      {},
      { retriable: true },
    ),
  appNotBuilt: () =>
    new Problem(503, 'app-not-built', {
      vi: 'Trang web chưa được dựng. Khởi động bằng npm start, lệnh này tự dựng.',
      en: 'The web app has not been built. Start with npm start, which builds it.',
    }),
};

/** Sends a problem as every service words it. Returns the trace code of the response. */
export function answerProblem(response: ServerResponse, problem: Problem): string {
  const trace = randomBytes(16).toString('hex');
  if (response.headersSent) {
    response.destroy();
    return trace;
  }
  if (problem.status === 503) response.setHeader('retry-after', '1');
  response.writeHead(problem.status, { 'content-type': problemType, 'cache-control': 'no-store' });
  response.end(problemJson(problem, trace));
  return trace;
}
