import type { ArticleScene, SceneSentence } from './article-scene.ts';
import { memoizeOn } from './memoize.ts';

/** What the words behind an organisation's name say of its part in a sentence. */
export interface AgencyRole {
  readonly name: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly isSubject: boolean;
  /** Whether something is held in its house, by another that is named before. */
  readonly isHouse: boolean;
  readonly isHosting: boolean;
  readonly isTogether: boolean;
  readonly isOwner: boolean;
  /** Whether it is one of several: what follows is joined to it. */
  readonly isInList: boolean;
  /** The same, where a particle may stand between and the next name after a dash. */
  readonly isJoined: boolean;
  /** Whether it follows another as its equal. */
  readonly isJoinedAfter: boolean;
}

const SUBJECT = /^(?:\s?\([^)]{0,40}\))?\s?(?:은|는|이|가|에서는|에서)(?=[\s,])/;
const TOPIC = /^(?:\s?\([^)]{0,40}\))?\s?(?:은|는|이|가)(?=[\s,])/;
const HOUSE = /^(?:\s?\([^)]{0,40}\))?\s?에서\s/;
const HOSTING = /^(?:\s?\([^)]{0,40}\))?(?:이|가)?\s?(?:공동\s?)?(?:주최|주관|개최)/;
const TOGETHER = /^(?:\s?\([^)]{0,40}\))?\s?(?:와|과)\s?(?:의\s)?(?:함께|공동|협력|협약|같이|업무협약|손잡)/;
const JOINT = /^(?:\([^)]{0,30}\))?(?:은|는|이|가)?\s?(?:와|과|및|·|,|-)\s?/;
const OF = /^(?:\s?\([^)]{0,40}\))?\s?의\s/;
const LISTED = /^(?:\s?\([^)]{0,40}\))?\s?(?:와|과|및|·|,)\s?/;
const BETWEEN = /^(?:\s?\([^)]{0,30}\))?\s?(?:와|과|및|·|,|-)\s?(?:함께\s|공동으로\s)?$/;
// As far as the words behind a name are looked at.
const BEHIND = 60;

/** The parts of the organisations that a sentence names, in order; worked out once for all that asks. */
export const agencyRoles = memoizeOn(readRoles);

/** The organisation that the first sentence of the body has for its subject, or null. */
export function leadingAgency({ lead }: ArticleScene): AgencyRole | null {
  return lead === null ? null : (agencyRoles(lead).find(({ isSubject }) => isSubject) ?? null);
}

function readRoles({ agencies, text, start: offset }: SceneSentence): AgencyRole[] {
  const topics: { readonly name: string; readonly start: number }[] = [];
  return agencies.map((span, index) => {
    const start = span.start - offset;
    const end = span.end - offset;
    const behind = text.slice(end, end + BEHIND);
    // `환경부는 … 국립생태원에서 포럼을 개최했다`: who holds it is named before the house.
    const isHouse =
      HOUSE.test(behind) && topics.some((other) => other.name !== span.name && other.start < span.start);
    if (TOPIC.test(behind)) topics.push(span);
    const before = agencies[index - 1];
    return {
      name: span.name,
      start,
      end,
      isSubject: SUBJECT.test(behind),
      isHouse,
      isHosting: HOSTING.test(behind),
      isTogether: TOGETHER.test(behind),
      isOwner: OF.test(behind),
      isInList: LISTED.test(behind),
      isJoined: JOINT.test(behind),
      isJoinedAfter: before !== undefined && BETWEEN.test(text.slice(before.end - offset, start)),
    };
  });
}
