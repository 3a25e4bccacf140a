import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows, MentionedLabel } from '../model/graph-rows.ts';
import { writeChunked } from './run-chunked.ts';
import {
  createArticles,
  createArticleTopics,
  createEvidence,
  createEvidenceObjects,
  createEvidenceSubjects,
  createMentions,
  createSpeakers,
  createStatementEvents,
  createStatements,
  createStatementTopics,
} from './statements.ts';
import { type Touched, touchFact } from './touched.ts';

/** Bodies are long; the fewer of them in one statement, the smaller what the database must hold of it. */
const ARTICLES_AT_ONCE = 50;

/** Writes articles with all that hangs on them; whatever they link to must be there. */
export async function writeArticles(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  touched: Touched,
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
    await writeMentions(transaction, label, articles, touched);
  }
  await writeEvidence(transaction, articles, touched);
}

async function writeMentions(
  transaction: Transaction,
  label: MentionedLabel,
  articles: readonly ArticleRows[],
  touched: Touched,
): Promise<void> {
  const rows = articles.flatMap(({ mentions }) => mentions.filter((row) => row.label === label));
  await writeChunked(transaction, createMentions[label], rows);
  for (const { target } of rows) touched.mentioned[label].add(target);
}

async function writeEvidence(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  touched: Touched,
): Promise<void> {
  const evidence = articles.flatMap((rows) => rows.evidence);
  await writeChunked(transaction, createEvidence, evidence);
  for (const label of ['Official', 'Agency', 'Program', 'Event'] as const) {
    const rows = evidence.filter((row) => row.subjectLabel === label);
    await writeChunked(
      transaction,
      createEvidenceSubjects[label],
      rows.map(({ id, subjectId }) => ({ id, end: subjectId })),
    );
  }
  for (const label of ['Post', 'Event', 'Program', 'Topic'] as const) {
    const rows = evidence.filter((row) => row.objectLabel === label);
    await writeChunked(
      transaction,
      createEvidenceObjects[label],
      rows.flatMap(({ id, objectId }) => (objectId === null ? [] : { id, end: objectId })),
    );
  }
  for (const row of evidence) touchFact(touched, row);
}
