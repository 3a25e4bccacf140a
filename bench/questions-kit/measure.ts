/** How a target answered one operation. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** Answers a second with sixteen questions under way at a time. */
  readonly perSecond: number;
  readonly answers: number;
}

/** Asks a question with the parameters of an index. */
export type Ask = (index: number) => Promise<unknown>;

/** How long is measured. */
export interface Effort {
  readonly rounds: number;
  readonly answersPerRound: number;
  /** A target that is slower than this per round ends its round early. */
  readonly roundMs: number;
  readonly throughputMs: number;
}

const WARM_ANSWERS = 40;
const WARM_MS = 3_000;
const CONCURRENCY = 16;

/** Measures the targets of one operation in turns, so that whatever else the machine does hits all of them alike. */
export async function measure(
  targets: ReadonlyMap<string, Ask>,
  effort: Effort,
): Promise<ReadonlyMap<string, Measured>> {
  const names = [...targets.keys()];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const [, ask] of targets) await askFor(ask, WARM_ANSWERS, WARM_MS, 0);
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const name of rotated(names, round)) {
      const ask = targets.get(name) ?? failToAsk;
      const begin = round * effort.answersPerRound;
      times.get(name)?.push(...(await askFor(ask, effort.answersPerRound, effort.roundMs, begin)));
    }
  }
  const throughput = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < Math.min(3, effort.rounds); round += 1) {
    for (const name of rotated(names, round)) {
      throughput.get(name)?.push(await throughputOf(targets.get(name) ?? failToAsk, effort.throughputMs));
    }
  }
  return new Map(
    names.map((name) => {
      const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
      const perSecond = median((throughput.get(name) ?? []).toSorted((a, b) => a - b));
      return [
        name,
        { p50: median(sorted), p95: quantile(sorted, 0.95), perSecond, answers: sorted.length },
      ] as const;
    }),
  );
}

async function askFor(ask: Ask, answers: number, ms: number, begin: number): Promise<number[]> {
  const started = performance.now();
  const times: number[] = [];
  for (let index = begin; index < begin + answers; index += 1) {
    const before = performance.now();
    await ask(index);
    times.push(performance.now() - before);
    if (performance.now() - started > ms) break;
  }
  return times;
}

async function throughputOf(ask: Ask, ms: number): Promise<number> {
  const started = performance.now();
  let next = 0;
  let done = 0;
  const keepAsking = async () => {
    while (performance.now() - started < ms) {
      next += 1;
      await ask(next);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, keepAsking));
  return (done / (performance.now() - started)) * 1_000;
}

async function failToAsk(): Promise<never> {
  throw new Error('no such target');
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
