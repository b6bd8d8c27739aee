import { main } from '@cau-noi/platform';
import { routing } from './index.js';

main(routing);
