/**
 * Numbers of the advisory locks that the console takes in PostgreSQL, all in one place so that no two uses share one.
 * `libs/messaging` takes 7_205_001, 7_205_002 and 7_205_011 in the same database.
 */
export const locks = {
  /** First key; the second is a Kafka partition: one writer of the cases of a partition at a time. */
  casePartition: 7_205_003,
  /** One replica at a time looks whether there is an account, and makes the one-time link. */
  setupLink: 7_205_004,
} as const;
