/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organisation an agency is. 기관의 종류입니다. */
export type AgencyKind =
  /** An association, union or party. 협회·단체입니다. */
  | 'ASSOCIATION'
  /** A committee or commission. 위원회입니다. */
  | 'COMMITTEE'
  /** A company. 기업입니다. */
  | 'COMPANY'
  /** A court. 법원입니다. */
  | 'COURT'
  /** An international or foreign body. 국제기구 또는 외국 기관입니다. */
  | 'INTERNATIONAL'
  /** A parliament or council. 의회입니다. */
  | 'LEGISLATURE'
  /** A province, city, county or district. 지방자치단체입니다. */
  | 'LOCAL_GOVERNMENT'
  /** A body of the armed forces. 군 기관입니다. */
  | 'MILITARY'
  /** A ministry or 청 of the central government. 중앙행정기관(부·처·청)입니다. */
  | 'MINISTRY'
  /** Anything else. 그 밖의 기관입니다. */
  | 'OTHER'
  /** A public corporation or agency. 공공기관입니다. */
  | 'PUBLIC_INSTITUTION'
  /** A research institute. 연구기관입니다. */
  | 'RESEARCH_INSTITUTE'
  /** A university or college. 대학입니다. */
  | 'UNIVERSITY';

/** The parts of an article that evidence can stand in. 근거가 놓일 수 있는 기사의 부분입니다. */
export type ArticleField =
  /** The body. 본문입니다. */
  | 'BODY'
  /** The subtitle. 부제입니다. */
  | 'SUBTITLE'
  /** The title. 제목입니다. */
  | 'TITLE';

/** How the holder of a post is known for a day. 그날의 직위 보유자를 어떻게 아는지입니다. */
export type HolderStatus =
  /** Articles before that day say so, and until then nobody else was seen in the post, nor the holder in another. 그 전의 기사가 보유자로 전하고, 그날까지 후임이나 다른 직위로 옮긴 것이 확인되지 않았습니다. */
  | 'INFERRED'
  /** Articles of that day, or both before and after it, say so. 그날, 또는 그 앞뒤의 기사가 보유자로 전합니다. */
  | 'SEEN';

/** Which end of an order comes first. 정렬 방향입니다. */
export type OrderDirection =
  /** Oldest, smallest or first in the alphabet first. 오름차순(오래된 것·작은 것·가나다순)입니다. */
  | 'ASC'
  /** Newest, greatest or last in the alphabet first. 내림차순(최신·큰 것·역순)입니다. */
  | 'DESC';

/** How two nodes are directly connected, whichever way. 두 항목이 직접 연결된 방식이며 방향은 어느 쪽이든 가능합니다. */
export type Relation =
  /** Is about a topic. 주제를 다룹니다. */
  | 'ABOUT'
  /** An official attended an event. 공직자가 행사에 참석했습니다. */
  | 'ATTENDED'
  /** An agency has another as its part. 하위 기관을 둡니다. */
  | 'HAS_PART'
  /** An official holds or held a post in an agency. 공직자가 기관의 직위를 맡았거나 맡고 있습니다. */
  | 'HOLDS'
  /** An agency holds an event. 기관이 행사를 주최합니다. */
  | 'HOSTS'
  /** An article mentions it. 기사가 언급합니다. */
  | 'MENTIONS'
  /** An agency is part of another. 상위 기관에 속합니다. */
  | 'PART_OF'
  /** An agency runs a program. 기관이 사업·정책을 운영합니다. */
  | 'RUNS'
  /** An agency takes part in an event. 기관이 행사에 참여합니다. */
  | 'TOOK_PART_IN';

/** Which statements and articles; what is given must all hold. With a filter, names are not searched. 발언과 기사의 조건이며 모두 만족해야 합니다. 조건이 있으면 이름은 찾지 않습니다. */
export type SearchFilter = {
  /** Only statements of an agency or its officials, and articles that mention it. An agency by name, alias or id, Korean or English. 기관의 이름·별칭(한국어·영어) 또는 ID입니다. */
  readonly agency?: string | null | undefined;
  /** First day, inclusive. 시작일이며 그날을 포함합니다. */
  readonly from?: string | null | undefined;
  /** Only statements of this official and articles that mention them. 이 공직자의 발언과 이 사람을 언급한 기사만입니다. */
  readonly official?: string | number | null | undefined;
  /** Last day, inclusive. 종료일이며 그날을 포함합니다. */
  readonly to?: string | null | undefined;
  /** Only what is about it. A topic by name, alias or id, Korean or English. 주제의 이름·별칭(한국어·영어) 또는 ID입니다. */
  readonly topic?: string | null | undefined;
};

/** An order of hits. 검색 결과의 정렬입니다. */
export type SearchOrder = {
  /** Newest or oldest first; of relevance, the best always come first. 최신순·오래된 순이며, 적합도는 늘 높은 순입니다. */
  readonly direction?: OrderDirection | null | undefined;
  /** What the hits are ordered by. 정렬 기준입니다. */
  readonly field?: SearchOrderField | null | undefined;
};

/** What the hits of a search can be ordered by. 검색 결과의 정렬 기준입니다. */
export type SearchOrderField =
  /** By day; names, which have none, come last. 날짜순이며 이름은 맨 뒤입니다. */
  | 'DATE'
  /** By how well they answer, best first. 적합도순입니다. */
  | 'RELEVANCE';

