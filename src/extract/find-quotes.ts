import { isSyllable } from '../lexicon/letters.ts';
import { findQuotativeEnd } from './quotative.ts';

/** A pair of quotation marks, repaired where the text leaves one out or prints the wrong one. */
export interface Quote {
  readonly kind: 'double' | 'single' | 'corner';
  /** Offset of the opening mark; equal to `start` where it is missing. */
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark; equal to `end` where it is missing. */
  readonly close: number;
  /** 0 for an outermost quote. */
  readonly depth: number;
  /** True where a mark was missing, wrong or reversed. */
  readonly repaired: boolean;
  /** True where the quote runs on in the next paragraph. */
  readonly runsOn: boolean;
}

interface Mark {
  readonly at: number;
  readonly kind: 'double' | 'single';
  readonly score: number;
  readonly quotative: boolean;
}

interface Open {
  readonly kind: Quote['kind'];
  readonly at: number;
}

const DOUBLE = '“”„‟"＂″〝〞';
const SINGLE = "‘’‚‛'`´＇′";
const OPENERS = '“‘„‚〝';
const CLOSERS = '”’〞';
const CORNER = new Map([
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['《', '》'],
  ['〈', '〉'],
]);
const CORNER_CLOSERS = new Set(CORNER.values());
const ANY_MARK = new Set([...'“”„‟"＂″〝〞‘’‚‛\'`´＇′「」『』｢｣《》〈〉'].map((mark) => mark.charCodeAt(0)));
const BEFORE_OPENER = /[\s([{<·,/~\-–‘“'"‚„:…□ㅇ○▲△※*=→「『」』]/;
const AFTER_CLOSER = /^[\s,.)\]…!?;:·/~’”'"]/;
const QUOTATIVE =
  /^(?:이?라고|이?라며|이?라면서|이?라는|이?란|고(?=[\s,])|며(?=[\s,])|면서|는(?=\s)|이?라던|이?라[\s,]|됐?다[고며])/;
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|만|부터|까지|등|처럼|보다)(?=[\s,.)·’”'"]|에|$)/;
const YEAR = /^\d\d(?:년|학년|~|∼|-|\.|,|∙|·|\/|\)|’|'|\s|[가-힣]?\s)/;
const MAX_DEPTH = 4;

/** Every pair of quotation marks in a paragraph, by where it opens. */
export function findQuotes(text: string, from: number, to: number, nextOpensWithMark: boolean): Quote[] {
  const marks = readMarks(text, from, to);
  if (marks.length === 0 && !hasCorner(text, from, to)) return [];
  return pairMarks(text, from, to, marks, nextOpensWithMark);
}

function hasCorner(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CORNER.has(text.charAt(i))) return true;
  return false;
}

function readMarks(text: string, from: number, to: number): (Mark | { at: number; corner: string })[] {
  const marks: (Mark | { at: number; corner: string })[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSyllable(code) || !ANY_MARK.has(code)) continue;
    const glyph = text.charAt(at);
    if (CORNER.has(glyph) || CORNER_CLOSERS.has(glyph)) {
      marks.push({ at, corner: glyph });
      continue;
    }
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = text.slice(at + 1, Math.min(at + 9, to));
    if (SINGLE.includes(glyph)) {
      if (/[A-Za-z0-9]/.test(before) && /^[A-Za-z]/.test(after)) continue;
      if (YEAR.test(after) && (BEFORE_OPENER.test(before) || before === '년')) continue;
    }
    const opensLeft = BEFORE_OPENER.test(before);
    const quotative = QUOTATIVE.test(after);
    let score = opensLeft ? 2 : -2;
    score += after === '' || AFTER_CLOSER.test(after) ? -2 : 1;
    if (OPENERS.includes(glyph)) score += 1;
    if (CLOSERS.includes(glyph)) score -= 1;
    if (quotative && (!opensLeft || before === ' ')) score -= opensLeft ? 2 : 3;
    else if (PARTICLE.test(after)) {
      if (!opensLeft) score -= 1;
      else if (CLOSERS.includes(glyph)) score -= 2;
    }
    marks.push({ at, kind: DOUBLE.includes(glyph) ? 'double' : 'single', score, quotative });
  }
  return marks;
}

function pairMarks(
  text: string,
  from: number,
  to: number,
  marks: readonly (Mark | { at: number; corner: string })[],
  nextOpensWithMark: boolean,
): Quote[] {
  const quotes: Quote[] = [];
  const stack: Open[] = [];
  const nextDouble = nextOfKind(marks, 'double');
  const close = (index: number, end: number, after: number, repaired: boolean, runsOn = false): void => {
    const opened = stack[index];
    if (opened === undefined) return;
    stack.length = index;
    if (end <= opened.at + 1) return;
    quotes.push({
      kind: opened.kind,
      open: opened.at,
      start: opened.at + 1,
      end,
      close: after,
      depth: index,
      repaired,
      runsOn,
    });
  };
  for (const [index, mark] of marks.entries()) {
    if ('corner' in mark) {
      const closer = CORNER.get(mark.corner);
      if (closer !== undefined) {
        if (stack.length < MAX_DEPTH) stack.push({ kind: 'corner', at: mark.at });
      } else {
        const opened = lastOfKind(stack, 'corner');
        if (opened >= 0) close(opened, mark.at, mark.at + 1, false);
      }
      continue;
    }
    const { at, kind, score, quotative } = mark;
    const same = lastOfKind(stack, kind);
    if (same < 0) {
      if (score > 0) {
        if (stack.length < MAX_DEPTH) stack.push({ kind, at });
        continue;
      }
      const other = lastOfKind(stack, kind === 'double' ? 'single' : 'double');
      const next = marks[nextDouble[index] ?? -1];
      const willClose = next !== undefined && !('corner' in next) && next.score <= 0;
      if (other >= 0 && quotative && (kind === 'double' || !willClose)) {
        close(other, at, at + 1, true);
      } else if (stack.length === 0 && quotative && kind === 'double') {
        const start = missingOpener(text, from, at, quotes);
        if (start !== null) {
          quotes.push({
            kind,
            open: start,
            start,
            end: at,
            close: at + 1,
            depth: 0,
            repaired: true,
            runsOn: false,
          });
        }
      }
      continue;
    }
    if (score <= 0) {
      close(same, at, at + 1, false);
      continue;
    }
    // A second opener: the first was never closed, or this one is nested; two in a row are one.
    const opened = stack[same];
    if (opened !== undefined && opened.at + 1 === at) {
      stack[same] = { kind, at };
      continue;
    }
    const end = opened?.kind === 'double' ? findQuotativeEnd(text, opened.at + 1, at) : null;
    if (end !== null) {
      close(same, end, end, true);
      stack.push({ kind, at });
    } else if (score < 2) {
      close(same, at, at + 1, true);
    } else if (stack.length < MAX_DEPTH) {
      stack.push({ kind, at });
    }
  }
  for (let index = stack.length - 1; index >= 0; index--) {
    const opened = stack[index];
    if (opened?.kind !== 'double') {
      stack.length = index;
      continue;
    }
    const end = findQuotativeEnd(text, opened.at + 1, to);
    if (end !== null) close(index, end, end, true);
    else if (nextOpensWithMark && opened.kind === 'double' && index === 0) close(index, to, to, true, true);
    else stack.length = index;
  }
  return quotes.sort((a, b) => a.open - b.open || b.close - a.close);
}

function lastOfKind(stack: readonly Open[], kind: Quote['kind']): number {
  for (let index = stack.length - 1; index >= 0; index--) if (stack[index]?.kind === kind) return index;
  return -1;
}

function nextOfKind(marks: readonly (Mark | { corner: string })[], kind: Mark['kind']): number[] {
  const next = new Array<number>(marks.length).fill(-1);
  let last = -1;
  for (let index = marks.length - 1; index >= 0; index--) {
    next[index] = last;
    const mark = marks[index];
    if (mark !== undefined && !('corner' in mark) && mark.kind === kind) last = index;
  }
  return next;
}

/** Where the words of a quote begin whose opening mark is missing: after the first topic of its sentence. */
function missingOpener(text: string, from: number, at: number, quotes: readonly Quote[]): number | null {
  const floor = Math.max(from, quotes.at(-1)?.close ?? from, at - 600);
  const stretch = text.slice(floor, at);
  const topic = /^[^.!?]{0,60}?[가-힣)](?:은|는|도)\s+/.exec(stretch);
  if (topic === null) return null;
  return floor + topic[0].length;
}
