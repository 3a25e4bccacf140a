/** A partition of ids that only grows coarser, and never joins what is to stay apart. */
export interface Clusters {
  /** Joins the clusters of two ids; false where they must stay apart. Unknown ids join nothing. */
  readonly join: (one: string, other: string) => boolean;
  /** Forbids further pairs; those that are already together stay so. */
  readonly keepApart: (pairs: readonly (readonly [string, string])[]) => void;
  /** The ids of one cluster, ascending. */
  readonly of: (id: string) => readonly string[];
  /** All clusters, each ascending. */
  readonly members: () => readonly (readonly string[])[];
}

/** A partition of the ids into single ones, of which the forbidden pairs will never be together. */
export function createClusters(
  ids: readonly string[],
  forbidden: readonly (readonly [string, string])[],
): Clusters {
  const clusterById = new Map(ids.map((id) => [id, [id]]));
  const foes = new Map<string, Set<string>>();
  const keepApart: Clusters['keepApart'] = (pairs) => {
    for (const [one, other] of pairs) {
      foes.set(one, (foes.get(one) ?? new Set()).add(other));
      foes.set(other, (foes.get(other) ?? new Set()).add(one));
    }
  };
  keepApart(forbidden);
  return {
    keepApart,
    join: (one, other) => {
      const [left, right] = [clusterById.get(one), clusterById.get(other)];
      if (left === undefined || right === undefined) return false;
      if (left === right) return true;
      if (left.some((id) => right.some((foe) => foes.get(id)?.has(foe)))) return false;
      const joined = [...left, ...right].sort();
      for (const id of joined) clusterById.set(id, joined);
      return true;
    },
    of: (id) => clusterById.get(id) ?? [],
    members: () => [...new Set(clusterById.values())],
  };
}
