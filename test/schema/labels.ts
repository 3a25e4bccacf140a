import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { dataOf } from './ask.ts';

const OPAQUE: ReadonlySet<string> = new Set(['cursor', 'endCursor', 'score', 'startCursor']);

const Id = z.object({ id: z.string() });
const Named = Id.extend({ name: z.string() });
const Nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });
const Article = Id.extend({ title: z.string(), outlet: z.string().nullable(), publishedOn: z.string() });

const Everything = z.object({
  officials: Nodes(
    Named.extend({
      posts: z.array(
        z.object({
          post: Id.extend({ title: z.string(), agency: z.object({ name: z.string() }).nullable() }),
        }),
      ),
    }),
  ),
  agencies: Nodes(Named),
  programs: Nodes(Named),
  topics: Nodes(Named),
  events: Nodes(Named.extend({ date: z.string().nullable() })),
  articles: Nodes(Article.extend({ release: Id.nullable() })),
  statements: Nodes(Id.extend({ article: Article, evidence: z.object({ start: z.int() }) })),
});

/**
 * A name for the id of each node of a graph of at most 100 of each sort, so that people can read answers: `Official
 * 한도윤`, `Statement 가온경제 2021-11-03 @159`.
 */
export async function labelsOf(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const all = Everything.parse(
    await dataOf(
      engine,
      `{ officials(first: 100) { nodes { id name posts { post { id title agency { name } } } } }
        agencies(first: 100) { nodes { id name } } programs(first: 100) { nodes { id name } }
        topics(first: 100) { nodes { id name } } events(first: 100) { nodes { id name date } }
        articles(first: 100) { nodes { id title outlet publishedOn release { id } } }
        statements(first: 100) { nodes { id article { id title outlet publishedOn } evidence { start } } } }`,
    ),
  );
  const labels = new Map<string, string>();
  const names = all.officials.nodes.map(({ name }) => name);
  for (const { id, name, posts } of all.officials.nodes) {
    const isAlone = names.filter((other) => other === name).length === 1;
    labels.set(
      id,
      `Official ${name}${isAlone ? '' : ` (${posts[0]?.post.agency?.name ?? posts[0]?.post.title})`}`,
    );
    for (const { post } of posts) labels.set(post.id, `Post ${post.agency?.name ?? ''} ${post.title}`);
  }
  for (const { id, name } of all.agencies.nodes) labels.set(id, `Agency ${name}`);
  for (const { id, name } of all.programs.nodes) labels.set(id, `Program ${name}`);
  for (const { id, name } of all.topics.nodes) labels.set(id, `Topic ${name}`);
  for (const { id, name, date } of all.events.nodes) labels.set(id, `Event ${name} (${date})`);
  for (const { id, title, outlet, release } of all.articles.nodes) {
    labels.set(id, `Article ${title} (${outlet})`);
    if (release !== null) labels.set(release.id, `Release ${title}`);
  }
  for (const { id, article, evidence } of all.statements.nodes) {
    labels.set(id, `Statement ${article.outlet} ${article.publishedOn} @${evidence.start}`);
  }
  return labels;
}

/**
 * A value with each id in it replaced by its label, or the other way round. Cursors and scores mean nothing by
 * themselves: what they are good for shows in the order.
 */
export function relabelled(value: unknown, labels: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return labels.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => relabelled(each, labels));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OPAQUE.has(key))
      .map(([key, each]) => [key, relabelled(each, labels)]),
  );
}
