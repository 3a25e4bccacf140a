import type { EvidenceNode } from '../graph/evidence.ts';
import type { ArticleNode, StatementNode } from '../graph/nodes.ts';
import { ArticleRef, EvidenceRef } from './refs.ts';
import { after, before, FieldEnum, quoted } from './text-span.ts';

EvidenceRef.implement({
  description:
    'The exact place in an article that says something. 어떤 사실을 말하는 기사 속의 정확한 위치입니다.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article. 해당 기사입니다.',
      resolve: (evidence) => evidence.article,
    }),
    field: t.field({
      type: FieldEnum,
      description: 'The part of the article. 기사의 부분입니다.',
      resolve: (evidence) => evidence.field,
    }),
    start: t.exposeInt('start', {
      description: 'Where it begins, in UTF-16 code units. 시작 위치(UTF-16 코드 단위)입니다.',
    }),
    end: t.exposeInt('end', {
      description: 'Where it ends, exclusive. 끝 위치이며 그 글자는 포함하지 않습니다.',
    }),
    exact: t.string({
      description: 'The words themselves: `field.slice(start, end)`. 해당 구간의 글 그대로입니다.',
      resolve: (evidence, _args, { scope }) =>
        quoted(scope, spanOf(evidence), (text) => text.slice(evidence.start, evidence.end)),
    }),
    prefix: t.string({
      description: 'Up to 32 characters before it. 앞의 최대 32자입니다.',
      resolve: (evidence, _args, { scope }) =>
        quoted(scope, spanOf(evidence), (text) => before(text, evidence)),
    }),
    suffix: t.string({
      description: 'Up to 32 characters after it. 뒤의 최대 32자입니다.',
      resolve: (evidence, _args, { scope }) =>
        quoted(scope, spanOf(evidence), (text) => after(text, evidence)),
    }),
    rule: t.exposeString('rule', { description: 'The rule that read it. 이를 읽어 낸 규칙입니다.' }),
    confidence: t.exposeFloat('confidence', {
      description: 'How sure the rule is that read it, 0 to 1. 이를 읽은 규칙의 확신도로 0~1입니다.',
    }),
  }),
});

function spanOf({ article, field, start, end }: EvidenceNode) {
  return { articleId: article.id, field, start, end };
}

/** A statement is its own evidence: its words stand in the body. */
export function evidenceOfStatement(said: StatementNode, article: ArticleNode): EvidenceNode {
  const { start, end, rule, confidence } = said;
  return { article, field: 'body', start, end, rule, confidence };
}
