// node health.mjs PORT…: ends with 0 when the services at these ports of this container are ready, else with 1.
const ports = process.argv.slice(2);
const isReady = async (/** @type {string} */ port) => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
const all = await Promise.all(ports.map(isReady)).catch(() => [false]);
process.exit(ports.length > 0 && all.every(Boolean) ? 0 : 1);
