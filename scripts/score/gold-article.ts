import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AGENCY_KINDS } from '../../src/model/agency-kind.ts';

const strings = z.array(z.string()).default([]);

/** An annotated article. */
export const GoldArticle = z.object({
  id: z.string(),
  outlet: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  title: z.string(),
  subtitle: z.string().nullable().default(null),
  publishedOn: z.iso.date(),
  body: z.string(),
  officials: z.array(z.object({ name: z.string(), title: z.string(), agency: z.string().nullable() })),
  agencies: z.array(z.object({ name: z.string(), aliases: strings, kind: z.enum(AGENCY_KINDS) })),
  programs: z.array(z.object({ name: z.string(), aliases: strings, agency: z.string().nullable() })),
  events: z.array(
    z.object({
      name: z.string(),
      aliases: strings,
      date: z.string().nullable(),
      hosts: strings,
      attendees: strings,
    }),
  ),
  topics: strings,
  statements: z.array(
    z.object({
      speaker: z.string(),
      speakerType: z.enum(['Official', 'Agency']),
      direct: z.boolean(),
      text: z.string(),
      verb: z.string(),
      topics: strings,
      event: z.string().nullable(),
    }),
  ),
});

export type GoldArticle = z.infer<typeof GoldArticle>;

/** The annotated articles of a folder by file name. */
export function readGold(folder: string): Map<string, GoldArticle> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.sort().map((name) => {
      const parsed = GoldArticle.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`);
      return [name, parsed.data];
    }),
  );
}
