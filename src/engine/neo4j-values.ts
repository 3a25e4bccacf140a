import neo4j from 'neo4j-driver';

/**
 * A parameter as Neo4j wants it: the driver would send every number as a float, and `LIMIT 20.0` is refused. What holds no
 * number is given as it is: most lists of rows are words.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let list: unknown[] | null = null;
    for (let at = 0; at < value.length; at += 1) {
      const part: unknown = value[at];
      const converted = toNeo4j(part);
      if (converted === part) continue;
      list ??= value.slice();
      list[at] = converted;
    }
    return list ?? value;
  }
  let map: Record<string, unknown> | null = null;
  for (const [key, part] of Object.entries(value)) {
    const converted = toNeo4j(part);
    if (converted === part) continue;
    map ??= { ...value };
    map[key] = converted;
  }
  return map ?? value;
}

/**
 * A column as we want it: days and times as ISO strings, the rest as it is. Lists and maps are the driver's own and are
 * changed in place: a page has some thousand values, and hardly ever a day among them.
 */
export function fromNeo4j(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const part: unknown = value[at];
      if (typeof part === 'object') value[at] = fromNeo4j(part);
    }
    return value;
  }
  if (isMap(value)) {
    for (const key of Object.keys(value)) {
      const part = value[key];
      if (typeof part === 'object') value[key] = fromNeo4j(part);
    }
    return value;
  }
  return isTemporal(value) ? value.toString() : value;
}

function isMap(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
