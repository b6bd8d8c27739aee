import { dayOf, endOf } from '@cau-noi/calendar';
import { SteeredClock, type Clock } from '@cau-noi/platform';

/** A machine may sleep, or its clock may be corrected: the day is checked at least this often. */
const longestMs = 60_000;

/**
 * Notifies when the business day has changed: at midnight by itself, and at once where somebody steers the clock. A clock
 * steered within its day is notified as a `ping`, which carries the time.
 */
export class BusinessDay {
  private day = '';
  private timer: NodeJS.Timeout | undefined;
  private unhear: () => void = () => undefined;

  constructor(
    private readonly clock: Clock,
    private readonly notify: (happening: 'ping' | 'day-changed') => void,
  ) {}

  watch(): void {
    this.day = dayOf(this.clock.now());
    if (this.clock instanceof SteeredClock)
      this.unhear = this.clock.onSet(() => this.notify(this.hasChanged() ? 'day-changed' : 'ping'));
    else this.sleep();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.unhear();
  }

  private sleep(): void {
    const now = this.clock.now();
    const left = endOf(dayOf(now)).getTime() - now.getTime();
    this.timer = setTimeout(
      () => {
        if (this.hasChanged()) this.notify('day-changed');
        this.sleep();
      },
      Math.min(longestMs, left),
    );
  }

  private hasChanged(): boolean {
    const day = dayOf(this.clock.now());
    const isOther = day !== this.day;
    this.day = day;
    return isOther;
  }
}
