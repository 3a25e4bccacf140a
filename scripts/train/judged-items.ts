import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  agencyFeatures,
  officialFeatures,
  statementFeatures,
  type Whole,
} from '../../src/extract/confidence-signals.ts';
import type { Extractor } from '../../src/extract/create-extractor.ts';
import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import { toExtractionDocument } from '../../src/model/extraction-document.ts';
import { type GoldArticle, readGold } from '../score/gold-article.ts';
import { emptyScores, scoreArticle } from '../score/score-article.ts';
import { type FoldExample, foldOf } from './folds.ts';

/** The sorts of items whose confidence is learned. */
export const ASSESSED = ['official', 'agency', 'statement'] as const;

export type Assessed = (typeof ASSESSED)[number];

/** An item of an extraction that is known to be right or wrong. */
export interface JudgedItem extends FoldExample {
  readonly sort: Assessed;
}

// The rules were mended on these articles until they were right there: they tell less than others.
const MENDED_ON = 0.4;

/** The items found in annotated articles, right where the annotation has them. */
export function itemsOfGold(folder: string, extractor: Extractor, lexicon: Lexicon): JudgedItem[] {
  return [...readGold(folder).values()].flatMap((gold, index) => {
    const whole = read(gold, extractor, lexicon);
    const { article, extraction } = whole;
    const document = toExtractionDocument(
      { article, extraction, extractorVersion: extractor.version },
      gold.id,
    );
    const right = new Set<string>();
    scoreArticle(gold, document, emptyScores(), (sort, at, isRight) => {
      if (isRight) right.add(`${sort} ${at}`);
    });
    return judge(whole, index, MENDED_ON, {
      official: (at) => right.has(`officials ${at}`),
      agency: (at) => right.has(`agencies ${at}`),
      statement: (at) => right.has(`statements ${at}`),
    });
  });
}

const Judged = z.array(
  z.object({
    title: z.string(),
    subtitle: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: z.iso.date(),
    body: z.string(),
    officials: z.array(
      z.object({ name: z.string(), title: z.string(), agency: z.string().nullable(), right: z.boolean() }),
    ),
    agencies: z.array(z.object({ name: z.string(), right: z.boolean() })),
    statements: z.array(z.object({ speaker: z.string(), text: z.string(), right: z.boolean() })),
  }),
);

/** The items that a person has judged in a file of articles; what is found there now and wasn't judged is left out. */
export function judgedItems(file: string, extractor: Extractor, lexicon: Lexicon): JudgedItem[] {
  return Judged.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap((judged, index) => {
    const whole = read(judged, extractor, lexicon);
    const { officials, agencies, statements } = whole.extraction;
    return judge(whole, index, 1, {
      official: (at) =>
        judged.officials.find(
          ({ name, title, agency }) =>
            name === officials[at]?.name && title === officials[at].title && agency === officials[at].agency,
        )?.right,
      agency: (at) => judged.agencies.find(({ name }) => name === agencies[at]?.name)?.right,
      statement: (at) =>
        judged.statements.find(
          ({ speaker, text }) => speaker === statements[at]?.speaker && text === statements[at].text,
        )?.right,
    });
  });
}

function read(
  given: Pick<GoldArticle, 'title' | 'subtitle' | 'outlet' | 'url' | 'publishedOn' | 'body'>,
  extractor: Extractor,
  lexicon: Lexicon,
): Whole {
  const { title, subtitle, outlet, url, publishedOn, body } = given;
  const article: Article = { title, subtitle, outlet, url, publishedOn, body, language: 'ko' };
  return { article, extraction: extractor.extract(article), lexicon };
}

function judge(
  whole: Whole,
  index: number,
  weight: number,
  isRight: Readonly<Record<Assessed, (at: number) => boolean | undefined>>,
): JudgedItem[] {
  const { officials, agencies, statements } = whole.extraction;
  const found = [
    ...officials.map(
      (one, at) => ({ sort: 'official', at, features: officialFeatures(one, whole) }) as const,
    ),
    ...agencies.map((one, at) => ({ sort: 'agency', at, features: agencyFeatures(one, whole) }) as const),
    ...statements.map(
      (one, at) => ({ sort: 'statement', at, features: statementFeatures(one, whole) }) as const,
    ),
  ];
  return found.flatMap(({ sort, at, features }) => {
    const label = isRight[sort](at);
    return label === undefined ? [] : [{ sort, features, label, weight, fold: foldOf(index) }];
  });
}
