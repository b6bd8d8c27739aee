import { driftOf } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(deadlineService)).toEqual([]);
});
