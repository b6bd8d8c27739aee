import { main } from '@cau-noi/platform';
import { consoleService } from './definition.js';

main(consoleService);
