import { agenciesByName } from '../graph/agencies-by-name.ts';
import type { AgencyNode } from '../graph/nodes.ts';
import { agenciesById } from '../graph/nodes-by-id.ts';
import { lineageKeys } from '../lexicon/agency-lineage.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { synonymsOf } from '../lexicon/synonyms.ts';
import { decodeGlobalId } from '../model/global-id.ts';
import { badInput } from './bad-input.ts';
import type { ReadContext } from './context.ts';
import { storedId } from './stored-id.ts';

type Names = Pick<ReadContext, 'lexicon' | 'scope' | 'today'>;

/** The stored id of the topic that a name, an alias or an id means; a name that nobody knows is taken as it is. */
export function topicIdOf(text: string, { lexicon }: Names): string {
  const decoded = decodeGlobalId(text);
  if (decoded?.type === 'Topic') return decoded.id;
  return lexicon.topics.find(text)?.name ?? text.trim();
}

/**
 * The registry's keys for a name on a day: today unless told. Where the name had other bearers at other times, they
 * follow, latest first, since the graph may only know one of those; but not behind a day that was asked for.
 */
export function agencyKeysOf(name: string, asOf: string | null, { lexicon, today }: Names): string[] {
  const onDay = lexicon.agencies.find(name, asOf ?? today);
  const ever = asOf === null ? lexicon.agencies.find(name, null) : [];
  return [...new Set([...onDay, ...ever].map(({ key }) => key))];
}

/** The agency that a name, an alias or an id means: by the registry, then by what articles call it; or null. */
export async function findAgency(
  text: string,
  asOf: string | null,
  names: Names,
): Promise<AgencyNode | null> {
  const decoded = decodeGlobalId(text);
  if (decoded?.type === 'Agency') return agenciesById(names.scope).load(decoded.id);
  const keys = agencyKeysOf(text, asOf, names);
  const known = await Promise.all(keys.map((key) => agenciesById(names.scope).load(key)));
  const first = known.find((agency) => agency !== null);
  return first ?? (await agenciesByName(names.scope, text.trim()))[0] ?? null;
}

/**
 * The stored ids for a filter by agency: one, and with its lineage those of the same body under its other names that
 * the graph has. What the graph doesn't know is an id that nothing has.
 */
export async function agencyIdsOf(
  filter: { readonly agency: string; readonly includeLineage?: boolean | null | undefined },
  names: Names,
): Promise<[string, ...string[]]> {
  const { agency: text, includeLineage } = filter;
  const found = await findAgency(text, null, names);
  if (includeLineage !== true) return [found?.id ?? ''];
  const key = found?.id ?? names.lexicon.agencies.find(text, null)[0]?.key;
  if (key === undefined) return [''];
  const [first = '', ...others] = (await lineageOf(key, names)).map(({ id }) => id);
  return [first, ...others];
}

/** An agency under all its names that the graph has, oldest first; itself among them. */
export async function lineageOf(key: string, { lexicon, scope }: Names): Promise<AgencyNode[]> {
  const keys = lineageKeys(key, lexicon.agencies);
  const agencies = await Promise.all(keys.map((each) => agenciesById(scope).load(each)));
  return agencies.filter((agency) => agency !== null).sort(byBeginning);
}

function byBeginning(a: AgencyNode, b: AgencyNode): number {
  const [left, right] = [`${a.validFrom ?? ''}|${a.id}`, `${b.validFrom ?? ''}|${b.id}`];
  return left < right ? -1 : 1;
}

/** The stored id for a filter by official. */
export function officialIdOf(id: string): string {
  return storedId('official', 'Official', id);
}

/** At most one of some filters may be given. */
export function requireOne(filter: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const given = names.filter((name) => filter[name] !== undefined && filter[name] !== null);
  if (given.length > 1)
    throw badInput(`filter: ${given.join(' and ')} exclude each other; leave all but one out`);
}

/**
 * Other names of what some words name: a topic's two names, what is called so besides, an agency's full name and its
 * forms. What a topic is also known by is often a part of it (요소수 of 공급망), so its aliases stand for themselves alone.
 */
export function otherNamesOf(words: string, { lexicon }: Pick<ReadContext, 'lexicon'>): string[] {
  const topic = lexicon.topics.find(words);
  const bilingual = topic === null || topic.nameEn === null ? [] : [topic.name, topic.nameEn];
  const agencies = lexicon.agencies.find(words, null);
  return [
    ...synonymsOf(words),
    ...(bilingual.some((name) => foldName(name) === foldName(words)) ? bilingual : []),
    ...agencies.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases.map(({ text }) => text)]),
  ].filter((name) => name !== null);
}
