import { z } from 'zod';
import { type Statement, statement } from '../engine/statement.ts';
import type { LinkRow } from '../model/graph-rows.ts';
import { readBy, writeRows } from './store-statement.ts';

const Text = z.object({ id: z.string(), text: z.string().nullable() });
const Grouped = z.object({ id: z.string(), text: z.string(), articleCount: z.int() });

/** A derived fact with what supports it. */
export const FactRow = z.object({
  from: z.string(),
  to: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  articleCount: z.int(),
  claims: z.array(z.string()),
});
export type FactRow = z.infer<typeof FactRow>;

/** Kinds of derived facts that stand for one claim each: how they take in new evidence, are removed and written. */
export const facts = {
  RUNS: factStatements('runs'),
  HOSTS: factStatements('hosts'),
  TOOK_PART_IN: factStatements('took-part-in'),
  'Program ABOUT': factStatements('program-topics'),
  'Event ABOUT': factStatements('event-topics'),
} as const;

export const deleteAttended = writeRows<LinkRow>('delete-attended');
export const createAttended = writeRows<FactRow>('create-attended');

export const claimsGrouped = readBy(
  'claims-grouped',
  'claims',
  FactRow.pick({ firstSeen: true, lastSeen: true, articleCount: true }).extend({ claim: z.string() }),
);
export const formsGrouped = readBy(
  'forms-grouped',
  'claims',
  z.object({ claim: z.string(), text: z.string(), articleCount: z.int() }),
);
export const agencyKinds = readBy('agency-kinds', 'ids', Text);
export const agencyKindsGrouped = readBy('agency-kinds-grouped', 'ids', Grouped);
export const setAgencyKinds = writeRows<{
  readonly id: string;
  readonly kind: string;
  readonly sector: string;
}>('set-agency-kinds');
export const eventPlaces = readBy('event-places', 'ids', Text);
export const eventPlacesGrouped = readBy('event-places-grouped', 'ids', Grouped);
export const setEventPlaces = writeRows<{ readonly id: string; readonly place: string | null }>(
  'set-event-places',
);
export const setAliases = {
  Agency: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-agency'),
  Program: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-program'),
  Event: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-event'),
};

/** The statements of one kind of facts. */
export interface FactStatements {
  /** Gives the facts that there were. */
  readonly extend: Statement<
    { readonly rows: readonly FactRow[] },
    { readonly from: string; readonly to: string }
  >;
  readonly remove: Statement<{ readonly rows: readonly LinkRow[] }, never>;
  readonly create: Statement<{ readonly rows: readonly FactRow[] }, never>;
}

function factStatements(name: string): FactStatements {
  return {
    extend: statement({
      file: `store/extend-${name}`,
      params: z.object({ rows: z.custom<readonly FactRow[]>(Array.isArray) }),
      row: z.object({ from: z.string(), to: z.string() }),
      mode: 'write',
    }),
    remove: writeRows<LinkRow>(`delete-${name}`),
    create: writeRows<FactRow>(`create-${name}`),
  };
}
