import { KgError } from '../errors.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import { readDateLine } from './date-line.ts';
import { finishArticle, type MissingAdvice } from './finish-article.ts';
import { findJsonLdArticle } from './json-ld.ts';
import { loadHtml, type Markup } from './load-markup.ts';
import { htmlText, markupText } from './markup-text.ts';
import type { InputHint, ParsedInput } from './parsed-input.ts';
import { seoulDay } from './seoul-day.ts';

const ADVICE: MissingAdvice = {
  title: 'no title: the page has no JSON-LD headline, og:title, <h1> or <title>',
  body: 'no body: the page has no JSON-LD articleBody and no <article> with text; save the page of one article',
  date: 'no date: the page has no JSON-LD datePublished, article:published_time or <time>; give it as JSON Lines with "publishedOn"',
};
// Where pages without <article> keep their text: the microdata name, then what Korean news sites call it.
const BODIES = [
  '[itemprop="articleBody"]',
  'article',
  '[role="article"]',
  '#articleBody, #article-view-content-div, #dic_area, #newsct_article, #news_body_area, #articleBodyContents, #artibodyTxt',
  '.article-body, .article_body, .articleBody, .news_body, .article_view, .article-view, .view_cont, .viewContent',
];
const MAXIMUM_CANDIDATES = 200;
const SUBTITLES =
  '.subtitle, .sub-title, .sub_title, .article-subtitle, .subheading, [itemprop="alternativeHeadline"]';
const PUBLISHED_METAS =
  'article:published_time og:article:published_time og:regDate article:published datePublished pubdate publish-date publishdate date dc.date dc.date.issued'.split(
    ' ',
  );
// Lines above and under an article that belong to the site: its rights, the reporter's name and address.
const SITE_LINE =
  /^(?:저작권자|copyright|ⓒ|©|\(c\)|무단\s?전재|all rights reserved)|무단\s?(?:전재|복제)|재배포\s?금지|^[가-힣]{2,4}\s?(?:선임|인턴)?기자(?:\s|$)(?:[\w.+-]+@[\w.-]+)?$|^[\w.+-]+@[\w-]+\.[\w.-]+$/i;

const SIGNATURE = /(?:기자|특파원|논설위원)\s*[([]?[\w.+-]+@[\w.-]+[)\]]?$/;

