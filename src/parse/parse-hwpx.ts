import { KgError } from '../errors.ts';
import { cleanLines } from './clean-text.ts';
import { readDateLine } from './date-line.ts';
import { finishArticle, type MissingAdvice } from './finish-article.ts';
import { loadXml, type Markup } from './load-markup.ts';
import { splitSubtitle } from './parse-page.ts';
import type { InputHint, ParsedInput } from './parsed-input.ts';
import { seoulDay } from './seoul-day.ts';
import { unzipBounded } from './unzip-bounded.ts';

type HwpxNode = ReturnType<ReturnType<Markup['root']>['contents']>[number];

const SECTION = /^Contents\/section(\d+)\.xml$/;
const PACKAGE = 'Contents/content.hpf';
const UNPACKED_LIMIT = 100_000_000;
const ADVICE: MissingAdvice = {
  title: 'no title: the document has no text',
  body: 'no body: the document has only one line of text',
  date: 'no date: add a last line such as 2026-01-31 or a line “배포 2026. 1. 31.”, or save the document with its properties',
};
// Rows of the letterhead that ministries put above a press release.
const LETTERHEAD =
  /^(?:보\s?도\s?(?:참고\s?|설명\s?|해명\s?)?자\s?료|보도\s?(?:시점|일시)|배포\s?(?:일시|시점|일)?|(?:총\s?)?\d+\s?(?:매|쪽)|즉시\s?보도|엠바고)(?=$|[\s:：(<[\d/])/;
const HEAD_LINES = 10;
const HEAD_LENGTH = 60;
const CONTACT_LENGTH = 120;
const PHONE = /0\d{1,2}[-)]\s?\d{3,4}-\d{4}/;
const INSTITUTION = /^[가-힣·]{1,20}(?:부|처|청|실|원|시|도|군|구|위원회|의회|공사|공단|재단|대학교)$/;
const DATE = /(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}/;

/** Reads a HWPX document as one article: title from its first line, date from its letterhead, last line or properties. */
export function parseHwpx(bytes: Uint8Array, hint: InputHint): ParsedInput {
  const unzipped = unzipBounded(bytes, (name) => SECTION.test(name) || name === PACKAGE, UNPACKED_LIMIT);
  if ('reason' in unzipped) {
    throw new KgError(
      'INPUT_UNREADABLE',
      `${hint.name}: the zip can't be unpacked: ${unzipped.reason}; save it again`,
    );
  }
  const sections = [...unzipped.files.keys()]
    .filter((name) => SECTION.test(name))
    .sort((a, b) => sectionNumber(a) - sectionNumber(b));
  if (sections.length === 0) {
    throw new KgError(
      'INPUT_UNREADABLE',
      `${hint.name} is a zip but no HWPX document; unpack it and give the files in it`,
    );
  }
  const read = (name: string) =>
    readXml(unzipped.files.get(name) ?? new Uint8Array(), `${hint.name}, ${name}`);
  const lines = sections.flatMap((name) => cleanLines(documentText(read(name))));
  const { head, text } = withoutLetterhead(lines);
  const dates = text.flatMap((line) => readDateLine(line) ?? []);
  const closing = dates.findLast((date) => date.kind === 'day');
  const day =
    (closing?.kind === 'day' ? closing.day : null) ??
    head.flatMap((line) => dayIn(line) ?? [])[0] ??
    (unzipped.files.has(PACKAGE) ? propertyDay(read(PACKAGE)) : null);
  const [title, ...rest] = text.filter((line) => readDateLine(line) === null);
  const { subtitle, body } = splitSubtitle(rest);
  const finished = finishArticle(
    {
      title: title ?? null,
      subtitle,
      outlet: issuer(head),
      publishedOn: day,
      url: null,
      body: body.join('\n'),
    },
    ADVICE,
  );
  const at = { position: 1, line: null };
  return 'article' in finished
    ? {
        format: 'hwpx',
        articles: [{ ...at, article: finished.article, document: null }],
        problems: [],
        links: [],
      }
    : { format: 'hwpx', articles: [], problems: [{ ...at, reason: finished.reason }], links: [] };
}

/**
 * Parts the letterhead (all short lines down to its last row: logo, name, slogan) and the contact rows, which may
 * stand before the attachments, from the text.
 */
function withoutLetterhead(lines: readonly string[]): { head: readonly string[]; text: readonly string[] } {
  const top = lines.slice(0, HEAD_LINES);
  const end = top.findLastIndex((line) => LETTERHEAD.test(line)) + 1;
  const isHead = top.slice(0, end).every((line) => line.length <= HEAD_LENGTH && !/[다요]\.$/.test(line));
  const inHead = (line: string, index: number) =>
    index < HEAD_LINES && (isHead ? index < end : LETTERHEAD.test(line));
  return {
    head: lines.filter(inHead),
    text: lines.filter((line, index) => !inHead(line, index) && !isContact(line)),
  };
}

function isContact(line: string): boolean {
  if (/^(?:담당\s?부서|담당자|책임자)(?:$|\s|[(<:])/.test(line)) return line.length <= CONTACT_LENGTH;
  return (
    line.length <= CONTACT_LENGTH && /담당자|책임자|과장|팀장|사무관|주무관/.test(line) && PHONE.test(line)
  );
}

/** Who issued the release: the name beside `보도자료`, else the first line of the letterhead that is an institution's. */
function issuer(head: readonly string[]): string | null {
  const beside = head.map((line) => line.replace(/\s*보\s?도\s?(?:참고\s?|설명\s?)?자\s?료\s*/, ''));
  return beside.find((line) => INSTITUTION.test(line)) ?? null;
}

function sectionNumber(name: string): number {
  return Number(SECTION.exec(name)?.[1] ?? 0);
}

function readXml(bytes: Uint8Array, name: string): Markup {
  const loaded = loadXml(new TextDecoder().decode(bytes));
  if ('markup' in loaded) return loaded.markup;
  throw new KgError(
    'INPUT_UNREADABLE',
    `${name}: the XML is broken: ${loaded.reason}; save the document again`,
  );
}

/** Text in reading order: a paragraph is a line, a table's row is a line, headers and footers are left out. */
function documentText($: Markup): string {
  const parts: string[] = [];
  const todo: (HwpxNode | string)[] = $.root().contents().toArray().reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.type === 'text')
      parts.push(isText(next.parent) ? next.data.replace(/[\t\r\n]+/g, ' ') : '');
    else if ('children' in next && 'name' in next) {
      const name = next.name.replace(/^.*:/, '');
      if (/^(?:header|footer|footNote|endNote|hiddenComment|shapeComment|script)$/.test(name)) continue;
      const edge = edgeOf(name, isInCell(next));
      parts.push(edge);
      todo.push(edge);
      for (let index = next.children.length - 1; index >= 0; index -= 1) {
        const child = next.children[index];
        if (child !== undefined) todo.push(child);
      }
    }
  }
  return parts.join('').replace(/ {2,}/g, ' ');
}

