import { main } from '@cau-noi/platform';
import { deadlineService } from './definition.js';

main(deadlineService);
