import { loadHtml, type Markup } from './load-markup.ts';

type Nodes = ReturnType<Markup['root']>;
type MarkupNode = ReturnType<Nodes['contents']>[number];

const BLOCKS = new Set(
  (
    'address article blockquote body br caption dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
// What isn't the article's own words: code, controls, pictures with their captions, navigation.
const SKIPPED = new Set(
  (
    'aside audio button canvas figcaption figure footer form head iframe map math nav noscript object script select ' +
    'style svg template textarea title video'
  ).split(' '),
);

// What site builders call the parts of an article that aren't its text; one such word ends or begins the class.
const SIDE_PART =
  /(?:^|\s)(?:[\w-]*[-_])?(?:caption|share|sns|related|recommend|copyright|reporter|byline)(?:[-_][\w-]*)?(?=\s|$)/i;

/** The words below a node as lines, one per block element; scripts, pictures and navigation are left out. */
export function markupText(node: MarkupNode): string {
  const parts: string[] = [];
  // Iterative: a hostile page may nest deeper than the call stack.
  const todo: (MarkupNode | string)[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.type === 'text') parts.push(next.data.replace(/[ \t\r\n\f]+/g, ' '));
    else if ('children' in next) {
      const name = 'name' in next ? next.name : '';
      if (next !== node && (SKIPPED.has(name) || isAside(next))) continue;
      const edge = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '';
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

/** The words of a piece of HTML as lines. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const root = loadHtml(html)?.root()[0];
  return root === undefined ? '' : markupText(root);
}

function isAside(node: MarkupNode): boolean {
  if (!('attribs' in node)) return false;
  const { class: classes = '', style = '' } = node.attribs;
  return 'hidden' in node.attribs || /display\s*:\s*none/i.test(style) || SIDE_PART.test(classes);
}
