import { z } from 'zod';

/** What a language model is asked to return: words of the article only, never offsets. */
export const ModelAnswer = z.object({
  programs: z
    .array(
      z.object({
        name: z.string(),
        aliases: z.array(z.string()).default([]),
        agency: z.string().nullable().default(null),
      }),
    )
    .default([]),
  events: z.array(z.object({ name: z.string(), aliases: z.array(z.string()).default([]) })).default([]),
  statements: z.array(z.object({ speaker: z.string(), text: z.string(), verb: z.string() })).default([]),
});

export type ModelAnswer = z.infer<typeof ModelAnswer>;

/** The answer in a model's words, which may stand in a fence; or what is wrong with it. */
export function readModelAnswer(
  content: string,
): { readonly answer: ModelAnswer } | { readonly problem: string } {
  const start = content.indexOf('{');
  const end = content.lastIndexOf('}');
  if (start < 0 || end < start) return { problem: 'the answer holds no JSON object' };
  try {
    const parsed = ModelAnswer.safeParse(JSON.parse(content.slice(start, end + 1)));
    return parsed.success ? { answer: parsed.data } : { problem: z.prettifyError(parsed.error) };
  } catch {
    return { problem: 'the answer is no valid JSON' };
  }
}
