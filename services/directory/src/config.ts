import { Flag, ServiceConfig } from '@cau-noi/platform';
import { IsInt, Max, Min } from 'class-validator';

/** What directory reads from its environment. */
export class DirectoryConfig extends ServiceConfig {
  /** Loads the demonstration organisation once at the first start. */
  @Flag() DEMONSTRATION = false;
  /** Largest request body, in bytes; an organisation file of a whole country has less than five megabytes. */
  @IsInt() @Min(1024) @Max(104_857_600) override BODY_LIMIT = 5_242_880;
}
