import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { EventRow, StatementParts, StatementRow } from './node-rows.ts';
import {
  type ArticleNode,
  type EventNode,
  flagOf,
  flagsOf,
  type SpeakerNode,
  type StatementNode,
  statementOf,
  type TopicNode,
  type Wanted,
} from './nodes.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

type Part = 'node' | 'articles' | 'topics' | 'speakers' | 'events';

const Flag = z.int();

const statementPartsStatement = statement({
  file: 'graph/statement-parts',
  params: z.object({
    keys: z.array(z.string()),
    articles: Flag,
    topics: Flag,
    speakers: Flag,
    events: Flag,
  }),
  row: StatementParts.extend({ key: z.string(), node: StatementRow, events: z.array(EventRow) }),
});

interface LoadedParts {
  readonly statement: StatementNode;
  readonly events: readonly EventNode[];
}

/** Keys are `part id`: whatever parts of whatever statements one level wants, one database statement brings. */
const partsOf = loadersOf<LoadedParts>(async (scope, keys) => {
  const wantedParts = new Set(keys.map((key) => key.slice(0, key.indexOf(' '))));
  const ids = [...new Set(keys.map((key) => key.slice(key.indexOf(' ') + 1)))];
  const wanted: Wanted = {
    articles: wantedParts.has('articles'),
    topics: wantedParts.has('topics'),
    speakers: wantedParts.has('speakers'),
  };
  const { articles, topics, speakers } = flagsOf(wanted);
  const events = flagOf(wantedParts.has('events'));
  const rows = await scope.read(statementPartsStatement, { keys: ids, articles, topics, speakers, events });
  const parts = new Map(
    rows.map((row) => [row.key, { statement: statementOf(row, wanted), events: row.events }]),
  );
  return new Map(
    keys.flatMap((key) => {
      const found = parts.get(key.slice(key.indexOf(' ') + 1));
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
});

function load(scope: ReadScope, part: Part, id: string): Promise<LoadedParts | null> {
  return partsOf(scope).load(`${part} ${id}`);
}

/** A statement by its id, with the wanted parts; null if there is none. */
export async function statementById(
  scope: ReadScope,
  id: string,
  wanted: Wanted,
): Promise<StatementNode | null> {
  const parts: Part[] = ['node'];
  if (wanted.articles) parts.push('articles');
  if (wanted.topics) parts.push('topics');
  if (wanted.speakers) parts.push('speakers');
  const [found] = await Promise.all(parts.map((part) => load(scope, part, id)));
  return found?.statement ?? null;
}

/** Mostly at hand, since the statement brought it along: a promise for each of some hundred nodes takes its time. */
type AtHand<Value> = Value | Promise<Value>;

/** The article that reports a statement; null only if it was removed since. */
export function articleOfStatement(scope: ReadScope, of: StatementNode): AtHand<ArticleNode | null> {
  return of.article ?? load(scope, 'articles', of.id).then((found) => found?.statement.article ?? null);
}

/** Topics that a statement is about. */
export function topicsOfStatement(scope: ReadScope, of: StatementNode): AtHand<readonly TopicNode[]> {
  return of.topics ?? load(scope, 'topics', of.id).then((found) => found?.statement.topics ?? []);
}

/** Whoever makes a statement, officials first. */
export function speakersOfStatement(scope: ReadScope, of: StatementNode): AtHand<readonly SpeakerNode[]> {
  return of.speakers ?? load(scope, 'speakers', of.id).then((found) => found?.statement.speakers ?? []);
}

/** The event at which a statement was made, or null. */
export async function eventOfStatement(scope: ReadScope, of: StatementNode): Promise<EventNode | null> {
  return (await load(scope, 'events', of.id))?.events[0] ?? null;
}
