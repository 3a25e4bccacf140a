import type { Features } from '../lexicon/linear-model.ts';
import type { ExtractedAgency, Span } from '../model/extraction.ts';
import { type AgencyRole, agencyRoles, leadingAgency } from './agency-roles.ts';
import type { ArticleScene, SceneSentence } from './article-scene.ts';
import type { NameGroup } from './group-names.ts';
import { memoizeOn } from './memoize.ts';
import type { NameCandidate } from './name-candidate.ts';

/** What speaks for an organisation's running a program, and where. */
export interface RunnerEvidence {
  readonly features: Features;
  readonly span: Span;
}

const RUNNING =
  /추진|도입|시행|운영|마련|발표|구축|개정|수립|제정|신설|개발|출시|개설|확정|제시|가동|공고|모집|출범|조성|지급|실시|확대|지원|선정|공모|예고|출연|통해/;

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
  for (const { mention, sentence, runs, nearest } of namingsOf(group, scene)) {
    const at = mention.start - sentence.start;
    if (nearest?.name === agency.name) {
      raise('nearest subject');
      raise('nearest subject, runs', runs);
      span ??= spanOf(nearest, sentence);
    }
    for (const person of sentence.people) {
      const official = scene.officials.find(({ name }) => name === person.name);
      if (official?.agency !== agency.name) continue;
      raise('its official speaks');
      raise('its official speaks, runs', runs);
      span ??= { field: sentence.field, start: person.start, end: person.end };
    }
    for (const role of agencyRoles(sentence)) {
      if (role.name !== agency.name) continue;
      span ??= spanOf(role, sentence);
      const { end, isSubject, isOwner, isInList } = role;
      const first = end <= at + 1;
      raise('same sentence');
      raise('subject', first && isSubject);
      raise('subject, runs', first && isSubject && runs);
      raise('right before', first && at - end <= 3);
      raise('of', first && isOwner && at - end < 20);
      raise('joint', isInList);
      raise('headline', sentence.field !== 'body');
      raise(
        'only agency there',
        sentence.agencies.every(({ name }) => name === agency.name),
      );
      raise('subject after', !first && isSubject);
    }
    raise('in speech', mention.insideSpeech);
    raise('runs', runs);
    raise('in headline', mention.field !== 'body');
    raise('in lead', mention.field === 'body' && mention.sentence < 2);
  }
  const { lead } = scene;
  const leading = leadingAgency(scene);
  if (leading?.name === agency.name && lead !== null) {
    raise('leads');
    raise('leads, program in lead', features.has('in lead'));
    raise('leads, program runs', features.has('runs'));
    span ??= spanOf(leading, lead);
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

/** A mention of a program in its sentence. */
interface Naming {
  readonly mention: NameCandidate;
  readonly sentence: SceneSentence;
  /** Whether the words behind it say that it is run. */
  readonly runs: boolean;
  /** The last subject before it. */
  readonly nearest: AgencyRole | undefined;
}

// A program's first mentions say who runs it.
const MOST_NAMINGS = 24;

/** A program's first mentions, worked out once for all organisations. */
const namingsOf = memoizeOn(({ mentions }: NameGroup, scene: ArticleScene) =>
  mentions.slice(0, MOST_NAMINGS).flatMap((mention): Naming[] => {
    const sentence = scene.sentenceAt(mention.field, mention.start);
    if (sentence === null) return [];
    const end = mention.end - sentence.start;
    const runs = RUNNING.test(sentence.text.slice(end, end + 24));
    const nearest = agencyRoles(sentence).findLast(
      (role) => role.isSubject && sentence.start + role.end <= mention.start + 1,
    );
    return [{ mention, sentence, runs, nearest }];
  }),
);

function spanOf({ start, end }: AgencyRole, { field, start: offset }: SceneSentence): Span {
  return { field, start: offset + start, end: offset + end };
}
