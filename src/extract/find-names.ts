import type { KnownPrograms } from '../lexicon/known-programs.ts';
import type { NameHead } from '../lexicon/name-head.ts';
import type { Field } from '../model/article.ts';
import type { HeadFinder } from './find-head.ts';
import type { Quote } from './find-quotes.ts';
import type { FieldReading } from './read-field.ts';
import type { Word } from './read-words.ts';

/** A stretch of a field that may be a name of a program or of an event, with what stands around it. */
export interface NameCandidate {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nouns of the name, the typed one last. */
  readonly nouns: readonly string[];
  readonly head: NameHead | null;
  /** The kind of marks around exactly these words, or null. */
  readonly quoted: Quote['kind'] | null;
  /** True inside a quoted name that goes on, or across its marks. */
  readonly insideName: boolean;
  readonly insideSpeech: boolean;
  /** Index of the sentence in the field's reading. */
  readonly sentence: number;
  /** The word before, its end included; empty at the start of a sentence. */
  readonly before: string;
  /** The particle behind the name, or empty. */
  readonly particle: string;
  /** The next two words behind the particle. */
  readonly after: readonly string[];
  /** What stands in parentheses right behind it, or null. */
  readonly parenthesis: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Name of the organisation that stands right before it, or null. */
  readonly owner: string | null;
  /** True where the words name an organisation. */
  readonly isAgency: boolean;
  /** True where the lexicon knows a program of this name. */
  readonly isKnown: boolean;
  /** True where words inside it are put together as in a clause (`인간과 AI가 공존하는 시대`). */
  readonly isClause: boolean;
}

/** A mention that names no program or event: an organisation or a person. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A field with its words, so that each stage reads them once. */
export interface WordReading extends FieldReading {
  readonly words: readonly Word[];
}

const LONGEST_QUOTED = 60;
const MOST_WORDS = 9;

