import { driftOf } from '@cau-noi/testing';
import { intakeService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(intakeService)).toEqual([]);
});
