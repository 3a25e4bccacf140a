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

/** Whether the outer span begins before the inner one and ends after it. */
export function encloses(outer: DaySpan, inner: DaySpan): boolean {
  return outer.first < inner.first && inner.last < outer.last;
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
