import type { PipeTransform } from '@nestjs/common';
import { Problem } from '@cau-noi/platform';

/** The body of an import must be a file, not JSON. */
export class CsvText implements PipeTransform<unknown, string> {
  transform(body: unknown): string {
    if (typeof body === 'string' && body.length > 0) return body;
    throw new Problem(400, 'not-csv', {
      vi: 'Gửi tệp CSV (text/csv, UTF-8).',
      en: 'Send a CSV file (text/csv, UTF-8).',
    });
  }
}
