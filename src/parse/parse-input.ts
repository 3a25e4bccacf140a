import { KgError } from '../errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { loadXml, type Markup } from './load-markup.ts';
import { parseFeed } from './parse-feed.ts';
import { parseHtml } from './parse-html.ts';
import { parseHwpx } from './parse-hwpx.ts';
import { parseJsonLines } from './parse-json-lines.ts';
import { isPage, parseArticleText, parsePage } from './parse-page.ts';
import { parsePressRelease } from './parse-press-release.ts';
import type { InputHint, ParsedInput } from './parsed-input.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads the articles of an input, whatever its format: told from the content, not from the name. Articles that are
 * malformed are listed as problems; an input that holds none at all, or can't be read, throws.
 */
export function parseInput(bytes: Uint8Array, hint: InputHint): ParsedInput {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return parseHwpx(bytes, hint);
  const text = decodeBytes(bytes, hint).replace(/^\uFEFF/, '');
  const start = /\S/.exec(text)?.index;
  if (start === undefined) {
    throw new KgError('INPUT_EMPTY', `${hint.name} is empty; give a file with at least one article`);
  }
  const parsed = parseText(text, text.slice(start, start + 4096), hint);
  if (parsed.articles.length + parsed.problems.length + parsed.links.length === 0) {
    throw new KgError('INPUT_EMPTY', `${hint.name} holds no article; ${EXPECTED}`);
  }
  return parsed;
}

const EXPECTED =
  'an article is a title line, paragraphs and a date line such as 2026-01-31, articles parted by lines “-”';

function parseText(text: string, head: string, hint: InputHint): ParsedInput {
  if (/^(?:\{|\[\s*[{\]])/.test(head)) return parseJsonLines(text);
  if (/^<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s/>])/i.test(head)) return parseMarkup(text, head, hint);
  return isPage(text) ? parsePage(text) : parseArticleText(text);
}

function parseMarkup(text: string, head: string, hint: InputHint): ParsedInput {
  const root = /<([a-z][\w:.-]*)[\s/>]/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  const isHtml = /<!doctype\s+html|<html[\s>]/i.test(head) || !(/^<\?xml/i.test(head) || isXmlRoot(root));
  if (isHtml) return parseHtml(text, hint);
  const loaded = loadXml(text.trim());
  if ('reason' in loaded) {
    const where = loaded.line === null ? '' : `, line ${loaded.line + linesBefore(text)}`;
    throw new KgError(
      'INPUT_UNREADABLE',
      `${hint.name}${where}: the XML is broken: ${loaded.reason}; download or save it again`,
    );
  }
  return parseXml(loaded.markup, text, root, hint);
}

function isXmlRoot(root: string): boolean {
  return /^(?:rss|feed|rdf:RDF|NewsItem|response)$/.test(root);
}

function parseXml($: Markup, text: string, root: string, hint: InputHint): ParsedInput {
  const lineAt = lineCounter(text.trim(), linesBefore(text));
  if ($('NewsItem').length > 0) return parsePressRelease($, lineAt);
  if ($('rss, feed, rdf\\:RDF').length > 0) return parseFeed($, lineAt);
  const message = cleanReply($('resultMsg, returnAuthMsg, errMsg').first().text());
  throw new KgError(
    'INPUT_EMPTY',
    message === ''
      ? `${hint.name} is XML of an unknown kind (<${root}>); RSS, Atom and press releases with <NewsItem> are read`
      : `${hint.name} holds no article; the portal answered “${message}”`,
  );
}

function cleanReply(text: string): string {
  return text.trim().slice(0, 80);
}

function linesBefore(text: string): number {
  return (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
}

/** Lines of ascending indexes, counted in one pass over the text. */
function lineCounter(text: string, before: number): (index: number | null) => number | null {
  let at = 0;
  let line = 1 + before;
  return (index) => {
    if (index === null) return null;
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