/** What is searched. 검색 대상입니다. */
export type SearchType =
  /** Agencies by name or alias. 이름이나 별칭으로 찾은 기관입니다. */
  | 'AGENCY'
  /** Articles. 기사입니다. */
  | 'ARTICLE'
  /** Events by name. 이름으로 찾은 행사입니다. */
  | 'EVENT'
  /** Officials by name. 이름으로 찾은 공직자입니다. */
  | 'OFFICIAL'
  /** Programs by name. 이름으로 찾은 사업·정책입니다. */
  | 'PROGRAM'
  /** Statements. 발언입니다. */
  | 'STATEMENT'
  /** Topics by name or alias. 이름이나 별칭으로 찾은 주제입니다. */
  | 'TOPIC';

/** Public or private. 공공 부문인지 민간 부문인지입니다. */
export type Sector =
  /** Companies, associations and the like. 기업·단체 등 민간입니다. */
  | 'PRIVATE'
  /** Government and public bodies. 정부와 공공기관입니다. */
  | 'PUBLIC';

/** Which statements of a speaker or an event. 발언자나 행사의 발언에 대한 조건입니다. */
export type SpeakerStatementFilter = {
  /** True: only quoted words; false: only reported speech. true면 직접 인용만, false면 간접 인용만입니다. */
  readonly direct?: boolean | null | undefined;
  /** First day, inclusive. 시작일이며 그날을 포함합니다. */
  readonly from?: string | null | undefined;
  /** Only what was read with at least this confidence, 0 to 1. 확신도가 이 값(0~1) 이상인 발언만입니다. */
  readonly minConfidence?: number | null | undefined;
  /** Last day, inclusive. 종료일이며 그날을 포함합니다. */
  readonly to?: string | null | undefined;
  /** A topic by name, alias or id, Korean or English. 주제의 이름·별칭(한국어·영어) 또는 ID입니다. */
  readonly topic?: string | null | undefined;
};

/** What has a name that can be looked up. 이름으로 찾을 수 있는 대상입니다. */
export type SuggestType =
  /** Agencies. 기관입니다. */
  | 'AGENCY'
  /** Events. 행사입니다. */
  | 'EVENT'
  /** Officials. 공직자입니다. */
  | 'OFFICIAL'
  /** Programs. 사업·정책입니다. */
  | 'PROGRAM'
  /** Topics. 주제입니다. */
  | 'TOPIC';

/** How finely a timeline is divided. 시간표의 단위입니다. */
export type TimelineInterval =
  /** By day. 일별입니다. */
  | 'DAY'
  /** By month. 월별입니다. */
  | 'MONTH'
  /** By year. 연도별입니다. */
  | 'YEAR';

/** Which officials on a topic, and when. 주제에 대해 발언한 공직자의 조건입니다. */
export type TopicOfficialFilter = {
  /** Only those who hold or held a post there. An agency by name, alias or id, Korean or English. 기관의 이름·별칭(한국어·영어) 또는 ID입니다. */
  readonly agency?: string | null | undefined;
  /** First day, inclusive. 시작일이며 그날을 포함합니다. */
  readonly from?: string | null | undefined;
  /** With `agency`: also the same body under its earlier and later names (산업통상자원부, 산업통상부). agency와 함께 쓰며, 같은 기관의 예전 이름과 새 이름까지 포함합니다. */
  readonly includeLineage?: boolean | null | undefined;
  /** Only those with a post in this sector. 이 부문의 직위가 있는 사람만입니다. */
  readonly sector?: Sector | null | undefined;
  /** Last day, inclusive. 종료일이며 그날을 포함합니다. */
  readonly to?: string | null | undefined;
};

export type AgencyOnQueryVariables = Exact<{
  agency: string;
  date: string;
  first?: number | null | undefined;
}>;


export type AgencyOnQuery = { readonly agency: { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null, readonly predecessors: ReadonlyArray<{ readonly name: string }>, readonly successors: ReadonlyArray<{ readonly name: string }>, readonly officials: { readonly edges: ReadonlyArray<{ readonly status: HolderStatus | null, readonly lastSeen: string, readonly node: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly exact: string }> }> } } | null };

export type AgencyProfileQueryVariables = Exact<{
  agency: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AgencyProfileQuery = { readonly agency: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly officials: { readonly edges: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly node: { readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly post: { readonly title: string } }> } }> }, readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly hostedEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly publishedOn: string }> } } | null };

export type AgencyThroughTimeQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
}>;


export type AgencyThroughTimeQuery = { readonly agency: { readonly id: string, readonly name: string, readonly lineage: ReadonlyArray<{ readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }> } | null, readonly statementsBy: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly publishedOn: string }> } };

export type ArticleContentsQueryVariables = Exact<{
  article: string | number;
}>;


export type ArticleContentsQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly subtitle: string | null, readonly outlet: string | null, readonly publishedOn: string, readonly url: string | null, readonly body: string, readonly topics: { readonly edges: ReadonlyArray<{ readonly rank: number, readonly node: { readonly name: string } }> }, readonly officials: { readonly edges: ReadonlyArray<{ readonly count: number, readonly surfaces: ReadonlyArray<string>, readonly node: { readonly id: string, readonly name: string } }> }, readonly agencies: { readonly edges: ReadonlyArray<{ readonly count: number, readonly surfaces: ReadonlyArray<string>, readonly node: { readonly id: string, readonly name: string } }> }, readonly programs: { readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly events: { readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly direct: boolean, readonly verb: string, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }> } }
    | Record<PropertyKey, never>
   | null };

export type CoMentionsQueryVariables = Exact<{
  official: string | number;
  first?: number | null | undefined;
}>;