/** Every stretch of a field that is shaped like a name. */
export function findNames(
  reading: WordReading,
  agencies: readonly KnownSpan[],
  people: readonly KnownSpan[],
  findHead: HeadFinder,
  knownPrograms: KnownPrograms,
): NameCandidate[] {
  const { folded, words, quotes, sentences, field } = reading;
  const candidates = new Map<string, NameCandidate>();
  const names = quotes.filter((quote) => isNameQuote(folded, quote));
  const speeches = quotes.filter(
    (quote) => quote.kind === 'double' && quote.end - quote.start > LONGEST_QUOTED,
  );
  const links = linkWords(folded, words);
  const agencyAt = new Map(agencies.map((span) => [span.start, span]));
  const agencyEnd = new Map(agencies.map((span) => [span.end, span]));
  const person = cover(people);
  const speech = cover(speeches.map(({ start, end }) => ({ start, end })));
  const named = cover(names.map(({ start, end }) => ({ start, end })));
  const nameByStart = new Map(names.map((quote) => [quote.start, quote]));
  const nameByClose = new Map(names.map((quote) => [quote.close, quote]));
  let sentence = 0;

  for (const [index, word] of words.entries()) {
    const starting = nameByStart.get(word.start);
    if (starting !== undefined) addQuoted(index, starting);
    const head = word.form === 'bare' || word.form === 'marked' ? findHead(word.noun) : null;
    const known = knownAt(index);
    if (known !== null) addKnown(index, known);
    if (head !== null) addPhrase(index, head);
  }
  return [...candidates.values()].sort((a, b) => a.start - b.start || b.end - a.end);

  function addQuoted(index: number, quote: Quote): void {
    let last = index;
    while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < quote.end) last++;
    const lastWord = words[last];
    if (lastWord === undefined || last - index >= MOST_WORDS + 3) return;
    const head = lastWord.form === 'bare' || lastWord.form === 'marked' ? findHead(lastWord.text) : null;
    add({ first: index, last, start: quote.start, end: quote.end, head, quote, close: quote.close });
  }

  /** Index of the last word of a known name that begins at a word, or null. */
  function knownAt(index: number): number | null {
    const word = words[index];
    const names =
      word === undefined ? undefined : (knownPrograms.get(word.text) ?? knownPrograms.get(word.noun));
    for (const name of names ?? []) {
      const fits = name.every((part, offset) => {
        const found = words[index + offset];
        if (found === undefined || (offset > 0 && links[index + offset] !== index + offset - 1)) return false;
        return found.text === part || (offset === name.length - 1 && found.noun === part);
      });
      if (fits) return index + name.length - 1;
    }
    return null;
  }

  function addKnown(first: number, last: number): void {
    const start = words[first]?.start ?? 0;
    const word = words[last];
    if (word === undefined) return;
    const end = word.start + word.noun.length;
    const quote = nameByStart.get(start);
    const whole = quote !== undefined && quote.end === end ? quote : null;
    add({
      first,
      last,
      start,
      end,
      head: findHead(word.noun),
      quote: whole,
      close: whole?.close ?? end,
      known: true,
    });
  }

  function addPhrase(last: number, head: NameHead): void {
    const word = words[last];
    if (word === undefined) return;
    const end = word.start + word.noun.length;
    let first = last;
    let start = word.start;
    let opening: Quote | null = null;
    let reach = 0;
    while (first > 0 && reach < MOST_WORDS) {
      const link = links[first] ?? null;
      if (link !== null) {
        const before = words[link];
        if (before === undefined || before.form !== 'bare') {
          const joined = before === undefined ? null : joinedBefore(link, head);
          if (joined === null) break;
          first = joined;
          start = words[joined]?.start ?? start;
          reach++;
          continue;
        }
        if (person(before.start) || (endsAgency(before) && !KEEPS_AGENCY.has(head.text))) break;
        first = link;
        start = before.start;
        reach++;
        continue;
      }
      const closed = quoteBefore(word === words[first] ? word.start : (words[first]?.start ?? 0));
      if (closed !== null) {
        opening = closed;
        start = closed.open;
        while (first > 0 && (words[first - 1]?.start ?? 0) >= closed.start) first--;
      }
      break;
    }
    if (SITES.has(head.text) && first < last && findHead(words[last - 1]?.text ?? '')?.program != null)
      return;
    // An organisation at the front owns the name; it is no part of it.
    if (head.text === '날' && reach === 0) return;
    const agency = agencyAt.get(start);
    if (
      agency !== undefined &&
      agency.end < end &&
      !/^[A-Z0-9]+$/.test(folded.slice(start, agency.end)) &&
      !KEEPS_AGENCY.has(head.text) &&
      opening === null
    ) {
      let next = first;
      while (next <= last && (words[next]?.start ?? 0) < agency.end) next++;
      if (next <= last) {
        first = next;
        start = words[next]?.start ?? start;
      }
    }
    if (/^\d\d년?$/.test(words[first]?.text ?? '') && folded.charAt(start - 1) === "'") start--;
    const quote = opening === null ? nameByStart.get(start) : undefined;
    const whole = quote !== undefined && quote.end === end ? quote : null;
    add({
      first,
      last,
      start,
      end,
      head,
      quote: whole,
      close: whole?.close ?? end,
      across: opening !== null,
    });
  }

  /** An abbreviation is part of a name (`NATO 정상회의`), a full name owns it. */
  function endsAgency(word: Word): boolean {
    return agencyEnd.has(word.start + word.noun.length) && !/^[A-Z0-9]+$/.test(word.noun);
  }

  /** First word of what `에 관한`, `을 위한` or `및` joins to the name, or null. */
  function joinedBefore(at: number, head: NameHead): number | null {
    const word = words[at];
    if (word === undefined) return null;
    if (head.text === '날') return word.particle === '의' ? at : null;
    if (
      head.event !== null &&
      (word.text === '관련' || word.text === '대비') &&
      links[at] !== null &&
      words[at - 1]?.form === 'bare'
    )
      return at;
    const isLaw = head.program?.class === 'law';
    if (isLaw && word.text === '관한') return joinsFrom(at - 1, 6);
    if (head.event?.class === 'agreement' && word.text === '위한') return joinsFrom(at - 1, 4);
    return null;
  }

  function joinsFrom(at: number, most: number): number | null {
    const marked = words[at];
    if (marked === undefined || marked.form !== 'marked') return null;
    let first = at;
    for (let count = 0; count < most; count++) {
      const link = links[first] ?? null;
      const before = link === null ? undefined : words[link];
      if (link === null || before === undefined) break;
      const goesOn =
        before.form === 'bare' ||
        before.text === '및' ||
        (before.noun !== '' && /^[의과와]$/.test(before.particle));
      if (!goesOn || person(before.start)) break;
      first = link;
    }
    return first;
  }

  function quoteBefore(start: number): Quote | null {
    const direct = nameByClose.get(start) ?? nameByClose.get(start - 1);
    if (direct === undefined || (nameByClose.get(start) === undefined && folded.charAt(start - 1) !== ' '))
      return null;
    return direct;
  }

  function add(found: {
    first: number;
    last: number;
    start: number;
    end: number;
    head: NameHead | null;
    quote: Quote | null;
    close: number;
    across?: boolean;
    known?: boolean;
  }): void {
    const { first, last, start, end, head, quote, close } = found;
    while (sentence > 0 && (sentences[sentence]?.start ?? 0) > start) sentence--;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const nouns: string[] = [];
    let isClause = false;
    for (let index = first; index <= last; index++) {
      const word = words[index];
      if (word === undefined) continue;
      isClause ||=
        word.form === 'verbal' ||
        word.form === 'adnominal' ||
        (index < last && CLAUSE_PARTICLE.test(word.particle));
      nouns.push(index === last && quote === null ? word.noun : word.text);
    }
    const key = `${start}-${end}`;
    const known = candidates.get(key);
    if (known !== undefined && (known.quoted !== null || quote === null)) return;
    const lastWord = words[last];
    const parenthesis = readParenthesis(folded, reading.text, close);
    const resume = parenthesis === null ? close : parenthesis.end + 1;
    const next = firstWordFrom(words, last, resume);
    const attached = words[next];
    let particle = quote === null ? (lastWord?.particle ?? '') : '';
    let after = next;
    if (attached !== undefined && attached.start === resume && resume > end) {
      const match = ATTACHED_PARTICLE.exec(attached.text);
      particle = match?.[0] ?? '';
      if (particle === attached.text) after++;
    }
    const sentenceEnd = sentences[sentence]?.end ?? folded.length;
    const behind = words
      .slice(after, after + 3)
      .filter((word) => word.start < sentenceEnd)
      .map((word) => word.text);
    const previous = words[first - 1];
    const sentenceStart = sentences[sentence]?.start ?? 0;
    candidates.set(key, {
      field,
      start,
      end,
      text: reading.text.slice(start, end),
      nouns,
      head,
      quoted: quote?.kind ?? null,
      insideName: quote === null && (found.across === true || named(start) || named(end - 1)),
      insideSpeech: speech(start),
      sentence,
      before: previous !== undefined && previous.start >= sentenceStart ? previous.text : '',
      particle,
      after: behind,
      parenthesis,
      owner: ownerBefore(quote === null ? start : quote.open),
      isKnown: found.known === true || knownAt(first) === last,
      isClause,
      isAgency: agencyEnd.has(end) && (quote !== null || !/\d(?:차|회)/.test(folded.slice(start, end))),
    });
  }

  function ownerBefore(start: number): string | null {
    for (const gap of [1, 2, 0]) {
      const found = agencyEnd.get(start - gap);
      if (found === undefined) continue;
      const between = folded.slice(found.end, start);
      if (between === ' ' || between === '의 ' || between === '') return found.name;
    }
    return null;
  }
}

