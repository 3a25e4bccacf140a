import { GraphQLError } from 'graphql';
import { KgError, type KgErrorCode } from '../errors.ts';
import { decodeGlobalId, encodeGlobalId } from '../model/global-id.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { ReadContext } from './context.ts';
import type { EditorIngest, EditorInput, GraphEditor } from './graph-editor.ts';

/** The code of an error that tells that this server takes no changes. */
export const WRITING_OFF = 'WRITING_OFF';
/** The code of an error that tells that a change came without the right token. */
export const UNAUTHORIZED = 'UNAUTHORIZED';

/** Most articles and documents in one request, and most ids to retract. */
const MOST_AT_ONCE = 100;

/** Faults of what was sent, which its sender is told. */
const FAULTS_OF_SENDER: readonly KgErrorCode[] = [
  'ARTICLE_MALFORMED',
  'CURATION_INVALID',
  'INPUT_EMPTY',
  'INPUT_UNREADABLE',
];

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'An article to ingest. 수집할 기사입니다.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title. 제목입니다.' }),
    subtitle: t.string({ description: 'Its subtitle. 부제입니다.' }),
    body: t.string({
      required: true,
      description: 'Its text, paragraphs parted by line ends. 본문이며 문단은 줄바꿈으로 나눕니다.',
    }),
    publishedOn: t.field({ type: 'Date', required: true, description: 'Its day. 발행일입니다.' }),
    outlet: t.string({ description: 'The paper or site that ran it. 매체 이름입니다.' }),
    url: t.string({ description: 'Where it stands. 기사 주소입니다.' }),
  }),
});

const ContentEncoding = builder.enumType('ContentEncoding', {
  description: 'How the content of a document is written down. 문서 내용을 적은 방식입니다.',
  values: {
    TEXT: { description: 'As it is. 글 그대로입니다.' },
    BASE64: {
      description: 'Its bytes in base64, as for HWPX or EUC-KR. 바이트의 base64 표기입니다(HWPX, EUC-KR 등).',
    },
  },
});

const DocumentInput = builder.inputType('DocumentInput', {
  description:
    'A document of any format that `malmoi ingest` reads: its content, not its name, tells which. `malmoi ingest`가 읽는 모든 형식의 문서이며 형식은 내용으로 알아냅니다.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What messages call it. 메시지에 쓸 이름입니다.' }),
    content: t.string({ required: true, description: 'What is in it. 문서의 내용입니다.' }),
    encoding: t.field({
      type: ContentEncoding,
      defaultValue: 'TEXT',
      description: 'How the content is written down. 내용을 적은 방식입니다.',
    }),
  }),
});

const SkippedRef = builder
  .objectRef<{ readonly where: string; readonly reason: string }>('SkippedArticle')
  .implement({
    description: 'An article that was left out. 제외된 기사입니다.',
    fields: (t) => ({
      where: t.exposeString('where', {
        description: 'Document, line and number of the article. 문서·줄·기사 번호입니다.',
      }),
      reason: t.exposeString('reason', {
        description: 'What is missing, and what to do. 빠진 것과 해결 방법입니다.',
      }),
    }),
  });

const IngestRef = builder.objectRef<EditorIngest>('IngestPayload').implement({
  description: 'What an ingest did. 수집 결과입니다.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles that went in. 반영한 기사 수입니다.' }),
    added: t.exposeInt('added', { description: 'Articles that are new to the graph. 새 기사 수입니다.' }),
    changed: t.exposeInt('changed', {
      description: 'Articles whose content is another than before. 내용이 바뀐 기사 수입니다.',
    }),
    unchanged: t.exposeInt('unchanged', {
      description: 'Articles that the graph had as they are. 그대로인 기사 수입니다.',
    }),
    rewritten: t.exposeInt('rewritten', {
      description:
        'Others written again, since these tell who is who in them. 동일인 판단이 달라져 다시 쓴 다른 기사 수입니다.',
    }),
    ids: t.idList({
      description: 'Ids of the new and the changed ones. 새 기사와 바뀐 기사의 ID입니다.',
      resolve: ({ ids }) => ids.map((id) => encodeGlobalId('Article', id)),
    }),
    skipped: t.field({
      type: [SkippedRef],
      description: 'Articles that were left out; the others went in all the same. 제외된 기사 목록입니다.',
      resolve: ({ skipped }) => [...skipped],
    }),
  }),
});

const RetractRef = builder
  .objectRef<Awaited<ReturnType<GraphEditor['retract']>>>('RetractPayload')
  .implement({
    description: 'What a retraction did. 철회 결과입니다.',
    fields: (t) => ({
      removed: t.idList({
        description: 'Articles that are gone, with all that only they supported. 삭제된 기사의 ID입니다.',
        resolve: ({ removed }) => removed.map((id) => encodeGlobalId('Article', id)),
      }),
      unknown: t.idList({
        description: 'Ids that no article has. 해당 기사가 없는 ID입니다.',
        resolve: ({ unknown }) => [...unknown],
      }),
    }),
  });

