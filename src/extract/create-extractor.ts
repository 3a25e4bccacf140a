import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { createArticleContext } from './article-context.ts';
import { assessConfidence } from './assess-confidence.ts';
import { findAgencies } from './find-agencies.ts';
import { findOfficials } from './find-officials.ts';
import { findStatements } from './find-statements.ts';
import { findThings } from './find-things.ts';
import { resolvePeople } from './resolve-people.ts';

/** Reads articles. */
export interface Extractor {
  /** Changes whenever the same article may give another extraction. */
  readonly version: string;
  extract(article: Article): Extraction;
}

const VERSION = 'rules-6';

/** An extractor by rules: deterministic, in process, without network. */
export function createExtractor(lexicon: Lexicon): Extractor {
  const byRules = createExtractorByRules(lexicon);
  return {
    ...byRules,
    extract: (article) => assessConfidence({ article, extraction: byRules.extract(article), lexicon }),
  };
}

/** The extractor with the confidences that its rules state, before what became of such items is taken into account. */
export function createExtractorByRules(lexicon: Lexicon): Extractor {
  return {
    version: VERSION,
    extract: (article) => {
      const context = createArticleContext(article, lexicon);
      const resolved = resolvePeople(context);
      const officials = findOfficials(resolved);
      const agencies = findAgencies(context);
      const statements = findStatements(context, resolved);
      const { fields } = context;
      return {
        officials,
        agencies,
        ...findThings({ article, fields, officials, agencies, statements }, lexicon),
      };
    },
  };
}
