import type { AgencyKind } from './agency-kind.ts';
import type { Article, Field } from './article.ts';

/** A stretch of one field of an article; `start` and `end` count UTF-16 code units, `end` is exclusive. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Where an article says something, the rule that read it there, and how sure that rule is (0–1). */
export interface Support extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** What every extracted item carries: its best support, and every place where it is mentioned. */
interface Grounded {
  readonly support: Support;
  /** All surface mentions in reading order (title, subtitle, body), the support's words among them. */
  readonly mentions: readonly Span[];
}

/** A person named with an office; one entry per person and distinct office. Entries of one name are one person. */
export interface ExtractedOfficial extends Grounded {
  /** Surname and given name (`박기영`). */
  readonly name: string;
  /** The office without its organisation (`2차관`); empty where the article gives only an affiliation. */
  readonly title: string;
  /** Full official name of the organisation whose office it is, or null if the article doesn't tell. */
  readonly agency: string | null;
}

/** An organisation named in the article. */
export interface ExtractedAgency extends Grounded {
  /** Full official name on the article's date (`산업통상자원부`). */
  readonly name: string;
  /** Every other surface form in this article (`산업부`). */
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  /** The registry's key, or null if the registry doesn't know the organisation. */
  readonly key: string | null;
  /** Aliases that the article itself introduces: `한국전력공사(한전)`, `이하 과기정통부`. */
  readonly introduced: readonly { readonly alias: string; readonly support: Support }[];
}

/** A named policy, law, plan, strategy, system, project or fund. */
export interface ExtractedProgram extends Grounded {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Full name of the agency that runs it, or null where it is joint or unstated. */
  readonly agency: string | null;
  /** Where the article says that the agency runs it; null exactly where `agency` is. */
  readonly agencySupport: Support | null;
}

/** A named or clearly identifiable happening. */
export interface ExtractedEvent extends Grounded {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, or null if unknown. */
  readonly date: string | null;
  readonly place: string | null;
  /** Full names of the agencies that hold it. */
  readonly hosts: readonly string[];
  /** One per host, in the same order. */
  readonly hostSupports: readonly Support[];
  /** Full names of agencies that the article says took part without hosting. */
  readonly participants: readonly string[];
  readonly participantSupports: readonly Support[];
  /** Names of the officials who were there. */
  readonly attendees: readonly string[];
  readonly attendeeSupports: readonly Support[];
}

/** A policy theme that the article is about, by its name in the vocabulary. */
export interface ExtractedTopic extends Grounded {
  readonly name: string;
}

/** Words of one speaker. A statement with several speakers is repeated, one entry per speaker, with equal spans. */
export interface ExtractedStatement {
  /** An official's name or an agency's full name, as in `officials` or `agencies` of the same article. */
  readonly speaker: string;
  readonly speakerType: 'Official' | 'Agency';
  /** True for quoted words, false for reported speech. */
  readonly direct: boolean;
  /** `body.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stem of the reporting verb (`밝히`, `강조`). */
  readonly verb: string;
  readonly topics: readonly string[];
  /** Name of an event of the same article, or null. */
  readonly event: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Everything that was read out of one article. */
export interface Extraction {
  readonly officials: readonly ExtractedOfficial[];
  readonly agencies: readonly ExtractedAgency[];
  readonly programs: readonly ExtractedProgram[];
  readonly events: readonly ExtractedEvent[];
  /** Most central first. */
  readonly topics: readonly ExtractedTopic[];
  readonly statements: readonly ExtractedStatement[];
}

/** An article with what was read out of it and the version of the extractor that did. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly extractorVersion: string;
}
