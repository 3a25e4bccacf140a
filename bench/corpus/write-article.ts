import type { ExtractedArticle, ExtractedStatement } from '../../src/model/extraction.ts';
import { type ArticleDraft, createArticleDraft } from './article-draft.ts';
import { type Cast, createCast } from './cast.ts';
import { dayOf, type World } from './create-world.ts';
import { at, type Random } from './random.ts';
import { WORDS, withParticle } from './words.ts';

const MOST_STATEMENTS = 8;
const TOPIC_MARK = ['은', '는'] as const;
const SUBJECT_MARK = ['이', '가'] as const;

/** An article about somebody and something of a world, in the sentences of Korean reporting, with what it says. */
export function writeArticle(
  { url, day }: { readonly url: string; readonly day: number },
  world: World,
  random: Random,
): ExtractedArticle {
  const draft = createArticleDraft();
  const cast = createCast(draft, world, day, random);
  writeOpening(draft, cast, day, random);
  writeThings(draft, cast, world, random);
  const statements = writeStatements(draft, cast, world, random);
  for (let more = 6 + random.below(9); more > 0; more--) {
    draft.write(
      `${random.chance(0.5) ? '또한' : '한편'} ${clause(random)}하고 ${clause(random)}할 예정이다.\n`,
    );
  }
  return {
    article: {
      title: `${cast.leading.name}, ${at(cast.topics, 0)} ${random.pick(WORDS.nouns)} ${random.pick(WORDS.stems)}`,
      subtitle: random.chance(0.5) ? `${clause(random)}하기로` : null,
      outlet: random.pick(WORDS.outlets),
      publishedOn: dayOf(day),
      url,
      language: 'ko',
      body: draft.body().trimEnd(),
    },
    extraction: { ...cast.extraction(), statements },
    extractorVersion: 'generated-1',
  };
}

function writeOpening(draft: ArticleDraft, cast: Cast, day: number, random: Random): void {
  cast.nameAgency(cast.leading, TOPIC_MARK);
  draft.write(` ${Number(dayOf(day).slice(-2))}일 `);
  for (const [index, topic] of cast.topics.entries()) {
    if (index > 0) draft.write('·');
    cast.nameTopic(topic);
  }
  draft.write(` 분야에서 ${clause(random)}한다고 알렸다.\n`);
}

function writeThings(draft: ArticleDraft, cast: Cast, world: World, random: Random): void {
  const topic = at(cast.topics, 0);
  for (let partners = random.below(4); partners > 0; partners--) {
    draft.write('여기에는 ');
    cast.nameAgency(random.chance(0.5) ? world.agencyOn(topic, random) : world.agency(random), SUBJECT_MARK);
    draft.write(` 함께하며 ${clause(random)}한다.\n`);
  }
  if (random.chance(0.7)) {
    const program = world.program(random);
    cast.nameAgency(program.agency, SUBJECT_MARK);
    draft.write(' 맡은 ‘');
    cast.nameProgram(program);
    draft.write(`’에 따라 ${clause(random)}한다.\n`);
  }
  if (random.chance(0.4)) {
    const event = world.event(random);
    cast.nameAgency(event.host, SUBJECT_MARK);
    draft.write(` ${event.place}에서 연 ‘`);
    cast.nameEvent(event);
    draft.write(`’에서는 ${clause(random)}하자는 뜻을 모았다.\n`);
  }
}

function writeStatements(
  draft: ArticleDraft,
  cast: Cast,
  world: World,
  random: Random,
): ExtractedStatement[] {
  const count = Math.min(MOST_STATEMENTS, Math.floor(-Math.log(1 - random.next()) * 4));
  const guests = Array.from({ length: 1 + random.below(3) }, cast.invite);
  return Array.from({ length: count }, () => {
    const speaker = writeSpeaker(draft, cast, guests, world, random);
    const topics = [
      ...new Set([random.pick(cast.topics), ...(random.chance(0.35) ? [world.topic(random)] : [])]),
    ];
    const promise = `${random.chance(0.5) ? `${clause(random)}하고 ` : ''}${clause(random)}하겠다`;
    const text = `${topics.map((topic) => `${topic} `).join('')}${promise}`;
    const direct = random.chance(0.6);
    const { past, stem } = random.pick(WORDS.reports);
    if (direct) draft.write('“');
    const { start, end } = draft.write(text);
    draft.write(`${direct ? '”' : ''}고 ${past}.\n`);
    const event = random.chance(0.3) ? cast.event() : null;
    return {
      ...speaker,
      ...{ direct, text, start, end, verb: stem, topics, event: event?.name ?? null },
      ...{ rule: 'generated', confidence: 0.9 },
    };
  });
}

function writeSpeaker(
  draft: ArticleDraft,
  cast: Cast,
  guests: readonly ReturnType<Cast['invite']>[],
  world: World,
  random: Random,
): Pick<ExtractedStatement, 'speaker' | 'speakerType'> {
  if (random.chance(0.85)) {
    const guest = random.pick(guests);
    cast.nameOfficial(guest);
    return { speaker: guest.official.name, speakerType: 'Official' };
  }
  const agency = random.chance(0.7) ? cast.leading : world.agency(random);
  cast.nameAgency(agency, TOPIC_MARK);
  draft.write(' ');
  return { speaker: agency.name, speakerType: 'Agency' };
}

/** What is done to what, without its ending: `올해부터 수출 기업을 꾸준히 지원`. */
function clause(random: Random): string {
  const { nouns, adverbs, stems } = WORDS;
  const thing = `${random.chance(0.6) ? `${random.pick(nouns)} ` : ''}${random.pick(nouns)} ${random.pick(nouns)}`;
  return `${random.chance(0.6) ? `${random.pick(adverbs)} ` : ''}${withParticle(thing, '을', '를')} ${random.pick(stems)}`;
}
