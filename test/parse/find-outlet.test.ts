import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../src/parse/find-outlet.ts';

describe('the outlet at the head of a body', () => {
  it.each([
    ['[가온일보] 가람시는 밝혔다.', '가온일보'],
    ['[서울=가온통신] 가람시는 밝혔다.', '가온통신'],
    ['[가온경제(세종)=홍길동 기자] 가람시는 밝혔다.', '가온경제'],
    ['[가온경제 홍길동 기자] 가람시는 밝혔다.', '가온경제'],
    ['(세종=가온통신) 홍길동 기자 = 가람시는 밝혔다.', '가온통신'],
    ['[가온일보|세종=홍길동 기자] 가람시는 밝혔다.', '가온일보'],
  ])('of %s', (body, outlet) => {
    expect(findOutlet(body)).toBe(outlet);
  });

  it.each([
    '[앵커] 안녕하십니까.',
    '[보도자료] 회의 결과',
    '[홍길동 기자] 가람시는',
    '가람시는 [가온일보] 밝혔다.',
    '[1] 첫째',
  ])('is not named in %s', (body) => {
    expect(findOutlet(body)).toBeNull();
  });
});
