import { KgError } from '../errors.ts';
import { parseInput } from '../parse/parse-input.ts';
import type { FeedLink, ParsedArticle, ParsedInput, ParseProblem } from '../parse/parsed-input.ts';
import { fetchInput, isPrivateHost, isWebAddress } from './fetch-input.ts';
import { type RawInput, type ReadOptions, readInputs, type UnreadInput } from './read-inputs.ts';

/** One input with its articles; the pages that a feed links to are among them. */
export interface ArticleInput {
  readonly name: string;
  readonly stem: string;
  readonly folder: string | null;
  readonly parsed: ParsedInput;
}

const PAGES_AT_ONCE = 4;

/** Reads and parses inputs in the order given, following the links of feeds; what fails as a whole is a problem. */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ArticleInput | UnreadInput> {
  for await (const input of readInputs(paths, options)) {
    yield 'problem' in input ? input : await parseRaw(input, options);
  }
}

/** How an input is parsed. */
export interface ParseOptions extends ReadOptions {
  /** Whether the pages that a feed links to are fetched, as they are unless told. */
  readonly followsLinks?: boolean;
}

/** Parses one input that was read. */
export async function parseRaw(
  input: RawInput,
  options: ParseOptions = {},
): Promise<ArticleInput | UnreadInput> {
  const { name, stem, folder, bytes, contentType } = input;
  try {
    const parsed = parseInput(bytes, { name, contentType });
    const whole =
      options.followsLinks === false ? leaveLinks(parsed) : await followLinks(parsed, name, options);
    return { name, stem, folder, parsed: whole };
  } catch (cause) {
    if (cause instanceof KgError) return { name, problem: cause };
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { name, problem: new KgError('INPUT_UNREADABLE', `${name} can't be read: ${detail}`, { cause }) };
  }
}

/** Tells a feed's links as articles that are left out. */
function leaveLinks(parsed: ParsedInput): ParsedInput {
  const left = parsed.links.map(({ position, line, url }) => ({
    ...{ position, line },
    reason: `only a link to ${url}, which isn't followed here; send that page itself`,
  }));
  return { ...parsed, problems: [...parsed.problems, ...left], links: [] };
}

/** Replaces a feed's links by the articles on their pages, a few at once; a page that fails is a problem. */
async function followLinks(parsed: ParsedInput, name: string, options: ReadOptions): Promise<ParsedInput> {
  if (parsed.links.length === 0) return parsed;
  const articles: ParsedArticle[] = [...parsed.articles];
  const problems: ParseProblem[] = [...parsed.problems];
  const publicOnly = isWebAddress(name) && !isPrivateHost(new URL(name).hostname);
  const todo = parsed.links.values();
  const work = async () => {
    for (const link of todo) {
      const read = await readLink(link, { ...options, publicOnly });
      if ('article' in read) articles.push(read);
      else problems.push(read);
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;
  return { ...parsed, articles: articles.sort(byPosition), problems: problems.sort(byPosition), links: [] };
}

async function readLink(
  link: FeedLink,
  options: ReadOptions & { publicOnly: boolean },
): Promise<ParsedArticle | ParseProblem> {
  const { position, line, url, outlet, publishedOn } = link;
  try {
    const page = await fetchInput(url, options);
    const { articles, problems } = parseInput(page.bytes, {
      name: url,
      contentType: page.contentType,
      publishedOn,
    });
    const article = articles[0]?.article;
    if (article === undefined)
      return { position, line, reason: `${url}: ${problems[0]?.reason ?? 'holds no article'}` };
    return {
      position,
      line,
      article: { ...article, url: article.url ?? url, outlet: article.outlet ?? outlet },
      document: null,
    };
  } catch (cause) {
    if (cause instanceof KgError) return { position, line, reason: cause.message };
    throw cause;
  }
}
