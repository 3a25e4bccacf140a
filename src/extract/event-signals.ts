import type { Features } from '../lexicon/linear-model.ts';
import type { ExtractedAgency, ExtractedOfficial, Span } from '../model/extraction.ts';
import { agencyRoles, leadingAgency } from './agency-roles.ts';
import type { ArticleScene, SceneSentence, ScoredGroup } from './article-scene.ts';
import { memoizeOn } from './memoize.ts';
import type { NameCandidate } from './name-candidate.ts';

/** An event's mention with the sentence that it stands in. */
export interface PlacedMention {
  readonly mention: NameCandidate;
  readonly sentence: SceneSentence;
  /** What the words behind the mention say that happens there. */
  readonly holds: boolean;
  readonly visits: boolean;
}

/** An event on its way to being written down. */
export interface EventDraft {
  readonly group: ScoredGroup;
  readonly placed: readonly PlacedMention[];
  /** True for the likeliest event of the article. */
  readonly isMain: boolean;
  readonly isOnly: boolean;
}

/** A mention in its sentence. */
export function placeMention(mention: NameCandidate, sentence: SceneSentence): PlacedMention {
  const behind = sentence.text.slice(mention.end - sentence.start);
  const holds = HOLDING.test(behind.slice(0, 60));
  return { mention, sentence, holds, visits: !holds && VISITING.test(behind.slice(0, 40)) };
}

const HOLDING =
  /개최|열린다|열렸다|열었다|열고|열어|열 예정|열리|연다|체결|맺[는었고]|실시|진행|출범|마련|운영|가졌|갖고|가진다|치르|치렀|주관|주최|발족|추진/;
const ATTENDING =
  /참석|참여|자리를? ?(?:함께|같이|빛)|함께했|주재|축사|개회사|환영사|인사말|기조|발제|좌장|강연|발표자|만나|만났|회담|면담|방문|찾[아은았]|체결|서명|접견|초청|시찰|점검했|위촉/;
const VISITING = /참석|참가|방문/;

/** What speaks for an organisation's holding an event, as measures of a linear model. */
export function hostFeatures(event: EventDraft, agency: ExtractedAgency, scene: ArticleScene): Features {
  const features = new Map<string, number>();
  const raise = (name: string, value: number | boolean = 1) => {
    const number = Number(value);
    if (number > (features.get(name) ?? 0)) features.set(name, number);
  };
  for (const { mention, sentence, holds, visits } of event.placed) {
    const at = mention.start - sentence.start;
    const end = mention.end - sentence.start;
    if (mention.owner === agency.name) raise('owner before');
    const roles = agencyRoles(sentence);
    for (const [index, role] of roles.entries()) {
      if (role.name !== agency.name) continue;
      if (role.start >= at && role.end <= end) raise('inside name');
      raise('same sentence');
      raise('same sentence, holds', holds);
      const first = role.start < at;
      raise('house', role.isHouse);
      const subject = role.isSubject && !role.isHouse;
      raise('subject, holds', first && subject && holds);
      raise('subject, visits', first && subject && visits);
      raise('subject', first && subject);
      raise('hosting word', role.isHosting);
      raise('with', role.isTogether && (holds || sentence.field !== 'body'));
      raise('joined', first && role.isJoined && index + 1 < roles.length && holds);
      raise('joined after', role.isJoinedAfter && holds);
      if (sentence.field === 'title') raise('title, before', role.start <= 2 || (first && role.isJoined));
    }
  }
  const leading = leadingAgency(scene);
  raise('leads article', leading?.name === agency.name);
  raise('leads article, main event', leading?.name === agency.name && event.isMain);
  raise('leads article, only event', leading?.name === agency.name && event.isOnly);
  raise('main event', event.isMain);
  raise('mentions', Math.min(Math.log2(1 + agency.mentions.length), 4) / 4);
  const type = event.group.mentions[0]?.head?.event?.class ?? 'none';
  raise(`class ${type}, same sentence`, features.has('same sentence'));
  raise(`class ${type}, leads`, leading?.name === agency.name);
  raise('incident', type === 'incident');
  return features;
}

