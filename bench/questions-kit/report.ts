import { z } from 'zod';

const Measured = z.object({ p50: z.number(), p95: z.number(), perSecond: z.number(), answers: z.number() });

/** What a run of the bench writes as JSON. */
export const BenchReport = z.object({
  size: z.string(),
  commit: z.string(),
  node: z.string(),
  cores: z.number(),
  /** Load of the machine when the run began. */
  load: z.number(),
  startMs: z.record(z.string(), z.number()),
  operations: z.record(
    z.string(),
    z.object({
      name: z.string(),
      targets: z.record(z.string(), Measured),
      /** p50 of what has most connections of all. */
      hottest: z.record(z.string(), z.number()),
    }),
  ),
});

export type BenchReport = z.output<typeof BenchReport>;

/** A ratio that got this much worse is a regression; runs on a shared machine differ by less. */
const WORSE = 1.25;

/** Operations that the peer answers best in its own language. */
const PLAIN_IS_BEST: ReadonlySet<string> = new Set(['d', 'f', 'g']);

/** The table of a run: times in milliseconds, with how they compare. */
export function tableOf({ operations }: BenchReport): string {
  const rows = Object.entries(operations).map(([letter, { name, targets, hottest }]) => {
    const { raw, product, embedded, peer } = targets;
    // Where the plain form is the best one, it is asked once.
    const plain = targets['plain peer'] ?? (PLAIN_IS_BEST.has(letter) ? peer : undefined);
    return [
      `${letter} ${name}`,
      ms(raw?.p50),
      ms(product?.p50),
      times(product?.p50, raw?.p50),
      ms(product?.p95),
      times(product?.perSecond, raw?.perSecond),
      ms(peer?.p50),
      times(product?.p50, peer?.p50),
      ms(plain?.p50),
      times(product?.p50, plain?.p50),
      ms(embedded?.p50),
      times(embedded?.p50, product?.p50),
      times(hottest['product'], hottest['raw']),
    ];
  });
  const heads = ['operation', 'raw', 'ours', '÷ raw', 'p95', 'per s ÷ raw', 'peer', 'ours ÷ peer'];
  const all = [[...heads, 'plain peer', 'ours ÷ plain', 'embedded', '÷ Neo4j', 'hottest ÷ raw'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** What got worse since an older run, by its time against raw Cypher of the same run. */
export function regressionsOf(now: BenchReport, before: BenchReport): string[] {
  return Object.entries(now.operations).flatMap(([letter, { name, targets }]) =>
    ['product', 'embedded'].flatMap((target) => {
      const old = before.operations[letter]?.targets;
      const was = ratio(old?.[target]?.p50, old?.['raw']?.p50);
      const is = ratio(targets[target]?.p50, targets['raw']?.p50);
      if (was === null || is === null || is < was * WORSE) return [];
      return [`${letter} ${name}, ${target}: ${was.toFixed(2)} × raw before, ${is.toFixed(2)} × now`];
    }),
  );
}

function ratio(one: number | undefined, other: number | undefined): number | null {
  return one === undefined || other === undefined || other === 0 ? null : one / other;
}

function ms(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 10 ? 2 : 1);
}

function times(one: number | undefined, other: number | undefined): string {
  return ratio(one, other)?.toFixed(2) ?? '';
}
