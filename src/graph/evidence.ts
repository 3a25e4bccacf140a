import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { FIELDS, type Field } from '../model/article.ts';
import { ArticleRow } from './node-rows.ts';
import type { ArticleNode } from './nodes.ts';
import { listsOf, loadersOf, type ReadScope } from './read-scope.ts';

/** Where an article says something. */
export interface EvidenceNode {
  readonly article: ArticleNode;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Evidence with the day of its article, by which it is ordered. */
interface ClaimEvidence extends EvidenceNode {
  readonly day: string;
}

/** The texts of an article that evidence points into. */
export type ArticleTexts = Readonly<Record<Field, string>>;

const Keys = z.object({ keys: z.array(z.string()) });

const articleTextsStatement = statement({
  file: 'graph/article-texts',
  params: Keys,
  row: z.object({ key: z.string(), title: z.string(), subtitle: z.string().nullable(), body: z.string() }),
});

/** Title, subtitle (empty if there is none) and body of articles. */
export const textsOfArticles = loadersOf<ArticleTexts>(async (scope, keys) => {
  const rows = await scope.read(articleTextsStatement, { keys: [...keys] });
  return new Map(
    rows.map(({ key, title, subtitle, body }) => [key, { title, subtitle: subtitle ?? '', body }]),
  );
});

const claimEvidenceStatement = statement({
  file: 'graph/claim-evidence',
  params: Keys.extend({ limit: z.int() }),
  row: z.object({
    key: z.string(),
    evidence: z.array(
      z.object({
        field: z.enum(FIELDS),
        start: z.number(),
        end: z.number(),
        rule: z.string(),
        confidence: z.number(),
        day: z.string(),
        article: ArticleRow,
      }),
    ),
  }),
});

const evidenceOfClaim = listsOf<ClaimEvidence, [first: number]>(async (scope, keys, limit) => {
  const rows = await scope.read(claimEvidenceStatement, { keys, limit });
  return new Map(rows.map((row) => [row.key, row.evidence]));
});

/** What supports claims, newest first, at most `first` places in all. */
export async function evidenceOfClaims(
  scope: ReadScope,
  claims: readonly string[],
  first: number,
): Promise<EvidenceNode[]> {
  // Sorted, so that equal days come in one order whatever order the claims are held in.
  const found = await Promise.all(claims.toSorted().map((claim) => evidenceOfClaim(scope, claim, first)));
  return found
    .flat()
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, first);
}
