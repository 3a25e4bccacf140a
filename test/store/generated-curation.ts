import fc from 'fast-check';
import type { CurationLine } from '../../src/model/curation-line.ts';
import { statementId } from '../../src/model/ids.ts';
import { type Blueprint, generatedArticle, generatedArticleId, generatedIds } from './generated-articles.ts';

const signed = { who: '편집자', why: '확인함' };

/** Decisions that don't contradict each other; those on statements are about whatever an article then says. */
export function generatedCuration(addresses: readonly string[]) {
  const url = fc.constantFrom(...addresses);
  return fc.record({
    same: fc.option(generatedIds.careers, { nil: null }),
    different: fc.option(generatedIds.careers, { nil: null }),
    renamed: fc.option(fc.oneof(generatedIds.career, generatedIds.agency, generatedIds.program), {
      nil: null,
    }),
    ignored: fc.option(
      fc.oneof(generatedIds.career, generatedIds.agency, generatedIds.program, generatedIds.event),
      {
        nil: null,
      },
    ),
    rejected: fc.option(fc.tuple(url, fc.nat(4)), { nil: null }),
    spoken: fc.option(fc.tuple(url, fc.nat(4), fc.oneof(generatedIds.career, generatedIds.agency)), {
      nil: null,
    }),
  });
}

/** What decisions are made of. */
export type CurationBlueprint =
  ReturnType<typeof generatedCuration> extends fc.Arbitrary<infer Value> ? Value : never;

/** The decisions, those on statements being about what the articles now say. */
export function decisionsOf(
  { same, different, renamed, ignored, rejected, spoken }: CurationBlueprint,
  versions: ReadonlyMap<string, Blueprint>,
): readonly CurationLine[] {
  const statementOf = ([address, index]: readonly [string, number, ...unknown[]]) => {
    const version = versions.get(address);
    const statements = version === undefined ? [] : generatedArticle(address, version).extraction.statements;
    const statement = statements[index % Math.max(1, statements.length)];
    return statement === undefined ? null : statementId(generatedArticleId(address), statement.start);
  };
  const lines: CurationLine[] = [];
  if (same !== null) lines.push({ decision: 'same', ids: same, ...signed });
  if (different !== null && !different.every((id) => same?.includes(id))) {
    lines.push({ decision: 'different', ids: different, ...signed });
  }
  if (renamed !== null) lines.push({ decision: 'rename', id: renamed, name: '새 이름', ...signed });
  if (ignored !== null && ignored !== renamed) lines.push({ decision: 'ignore', id: ignored, ...signed });
  const gone = rejected === null ? null : statementOf(rejected);
  if (gone !== null) lines.push({ decision: 'reject', statement: gone, ...signed });
  const told = spoken === null ? null : statementOf(spoken);
  if (told !== null && told !== gone && spoken !== null) {
    lines.push({ decision: 'speaker', statement: told, speaker: spoken[2], ...signed });
  }
  return lines;
}
