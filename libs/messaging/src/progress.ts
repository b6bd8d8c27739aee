/** How far this service has published and consumed, so that a test or a replay can wait for the end of all effects. */
export abstract class Progress {
  /** Next offset after the last one this process published, per `topic/partition`. */
  abstract produced(): ReadonlyMap<string, number>;
  /** Next offset this process will handle, per `topic/partition`; everything before it is settled. */
  abstract consumed(): ReadonlyMap<string, number>;
  /** Topics this service reads, with prefix. */
  abstract topics(): readonly string[];
  /** Rows of the outbox that the broker has not confirmed. */
  abstract unpublished(): Promise<number>;
}
