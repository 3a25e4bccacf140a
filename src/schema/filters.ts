import { switchOf } from '../graph/nodes.ts';
import { AGENCY_KINDS } from '../model/agency-kind.ts';
import { badInput } from './bad-input.ts';
import type { ReadContext } from './context.ts';
import { agencyIdsOf, officialIdOf, requireOne, topicIdOf } from './find-names.ts';

type Maybe<T> = T | null | undefined;

/** What narrows statements themselves. */
interface SpeechFilter {
  readonly direct?: Maybe<boolean>;
  readonly minConfidence?: Maybe<number>;
}

/** Quoted words, reported speech, or both; and how sure they have to be. */
export function speechOf(filter: Maybe<SpeechFilter>): { direct: boolean[]; minConfidence: number } {
  const direct = filter?.direct ?? null;
  const minConfidence = filter?.minConfidence ?? 0;
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw badInput(`minConfidence: ${minConfidence} was asked, 0 to 1 are allowed`);
  return { direct: direct === null ? [true, false] : [direct], minConfidence };
}

/** About one topic, or about any. */
export function topicChoiceOf(
  filter: Maybe<SpeechFilter & { readonly topic?: Maybe<string> }>,
  context: ReadContext,
) {
  const topic = filter?.topic ?? null;
  return {
    ...speechOf(filter),
    anyTopic: switchOf(topic === null),
    aboutTopics: topic === null ? [] : [topicIdOf(topic, context)],
  };
}

/** Said by an agency itself, by its officials, or by either; by `others` as well. */
export function agencySpeakersOf(
  by: Maybe<'ITSELF' | 'OFFICIALS' | 'EITHER'>,
  others: readonly string[] = [],
) {
  return {
    others: [...others],
    ofItself: switchOf(by !== 'OFFICIALS'),
    ofOfficials: switchOf(by === 'OFFICIALS' || by === 'EITHER'),
  };
}

/** Of one official, of one agency, or of anyone. */
export async function speakerChoiceOf(
  filter: Maybe<
    SpeechFilter & {
      readonly official?: Maybe<string>;
      readonly agency?: Maybe<string>;
      readonly includeLineage?: Maybe<boolean>;
    }
  >,
  context: ReadContext,
) {
  requireOne({ ...filter }, ['official', 'agency']);
  const { official = null, agency = null } = filter ?? {};
  return {
    ...speechOf(filter),
    anyone: switchOf(official === null && agency === null),
    officials: official === null ? [] : [officialIdOf(official)],
    agencies: await agenciesOf(filter, context),
  };
}

/** Officials of one agency, of one sector, or all. */
export async function officialChoiceOf(
  filter: Maybe<{
    readonly agency?: Maybe<string>;
    readonly includeLineage?: Maybe<boolean>;
    readonly sector?: Maybe<string>;
  }>,
  context: ReadContext,
) {
  requireOne({ ...filter }, ['agency', 'sector']);
  const { agency = null, sector = null } = filter ?? {};
  return {
    anyone: switchOf(agency === null && sector === null),
    agencies: await agenciesOf(filter, context),
    sectors: sector === null ? [] : [sector],
  };
}

/** The kinds asked for, or all. */
export function kindsOf(filter: Maybe<{ readonly kinds?: Maybe<readonly string[]> }>): { kinds: string[] } {
  return { kinds: [...(filter?.kinds ?? AGENCY_KINDS)] };
}

/** The agencies that a filter means; none without one. */
export async function agenciesOf(
  filter: Maybe<{ readonly agency?: Maybe<string>; readonly includeLineage?: Maybe<boolean> }>,
  context: ReadContext,
): Promise<string[]> {
  const agency = filter?.agency ?? null;
  return agency === null ? [] : agencyIdsOf({ agency, includeLineage: filter?.includeLineage }, context);
}
