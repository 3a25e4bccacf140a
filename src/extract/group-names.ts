import { isSyllable } from '../lexicon/letters.ts';
import type { NameHead } from '../lexicon/name-head.ts';
import type { HeadFinder } from './find-head.ts';
import type { NameCandidate } from './name-candidate.ts';

/** All mentions of what an article names with several forms of one name. */
export interface NameGroup {
  /** Distinct forms, the fullest first. */
  readonly forms: readonly NameForm[];
  readonly mentions: readonly NameCandidate[];
  /** True where every mention lies inside a longer candidate of another group. */
  readonly isNested: boolean;
  /** True where a mention has a candidate of another group inside. */
  readonly holdsOther: boolean;
}

/** One spelling of a name with its mentions; spaces, marks and case don't count. */
export interface NameForm {
  readonly key: string;
  /** The key without a closing parenthesis. */
  readonly base: string;
  /** The key without its year and number, with one spelling of its head. */
  readonly plain: string;
  /** Its number (`3` of `제3차 …`), or null. */
  readonly ordinal: string | null;
  readonly mentions: NameCandidate[];
}

/** The letters and digits of a name, for comparing. */
export function nameKey(text: string): string {
  return isPlain(text) ? text : text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a name is syllables and digits alone, as most are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSyllable(code) && !(code >= 0x30 && code <= 0x39)) return false;
  }
  return true;
}

/** Puts together the candidates that name the same thing: longer and shorter forms, and what parentheses introduce. */
export function groupNames(
  candidates: readonly NameCandidate[],
  kind: 'program' | 'event',
  findHead: HeadFinder,
): NameGroup[] {
  const forms = new Map<string, NameForm>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.text);
    if (key.length < 2) continue;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, createForm(key, candidate));
    else form.mentions.push(candidate);
  }
  const groups: NameForm[][] = [];
  const owners = introducedOwners([...forms.values()]);
  // Longer forms first, and what a parenthesis introduces after its owner.
  const sorted = [...forms.values()].sort(
    (a, b) =>
      Number(owners.has(a.key)) - Number(owners.has(b.key)) ||
      b.key.length - a.key.length ||
      (a.key < b.key ? -1 : 1),
  );
  let compared = 0;
  for (const form of sorted) {
    const group = compared > MOST_COMPARED ? null : bestGroup(form, groups, owners, kind, findHead);
    compared += sorted.length;
    if (group === null) groups.push([form]);
    else group.push(form);
  }
  return markNesting(groups);
}

function createForm(key: string, mention: NameCandidate): NameForm {
  const base = mention.text.endsWith(')') ? nameKey(mention.text.replace(/\([^()]*\)$/, '')) : key;
  return {
    key,
    base,
    plain: withoutNumbers(key),
    ordinal: ORDINAL.exec(key)?.[0] ?? null,
    mentions: [mention],
  };
}

/** The groups with what lies inside what, in one sweep over all mentions. */
function markNesting(groups: readonly NameForm[][]): NameGroup[] {
  const placed = groups
    .flatMap((forms, index) =>
      forms.flatMap(({ mentions }) => mentions.map((mention) => ({ mention, index }))),
    )
    .sort(
      (a, b) =>
        FIELD_ORDER[a.mention.field] - FIELD_ORDER[b.mention.field] ||
        a.mention.start - b.mention.start ||
        b.mention.end - a.mention.end,
    );
  const nested = groups.map(() => 0);
  const holds = groups.map(() => false);
  let open: typeof placed = [];
  for (const item of placed) {
    const { field, start, end } = item.mention;
    open = open.filter(({ mention }) => mention.field === field && mention.end > start);
    const outer = open.findLast(({ mention, index }) => mention.end >= end && index !== item.index);
    if (outer !== undefined) {
      nested[item.index] = (nested[item.index] ?? 0) + 1;
      holds[outer.index] = true;
    }
    open.push(item);
  }
  return groups.map((forms, index) => {
    const mentions = forms.flatMap((form) => form.mentions);
    return {
      forms,
      mentions,
      isNested: nested[index] === mentions.length,
      holdsOther: holds[index] === true,
    };
  });
}

const FIELD_ORDER = { title: 0, subtitle: 1, body: 2 } as const;
// Grouping compares each form with each: 700 forms are a long report, and more is no article. The rest stays apart.
const MOST_COMPARED = 500_000;

/** Key of the form that a parenthesis behind another form introduces, by key. */
function introducedOwners(forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const form of forms) {
    for (const { parenthesis } of form.mentions) {
      if (parenthesis === null) continue;
      const introduced = parenthesis.text.replace(/^\s*이하\s*/u, '');
      for (const part of [introduced, ...introduced.split(',')]) {
        const key = nameKey(part);
        if (key.length >= 2 && key !== form.key && !owners.has(key)) owners.set(key, form.key);
      }
    }
  }
  return owners;
}

function bestGroup(
  form: NameForm,
  groups: readonly NameForm[][],
  owners: ReadonlyMap<string, string>,
  kind: 'program' | 'event',
  findHead: HeadFinder,
): NameForm[] | null {
  const owner = owners.get(form.key);
  let best: NameForm[] | null = null;
  let bestCount = 0;
  for (const group of groups) {
    const fits = group.some(
      (longer) => longer.key === owner || isShortOf(form, longer, findHead) || isLike(form, longer, kind),
    );
    if (!fits) continue;
    let count = 0;
    for (const { mentions } of group) count += mentions.length;
    if (count > bestCount) {
      best = group;
      bestCount = count;
    }
  }
  return best;
}

