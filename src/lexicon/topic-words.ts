import { readTable, type TableRow } from './read-table.ts';
import type { TopicVocabulary } from './topic-vocabulary.ts';

/** How much a word says about a theme: a strong one hardly stands in a text on anything else. */
export const WORD_FORCES = ['strong', 'fair', 'faint'] as const;

export type WordForce = (typeof WORD_FORCES)[number];

/** One word of one theme. */
export interface TopicWord {
  readonly topic: string;
  readonly force: WordForce;
  /** How much it counts, 1 for a strong word. */
  readonly weight: number;
}

const WEIGHTS = { strong: 1, fair: 0.4, faint: 0.12 } as const;

/** The words that speak for themes, and the organisations in whose field they are. */
export interface TopicWords {
  /** Topics by word; the words are in lower case. A word of none hides the shorter ones in it. */
  readonly byWord: ReadonlyMap<string, readonly TopicWord[]>;
  /** Topics by the full name of an organisation. */
  readonly byAgency: ReadonlyMap<string, readonly string[]>;
}

const COLUMNS = ['topic', ...WORD_FORCES, 'agencies'] as const;
/** The row of words that begin like a topic's and mean something else (`해상도`, `해운대`). */
const NO_TOPIC = '-';

/** The words of a file; names and Korean aliases of the vocabulary that the file leaves out count as strong. */
export function readTopicWords(file: URL, topics: TopicVocabulary): TopicWords {
  const byWord = new Map<string, TopicWord[]>();
  const byAgency = new Map<string, string[]>();
  const known = new Set<string>();
  for (const row of readTable(file, COLUMNS)) {
    const topic = row.required('topic');
    if (topic === NO_TOPIC) {
      for (const word of row.list('strong')) {
        if (byWord.has(word.toLowerCase())) throw row.fault(`"${word}" is a word of a topic as well`);
        byWord.set(word.toLowerCase(), []);
      }
      continue;
    }
    if (topics.find(topic)?.name !== topic) throw row.fault(`"${topic}" is no topic of the vocabulary`);
    known.add(topic);
    for (const force of WORD_FORCES)
      for (const word of row.list(force)) addWord(word, { topic, force, weight: WEIGHTS[force] }, row);
    for (const agency of row.list('agencies')) byAgency.set(agency, [...(byAgency.get(agency) ?? []), topic]);
  }
  for (const { name, aliases } of topics.entries()) {
    for (const word of [name, ...aliases]) {
      const isGiven = byWord.get(word.toLowerCase())?.some(({ topic }) => topic === name);
      if (isGiven !== true && (!known.has(name) || /[가-힣]/.test(word))) {
        byWord.set(word.toLowerCase(), [
          ...(byWord.get(word.toLowerCase()) ?? []),
          { topic: name, force: 'strong', weight: WEIGHTS.strong },
        ]);
      }
    }
  }
  return { byWord, byAgency };

  function addWord(word: string, entry: TopicWord, row: TableRow<(typeof COLUMNS)[number]>): void {
    const entries = byWord.get(word.toLowerCase()) ?? [];
    if (entries.some(({ topic }) => topic === entry.topic)) throw row.fault(`"${word}" stands there twice`);
    byWord.set(word.toLowerCase(), [...entries, entry]);
  }
}
