import { findTerms } from './find-terms.ts';
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
const LENGTH_WEIGHT = 0.6;
const HEADING_WEIGHT = 2.5;
/** What a match inside a word is worth of one at its start. */
const INNER_WEIGHT = 0.4;
/** A text with every term goes before any with fewer. */
const COVERAGE_WEIGHT = 100;

/** Candidates by how well they answer, best first; those without any term are left out. A pure function of its arguments. */
export function rankTexts(candidates: readonly Candidate[], terms: readonly SearchTerm[]): readonly Ranked[] {
  const counted = candidates.map((candidate) => ({ candidate, counts: countTerms(candidate, terms) }));
  const usualLength = Math.max(1, mean(candidates.map(({ text }) => text.length)));
  const rarities = terms.map((_, term) => {
    const having = counted.filter(({ counts }) => (counts[term] ?? 0) > 0).length;
    return Math.log(1 + (candidates.length - having + 0.5) / (having + 0.5));
  });
  return counted
    .flatMap(({ candidate: { id, sortKey, text }, counts }): Ranked[] => {
      const covered = counts.filter((count) => count > 0).length;
      if (covered === 0) return [];
      const norm = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * text.length) / usualLength);
      const relevance = counts.reduce(
        (sum, count, term) => sum + ((rarities[term] ?? 0) * count * (SATURATION + 1)) / (count + norm),
        0,
      );
      const score = (COVERAGE_WEIGHT * covered) / terms.length + relevance;
      return [{ id, sortKey, score: Math.round(score * 1e6) / 1e6 }];
    })
    .sort((a, b) => b.score - a.score || (a.sortKey < b.sortKey ? 1 : -1));
}

function countTerms({ heading, text }: Candidate, terms: readonly SearchTerm[]): readonly number[] {
  const counts = terms.map(() => 0);
  for (const [part, weight] of [
    [heading, HEADING_WEIGHT],
    [text, 1],
  ] as const) {
    for (const { term, startsWord } of findTerms(part, terms)) {
      counts[term] = (counts[term] ?? 0) + weight * (startsWord ? 1 : INNER_WEIGHT);
    }
  }
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
