import { confidenceOf, type Features, type LinearModel, likelihood } from '../lexicon/linear-model.ts';
import type { Extraction, Support } from '../model/extraction.ts';
import { agencyFeatures, officialFeatures, statementFeatures, type Whole } from './confidence-signals.ts';

/** An extraction whose officials, organisations and statements are as sure as items like them were found to be right. */
export function assessConfidence(whole: Whole): Extraction {
  const { extraction, lexicon } = whole;
  const { official, agency, statement } = lexicon.models;
  const assessed = (support: Support, model: LinearModel, features: Features): Support => ({
    ...support,
    confidence: confidenceOf(model, likelihood(model, features)),
  });
  return {
    ...extraction,
    officials: extraction.officials.map((one) => ({
      ...one,
      support: assessed(one.support, official, officialFeatures(one, whole)),
    })),
    agencies: extraction.agencies.map((one) => ({
      ...one,
      support: assessed(one.support, agency, agencyFeatures(one, whole)),
    })),
    // The rules of speech state well how sure they are; what they can't see may only make a statement less so.
    statements: extraction.statements.map((one) => ({
      ...one,
      confidence: Math.min(
        one.confidence,
        confidenceOf(statement, likelihood(statement, statementFeatures(one, whole))),
      ),
    })),
  };
}