/** Whether one form is a shorter name of what the other names. */
function isShortOf(short: NameForm, long: NameForm, findHead: HeadFinder): boolean {
  const [a] = short.mentions;
  const [b] = long.mentions;
  if (a === undefined || b === undefined || short.key.length >= long.key.length) return false;
  const sameHead = a.head !== null && b.head !== null && haveSameTail(a.head.text, b.head.text);
  if (sameHead && long.key.endsWith(short.key)) return short.key.length >= (a.head?.text.length ?? 0) + 2;
  if (long.key.startsWith(short.key)) {
    const rest = long.key.slice(short.key.length);
    if (short.key.length >= 3 && a.head === null && findHead(rest) !== null) return true;
    if (short.key.length >= 5 && findHead(rest)?.text === rest && a.quoted !== null) return true;
  }
  if (
    isLaw(a.head) &&
    isLaw(b.head) &&
    haveSameBill(short.key, long.key) &&
    isAbbreviation(short.key, long.key)
  )
    return true;
  if (sameHead && b.nouns.length >= 3 && a.nouns.length >= 2)
    return a.nouns[0] === b.nouns[0] && isSubsequence(a.nouns, b.nouns);
  return false;
}

function isLaw(head: NameHead | null): boolean {
  return head?.program?.class === 'law';
}

/** Whether both end as laws do or both as drafts of laws do. */
function haveSameBill(short: string, long: string): boolean {
  return short.endsWith('법') ? long.endsWith('법') : BILL.exec(short)?.[0] === BILL.exec(long)?.[0];
}

const BILL = /법(?:률안|안|(?:일부|전부)?개정(?:법률)?안|제정안)$/;

/** Whether a short law's letters stand in a long one in order, beginning with the same (`형소법`, `형사소송법`). */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.charAt(0) !== long.charAt(0) || !/법/.test(short)) return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Heads that are one word in two spellings. */
const SAME_HEAD = new Map([
  ['EXPO', '엑스포'],
  ['콘퍼런스', '컨퍼런스'],
  ['워크샵', '워크숍'],
  ['종합방안', '방안'],
]);
const SIGNING = new Set(['협약식', '업무협약식', '체결식', '협약체결식', '서명식', '투자협약식']);

/** Whether two forms name one thing though neither is a part of the other. */
function isLike(form: NameForm, other: NameForm, kind: 'program' | 'event'): boolean {
  const [a] = form.mentions;
  const [b] = other.mentions;
  if (a === undefined || b === undefined) return false;
  if (form.ordinal !== null && other.ordinal !== null && form.ordinal !== other.ordinal) return false;
  if (other.base === form.key) return true;
  if (a.head === null || b.head === null) return areAlike(form.key, other.key, 0.9);
  if (kind === 'event') {
    const signs = (head: NameHead) => head.event?.class === 'agreement' || SIGNING.has(head.text);
    if (signs(a.head) && signs(b.head)) return true;
    if (other.key.startsWith(form.key) && b.head.event?.class === 'ceremony') return true;
  }
  if (kind === 'event' && isBareEvent(form, a.head)) {
    const tail = SAME_HEAD.get(a.head.text) ?? a.head.text;
    if (tail === '회의' && b.head.event?.class === 'body') return true;
    return (SAME_HEAD.get(b.head.text) ?? other.key).endsWith(tail);
  }
  if (!haveSameTail(SAME_HEAD.get(a.head.text) ?? a.head.text, SAME_HEAD.get(b.head.text) ?? b.head.text))
    return false;
  if (kind === 'event') return areAlike(form.plain, other.plain, 0.65);
  return areAlike(form.base, other.base, 0.8);
}

/** Whether one head ends in the other (`점검회의`, `회의`). */
function haveSameTail(a: string, b: string): boolean {
  return a.length >= 2 && b.length >= 2 ? a.endsWith(b) || b.endsWith(a) : a === b;
}

/** Whether two keys share enough letter pairs; keys of too different lengths can't. */
function areAlike(a: string, b: string, least: number): boolean {
  const shorter = Math.min(a.length, b.length) - 1;
  if (2 * shorter < least * (a.length + b.length - 2)) return false;
  return similarity(a, b) >= least;
}

/** Whether an event is named by its kind alone, a number at most (`제1차 포럼`). */
function isBareEvent(form: NameForm, head: NameHead): boolean {
  return form.plain === head.text.toLowerCase();
}

/** The key without its year and number, with one spelling of its head. */
function withoutNumbers(key: string): string {
  if (!MAY_CHANGE.test(key)) return key;
  return key
    .replace(/^(?:(?:19|20)?\d\d년?도?)?(?:제?\d+(?:차|회|기))?/, '')
    .replace(/(?:19|20)\d\d$/, '')
    .replace(/expo$/, '엑스포')
    .replace(/콘퍼런스$/, '컨퍼런스')
    .replace(/워크샵$/, '워크숍');
}

const MAY_CHANGE = /\d|expo$|콘퍼런스$|워크샵$/;
const ORDINAL = /\d+(?=차|회|기|대|호)/;

/** Share of the letter pairs that two keys have in common, 0 to 1. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++)
    pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const noun of long) if (noun === short[at]) at++;
  return at === short.length;
}
