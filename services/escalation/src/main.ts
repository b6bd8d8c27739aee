import { main } from '@cau-noi/platform';
import { escalationService } from './definition.js';

main(escalationService);
