import { builder } from './builder.ts';

/** How much was said: words that several outlets of one release ran count once in `statementCount`. */
export interface Counts {
  readonly statementCount: number;
  readonly reportCount: number;
}

/** The argument of every count of statements. */
export const countArgs = builder.args((t) => ({
  distinct: t.boolean({
    defaultValue: true,
    description:
      'True: the same words of the same speaker in several articles of one release count once. False: every article’s report counts. true면 같은 보도자료를 실은 여러 기사의 같은 발언을 한 번으로 세고, false면 기사마다 셉니다.',
  }),
}));

/** The count that was asked for. */
export function countOf(
  { statementCount, reportCount }: Counts,
  { distinct }: { readonly distinct?: boolean | null | undefined },
): number {
  return distinct === false ? reportCount : statementCount;
}
