import { decodeGlobalId, type NodeType } from '../model/global-id.ts';
import { badInput } from './bad-input.ts';

/** The stored id behind a global id of one type; anything else is the asker's mistake. */
export function storedId(argument: string, type: NodeType, text: string): string {
  const decoded = decodeGlobalId(text);
  if (decoded?.type === type) return decoded.id;
  throw badInput(
    decoded === null
      ? `${argument}: "${text}" is no id; take ids from the id fields of this schema`
      : `${argument}: this is the id of a ${decoded.type}, a ${type} is wanted`,
  );
}
