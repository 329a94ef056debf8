/** What a host and its files say to each other: neither is told what it said itself. */
import type { Attachment } from '@chamado/core';

type Files = readonly Attachment[];

export class Told {
  #last = textOf([]);
  #echoes = new WeakSet<Files>();

  /** Whether what the host gives is news: neither what is there, nor what it was told, which may have grown since. */
  isNews(given: Files, present: Files): boolean {
    if (this.#echoes.has(given) || textOf(given) === textOf(present)) return false;
    this.#echoes = new WeakSet();
    this.#last = textOf(given);
    return true;
  }

  /** Whether the host is to be told: once of each change. `way`: some are still on theirs, one did not arrive. */
  isToTell(files: Files, ...way: readonly boolean[]): boolean {
    const text = textOf(files, ...way);
    if (text === this.#last) return false;
    this.#last = text;
    this.#echoes.add(files);
    return true;
  }
}

const textOf = (files: Files, ...way: readonly boolean[]): string =>
  JSON.stringify([files.map(({ id, note }) => [id, note]), way.includes(true) && way]);
