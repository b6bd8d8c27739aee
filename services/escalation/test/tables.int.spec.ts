import { driftOf } from '@cau-noi/testing';
import { escalationService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(escalationService)).toEqual([]);
});
