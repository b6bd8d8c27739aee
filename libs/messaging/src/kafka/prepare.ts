import kafkajs, { Kafka, logLevel, type AclEntry, type Admin } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { grants, reads, secondGroupOf } from './access.js';
import { ensureTopics, topics } from './topics.js';
import type { WayIn } from './way-in.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

const attempts = 100;

/**
 * Creates the topics of a system, grants each service what it needs of them and no more, and removes older grants. May
 * be repeated. The user of `way` must be allowed to. Returns what is wrong with the topics.
 */
export async function prepareBroker(way: WayIn, prefix: string): Promise<string[]> {
  const kafka = new Kafka({ clientId: 'prepare', ...way, logLevel: logLevel.NOTHING, retry: { retries: 8 } });
  const admin = kafka.admin();
  await patiently(() => admin.connect());
  try {
    const names = topics.map(({ name }) => name);
    const wrong = await patiently(() => ensureTopics(admin, prefix, names));
    if (way.sasl) await grantAll(admin, prefix);
    return wrong;
  } finally {
    await admin.disconnect();
  }
}

/** Retries: a broker applies a new user, topic or right a moment after the controller accepted it. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = attempts; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await sleep(50);
    }
  }
}

async function grantAll(admin: Admin, prefix: string): Promise<void> {
  const wanted = grants(prefix);
  const there = await given(admin);
  const missing = wanted.filter((entry) => !there.some((other) => nameOf(other) === nameOf(entry)));
  if (missing.length > 0) await admin.createAcls({ acl: missing });
  await patiently(async () => {
    const known = new Set((await given(admin)).map(nameOf));
    if (!wanted.every((entry) => known.has(nameOf(entry)))) throw new Error('the rights are not in force yet');
  });
  const [ours, places] = [new Set(wanted.map((one) => one.principal)), new Set(allPlaces(prefix))];
  const stale = there.filter(
    (entry) =>
      ours.has(entry.principal) &&
      places.has(entry.resourceName) &&
      !wanted.some((other) => nameOf(other) === nameOf(entry)),
  );
  if (stale.length > 0) await admin.deleteAcls({ filters: stale });
}

/** Topics and groups of a system, also those that nobody may use. */
const allPlaces = (prefix: string): string[] =>
  [...topics.map(({ name }) => name), ...Object.keys(reads).flatMap((user) => [user, secondGroupOf(user)])].map(
    (name) => prefix + name,
  );

async function given(admin: Admin): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ acls, ...resource }) =>
    acls.map((acl) => ({
      ...acl,
      resourceType: resource.resourceType,
      resourceName: resource.resourceName,
      resourcePatternType: resource.resourcePatternType,
    })),
  );
}

const nameOf = (entry: AclEntry): string =>
  [
    entry.principal,
    entry.host,
    entry.operation,
    entry.permissionType,
    entry.resourceType,
    entry.resourceName,
    entry.resourcePatternType,
  ].join(' ');
