import { z } from 'zod';
import {
  SpeakerWordsDocument,
  SuggestDocument,
  TopicSpeakersDocument,
  WordsSaidDocument,
} from '../../client/generated/graphql.ts';
import type { Config } from '../../config.ts';
import { KgError } from '../../errors.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { readQuestion } from '../ask/read-question.ts';
import { SpokenWords, spokenWordsTable } from '../ask/spoken-words.ts';
import { EXIT } from '../exit-code.ts';
import type { GraphAccess } from '../graph-access.ts';
import { withGraph } from '../open-graph.ts';
import { printData, printNote } from '../output.ts';

const Counted = z.object({
  edges: z.array(
    z.object({ statementCount: z.number(), node: z.object({ id: z.string(), name: z.string() }) }),
  ),
});
const TopicAnswer = z.object({
  topic: z
    .object({
      name: z.string(),
      nameEn: z.string().nullable(),
      officials: Counted,
      agencies: Counted,
      statements: z.object({ nodes: z.array(SpokenWords) }),
    })
    .nullable(),
});
const SpeakerAnswer = z.object({
  officials: z.object({
    nodes: z.array(z.object({ name: z.string(), statements: z.object({ nodes: z.array(SpokenWords) }) })),
  }),
});

const SuggestAnswer = z.object({ suggest: z.array(z.object({ name: z.string() })) });
const WordsAnswer = z.object({ search: z.object({ edges: z.array(z.object({ node: SpokenWords })) }) });

/** `malmoi ask "…"`: a table with the quotes and where they stand. */
export async function askCommand(text: string, config: Config): Promise<number> {
  const lexicon = loadLexicon(config.topicsFile === null ? {} : { topicsFile: config.topicsFile });
  const question = readQuestion(text, lexicon);
  return withGraph(config, async (graph) => {
    if (question.kind === 'topic') return answerTopic(graph, question.topic, question.who);
    if (question.kind === 'speaker') return answerSpeaker(graph, question.name, question.topic);
    return answerWords(graph, question.words);
  });
}

async function answerTopic(graph: GraphAccess, name: string, who: 'everyone' | 'agencies'): Promise<number> {
  const { topic } = await run(graph, TopicSpeakersDocument, { topic: name }, TopicAnswer);
  if (topic === null) return nothing(`no article in the graph is about ${name}`);
  const counted = [...(who === 'agencies' ? [] : topic.officials.edges), ...topic.agencies.edges];
  if (counted.length === 0) return nothing(`nobody in the graph spoke on ${name}`);
  const order = new Map(counted.map(({ node }, index) => [node.id, index]));
  const rankOf = ({ speakers }: SpokenWords) =>
    Math.min(...speakers.map(({ id }) => order.get(id) ?? order.size));
  const statements = topic.statements.nodes
    .filter((statement) => rankOf(statement) < order.size)
    .sort((a, b) => rankOf(a) - rankOf(b));
  printData(
    `${topic.name}${topic.nameEn === null ? '' : ` (${topic.nameEn})`}에 대해 말한 이: ${counts(counted)}`,
  );
  printData(spokenWordsTable(statements));
  return EXIT.done;
}

async function answerSpeaker(graph: GraphAccess, name: string, topic: string | null): Promise<number> {
  const statementFilter = topic === null ? null : { topic };
  const { officials } = await run(graph, SpeakerWordsDocument, { name, statementFilter }, SpeakerAnswer);
  const statements = officials.nodes.flatMap((official) => official.statements.nodes);
  // Many words look like a name; whoever said them is asked for then.
  if (statements.length === 0 && topic === null) return answerWords(graph, name);
  if (statements.length === 0) return nothing(`nobody called ${name} is quoted in the graph on ${topic}`);
  printData(spokenWordsTable(statements));
  return EXIT.done;
}

async function run<Answer>(
  graph: GraphAccess,
  document: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
  answer: z.ZodType<Answer>,
): Promise<Answer> {
  const { data, errors } = await graph.query({ query: document.toString(), variables });
  const [error] = errors ?? [];
  if (error !== undefined)
    throw new KgError('DATABASE_FAILED', `the question can't be answered: ${error.message}`);
  return answer.parse(data);
}

function counts(edges: z.infer<typeof Counted>['edges']): string {
  return edges.map(({ statementCount, node }) => `${node.name} ${statementCount}번`).join(', ');
}

async function answerWords(graph: GraphAccess, words: string): Promise<number> {
  const { search } = await run(graph, WordsSaidDocument, { words }, WordsAnswer);
  if (search.edges.length === 0) return answerTypedName(graph, words);
  printData(spokenWordsTable(search.edges.map(({ node }) => node)));
  return EXIT.done;
}

/** Words that nobody said may be the beginning of a name, its initial consonants or its spelling in Latin letters. */
async function answerTypedName(graph: GraphAccess, words: string): Promise<number> {
  const typed = { text: words, types: ['OFFICIAL'], first: 1 };
  const { suggest } = await run(graph, SuggestDocument, typed, SuggestAnswer);
  const [official] = suggest;
  if (official === undefined) return nothing(`nobody in the graph said anything with "${words}"`);
  const answer = await run(graph, SpeakerWordsDocument, { name: official.name }, SpeakerAnswer);
  const statements = answer.officials.nodes.flatMap((node) => node.statements.nodes);
  if (statements.length === 0)
    return nothing(`nobody in the graph said anything with "${words}"; ${official.name} isn't quoted either`);
  printNote(`"${words}" is read as the name ${official.name}`);
  printData(spokenWordsTable(statements));
  return EXIT.done;
}

function nothing(note: string): number {
  printNote(note);
  return EXIT.done;
}
