import { ApiProperty } from '@nestjs/swagger';

/** Words in both languages. */
export class SubjectLabel {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

/** One subject of the coded list. */
export class SubjectView {
  @ApiProperty({ example: 'land-housing' }) code: string;
  @ApiProperty({ type: SubjectLabel }) label: SubjectLabel;
}

/** The coded list of subjects. */
export class SubjectList {
  @ApiProperty({ type: [SubjectView] }) items: SubjectView[];
}
