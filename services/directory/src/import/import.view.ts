import { ApiProperty } from '@nestjs/swagger';
import { Problem } from '@cau-noi/platform';
import type { LineProblem } from './file-lines.js';

/** What an import did, by lines of the file. */
export class ImportCounts {
  @ApiProperty() created: number;
  @ApiProperty() changed: number;
  @ApiProperty() unchanged: number;
}

/** A mistake in a line. */
export class LineProblemView implements LineProblem {
  @ApiProperty({ description: 'As an editor counts it, the header is 1.' }) line: number;
  @ApiProperty() code: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

/** What an import would do; with a mistake in any line nothing would be taken. */
export class ImportPreview extends ImportCounts {
  @ApiProperty({ description: 'How many mistakes there are.' }) problemCount: number;
  @ApiProperty({ type: [LineProblemView], description: 'The first 1,000 of them, by line.' })
  problems: LineProblemView[];
}

/** Nobody puts right more of them before trying again; the rest is only counted. */
const mostTold = 1_000;

/** A plan as somebody reads it before it is carried out. */
export const previewOf = (counts: ImportCounts, problems: readonly LineProblem[]): ImportPreview => ({
  ...counts,
  problemCount: problems.length,
  problems: problems.slice(0, mostTold),
});

/** 'import-refused': every bad line, and nothing was taken. */
export const importRefused = (lines: readonly LineProblem[]): Problem =>
  new Problem(
    422,
    'import-refused',
    {
      vi: 'Tệp có {count} lỗi, chưa dòng nào được ghi. Sửa các dòng được nêu rồi nhập lại cả tệp.',
      en: 'The file has {count} mistakes; no line was taken. Correct the lines named and import the whole file again.',
    },
    { count: lines.length },
    { lines: lines.slice(0, mostTold) },
  );
