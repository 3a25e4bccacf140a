import SchemaBuilder from '@pothos/core';
import { badInput } from './bad-input.ts';
import type { ReadContext } from './context.ts';

/** The builder of the whole schema. */
export const builder = new SchemaBuilder<{
  Context: ReadContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

/** What the builder knows of its types. */
export type Types = typeof builder.$inferSchemaTypes;

builder.scalarType('Date', {
  description: 'A calendar day in Asia/Seoul, written YYYY-MM-DD. 서울 기준 날짜이며 YYYY-MM-DD로 적습니다.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw badInput(`"${String(value)}" is no day; write one as 2021-10-18`);
  },
});

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

builder.queryType({
  description:
    'Everything that can be asked of the graph of Korean government news. 한국 정부 뉴스 그래프에 물을 수 있는 모든 것입니다.',
});

builder.mutationType({
  description:
    'What changes the graph; only with the token of a server that has one. 그래프를 바꾸는 것으로, 토큰이 설정된 서버에서 그 토큰으로만 쓸 수 있습니다.',
});

builder.subscriptionType({
  description:
    'What can be told as it happens, as server-sent events. 일어나는 대로 알려 주는 것으로, 서버 전송 이벤트(SSE)로 받습니다.',
});
