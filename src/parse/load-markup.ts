import { type CheerioAPI, load } from 'cheerio/slim';
import { XMLValidator } from 'fast-xml-parser';

/** A document with a selector, as cheerio gives it. */
export type Markup = CheerioAPI;

// The parser keeps its open elements in one array and shifts it at each, so depth costs its square.
const MAXIMUM_DEPTH = 2_000;
// Elements that HTML closes by itself.
const SELF_ENDING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rt rp'
  ).split(' '),
);

/** Reads a page the way browsers do, errors and all; null if its elements nest deeper than any real page's. */
export function loadHtml(text: string): Markup | null {
  return isTooDeep(text, false) ? null : load(text);
}

/** Reads well-formed XML; else says what is wrong in which line. Elements know where they start. */
export function loadXml(
  text: string,
): { readonly markup: Markup } | { readonly reason: string; readonly line: number | null } {
  if (isTooDeep(text, true)) return { reason: `its elements nest deeper than ${MAXIMUM_DEPTH}`, line: null };
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (valid !== true) return { reason: valid.err.msg, line: valid.err.line };
  return { markup: load(text, { xml: { xmlMode: true, withStartIndices: true } }) };
}

function isTooDeep(text: string, isXml: boolean): boolean {
  let depth = 0;
  for (const [, end, name, empty] of text.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    const closesItself = isXml ? empty === '/' : SELF_ENDING.has((name ?? '').toLowerCase());
    if (closesItself) continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > MAXIMUM_DEPTH) return true;
  }
  return false;
}
