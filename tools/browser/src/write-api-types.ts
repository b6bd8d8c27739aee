import { writeFileSync } from 'node:fs';
import { startSystem } from '@cau-noi/system';
import { eventually } from '@cau-noi/testing';
import { apiTypes, typesFile, type ApiDocument } from './api-types.js';

/** npm run api-types: starts the services, writes what the web app knows of their API, stops them. */
async function main(): Promise<void> {
  const system = await startSystem({ name: 'apitypes', startAt: new Date('2026-11-25T02:00:00.000Z') });
  try {
    const isReady = async (): Promise<void> => {
      if (!(await fetch(`${system.origin}/health/ready`)).ok) throw new Error('not ready');
    };
    await eventually(isReady, { within: 120_000 });
    const document = (await (await fetch(`${system.origin}/openapi.json`)).json()) as ApiDocument;
    writeFileSync(typesFile, await apiTypes(document));
    console.log(`${Object.keys(document.paths).length} paths`);
  } finally {
    await system.close();
  }
}

await main();
