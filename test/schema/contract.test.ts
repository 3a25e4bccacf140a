import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/schema/printed-schema.ts';
import { schema } from '../../src/schema/schema.ts';
import { namedOperations } from './ask.ts';

describe('the contract', () => {
  it('is printed as it is', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printedSchema());
  });

  it('describes everything in English and in Korean', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const undescribed = own
      .flatMap(describedThings)
      .filter(
        ({ description }) => !/[A-Z][a-z]?/u.test(description ?? '') || !/[가-힣]/u.test(description ?? ''),
      )
      .map(({ name }) => name);
    expect(undescribed).toEqual([]);
  });

  it('allows every named operation', () => {
    for (const [name, source] of namedOperations()) {
      expect(validate(schema, parse(source)), name).toEqual([]);
    }
  });
});

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

function describedThings(type: GraphQLNamedType): Described[] {
  const found: Described[] = [{ name: type.name, description: type.description }];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push({ name: `${type.name}.${field.name}`, description: field.description });
      for (const argument of field.args) {
        found.push({
          name: `${type.name}.${field.name}(${argument.name})`,
          description: argument.description,
        });
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push({ name: `${type.name}.${field.name}`, description: field.description });
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      found.push({ name: `${type.name}.${value.name}`, description: value.description });
    }
  }
  return found;
}
