import { describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../../src/engine/parse-database-url.ts';

function fault(url: string): string {
  try {
    parseDatabaseUrl(url);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no fault';
}

describe('parseDatabaseUrl', () => {
  it('takes the login and the database out of a Neo4j address', () => {
    expect(parseDatabaseUrl('neo4j+s://reader:p%40ss%2Fw@graph.example:7687/news?policy=eu')).toEqual({
      kind: 'neo4j',
      url: 'neo4j+s://graph.example:7687?policy=eu',
      user: 'reader',
      password: 'p@ss/w',
      database: 'news',
      address: 'neo4j+s://graph.example:7687/news',
    });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'knows the scheme %s',
    (scheme) => {
      expect(parseDatabaseUrl(`${scheme}://localhost`)).toMatchObject({
        kind: 'neo4j',
        address: `${scheme}://localhost`,
        user: null,
        password: null,
        database: null,
      });
    },
  );

  it('keeps an IPv6 host in its brackets', () => {
    expect(parseDatabaseUrl('bolt://[::1]:7687')).toMatchObject({ url: 'bolt://[::1]:7687' });
  });

  it.each([
    ['file:./.malmoi', './.malmoi'],
    ['file:/var/lib/malmoi/graph', '/var/lib/malmoi/graph'],
    ['file:///var/lib/%EB%A7%90%EB%AA%A8%EC%9D%B4', '/var/lib/말모이'],
  ])('reads the path out of %s', (url, path) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'file', path, address: `file:${path}` });
  });

  it.each(['memory:', 'file::memory:'])('takes %s for a graph in memory', (url) => {
    expect(parseDatabaseUrl(url).kind).toBe('memory');
  });

  it.each([
    'http://reader:Geheim-77@host',
    'postgres://reader:Geheim-77@host/x@y',
    'bolt://reader:Geheim-77/@host:bad',
    'bolt:reader:Geheim-77@host',
    'reader:Geheim-77@host',
    'bolt://reader:Geheim-77@',
    'file:',
    './graph',
    '',
  ])('says what to give instead of %s, without its password', (url) => {
    expect(fault(url)).toContain('file:PATH');
    expect(fault(url)).not.toContain('Geheim');
  });
});
