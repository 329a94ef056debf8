/** Where this browser keeps drafts. Nothing is stored until there is one. */
import type { DraftShelf } from '@chamado/core/views/open-ticket';

/** Looked up at every call: a page may forbid storage, and then even naming it throws. */
export const draftShelf: DraftShelf = {
  read: (key) => localStorage.getItem(key),
  write: (key, text) => localStorage.setItem(key, text),
  remove: (key) => localStorage.removeItem(key),
};

export function hasDraft(key: string): boolean {
  try {
    return draftShelf.read(key) !== null;
  } catch {
    return false;
  }
}
