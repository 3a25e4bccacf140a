import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agencyId } from '../../src/model/ids.ts';
import { type Introduction, resolveAgencyName } from '../../src/resolve/resolve-agency-name.ts';

const unregistered = (name: string) => ({ key: null, name });
const idOf = (name: string) => agencyId(unregistered(name));

it('lets a short form stand for the one agency that all articles introduce it for', () => {
  const introductions = [{ text: '한산연', agencyIds: [idOf('한빛산업연구조합')] }];
  expect(resolveAgencyName(unregistered('한산연'), introductions)).toBe(idOf('한빛산업연구조합'));
});

it('lets a short form stand for a registered agency', () => {
  const introductions = [{ text: '가스안전공사', agencyIds: ['kgs'] }];
  expect(resolveAgencyName(unregistered('가스안전공사'), introductions)).toBe('kgs');
});

it('keeps a name that nobody introduces, or that articles introduce for two agencies', () => {
  const introductions = [{ text: '연합회', agencyIds: [idOf('나루상인연합회'), idOf('한울농민연합회')] }];
  expect(resolveAgencyName(unregistered('연합회'), introductions)).toBeNull();
  expect(resolveAgencyName(unregistered('한울농민연합회'), introductions)).toBeNull();
});

it('adds up what several rows say of one text', () => {
  const introductions = [
    { text: '연합회', agencyIds: [idOf('나루상인연합회')] },
    { text: '연합회', agencyIds: [idOf('한울농민연합회')] },
  ];
  expect(resolveAgencyName(unregistered('연합회'), introductions)).toBeNull();
});

it('never overrides the registry', () => {
  const introductions = [{ text: '산업통상부', agencyIds: [idOf('산업통상협의회')] }];
  expect(resolveAgencyName({ key: 'motir', name: '산업통상부' }, introductions)).toBeNull();
});

it('does not go on from a name that is itself introduced for another', () => {
  const introductions = [
    { text: '한산연', agencyIds: [idOf('한빛연구조합')] },
    { text: '한빛연구조합', agencyIds: [idOf('한빛산업연구조합')] },
  ];
  expect(resolveAgencyName(unregistered('한산연'), introductions)).toBeNull();
  expect(resolveAgencyName(unregistered('한빛연구조합'), introductions)).toBe(idOf('한빛산업연구조합'));
});

it('goes to a name that stands for itself because articles disagree on it', () => {
  const introductions = [
    { text: '한산연', agencyIds: [idOf('한빛조합')] },
    { text: '한빛조합', agencyIds: [idOf('한빛산업연구조합'), idOf('한빛상인조합')] },
  ];
  expect(resolveAgencyName(unregistered('한산연'), introductions)).toBe(idOf('한빛조합'));
});

it('keeps both of two names that are introduced for each other', () => {
  const introductions = [
    { text: '한산연', agencyIds: [idOf('한빛산업연구조합')] },
    { text: '한빛산업연구조합', agencyIds: [idOf('한산연')] },
  ];
  expect(resolveAgencyName(unregistered('한산연'), introductions)).toBeNull();
  expect(resolveAgencyName(unregistered('한빛산업연구조합'), introductions)).toBeNull();
});

it('leads in one step to a name that stands for itself, in any order of the introductions', () => {
  const names = ['가람회', '나래회', '다솜회', '라온회', '마루회'];
  const introductionsOf = fc.array(
    fc.record({
      text: fc.constantFrom(...names),
      agencyIds: fc.uniqueArray(fc.constantFrom(...names.map(idOf), 'registered'), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      introductionsOf,
      fc.constantFrom(...names),
      (introductions: readonly Introduction[], name) => {
        const target = resolveAgencyName(unregistered(name), introductions);
        expect(resolveAgencyName(unregistered(name), introductions.toReversed())).toBe(target);
        const targetName = names.find((other) => idOf(other) === target);
        expect(targetName).not.toBe(name);
        if (targetName !== undefined) {
          expect(resolveAgencyName(unregistered(targetName), introductions)).toBeNull();
        }
      },
    ),
  );
});
