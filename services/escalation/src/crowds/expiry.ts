import type { Instant } from './facts.js';
import type { Petition } from './petition.js';

/**
 * Petitions in the order in which they were received: a heap, as late ones come between. One that was given another
 * date is in it twice; what its entry says is then no longer its date, and the entry counts for nothing.
 */
export class ExpiryQueue {
  private readonly instants: Instant[] = [];
  private readonly petitions: Petition[] = [];

  add(petition: Petition): void {
    const { at } = petition;
    if (petition.queuedAt === at) return;
    petition.queuedAt = at;
    let place = this.instants.length;
    for (; place > 0;) {
      const above = (place - 1) >> 1;
      if (this.instants[above]! <= at) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, at, petition);
  }

  /** When the oldest active petition was received; null when there is none. */
  first(): Instant | null {
    while (this.instants.length > 0 && !this.isValid()) this.drop();
    return this.instants[0] ?? null;
  }

  /** Takes off every active petition received at an instant or before. */
  takeUntil(at: Instant): Set<Petition> {
    const taken = new Set<Petition>();
    for (let first = this.first(); first !== null && first <= at; first = this.first()) {
      taken.add(this.petitions[0]!);
      this.drop();
    }
    return taken;
  }

  private isValid(): boolean {
    const petition = this.petitions[0]!;
    return petition.hub !== null && petition.at === this.instants[0];
  }

  private drop(): void {
    if (this.petitions[0]!.queuedAt === this.instants[0]) this.petitions[0]!.queuedAt = NaN;
    const at = this.instants.pop()!;
    const petition = this.petitions.pop()!;
    const count = this.instants.length;
    if (count === 0) return;
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      if (below + 1 < count && this.instants[below + 1]! < this.instants[below]!) below++;
      if (this.instants[below]! >= at) break;
      this.move(below, place);
      place = below;
    }
    this.put(place, at, petition);
  }

  private move(from: number, to: number): void {
    this.put(to, this.instants[from]!, this.petitions[from]!);
  }

  private put(place: number, at: Instant, petition: Petition): void {
    this.instants[place] = at;
    this.petitions[place] = petition;
  }
}