export type CoMentionsQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly coMentions: { readonly edges: ReadonlyArray<{ readonly count: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly node: { readonly id: string, readonly name: string, readonly currentPost: { readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } } | null } }> }, readonly coAttendees: { readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type EventStatementsQueryVariables = Exact<{
  event: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventStatementsQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly date: string | null, readonly place: string | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly attendees: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly hosts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | Record<PropertyKey, never>
   | null };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
      | { readonly __typename: 'Article', readonly title: string, readonly id: string }
      | { readonly __typename: 'Event', readonly name: string, readonly id: string }
      | { readonly __typename: 'Official', readonly name: string, readonly id: string }
      | { readonly __typename: 'Post', readonly id: string }
      | { readonly __typename: 'Program', readonly name: string, readonly id: string }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    >, readonly links: ReadonlyArray<{ readonly relation: Relation, readonly strength: number, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type NewSinceQueryVariables = Exact<{
  from: string;
  first?: number | null | undefined;
}>;


export type NewSinceQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly outlet: string | null, readonly publishedOn: string }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly publishedOn: string, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> } };

export type OfficialOnTopicQueryVariables = Exact<{
  official: string | number;
  topic: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficialOnTopicQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly article: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly url: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type OfficialPostsQueryVariables = Exact<{
  official: string | number;
  date: string;
}>;


export type OfficialPostsQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly postsAt: ReadonlyArray<{ readonly status: HolderStatus | null, readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }>, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly articleCount: number, readonly post: { readonly id: string, readonly title: string, readonly agency: { readonly id: string, readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly field: ArticleField, readonly article: { readonly id: string, readonly title: string } }> }> }
    | Record<PropertyKey, never>
   | null };

export type OfficialStatementsQueryVariables = Exact<{
  official: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SpeakerStatementFilter | null | undefined;
}>;


export type OfficialStatementsQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly publishedOn: string, readonly topics: ReadonlyArray<{ readonly name: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topics: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string, readonly node: { readonly name: string } }> }, readonly timeline: ReadonlyArray<{ readonly start: string, readonly statementCount: number, readonly articleCount: number }> }
    | Record<PropertyKey, never>
   | null };

export type OfficialThenAndNowQueryVariables = Exact<{
  official: string | number;
  topic: string;
  until: string;
  since: string;
  first?: number | null | undefined;
}>;


export type OfficialThenAndNowQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly postUntil: { readonly status: HolderStatus | null, readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } } | null, readonly saidUntil: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly article: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly url: string | null } }> }, readonly postSince: { readonly status: HolderStatus | null, readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } } | null, readonly saidSince: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly article: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly url: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type PostHeldFragment = { readonly status: HolderStatus | null, readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } };

export type WordsInArticleFragment = { readonly id: string, readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly article: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly url: string | null } };

export type OfficialTopicsByMonthQueryVariables = Exact<{
  official: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type OfficialTopicsByMonthQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly statementsBy: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number, readonly timeline: ReadonlyArray<{ readonly start: string, readonly statementCount: number }> }> } }
    | Record<PropertyKey, never>
   | null };

export type OfficialsNamedQueryVariables = Exact<{
  name: string;
}>;


export type OfficialsNamedQuery = { readonly officials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> }> } };

export type PathBetweenQueryVariables = Exact<{
  official: string | number;
  other: string | number;
  maxLength?: number | null | undefined;
}>;


export type PathBetweenQuery = { readonly path: { readonly length: number, readonly steps: ReadonlyArray<{ readonly relation: Relation, readonly strength: number, readonly from:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Article', readonly title: string, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'Program', readonly name: string, readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Article', readonly title: string, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'Program', readonly name: string, readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly article: { readonly id: string, readonly title: string } }> }> } | null };

type PathEnd_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type PathEnd_Article_Fragment = { readonly __typename: 'Article', readonly title: string, readonly id: string };

type PathEnd_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type PathEnd_Official_Fragment = { readonly __typename: 'Official', readonly name: string, readonly id: string };

type PathEnd_Post_Fragment = { readonly __typename: 'Post', readonly id: string };

type PathEnd_Program_Fragment = { readonly __typename: 'Program', readonly name: string, readonly id: string };

type PathEnd_Release_Fragment = { readonly __typename: 'Release', readonly id: string };

type PathEnd_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string };

type PathEnd_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string };

export type PathEndFragment =
  | PathEnd_Agency_Fragment
  | PathEnd_Article_Fragment
  | PathEnd_Event_Fragment
  | PathEnd_Official_Fragment
  | PathEnd_Post_Fragment
  | PathEnd_Program_Fragment
  | PathEnd_Release_Fragment
  | PathEnd_Statement_Fragment
  | PathEnd_Topic_Fragment
;

export type PostHoldersQueryVariables = Exact<{
  post: string | number;
  asOf?: string | null | undefined;
}>;


export type PostHoldersQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly agency: { readonly name: string } | null, readonly holders: ReadonlyArray<{ readonly status: HolderStatus | null, readonly firstSeen: string, readonly lastSeen: string, readonly official: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly field: ArticleField, readonly article: { readonly title: string } }> }> }
    | Record<PropertyKey, never>
   | null };

export type SameWordsQueryVariables = Exact<{
  statement: string | number;
}>;


export type SameWordsQuery = { readonly node:
    | { readonly id: string, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly release: { readonly firstSeen: string, readonly lastSeen: string, readonly articleCount: number } | null }, readonly alsoReportedIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly outlet: string | null, readonly url: string | null }, readonly evidence: { readonly exact: string, readonly start: number, readonly end: number } }> } }
    | Record<PropertyKey, never>
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  orderBy?: SearchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean, readonly edges: ReadonlyArray<{ readonly score: number, readonly highlights: ReadonlyArray<{ readonly field: ArticleField, readonly start: number, readonly end: number, readonly exact: string }>, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Program', readonly id: string, readonly name: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly text: string, readonly publishedOn: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SharedStageQueryVariables = Exact<{
  official: string | number;
  first?: number | null | undefined;
}>;


