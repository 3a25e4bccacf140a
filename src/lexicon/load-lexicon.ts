import { type AgencyRegistry, createAgencyRegistry } from './agency-registry.ts';
import { type AgencyScanner, createAgencyScanner } from './agency-scanner.ts';
import { deriveLocalBodies } from './derive-local-bodies.ts';
import { type KnownPrograms, readKnownPrograms } from './known-programs.ts';
import { type NameHead, readNameHeads } from './name-head.ts';
import { type Office, readOffices } from './office.ts';
import { type Models, readModels } from './read-models.ts';
import { readTable, readWords } from './read-table.ts';
import { readAgencies } from './registry-agency.ts';
import { readTopicVocabulary, type TopicVocabulary } from './topic-vocabulary.ts';
import { readTopicWords, type TopicWords } from './topic-words.ts';

/** The reference data of Malmoi. */
export interface Lexicon {
  readonly agencies: AgencyRegistry;
  readonly topics: TopicVocabulary;
  /** The words that speak for each topic. */
  readonly topicWords: TopicWords;
  /** Korean surnames of one and two syllables. */
  readonly surnames: ReadonlySet<string>;
  /** Words that are shaped like a name (`이번`, `오후`) and are none. */
  readonly nameStops: ReadonlySet<string>;
  readonly offices: ReadonlyMap<string, Office>;
  /** Programs that texts name without marks. */
  readonly knownPrograms: KnownPrograms;
  /** Learned weights for finding programs, events and topics. */
  readonly models: Models;
  /** Last words that tell what a name names (`기본계획`, `간담회`). */
  readonly nameHeads: ReadonlyMap<string, NameHead>;
  /** All names of registered organisations in a text, by start, longest first. */
  readonly scanAgencies: AgencyScanner;
}

const AGENCY_FILES = [
  'agencies-central',
  'agencies-committees',
  'agencies-offices',
  'agencies-districts',
  'agencies-local',
  'agencies-public-institutions',
  'agencies-assembly',
  'agencies-courts',
  'agencies-military',
  'agencies-universities',
  'agencies-associations',
  'agencies-companies',
  'agencies-world',
] as const;

const loaded = new Map<string, Lexicon>();

/** The lexicon, read once per topics file; that file's rows add to the topics that Malmoi brings. */
export function loadLexicon(options: { readonly topicsFile?: string } = {}): Lexicon {
  const known = loaded.get(options.topicsFile ?? '');
  if (known !== undefined) return known;
  const lexicon = readLexicon(options.topicsFile ?? null);
  loaded.set(options.topicsFile ?? '', lexicon);
  return lexicon;
}

function readLexicon(topicsFile: string | null): Lexicon {
  const builtIn = dataFile('topics');
  const topics = readTopicVocabulary(topicsFile === null ? [builtIn] : [builtIn, topicsFile]);
  const topicWords = readTopicWords(dataFile('topic-words'), topics);
  // Whatever a topics file says, the rest is the same, so it is shared rather than read again.
  const base = loaded.get('');
  if (base !== undefined) return Object.freeze({ ...base, topics, topicWords });
  const agencies = readRegistry();
  let scan: AgencyScanner | null = null;
  return Object.freeze({
    agencies,
    topics,
    topicWords,
    surnames: readWords(dataFile('surnames'), 'surname'),
    nameStops: readWords(dataFile('name-stops'), 'word'),
    offices: readOffices(dataFile('offices')),
    nameHeads: readNameHeads(dataFile('name-heads')),
    knownPrograms: readKnownPrograms(dataFile('known-programs')),
    models: readModels(new URL('../../src/lexicon/data/models.json', import.meta.url)),
    scanAgencies: (text: string) => {
      scan ??= createAgencyScanner(agencies.names());
      return scan(text);
    },
  });
}

function readRegistry(): AgencyRegistry {
  const sources = new Map(
    [...readTable(dataFile('sources'), ['code', 'source'])].map((row) => [
      row.required('code'),
      row.required('source'),
    ]),
  );
  const agencies = AGENCY_FILES.flatMap((name) => readAgencies(dataFile(name), sources));
  return createAgencyRegistry(deriveLocalBodies(agencies));
}

function dataFile(name: string): URL {
  return new URL(`../../src/lexicon/data/${name}.tsv`, import.meta.url);
}
