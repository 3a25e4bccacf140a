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
const SUBTITLES =
  '.subtitle, .sub-title, .sub_title, .article-subtitle, .subheading, [itemprop="alternativeHeadline"]';
const PUBLISHED_METAS =
  'article:published_time og:article:published_time og:regDate article:published datePublished pubdate publish-date publishdate date dc.date dc.date.issued'.split(
    ' ',
  );
// Lines above and under an article that belong to the site: its rights, the reporter's name and address.
const SITE_LINE =
  /^(?:저작권자|copyright|ⓒ|©|\(c\)|무단\s?전재|all rights reserved)|무단\s?(?:전재|복제)|재배포\s?금지|^[가-힣]{2,4}\s?(?:선임|인턴)?기자(?:\s|$)(?:[\w.+-]+@[\w.-]+)?$|^[\w.+-]+@[\w-]+\.[\w.-]+$/i;

/** Reads a news page: JSON-LD first, then OpenGraph, then `<article>`, field by field. Throws if it holds no article. */
export function parseHtml(text: string, hint: InputHint): ParsedInput {
  const $ = loadHtml(text);
  if ($ === null)
    throw new KgError('INPUT_UNREADABLE', `${hint.name}: the page's elements nest too deep to be read`);
  const linked = findJsonLdArticle($);
  const element = bodyElement($);
  const shown = element === null ? [] : cleanLines(markupText(element));
  const title = cleanLine(htmlText(linked?.title ?? metaOf($, 'og:title') ?? '')) || headingOf($);
  const siteName = linked?.outlet ?? metaOf($, 'og:site_name');
  const body = articleLines(cleanLines(htmlText(linked?.body ?? '')), shown);
  const subtitle = linked?.subtitle ?? subtitleOf($);
  const lines = withoutFurniture(body, [title, subtitle ?? '']);
  if (lines.length === 0 && linked === null && metaOf($, 'article:published_time') === null) {
    throw new KgError('INPUT_EMPTY', `${hint.name} holds no article: ${ADVICE.body}`);
  }
  const finished = finishArticle(
    {
      title: withoutSite(title, siteName),
      subtitle,
      outlet: siteName,
      publishedOn:
        seoulDay(linked?.published ?? '') ??
        publishedOf($) ??
        firstDate(body) ??
        firstDate(shown) ??
        hint.publishedOn ??
        null,
      url: linked?.url ?? addressOf($) ?? (/^https?:\/\//.test(hint.name) ? hint.name : null),
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
  const start = kept.findIndex((line) => !SITE_LINE.test(line));
  const end = kept.findLastIndex((line) => !SITE_LINE.test(line));
  return start < 0 ? [] : kept.slice(start, end + 1);
}

function bodyElement($: Markup) {
  for (const selector of BODIES) {
    // A list page shows several: the longest is the article.
    const found = $(selector)
      .toArray()
      .map((element) => ({ element, length: markupText(element).trim().length }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) return found.element;
  }
  return null;
}

function metaOf($: Markup, name: string): string | null {
  const content = $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    .first()
    .attr('content');
  return content === undefined || content.trim() === '' ? null : content;
}

function headingOf($: Markup): string {
  return cleanLine($('h1').first().text()) || cleanLine($('title').first().text());
}

function subtitleOf($: Markup): string | null {
  const found = $(SUBTITLES).first()[0];
  return found === undefined ? null : cleanLine(markupText(found));
}

function publishedOf($: Markup): string | null {
  const metas = PUBLISHED_METAS.map((name) => seoulDay(metaOf($, name) ?? ''));
  const times = $('time')
    .toArray()
    .map((time) => seoulDay($(time).attr('datetime') ?? $(time).text()));
  return [...metas, ...times].find((day) => day !== null) ?? null;
}

function firstDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = readDateLine(line);
    if (date?.kind === 'day') return date.day;
  }
  return null;
}

function addressOf($: Markup): string | null {
  const url = $('link[rel="canonical"]').first().attr('href') ?? metaOf($, 'og:url');
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

/** `제목 - 가온일보` is the title with the site's name after it. */
function withoutSite(title: string, site: string | null): string {
  const name = cleanLine(site ?? '');
  const parted = /^(.+?)\s+[-|:<]\s+([^-|:<]+)$/.exec(title);
  return name !== '' && parted?.[1] !== undefined && parted[2]?.trim() === name ? parted[1] : title;
}
