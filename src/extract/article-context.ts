import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { type Article, FIELDS, type Field, fieldText } from '../model/article.ts';
import { adoptOrganisations } from './adopt-organisations.ts';
import { type ExpectedPeople, expectedPeople, NOBODY_EXPECTED } from './expected-people.ts';
import { findPeople } from './find-people.ts';
import { organisationsByRole } from './organisations-by-role.ts';
import type { PersonMention } from './person-mention.ts';
import { type FieldReading, readField } from './read-field.ts';
import { type AgencyScan, scanAgencies } from './scan-agencies.ts';
import { type Token, tokenize } from './tokenize.ts';

/** An article as every finder reads it: folded fields, sentences, quotes, organisations and people with offices. */
export interface ArticleContext {
  readonly article: Article;
  readonly lexicon: Lexicon;
  /** The day whose names hold. */
  readonly asOf: string;
  /** Title, subtitle (empty where there is none) and body. */
  readonly fields: readonly FieldReading[];
  readonly body: FieldReading;
  readonly agencies: AgencyScan;
  /** In reading order. */
  readonly people: readonly PersonMention[];
  /** Tokens of each paragraph of a field, organisations taken as one. */
  readonly tokens: ReadonlyMap<Field, readonly (readonly Token[])[]>;
}

/** Reads an article once for all finders. */
export function createArticleContext(article: Article, lexicon: Lexicon): ArticleContext {
  const fields = FIELDS.map((field) => readField(field, fieldText(article, field)));
  const asOf = article.publishedOn;
  const scan = organisationsByRole(fields, scanAgencies(fields, lexicon, asOf), lexicon);
  const firstTokens = tokenizeFields(fields, scan);
  const read = (expected: ExpectedPeople): PersonMention[] =>
    fields.flatMap((reading) =>
      (firstTokens.get(reading.field) ?? []).flatMap((tokens) =>
        findPeople(tokens, reading.field, lexicon, asOf, expected),
      ),
    );
  const atFirst = read(NOBODY_EXPECTED);
  const expected = expectedPeople(atFirst);
  const people = expected === null ? atFirst : read(expected);
  const adopted = adoptOrganisations(fields, scan, people);
  const body = fields.find((reading) => reading.field === 'body') ?? readField('body', article.body);
  return {
    article,
    lexicon,
    asOf,
    fields,
    body,
    agencies: adopted.scan,
    people: adopted.people,
    tokens: adopted.scan === scan ? firstTokens : tokenizeFields(fields, adopted.scan),
  };
}

function tokenizeFields(fields: readonly FieldReading[], scan: AgencyScan): Map<Field, Token[][]> {
  return new Map(
    fields.map((reading) => {
      const agencies = scan.byField.get(reading.field) ?? [];
      let next = 0;
      const paragraphs = reading.paragraphs.map(({ start, end }) => {
        while (next < agencies.length && (agencies[next]?.end ?? 0) <= start) next++;
        return tokenize(reading.folded, start, end, agencies.slice(next, next + end - start));
      });
      return [reading.field, paragraphs];
    }),
  );
}
