import type { Engine } from './engine/engine.ts';
import { KgError } from './errors.ts';
import { canonicalJson } from './model/canonical-json.ts';
import type { CurationLine, CurationProblem } from './model/curation-line.ts';
import { storedIdOf } from './model/global-id.ts';
import type { IdentityResolver } from './model/identity.ts';
import { checkCuration, idsOf } from './resolve/check-curation.ts';
import { parseCuration } from './resolve/parse-curation.ts';
import { applyBatch, type BatchReport } from './store/apply-batch.ts';
import { storedDecisions } from './store/decisions.ts';
import { readKnownIds } from './store/known-ids.ts';

/** What a curation file did. */
export interface CurationReport {
  readonly decisions: number;
  /** Articles that were written again under them. */
  readonly rewritten: BatchReport['rewritten'];
  /** The decisions that held before, as a text that takes these back. */
  readonly previous: string;
}

/**
 * Puts the decisions of a `curation.jsonl` in place of those that the graph has; an empty text takes all back. The file
 * is taken whole or, with `CURATION_INVALID` and every fault with its lines, not at all.
 */
export async function curate(
  engine: Engine,
  resolver: IdentityResolver,
  text: string,
): Promise<CurationReport> {
  const { lines, problems } = parseCuration(text);
  refuse(problems);
  const decided = lines.map(({ line, decision }) => ({ line, decision: withStoredIds(decision) }));
  return engine.transaction(async (transaction) => {
    const ids = decided.flatMap(({ decision }) => idsOf(decision));
    refuse(checkCuration(decided, await readKnownIds(transaction, ids)));
    const decisions = decided.map(({ decision }) => decision);
    const before = await storedDecisions(transaction);
    const { rewritten } = await applyBatch(transaction, { put: [], remove: [], decisions }, resolver);
    const previous = before.map((line) => `${canonicalJson(line)}\n`).join('');
    return { decisions: decisions.length, rewritten, previous };
  });
}

function refuse(problems: readonly CurationProblem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ lines, message }) => `  line ${lines.join(', ')}: ${message}`);
  throw new KgError(
    'CURATION_INVALID',
    `nothing was applied; mend these decisions first:\n${told.join('\n')}`,
  );
}

/** Ids as GraphQL gives them out do as well as those of the graph. */
function withStoredIds(line: CurationLine): CurationLine {
  if ('ids' in line) return { ...line, ids: line.ids.map(storedIdOf) };
  if ('id' in line) return { ...line, id: storedIdOf(line.id) };
  if (line.decision === 'speaker') {
    return { ...line, statement: storedIdOf(line.statement), speaker: storedIdOf(line.speaker) };
  }
  return { ...line, statement: storedIdOf(line.statement) };
}
