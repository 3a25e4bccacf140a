import { readTable } from './read-table.ts';

/** What a program's last word says that it is. */
export const PROGRAM_CLASSES = [
  'law',
  'scheme',
  'tax',
  'plan',
  'project',
  'platform',
  'fund',
  'standard',
  'treaty',
  'award',
  'zone',
  'course',
  'package',
] as const;

/** What an event's last word says that it is. */
export const EVENT_CLASSES = [
  'meeting',
  'body',
  'talk',
  'ceremony',
  'show',
  'agreement',
  'activity',
  'incident',
  'session',
] as const;

/** How surely a phrase with this last word is a name rather than a description. */
export const HEAD_FORCES = ['strong', 'medium', 'weak'] as const;

export type HeadForce = (typeof HEAD_FORCES)[number];
export type ProgramClass = (typeof PROGRAM_CLASSES)[number];
export type EventClass = (typeof EVENT_CLASSES)[number];

/** A typed last word of a name (`법`, `기본계획`, `간담회`); some can end both a program's and an event's. */
export interface NameHead {
  readonly text: string;
  readonly program: { readonly class: ProgramClass; readonly force: HeadForce } | null;
  readonly event: { readonly class: EventClass; readonly force: HeadForce } | null;
}

/** The typed last words of a file by their text. */
export function readNameHeads(file: URL): ReadonlyMap<string, NameHead> {
  const heads = new Map<string, NameHead>();
  for (const row of readTable(file, ['kind', 'class', 'force', 'heads'])) {
    const force = row.oneOf('force', HEAD_FORCES);
    const isProgram = row.oneOf('kind', ['program', 'event']) === 'program';
    const program = isProgram ? { class: row.oneOf('class', PROGRAM_CLASSES), force } : null;
    const event = isProgram ? null : { class: row.oneOf('class', EVENT_CLASSES), force };
    for (const text of row.list('heads')) {
      const known = heads.get(text);
      if ((isProgram ? known?.program : known?.event) != null)
        throw row.fault(`"${text}" stands there twice`);
      heads.set(
        text,
        Object.freeze({
          text,
          program: program ?? known?.program ?? null,
          event: event ?? known?.event ?? null,
        }),
      );
    }
  }
  return heads;
}
