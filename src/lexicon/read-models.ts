import { readFileSync } from 'node:fs';
import { KgError } from '../errors.ts';
import type { LinearModel } from './linear-model.ts';

/** The weights that `scripts/train-things.ts` and `scripts/train-confidence.ts` learned, one model per question. */
export interface Models {
  readonly program: LinearModel;
  readonly runner: LinearModel;
  readonly event: LinearModel;
  readonly host: LinearModel;
  readonly attendee: LinearModel;
  readonly topic: LinearModel;
  readonly statementTopic: LinearModel;
  readonly official: LinearModel;
  readonly agency: LinearModel;
  readonly statement: LinearModel;
}

/** The models of a file. */
export function readModels(file: URL): Models {
  try {
    const models: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return {
      program: readModel(models, 'program'),
      runner: readModel(models, 'runner'),
      event: readModel(models, 'event'),
      host: readModel(models, 'host'),
      attendee: readModel(models, 'attendee'),
      topic: readModel(models, 'topic'),
      statementTopic: readModel(models, 'statementTopic'),
      official: readModel(models, 'official'),
      agency: readModel(models, 'agency'),
      statement: readModel(models, 'statement'),
    };
  } catch (cause) {
    throw new KgError(
      'INPUT_UNREADABLE',
      `cannot read the weights in ${file.pathname}; train them anew or restore the file`,
      {
        cause,
      },
    );
  }
}

// Read by hand: every thread that extracts reads this file, and zod alone takes as much memory as the reference data.
function readModel(models: unknown, question: keyof Models): LinearModel {
  const model = objectIn(models, question);
  const weights = objectIn(model, 'weights');
  return {
    bias: numberIn(model, 'bias'),
    weights: new Map(Object.keys(weights).map((name) => [name, numberIn(weights, name)])),
    sure: numberIn(model, 'sure'),
  };
}

function objectIn(parent: unknown, key: string): object {
  const value: unknown = isObject(parent) ? Reflect.get(parent, key) : null;
  if (!isObject(value)) throw new TypeError(`"${key}" is no object`);
  return value;
}

function numberIn(parent: object, key: string): number {
  const value: unknown = Reflect.get(parent, key);
  if (typeof value !== 'number') throw new TypeError(`"${key}" is no number`);
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