/** Reads a news page: JSON-LD first, then OpenGraph, then `<article>`, field by field. Throws if it holds no article. */
export function parseHtml(text: string, hint: InputHint): ParsedInput {
  const $ = loadHtml(text);
  if ($ === null)
    throw new KgError('INPUT_UNREADABLE', `${hint.name}: the page's elements nest too deep to be read`);
  const metas = metasOf($);
  const linked = findJsonLdArticle($);
  const shown = cleanLines(bodyText($));
  const title = cleanLine(htmlText(linked?.title ?? metas.get('og:title') ?? '')) || headingOf($);
  const siteName = linked?.outlet ?? metas.get('og:site_name') ?? null;
  const body = articleLines(cleanLines(htmlText(linked?.body ?? '')), shown);
  const subtitle = linked?.subtitle ?? subtitleOf($);
  const lines = withoutFurniture(body, [title, subtitle ?? '']);
  if (lines.length === 0 && linked === null && !metas.has('article:published_time')) {
    throw new KgError('INPUT_EMPTY', `${hint.name} holds no article: ${ADVICE.body}`);
  }
  const finished = finishArticle(
    {
      title: withoutSite(title, headingOf($), siteName),
      subtitle,
      outlet: siteName,
      publishedOn:
        seoulDay(linked?.published ?? '') ??
        publishedOf($, metas) ??
        firstDate(body) ??
        firstDate(shown) ??
        hint.publishedOn ??
        null,
      url: linked?.url ?? addressOf($, metas) ?? (/^https?:\/\//.test(hint.name) ? hint.name : null),
      body: lines.join('\n'),
    },
    ADVICE,
  );
  const at = { position: 1, line: null };
  return 'article' in finished
    ? {
        format: 'html',
        articles: [{ ...at, article: finished.article, document: null }],
        problems: [],
        links: [],
      }
    : { format: 'html', articles: [], problems: [{ ...at, reason: finished.reason }], links: [] };
}

/** JSON-LD often has the text without its paragraphs; where the page shows the same text, the page's lines are better. */
function articleLines(linked: readonly string[], shown: readonly string[]): readonly string[] {
  if (linked.length === 0) return shown;
  if (linked.length > 1 || shown.length < 2) return linked;
  const whole = squeeze(linked.join(''));
  const first = shown.findIndex((line) => whole.startsWith(squeeze(line)));
  const lines: string[] = [];
  let length = 0;
  for (const line of first < 0 ? [] : shown.slice(first)) {
    const words = squeeze(line);
    if (!whole.startsWith(words, length)) continue;
    lines.push(line);
    length += words.length;
  }
  return length === whole.length ? lines : linked;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutFurniture(lines: readonly string[], headings: readonly string[]): string[] {
  const head = new Set(headings.map(squeeze));
  const kept = lines.filter((line) => !(head.has(squeeze(line)) || readDateLine(line) !== null));
  // The reporter's address ends the article; what follows are buttons and other articles.
  const own = untilSignature(kept);
  const start = own.findIndex((line) => !SITE_LINE.test(line));
  const end = own.findLastIndex((line) => !SITE_LINE.test(line));
  return start < 0 ? [] : own.slice(start, end + 1);
}

/** A signature with more text above it than below ends the article; one at its head doesn't. */
function untilSignature(lines: readonly string[]): readonly string[] {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (above * 2 > length - line.length && SIGNATURE.test(line)) return lines.slice(0, index);
    above += line.length;
  }
  return lines;
}

/** The text of the element that holds the article, or nothing. A list page shows several: the longest is the article. */
function bodyText($: Markup): string {
  for (const selector of BODIES) {
    const outermost = $(selector)
      .slice(0, MAXIMUM_CANDIDATES)
      .filter((_index, element) => $(element).parents(selector).length === 0);
    const texts = outermost.toArray().map(markupText);
    const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
    if (longest.trim() !== '') return longest;
  }
  return '';
}

/** The page's `<meta>` values by their name, the first of each; one pass, for a page may be large. */
function metasOf($: Markup): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of $('meta[content]').toArray()) {
    const { content, property, name, itemprop } = $(meta).attr() ?? {};
    const key = property ?? name ?? itemprop;
    if (key !== undefined && content !== undefined && content.trim() !== '' && !metas.has(key))
      metas.set(key, content);
  }
  return metas;
}

function headingOf($: Markup): string {
  return cleanLine($('h1').first().text()) || cleanLine($('title').first().text());
}

function subtitleOf($: Markup): string | null {
  const found = $(SUBTITLES).first()[0];
  return found === undefined ? null : cleanLine(markupText(found));
}

function publishedOf($: Markup, metas: ReadonlyMap<string, string>): string | null {
  const days = PUBLISHED_METAS.map((name) => seoulDay(metas.get(name) ?? ''));
  const times = $('time')
    .toArray()
    .map((time) => seoulDay($(time).attr('datetime') ?? $(time).text()));
  return [...days, ...times].find((day) => day !== null) ?? null;
}

function firstDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = readDateLine(line);
    if (date?.kind === 'day') return date.day;
  }
  return null;
}

function addressOf($: Markup, metas: ReadonlyMap<string, string>): string | null {
  const url = $('link[rel="canonical"]').first().attr('href') ?? metas.get('og:url');
  return url !== undefined && /^https?:\/\//.test(url) ? url : null;
}

/** `제목 - 가온일보` and `제목 - 정치ㅣ가온일보` are the title with the site's name after it. */
function withoutSite(title: string, heading: string, site: string | null): string {
  if (heading.length >= 8 && title.startsWith(heading)) return heading;
  const name = cleanLine(site ?? '');
  if (name === '' || !title.endsWith(name)) return title;
  const before = title.slice(0, -name.length).trimEnd();
  return /[-|ㅣ｜:<]$/.test(before) ? before.slice(0, -1).trimEnd() : title;
}
