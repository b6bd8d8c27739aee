import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalPage } from './legal-page.js';

writeFileSync(join(import.meta.dirname, '../../../../docs/legal.md'), legalPage());
