import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './http-problem.js';
import type { Logger } from './logger.js';
import { problemJson, problemType } from './problem-json.js';
import { OurFailure, type Problem } from './problems.js';

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

/** Sends `error` as problem+json; what is not the caller's doing is logged by an allow-list. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, error: unknown, logger: Logger): void {
  const problem = problemOf(error) ?? new OurFailure();
  log(problem, error, request, logger);
  if (problem.status === 503) void reply.header('retry-after', '2');
  void reply.status(problem.status).type(problemType).send(problemJson(problem, request.id));
}

/** Logs failures of ours, and what the database refused although our own checks let it pass. */
function log(problem: Problem, error: unknown, request: FastifyRequest, logger: Logger): void {
  const hasLeft = request.raw.destroyed && !request.raw.complete;
  const line = { err: error, route: request.routeOptions?.url, trace: request.id };
  if (problem.status >= 500 && !hasLeft) logger.error(line, 'request failed');
  else if (error instanceof Error && ('driverError' in error || 'severity' in error))
    logger.warn(line, 'refused by the database');
}
