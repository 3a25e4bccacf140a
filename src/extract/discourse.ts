import type { ArticleContext } from './article-context.ts';
import { fitsBareHead } from './bare-heads.ts';
import type { Speaker, Subject } from './find-subjects.ts';
import type { Person, ResolvedPeople } from './resolve-people.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** What a reader has in mind on coming to a sentence: who acted last, who spoke last, who `그는` is. */
export interface Discourse {
  /** Who a dropped subject would be: the last sentence's main subject; null where it was a group or is too far back. */
  current(
    sentence: number,
  ): { readonly speakers: readonly Speaker[]; readonly spoke: boolean; readonly distance: number } | null;
  /** Who spoke last, whatever was told since; null where that is too far back or somebody else acted in between. */
  spoke(sentence: number): { readonly speakers: readonly Speaker[]; readonly distance: number } | null;
  /** The person whom `그는` means. */
  person(sentence: number): Speaker | null;
  /** The organisation whose unnamed member spoke last (`이 관계자는`). */
  staffAgency(sentence: number): AgencyIdentity | null;
  /** The organisation that a bare head (`위원회는`, `시는`) means; null if none or several do. */
  agencyByHead(head: string, before: number): AgencyIdentity | null;
  /** The person that a bare title (`장관은`) means; null if none or several bear it. */
  personByTitle(title: string): Person | null;
  /** The last persons of one title (`양 장관은`). */
  pairByTitle(title: string): readonly Person[];
  note(sentence: number, subject: Subject | null, speakers: readonly Speaker[], spoke: boolean): void;
}

/** How many of those that a reader remembers to have been spoken of. */
const MOST_LEADS = 8;
/** How many mentions back a bare head is looked for. */
const MOST = 400;

function lastBefore(mentions: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The state of reading one article. */
export function createDiscourse(context: ArticleContext, resolved: ResolvedPeople): Discourse {
  let last: { sentence: number; speakers: readonly Speaker[]; spoke: boolean } | null = null;
  let lastSpoken: { sentence: number; speakers: readonly Speaker[] } | null = null;
  let lastStaff: { sentence: number; agency: AgencyIdentity } | null = null;
  let lastPerson: { sentence: number; speaker: Speaker } | null = null;
  const leads: AgencyIdentity[] = [];
  const bodyAgencies = context.agencies.byField.get('body') ?? [];
  return {
    current: (sentence) => (last === null ? null : { ...last, distance: sentence - last.sentence }),
    spoke: (sentence) =>
      lastSpoken === null ||
      (last !== null && last.sentence > lastSpoken.sentence && last.speakers.length > 0)
        ? null
        : { speakers: lastSpoken.speakers, distance: sentence - lastSpoken.sentence },
    person: (sentence) =>
      lastPerson === null || sentence - lastPerson.sentence > 6 ? null : lastPerson.speaker,
    staffAgency: (sentence) =>
      lastStaff === null || sentence - lastStaff.sentence > 5 ? null : lastStaff.agency,
    agencyByHead: (head, before) => {
      const fitting = new Set<string>();
      let only: AgencyIdentity | null = null;
      const last = lastBefore(bodyAgencies, before);
      for (let index = last; index >= 0 && index > last - MOST && fitting.size < 12; index--) {
        const mention = bodyAgencies[index];
        if (mention === undefined) break;
        if (!fitsBareHead(head, mention.identity, mention.surface)) continue;
        only ??= mention.identity;
        fitting.add(mention.identity.name);
      }
      if (fitting.size <= 1) return only;
      // Of several the one that was last spoken of.
      return leads.findLast((agency) => fitting.has(agency.name)) ?? null;
    },
    personByTitle: (title) => {
      const bearers = resolved.people.filter((person) =>
        person.offices.some((office) => office.title === title || office.title.endsWith(title)),
      );
      return bearers.length === 1 ? (bearers[0] ?? null) : null;
    },
    pairByTitle: (title) =>
      resolved.people.filter((person) => person.offices.some((office) => office.title.endsWith(title))),
    note: (sentence, subject, speakers, spoke) => {
      if (spoke) lastSpoken = speakers.length > 0 ? { sentence, speakers } : null;
      if (subject === null && speakers.length === 0) {
        if (spoke) last = null;
        return;
      }
      last = { sentence, speakers, spoke };
      for (const speaker of speakers) {
        if (speaker.kind === 'agency' && leads.at(-1) !== speaker.agency) leads.push(speaker.agency);
      }
      if (leads.length > MOST_LEADS) leads.shift();
      const [first] = speakers;
      if (first?.kind === 'agency' && subject?.rule.includes('staff') === true) {
        lastStaff = { sentence, agency: first.agency };
      }
      const person = speakers.find((speaker) => speaker.kind === 'person');
      if (person !== undefined) lastPerson = { sentence, speaker: person };
    },
  };
}
