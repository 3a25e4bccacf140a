import type { CurationLine } from '../model/curation-line.ts';
import type { IdentityDecision } from './identity-decision.ts';

/** A curator's decisions, by what they are about. */
export interface Decisions {
  readonly identity: readonly IdentityDecision[];
  /** The names that things are to have, by id; a person's id is any of their careers'. */
  readonly names: ReadonlyMap<string, string>;
  readonly ignored: ReadonlySet<string>;
  /** The right speaker of a statement, by the statement's id. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly rejected: ReadonlySet<string>;
}

/** Sorts decisions; their order doesn't matter. */
export function sortDecisions(lines: readonly CurationLine[]): Decisions {
  return {
    identity: lines.flatMap((line) =>
      line.decision === 'same' || line.decision === 'different' ? line : [],
    ),
    names: new Map(
      lines.flatMap((line) => (line.decision === 'rename' ? [[line.id, line.name] as const] : [])),
    ),
    ignored: new Set(lines.flatMap((line) => (line.decision === 'ignore' ? line.id : []))),
    speakers: new Map(
      lines.flatMap((line) => (line.decision === 'speaker' ? [[line.statement, line.speaker] as const] : [])),
    ),
    rejected: new Set(lines.flatMap((line) => (line.decision === 'reject' ? line.statement : []))),
  };
}