const CLAUSE_PARTICLE = /^(?:은|는|이|가|을|를|에|로|으로|도|만|부터|까지)$/;
// Sessions are named after the body that holds them (`국회 행정안전위원회 전체회의`).
const KEEPS_AGENCY = new Set([
  '전체회의',
  '국정감사',
  '국감',
  '임시회',
  '본회의',
  '업무보고',
  '정례회',
  '총회',
  '행정사무감사',
]);
// `스마트도시 종합포털 누리집` is the portal's site, and the portal is the name.
const SITES = new Set(['누리집', '홈페이지']);
const ATTACHED_PARTICLE =
  /^(?:에서는|에서|으로|이란|이라는|라는|에는|에도|은|는|이|가|을|를|의|에|와|과|로|도|란)(?=$)/;

/** Index of the word right before each word in the same phrase; null where something stands between. */
function linkWords(folded: string, words: readonly Word[]): (number | null)[] {
  const links: (number | null)[] = [null];
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined) continue;
    const gap = folded.slice(before.end, word.start);
    if (gap === ' ' || gap === '  ') {
      links.push(index - 1);
      continue;
    }
    links.push(gap === ')' || gap === ') ' ? beforeParenthesis(folded, words, index) : null);
  }
  return links;
}

function beforeParenthesis(folded: string, words: readonly Word[], index: number): number | null {
  const close = words[index - 1]?.end ?? 0;
  const from = Math.max(0, close - 24);
  const offset = folded.slice(from, close + 1).lastIndexOf('(');
  if (offset < 0) return null;
  const open = from + offset;
  let before = index - 1;
  while (before >= 0 && (words[before]?.start ?? 0) > open) before--;
  const word = words[before];
  return word !== undefined && word.end === open && index - before <= 4 ? before : null;
}

function isNameQuote(folded: string, quote: Quote): boolean {
  const length = quote.end - quote.start;
  if (length < 2 || length > LONGEST_QUOTED || quote.runsOn) return false;
  const inner = folded.slice(quote.start, quote.end);
  if (quote.kind === 'double' && (length > 40 || /(?:다|요|까|자|라)[.?!]?$/.test(inner))) return false;
  if (/[.?]$/.test(inner) || inner.includes('\n')) return false;
  if (
    /^(?:이?라고|이?라며|이?라는|고\s|며\s)/.test(folded.slice(quote.close, quote.close + 4)) &&
    length > 20
  )
    return false;
  return true;
}

function readParenthesis(folded: string, text: string, at: number): NameCandidate['parenthesis'] {
  if (folded.charAt(at) === '*') at++;
  if (folded.charAt(at) !== '(') return null;
  const near = folded.slice(at + 1, at + 61);
  const length = near.indexOf(')');
  if (length < 0) return null;
  const close = at + 1 + length;
  const inner = near.slice(0, length);
  if (inner.includes('\n') || inner.includes('(')) return null;
  return { text: text.slice(at + 1, close), start: at + 1, end: close };
}

function firstWordFrom(words: readonly Word[], from: number, offset: number): number {
  let index = from;
  while (index < words.length && (words[index]?.start ?? 0) < offset) index++;
  return index;
}

/** Whether an offset lies in one of some spans. */
function cover(
  spans: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && index >= low - 4; index--) {
      if (offset < (sorted[index]?.end ?? 0)) return true;
    }
    return false;
  };
}
