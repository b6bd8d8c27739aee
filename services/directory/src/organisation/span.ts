import type { Span } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';

/** A span that ends before it begins is refused: 'dates-reversed'. */
export function checkSpan(span: Span): void {
  if (span.to !== null && span.to < span.from) {
    throw new RuleBroken(
      'dates-reversed',
      {
        vi: 'Ngày kết thúc đứng trước ngày bắt đầu. Hãy sửa lại một trong hai ngày.',
        en: 'The last day lies before the first one. Correct one of the two dates.',
      },
      { from: span.from, to: span.to },
    );
  }
}
