import type { ServiceDefinition } from '../src/index.js';
import { trial } from './trial-service.js';

export const neighbour: ServiceDefinition = { ...trial, name: 'neighbour' };

process.on('message', (text) => {
  void Promise.reject(Object.assign(new Error(`crashed over ${String(text)}`), { parameters: [text] }));
});
