import { demonstration } from '@cau-noi/directory';
import type { Office } from './office.js';

type Told = [day: string, kind: 'KN' | 'TC' | 'KNPA' | 'KL', subject: string, summary: string, people?: number];

/** What commune A is told in a month; made up, as are the people behind it. */
const told: readonly Told[] = [
  ['2026-10-26', 'KN', 'land-housing', 'KN quyết định thu hồi đất'],
  ['2026-11-02', 'KN', 'land-housing', 'KN mức hỗ trợ khi thu hồi đất'],
  ['2026-11-05', 'TC', 'civil-service', ''],
  ['2026-11-06', 'KNPA', 'construction', 'Đề nghị sửa đường liên thôn'],
  ['2026-11-09', 'KN', 'policy', 'KN dừng trợ cấp xã hội'],
  ['2026-11-10', 'KNPA', 'environment', 'Phản ánh nước thải ra kênh'],
  ['2026-11-12', 'KN', 'land-housing', 'KN giá bồi thường', 14],
  ['2026-11-13', 'KNPA', 'environment', 'Phản ánh rác thải ven sông'],
  ['2026-11-16', 'KN', 'construction', 'KN xử phạt xây dựng'],
  ['2026-11-17', 'TC', 'civil-service', ''],
  ['2026-11-18', 'KN', 'land-housing', 'KN từ chối cấp giấy chứng nhận', 6],
  ['2026-11-19', 'KNPA', 'finance', 'Đề nghị công khai khoản thu của thôn'],
  ['2026-11-20', 'KN', 'land-housing', 'KN ranh giới thửa đất'],
  ['2026-11-25', 'KNPA', 'policy', 'Đề nghị xét hộ cận nghèo'],
];

/** Plays the month up to Wednesday 25/11/2026, 09:05; answers the number of the case that has come farthest. */
export async function playMonth({ as, system }: Office): Promise<string> {
  const [desk, head, handler] = [await as('td.a'), await as('lp.a'), await as('cv1.a')];
  const postId = demonstration.officers.find(({ login }) => login === 'cv1.a')?.postId;
  const signerPostId = demonstration.officers.find(({ login }) => login === 'ld.a')?.postId;
  const paper = (number: string, date: string): object => ({ document: { number, date, signerPostId } });
  let first = '';
  for (const [index, [day, kind, subject, summary, groupSize = 1]] of told.entries()) {
    await system.advanceTo(new Date(`${day}T01:${10 + index}:00.000Z`));
    const { body } = await desk.command('/v1/petitions', {
      kind,
      channel: index % 3 === 0 ? 'post' : 'visit',
      subject,
      groupSize,
      petitioners: [{ name: `Người Thử ${index + 1}` }],
      respondent: { kind: 'other', name: 'Cơ quan Thử' },
      content: 'Nội dung thử (synthetic)',
      ...(summary && { summary }),
      ...(kind === 'KNPA' && { dueAt: `2026-11-${day >= '2026-11-13' ? 30 : 24}T10:00:00.000Z` }),
    });
    await system.quiesce();
    if (index % 4 === 3 || index > 11) continue; // waits for assignment
    const path = `/v1/cases/${body.caseId}`;
    await head.command(`${path}/assignment`, { postId });
    if (index > 8 || kind === 'TC') continue;
    await handler.command(`${path}/classification`, { kind, subject });
    if (kind === 'KNPA') continue;
    await handler.command(`${path}/acceptance`, paper(`${20 + index}/TB-UBND`, day));
    if (index > 5) continue;
    await system.quiesce();
    await head.command(`${path}/assignment`, { postId });
    await handler.command(`${path}/take-up`);
    first ||= body.caseNumber;
  }
  await system.advanceTo(new Date('2026-11-25T02:05:00.000Z'));
  for (const person of [desk, head, handler]) await person.leave();
  return first;
}
