import { Flag, ServiceConfig } from '@cau-noi/platform';

/** What directory reads from its environment. */
export class DirectoryConfig extends ServiceConfig {
  /** Loads the demonstration organisation once at the first start. */
  @Flag() DEMONSTRATION = false;
}
