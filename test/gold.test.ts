import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AGENCY_KINDS } from '../src/model/agency-kind.ts';
import { parseInput } from '../src/parse/parse-input.ts';

const FOLDER = new URL('gold/', import.meta.url);
const Annotated = z.object({
  title: z.string(),
  subtitle: z.string().nullable(),
  publishedOn: z.string(),
  body: z.string(),
  officials: z.array(z.object({ name: z.string(), title: z.string(), agency: z.string().nullable() })),
  agencies: z.array(z.object({ name: z.string(), kind: z.enum(AGENCY_KINDS) })),
  events: z.array(z.object({ name: z.string() })),
  statements: z.array(z.object({ speaker: z.string(), text: z.string(), event: z.string().nullable() })),
});
const annotated = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    gold: Annotated.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
  }));

describe('the annotated articles of the project', () => {
  it('are at least twelve', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(12);
  });

  it.each(annotated)('are what the parser reads from their raw text: $file', ({ file, gold }) => {
    const { articles } = parseInput(readFileSync(new URL(`raw/${file.replace('.json', '.txt')}`, FOLDER)), {
      name: file,
    });
    const { title, subtitle, publishedOn, body } = gold;
    expect(articles[0]?.article).toMatchObject({ title, subtitle, publishedOn, body });
  });

  it.each(annotated)(
    'quote their statements exactly, by speakers and at events that they list: $file',
    ({ gold }) => {
      const speakers = [...gold.officials, ...gold.agencies].map(({ name }) => name);
      const events = gold.events.map(({ name }) => name);
      for (const { speaker, text, event } of gold.statements) {
        expect(gold.body).toContain(text);
        expect(speakers).toContain(speaker);
        if (event !== null) expect(events).toContain(event);
      }
    },
  );
});
