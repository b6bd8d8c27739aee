import type { Params } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import type { Problem } from './problems.js';

/** The media type of every refusal and failure (RFC 9457). */
export const problemType = 'application/problem+json; charset=utf-8';

const titles: Readonly<Record<number, string>> = {
  400: 'Dữ liệu không hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Quy định không cho phép',
  412: 'Đã có thay đổi',
  503: 'Chưa sẵn sàng',
};

/** The body of the response, the same from every service and from the gateway; `trace` is the code that operations look for. */
export function problemJson({ status, code, text: words, params, more }: Problem, trace: string): string {
  const text: Text = { vi: fill(words.vi, params), en: fill(words.en, params) };
  return JSON.stringify({
    ...more,
    type: `urn:cau-noi:problem:${code}`,
    title: titles[status] ?? 'Không thực hiện được',
    status,
    code,
    detail: text.vi,
    detailEn: text.en,
    text,
    params,
    trace,
  });
}

/** Puts the values into the places that name them: `{days}`. */
const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
