import type { Features } from '../lexicon/linear-model.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { type Article, fieldText } from '../model/article.ts';
import type {
  ExtractedAgency,
  ExtractedOfficial,
  ExtractedStatement,
  Extraction,
  Span,
} from '../model/extraction.ts';
import { isGivenName } from './given-name.ts';

/** An article with all that was read out of it: what speaks for one item is seen beside the others. */
export interface Whole {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly lexicon: Lexicon;
}

/** What speaks for an official's name, title and organisation, as measures of a linear model. */
export function officialFeatures(
  { name, title, agency, support, mentions }: ExtractedOfficial,
  { extraction, lexicon }: Whole,
): Features {
  const features = started(support.rule, support.confidence, mentions.length);
  const given = lexicon.surnames.has(name.slice(0, 2)) && name.length > 3 ? name.slice(2) : name.slice(1);
  if (/^[가-힣]{2,4}$/.test(name) && !isGivenName(given)) features.set('no given name', 1);
  if (!lexicon.offices.has(title)) features.set('title unknown', 1);
  if (agency === null) features.set('no agency', 1);
  else {
    const known = extraction.agencies.find((one) => one.name === agency);
    features.set('confidence of agency', known === undefined ? -3 : logit(known.support.confidence));
    if (known === undefined) features.set('agency not named', 1);
    else if (known.key === null) features.set('agency not registered', 1);
  }
  if (extraction.statements.some(({ speaker }) => speaker === name)) features.set('speaks', 1);
  const offices = extraction.officials.filter((other) => other.name === name).length;
  if (offices > 1) features.set('several offices', 1);
  return features;
}

/** What speaks for a name's being that of an organisation which the article names. */
export function agencyFeatures(
  { name, kind, key, support, mentions }: ExtractedAgency,
  { article, extraction }: Whole,
): Features {
  const features = started(support.rule, support.confidence, mentions.length);
  features.set(`kind ${kind}`, 1);
  if (key === null) features.set('not registered', 1);
  const surfaces = mentions.map(({ field, start, end }) => fieldText(article, field).slice(start, end));
  if (!surfaces.includes(name)) features.set('by short names alone', 1);
  if (surfaces.every((surface) => surface.length <= 2)) features.set('two letters', 1);
  if (mentions.every((mention) => isGlued(mention, article))) features.set('in longer words alone', 1);
  if (mentions.every((mention) => isBeforeName(mention, article))) features.set('before names alone', 1);
  if (extraction.officials.some(({ agency }) => agency === name)) features.set('has officials', 1);
  if (extraction.statements.some(({ speaker }) => speaker === name)) features.set('speaks', 1);
  return features;
}

/** What speaks for a statement's being one, whole and by its speaker. */
export function statementFeatures(
  { speaker, speakerType, direct, text, start, confidence }: ExtractedStatement,
  { article, extraction }: Whole,
): Features {
  const features = new Map<string, number>([['confidence', logit(confidence)]]);
  features.set(`${direct ? 'direct' : 'reported'} by ${speakerType}`, 1);
  if (text.length < 12) features.set('short', 1);
  if (/["“”]/.test(text)) features.set('marks inside', 1);
  const sentence = article.body.slice(Math.max(0, start - 60), start);
  const last = sentence.slice(Math.max(sentence.lastIndexOf('.'), sentence.lastIndexOf('\n')) + 1);
  if (last.includes(speaker)) features.set('speaker before', 1);
  const own = extraction.agencies.find((one) => one.name === speaker);
  const near = own?.mentions.find(
    (mention) => mention.field === 'body' && mention.end <= start && mention.start > start - 80,
  );
  if (near !== undefined && isBeforeName(near, article)) features.set('speaker before a name', 1);
  return features;
}

function started(rule: string, confidence: number, mentions: number): Map<string, number> {
  const features = new Map<string, number>([['confidence', logit(confidence)]]);
  for (const part of rule.split('+')) features.set(`rule ${part}`, 1);
  features.set('mentions', Math.min(Math.log2(mentions), 3));
  return features;
}

function logit(confidence: number): number {
  const safe = Math.min(Math.max(confidence, 0.02), 0.98);
  return Math.log(safe / (1 - safe));
}

/** A name that letters follow which are no particle is a part of a longer one (`대전시의사회`). */
function isGlued({ field, end }: Span, article: Article): boolean {
  return /^(?!은|는|이|가|을|를|의|에|와|과|도|로|만|측|등|들|서|장|및|발|산|내|상)[가-힣]/.test(
    fieldText(article, field).slice(end, end + 2),
  );
}

/** A name right before another one is where that one belongs (`산림청 영주국유림관리소는`). */
function isBeforeName({ field, end }: Span, article: Article): boolean {
  return /^ [가-힣A-Za-z·]+(?:소|청|원|실|국|과|센터|단|본부|지부|지사|위원회|사업소|관리소|연구소)(?:\(|은 |는 |이 |가 )/.test(
    fieldText(article, field).slice(end, end + 40),
  );
}
