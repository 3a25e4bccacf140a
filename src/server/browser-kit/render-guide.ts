import { KgError } from '../../errors.ts';
import { escapeHtml } from './escape-html.ts';
import { type Bilingual, GUIDE, GUIDE_TITLE, type GuideBlock, type GuideSlide } from './guide.ts';
import type { SavedQuery } from './saved-queries.ts';

/** How one kind of guide is written. */
interface Format {
  whole(title: string, slides: readonly string[]): string;
  slide(title: Bilingual, blocks: readonly string[]): string;
  text(text: Bilingual): string;
  query(query: SavedQuery): string;
  command(command: string): string;
}

/** The guide as HTML, for Neo4j Browser up to 5; `kit` is the address under which the kit is served. */
export function renderHtmlGuide(queries: readonly SavedQuery[], kit: string): string {
  return render(HTML, queries, kit);
}

/** The same guide as AsciiDoc, for the newer Browser. */
export function renderAsciiDocGuide(queries: readonly SavedQuery[], kit: string): string {
  return render(ASCIIDOC, queries, kit);
}

function render(format: Format, queries: readonly SavedQuery[], kit: string): string {
  const byName = new Map(queries.map((query) => [query.name, query]));
  const renderBlock = (block: GuideBlock): string => {
    if (block.kind === 'text') return format.text(withKit(block.text, kit));
    if (block.kind === 'command') return format.command(block.command.replaceAll('{kit}', kit));
    const query = byName.get(block.query);
    if (query === undefined) {
      throw new KgError(
        'STATEMENT_INVALID',
        `the guide shows cypher/browse/${block.query}.cypher, which isn't there`,
      );
    }
    return format.query(query);
  };
  const renderSlide = ({ title, blocks }: GuideSlide) => format.slide(title, blocks.map(renderBlock));
  return format.whole(`${GUIDE_TITLE.ko} · ${GUIDE_TITLE.en}`, GUIDE.map(renderSlide));
}

function withKit({ ko, en }: Bilingual, kit: string): Bilingual {
  return { ko: ko.replaceAll('{kit}', kit), en: en.replaceAll('{kit}', kit) };
}

const HTML: Format = {
  whole: (title, slides) => `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
</head>
<body>
<article class="guide">
<carousel class="deck container-fluid">
${slides.join('\n')}
</carousel>
</article>
</body>
</html>
`,
  slide: ({ ko, en }, blocks) => `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${escapeHtml(ko)}</h3>
<p class="lead">${escapeHtml(en)}</p>
${blocks.join('\n')}
</div>
</slide>`,
  text: ({ ko, en }) => `<p>${inline(ko)}</p>\n<p class="small">${inline(en)}</p>`,
  query: ({ title, statement }) => `<figure>
<figcaption>${escapeHtml(title)}</figcaption>
<pre class="pre-scrollable code runnable">${escapeHtml(statement)}</pre>
</figure>`,
  command: (command) =>
    `<p><button class="btn" data-exec="${escapeHtml(command)}">:${escapeHtml(command)}</button></p>`,
};

const ASCIIDOC: Format = {
  whole: (title, slides) => `= ${title}\n\n${slides.join('\n\n')}\n`,
  slide: ({ ko, en }, blocks) => `== ${ko} · ${en}\n\n${blocks.join('\n\n')}`,
  text: ({ ko, en }) => `${monospaced(ko)}\n\n${monospaced(en)}`,
  query: ({ title, statement }) => `.${title}\n[source,cypher]\n----\n${statement}\n----`,
  command: (command) => `----\n:${command}\n----`,
};

function inline(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, (_, code: string) =>
    isAddress(code) ? `<a href="${code}" target="_blank">${code}</a>` : `<code>${code}</code>`,
  );
}

/**
 * Code is passed through, since AsciiDoc would read braces and arrows in it, and marked twice, since a Korean particle
 * follows it without a space.
 */
function monospaced(text: string): string {
  return text.replace(/`([^`]+)`/gu, (_, code: string) =>
    isAddress(code) ? `link:${code}[${code}]` : `\`\`++${code}++\`\``,
  );
}

function isAddress(code: string): boolean {
  return code.startsWith('http');
}
