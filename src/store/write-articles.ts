import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import { groupBy } from '../model/group-by.ts';
import { createWritePipeline } from './run-chunked.ts';
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
const ARTICLES_AT_ONCE = 100;

/** Writes articles with all that hangs on them, whose ends must be there; gives how many nodes and relationships that is. */
export async function writeArticles(
  transaction: Transaction,
  articles: readonly ArticleRows[],
): Promise<number> {
  const { write, end } = createWritePipeline(transaction);
  const all = <Row>(rowsOf: (rows: ArticleRows) => readonly Row[]) => articles.flatMap(rowsOf);
  const nodes = articles.map(({ article }) => article);
  await write(createArticles, nodes, ARTICLES_AT_ONCE);
  const statements = all((rows) => rows.statements);
  await write(createStatements, statements);
  for (const label of ['Official', 'Agency'] as const) {
    const speakers = all((rows) => rows.speakers.filter((row) => row.label === label));
    await write(createSpeakers[label], speakers);
  }
  const statementTopics = all((rows) => rows.statementTopics);
  await write(createStatementTopics, statementTopics);
  const statementEvents = all((rows) => rows.statementEvents);
  await write(createStatementEvents, statementEvents);
  const articleTopics = all((rows) => rows.articleTopics);
  await write(createArticleTopics, articleTopics);
  for (const label of ['Official', 'Agency', 'Program', 'Event'] as const) {
    const mentions = all((rows) => rows.mentions.filter((row) => row.label === label));
    await write(createMentions[label], mentions);
  }
  const evidence = all((rows) => rows.evidence);
  const bySort = groupBy(evidence, ({ subjectLabel, objectLabel }) =>
    objectLabel === null ? subjectLabel : `${subjectLabel} ${objectLabel}`,
  );
  for (const [sort, rows] of bySort) {
    if (!isSort(sort)) throw new RangeError(`no evidence is of the sort ${sort}`);
    await write(createEvidence[sort], rows);
  }
  await end();
  const links = articles.reduce(
    (sum, rows) =>
      sum +
      rows.speakers.length +
      rows.statementTopics.length +
      rows.statementEvents.length +
      rows.articleTopics.length +
      rows.mentions.length,
    0,
  );
  // A statement comes with its article, evidence with its article and its ends.
  const ends = evidence.reduce((sum, { objectId }) => sum + (objectId === null ? 3 : 4), 0);
  return articles.length + 2 * statements.length + links + ends;
}

function isSort(sort: string): sort is keyof typeof createEvidence {
  return Object.hasOwn(createEvidence, sort);
}
