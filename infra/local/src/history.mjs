import { PlainProblem } from './plain-problem.mjs';

/** What infra/postgres/requeue.sql refuses a broken history with. */
export const brokenHistory = 'CN001';

/**
 * Returns the problem: the backup must not be used. `detail`: how many subjects of the service are broken, and the
 * first of them.
 * @param {string} service
 * @param {string} detail
 */
export function notIntact(service, detail) {
  const [count = '', first = ''] = detail.split(' ');
  return new PlainProblem(
    `Lịch sử của ${service} không còn nguyên vẹn (${count} mục, trước hết là ${first}): không dùng bản sao lưu này, lấy bản khác.`,
    `The history of ${service} is not intact (${count} subjects, first ${first}): do not use this backup, take another.`,
  );
}
