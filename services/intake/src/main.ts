import { main } from '@cau-noi/platform';
import { intakeService } from './definition.js';

main(intakeService);
