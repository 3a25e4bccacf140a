import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import type { NamedOperation } from './graphiql-page.ts';

const ENDING = '.graphql';

/**
 * The operations of a folder by file, each with the fragments it spreads, wherever those stand, so that it can be
 * run by itself; the one named `first` goes before the others.
 */
export function readNamedOperations(folder: URL, first: string | null = null): NamedOperation[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => ({
      name: file.slice(0, -ENDING.length),
      query: readFileSync(new URL(file, folder), 'utf8'),
    }));
  const fragments = new Map(
    files.flatMap(({ query }) =>
      fragmentsOf(parse(query)).map((fragment) => [fragment.name.value, fragment]),
    ),
  );
  return files
    .map(({ name, query }) => ({ name, query: query + missingFragments(parse(query), fragments) }))
    .toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
}

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}

/** The text of the fragments that a document spreads without having them. */
function missingFragments(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const had = new Set(fragmentsOf(document).map(({ name }) => name.value));
  const added: FragmentDefinitionNode[] = [];
  const add = (node: DocumentNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || had.has(name.value)) return;
        had.add(name.value);
        added.push(fragment);
        add(fragment);
      },
    });
  };
  add(document);
  return added.map((fragment) => `\n${print(fragment)}\n`).join('');
}
