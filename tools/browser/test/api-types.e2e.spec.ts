import { readFileSync } from 'node:fs';
import { startSystem, type System } from '@cau-noi/system';
import { eventually } from '@cau-noi/testing';
import { printOf, typesFile, type ApiDocument } from '../src/api-types.js';
import { wednesday } from '../src/index.js';

let system: System;
beforeAll(async () => {
  system = await startSystem({ name: 'apitypes', startAt: wednesday });
}, 120_000);
afterAll(() => system.close());

describe('what the web app knows of the API', () => {
  it('is what the services say of themselves; after a change, npm run api-types writes it anew', async () => {
    await eventually(async () => expect((await fetch(`${system.origin}/health/ready`)).status).toBe(200));
    const document = (await (await fetch(`${system.origin}/openapi.json`)).json()) as ApiDocument;
    const types = readFileSync(typesFile, 'utf8');
    expect(/document ([\da-f]{64})\./.exec(types)?.[1]).toBe(printOf(document));
  });
});
