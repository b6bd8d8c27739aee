import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { notReady } from '@cau-noi/platform';
import type { Params } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';

/** A refusal by the gateway itself, before any service is asked. */
export type GatewayProblem = {
  status: number;
  code: string;
  text: Text;
  params?: Params;
  more?: Record<string, unknown>;
};

export const problems = {
  notFound: {
    status: 404,
    code: 'not-found',
    text: {
      vi: 'Không có địa chỉ này. Kiểm tra đường dẫn và phương thức gọi.',
      en: 'There is nothing at this address. Check the path and the method.',
    },
  },
  sessionEnded: {
    status: 401,
    code: 'session-ended',
    text: {
      vi: 'Phiên làm việc đã kết thúc. Đăng nhập lại để tiếp tục.',
      en: 'The session has ended. Sign in again to go on.',
    },
  },
  postNotChosen: {
    status: 403,
    code: 'post-not-chosen',
    text: {
      vi: 'Chưa chọn chức vụ làm việc. Chọn một chức vụ rồi thực hiện lại.',
      en: 'No acting post is chosen. Choose one of your posts and try again.',
    },
  },
  passwordMustChange: {
    status: 403,
    code: 'password-must-change',
    text: {
      vi: 'Cần đổi mật khẩu được cấp trước khi làm việc.',
      en: 'Change the password you were given before you go on.',
    },
  },
  wrongHost: {
    status: 421,
    code: 'wrong-host',
    text: {
      vi: 'Hệ thống không có tên miền này. Mở bằng địa chỉ được cấp; quản trị thêm tên vào PUBLIC_NAMES nếu cần.',
      en: 'The system does not go by this name. Open it by the address you were given; an administrator may add the name to PUBLIC_NAMES.',
    },
  },
  crossSite: {
    status: 403,
    code: 'cross-site-request',
    text: {
      vi: 'Yêu cầu không đến từ trang của hệ thống. Mở lại trang; chương trình riêng cần gửi tiêu đề Idempotency-Key hoặc X-Cau-Noi.',
      en: 'The request does not come from our own pages. Open the page again; a program sends the header Idempotency-Key or X-Cau-Noi.',
    },
  },
  notReady: {
    status: 503,
    code: 'not-ready',
    text: notReady,
    more: { retriable: true },
  },
  serviceAway: {
    status: 503,
    code: 'service-away',
    text: {
      vi: 'Máy chủ tạm thời không phản hồi. Nội dung đang nhập được giữ trên máy này; hệ thống tự thử lại.',
      en: 'The server does not answer for the moment. What you typed is kept; the request can be sent again.',
    },
    more: { retriable: true },
  },
  appNotBuilt: {
    status: 503,
    code: 'app-not-built',
    text: {
      vi: 'Trang web chưa được dựng. Khởi động bằng npm start, lệnh này tự dựng.',
      en: 'The web app has not been built. Start with npm start, which builds it.',
    },
  },
  tooLarge: {
    status: 413,
    code: 'too-large',
    text: {
      vi: 'Dữ liệu gửi lên quá lớn. Chia nhỏ rồi gửi lại.',
      en: 'The request is too large. Split it and send again.',
    },
  },
  internal: {
    status: 500,
    code: 'internal',
    text: {
      vi: 'Hệ thống gặp lỗi khi xử lý. Thử lại; nếu vẫn lỗi, báo bộ phận vận hành kèm mã tra cứu.',
      en: 'The system failed to handle this. Try again; if it fails again, tell operations the trace code.',
    },
  },
} as const satisfies Record<string, GatewayProblem>;

/** Sends problem+json (RFC 9457) in the form that every service uses. Returns the trace code of the response. */
export function answerProblem(
  response: ServerResponse,
  { status, code, text, params = {}, more }: GatewayProblem,
): string {
  const trace = randomBytes(16).toString('hex');
  const body = {
    ...more,
    type: `urn:cau-noi:problem:${code}`,
    title: text.vi,
    status,
    code,
    detail: text.vi,
    detailEn: text.en,
    text,
    params,
    trace,
  };
  if (response.headersSent) {
    response.destroy();
    return trace;
  }
  if (status === 503) response.setHeader('retry-after', '1');
  response.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
  return trace;
}
