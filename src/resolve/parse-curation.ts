import type { z } from 'zod';
import { CurationLine, type CurationProblem, type NumberedCurationLine } from '../model/curation-line.ts';

/** The decisions of a curation file and its malformed lines; empty lines count but say nothing. */
export interface ParsedCuration {
  readonly lines: readonly NumberedCurationLine[];
  readonly problems: readonly CurationProblem[];
}

/** Reads `curation.jsonl`; whether its decisions go together is for `checkCuration` to say. */
export function parseCuration(text: string): ParsedCuration {
  const lines: NumberedCurationLine[] = [];
  const problems: CurationProblem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    const parsed = parseLine(written);
    if (typeof parsed === 'string') problems.push({ lines: [line], message: parsed });
    else lines.push({ line, decision: parsed });
  }
  return { lines, problems };
}

/** The decision, or what is wrong with the line. */
function parseLine(written: string): CurationLine | string {
  const json = parseJson(written);
  if (json === undefined)
    return 'is no JSON; each line holds one object such as {"decision":"ignore","id":"…"}';
  const parsed = CurationLine.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => describeIssue(issue)).join('; ');
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // Whatever the parser says about its own state helps nobody; the line number does.
    return undefined;
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  if (field === 'decision') {
    return '"decision" must be one of same, different, rename, ignore, speaker, reject';
  }
  return field === '' ? issue.message : `"${field}": ${issue.message}`;
}
