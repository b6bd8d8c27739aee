import { main } from '@cau-noi/platform';
import { routingService } from './definition.js';

main(routingService);