/** What an article says of an official at one of the places that name them. */
interface Appearance {
  readonly mention: Span;
  readonly sentence: SceneSentence;
  /** `고용노동부(장관 김영훈)` tells who heads the body, not who was there. */
  readonly isInBrackets: boolean;
  readonly attends: boolean;
  readonly holds: boolean;
  readonly presides: boolean;
  readonly isAtEvent: boolean;
}

type Guest = Pick<ExtractedOfficial, 'name' | 'mentions'>;

// What hostile input names more often is named often enough.
const MOST_APPEARANCES = 40;

/** An official's first appearances, worked out once for all events of the article. */
const appearancesOf = memoizeOn(({ mentions }: Guest, scene: ArticleScene) =>
  mentions.slice(0, MOST_APPEARANCES).flatMap((mention) => {
    const sentence = scene.sentenceAt(mention.field, mention.start);
    return sentence === null ? [] : [readAppearance(mention, sentence)];
  }),
);

function readAppearance(mention: Span, sentence: SceneSentence): Appearance {
  const { text } = sentence;
  const end = mention.end - sentence.start;
  const before = text.slice(0, mention.start - sentence.start);
  const behind = text.slice(end);
  return {
    mention,
    sentence,
    isInBrackets: /\((?:[가-힣]{2,6}\s)?$/.test(before),
    attends: ATTENDING.test(behind),
    holds: HOLDING.test(behind),
    presides:
      /^\s?\S{0,8}(?:\s\S{2,8})?\s?(?:이|가)?\s?주재/.test(behind.slice(0, 40)) || /주재한\s/.test(before),
    isAtEvent: AT_EVENT.test(text.replace(/"[^"]*"/g, '')),
  };
}

const AT_EVENT =
  /이날|오늘|축사|인사말|환영사|개회사|기조|회의에서|행사에서|자리에서|토론회에서|포럼에서|발제/;

/** What speaks for an official's presence at an event, as measures of a linear model. */
export function attendeeFeatures(event: EventDraft, official: Guest, scene: ArticleScene): Features {
  const features = new Map<string, number>();
  const raise = (name: string, value: number | boolean = 1) => {
    const number = Number(value);
    if (number > (features.get(name) ?? 0)) features.set(name, number);
  };
  const sentences = new Set<SceneSentence>();
  let bracketed = 0;
  for (const appearance of appearancesOf(official, scene)) {
    const { mention, sentence, isInBrackets, attends, holds, presides, isAtEvent } = appearance;
    sentences.add(sentence);
    if (isInBrackets) {
      bracketed++;
      continue;
    }
    raise('attends', attends);
    raise('presides', presides);
    const same = event.placed.find((placed) => placed.sentence === sentence);
    if (same !== undefined) {
      raise('same sentence');
      raise('same sentence, attends', attends);
      raise('same sentence, holds', holds);
      raise('event before name', same.mention.start < mention.start);
      raise('event is place', /^(?:에서|에서는|에는|에|엔)$/.test(same.mention.particle));
    }
    const near = event.placed.some(
      (placed) => placed.sentence.field === sentence.field && sentence.index - placed.sentence.index === 1,
    );
    raise('next sentence', near);
    raise('next sentence, attends', near && attends);
    raise('at event', isAtEvent);
    raise('in lead', sentence.field === 'body' && sentence.index - (scene.lead?.index ?? 0) < 2);
    raise('in headline', sentence.field !== 'body');
  }
  const first = Math.min(...[...sentences].map(({ index }) => index));
  raise('only in brackets', bracketed > 0 && bracketed >= official.mentions.length);
  raise('in brackets', bracketed > 0);
  raise('late', first > scene.sentences.length * 0.7);
  raise(
    'only speaks',
    [...sentences].every(({ text }) => /["]/.test(text)),
  );
  raise('main event', event.isMain);
  raise('only event', event.isOnly);
  raise('main, attends', event.isMain && features.has('attends'));
  raise('main, at event', event.isMain && features.has('at event'));
  raise('main, only speaks', event.isMain && features.has('only speaks'));
  raise('only, at event', event.isOnly && features.has('at event'));
  raise('mentions', Math.min(Math.log2(1 + official.mentions.length), 3) / 3);
  const type = event.group.mentions[0]?.head?.event?.class ?? 'none';
  raise(`class ${type}`);
  return features;
}
