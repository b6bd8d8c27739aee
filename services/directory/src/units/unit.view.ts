import { ApiProperty } from '@nestjs/swagger';
import { covers } from '@cau-noi/calendar';
import { hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import { day, lastDay, NameView } from '../organisation/name.view.js';
import type { Unit } from '../organisation/unit.js';

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
  @ApiProperty({ enum: hierarchyCodes }) hierarchy: Hierarchy;
  @ApiProperty({ example: 'commune' }) level: string;
  @ApiProperty(day) validFrom: string;
  @ApiProperty(lastDay) validTo: string | null;
  @ApiProperty({ type: [LineView] }) lines: LineView[];
  @ApiProperty({ type: [CommitteeView] }) committees: CommitteeView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Who does its work after its last day.' })
  successorId: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The unit above on the day asked about.' })
  parentId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The committee beside it on that day.' })
  committeeId: string | null;
}

/** A unit in a list: where there are units below it, they can be asked for. */
export class ListedUnitView extends UnitView {
  @ApiProperty({ description: 'Units right below it on the day asked about.' }) unitsBelow: number;
}

/** A unit as a client sees it; `at`: the day asked about. */
export const unitView = ({ unitId, ...unit }: Unit, at: string): UnitView => ({
  id: unitId,
  ...unit,
  parentId: unit.lines.find((line) => covers(line, at))?.parentId ?? null,
  committeeId: unit.committees.find((committee) => covers(committee, at))?.committeeId ?? null,
});
