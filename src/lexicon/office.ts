import { readTable } from './read-table.ts';

/** What sort of post a title is; people move within some classes and not across others. */
export const OFFICE_CLASSES = [
  'STATE',
  'HEAD',
  'DEPUTY',
  'BUREAU',
  'DIVISION',
  'STAFF',
  'ELECTED',
  'LEGISLATIVE',
  'DIPLOMATIC',
  'COMPANY',
  'ACADEMIC',
  'MILITARY',
  'POLICE',
  'PARTY',
  'JUDICIAL',
  'ASSOCIATION',
] as const;

export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** A title that a person can be named with (`장관`, `대표이사`). */
export interface Office {
  readonly title: string;
  readonly nameEn: string | null;
  readonly class: OfficeClass;
  /** True where longer titles end in it (`국토도시실장`, `2차관`). */
  readonly isSuffix: boolean;
}

const COLUMNS = ['title', 'nameEn', 'class', 'suffix'] as const;

/** The titles of a file by their text. */
export function readOffices(file: URL): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>();
  for (const row of readTable(file, COLUMNS)) {
    const title = row.required('title');
    if (offices.has(title)) throw row.fault(`the title "${title}" stands there twice`);
    offices.set(
      title,
      Object.freeze({
        title,
        nameEn: row.optional('nameEn'),
        class: row.oneOf('class', OFFICE_CLASSES),
        isSuffix: row.oneOf('suffix', ['yes', 'no']) === 'yes',
      }),
    );
  }
  return offices;
}
