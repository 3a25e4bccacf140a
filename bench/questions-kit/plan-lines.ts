/** An operator of a profiled plan. */
export interface Plan {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly rows?: number;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

/** Operators that look nothing up and say nothing that matters. */
const QUIET = new Set([
  'ProduceResults',
  'Projection',
  'Argument',
  'EagerAggregation',
  'OrderedAggregation',
  'Apply',
]);
const WIDTH = 84;

/** What a plan did, one line for each operator that touched the database, with hits and rows. */
export function planLines(plan: Plan): string[] {
  const lines: string[] = [];
  let hits = 0;
  let quiet = 0;
  const visit = ({ operatorType, dbHits = 0, rows = 0, arguments: given, children }: Plan): void => {
    for (const child of children) visit(child);
    hits += dbHits;
    const operator = operatorType.replace(/@.*$/u, '');
    if (dbHits === 0 || (QUIET.has(operator) && dbHits < 100)) {
      quiet += 1;
      return;
    }
    const details = String(given['Details'] ?? '').replaceAll(/\s+/gu, ' ');
    lines.push(
      `${String(dbHits).padStart(9)} ${String(rows).padStart(8)}  ${`${operator} ${details}`.slice(0, WIDTH)}`,
    );
  };
  visit(plan);
  return [
    '     hits     rows',
    ...lines,
    `${String(hits).padStart(9)} in all, with ${quiet} operators of few hits or none`,
  ];
}
