import type { ArticleContext } from './article-context.ts';
import type { Speaker, Subject } from './find-subjects.ts';
import { headKind } from './organisation-shape.ts';
import type { Person, ResolvedPeople } from './resolve-people.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** What a reader has in mind on coming to a sentence: who acted last, who spoke last, who `그는` is. */
export interface Discourse {
  /** Who a dropped subject would be: the last sentence's main subject; null where it was a group or is too far back. */
  current(
    sentence: number,
  ): { readonly speakers: readonly Speaker[]; readonly spoke: boolean; readonly distance: number } | null;
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

const LOCAL_HEADS: ReadonlyMap<string, RegExp> = new Map([
  ['시', /시$/],
  ['도', /도$/],
  ['군', /군$/],
  ['구', /구$/],
  ['교육청', /교육청$/],
  ['대학', /(?:대학교|대학|과학기술원)$/],
  ['청', /청$/],
  ['당', /(?:당|힘)$/],
  ['은행', /은행$/],
]);

/** The state of reading one article. */
export function createDiscourse(context: ArticleContext, resolved: ResolvedPeople): Discourse {
  let last: { sentence: number; speakers: readonly Speaker[]; spoke: boolean } | null = null;
  let lastStaff: { sentence: number; agency: AgencyIdentity } | null = null;
  let lastPerson: { sentence: number; speaker: Speaker } | null = null;
  const bodyAgencies = context.agencies.byField.get('body') ?? [];
  return {
    current: (sentence) => (last === null ? null : { ...last, distance: sentence - last.sentence }),
    person: (sentence) =>
      lastPerson === null || sentence - lastPerson.sentence > 6 ? null : lastPerson.speaker,
    staffAgency: (sentence) =>
      lastStaff === null || sentence - lastStaff.sentence > 5 ? null : lastStaff.agency,
    agencyByHead: (head, before) => {
      const ending = LOCAL_HEADS.get(head) ?? (headKind(head) === null ? null : new RegExp(`${head}$`));
      if (ending === null) return null;
      const fitting = new Map<string, AgencyIdentity>();
      let latest: AgencyIdentity | null = null;
      for (const mention of bodyAgencies) {
        if (mention.start >= before) break;
        const { identity } = mention;
        if (!ending.test(identity.name) && !ending.test(mention.surface)) continue;
        if (LOCAL_HEADS.has(head) && head.length === 1 && identity.kind !== 'LOCAL_GOVERNMENT') continue;
        fitting.set(identity.name, identity);
        latest = identity;
      }
      return fitting.size === 1 ? latest : null;
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
      if (subject === null && speakers.length === 0) {
        if (spoke) last = null;
        return;
      }
      last = { sentence, speakers, spoke };
      const [first] = speakers;
      if (first?.kind === 'agency' && subject?.rule.includes('staff') === true) {
        lastStaff = { sentence, agency: first.agency };
      }
      const person = speakers.find((speaker) => speaker.kind === 'person');
      if (person !== undefined) lastPerson = { sentence, speaker: person };
    },
  };
}
