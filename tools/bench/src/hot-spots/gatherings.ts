import type { Random } from './random.js';

/** People who come one by one about the same thing, faster and faster. `days`: on which each of them first came, in order. */
export type Gathering = {
  province: string;
  place: string;
  subject: string;
  size: number;
  days: number[];
  ids: string[];
};

type Place = { province: string; place: string };
type Write = (day: number, place: Place, subject: string, people: string[]) => string;

/** Days between the end of a gathering and the beginning of the next one in the same cell. */
const apart = 90;

/** Hides gatherings of 5 to 60 people, over one to six weeks, among petitions; small ones are the most. */
export function gatheringsOf(
  described: { gatherings: number; gatheringsFrom: number; days: number; communes: readonly number[] },
  random: Random,
  places: readonly Place[],
  subjects: readonly { subject: string }[],
  level: readonly number[],
  write: Write,
): Gathering[] {
  const years = (described.days - described.gatheringsFrom) / 365;
  const count = Math.round(described.gatherings * described.communes.length * years);
  const found: Gathering[] = [];
  for (let one = 0; one < count; one += 1) {
    const place = places[random.below(places.length)] as Place;
    const { subject } = subjects[Math.floor(subjects.length * random.next() ** 1.7)] as { subject: string };
    const size = Math.round(Math.exp(random.between(Math.log(5), Math.log(60))));
    const length = 7 + random.below(36);
    const begin =
      described.gatheringsFrom + random.below(Math.max(1, described.days - described.gatheringsFrom - length));
    const isFree = found.every(
      (other) =>
        other.place !== place.place ||
        other.subject !== subject ||
        (other.days.at(-1) as number) + apart < begin ||
        begin + length + apart < (other.days[0] as number),
    );
    if (!isFree) continue;
    const growing = random.between(1, 2.2);
    const days = Array.from({ length: size }, () =>
      onDay(begin + Math.floor(length * random.next() ** (1 / growing)), level, random),
    ).sort((a, b) => a - b);
    const ids = days.flatMap((day, at) => {
      const person = `g${found.length}-${at}`;
      const again =
        random.next() < 0.15
          ? [write(Math.min(described.days - 1, day + random.below(7)), place, subject, [person])]
          : [];
      return [write(day, place, subject, [person]), ...again];
    });
    found.push({ ...place, subject, size, days, ids });
  }
  return found;
}

/** The day itself, or the next one that is worked more or less as others are. */
function onDay(day: number, level: readonly number[], random: Random): number {
  let at = Math.min(day, level.length - 1);
  while (at < level.length - 1 && random.next() > (level[at] as number) * 1.2) at += 1;
  return at;
}
