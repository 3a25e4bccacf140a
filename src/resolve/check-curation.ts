import type { CurationProblem, NumberedCurationLine } from '../model/curation-line.ts';
import { agencyId, programId } from '../model/ids.ts';
import { findIdentityConflicts } from './find-identity-conflicts.ts';

/** What the check may ask of the graph that the decisions are for. */
export interface CurationGraph {
  /** Whether the id was ever given out: of an official or career, agency, program, event or statement. */
  readonly isKnown: (id: string) => boolean;
  /** The name of a career's person, or null if the id is no career's; people of two names are never one. */
  readonly nameOf?: (id: string) => string | null;
}

type LinesByKey = Map<string, { readonly line: number; readonly value: string }[]>;

/** Everything that keeps the decisions from being applied together, by line; any problem means that none may be. */
export function checkCuration(
  lines: readonly NumberedCurationLine[],
  graph: CurationGraph,
): readonly CurationProblem[] {
  const problems = [
    ...lines.flatMap((line) => findUnknownIds(line, graph)),
    ...lines.flatMap((line) => findTwoNames(line, graph)),
    ...findIdentityConflicts(lines),
    ...findDisagreements(lines),
    ...findRenameCycles(lines),
  ];
  return problems.sort((a, b) => compareLines(a.lines, b.lines) || compareText(a.message, b.message));
}

function findUnknownIds({ line, decision }: NumberedCurationLine, graph: CurationGraph): CurationProblem[] {
  return idsOf(decision)
    .filter((id) => !graph.isKnown(id))
    .map((id) => ({ lines: [line], message: `the id "${id}" is not in the graph` }));
}

/** Every id that a decision names. */
export function idsOf(decision: NumberedCurationLine['decision']): readonly string[] {
  switch (decision.decision) {
    case 'same':
    case 'different':
      return decision.ids;
    case 'rename':
    case 'ignore':
      return [decision.id];
    case 'speaker':
      return [decision.statement, decision.speaker];
    case 'reject':
      return [decision.statement];
  }
}

function findTwoNames({ line, decision }: NumberedCurationLine, graph: CurationGraph): CurationProblem[] {
  if (decision.decision !== 'same' || graph.nameOf === undefined) return [];
  const { nameOf } = graph;
  const names = [...new Set(decision.ids.map((id) => nameOf(id)).filter((name) => name !== null))].sort();
  if (names.length < 2) return [];
  return [{ lines: [line], message: `the ids are of people with different names (${names.join(', ')})` }];
}

/** Lines that give one thing two names, one statement two speakers, or both keep it and drop it. */
function findDisagreements(lines: readonly NumberedCurationLine[]): CurationProblem[] {
  const things: LinesByKey = new Map();
  const statements: LinesByKey = new Map();
  for (const { line, decision } of lines) {
    if (decision.decision === 'rename') add(things, decision.id, line, `be named "${decision.name}"`);
    if (decision.decision === 'ignore') add(things, decision.id, line, 'be ignored');
    if (decision.decision === 'speaker') {
      add(statements, decision.statement, line, `have the speaker "${decision.speaker}"`);
    }
    if (decision.decision === 'reject') add(statements, decision.statement, line, 'be rejected');
  }
  return [...describeDisagreements(things, 'the id'), ...describeDisagreements(statements, 'the statement')];
}

function add(map: LinesByKey, key: string, line: number, value: string): void {
  map.set(key, [...(map.get(key) ?? []), { line, value }]);
}

function describeDisagreements(map: LinesByKey, what: string): CurationProblem[] {
  const problems: CurationProblem[] = [];
  for (const [key, said] of map) {
    const values = [...new Set(said.map(({ value }) => value))];
    if (values.length < 2) continue;
    problems.push({
      lines: said.map(({ line }) => line),
      message: `${what} "${key}" cannot both ${values.join(' and ')}`,
    });
  }
  return problems;
}

/** Renames that lead back to where they began: an id made of a name is given the name of another that gets its own. */
function findRenameCycles(lines: readonly NumberedCurationLine[]): CurationProblem[] {
  const renames = new Map<string, { readonly line: number; readonly targets: readonly string[] }>();
  for (const { line, decision } of lines) {
    if (decision.decision !== 'rename') continue;
    const { id, name } = decision;
    renames.set(id, { line, targets: [agencyId({ key: null, name }), programId(name)] });
  }
  const problems: CurationProblem[] = [];
  for (const id of renames.keys()) {
    const path = cycleFrom(id, renames);
    // Each cycle is told once, from its least id.
    if (path === null || path.some((other) => other < id)) continue;
    const cycle = path.flatMap((step) => renames.get(step)?.line ?? []).sort((a, b) => a - b);
    problems.push({ lines: cycle, message: 'the renames go round in a circle' });
  }
  return problems;
}

function cycleFrom(
  start: string,
  renames: ReadonlyMap<string, { readonly targets: readonly string[] }>,
): readonly string[] | null {
  const path = [start];
  let here = start;
  while (path.length <= renames.size) {
    const next = renames.get(here)?.targets.find((target) => renames.has(target));
    if (next === undefined) return null;
    // Renamed to its own name: no circle, and no harm.
    if (next === start) return path.length === 1 ? null : path;
    path.push(next);
    here = next;
  }
  return null;
}

function compareLines(a: readonly number[], b: readonly number[]): number {
  for (const [index, line] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (line !== other) return line - other;
  }
  return a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
