import type { Features } from '../lexicon/linear-model.ts';
import type { ExtractedAgency, ExtractedOfficial } from '../model/extraction.ts';
import type { ArticleScene, SceneSentence, ScoredGroup } from './article-scene.ts';
import type { NameCandidate } from './name-candidate.ts';

/** An event's mention with the sentence that it stands in. */
export interface PlacedMention {
  readonly mention: NameCandidate;
  readonly sentence: SceneSentence;
}

/** An event on its way to being written down. */
export interface EventDraft {
  readonly group: ScoredGroup;
  readonly placed: readonly PlacedMention[];
  /** True for the likeliest event of the article. */
  readonly isMain: boolean;
  readonly isOnly: boolean;
}

const HOLDING =
  /개최|열린다|열렸다|열었다|열고|열어|열 예정|열리|연다|체결|맺[는었고]|실시|진행|출범|마련|운영|가졌|갖고|가진다|치르|치렀|주관|주최|발족|추진/;
const ATTENDING =
  /참석|참여|자리를? ?(?:함께|같이|빛)|함께했|주재|축사|개회사|환영사|인사말|기조|발제|좌장|강연|발표자|만나|만났|회담|면담|방문|찾[아은았]|체결|서명|접견|초청|시찰|점검했|위촉/;
const VISITING = /참석|참가|방문/;
const JOINT = /^(?:\([^)]{0,30}\))?(?:은|는|이|가)?\s?(?:와|과|및|·|,|-)\s?/;
const SUBJECT = /^(?:\s?\([^)]{0,40}\))?\s?(?:은|는|이|가|에서는|에서)(?=[\s,])/;
const TOPIC = /^(?:\s?\([^)]{0,40}\))?\s?(?:은|는|이|가)(?=[\s,])/;
const HOUSE = /^(?:\s?\([^)]{0,40}\))?\s?에서\s/;
const WITH = /^(?:\s?\([^)]{0,40}\))?\s?(?:와|과)\s?(?:의\s)?(?:함께|공동|협력|협약|같이|업무협약|손잡)/;
const HOSTING = /^(?:\s?\([^)]{0,40}\))?(?:이|가)?\s?(?:공동\s?)?(?:주최|주관|개최)/;

/** What speaks for an organisation's holding an event, as measures of a linear model. */
export function hostFeatures(event: EventDraft, agency: ExtractedAgency, scene: ArticleScene): Features {
  const features = new Map<string, number>();
  const raise = (name: string, value: number | boolean = 1) => {
    const number = Number(value);
    if (number > (features.get(name) ?? 0)) features.set(name, number);
  };
  for (const { mention, sentence } of event.placed) {
    const at = mention.start - sentence.start;
    const behind = sentence.text.slice(mention.end - sentence.start);
    const holds = HOLDING.test(behind.slice(0, 60));
    const visits = VISITING.test(behind.slice(0, 40)) && !holds;
    if (mention.owner === agency.name) raise('owner before');
    for (const [index, span] of sentence.agencies.entries()) {
      if (span.name !== agency.name) continue;
      const start = span.start - sentence.start;
      const end = span.end - sentence.start;
      if (start >= at && end <= mention.end - sentence.start) raise('inside name');
      raise('same sentence');
      raise('same sentence, holds', holds);
      const rest = sentence.text.slice(end, end + 60);
      const first = start < at;
      // `환경부는 … 국립생태원에서 포럼을 개최했다`: who holds it is named before the house.
      const isHouse =
        HOUSE.test(rest) &&
        sentence.agencies.some(
          (other) =>
            other.name !== agency.name &&
            other.start < span.start &&
            TOPIC.test(sentence.text.slice(other.end - sentence.start, other.end - sentence.start + 60)),
        );
      raise('house', isHouse);
      const subject = SUBJECT.test(rest) && !isHouse;
      raise('subject, holds', first && subject && holds);
      raise('subject, visits', first && subject && visits);
      raise('subject', first && subject);
      raise('hosting word', HOSTING.test(rest));
      raise('with', WITH.test(rest) && (holds || sentence.field !== 'body'));
      raise('joined', first && JOINT.test(rest) && sentence.agencies[index + 1] !== undefined && holds);
      const before = sentence.agencies[index - 1];
      raise(
        'joined after',
        before !== undefined &&
          /^(?:\s?\([^)]{0,30}\))?\s?(?:와|과|및|·|,|-)\s?(?:함께\s|공동으로\s)?$/.test(
            sentence.text.slice(before.end - sentence.start, start),
          ) &&
          holds,
      );
      if (sentence.field === 'title') raise('title, before', start <= 2 || (first && JOINT.test(rest)));
    }
  }
  const lead = scene.sentences.find(({ field }) => field === 'body');
  const leading = lead?.agencies.find((span) =>
    SUBJECT.test(lead.text.slice(span.end - lead.start, span.end - lead.start + 50)),
  );
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

/** What speaks for an official's presence at an event, as measures of a linear model. */
export function attendeeFeatures(
  event: EventDraft,
  official: Pick<ExtractedOfficial, 'name' | 'mentions'>,
  scene: ArticleScene,
): Features {
  const features = new Map<string, number>();
  const raise = (name: string, value: number | boolean = 1) => {
    const number = Number(value);
    if (number > (features.get(name) ?? 0)) features.set(name, number);
  };
  const sentences = new Set<SceneSentence>();
  let bracketed = 0;
  for (const mention of official.mentions.slice(0, 40)) {
    const sentence = scene.sentenceAt(mention.field, mention.start);
    if (sentence === null) continue;
    sentences.add(sentence);
    const end = mention.end - sentence.start;
    const rest = sentence.text.slice(end, end + 40);
    const behind = sentence.text.slice(end);
    // `고용노동부(장관 김영훈)` tells who heads the body, not who was there.
    if (/\((?:[가-힣]{2,6}\s)?$/.test(sentence.text.slice(0, mention.start - sentence.start))) {
      bracketed++;
      continue;
    }
    raise('attends', ATTENDING.test(behind));
    raise(
      'presides',
      /^\s?\S{0,8}(?:\s\S{2,8})?\s?(?:이|가)?\s?주재/.test(rest) ||
        /주재한\s/.test(sentence.text.slice(0, mention.start - sentence.start)),
    );
    const same = event.placed.find((placed) => placed.sentence === sentence);
    if (same !== undefined) {
      raise('same sentence');
      raise('same sentence, attends', ATTENDING.test(behind));
      raise('same sentence, holds', HOLDING.test(behind));
      raise('event before name', same.mention.start < mention.start);
      raise('event is place', /^(?:에서|에서는|에는|에|엔)$/.test(same.mention.particle));
    }
    const near = event.placed.some(
      (placed) => placed.sentence.field === sentence.field && sentence.index - placed.sentence.index === 1,
    );
    raise('next sentence', near);
    raise('next sentence, attends', near && ATTENDING.test(behind));
    raise(
      'at event',
      /이날|오늘|축사|인사말|환영사|개회사|기조|회의에서|행사에서|자리에서|토론회에서|포럼에서|발제/.test(
        sentence.text.replace(/"[^"]*"/g, ''),
      ),
    );
    raise(
      'in lead',
      sentence.field === 'body' &&
        sentence.index - (scene.sentences.find(({ field }) => field === 'body')?.index ?? 0) < 2,
    );
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
