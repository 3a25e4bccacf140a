import { foldName } from './fold-name.ts';
import { readTable } from './read-table.ts';

/** A policy theme with its other names, Korean and English. */
export interface VocabularyTopic {
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** The policy themes that articles and statements can be about. */
export interface TopicVocabulary {
  /** The topic with this name or alias, in Korean or English, whatever its case and spaces; null if there is none. */
  find(name: string): VocabularyTopic | null;
  entries(): readonly VocabularyTopic[];
}

const COLUMNS = ['name', 'nameEn', 'aliases'] as const;

/**
 * The topics of some files, read in order: a later file's row for a known topic adds aliases to it and may give it
 * another English name; an alias that two topics claim is a fault.
 */
export function readTopicVocabulary(files: readonly (URL | string)[]): TopicVocabulary {
  const topics = new Map<string, VocabularyTopic>();
  const owners = new Map<string, string>();
  for (const row of files.flatMap((file) => [...readTable(file, COLUMNS)])) {
    const name = row.required('name');
    const known = topics.get(name);
    const nameEn = row.optional('nameEn') ?? known?.nameEn ?? null;
    const aliases = new Set([...(known?.aliases ?? []), ...row.list('aliases')]);
    aliases.delete(name);
    for (const surface of nameEn === null ? [name, ...aliases] : [name, nameEn, ...aliases]) {
      const owner = owners.get(foldName(surface));
      if (owner !== undefined && owner !== name) {
        throw row.fault(`"${surface}" already belongs to the topic "${owner}"`);
      }
      owners.set(foldName(surface), name);
    }
    topics.set(name, Object.freeze({ name, nameEn, aliases: Object.freeze([...aliases]) }));
  }
  const entries = Object.freeze([...topics.values()]);
  return Object.freeze({
    find: (name: string) => topics.get(owners.get(foldName(name)) ?? '') ?? null,
    entries: () => entries,
  });
}
