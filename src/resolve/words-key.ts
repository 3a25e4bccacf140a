import type { ArticleRows } from '../model/graph-rows.ts';
import type { Identities } from '../model/identity.ts';
import { hashId } from '../model/ids.ts';

/**
 * The rows with a key for each statement that is equal where the same speakers say the same words, however an outlet
 * sets its blanks and marks. People count by name, since who bears it is the same across the outlets of one release.
 */
export function addWordsKeys(rows: ArticleRows, identities: Identities): ArticleRows {
  const speakers = new Map<string, string[]>();
  for (const { statement, label, speaker, career } of rows.speakers) {
    const who = career === null ? `${label} ${speaker}` : `${label} ${identities.career(career).name}`;
    speakers.set(statement, [...(speakers.get(statement) ?? []), who]);
  }
  return {
    ...rows,
    statements: rows.statements.map((statement) => {
      const words = statement.text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
      const who = [...new Set(speakers.get(statement.id))].sort();
      const wordsKey = hashId('words', words, ...who);
      return { ...statement, wordsKey, distinctKey: `${statement.article}|${wordsKey}` };
    }),
  };
}
