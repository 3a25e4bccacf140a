/** First and last of some days, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days from the end of the earlier span to the start of the later, 0 where they touch or overlap. */
export function daysBetween(one: DaySpan, other: DaySpan): number {
  if (one.last < other.first) return daysFrom(one.last, other.first);
  if (other.last < one.first) return daysFrom(other.last, one.first);
  return 0;
}

/** Days from one day to another, negative if that is the earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** Whether each span begins more than so many days before the other ends. */
export function runSideBySide(one: DaySpan, other: DaySpan, toleratedDays: number): boolean {
  return daysFrom(one.first, other.last) > toleratedDays && daysFrom(other.first, one.last) > toleratedDays;
}

/** The days around the inner span on which the outer one is known, or null where they don't lie on both sides of it. */
export function gapAround(inner: DaySpan, knownDays: readonly string[]): DaySpan | null {
  const first = knownDays.filter((day) => day < inner.first).at(-1);
  const last = knownDays.find((day) => day > inner.last);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether one of the days lies in the span, more than so many days from its ends. */
export function holdsDay(span: DaySpan, days: readonly string[], toleratedDays: number): boolean {
  return days.some(
    (day) => daysFrom(span.first, day) > toleratedDays && daysFrom(day, span.last) > toleratedDays,
  );
}

/** The span over all of them, or null for none. */
export function spanOver(spans: readonly DaySpan[]): DaySpan | null {
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