export type SharedStageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly coAttendees: { readonly edges: ReadonlyArray<{ readonly count: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly place: string | null }>, readonly node: { readonly id: string, readonly name: string } }> }, readonly events: { readonly edges: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly article: { readonly id: string, readonly title: string } }>, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type SpeakerWordsQueryVariables = Exact<{
  name: string;
  statementFilter?: SpeakerStatementFilter | null | undefined;
  first?: number | null | undefined;
  statements?: number | null | undefined;
}>;


export type SpeakerWordsQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> }
          >, readonly article: { readonly title: string, readonly outlet: string | null }, readonly evidence: { readonly field: ArticleField, readonly start: number, readonly end: number } }> } }> } };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly articles: number, readonly statements: number, readonly officials: number, readonly posts: number, readonly agencies: number, readonly programs: number, readonly events: number, readonly topics: number, readonly firstDay: string | null, readonly lastDay: string | null } };

export type SuggestQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SuggestType> | SuggestType | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly name: string, readonly node:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly currentPost: { readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } } | null }
      | { readonly __typename: 'Program', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
     }> };

export type TopicGroupsQueryVariables = Exact<{
  topic: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TopicGroupsQuery = { readonly topic: { readonly id: string, readonly name: string, readonly byMonth: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number, readonly articleCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string }> }, readonly byAgency: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number, readonly articleCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string }> }, readonly byOutlet: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number, readonly articleCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string }> } } | null };

export type CountedGroupsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number, readonly articleCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string }> };

export type TopicOfficialsQueryVariables = Exact<{
  topic: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TopicOfficialFilter | null | undefined;
}>;


export type TopicOfficialsQuery = { readonly topic: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly officials: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly firstSpokeOn: string, readonly lastSpokeOn: string, readonly node: { readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TopicProgramsQueryVariables = Exact<{
  topic: string;
  first?: number | null | undefined;
}>;


export type TopicProgramsQuery = { readonly topic: { readonly id: string, readonly name: string, readonly programs: { readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly node: { readonly id: string, readonly name: string, readonly agencies: { readonly edges: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }>, readonly node: { readonly id: string, readonly name: string, readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly statementCount: number }> } } }> } } }> } } | null };

export type TopicSpeakersQueryVariables = Exact<{
  topic: string;
  first?: number | null | undefined;
  statements?: number | null | undefined;
}>;


export type TopicSpeakersQuery = { readonly topic: { readonly name: string, readonly nameEn: string | null, readonly officials: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly agencies: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> }
        >, readonly article: { readonly title: string, readonly outlet: string | null }, readonly evidence: { readonly field: ArticleField, readonly start: number, readonly end: number } }> } } | null };

export type SpokenWordsFragment = { readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly speakers: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> }
  >, readonly article: { readonly title: string, readonly outlet: string | null }, readonly evidence: { readonly field: ArticleField, readonly start: number, readonly end: number } };

export type TopicTimelineQueryVariables = Exact<{
  topic: string;
  interval?: TimelineInterval | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type TopicTimelineQuery = { readonly topic: { readonly id: string, readonly name: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly statementCount: number, readonly articleCount: number }> } | null };

