import { ApiProperty } from '@nestjs/swagger';
import { hierarchyCodes, kindCodes } from '@cau-noi/vocabulary';
import { officeCodes } from './offices.js';

class SettledByView {
  @ApiProperty({ enum: officeCodes }) office: string;
  @ApiProperty({ enum: ['head'] }) post: string;
  @ApiProperty({ example: 'Chủ tịch UBND cấp xã' }) vi: string;
  @ApiProperty() en: string;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ enum: [1, 2] }) instance: number;
  @ApiProperty({ example: 'Luật Khiếu nại Đ.17' }) article: string;
}

class CourtView {
  @ApiProperty({ description: 'Whether one may go there now.' }) open: boolean;
  @ApiProperty() article: string;
}

class WithinView {
  @ApiProperty() days: number;
  @ApiProperty({ enum: ['wd'], description: 'Working days.' }) unit: string;
}

class HandlingView {
  @ApiProperty({ enum: ['accept', 'guide', 'forward', 'police', 'order-report', 'court', 'file', 'settle'] })
  code: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty({ type: WithinView, nullable: true }) within: WithinView | null;
  @ApiProperty() article: string;
}

class ExcludedView {
  @ApiProperty({ enum: ['respondent', 'head-of-denounced-unit'] }) who: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty() article: string;
}

class ReasonView {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty() article: string;
}

class CompetenceDoubtView {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

/** A `Competence` as the API document describes it. */
export class CompetenceView {
  @ApiProperty({ enum: kindCodes }) kind: string;
  @ApiProperty({ type: SettledByView, nullable: true }) settles: SettledByView | null;
  @ApiProperty({ type: SettledByView, nullable: true }) next: SettledByView | null;
  @ApiProperty({ type: CourtView, nullable: true }) court: CourtView | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Vượt cấp; null where the addressee is not known.' })
  skipped: boolean | null;
  @ApiProperty({ type: HandlingView }) handling: HandlingView;
  @ApiProperty({ type: [ExcludedView] }) excluded: ExcludedView[];
  @ApiProperty({ type: [ReasonView] }) reasons: ReasonView[];
  @ApiProperty({ type: [CompetenceDoubtView] }) doubts: CompetenceDoubtView[];
}

class OfficeView {
  @ApiProperty({ enum: officeCodes }) code: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty({ enum: hierarchyCodes }) line: string;
  @ApiProperty({ description: 'Whether a question must name what is above it.' }) needsManager: boolean;
}

/** The kinds of bodies a question may name, highest last. */
export class OfficesView {
  @ApiProperty({ type: [OfficeView] }) items: OfficeView[];
}
