import { driftOf } from '@cau-noi/testing';
import { routingService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(routingService)).toEqual([]);
});
