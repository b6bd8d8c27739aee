import { IsOptional } from 'class-validator';
import { KnownId } from '../case/fields.input.js';

export class AssignCase {
  @KnownId('A post of the unit that has the case.')
  postId: string;

  @IsOptional()
  @KnownId('The holder of the post on that day, when not given.', { required: false })
  officerId?: string;
}
