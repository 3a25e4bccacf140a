import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type ArticleScene, createArticleScene } from '../../src/extract/article-scene.ts';
import { readField } from '../../src/extract/read-field.ts';
import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';
import { AGENCY_KINDS } from '../../src/model/agency-kind.ts';
import { FIELDS, type Field } from '../../src/model/article.ts';
import type { Span } from '../../src/model/extraction.ts';
import { foldOf } from './folds.ts';

const Annotation = z.object({
  title: z.string(),
  subtitle: z.string().nullable(),
  publishedOn: z.string(),
  body: z.string(),
  officials: z.array(z.object({ name: z.string(), title: z.string(), agency: z.string().nullable() })),
  agencies: z.array(z.object({ name: z.string(), aliases: z.array(z.string()), kind: z.enum(AGENCY_KINDS) })),
  // Null where only the topics of an article are annotated.
  programs: z
    .array(z.object({ name: z.string(), aliases: z.array(z.string()), agency: z.string().nullable() }))
    .nullable(),
  events: z
    .array(
      z.object({
        name: z.string(),
        aliases: z.array(z.string()),
        date: z.string().nullable(),
        hosts: z.array(z.string()),
        attendees: z.array(z.string()),
      }),
    )
    .nullable(),
  topics: z.array(z.string()),
  statements: z.array(z.object({ text: z.string(), topics: z.array(z.string()) })),
});

export type Annotation = z.infer<typeof Annotation>;

/** An annotated article with its organisations and people where the text names them. */
export interface AnnotatedArticle {
  /** Which of the parts it is in that are held out in turn. */
  readonly fold: number;
  readonly annotation: Annotation;
  readonly scene: ArticleScene;
}

/** The annotated articles of a folder below `root` (or anywhere, as an absolute path), in the order of their file names. */
export function readAnnotatedArticles(root: string, folder: string, lexicon: Lexicon): AnnotatedArticle[] {
  return readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name, index) => {
      const annotation = Annotation.parse(JSON.parse(readFileSync(resolve(root, folder, name), 'utf8')));
      return { fold: foldOf(index), annotation, scene: sceneOf(annotation, lexicon) };
    });
}

function sceneOf(annotation: Annotation, lexicon: Lexicon): ArticleScene {
  const { title, subtitle, body, publishedOn } = annotation;
  const text = (field: Field) => annotation[field] ?? '';
  const article = { title, subtitle, body, publishedOn, outlet: null, url: null, language: 'ko' };
  const surfaces = annotation.agencies.map((agency) => ({
    item: agency,
    surfaces: [agency.name, ...agency.aliases],
  }));
  const agencyMentions = locate(surfaces, text);
  const people = [...new Map(annotation.officials.map((official) => [official.name, official])).values()];
  const personMentions = locate(
    people.map((official) => ({ item: official, surfaces: [official.name] })),
    text,
  );
  for (const official of people) {
    // `문 장관`: the surname stands for the person where an office follows.
    const short = new RegExp(
      `(?<![가-힣])${official.name.charAt(0)}(?= [가-힣]{0,6}(?:장관|차관|의원|위원장|시장|지사|총리|청장|대표|교수|원장|처장|위원|관리관|검사장|회장))`,
      'g',
    );
    for (const found of body.matchAll(short)) {
      personMentions.get(official)?.push({ field: 'body', start: found.index, end: found.index + 1 });
    }
  }
  const support = { field: 'body', start: 0, end: 0, rule: 'annotated', confidence: 1 } as const;
  return createArticleScene(
    article,
    FIELDS.map((field) => readField(field, text(field))),
    annotation.agencies.map((agency) => ({
      ...agency,
      key: null,
      introduced: [],
      support,
      mentions: agencyMentions.get(agency) ?? [],
    })),
    people.map((official) => ({ ...official, support, mentions: personMentions.get(official) ?? [] })),
    lexicon,
  );
}

/** Where the surfaces of some items stand; a longer surface hides the shorter ones in it. */
function locate<Item>(
  items: readonly { readonly item: Item; readonly surfaces: readonly string[] }[],
  text: (field: Field) => string,
): Map<Item, Span[]> {
  const mentions = new Map<Item, Span[]>(items.map(({ item }) => [item, []]));
  const pairs = items
    .flatMap(({ item, surfaces }) => surfaces.map((surface) => ({ item, surface })))
    .filter(({ surface }) => surface.length > 1)
    .sort((a, b) => b.surface.length - a.surface.length);
  for (const field of FIELDS) {
    const whole = text(field);
    const taken = new Uint8Array(whole.length);
    for (const { item, surface } of pairs) {
      for (let at = whole.indexOf(surface); at >= 0; at = whole.indexOf(surface, at + 1)) {
        const end = at + surface.length;
        if (taken[at] === 1 || taken[end - 1] === 1) continue;
        taken.fill(1, at, end);
        mentions.get(item)?.push({ field, start: at, end });
      }
    }
  }
  return mentions;
}
