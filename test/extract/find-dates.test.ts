import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/find-dates.ts';

const days = (text: string, publishedOn = '2026-04-13') =>
  findDates(text, publishedOn).map(({ date }) => date);

describe('findDates', () => {
  it('takes a day of the month for the one nearest to publication', () => {
    expect(days('13일부터 오는 15일까지')).toEqual(['2026-04-13', '2026-04-15']);
    expect(days('30일 열린', '2026-05-02')).toEqual(['2026-04-30']);
  });

  it('reads the ways in which press releases write a date', () => {
    expect(days("'26.4.9(목) 협약")).toEqual(['2026-04-09']);
    expect(days('7. 22(수) 행사', '2026-07-20')).toEqual(['2026-07-22']);
    expect(days('10.7일 회의', '2021-10-07')).toEqual(['2021-10-07']);
    expect(days('2026. 7. 1. 시행')).toEqual(['2026-07-01']);
  });

  it('follows 지난달, 지난 and 오는', () => {
    expect(days('지난달 3일')).toEqual(['2026-03-03']);
    expect(days('지난 28일')).toEqual(['2026-03-28']);
    expect(days('오는 2일')).toEqual(['2026-05-02']);
  });

  it('gives the first day of a span of days that names its unit once', () => {
    expect(days('13~17일 빈에서')).toEqual(['2026-04-13', '2026-04-17']);
  });

  it('gives nothing for a length of time, a share or a day that the calendar lacks', () => {
    expect(days('3일간 열린 행사, 5일째, 2월 30일')).toEqual([]);
  });
});
