import type { Extraction } from '../../src/model/extraction.ts';
import type { ArticleDraft } from './article-draft.ts';
import type {
  World,
  WorldAgency,
  WorldEvent,
  WorldOfficial,
  WorldPost,
  WorldProgram,
} from './create-world.ts';
import { at, type Random } from './random.ts';
import { withParticle } from './words.ts';

/** Somebody in the office that they hold on the day of an article. */
export interface CastMember {
  readonly official: WorldOfficial;
  readonly post: WorldPost;
}

/** Whom and what an article has named so far; naming something writes it into the draft. */
export interface Cast {
  readonly topics: readonly string[];
  readonly leading: WorldAgency;
  nameTopic(topic: string): void;
  /** Names an agency in full at first, then also by its short form; `particles` follow after a consonant or a vowel. */
  nameAgency(agency: WorldAgency, particles?: readonly [string, string]): void;
  nameProgram(program: WorldProgram): void;
  nameEvent(event: WorldEvent): void;
  /** Names somebody as the subject of a sentence, with their agency at first. */
  nameOfficial(member: CastMember): void;
  /** Somebody of the leading agency or of another; namesakes don't meet in one article. */
  invite(): CastMember;
  /** The event that the article is about, or null. */
  event(): WorldEvent | null;
  /** All that was named, as an extractor reads it, but what is said. */
  extraction(): Omit<Extraction, 'statements'>;
}

/** The cast of an article that begins. */
export function createCast(draft: ArticleDraft, world: World, day: number, random: Random): Cast {
  const topics = [...new Set([world.topic(random), ...(random.chance(0.35) ? [world.topic(random)] : [])])];
  const leading = random.chance(0.6) ? world.agencyOn(at(topics, 0), random) : world.agency(random);
  const agencies = new Map<string, { readonly agency: WorldAgency; readonly aliases: Set<string> }>();
  const invited = new Map<string, CastMember>();
  const named = new Map<string, CastMember>();
  const programs = new Map<string, WorldProgram>();
  const events = new Map<string, WorldEvent>();

  const nameAgency = (
    agency: WorldAgency,
    [afterConsonant, afterVowel]: readonly [string, string] = ['', ''],
  ) => {
    const known = agencies.get(agency.name);
    const { aliases } = known ?? { aliases: new Set<string>() };
    if (known === undefined) agencies.set(agency.name, { agency, aliases });
    const { name, alias } = agency;
    const surface = known !== undefined && alias !== null && random.chance(0.5) ? alias : name;
    if (surface !== name) aliases.add(surface);
    draft.mention(`Agency ${name}`, surface);
    draft.write(withParticle(surface, afterConsonant, afterVowel).slice(surface.length));
  };
  return {
    topics,
    leading,
    nameTopic: (topic) => {
      draft.mention(`Topic ${topic}`, topic);
    },
    nameAgency,
    nameProgram: (program) => {
      programs.set(program.name, program);
      draft.mention(`Program ${program.name}`, program.name);
    },
    nameEvent: (event) => {
      events.set(event.name, event);
      draft.mention(`Event ${event.name}`, event.name);
    },
    nameOfficial: (member) => {
      const { official, post } = member;
      draft.mention(`Official ${official.name}`, official.name);
      draft.write(' ');
      if (!named.has(official.name)) {
        named.set(official.name, member);
        nameAgency(post.agency);
        draft.write(' ');
      }
      draft.write(`${withParticle(post.title, '은', '는')} `);
    },
    invite: () => {
      const official = random.chance(0.55) ? world.officialOf(leading, random) : world.official(random);
      const post = official.posts.findLast(({ from }) => from <= day) ?? at(official.posts, 0);
      const member = invited.get(official.name) ?? { official, post };
      invited.set(official.name, member);
      return member;
    },
    event: () => [...events.values()][0] ?? null,
    extraction: () => ({
      officials: [...named.values()].map(({ official: { name }, post: { title, agency } }) => ({
        ...{ name, title, agency: agency.name },
        ...draft.grounds(`Official ${name}`),
      })),
      agencies: [...agencies.values()].map(({ agency: { name, kind, key }, aliases }) => ({
        ...{ name, aliases: [...aliases], kind, key, introduced: [] },
        ...draft.grounds(`Agency ${name}`),
      })),
      programs: [...programs.values()].map(({ name, agency }) => {
        const grounds = draft.grounds(`Program ${name}`);
        return { name, aliases: [], agency: agency.name, agencySupport: grounds.support, ...grounds };
      }),
      events: [...events.values()].map(({ name, date, place, host }) => {
        const grounds = draft.grounds(`Event ${name}`);
        const attendees = [...named.keys()].filter(() => random.chance(0.5));
        return {
          ...{ name, aliases: [], date, place, attendees },
          ...{
            hosts: [host.name],
            hostSupports: [grounds.support],
            participants: [],
            participantSupports: [],
          },
          attendeeSupports: attendees.map((person) => draft.grounds(`Official ${person}`).support),
          ...grounds,
        };
      }),
      topics: topics.map((name) => ({ name, ...draft.grounds(`Topic ${name}`) })),
    }),
  };
}
