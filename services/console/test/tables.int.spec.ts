import { driftOf } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';

it('describes its tables as they are', async () => {
  expect(await driftOf(consoleService)).toEqual([]);
});
