/** A sentence or heading in both languages. `` `…` `` is code. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** What a slide holds, in order. */
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: Bilingual }
  /** A saved query, by the name of its file. */
  | { readonly kind: 'query'; readonly query: string }
  /** A command of Neo4j Browser without its colon; `{kit}` is the address of the kit. */
  | { readonly kind: 'command'; readonly command: string };

/** One page of the guide. */
export interface GuideSlide {
  readonly title: Bilingual;
  readonly blocks: readonly GuideBlock[];
}

/** The name of the guide. */
export const GUIDE_TITLE: Bilingual = {
  ko: '말모이: 누가 무엇에 대해 무슨 말을 했나',
  en: 'Malmoi: who said what about what',
};

/** The guide, from the first `MATCH` to who spoke on carbon neutrality and the evidence for it. */
export const GUIDE: readonly GuideSlide[] = [
  {
    title: { ko: '시작', en: 'Start' },
    blocks: [
      text(
        '이 그래프에는 정부 소식 기사에서 읽어 낸 사람, 기관, 직책, 발언, 주제, 사업, 행사가 들어 있고, 그 하나하나에 기사의 어느 대목이 근거인지 적혀 있습니다.',
        'This graph holds the people, agencies, posts, statements, topics, programs and events that were read out of government news, each with the words of the article that say so.',
      ),
      text(
        '아래 문장을 누르면 편집기에 들어가고, 앞의 ▶ 표를 누르면 바로 실행됩니다. 먼저 그래프에 색과 이름표를 입힙니다.',
        'A click on a statement below puts it into the editor, a click on its play sign runs it. First give the graph its colours and captions.',
      ),
      { kind: 'command', command: 'style {kit}/style.grass' },
      query('size-of-graph'),
    ],
  },
  {
    title: { ko: '첫 MATCH', en: 'The first MATCH' },
    blocks: [
      text(
        '`MATCH`는 무늬를 찾습니다. 괄호는 노드, `:Topic`은 그 종류입니다. 주제를 모두 찾아봅니다.',
        '`MATCH` finds a pattern. Round brackets are a node, `:Topic` is its label. This finds every topic.',
      ),
      query('all-topics'),
    ],
  },
  {
    title: { ko: '주제의 여러 이름', en: 'The names of a topic' },
    blocks: [
      text(
        '탄소중립은 넷제로라고도, carbon neutrality라고도 합니다. `WHERE`는 찾은 것을 고르고, `RETURN`은 볼 것을 적습니다.',
        'Carbon neutrality has several names, Korean and English. `WHERE` chooses among what was found, `RETURN` says what to show.',
      ),
      query('topic-by-alias'),
    ],
  },
  {
    title: { ko: '주제에 대한 발언', en: 'Statements on a topic' },
    blocks: [
      text(
        '화살표는 관계입니다. 말한 이가 `MADE`, 발언이 주제에 `ABOUT`으로 이어집니다. 화살표를 이으면 한 번에 따라갑니다.',
        'Arrows are relationships: a speaker `MADE` a statement, a statement is `ABOUT` a topic. Joined, they are followed in one go.',
      ),
      query('statements-on-topic'),
    ],
  },
  {
    title: { ko: '탄소중립에 대해 누가 말했나', en: 'Who spoke on carbon neutrality' },
    blocks: [
      text(
        '`count`로 세면 답이 됩니다. 많이 말한 사람부터, 직책과 처음·마지막 날을 함께 봅니다. `탄소중립`을 다른 주제로 바꿔 보세요.',
        '`count` turns the statements into the answer: the officials with most statements first, with their posts and first and last day. Put another topic in place of `탄소중립`.',
      ),
      query('who-spoke-on-topic'),
      text(
        '기관은 스스로 말하기도 하고 소속 공직자를 통해 말하기도 합니다.',
        'Agencies speak themselves and through their officials.',
      ),
      query('agencies-on-topic'),
    ],
  },
  {
    title: { ko: '그래프로 보기', en: 'See it as a graph' },
    blocks: [
      text(
        '길에 이름을 붙여 돌려주면 그림이 됩니다. 노드를 두 번 누르면 이웃이 펼쳐집니다.',
        'A path that is named and returned is drawn. A double click on a node shows its neighbours.',
      ),
      query('graph-of-topic'),
    ],
  },
  {
    title: { ko: '한 사람을 따라가기', en: 'Follow one person' },
    blocks: [
      text(
        '한도윤은 2021년에 산업통상자원부 2차관, 2023년부터 환경부 장관입니다. 언제 어느 직책에서 한 말인지 함께 봅니다.',
        'Han Do-yun was a vice minister of trade, industry and energy in 2021 and minister of environment from 2023. Each statement comes with the office in which it was made.',
      ),
      query('posts-of-official'),
      query('statements-of-official'),
    ],
  },
  {
    title: { ko: '근거', en: 'The evidence' },
    blocks: [
      text(
        '그래프가 기사에서 가져온 사실은 모두 `Evidence`를 가집니다. `start`에서 `end`까지가 기사에 있는 바로 그 글자입니다.',
        'Every fact from an article has its `Evidence`: the characters from `start` to `end` are the very words of the article.',
      ),
      query('evidence-of-tenure'),
    ],
  },
  {
    title: { ko: '행사와 사업, 부처의 앞뒤', en: 'Events, programs and what became of a ministry' },
    blocks: [
      text('누가 열고 누가 왔으며 무슨 말을 했는지 봅니다.', 'Who held it, who came, and what was said.'),
      query('event-with-people'),
      text('기관이 하는 사업을 주제별로 봅니다.', 'The programs that agencies run, by topic.'),
      query('programs-by-topic'),
      text(
        '산업통상자원부는 2025년 10월에 둘로 나뉘었습니다.',
        'The Ministry of Trade, Industry and Energy was divided in October 2025.',
      ),
      query('successors-of-agency'),
    ],
  },
  {
    title: { ko: '다음은', en: 'What next' },
    blocks: [
      text(
        '저장된 질문 파일 `{kit}/queries.zip`을 받아 이 창에 끌어다 놓으면 즐겨찾기에 모두 들어옵니다. 새 Browser는 `{kit}/queries.csv`를 읽습니다.',
        'Download the saved queries from `{kit}/queries.zip` and drop the file on this window: all of them become favorites. The newer Browser takes `{kit}/queries.csv`.',
      ),
      query('ways-between-officials'),
    ],
  },
];

function text(ko: string, en: string): GuideBlock {
  return { kind: 'text', text: { ko, en } };
}

function query(name: string): GuideBlock {
  return { kind: 'query', query: name };
}
