import type { Released } from '../model/identity.ts';
import { daysFrom } from './day-span.ts';
import { releaseBands, sharedShingles } from './release-signature.ts';

/** Papers run a release on its day or after the weekend; the same text a year later is another one. */
const RELEASE_DAYS = 3;
/** A paper that runs the upper half of a release alone has half of its shingles; two releases on one matter share a fifth. */
const LEAST_SHARED = 0.45;

/**
 * Whether two articles are near-duplicates run within days of each other. That they have a band in common is part of
 * the rule, so that looking up by bands finds exactly those that it joins.
 */
export function areOneRelease(one: Released, other: Released): boolean {
  const [first, last] = one.day < other.day ? [one.day, other.day] : [other.day, one.day];
  if (daysFrom(first, last) > RELEASE_DAYS) return false;
  if (sharedShingles(one.signature, other.signature) < LEAST_SHARED) return false;
  const bands = releaseBands(other.signature);
  return releaseBands(one.signature).some((band, index) => band === bands[index]);
}

/** First and last day on which what an article of a day says may have been run as the same release. */
export function releaseWindow(day: string): { readonly from: string; readonly to: string } {
  return { from: shift(day, -RELEASE_DAYS), to: shift(day, RELEASE_DAYS) };
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
