import { cleanLine, cleanLines } from './clean-text.ts';
import { finishArticle, type MissingAdvice, shorten } from './finish-article.ts';
import type { Markup } from './load-markup.ts';
import { htmlText, markupText } from './markup-text.ts';
import type { FeedLink, ParsedArticle, ParsedInput, ParseProblem } from './parsed-input.ts';
import { seoulDay } from './seoul-day.ts';

type Item = ReturnType<Markup>;

const ADVICE: MissingAdvice = {
  title: 'no <title>: an item needs one',
  body: 'no text and no <link>: an item needs its full text (content:encoded, content) or the page to fetch',
  date: 'no date: an item needs <pubDate>, <published>, <updated> or <dc:date>',
};
// A description shorter than this is a teaser; the text is on the page.
const FULL_TEXT_LENGTH = 200;

/** Reads an RSS or Atom feed: items with their full text are articles, the others are links to fetch. */
export function parseFeed($: Markup, lineAt: (index: number | null) => number | null): ParsedInput {
  const articles: ParsedArticle[] = [];
  const problems: ParseProblem[] = [];
  const links: FeedLink[] = [];
  const isAtom = $('feed').length > 0;
  const outlet =
    cleanLine(
      $(isAtom ? 'feed > title' : 'channel > title')
        .first()
        .text(),
    ) || null;
  for (const [index, element] of $(isAtom ? 'feed > entry' : 'item')
    .toArray()
    .entries()) {
    const item = $(element);
    const at = { position: index + 1, line: lineAt(element.startIndex) };
    const title = cleanLine(htmlText(childText(item, 'title')));
    const dates = ['pubDate', 'published', 'dc\\:date', 'updated'].map((name) => childText(item, name));
    const publishedOn = dates.map(seoulDay).find((day) => day !== null) ?? null;
    const url = linkOf($, item);
    const body = fullText(item, url !== null);
    const source = cleanLine(childText(item, 'source > title') || childText(item, 'source')) || outlet;
    if (body === null && url !== null && title !== '') {
      links.push({ ...at, url, title, publishedOn, outlet: source });
      continue;
    }
    const given = dates.find((date) => date.trim() !== '');
    const finished = finishArticle(
      { title, subtitle: null, outlet: source, publishedOn, url, body },
      given === undefined
        ? ADVICE
        : { ...ADVICE, date: `the date “${shorten(given)}” can't be read; write it as RFC 822 or ISO 8601` },
    );
    if ('article' in finished) articles.push({ ...at, article: finished.article, document: null });
    else problems.push({ ...at, reason: finished.reason });
  }
  return { format: 'feed', articles, problems, links };
}

function childText(item: Item, name: string): string {
  return item.children(name).first().text();
}

function linkOf($: Markup, item: Item): string | null {
  const atom = item
    .children('link')
    .toArray()
    .map((link) => ({ href: $(link).attr('href'), rel: $(link).attr('rel') ?? 'alternate' }))
    .find(({ href, rel }) => href !== undefined && rel === 'alternate')?.href;
  const guid = item.children('guid').first();
  const permanent = guid.attr('isPermaLink') === 'false' ? '' : guid.text();
  const url = [atom ?? '', childText(item, 'link'), permanent].map((text) => text.trim()).find(isAddress);
  return url ?? null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function fullText(item: Item, hasLink: boolean): string | null {
  const encoded = childText(item, 'content\\:encoded');
  if (encoded.trim() !== '') return htmlText(encoded);
  const content = item.children('content').first();
  const inner = content[0];
  if (inner !== undefined && content.text().trim() !== '') {
    return content.attr('type') === 'xhtml' ? markupText(inner) : htmlText(content.text());
  }
  const summary = cleanLines(htmlText(childText(item, 'description') || childText(item, 'summary')));
  const text = summary.join('\n');
  if (text === '') return null;
  const isTeaser = text.length < FULL_TEXT_LENGTH || /(?:…|\.{3}|\[[^\]]*\]|더\s?보기)$/.test(text);
  return isTeaser && hasLink ? null : text;
}
