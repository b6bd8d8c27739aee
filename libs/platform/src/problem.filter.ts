import type { Params } from '@cau-noi/rules';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '@cau-noi/vocabulary';
import { problemOf } from './http-problem.js';
import type { Logger } from './logger.js';
import { Problem } from './problems.js';

/** Sends every refusal and failure as RFC 9457 problem+json; a failure of ours does not reveal its cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    answerProblem(http.getRequest<FastifyRequest>(), reply, error, this.logger);
  }
}

const ours = (): Problem =>
  new Problem(500, 'internal', {
    vi: 'Hệ thống gặp lỗi khi xử lý. Thử lại; nếu vẫn lỗi, báo bộ phận vận hành kèm mã tra cứu.',
    en: 'The system failed to handle this. Try again; if it fails again, tell operations the trace code.',
  });

/** Sends `error` as problem+json; what is not the caller's doing is logged by an allow-list. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, error: unknown, logger: Logger): void {
  const problem = problemOf(error) ?? ours();
  log(problem, error, request, logger);
  if (problem.status === 503) void reply.header('retry-after', '2');
  void reply
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(bodyOf(problem, request.id)));
}

/** Failures of ours, and what the database refused although our own checks let it pass. */
function log(problem: Problem, error: unknown, request: FastifyRequest, logger: Logger): void {
  const hasLeft = request.raw.destroyed && !request.raw.complete;
  const line = { err: error, route: request.routeOptions?.url, trace: request.id };
  if (problem.status >= 500 && !hasLeft) logger.error(line, 'request failed');
  else if (error instanceof Error && ('driverError' in error || 'severity' in error))
    logger.warn(line, 'refused by the database');
}

const titles: Readonly<Record<number, string>> = {
  400: 'Dữ liệu không hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Quy định không cho phép',
  412: 'Đã có thay đổi',
  503: 'Chưa sẵn sàng',
};

function bodyOf(problem: Problem, trace: string): Record<string, unknown> {
  const text: Text = { vi: fill(problem.text.vi, problem.params), en: fill(problem.text.en, problem.params) };
  return {
    ...problem.more,
    type: `urn:cau-noi:problem:${problem.code}`,
    title: titles[problem.status] ?? 'Không thực hiện được',
    status: problem.status,
    code: problem.code,
    detail: text.vi,
    detailEn: text.en,
    text,
    params: problem.params,
    trace,
  };
}

/** Puts the values into the places that name them: `{days}`. */
const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
