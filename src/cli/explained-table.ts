import Table from 'cli-table3';
import type { ExplainedClaim } from '../model/explain-extraction.ts';
import { foldLines, terminalWidth } from './fold-lines.ts';

const KINDS = {
  official: '인물',
  agency: '기관',
  alias: '약칭',
  program: '사업',
  runs: '사업 주체',
  event: '행사',
  hosts: '주최',
  'took part': '참여',
  attended: '참석',
  topic: '주제',
  statement: '발언',
} as const;

// What the lines and spaces between four columns take.
const BORDERS = 13;

/** A table of what was read, the rule and how sure it is, and the words with what stands around them. */
export function explainedTable(claims: readonly ExplainedClaim[]): string {
  const [kind, claim, rule] = [9, 26, 24];
  const words = terminalWidth() - kind - claim - rule - BORDERS;
  const table = new Table({
    head: ['무엇', '읽은 것', '규칙과 확신', '근거가 된 말'],
    style: { head: [], border: [] },
  });
  for (const found of claims) {
    const { field, start, end } = found;
    table.push([
      KINDS[found.kind],
      foldLines(found.claim, claim),
      foldLines(`${found.rule}\n${found.confidence.toFixed(2)}`, rule),
      foldLines(`${found.before}【${found.words}】${found.after}\n${field} ${start}–${end}`, words),
    ]);
  }
  return table.toString();
}
