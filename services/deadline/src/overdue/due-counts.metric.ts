import { Injectable } from '@nestjs/common';

/** What the timer has done since the last heartbeat of this replica. */
@Injectable()
export class DueCounts {
  private claimed = 0;
  private fired = 0;

  /** Call it after the commit: so many due rows were claimed, so many of them led to an event. */
  add(claimed: number, fired: number): void {
    this.claimed += claimed;
    this.fired += fired;
  }

  /** Returns the counts so far and resets them. */
  take(): { claimed: number; fired: number } {
    const { claimed, fired } = this;
    [this.claimed, this.fired] = [0, 0];
    return { claimed, fired };
  }
}
