import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows, EvidenceRow } from '../model/graph-rows.ts';
import { groupBy } from '../model/group-by.ts';
import { writeChunked } from './run-chunked.ts';
import {
  createArticles,
  createArticleTopics,
  createEvidence,
  createMentions,
  createSpeakers,
  createStatementEvents,
  createStatements,
  createStatementTopics,
} from './statements.ts';

/** Bodies are long; the fewer of them in one statement, the smaller what the database must hold of it. */
const ARTICLES_AT_ONCE = 50;

/** Writes articles with all that hangs on them; whatever they link to must be there. */
export async function writeArticles(
  transaction: Transaction,
  articles: readonly ArticleRows[],
): Promise<void> {
  for (let at = 0; at < articles.length; at += ARTICLES_AT_ONCE) {
    const rows = articles.slice(at, at + ARTICLES_AT_ONCE).map(({ article }) => article);
    await transaction.run(createArticles, { rows });
  }
  const all = <Row>(rowsOf: (rows: ArticleRows) => readonly Row[]) => articles.flatMap(rowsOf);
  await writeChunked(
    transaction,
    createStatements,
    all(({ statements }) => statements),
  );
  for (const label of ['Official', 'Agency'] as const) {
    const speakers = all((rows) => rows.speakers.filter((row) => row.label === label));
    await writeChunked(transaction, createSpeakers[label], speakers);
  }
  await writeChunked(
    transaction,
    createStatementTopics,
    all(({ statementTopics }) => statementTopics),
  );
  await writeChunked(
    transaction,
    createStatementEvents,
    all(({ statementEvents }) => statementEvents),
  );
  await writeChunked(
    transaction,
    createArticleTopics,
    all(({ articleTopics }) => articleTopics),
  );
  for (const label of ['Official', 'Agency', 'Program', 'Event'] as const) {
    const mentions = all((rows) => rows.mentions.filter((row) => row.label === label));
    await writeChunked(transaction, createMentions[label], mentions);
  }
  await writeEvidence(
    transaction,
    all(({ evidence }) => evidence),
  );
}

async function writeEvidence(transaction: Transaction, evidence: readonly EvidenceRow[]): Promise<void> {
  const bySort = groupBy(evidence, ({ subjectLabel, objectLabel }) =>
    objectLabel === null ? subjectLabel : `${subjectLabel} ${objectLabel}`,
  );
  for (const [sort, rows] of bySort) {
    if (!isSort(sort)) throw new RangeError(`no evidence is of the sort ${sort}`);
    await writeChunked(transaction, createEvidence[sort], rows);
  }
}

function isSort(sort: string): sort is keyof typeof createEvidence {
  return Object.hasOwn(createEvidence, sort);
}
