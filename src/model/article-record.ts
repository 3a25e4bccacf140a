import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import type { ExtractedArticle } from './extraction.ts';
import { fromExtractionDocument, toExtractionDocument } from './extraction-document.ts';
import { hashId } from './ids.ts';

/** What is stored of an article besides what was read out of it. */
export interface StoredArticle {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string;
  readonly url: string | null;
  readonly language: string;
  readonly body: string;
  readonly extractorVersion: string;
  /** What was read out of the article: the extraction document without the article itself. */
  readonly record: string;
}

/** All that was read out of an article, as it is stored, and what tells it from another version. */
export interface ArticleRecord {
  /** The extraction document without the article itself, as canonical JSON. */
  readonly record: string;
  /** Equal for two versions of an article exactly if they put the same into the graph. */
  readonly recordHash: string;
}

const records = new WeakMap<ExtractedArticle, ArticleRecord>();

/** The record of an article, worked out once. */
export function articleRecord(extracted: ExtractedArticle): ArticleRecord {
  const known = records.get(extracted);
  if (known !== undefined) return known;
  const { officials, agencies, programs, events, topics, topicSupports, statements } = toExtractionDocument(
    extracted,
    '-',
  );
  const record = canonicalJson({ officials, agencies, programs, events, topics, topicSupports, statements });
  const recordHash = hashId('record', canonicalJson(extracted.article), extracted.extractorVersion, record);
  const made = { record, recordHash };
  records.set(extracted, made);
  return made;
}

/** The article with what was read out of it, as it was before it was stored; throws where the record is damaged. */
export function fromStoredArticle({ record, ...article }: StoredArticle): ExtractedArticle {
  return fromExtractionDocument({
    ...article,
    ...z.record(z.string(), z.unknown()).parse(JSON.parse(record)),
  });
}
