import { RuleBroken } from '@cau-noi/rules';
import { HttpException } from '@nestjs/common';
import type { Text } from '@cau-noi/vocabulary';
import { Forbidden, InvalidInput, NoSuchAddress, NotReady, Problem, TooLarge, Unauthenticated } from './problems.js';

/** Maps a failure to a problem for the caller; undefined when the fault is ours (500). */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof RuleBroken) return new Problem(409, error.code, error.text, error.params);
  const status = statusOf(error);
  return status === undefined ? problemOfDatabase(error) : problemOfStatus(status);
}

/** Nest's and Fastify's own refusals carry a status; theirs of 500 and more are ours. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  const isFastify = typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number';
  return isFastify ? (statusCode as number) : undefined;
}

/** Refusals of the framework in our words, by their status. */
const byStatus: Readonly<Record<number, () => Problem>> = {
  401: () => new Unauthenticated(),
  403: () => new Forbidden(),
  404: () => new NoSuchAddress(),
  408: () =>
    new Problem(408, 'too-slow', {
      vi: 'Dữ liệu gửi lên quá chậm nên đã ngắt. Gửi lại.',
      en: 'The request took too long to arrive. Send it again.',
    }),
  413: () => new TooLarge(),
  414: () =>
    new Problem(414, 'address-too-long', {
      vi: 'Đường dẫn quá dài. Rút ngắn các tham số.',
      en: 'The address is too long. Shorten its parameters.',
    }),
  415: () =>
    new Problem(415, 'wrong-content-type', {
      vi: 'Kiểu nội dung không được nhận ở đây. Dùng application/json.',
      en: 'This content type is not taken here. Use application/json.',
    }),
  503: () => new NotReady(),
};

function problemOfStatus(status: number): Problem | undefined {
  const known = byStatus[status];
  if (known) return known();
  return status >= 400 && status < 500 ? new InvalidInput([], malformed) : undefined;
}

const malformed: Text = {
  vi: 'Đường dẫn hoặc tham số không đúng khuôn dạng. Kiểm tra lại mã định danh và các tham số.',
  en: 'The address or a parameter is not in the expected form. Check ids and parameters.',
};

const outOfRange: Text = {
  vi: 'Có giá trị vượt quá phạm vi lưu trữ được. Kiểm tra lại số, ngày và độ dài.',
  en: 'A value is beyond what can be stored. Check numbers, dates and lengths.',
};

const inUse: Text = {
  vi: 'Dữ liệu này vừa được người khác ghi hoặc đã tồn tại. Tải lại rồi thực hiện lại nếu cần.',
  en: 'This was just recorded by somebody else or already exists. Reload, then try again if needed.',
};

/** PostgreSQL's errors that come from the request (bad or too large values), or that pass by themselves. */
function problemOfDatabase(error: unknown): Problem | undefined {
  const state = sqlStateOf(error);
  if (state === undefined) return undefined;
  if (state.startsWith('22') || state.startsWith('54')) return new InvalidInput([], outOfRange);
  if (state.startsWith('40') || state === '55P03' || state.startsWith('23')) return new Problem(409, 'conflict', inUse);
  const isAway = state.startsWith('08') || state.startsWith('57') || state.startsWith('53');
  return isAway ? new NotReady() : undefined;
}

const socketErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** The five characters of SQLSTATE, from the driver's error or TypeORM's wrapping of it; 08006 for a broken connection. */
function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (driverError instanceof Error && driverError !== error) return sqlStateOf(driverError);
  if (typeof code === 'string' && socketErrors.has(code)) return '08006';
  if (/^Connection terminated|timeout exceeded when trying to connect|^Query read timeout/.test(error.message))
    return '08006';
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in error ? code : undefined;
}
