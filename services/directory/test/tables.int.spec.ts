import { driftOf } from '@cau-noi/testing';
import { directoryService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(directoryService)).toEqual([]);
});
