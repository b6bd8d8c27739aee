/** Knows which events have taken effect in this service; `libs/messaging` implements it over inbox and outbox. */
export abstract class SeenEvents {
  /** True as soon as the event has taken effect, false when it had not within `ms`. */
  abstract waitFor(eventId: string, ms: number): Promise<boolean>;
}
