import { Type } from 'class-transformer';
import { IsArray, IsDateString, IsObject, IsString, IsUUID, ValidateNested } from 'class-validator';

export class Petitioner {
  @IsString() name: string;
}

export class RegisterPetition {
  @IsString() kind: string;
  @IsString() channel: string;
  @IsString() subject: string;
  @IsString() placeCode: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Petitioner) petitioners: Petitioner[];
  @IsString() content: string;
  @IsString() summary: string;
  @IsDateString() dueAt: string;
}

export class AssignCase {
  @IsUUID() postId: string;
}

export class DecideCase {
  @IsString() outcome: string;
  @IsObject() document: object;
}
