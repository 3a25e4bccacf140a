import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import { parseInput } from '../../src/parse/parse-input.ts';

const FOLDERS = ['../../examples/articles/', '../../test/gold/raw/'];

/** What the project's own articles say, one after another, until an article is as long as asked. */
export function sampleArticles(count: number, length: number): Article[] {
  const own = readOwn();
  return Array.from({ length: count }, (_, number) => {
    const first = own[number % own.length];
    if (first === undefined) throw new Error('the project has no articles of its own');
    const bodies: string[] = [];
    let characters = 0;
    for (let step = 0; step === 0 || characters < length; step++) {
      const body = own[(number + step * STRIDE) % own.length]?.body ?? '';
      bodies.push(body);
      characters += body.length + 1;
    }
    const body = bodies.join('\n').slice(0, Math.max(length, first.body.length));
    return { ...first, body: withOtherNumbers(body, number) };
  });
}

// So that an article goes on with another of every neighbour in turn.
const STRIDE = 7;

function readOwn(): Article[] {
  return FOLDERS.flatMap((folder) => {
    const at = new URL(folder, import.meta.url);
    return readdirSync(at)
      .sort()
      .flatMap((name) => parseInput(readFileSync(new URL(name, at)), { name }).articles);
  }).flatMap(({ article, document }) => (document === null ? [article] : []));
}

/** Real articles don't repeat their figures: those of three digits and more are others in each copy. */
function withOtherNumbers(text: string, seed: number): string {
  return text.replace(/(?<![\d,.])[1-9]\d{2,}(?![\d년,.])/g, (digits) =>
    String((Number(digits) * (seed + 1) * 31) % 10 ** digits.length || 1),
  );
}
