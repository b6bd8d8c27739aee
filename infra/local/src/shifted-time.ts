/** How far the wall clock of this run is from the machine's, in ms; 0 unless it was begun with `--today`. */
export const shiftMs = Number(process.env.CAU_NOI_TIME_SHIFT_MS ?? 0);

/**
 * Moves the wall clock of a realm (a process, a context of Jest, a page) by `ms`; it flows on. Timers and
 * `performance.now()` measure spans and stay as they are. Needs nothing from around it: browsers get it as text.
 */
export function shiftTime(realm: typeof globalThis, ms: number): void {
  const real = realm.Date;
  const realNow = real.now;
  real.now = () => realNow() + ms;
  const shifted: DateConstructor = new Proxy(real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length === 0 ? [realNow() + ms] : given, made === shifted ? target : made),
    apply: () => new real(realNow() + ms).toString(),
  });
  Object.defineProperty(real.prototype, 'constructor', { value: shifted, writable: true, configurable: true });
  Object.defineProperty(realm, 'Date', { value: shifted, writable: true, configurable: true });
  const { performance } = realm;
  if (Object.hasOwn(performance, 'timeOrigin')) return; // one object may serve several realms
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ms, configurable: true });
}
