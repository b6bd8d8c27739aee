import { createLogger, environment, main } from '../src/index.js';
import { trial } from './trial-service.js';

const logger = createLogger('trial', environment()['LOG_LEVEL'] ?? 'info');

main(trial);
process.on('message', (text) => {
  for (let line = 1; line <= 3; line++) logger.info({ line }, 'about to crash');
  void Promise.reject(Object.assign(new Error(`crashed over ${String(text)}`), { parameters: [text] }));
});
