import { ApiProperty } from '@nestjs/swagger';
import { roleCodes, type Role } from '@cau-noi/vocabulary';

const day = { type: String, format: 'date' };
const lastDay = { ...day, nullable: true, description: 'Last day; null while no end is known.' };

export class NameView {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class LineView {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit one level above; null at the top.',
  })
  parentId: string | null;
  @ApiProperty(day) from: string;
  @ApiProperty(lastDay) to: string | null;
}

export class CommitteeView {
  @ApiProperty({ format: 'uuid', description: 'The Party committee beside the unit.' }) committeeId: string;
  @ApiProperty(day) from: string;
  @ApiProperty(lastDay) to: string | null;
}

/** A unit as a list shows it on one day, with its whole history. */
export class UnitView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'UBND-X1' }) code: string;
  @ApiProperty({ type: NameView }) name: NameView;
  @ApiProperty({ enum: ['state', 'party'] }) hierarchy: 'state' | 'party';
  @ApiProperty({ example: 'commune' }) level: string;
  @ApiProperty(day) validFrom: string;
  @ApiProperty(lastDay) validTo: string | null;
  @ApiProperty({ type: [LineView] }) lines: LineView[];
  @ApiProperty({ type: [CommitteeView] }) committees: CommitteeView[];
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The unit above on the day asked about.' })
  parentId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The committee beside it on that day.' })
  committeeId: string | null;
}

/** An official, as a list shows one. */
export class OfficerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class HolderView {
  @ApiProperty({ format: 'uuid' }) officerId: string;
  @ApiProperty() name: string;
}

export class TenureView extends HolderView {
  @ApiProperty(day) from: string;
  @ApiProperty(lastDay) to: string | null;
}

/** A post as a list shows it on one day, with everybody who held, holds or will hold it. */
export class PostView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) unitId: string;
  @ApiProperty({ type: NameView }) title: NameView;
  @ApiProperty({ enum: roleCodes }) role: Role;
  @ApiProperty({ description: 'The one post that leads the unit.' }) isHead: boolean;
  @ApiProperty(day) validFrom: string;
  @ApiProperty(lastDay) validTo: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [TenureView] }) holders: TenureView[];
  @ApiProperty() holdersVersion: number;
  @ApiProperty({ type: HolderView, nullable: true, description: 'Who holds it on the day asked about.' })
  holder: HolderView | null;
  @ApiProperty({ description: 'Nobody holds it on that day.' }) vacant: boolean;
}
