/** Partitions of every topic (`infra/kafka/topics.json`). */
const partitions = 12;

/**
 * The Kafka partition of a case, the same in every topic (murmur2 of the key, as Kafka's clients do it). Writers of cases
 * lock it. All events of a batch share one partition, so two transactions never wait for each other in a circle. Should
 * the number of partitions ever differ, only that is lost: the lock still keeps writers of one case apart.
 */
export const partitionOf = (caseId: string): number => (murmur2(caseId) & 0x7fffffff) % partitions;

const m = 0x5bd1e995;

/** MurmurHash 2 of ASCII text with Kafka's seed, as a signed 32-bit number. */
export function murmur2(text: string): number {
  const { length } = text;
  let hash = 0x9747b28c ^ length;
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) hash = Math.imul(hash, m) ^ mixed(fourBytes(text, at));
  const rest = length - whole;
  if (rest === 3) hash ^= text.charCodeAt(whole + 2) << 16;
  if (rest >= 2) hash ^= text.charCodeAt(whole + 1) << 8;
  if (rest >= 1) hash = Math.imul(hash ^ text.charCodeAt(whole), m);
  hash = Math.imul(hash ^ (hash >>> 13), m);
  return hash ^ (hash >>> 15);
}

const fourBytes = (text: string, at: number): number =>
  text.charCodeAt(at) |
  (text.charCodeAt(at + 1) << 8) |
  (text.charCodeAt(at + 2) << 16) |
  (text.charCodeAt(at + 3) << 24);

function mixed(word: number): number {
  const once = Math.imul(word, m);
  return Math.imul(once ^ (once >>> 24), m);
}
