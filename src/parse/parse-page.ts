import { cleanText } from './clean-text.ts';
import { readDateLine } from './date-line.ts';
import { findOutlet } from './find-outlet.ts';
import { finishArticle, type MissingAdvice, shorten } from './finish-article.ts';
import type { ParsedArticle, ParsedInput, ParseProblem } from './parsed-input.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

const ADVICE: MissingAdvice = {
  title: 'no title: write it as the first line of the article',
  body: 'no body: write its paragraphs between the title and the date line',
  date: 'no date line: end the article with a line such as 2026-01-31',
};
// What news sites print around their articles.
const FURNITURE =
  /^(?:more news|뉴스\s?더보기|기사\s?더보기|더\s?보기|목록(?:으로)?|(?:이전|다음)(?:\s?(?:글|기사|페이지))?|top|맨\s?위로|(?:관련|인기|추천|주요|최신|전체)\s?(?:기사|뉴스)|많이\s?본\s?(?:뉴스|기사)|공유(?:하기)?|댓글|스크랩|인쇄(?:하기)?|좋아요|(?:(?:처음|이전|다음|끝|\[?\d{1,3}\]?)(?:\s|$))+|[<>«»‹›|·\s]+)$/i;
const SENTENCE = /[다요죠까음임함됨]\.(?:$|[\s"'”’」』)\]])/;
const BULLET = /^[□ㅇ○◦◇◆■●▪△▲※❍]/;

/** Splits a page into articles at its lines `-`. A block without a date is reported, never guessed. */
export function parsePage(text: string): ParsedInput {
  return parseBlocks('page-dump', splitBlocks(text));
}

/** Reads a text that is one article: title, subtitle if any, paragraphs, date line. */
export function parseArticleText(text: string): ParsedInput {
  return parseBlocks('article-text', [textLines(text)]);
}

/** True if the text has a line that is `-` alone, which parts the articles of a page. */
export function isPage(text: string): boolean {
  return /(?:^|\n)[^\S\n]*-[^\S\n]*(?:\n|$)/.test(text);
}

/** Takes the subtitle off an article's lines after the title: a second line that is no sentence of the body. */
export function splitSubtitle(lines: readonly string[]): { subtitle: string | null; body: string[] } {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return { subtitle: null, body: [...lines] };
  const startsBody = (line: string) => findOutlet(line) !== null;
  const isSubtitle =
    !startsBody(first) && (startsBody(second) || !(SENTENCE.test(first) || BULLET.test(first)));
  return isSubtitle ? { subtitle: first, body: lines.slice(1) } : { subtitle: null, body: [...lines] };
}

function textLines(text: string): Line[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }));
}

function splitBlocks(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of textLines(text)) {
    if (line.text === '-') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  const [preamble, ...rest] = blocks;
  // What stands above the first `-` is the page's head, unless it is an article itself.
  const isArticle = preamble?.some(({ text: line }) => SENTENCE.test(line) || readDateLine(line) !== null);
  return isArticle && preamble ? [preamble, ...rest] : rest;
}

function parseBlocks(format: 'page-dump' | 'article-text', blocks: readonly Line[][]): ParsedInput {
  const articles: ParsedArticle[] = [];
  const problems: ParseProblem[] = [];
  let position = 0;
  for (const block of blocks) {
    const lines = withoutFurniture(block);
    const line = lines[0]?.number;
    if (line === undefined) continue;
    position += 1;
    const read = readBlock(lines);
    if ('article' in read) articles.push({ position, line, article: read.article, document: null });
    else problems.push({ position, line, reason: read.reason });
  }
  return { format, articles, problems, links: [] };
}

function withoutFurniture(block: readonly Line[]): Line[] {
  const lines = block.filter(({ text }) => text !== '');
  const first = lines.findIndex(({ text }) => !FURNITURE.test(text));
  const last = lines.findLastIndex(({ text }) => !FURNITURE.test(text));
  return first < 0 ? [] : lines.slice(first, last + 1);
}

function readBlock(lines: readonly Line[]) {
  const dates = dateLines(lines);
  const [title, ...rest] = lines.map(({ text }) => text);
  const fault = dateFault(lines, dates);
  if (fault !== null) return { reason: `“${shorten(title ?? '')}”: ${fault}` };
  const closing = dates.at(-1);
  const dated = new Set(dates.map(({ index }) => index - 1));
  const end = closing === undefined || closing.index <= 2 ? rest.length : closing.index - 1;
  const { subtitle, body } = splitSubtitle(rest.slice(0, end).filter((_line, index) => !dated.has(index)));
  return finishArticle(
    {
      title: closing?.index === 0 ? null : (title ?? null),
      subtitle,
      outlet: null,
      publishedOn: closing?.date.kind === 'day' ? closing.date.day : null,
      url: null,
      body: body.join('\n'),
    },
    ADVICE,
  );
}

interface Dated {
  readonly index: number;
  readonly line: number;
  readonly date: NonNullable<ReturnType<typeof readDateLine>>;
}

/** The ISO dates if there are any, for a picture's date may stand as a line of its own among the paragraphs. */
function dateLines(lines: readonly Line[]): Dated[] {
  const dates = lines.flatMap((line, index) => {
    const date = readDateLine(line.text);
    return date === null ? [] : [{ index, date, line: line.number }];
  });
  const iso = dates.filter(({ index }) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(lines[index]?.text ?? ''));
  return iso.length > 0 ? iso : dates;
}

function dateFault(lines: readonly Line[], dates: readonly Dated[]): string | null {
  const impossible = dates.find(({ date }) => date.kind === 'impossible');
  if (impossible?.date.kind === 'impossible') {
    return `line ${impossible.line}: ${impossible.date.text} is no day of the calendar; write it as YYYY-MM-DD`;
  }
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  if (
    dates.some(({ date }) => date.kind === 'day' && first.date.kind === 'day' && date.day !== first.date.day)
  ) {
    return `two different date lines (lines ${first.line} and ${last.line}); part two articles by a line “-”`;
  }
  const after = lines.slice(last.index + 1);
  if (last.index > 2 && (after.length > 2 || after.some(({ text }) => SENTENCE.test(text)))) {
    return `text goes on after the date line ${last.line}; part two articles by a line “-”, or end with the date`;
  }
  return null;
}
