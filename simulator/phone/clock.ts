/**
 * Puts the phone's clock ahead or behind, before any code of the mini program runs: tokens and codes are then judged by a
 * phone whose time is wrong.
 * @param seconds 0 leaves the clock alone
 */
export function shiftClock(seconds: number): void {
  if (seconds === 0) return;
  const Real = window.Date;
  const now = (): number => Real.now() + seconds * 1000;
  window.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, values: unknown[], newTarget: typeof Real) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as Date,
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
  Real.prototype.constructor = window.Date;
}
