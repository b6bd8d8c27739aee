import { main } from '@cau-noi/platform';
import { directoryService } from './definition.js';

main(directoryService);
