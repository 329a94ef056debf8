/** A change, read as it came: loaded with the first that is watched for. */
import { Change, parse } from '@chamado/core';

/** The change; null for one that only a newer desk knows. */
export function readChange(data: string): Change | null {
  try {
    return parse(Change, JSON.parse(data));
  } catch {
    return null;
  }
}
