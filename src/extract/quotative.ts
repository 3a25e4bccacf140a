/** Stems of verbs that report speech, as they stand before an ending. */
export const REPORTING_STEM =
  '(?:밝히|밝혔|밝힌|말하|말했|말한|강조|설명|당부|전하|전했|전한|덧붙|제안|약속|평가|지적|주장|요청|촉구|비판|답하|답했|답변|언급|소개|진단|조언|역설|호소|반박|해명|다짐|제시|예상|전망|내다|분석|발표|했|하였|한\\s|하고|하며|하면서)';

// The end of what an unclosed quote says: a plain ending, the particle, an optional date, and a reporting verb.
const QUOTATIVE_END = new RegExp(
  `(?:[다자라]|[냐까]|달라|[것점때중정])(?=(?:이?라)?(?:고도?|며|면서)\\s+(?:[^\\s"“”]+\\s+){0,3}?${REPORTING_STEM})`,
  'g',
);
const LONGEST = 1500;

/** Where the words of a quote end whose closing mark is missing: before the particle of the last reporting verb. */
export function findQuotativeEnd(text: string, from: number, to: number): number | null {
  const stretch = text.slice(from, Math.min(to, from + LONGEST));
  let end: number | null = null;
  for (const found of stretch.matchAll(QUOTATIVE_END)) end = from + found.index + found[0].length;
  return end;
}
