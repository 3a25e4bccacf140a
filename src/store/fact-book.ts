import { z } from 'zod';
import type { Finding } from './examine-graph.ts';

/** Collects derived facts and what supports them, and tells in the end where the two don't agree. */
export interface FactBook {
  evidence(id: string, properties: Readonly<Record<string, unknown>>): void;
  fact(where: string, type: string, properties: Readonly<Record<string, unknown>>): void;
  career(id: string, official: string): void;
  official(id: string): void;
  statement(id: string): void;
  speaker(statement: string): void;
  release(id: string, articleCount: unknown): void;
  /** An article is part of the release. */
  runRelease(id: string): void;
  findings(): Generator<Finding>;
}

const Evidence = z.object({ kind: z.string(), claim: z.string(), day: z.string() });
const Fact = z.object({
  firstSeen: z.string(),
  lastSeen: z.string(),
  articleCount: z.number(),
  claims: z.array(z.string()),
});

interface Support {
  readonly where: string;
  firstSeen: string;
  lastSeen: string;
  articleCount: number;
}

/** Kinds of evidence that a derived relationship must stand for. */
const FACT_KINDS: ReadonlySet<string> = new Set([
  'HOLDS',
  'ATTENDED',
  'RUNS',
  'HOSTS',
  'TOOK_PART_IN',
  'ABOUT',
]);

/** An empty book. */
export function createFactBook(): FactBook {
  const supports = new Map<string, Support>();
  const facts: { readonly where: string; readonly type: string; readonly fact: z.infer<typeof Fact> }[] = [];
  const broken: Finding[] = [];
  const leastCareers = new Map<string, string>();
  const officials = new Set<string>();
  const silent = new Set<string>();
  const spoken = new Set<string>();
  const releases = new Map<string, unknown>();
  const runs = new Map<string, number>();
  return {
    evidence: (id, properties) => {
      const parsed = Evidence.safeParse(properties);
      if (!parsed.success) {
        broken.push({
          check: 'derived facts are supported',
          where: `Evidence ${id}`,
          what: 'it has no kind, claim or day',
        });
        return;
      }
      const { kind, claim, day } = parsed.data;
      if (FACT_KINDS.has(kind)) addSupport(supports, claim, day, `Evidence ${id}`);
    },
    fact: (where, type, properties) => {
      const parsed = Fact.safeParse(properties);
      if (parsed.success) facts.push({ where, type, fact: parsed.data });
      else
        broken.push({ check: 'derived facts are supported', where, what: 'it lacks days, count or claims' });
    },
    career: (id, official) => {
      const least = leastCareers.get(official);
      if (least === undefined || id < least) leastCareers.set(official, id);
    },
    official: (id) => officials.add(id),
    statement: (id) => silent.add(id),
    speaker: (statement) => spoken.add(statement),
    release: (id, articleCount) => releases.set(id, articleCount),
    runRelease: (id) => runs.set(id, (runs.get(id) ?? 0) + 1),
    findings: function* () {
      yield* broken;
      const claimed = new Set<string>();
      for (const { where, type, fact } of facts) {
        for (const claim of fact.claims) claimed.add(claim);
        const what = compare(
          type,
          fact,
          fact.claims.flatMap((claim) => supports.get(claim) ?? []),
        );
        if (what !== null) yield { check: 'derived facts are supported', where, what };
      }
      for (const [claim, { where }] of supports) {
        if (!claimed.has(claim))
          yield { check: 'derived facts are supported', where, what: 'no relationship stands for it' };
      }
      for (const id of officials) {
        const least = leastCareers.get(id) ?? null;
        if (least !== id) {
          yield {
            check: "an official's id is the least of their careers'",
            where: `Official ${id}`,
            what: `the least is ${least}`,
          };
        }
      }
      for (const [id, articleCount] of releases) {
        const found = runs.get(id) ?? 0;
        if (found !== articleCount || found < 2) {
          yield {
            check: 'a release has the articles that it counts',
            where: `Release ${id}`,
            what: `it says ${articleCount} articles and ${found} are part of it`,
          };
        }
      }
      for (const id of silent) {
        if (!spoken.has(id))
          yield { check: 'every statement has a speaker', where: `Statement ${id}`, what: 'nobody made it' };
      }
    },
  };
}

function addSupport(supports: Map<string, Support>, claim: string, day: string, where: string): void {
  const known = supports.get(claim);
  if (known === undefined) {
    supports.set(claim, { where, firstSeen: day, lastSeen: day, articleCount: 1 });
    return;
  }
  if (day < known.firstSeen) known.firstSeen = day;
  if (day > known.lastSeen) known.lastSeen = day;
  known.articleCount += 1;
}

/** What doesn't agree between a fact and its support, or null. */
function compare(type: string, fact: z.infer<typeof Fact>, supports: readonly Support[]): string | null {
  if (supports.length === 0) return 'no article supports it';
  const firstSeen = supports.map((support) => support.firstSeen).sort()[0];
  const lastSeen = supports
    .map((support) => support.lastSeen)
    .sort()
    .at(-1);
  if (firstSeen !== fact.firstSeen)
    return `it says firstSeen ${fact.firstSeen} and its evidence ${firstSeen}`;
  if (lastSeen !== fact.lastSeen) return `it says lastSeen ${fact.lastSeen} and its evidence ${lastSeen}`;
  const counts = supports.map((support) => support.articleCount);
  const sum = counts.reduce((a, b) => a + b, 0);
  // One article may give a tenure in two wordings (`차관` and `2차관`), and counts once.
  const least = type === 'HOLDS' ? Math.max(...counts) : sum;
  if (fact.articleCount < least || fact.articleCount > sum) {
    return `it says ${fact.articleCount} articles and its evidence ${sum}`;
  }
  return null;
}
