import { ApiProperty } from '@nestjs/swagger';

/** A day, as the API document describes it. */
export const day = { type: String, format: 'date' };
/** A last day: there may be none. */
export const lastDay = { ...day, nullable: true, description: 'Last day; null while no end is known.' };

export class NameView {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}
