import { confidenceOf, type LinearModel, likelihood } from '../lexicon/linear-model.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Article, Field } from '../model/article.ts';
import type { ExtractedAgency, ExtractedOfficial, Span } from '../model/extraction.ts';
import { byPlace } from './by-place.ts';
import { type DateMention, findDates } from './find-dates.ts';
import { createHeadFinder } from './find-head.ts';
import { findNames } from './find-names.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { memoizeOn } from './memoize.ts';
import type { KnownSpan, NameCandidate } from './name-candidate.ts';
import { type NameContext, type NameKind, nameFeatures } from './name-features.ts';
import type { FieldReading } from './read-field.ts';
import type { Sentence } from './split-sentences.ts';

/** A sentence of any field with the organisations and people that it names. */
export interface SceneSentence {
  readonly index: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** Folded, so that offsets from `start` hold in the article. */
  readonly text: string;
  readonly paragraph: number;
  readonly agencies: readonly KnownSpan[];
  readonly people: readonly KnownSpan[];
}

/** What the finders of programs, events and topics read: words, sentences, who is known, and candidate names. */
export interface ArticleScene extends NameContext {
  readonly article: Article;
  readonly fields: readonly FieldReading[];
  /** Title, subtitle and body in order. */
  readonly sentences: readonly SceneSentence[];
  readonly agencies: readonly ExtractedAgency[];
  readonly officials: readonly ExtractedOfficial[];
  readonly candidates: readonly NameCandidate[];
  /** The first sentence of the body, or null. */
  readonly lead: SceneSentence | null;
  /** The days that a sentence names. */
  datesIn(sentence: SceneSentence): readonly DateMention[];
  /** The sentence that an offset of a field lies in. */
  sentenceAt(field: Field, offset: number): SceneSentence | null;
}

const headFinder = memoizeOn(createHeadFinder);

/** Prepares an article for the finders of programs, events and topics. */
export function createArticleScene(
  article: Article,
  fields: readonly FieldReading[],
  agencies: readonly ExtractedAgency[],
  officials: readonly ExtractedOfficial[],
  lexicon: Lexicon,
): ArticleScene {
  const findHead = headFinder(lexicon.nameHeads);
  const sentences: SceneSentence[] = [];
  const candidates: NameCandidate[] = [];
  const byField = new Map<Field, SceneSentence[]>();
  const dates = new Map<SceneSentence, readonly DateMention[]>();
  for (const reading of fields) {
    const known = spansIn(agencies, reading.field);
    const people = spansIn(officials, reading.field);
    for (const found of findNames(reading, known, people, lexicon, findHead)) candidates.push(found);
    const own = splitScene(reading, known, people, sentences.length);
    byField.set(reading.field, own);
    for (const sentence of own) sentences.push(sentence);
  }
  return {
    article,
    fields,
    sentences,
    agencies,
    officials,
    candidates,
    findHead,
    lead: sentences.find(({ field }) => field === 'body') ?? null,
    datesIn: (sentence) => {
      const known = dates.get(sentence) ?? findDates(sentence.text, article.publishedOn);
      dates.set(sentence, known);
      return known;
    },
    sentenceEnd: (sentence) => bodySentenceEnd(fields, sentence),
    sentenceAt: (field, offset) => {
      const own = byField.get(field) ?? [];
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle]?.start ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return own[low - 1] ?? null;
    },
  };
}

/** A group of names with how likely it is what it is taken for. */
export interface ScoredGroup extends NameGroup {
  readonly likelihood: number;
  readonly confidence: number;
}

/** The groups of candidate names of one kind, scored, in reading order. */
export function scoreGroups(scene: ArticleScene, kind: NameKind, model: LinearModel): ScoredGroup[] {
  const scored = candidateGroups(scene, kind).map((group) => {
    const found = likelihood(model, nameFeatures(group, scene, kind));
    const { forms, mentions, isNested, holdsOther } = group;
    return {
      forms,
      mentions,
      isNested,
      holdsOther,
      likelihood: found,
      confidence: confidenceOf(model, found),
    };
  });
  if (scored.length <= MOST_NAMED) return scored;
  const least = scored.map((group) => group.likelihood).sort((a, b) => b - a)[MOST_NAMED] ?? 0;
  return scored.filter((group) => group.likelihood > least);
}

// Far more than any article names; what hostile input names beyond it would be compared with everybody in it.
const MOST_NAMED = 2000;

/** The candidate names of one kind, grouped by what they name. */
export function candidateGroups(scene: ArticleScene, kind: NameKind): NameGroup[] {
  const fitting = scene.candidates.filter(({ head, quoted, isAgency, isKnown, particle, after }) => {
    if (isAgency && quoted === null) return false;
    if (quoted === null && particle === '' && BILL.test(after[0] ?? '')) return false;
    if (isKnown) return kind === 'program';
    return kind === 'event'
      ? head?.event != null
      : head?.program != null || (quoted !== null && head?.event == null);
  });
  return groupNames(fitting, kind, scene.findHead);
}

/** `형사소송법 개정안` names the draft; the law before it is a part of that name. */
const BILL = /^(?:일부|전부)?(?:개정|제정|폐지)(?:법률)?안/;

/** The last word of a sentence of the body, by the sentence's place in its field. */
function bodySentenceEnd(fields: readonly FieldReading[], sentence: number): string {
  const body = fields.find(({ field }) => field === 'body');
  const place = body?.sentences[sentence];
  if (body === undefined || place === undefined) return '';
  const { start, end } = place;
  return /(\S+?)[.\s"')]*$/.exec(body.folded.slice(Math.max(start, end - 40), end))?.[1] ?? '';
}

function spansIn(
  items: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
  field: Field,
): KnownSpan[] {
  const spans: KnownSpan[] = [];
  for (const { name, mentions } of items) {
    for (const mention of mentions) {
      if (mention.field === field) spans.push({ start: mention.start, end: mention.end, name });
    }
  }
  return spans.sort(byPlace);
}

/** A sentence in pieces that can be searched from each of their words: no real one is so long. */
function cutLong(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  for (let start = sentence.start; start < sentence.end; start += LONGEST_SENTENCE) {
    pieces.push({ ...sentence, start, end: Math.min(start + LONGEST_SENTENCE, sentence.end) });
  }
  return pieces;
}

const LONGEST_SENTENCE = 1500;

function splitScene(
  reading: FieldReading,
  agencies: readonly KnownSpan[],
  people: readonly KnownSpan[],
  from: number,
): SceneSentence[] {
  let agency = 0;
  let person = 0;
  return reading.sentences.flatMap(cutLong).map(({ start, end, paragraph }, index) => {
    const inside: { agencies: KnownSpan[]; people: KnownSpan[] } = { agencies: [], people: [] };
    for (; agency < agencies.length && (agencies[agency]?.start ?? 0) < end; agency++) {
      const span = agencies[agency];
      if (span !== undefined && span.start >= start) inside.agencies.push(span);
    }
    for (; person < people.length && (people[person]?.start ?? 0) < end; person++) {
      const span = people[person];
      if (span !== undefined && span.start >= start) inside.people.push(span);
    }
    return {
      index: from + index,
      field: reading.field,
      start,
      end,
      text: reading.folded.slice(start, end),
      paragraph,
      ...inside,
    };
  });
}
