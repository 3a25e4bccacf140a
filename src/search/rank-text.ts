import { findTermsIn, type TermMatch } from './find-terms.ts';
import type { SearchTerm } from './parse-query.ts';

/** A text that may answer a query: what stands in its heading counts more. */
export interface Candidate {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** Breaks ties, greatest first; unique. */
  readonly sortKey: string;
}

/** A candidate that has at least one term of the query. */
export interface Ranked {
  readonly id: string;
  readonly sortKey: string;
  /** Greater is better; equal on every engine, rounded to six digits. */
  readonly score: number;
}

// The usual constants of BM25: how soon repetition stops to count, and how much length does.
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;
const HEADING_WEIGHT = 2.5;
/** What a whole word in the text alone is worth of one in the heading. */
const TEXT_COVERAGE = 0.9;
/** A text with every term, each as a word of its own, has this beside its relevance. */
const COVERAGE_WEIGHT = 60;
const ADJACENCY_WEIGHT = 8;
/** So many characters apart, two terms still belong together. */
const NEAR = 12;

/** How much a term tells that `having` of `all` texts have; never nothing, since a lone term must tell something. */
export function rarityOf(having: number, all: number): number {
  return Math.log(1 + (2 * all + 10 - having) / (having + 0.5));
}

/** How much each term of a query counts, 1 in all. */
export function shares(terms: readonly SearchTerm[], rarities: readonly number[]): readonly number[] {
  const weights = terms.map(({ weight }, term) => weight * (rarities[term] ?? 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Candidates by how well they answer, best first; those without any term are left out. A pure function of its
 * arguments; `rarities` are those of the terms among all that was found.
 */
export function rankTexts(
  candidates: readonly Candidate[],
  terms: readonly SearchTerm[],
  rarities: readonly number[],
): readonly Ranked[] {
  const usualLength = Math.max(1, mean(candidates.map(({ text }) => text.length)));
  const parts = shares(terms, rarities);
  return candidates
    .flatMap((candidate): Ranked[] => {
      const { id, sortKey, heading, text } = candidate;
      const [inHeading = [], inText = []] = findTermsIn([heading, text], terms);
      if (inHeading.length + inText.length === 0) return [];
      const norm = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * text.length) / usualLength);
      let coverage = 0;
      let relevance = 0;
      for (const term of terms.keys()) {
        const share = parts[term] ?? 0;
        const best = Math.max(
          bestOf(inHeading, term),
          bestOf(inText, term) * (heading === '' ? 1 : TEXT_COVERAGE),
        );
        const count = HEADING_WEIGHT * sumOf(inHeading, term) + sumOf(inText, term);
        coverage += share * best;
        relevance += (rarities[term] ?? 0) * ((count * (SATURATION + 1)) / (count + norm));
      }
      const adjacency =
        terms.length < 2
          ? 0
          : Math.max(adjacencyOf(inHeading, terms.length), adjacencyOf(inText, terms.length));
      const score = COVERAGE_WEIGHT * coverage + ADJACENCY_WEIGHT * adjacency + relevance;
      return [{ id, sortKey, score: Math.round(score * 1e6) / 1e6 }];
    })
    .sort(byScore);
}

/** Best first, then newest. */
export function byScore(a: Pick<Ranked, 'score' | 'sortKey'>, b: Pick<Ranked, 'score' | 'sortKey'>): number {
  return b.score - a.score || (a.sortKey < b.sortKey ? 1 : a.sortKey > b.sortKey ? -1 : 0);
}

/** What a candidate is worth by what the index tells alone: which terms it has, and which of them in its heading. */
export function worthByIndex(
  parts: readonly number[],
  has: (term: number) => boolean,
  hasInHeading: (term: number) => boolean,
): number {
  let worth = 0;
  for (const [term, share] of parts.entries()) {
    if (hasInHeading(term)) worth += share;
    else if (has(term)) worth += share * PLACE_UNKNOWN;
  }
  return Math.round(COVERAGE_WEIGHT * worth * 1e6) / 1e6;
}

/** Of a match whose place in its word isn't known. */
const PLACE_UNKNOWN = 0.7;

function bestOf(matches: readonly TermMatch[], term: number): number {
  let best = 0;
  for (const match of matches) if (match.term === term && match.weight > best) best = match.weight;
  return best;
}

function sumOf(matches: readonly TermMatch[], term: number): number {
  let sum = 0;
  for (const match of matches) if (match.term === term) sum += match.weight;
  return sum;
}

/** How much of the query stands in its order and together: 1 where each term follows the one before. */
function adjacencyOf(matches: readonly TermMatch[], terms: number): number {
  const closest = new Map<number, number>();
  for (const [index, one] of matches.entries()) {
    for (let next = index + 1; next < matches.length; next += 1) {
      const other = matches[next];
      if (other === undefined || other.start - one.end > NEAR) break;
      if (Math.abs(other.term - one.term) !== 1 || other.start < one.end) continue;
      // In the other order they belong together a little less.
      const gap = other.start - one.end + (other.term < one.term ? 2 : 0);
      const pair = Math.min(one.term, other.term);
      closest.set(pair, Math.max(closest.get(pair) ?? 0, gap <= 1 ? 1 : 1 - gap / (NEAR + 4)));
    }
  }
  return [...closest.values()].reduce((sum, value) => sum + value, 0) / (terms - 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
