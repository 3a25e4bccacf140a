import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';

const Named = z.object({ id: z.string(), name: z.string() });

const Arrived = z.object({
  id: z.string(),
  topics: z.array(z.string()),
  /** Every career of the officials who made it: any of their ids. */
  careers: z.array(z.string()),
  /** Agencies that made it, and those in whose offices it was made. */
  agencies: z.array(Named),
});

/** A statement that came into the graph, with what it can be chosen by. */
export type Arrived = z.infer<typeof Arrived>;

/** One batch that came in. */
export interface Arrival {
  /** Grows with each batch. */
  readonly turn: number;
  /** The turn of the batch before it, 0 for the first. */
  readonly previous: number;
  readonly statements: readonly Arrived[];
}

const latestArrivalStatement = statement({
  file: 'graph/latest-arrival',
  params: z.object({}),
  row: z.object({ turn: z.int() }),
});

const arrivalsAfterStatement = statement({
  file: 'graph/arrivals-after',
  params: z.object({ after: z.int(), limit: z.int() }),
  row: z.object({ turn: z.int(), previous: z.int(), statements: z.array(Arrived) }),
});

/** The turn of the latest batch that any process brought into the graph. */
export async function latestArrival(engine: Engine): Promise<number> {
  const [row] = await engine.read(latestArrivalStatement, {});
  return row?.turn ?? 0;
}

/** What came after a turn, oldest first, some batches at most. */
export function arrivalsAfter(engine: Engine, after: number, limit: number): Promise<readonly Arrival[]> {
  return engine.read(arrivalsAfterStatement, { after, limit });
}