function edgeOf(name: string, inCell: boolean): string {
  if (name === 'tr' || name === 'tbl' || name === 'lineBreak') return '\n';
  if (name === 'p') return inCell ? ' ' : '\n';
  return name === 'tab' || name === 'nbSpace' || name === 'fwSpace' ? ' ' : '';
}

function isText(parent: HwpxNode['parent']): boolean {
  for (let node = parent; node !== null; node = node.parent) {
    if ('name' in node && /(?:^|:)t$/.test(node.name)) return true;
  }
  return false;
}

/** True for the one paragraph of a cell; a box with several keeps its lines. */
function isInCell(node: HwpxNode): boolean {
  const list = node.parent;
  if (list === null || !('name' in list) || !/(?:^|:)subList$/.test(list.name)) return false;
  return list.children.filter((child) => child.type === 'tag').length === 1;
}

function dayIn(line: string): string | null {
  return seoulDay(DATE.exec(line)?.[0].replace(/\s/g, '') ?? '');
}

/** The day it was last saved: documents grow from templates, so the day of their creation may be years before. */
function propertyDay($: Markup): string | null {
  const metas = $('*')
    .toArray()
    .filter((element) => 'name' in element && /(?:^|:)meta$/.test(element.name))
    .map((element) => ({ name: $(element).attr('name') ?? '', day: seoulDay($(element).text()) }));
  for (const name of ['ModifiedDate', 'CreatedDate', 'date']) {
    const day = metas.find((meta) => meta.name === name)?.day;
    if (day) return day;
  }
  return null;
}
