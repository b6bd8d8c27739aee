import { main } from '@cau-noi/platform';
import { routingService } from './index.js';

main(routingService);
