import type { Cell } from './cell.js';
import type { Level, Levels, Span } from './levels.js';

/** How many people come to a cell in a window by chance: on average, and how widely spread (variance divided by mean). */
export type Expectation = { mean: number; dispersion: number };

/** People that what is usual is worth against what came lately, for what a province, a subject and a commune have in common. */
const worth = { province: 5, subject: 20, place: 4 };
/** A season or a holiday that the calendar does not know moves what is expected by no more than this. */
const season = { least: 0.6, most: 12 };
/** What moves unseen, as part of the mean: of a commune's cell, and of a subject in a province, which has seasons of its own. */
const unseen = { place: 0.2, province: 0.5 };

const clamp = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, value));

/** What came, less what came to the cell itself, against what was to come in the same days; of today so far the higher of both. */
function ratio(
  level: Level,
  own: Level | Cell['came'] | null,
  perExposure: number,
  span: Span,
  at: number,
  worthOf: number,
): number {
  const before = (level.lately[at] as number) - ((own?.lately[at] as number | undefined) ?? 0);
  const today = level.today - (own?.today ?? 0);
  return Math.max(
    (before + worthOf) / (perExposure * span.before + worthOf),
    (before + today + worthOf) / (perExposure * span.whole + worthOf),
  );
}

/**
 * Of a commune's cell, for each window: its own baseline, drawn to the commune's share of the subject as far as cells of this
 * province follow it; times what the province and the subject have more or less than usual in the same days elsewhere;
 * times what the commune has more on its other subjects (a commune that took another one in).
 */
export function expectedInPlace(cell: Cell, levels: Levels): Expectation[] {
  const place = levels.places.get(cell.place ?? '') ?? levels.newPlace();
  const subject = levels.subjects.get(cell.subject) ?? levels.newSubject();
  const { all, exposure, spans, strength } = levels;
  const { came } = cell;
  const shape = strength + came.usual;
  const common = (place.rate * subject.rate) / all.rate;
  const own = shape / (strength / common + Math.min(place.part, subject.part)) / exposure;
  const seasons = spans.map((span, at) => {
    const ofAll = ratio(all, came, Math.max(0, all.rate / exposure - own), span, at, worth.province);
    const left = Math.max(0, subject.rate / exposure - own) * ofAll;
    return { ofAll, both: clamp(ofAll * ratio(subject, came, left, span, at, worth.subject), season) };
  });
  const longest = spans.length - 1;
  const others = Math.max(
    0,
    (place.lately[longest] as number) + place.today - (came.lately[longest] as number) - came.today,
  );
  const othersExpected =
    Math.max(0, place.rate / exposure - own) * (spans[longest] as Span).whole * (seasons[longest]?.ofAll ?? 1);
  const ofPlace = Math.max(1, (others - Math.sqrt(others) + worth.place) / (othersExpected + worth.place));
  return spans.map(({ whole }, at) => {
    const mean = own * whole * (seasons[at]?.both ?? 1) * ofPlace;
    return { mean, dispersion: levels.dispersion + mean * (1 / shape + unseen.place ** 2) };
  });
}

/** Of a subject in the whole province: its baseline times what the other subjects have more or less than usual. */
export function expectedInProvince(subject: Level, levels: Levels): Expectation[] {
  const { all, exposure, spans } = levels;
  return spans.map((span, at) => {
    const others = Math.max(0, all.rate - subject.rate) / exposure;
    const factor = clamp(ratio(all, subject, others, span, at, worth.province), season);
    const mean = (subject.rate / exposure) * span.whole * factor;
    return { mean, dispersion: levels.dispersion + mean * (1 / (1 + subject.usual) + unseen.province ** 2) };
  });
}
