import { describe, expect, it } from 'vitest';
import { agencyId } from '../../src/model/ids.ts';
import { resolveForm } from '../../src/resolve/resolve-form.ts';

const own = (name: string) => agencyId({ key: null, name });
const introduction = (form: string, name: string) => ({ form: own(form), agency: own(name) });

describe('resolveForm', () => {
  it('follows a short form that one agency has', () => {
    const introductions = [introduction('가진원', '가람진흥원'), introduction('가진원', '가람진흥원')];
    expect(resolveForm(own('가진원'), introductions)).toBe(own('가람진흥원'));
  });

  it('leaves a name alone that nobody introduces', () => {
    expect(resolveForm(own('가진원'), [introduction('나진원', '나래진흥원')])).toBe(own('가진원'));
  });

  it('leaves a short form alone that two agencies share', () => {
    const introductions = [introduction('가진원', '가람진흥원'), introduction('가진원', '가온진흥원')];
    expect(resolveForm(own('가진원'), introductions)).toBe(own('가진원'));
  });

  it('takes one step only', () => {
    const introductions = [introduction('가원', '가진원'), introduction('가진원', '가람진흥원')];
    expect(resolveForm(own('가원'), introductions)).toBe(own('가원'));
    expect(resolveForm(own('가진원'), introductions)).toBe(own('가람진흥원'));
  });

  it('leaves two names alone that are introduced for each other', () => {
    const introductions = [introduction('가진원', '가람진흥원'), introduction('가람진흥원', '가진원')];
    expect(resolveForm(own('가진원'), introductions)).toBe(own('가진원'));
    expect(resolveForm(own('가람진흥원'), introductions)).toBe(own('가람진흥원'));
  });
});
