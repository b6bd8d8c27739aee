import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { series, type Series } from './case-number.js';

/** A running number, and the registers and years in which it is looked up. */
export class NumbersBody {
  @IsArray() @ArrayMaxSize(2_000) @IsString({ each: true }) unitCodes!: string[];
  @IsArray() @ArrayMaxSize(2) @IsIn(series, { each: true }) registers!: Series[];
  @IsArray() @ArrayMaxSize(100) @IsInt({ each: true }) years!: number[];
  @IsInt() @Min(1) @Max(9_999_999) serial!: number;
}
