import type { Params } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';

/** One field of the request that cannot be taken, and why; never its value. */
export type FieldProblem = { field: string; code: string; text: Text };

/** A fault of the request that the caller can put right; `status` is the HTTP status. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Text,
    readonly params: Params = {},
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(text.en);
  }
}

/** 404 `not-found`: there is none, or the caller may not see it; the two cannot be distinguished. */
export class NotFound extends Problem {
  constructor(what: string) {
    super(
      404,
      'not-found',
      {
        vi: 'Không tìm thấy, hoặc đồng chí không được xem mục này. Kiểm tra lại đường dẫn hoặc mã.',
        en: 'There is no such item, or it is not yours to see. Check the address or the number.',
      },
      { what },
    );
  }
}

/** 404 `not-found`: nothing is kept at that address, whoever asks. */
export class NoSuchAddress extends Problem {
  constructor() {
    super(404, 'not-found', {
      vi: 'Không có địa chỉ này. Kiểm tra đường dẫn và phương thức gọi.',
      en: 'There is nothing at this address. Check the path and the method.',
    });
  }
}

/** 413 `too-large`: the body is larger than its route takes. */
export class TooLarge extends Problem {
  constructor() {
    super(413, 'too-large', {
      vi: 'Dữ liệu gửi lên quá lớn. Chia nhỏ rồi gửi lại.',
      en: 'The request is too large. Split it and send again.',
    });
  }
}

/** Things of which the caller may hold an old version, as people call them. */
const changeable = {
  case: { vi: 'Vụ việc', en: 'case' },
  petition: { vi: 'Đơn', en: 'petition' },
  alert: { vi: 'Cảnh báo', en: 'alert' },
  unit: { vi: 'Đơn vị', en: 'unit' },
  post: { vi: 'Chức vụ', en: 'post' },
  holders: { vi: 'Người giữ chức vụ', en: 'list of holders' },
  leave: { vi: 'Kỳ nghỉ', en: 'leave' },
  'reception-month': { vi: 'Lịch tiếp công dân', en: 'reception month' },
  calendar: { vi: 'Lịch làm việc', en: 'calendar' },
  policy: { vi: 'Quy tắc báo lên cấp trên', en: 'policy' },
  account: { vi: 'Tài khoản', en: 'account' },
} as const satisfies Record<string, Text>;
export type Changeable = keyof typeof changeable;

/** 412 `case-changed`: somebody changed this since the caller read it; the text names the thing, `changes` lists what. */
export class VersionConflict extends Problem {
  constructor(
    what: Changeable,
    readonly currentVersion: number,
    readonly changes: readonly unknown[] = [],
  ) {
    const { vi, en } = changeable[what];
    super(
      412,
      'case-changed',
      {
        vi: `${vi} đã được người khác cập nhật sau khi đồng chí mở. Xem phần thay đổi rồi thực hiện lại.`,
        en: `Somebody changed this ${en} after you opened it. Look at what changed, then try again.`,
      },
      { currentVersion, what },
      { currentVersion, changes },
    );
  }
}

/** 400 `invalid-input`: names the fields that cannot be taken. */
export class InvalidInput extends Problem {
  constructor(
    readonly fields: readonly FieldProblem[],
    text: Text = {
      vi: 'Dữ liệu gửi lên chưa đúng. Sửa các mục được nêu rồi gửi lại.',
      en: 'Some of the data cannot be taken. Correct the fields named and send again.',
    },
  ) {
    super(400, 'invalid-input', text, {}, { fields });
  }
}

/** 403 `not-permitted`: the role of the acting post may never do this. */
export class Forbidden extends Problem {
  constructor() {
    super(403, 'not-permitted', {
      vi: 'Vị trí công tác đang chọn không được làm việc này. Chọn vị trí khác hoặc liên hệ người quản trị.',
      en: 'The post you act as may not do this. Choose another post or ask the administrator.',
    });
  }
}

/** 401 `session-ended`: nobody is signed in, or no longer. */
export class Unauthenticated extends Problem {
  constructor() {
    super(401, 'session-ended', {
      vi: 'Phiên làm việc đã kết thúc. Đăng nhập lại để tiếp tục.',
      en: 'The session has ended. Sign in again to go on.',
    });
  }
}

/** It may have been saved all the same: perhaps only the response was lost. */
const notReady: Text = {
  vi: 'Hệ thống tạm thời chưa sẵn sàng, có thể chưa ghi. Gửi lại sau ít phút: gửi lại không bị ghi trùng.',
  en: 'The system is not ready for the moment, maybe nothing was saved. Send again in a few minutes: nothing is recorded twice.',
};

/** 503 `not-ready`: a part this service needs is away for the moment. */
export class NotReady extends Problem {
  constructor() {
    super(503, 'not-ready', notReady, {}, { retriable: true });
  }
}

/** 500 `internal`: a failure of ours; it does not reveal its cause. */
export class OurFailure extends Problem {
  constructor() {
    super(500, 'internal', {
      vi: 'Hệ thống gặp lỗi khi xử lý. Thử lại; nếu vẫn lỗi, báo bộ phận vận hành kèm mã tra cứu.',
      en: 'The system failed to handle this. Try again; if it fails again, tell operations the trace code.',
    });
  }
}
