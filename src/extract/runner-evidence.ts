import type { Features } from '../lexicon/linear-model.ts';
import type { ExtractedAgency, Span } from '../model/extraction.ts';
import type { ArticleScene } from './article-scene.ts';
import type { NameGroup } from './group-names.ts';

/** What speaks for an organisation's running a program, and where. */
export interface RunnerEvidence {
  readonly features: Features;
  readonly span: Span;
}

const RUNNING =
  /추진|도입|시행|운영|마련|발표|구축|개정|수립|제정|신설|개발|출시|개설|확정|제시|가동|공고|모집|출범|조성|지급|실시|확대|지원|선정|공모|예고|출연|통해/;
const SUBJECT = /^(?:\s?\([^)]{0,40}\))?\s?(?:은|는|이|가|에서는|에서)(?=[\s,])/;
const OF = /^(?:\s?\([^)]{0,40}\))?\s?의\s/;
const JOINT = /^(?:\s?\([^)]{0,40}\))?\s?(?:와|과|및|·|,)\s?/;

/** The signals for one organisation and one program; null where nothing in the article links them. */
export function runnerEvidence(
  group: NameGroup,
  agency: ExtractedAgency,
  scene: ArticleScene,
): RunnerEvidence | null {
  const features = new Map<string, number>();
  let span: Span | null = null;
  const type = group.mentions.find(({ head }) => head?.program != null)?.head?.program?.class ?? 'none';
  const raise = (name: string, value: number | boolean = 1) => {
    const number = Number(value);
    if (number > (features.get(name) ?? 0)) features.set(name, number);
  };
  for (const mention of group.mentions.slice(0, 24)) {
    const sentence = scene.sentenceAt(mention.field, mention.start);
    if (sentence === null) continue;
    const at = mention.start - sentence.start;
    const behind = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 50);
    const runs = RUNNING.test(behind.slice(0, 24));
    const subjects = sentence.agencies.filter(
      (found) =>
        found.end <= mention.start + 1 &&
        SUBJECT.test(sentence.text.slice(found.end - sentence.start, found.end - sentence.start + 60)),
    );
    const nearest = subjects.at(-1);
    if (nearest?.name === agency.name) {
      raise('nearest subject');
      raise('nearest subject, runs', runs);
      span ??= { field: sentence.field, start: nearest.start, end: nearest.end };
    }
    for (const person of sentence.people) {
      const official = scene.officials.find(({ name }) => name === person.name);
      if (official?.agency !== agency.name) continue;
      raise('its official speaks');
      raise('its official speaks, runs', runs);
      span ??= { field: sentence.field, start: person.start, end: person.end };
    }
    for (const agencySpan of sentence.agencies) {
      if (agencySpan.name !== agency.name) continue;
      span ??= { field: sentence.field, start: agencySpan.start, end: agencySpan.end };
      const end = agencySpan.end - sentence.start;
      const rest = sentence.text.slice(end, end + 60);
      const first = end <= at + 1;
      raise('same sentence');
      raise('subject', first && SUBJECT.test(rest));
      raise('subject, runs', first && SUBJECT.test(rest) && runs);
      raise('right before', first && at - end <= 3);
      raise('of', first && OF.test(rest) && at - end < 20);
      raise('joint', JOINT.test(rest) || WITH.test(rest));
      raise('headline', sentence.field !== 'body');
      raise(
        'only agency there',
        sentence.agencies.every(({ name }) => name === agency.name),
      );
      raise('subject after', !first && SUBJECT.test(rest));
    }
    raise('in speech', mention.insideSpeech);
    raise('runs', runs);
    raise('in headline', mention.field !== 'body');
    raise('in lead', mention.field === 'body' && mention.sentence < 2);
  }
  const lead = scene.sentences.find(({ field }) => field === 'body');
  const leading = lead?.agencies.find((found) =>
    SUBJECT.test(lead.text.slice(found.end - lead.start, found.end - lead.start + 50)),
  );
  if (leading?.name === agency.name && lead !== undefined) {
    raise('leads');
    raise('leads, program in lead', features.has('in lead'));
    raise('leads, program runs', features.has('runs'));
    span ??= { field: 'body', start: leading.start, end: leading.end };
  }
  if (span === null) return null;
  raise('only agency', scene.agencies.length === 1);
  raise('leads, only subject', features.has('leads') && !features.has('same sentence'));
  raise('program repeated', Math.log2(Math.min(group.mentions.length, 8)) / 3);
  raise('leads, repeated', features.has('leads') ? Math.log2(Math.min(group.mentions.length, 8)) / 3 : 0);
  raise('mentions', Math.min(Math.log2(1 + agency.mentions.length), 4) / 4);
  raise(`class ${type}`);
  return { features, span };
}

const WITH = /^(?:\s?\([^)]{0,40}\))?\s?(?:와|과)\s?(?:함께|공동|협력)/;