export type WhoSaidQueryVariables = Exact<{
  said: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSaidQuery = { readonly officials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly statementCount: number | null, readonly node: { readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WordsSaidQueryVariables = Exact<{
  words: string;
  first?: number | null | undefined;
}>;


export type WordsSaidQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Article' }
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Official' }
        | { readonly __typename: 'Program' }
        | { readonly __typename: 'Statement', readonly text: string, readonly direct: boolean, readonly publishedOn: string, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly firstSeen: string, readonly lastSeen: string, readonly post: { readonly title: string, readonly agency: { readonly name: string } | null } }> }
          >, readonly article: { readonly title: string, readonly outlet: string | null }, readonly evidence: { readonly field: ArticleField, readonly start: number, readonly end: number } }
        | { readonly __typename: 'Topic' }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PostHeldFragmentDoc = new TypedDocumentString(`
    fragment PostHeld on Tenure {
  status
  firstSeen
  lastSeen
  post {
    title
    agency {
      name
    }
  }
}
    `, {"fragmentName":"PostHeld"}) as unknown as TypedDocumentString<PostHeldFragment, unknown>;
export const WordsInArticleFragmentDoc = new TypedDocumentString(`
    fragment WordsInArticle on Statement {
  id
  text
  direct
  publishedOn
  article {
    id
    title
    outlet
    url
  }
}
    `, {"fragmentName":"WordsInArticle"}) as unknown as TypedDocumentString<WordsInArticleFragment, unknown>;
export const PathEndFragmentDoc = new TypedDocumentString(`
    fragment PathEnd on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Agency {
    name
  }
  ... on Event {
    name
  }
  ... on Program {
    name
  }
  ... on Article {
    title
  }
}
    `, {"fragmentName":"PathEnd"}) as unknown as TypedDocumentString<PathEndFragment, unknown>;
export const CountedGroupsFragmentDoc = new TypedDocumentString(`
    fragment CountedGroups on StatementGroupConnection {
  totalCount
  nodes {
    name
    statementCount
    articleCount
    firstSpokeOn
    lastSpokeOn
  }
}
    `, {"fragmentName":"CountedGroups"}) as unknown as TypedDocumentString<CountedGroupsFragment, unknown>;
export const SpokenWordsFragmentDoc = new TypedDocumentString(`
    fragment SpokenWords on Statement {
  text
  direct
  publishedOn
  speakers {
    __typename
    ... on Official {
      id
      name
      posts {
        firstSeen
        lastSeen
        post {
          title
          agency {
            name
          }
        }
      }
    }
    ... on Agency {
      id
      name
    }
  }
  article {
    title
    outlet
  }
  evidence {
    field
    start
    end
  }
}
    `, {"fragmentName":"SpokenWords"}) as unknown as TypedDocumentString<SpokenWordsFragment, unknown>;
export const AgencyOnDocument = new TypedDocumentString(`
    query AgencyOn($agency: String!, $date: Date!, $first: Int = 20) {
  agency(name: $agency, asOf: $date) {
    id
    name
    validFrom
    validTo
    predecessors {
      name
    }
    successors {
      name
    }
    officials(asOf: $date, first: $first) {
      edges {
        status
        lastSeen
        node {
          id
          name
        }
        evidence(first: 1) {
          exact
        }
      }
    }
  }
}
    `, {"hash":"sha256:3447628245965447951c86ddd94f9d1e48848132037aa4505d16eb9216a1fd7c"}) as unknown as TypedDocumentString<AgencyOnQuery, AgencyOnQueryVariables>;
export const AgencyProfileDocument = new TypedDocumentString(`
    query AgencyProfile($agency: String!, $asOf: Date, $first: Int = 10) {
  agency(name: $agency, asOf: $asOf) {
    id
    name
    nameEn
    kind
    sector
    aliases
    officials(first: $first) {
      edges {
        firstSeen
        lastSeen
        node {
          id
          name
          posts {
            post {
              title
            }
          }
        }
      }
    }
    programs(first: $first) {
      nodes {
        id
        name
      }
    }
    hostedEvents(first: $first) {
      nodes {
        id
        name
        date
      }
    }
    statements(first: $first, by: EITHER) {
      nodes {
        id
        text
        publishedOn
      }
    }
  }
}
    `, {"hash":"sha256:55cbff1a2fd9338f6453e1a11ea7e13c4dc6fe8802647a16547a9bacedb9b9e1"}) as unknown as TypedDocumentString<AgencyProfileQuery, AgencyProfileQueryVariables>;
export const AgencyThroughTimeDocument = new TypedDocumentString(`
    query AgencyThroughTime($agency: String!, $first: Int = 20) {
  agency(name: $agency) {
    id
    name
    lineage {
      name
      validFrom
      validTo
    }
  }
  statementsBy(
    group: YEAR
    filter: {agency: $agency, includeLineage: true}
    first: $first
  ) {
    nodes {
      name
      statementCount
    }
  }
  statements(filter: {agency: $agency, includeLineage: true}, first: $first) {
    totalCount
    nodes {
      id
      text
      publishedOn
    }
  }
}
    `, {"hash":"sha256:43680d4df62dbe4c10edd08bf0a7d1fc599f812493c9df690c54ddb4e13d2874"}) as unknown as TypedDocumentString<AgencyThroughTimeQuery, AgencyThroughTimeQueryVariables>;
export const ArticleContentsDocument = new TypedDocumentString(`
    query ArticleContents($article: ID!) {
  node(id: $article) {
    ... on Article {
      id
      title
      subtitle
      outlet
      publishedOn
      url
      body
      topics {
        edges {
          rank
          node {
            name
          }
        }
      }
      officials(first: 100) {
        edges {
          count
          surfaces
          node {
            id
            name
          }
        }
      }
      agencies(first: 100) {
        edges {
          count
          surfaces
          node {
            id
            name
          }
        }
      }
      programs(first: 100) {
        edges {
          count
          node {
            id
            name
          }
        }
      }
      events(first: 100) {
        edges {
          count
          node {
            id
            name
            date
          }
        }
      }
      statements(first: 100) {
        nodes {
          id
          text
          direct
          verb
          speakers {
            ... on Official {
              id
              name
            }
            ... on Agency {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:6265a969783b485fb660a35a0c506248b9665d0603a3f6d82e6ce007b9fb38d5"}) as unknown as TypedDocumentString<ArticleContentsQuery, ArticleContentsQueryVariables>;
export const CoMentionsDocument = new TypedDocumentString(`
    query CoMentions($official: ID!, $first: Int = 20) {
  node(id: $official) {
    ... on Official {
      id
      name
      coMentions(first: $first) {
        edges {
          count
          firstSeen
          lastSeen
          articles(first: 1) {
            id
            title
          }
          node {
            id
            name
            currentPost {
              post {
                title
                agency {
                  name
                }
              }
            }
          }
        }
      }
      coAttendees(first: $first) {
        edges {
          count
          node {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:14bc994e13dff1fddefa935a3274e077c26d5b70ea5b518aa295410d149e3268"}) as unknown as TypedDocumentString<CoMentionsQuery, CoMentionsQueryVariables>;
export const EventStatementsDocument = new TypedDocumentString(`
    query EventStatements($event: ID!, $first: Int = 50, $after: String) {
  node(id: $event) {
    ... on Event {
      id
      name
      date
      place
      statements(first: $first, after: $after) {
        nodes {
          id
          text
          speakers {
            ... on Official {
              id
              name
            }
            ... on Agency {
              id
              name
            }
          }
          article {
            id
            title
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      attendees(first: 50) {
        nodes {
          id
          name
        }
      }
      hosts {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:0165fb81143c6fd10921af5c857e0ad9602d863bc2ed87ce796394e3e930fea0"}) as unknown as TypedDocumentString<EventStatementsQuery, EventStatementsQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($id: ID!, $first: Int = 50) {
  neighborhood(id: $id, first: $first) {
    nodes {
      __typename
      id
      ... on Official {
        name
      }
      ... on Agency {
        name
      }
      ... on Event {
        name
      }
      ... on Program {
        name
      }
      ... on Topic {
        name
      }
      ... on Article {
        title
      }
    }
    links {
      relation
      strength
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `, {"hash":"sha256:d6a46de9da99b463fcd0672d8b13d8fc8fd38e43413b9af482946dd6a5fe3963"}) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const NewSinceDocument = new TypedDocumentString(`
    query NewSince($from: Date!, $first: Int = 20) {
  articles(first: $first, filter: {from: $from}) {
    nodes {
      id
      title
      outlet
      publishedOn
    }
  }
  statements(first: $first, filter: {from: $from}) {
    nodes {
      id
      text
      publishedOn
      speakers {
        ... on Official {
          id
          name
        }
        ... on Agency {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:40f771b9f45abbde7129de08eb10e872c79836e2616b89828b2823d6093b4949"}) as unknown as TypedDocumentString<NewSinceQuery, NewSinceQueryVariables>;
export const OfficialOnTopicDocument = new TypedDocumentString(`
    query OfficialOnTopic($official: ID!, $topic: String!, $from: Date, $to: Date, $first: Int = 20, $after: String) {
  node(id: $official) {
    ... on Official {
      id
      name
      statements(
        first: $first
        after: $after
        filter: {topic: $topic, from: $from, to: $to}
      ) {
        nodes {
          id
          text
          direct
          publishedOn
          article {
            id
            title
            outlet
            url
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"sha256:edb8029c2509f562bcf0d6132c1f225f8a08cb7fb809cd911238d15293399985"}) as unknown as TypedDocumentString<OfficialOnTopicQuery, OfficialOnTopicQueryVariables>;
export const OfficialPostsDocument = new TypedDocumentString(`
    query OfficialPosts($official: ID!, $date: Date!) {
  node(id: $official) {
    ... on Official {
      id
      name
      postsAt(date: $date) {
        ...PostHeld
      }
      posts {
        firstSeen
        lastSeen
        articleCount
        post {
          id
          title
          agency {
            id
            name
          }
        }
        evidence(first: 1) {
          exact
          field
          article {
            id
            title
          }
        }
      }
    }
  }
}
    fragment PostHeld on Tenure {
  status
  firstSeen
  lastSeen
  post {
    title
    agency {
      name
    }
  }
}`, {"hash":"sha256:b776268e6978cf438cf6ef6e57d59c02719f3a710e53d434df71f4617970594e"}) as unknown as TypedDocumentString<OfficialPostsQuery, OfficialPostsQueryVariables>;
export const OfficialStatementsDocument = new TypedDocumentString(`
    query OfficialStatements($official: ID!, $first: Int = 20, $after: String, $filter: SpeakerStatementFilter) {
  node(id: $official) {
    ... on Official {
      id
      name
      statements(first: $first, after: $after, filter: $filter) {
        nodes {
          id
          text
          publishedOn
          topics {
            name
          }
          article {
            id
            title
            url
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      topics(first: 50) {
        edges {
          statementCount
          firstSpokeOn
          lastSpokeOn
          node {
            name
          }
        }
      }
      timeline(interval: MONTH) {
        start
        statementCount
        articleCount
      }
    }
  }
}
    `, {"hash":"sha256:776a09a22c2de8f2c9ed755178a2d95e3608729907f261fe0528933a97d1d11b"}) as unknown as TypedDocumentString<OfficialStatementsQuery, OfficialStatementsQueryVariables>;
export const OfficialThenAndNowDocument = new TypedDocumentString(`
    query OfficialThenAndNow($official: ID!, $topic: String!, $until: Date!, $since: Date!, $first: Int = 20) {
  node(id: $official) {
    ... on Official {
      id
      name
      postUntil: postAt(date: $until) {
        ...PostHeld
      }
      saidUntil: statements(first: $first, filter: {topic: $topic, to: $until}) {
        totalCount
        nodes {
          ...WordsInArticle
        }
      }
      postSince: postAt(date: $since) {
        ...PostHeld
      }
      saidSince: statements(first: $first, filter: {topic: $topic, from: $since}) {
        totalCount
        nodes {
          ...WordsInArticle
        }
      }
    }
  }
}
    fragment PostHeld on Tenure {
  status
  firstSeen
  lastSeen
  post {
    title
    agency {
      name
    }
  }
}
fragment WordsInArticle on Statement {
  id
  text
  direct
  publishedOn
  article {
    id
    title
    outlet
    url
  }
}`, {"hash":"sha256:fb7db171a37569ff50aa10a0da260d707ee71dafe3be73365253fb233b64d29c"}) as unknown as TypedDocumentString<OfficialThenAndNowQuery, OfficialThenAndNowQueryVariables>;
export const OfficialTopicsByMonthDocument = new TypedDocumentString(`
    query OfficialTopicsByMonth($official: ID!, $from: Date, $to: Date, $first: Int = 20) {
  node(id: $official) {
    ... on Official {
      id
      name
      statementsBy(group: TOPIC, filter: {from: $from, to: $to}, first: $first) {
        nodes {
          name
          statementCount
          timeline(interval: MONTH) {
            start
            statementCount
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:30a478ab1b2e2cd5aa1ed8e6628566563d739f6b121796a5f29208d9fe9708aa"}) as unknown as TypedDocumentString<OfficialTopicsByMonthQuery, OfficialTopicsByMonthQueryVariables>;
export const OfficialsNamedDocument = new TypedDocumentString(`
    query OfficialsNamed($name: String!) {
  officials(filter: {name: $name}) {
    totalCount
    nodes {
      id
      name
      posts {
        firstSeen
        lastSeen
        post {
          title
          agency {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:b90332dc523362ad5607eba5ff700cc2d87a07f575f2525467ea49305e747280"}) as unknown as TypedDocumentString<OfficialsNamedQuery, OfficialsNamedQueryVariables>;
export const PathBetweenDocument = new TypedDocumentString(`
    query PathBetween($official: ID!, $other: ID!, $maxLength: Int = 4) {
  path(from: $official, to: $other, maxLength: $maxLength) {
    length
    steps {
      relation
      strength
      from {
        ...PathEnd
      }
      to {
        ...PathEnd
      }
      evidence(first: 1) {
        exact
        prefix
        suffix
        article {
          id
          title
        }
      }
    }
  }
}
    fragment PathEnd on Node {
  __typename
  id
  ... on Official {
    name
  }
  ... on Agency {
    name
  }
  ... on Event {
    name
  }
  ... on Program {
    name
  }
  ... on Article {
    title
  }
}`, {"hash":"sha256:a561d1e9538e92fc799c49a9642e78892ce2a1ddfa5feba37a1254cbe50dfe7f"}) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const PostHoldersDocument = new TypedDocumentString(`
    query PostHolders($post: ID!, $asOf: Date) {
  node(id: $post) {
    ... on Post {
      id
      title
      agency {
        name
      }
      holders(asOf: $asOf) {
        status
        firstSeen
        lastSeen
        official {
          id
          name
        }
        evidence(first: 1) {
          exact
          field
          article {
            title
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:6a775b89c2f94a8e6c65df4e7fbb516f27f6831a1d07856ada666b8901a5410b"}) as unknown as TypedDocumentString<PostHoldersQuery, PostHoldersQueryVariables>;
export const SameWordsDocument = new TypedDocumentString(`
    query SameWords($statement: ID!) {
  node(id: $statement) {
    ... on Statement {
      id
      text
      article {
        id
        title
        outlet
        release {
          firstSeen
          lastSeen
          articleCount
        }
      }
      alsoReportedIn {
        totalCount
        edges {
          node {
            id
            title
            outlet
            url
          }
          evidence {
            exact
            start
            end
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:0152c05907dfeffcf26e74b34000f9af40925a721a2eb8e866bed5d4a882080d"}) as unknown as TypedDocumentString<SameWordsQuery, SameWordsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $filter: SearchFilter, $orderBy: SearchOrder, $first: Int = 20, $after: String) {
  search(
    text: $text
    types: $types
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    totalCountIsLowerBound
    edges {
      score
      highlights {
        field
        start
        end
        exact
      }
      node {
        __typename
        ... on Statement {
          id
          text
          publishedOn
        }
        ... on Article {
          id
          title
          publishedOn
        }
        ... on Official {
          id
          name
        }
        ... on Agency {
          id
          name
        }
        ... on Program {
          id
          name
        }
        ... on Event {
          id
          name
        }
        ... on Topic {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:8e86dffa2f3ad741172014e2aabc6158389c561df52ed451dac2e602c63d8b73"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedStageDocument = new TypedDocumentString(`
    query SharedStage($official: ID!, $first: Int = 20) {
  node(id: $official) {
    ... on Official {
      id
      name
      coAttendees(first: $first) {
        edges {
          count
          firstSeen
          lastSeen
          events(first: 3) {
            id
            name
            date
            place
          }
          node {
            id
            name
          }
        }
      }
      events(first: $first) {
        edges {
          evidence(first: 1) {
            exact
            article {
              id
              title
            }
          }
          node {
            id
            name
            date
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d6899bd8ae6ff43a9f459875e0134bb33f4c5a658faebed7e3185b4ff8592738"}) as unknown as TypedDocumentString<SharedStageQuery, SharedStageQueryVariables>;
export const SpeakerWordsDocument = new TypedDocumentString(`
    query SpeakerWords($name: String!, $statementFilter: SpeakerStatementFilter, $first: Int = 5, $statements: Int = 20) {
  officials(filter: {name: $name}, first: $first) {
    nodes {
      id
      name
      statements(first: $statements, filter: $statementFilter) {
        nodes {
          ...SpokenWords
        }
      }
    }
  }
}
    fragment SpokenWords on Statement {
  text
  direct
  publishedOn
  speakers {
    __typename
    ... on Official {
      id
      name
      posts {
        firstSeen
        lastSeen
        post {
          title
          agency {
            name
          }
        }
      }
    }
    ... on Agency {
      id
      name
    }
  }
  article {
    title
    outlet
  }
  evidence {
    field
    start
    end
  }
}`, {"hash":"sha256:b294b1f104965c5684d84e3573c107b43ddb400618808585d8586df3abc4fb8b"}) as unknown as TypedDocumentString<SpeakerWordsQuery, SpeakerWordsQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    articles
    statements
    officials
    posts
    agencies
    programs
    events
    topics
    firstDay
    lastDay
  }
}
    `, {"hash":"sha256:6929e130406298f9285890132d43742cabffe214e86d5198e541f8cf1099e565"}) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $types: [SuggestType!], $first: Int = 10) {
  suggest(text: $text, types: $types, first: $first) {
    name
    node {
      __typename
      ... on Official {
        id
        name
        currentPost {
          post {
            title
            agency {
              name
            }
          }
        }
      }
      ... on Agency {
        id
        name
      }
      ... on Topic {
        id
        name
      }
      ... on Program {
        id
        name
      }
      ... on Event {
        id
        name
        date
      }
    }
  }
}
    `, {"hash":"sha256:92209bc0faf520536e274ee1e0a096014b8333747970e8450b3ec7b51c161ee6"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const TopicGroupsDocument = new TypedDocumentString(`
    query TopicGroups($topic: String!, $from: Date, $to: Date, $first: Int = 20) {
  topic(name: $topic) {
    id
    name
    byMonth: statementsBy(
      group: MONTH
      first: $first
      filter: {from: $from, to: $to}
    ) {
      ...CountedGroups
    }
    byAgency: statementsBy(
      group: AGENCY
      first: $first
      filter: {from: $from, to: $to}
    ) {
      ...CountedGroups
    }
    byOutlet: statementsBy(
      group: OUTLET
      first: $first
      filter: {from: $from, to: $to}
    ) {
      ...CountedGroups
    }
  }
}
    fragment CountedGroups on StatementGroupConnection {
  totalCount
  nodes {
    name
    statementCount
    articleCount
    firstSpokeOn
    lastSpokeOn
  }
}`, {"hash":"sha256:2ac2d25f2ef3f8108936d0e6af4db427feda419182b6f497ad53dd15a2c93734"}) as unknown as TypedDocumentString<TopicGroupsQuery, TopicGroupsQueryVariables>;
export const TopicOfficialsDocument = new TypedDocumentString(`
    query TopicOfficials($topic: String!, $first: Int = 20, $after: String, $filter: TopicOfficialFilter) {
  topic(name: $topic) {
    id
    name
    nameEn
    officials(first: $first, after: $after, filter: $filter) {
      edges {
        statementCount
        firstSpokeOn
        lastSpokeOn
        node {
          id
          name
          posts {
            post {
              title
              agency {
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:d240aeb5309b6e67fd984ee746382f3a099588df998c2681cac0f6bd6d06d54d"}) as unknown as TypedDocumentString<TopicOfficialsQuery, TopicOfficialsQueryVariables>;
export const TopicProgramsDocument = new TypedDocumentString(`
    query TopicPrograms($topic: String!, $first: Int = 20) {
  topic(name: $topic) {
    id
    name
    programs(first: $first) {
      edges {
        articleCount
        node {
          id
          name
          agencies(first: 5) {
            edges {
              evidence(first: 1) {
                exact
              }
              node {
                id
                name
                speakers: statementsBy(
                  group: OFFICIAL
                  by: OFFICIALS
                  filter: {topic: $topic}
                  first: 5
                ) {
                  nodes {
                    name
                    statementCount
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:1724dfaa5bcd3199669a6dc3351906bb13a9f29339c44c0fc80f0cdf25d84244"}) as unknown as TypedDocumentString<TopicProgramsQuery, TopicProgramsQueryVariables>;
export const TopicSpeakersDocument = new TypedDocumentString(`
    query TopicSpeakers($topic: String!, $first: Int = 20, $statements: Int = 60) {
  topic(name: $topic) {
    name
    nameEn
    officials(first: $first) {
      edges {
        statementCount
        node {
          id
          name
        }
      }
    }
    agencies(first: $first) {
      edges {
        statementCount
        node {
          id
          name
        }
      }
    }
    statements(first: $statements) {
      nodes {
        ...SpokenWords
      }
    }
  }
}
    fragment SpokenWords on Statement {
  text
  direct
  publishedOn
  speakers {
    __typename
    ... on Official {
      id
      name
      posts {
        firstSeen
        lastSeen
        post {
          title
          agency {
            name
          }
        }
      }
    }
    ... on Agency {
      id
      name
    }
  }
  article {
    title
    outlet
  }
  evidence {
    field
    start
    end
  }
}`, {"hash":"sha256:fcd9405528d6637aa756070753f25917d1f41c60e0c55100c871fde3a3ade79b"}) as unknown as TypedDocumentString<TopicSpeakersQuery, TopicSpeakersQueryVariables>;
export const TopicTimelineDocument = new TypedDocumentString(`
    query TopicTimeline($topic: String!, $interval: TimelineInterval = MONTH, $from: Date, $to: Date) {
  topic(name: $topic) {
    id
    name
    timeline(interval: $interval, filter: {from: $from, to: $to}) {
      start
      statementCount
      articleCount
    }
  }
}
    `, {"hash":"sha256:198741e216d4ef89972c7f0fa96a739369648d4db561cc7a4cd02dfcfd5d01c5"}) as unknown as TypedDocumentString<TopicTimelineQuery, TopicTimelineQueryVariables>;
export const WhoSaidDocument = new TypedDocumentString(`
    query WhoSaid($said: String!, $first: Int = 20, $after: String) {
  officials(filter: {said: $said}, first: $first, after: $after) {
    totalCount
    edges {
      statementCount
      node {
        id
        name
        posts {
          post {
            title
            agency {
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:7381ffdc56578bab4b0bfef23fb506e37b204f9c81d2e9eedbb2da32706e0c26"}) as unknown as TypedDocumentString<WhoSaidQuery, WhoSaidQueryVariables>;
export const WordsSaidDocument = new TypedDocumentString(`
    query WordsSaid($words: String!, $first: Int = 20) {
  search(text: $words, types: [STATEMENT], first: $first) {
    edges {
      node {
        __typename
        ... on Statement {
          ...SpokenWords
        }
      }
    }
  }
}
    fragment SpokenWords on Statement {
  text
  direct
  publishedOn
  speakers {
    __typename
    ... on Official {
      id
      name
      posts {
        firstSeen
        lastSeen
        post {
          title
          agency {
            name
          }
        }
      }
    }
    ... on Agency {
      id
      name
    }
  }
  article {
    title
    outlet
  }
  evidence {
    field
    start
    end
  }
}`, {"hash":"sha256:f9253ea5807d49c076644959cf1a840194e311392b927dfbe85a7843dae8a80d"}) as unknown as TypedDocumentString<WordsSaidQuery, WordsSaidQueryVariables>;