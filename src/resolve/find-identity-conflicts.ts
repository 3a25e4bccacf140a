import type { CurationProblem, NumberedCurationLine } from '../model/curation-line.ts';

interface Edge {
  readonly to: string;
  readonly line: number;
}

type SameGraph = Map<string, Edge[]>;

/** Where `same` goes in a circle, and where `different` parts what `same` joins, perhaps through other lines. */
export function findIdentityConflicts(lines: readonly NumberedCurationLine[]): CurationProblem[] {
  const same: SameGraph = new Map();
  const problems: CurationProblem[] = [];
  for (const { line, decision } of lines) {
    if (decision.decision !== 'same') continue;
    const [first, ...rest] = decision.ids;
    if (first === undefined) continue;
    const circles: number[] = [];
    for (const id of rest) {
      const known = linesBetween(first, id, same);
      if (known === null) connect(same, first, id, line);
      // The ids of one line meet in its first, so a way over this very line is no circle.
      else circles.push(...known.filter((other) => other !== line));
    }
    if (circles.length > 0) {
      problems.push({
        lines: ascending([...circles, line]),
        message: 'closes a circle: the lines before it already say that these are the same; remove one',
      });
    }
  }
  for (const { line, decision } of lines) {
    if (decision.decision !== 'different') continue;
    for (const [one, other] of pairs(decision.ids)) {
      const joined = linesBetween(one, other, same);
      if (joined === null) continue;
      problems.push({
        lines: ascending([...joined, line]),
        message: `"${one}" and "${other}" cannot be both the same and different`,
      });
    }
  }
  return problems;
}

function connect(graph: SameGraph, one: string, other: string, line: number): void {
  graph.set(one, [...(graph.get(one) ?? []), { to: other, line }]);
  graph.set(other, [...(graph.get(other) ?? []), { to: one, line }]);
}

/** The lines that lead from one id to another, or null if none do. The graph is a forest, so there is one way. */
function linesBetween(from: string, to: string, graph: SameGraph): readonly number[] | null {
  const seen = new Set([from]);
  const queue: { readonly id: string; readonly lines: readonly number[] }[] = [{ id: from, lines: [] }];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    if (here.id === to) return here.lines;
    for (const edge of graph.get(here.id) ?? []) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      queue.push({ id: edge.to, lines: [...here.lines, edge.line] });
    }
  }
  return null;
}

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
}

function ascending(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}
