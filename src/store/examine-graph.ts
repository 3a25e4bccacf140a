import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';
import { FIELDS } from '../model/article.ts';
import { readNodes, type StoredNode } from './dump.ts';
import { createFactBook, type FactBook } from './fact-book.ts';

/** Something that is wrong with a graph. */
export interface Finding {
  /** Which invariant is broken. */
  readonly check: string;
  /** `Label id` of the node where it was seen. */
  readonly where: string;
  readonly what: string;
}

const textsOfArticles = statement({
  file: 'store/texts-of-articles',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), title: z.string(), subtitle: z.string(), body: z.string() }),
});

type Texts = Readonly<Record<'title' | 'subtitle' | 'body', string>>;

const Spans = z.object({
  fields: z.array(z.enum(FIELDS)),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
  surfaces: z.array(z.string()).optional(),
});
const Point = z.object({ field: z.enum(FIELDS), start: z.number(), end: z.number() });
const Spoken = z.object({ text: z.string(), start: z.number(), end: z.number() });

/** How many relationships of a type a node of a label must have. */
const EXPECTED: readonly (readonly [label: string, type: string, least: number, most: number])[] = [
  ['Article', 'PART_OF_RELEASE', 0, 1],
  ['Statement', 'REPORTED_IN', 1, 1],
  ['Statement', 'AT', 0, 1],
  ['Career', 'OF', 1, 1],
  ['Career', 'AS', 1, 1],
  ['Post', 'IN', 0, 1],
  ['Evidence', 'FROM', 1, 1],
  ['Evidence', 'SUBJECT', 1, 1],
  ['Evidence', 'OBJECT', 0, 1],
];

/** Checks the invariants of a graph as it is stored; what memory it takes grows with the facts, not with the texts. */
export async function* examineGraph(engine: Engine): AsyncGenerator<Finding> {
  const facts = createFactBook();
  const seen = new Set<string>();
  for await (const nodes of readNodes(engine)) {
    const texts = await textsFor(engine, nodes);
    for (const node of nodes) {
      const key = `${node.label} ${node.id}`;
      if (seen.has(key)) yield finding('one node per id', node, 'there are two nodes of this label and id');
      seen.add(key);
      yield* examineLinks(node);
      yield* examineTexts(node, texts);
      yield* examineKeys(node);
      noteFacts(facts, node);
    }
  }
  yield* facts.findings();
}

async function textsFor(engine: Engine, nodes: readonly StoredNode[]): Promise<ReadonlyMap<string, Texts>> {
  const ids = new Set(
    nodes.flatMap(({ label, id, links }) =>
      label === 'Article' ? id : links.flatMap((link) => (link.target === 'Article' ? link.id : [])),
    ),
  );
  if (ids.size === 0) return new Map();
  const rows = await engine.read(textsOfArticles, { ids: [...ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

function* examineLinks(node: StoredNode): Generator<Finding> {
  const ends = new Set<string>();
  for (const { type, target, id } of node.links) {
    const end = `${type} ${target} ${id}`;
    if (ends.has(end))
      yield finding('one relationship per pair', node, `it has two ${type} to ${target} ${id}`);
    ends.add(end);
  }
  for (const [label, type, least, most] of EXPECTED) {
    if (label !== node.label) continue;
    const count = node.links.filter((link) => link.type === type).length;
    if (count < least || count > most) {
      yield finding(
        'no dangling node',
        node,
        `it has ${count} ${type} and must have ${least === most ? least : `${least} to ${most}`}`,
      );
    }
  }
}

function* examineTexts(node: StoredNode, texts: ReadonlyMap<string, Texts>): Generator<Finding> {
  const articleOf = () => texts.get(node.links.find(({ target }) => target === 'Article')?.id ?? '');
  if (node.label === 'Statement') {
    const spoken = Spoken.safeParse(node.properties);
    const text = articleOf();
    if (!spoken.success || text?.body.slice(spoken.data.start, spoken.data.end) !== spoken.data.text) {
      yield finding('evidence equals its text', node, "its text isn't what the article has there");
    }
  }
  if (node.label === 'Evidence') {
    const point = Point.safeParse(node.properties);
    if (!point.success || !isInside(point.data, articleOf())) {
      yield finding('evidence equals its text', node, 'it points outside of the article');
    }
  }
  if (node.label !== 'Article') return;
  const own = texts.get(node.id);
  for (const link of node.links) {
    if (link.type === 'PART_OF_RELEASE') continue;
    const spans = Spans.safeParse(link.properties);
    const found = spans.success && own !== undefined ? surfacesOf(spans.data, own) : null;
    const claimed = spans.data?.surfaces;
    if (found === null || (claimed && claimed.join('\n') !== [...new Set(found)].join('\n'))) {
      yield finding(
        'evidence equals its text',
        node,
        `its ${link.type} to ${link.target} ${link.id} names other words`,
      );
    }
  }
}

/** The words at some places, or null where a place is outside of the article. */
function surfacesOf({ fields, starts, ends }: z.infer<typeof Spans>, texts: Texts): readonly string[] | null {
  const points = fields.map((field, index) => ({
    field,
    start: starts[index] ?? -1,
    end: ends[index] ?? -1,
  }));
  if (points.some((point) => !isInside(point, texts))) return null;
  return points.map(({ field, start, end }) => texts[field].slice(start, end));
}

function isInside({ field, start, end }: z.infer<typeof Point>, texts: Texts | undefined): boolean {
  return texts !== undefined && start >= 0 && start < end && end <= texts[field].length;
}

/** Sort keys repeat other properties, and lists are read by them alone. */
function* examineKeys({ label, id, properties, links }: StoredNode): Generator<Finding> {
  const firsts: Readonly<Record<string, string>> = {
    Article: 'publishedOn',
    Statement: 'publishedOn',
    Event: 'date',
    Official: 'name',
    Agency: 'name',
    Program: 'name',
    Topic: 'name',
  };
  const first = firsts[label];
  if (first !== undefined && properties['sortKey'] !== `${properties[first] ?? ''}|${id}`) {
    yield finding(
      'sort keys follow what they sort by',
      { label, id, properties, links },
      'its sortKey is another',
    );
  }
}

/** Derived relationships, and the evidence that must support them. */
function noteFacts(facts: FactBook, { label, id, properties, links }: StoredNode): void {
  if (label === 'Evidence') facts.evidence(id, properties);
  if (label === 'Career') facts.career(id, links.find(({ type }) => type === 'OF')?.id ?? '');
  if (label === 'Official') facts.official(id);
  if (label === 'Release') facts.release(id, properties['articleCount']);
  for (const link of links) {
    if ('claims' in link.properties)
      facts.fact(`${label} ${id} ${link.type} ${link.id}`, link.type, link.properties);
    if (link.type === 'MADE') facts.speaker(link.id);
    if (link.type === 'PART_OF_RELEASE') facts.runRelease(link.id);
  }
  if (label === 'Statement') facts.statement(id);
}

function finding(check: string, { label, id }: StoredNode, what: string): Finding {
  return { check, where: `${label} ${id}`, what };
}
