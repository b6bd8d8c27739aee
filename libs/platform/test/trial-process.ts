import { main } from '../src/index.js';
import { trial } from './trial-service.js';

main(trial);
process.on('message', (text) => {
  void Promise.reject(Object.assign(new Error(`crashed over ${String(text)}`), { parameters: [text] }));
});
