import { createHash } from 'node:crypto';
import { escapeHtml } from '../browser-kit/escape-html.ts';

/** One thing that was said, as a feed shows it. */
export interface FeedEntry {
  /** The statement's global id. */
  readonly id: string;
  readonly text: string;
  readonly direct: boolean;
  /** The day of the article, in Seoul. */
  readonly publishedOn: string;
  readonly speakers: readonly string[];
  readonly article: { readonly title: string; readonly url: string | null; readonly outlet: string | null };
}

/** What a feed is about. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Its own address. */
  readonly self: string;
  /** What tells it apart wherever it is served. */
  readonly key: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Longer words are cut in a title; the entry has them whole. */
const TITLE_LENGTH = 80;

/** A feed in Atom 1.0. */
export function renderAtom({ title, subtitle, self, key, entries }: Feed): string {
  const updated = entries
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .at(-1);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">
  <id>${stableId(`feed ${key}`)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <updated>${updated === undefined ? '1970-01-01T00:00:00Z' : timeOf(updated)}</updated>
  <author><name>Malmoi</name></author>
  <generator>Malmoi</generator>
${entries.map(renderEntry).join('')}</feed>
`;
}

function renderEntry({ id, text, direct, publishedOn, speakers, article }: FeedEntry): string {
  const words = direct ? `“${text}”` : text;
  const short = text.length > TITLE_LENGTH ? `${cut(text)}…` : text;
  const source = article.outlet === null ? article.title : `${article.outlet}, ${article.title}`;
  const link = isAddress(article.url) ? `\n    <link rel="alternate" href="${xml(article.url)}"/>` : '';
  const authors = speakers.map((name) => `\n    <author><name>${xml(name)}</name></author>`).join('');
  return `  <entry>
    <id>${stableId(`statement ${id}`)}</id>
    <title>${xml(`${speakers.join('·')}: ${direct ? `“${short}”` : short}`)}</title>
    <updated>${timeOf(publishedOn)}</updated>${authors}${link}
    <content type="text">${xml(`${words}\n\n${source} (${publishedOn})`)}</content>
  </entry>
`;
}

/** Half of a character that takes two code units would be no text any more. */
function cut(text: string): string {
  return text.slice(0, TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/u, '');
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//iu.test(url);
}

function timeOf(day: string): string {
  return `${day}T00:00:00+09:00`;
}

/** What XML can't hold even as an entity is left out. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, ''));
}

/** An id that is the same on every server, as feeds that are moved need it. */
function stableId(name: string): string {
  const hex = createHash('sha256').update(`malmoi ${name}`).digest('hex');
  // The digits of a UUID made from a name (version 8: by a rule of our own).
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`;
}
