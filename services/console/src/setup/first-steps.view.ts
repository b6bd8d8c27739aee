import { ApiProperty } from '@nestjs/swagger';

/** Which of the first steps of a new system were taken. */
export class FirstSteps {
  @ApiProperty({ description: 'There is a unit today.' }) unit: boolean;
  @ApiProperty({ description: 'Somebody holds a post that receives citizens.' }) desk: boolean;
  @ApiProperty({ description: 'Somebody holds a post that handles cases.' }) handler: boolean;
  @ApiProperty({ description: 'Somebody holds a post that leads a unit.' }) head: boolean;
  @ApiProperty({ description: 'Somebody who holds a post has an account.' }) account: boolean;
  @ApiProperty({ description: 'The calendar of this year is known.' }) calendar: boolean;
  @ApiProperty({ description: 'A petition was received.' }) petition: boolean;
}
