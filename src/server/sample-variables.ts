import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { groupBy } from '../model/group-by.ts';
import type { Ask } from './ask-graph.ts';

/** Values for the variables of named operations, by the name of the variable. */
export type SampleVariables = Readonly<Record<string, unknown>>;

/** So many of the newest statements are looked at. */
const LATEST = 50;

const NEWEST = `query ($first: Int!) {
  statements(first: $first) {
    nodes {
      id text publishedOn
      article { id }
      event { id }
      topics { name }
      speakers { __typename ... on Official { id name posts { post { id agency { name } } } } ... on Agency { name } }
    }
  }
}`;

const COMPANION = `query ($id: ID!) {
  node(id: $id) { ... on Official { coMentions(first: 1) { nodes { id } } } }
}`;

const Id = z.object({ id: z.string() });
const Name = z.object({ name: z.string() });
const OfficialSample = z.object({
  __typename: z.literal('Official'),
  id: z.string(),
  name: z.string(),
  posts: z.array(z.object({ post: z.object({ id: z.string(), agency: Name.nullable() }) })),
});
const AgencySample = z.object({ __typename: z.literal('Agency'), name: z.string() });

const Newest = z.object({
  statements: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        publishedOn: z.string(),
        article: Id,
        event: Id.nullable(),
        topics: z.array(Name),
        speakers: z.array(z.discriminatedUnion('__typename', [OfficialSample, AgencySample])),
      }),
    ),
  }),
});
const Companion = z.object({ node: z.object({ coMentions: z.object({ nodes: z.array(Id) }) }).nullable() });

type Sampled = z.output<typeof Newest>['statements']['nodes'][number];

/**
 * Values with which the named operations have something to answer: of who spoke most among the newest statements, and
 * of what they spoke about. What an empty graph can't give is left out.
 */
export async function sampleVariables(ask: Ask): Promise<SampleVariables> {
  const { statements } = Newest.parse(await ask(NEWEST, { first: LATEST }));
  const official = mostOf(statements.nodes.flatMap(officialsOf), ({ id }) => id);
  const theirs = statements.nodes.filter((statement) => idsOf(statement).includes(official?.id ?? ''));
  const said = theirs.length > 0 ? theirs : statements.nodes;
  const [latest] = said;
  if (latest === undefined) return {};
  const topics = said.flatMap((statement) => statement.topics);
  const topic = mostOf(topics, nameOf)?.name;
  const post = official?.posts[0]?.post;
  const agency = post?.agency?.name ?? mostOf(statements.nodes.flatMap(agenciesOf), nameOf)?.name;
  const words = longestWord(latest.text);
  const event = [...said, ...statements.nodes].find((statement) => statement.event !== null)?.event;
  const day = latest.publishedOn;
  return withoutGaps({
    topic,
    text: topic ?? words,
    words,
    said: words,
    agency,
    statement: latest.id,
    article: latest.article.id,
    event: event?.id,
    official: official?.id,
    id: official?.id,
    name: official?.name,
    post: post?.id,
    other: official === undefined ? undefined : await companionOf(official.id, ask),
    date: day,
    since: day,
    until: day,
    from: `${day.slice(0, 4)}-01-01`,
  });
}

/** Those of the samples that an operation can't do without. */
export function requiredVariables(query: string, samples: SampleVariables): SampleVariables {
  const [operation] = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const names = (operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [])
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
    .map(({ variable }) => variable.name.value);
  return withoutGaps(Object.fromEntries(names.map((name) => [name, samples[name]])));
}

async function companionOf(id: string, ask: Ask): Promise<string | undefined> {
  const { node } = Companion.parse(await ask(COMPANION, { id }));
  return node?.coMentions.nodes[0]?.id;
}

function officialsOf({ speakers }: Sampled): z.output<typeof OfficialSample>[] {
  return speakers.filter((speaker) => speaker.__typename === 'Official');
}

function agenciesOf({ speakers }: Sampled): z.output<typeof AgencySample>[] {
  return speakers.filter((speaker) => speaker.__typename === 'Agency');
}

function idsOf(statement: Sampled): string[] {
  return officialsOf(statement).map(({ id }) => id);
}

/** The item that stands most often in a list, the earliest of equals. */
function mostOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  const [most] = [...groupBy(items, keyOf).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0];
}

function nameOf({ name }: z.output<typeof Name>): string {
  return name;
}

function longestWord(text: string): string | undefined {
  return (text.match(/[가-힣]{2,}/gu) ?? []).toSorted((a, b) => b.length - a.length)[0];
}

function withoutGaps(values: Readonly<Record<string, unknown>>): SampleVariables {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