const CurateRef = builder.objectRef<Awaited<ReturnType<GraphEditor['curate']>>>('CuratePayload').implement({
  description: 'What a curation did. 교정 결과입니다.',
  fields: (t) => ({
    decisions: t.exposeInt('decisions', { description: 'Decisions that hold now. 현재 결정 수입니다.' }),
    rewritten: t.int({
      description: 'Articles written again under them. 이에 따라 다시 쓴 기사 수입니다.',
      resolve: ({ rewritten }) => rewritten.length,
    }),
    previous: t.exposeString('previous', {
      description:
        'The decisions that held before; sending them takes this curation back. 이전 결정들이며, 그대로 보내면 되돌아갑니다.',
    }),
  }),
});

builder.mutationFields((t) => ({
  ingest: t.field({
    type: IngestRef,
    description:
      'Puts articles into the graph, as `malmoi ingest` does; what is malformed is left out and told. 기사를 그래프에 넣습니다. 잘못된 기사는 제외하고 알려 줍니다.',
    args: {
      articles: t.arg({
        type: [ArticleInput],
        description:
          'Articles, at most 100 together with the documents. 기사 목록이며 문서와 합쳐 최대 100개입니다.',
      }),
      documents: t.arg({
        type: [DocumentInput],
        description:
          'Documents of any format. Links in feeds are not followed. 문서 목록이며 피드의 링크는 따라가지 않습니다.',
      }),
    },
    resolve: (_root, { articles, documents }, context) => {
      const editor = editorOf(context);
      const count = (articles?.length ?? 0) + (documents?.length ?? 0);
      if (count === 0) throw badInput('articles: nothing was sent; give articles or documents');
      requireFew('articles', count);
      const inputs: EditorInput[] = (documents ?? []).map(({ name, content, encoding }) => ({
        name,
        bytes: Buffer.from(content, encoding === 'BASE64' ? 'base64' : 'utf8'),
      }));
      if (articles != null && articles.length > 0) {
        const lines = articles.map((article) => JSON.stringify(article)).join('\n');
        inputs.unshift({ name: 'articles', bytes: Buffer.from(lines) });
      }
      return tellingSender(editor.ingest(inputs));
    },
  }),
  retract: t.field({
    type: RetractRef,
    description:
      'Removes articles with all that only they support, as `malmoi retract` does. 기사와 그 기사만이 뒷받침하던 내용을 지웁니다.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'At most 100 ids of articles. 최대 100개의 기사 ID입니다.',
      }),
    },
    resolve: async (_root, { ids }, context) => {
      const editor = editorOf(context);
      requireFew('ids', ids.length);
      const stored = new Map(ids.map((id) => [storedArticleId(id), id]));
      const { removed, unknown } = await tellingSender(editor.retract([...stored.keys()]));
      return { removed, unknown: unknown.map((id) => stored.get(id) ?? id) };
    },
  }),
  curate: t.field({
    type: CurateRef,
    description:
      'Puts decisions in place of those that the graph has, as `malmoi curate` does: all of them, or none where one is wrong. 그래프의 결정을 새 결정으로 바꿉니다. 하나라도 잘못되면 아무것도 바꾸지 않습니다.',
    args: {
      decisions: t.arg.string({
        required: true,
        description:
          'One JSON object a line, as in a `curation.jsonl`; nothing takes all back. 한 줄에 JSON 하나이며, 비우면 모두 취소합니다.',
      }),
    },
    resolve: (_root, { decisions }, context) => tellingSender(editorOf(context).curate(decisions)),
  }),
}));

function editorOf({ writeAccess, editor }: ReadContext): GraphEditor {
  if (writeAccess === 'off' || editor === null) {
    throw refusal(
      WRITING_OFF,
      403,
      'this server takes no changes; it does with MALMOI_WRITE_TOKEN set where it runs',
    );
  }
  if (writeAccess === 'granted') return editor;
  throw refusal(
    UNAUTHORIZED,
    401,
    'changes need the token of this server: send its MALMOI_WRITE_TOKEN as header Authorization: Bearer …',
  );
}

function refusal(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function requireFew(argument: string, count: number): void {
  if (count <= MOST_AT_ONCE) return;
  throw badInput(`${argument}: ${count} were sent, at most ${MOST_AT_ONCE} are allowed in one request`);
}

/** Another node's id must not be taken for an article's. */
function storedArticleId(text: string): string {
  const decoded = decodeGlobalId(text);
  if (decoded === null || decoded.type === 'Article') return decoded?.id ?? text;
  throw badInput(`ids: this is the id of a ${decoded.type}, an Article is wanted`);
}

async function tellingSender<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof KgError) || !FAULTS_OF_SENDER.includes(error.code)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: error.code } });
  }
}
