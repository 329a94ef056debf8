/** One language's texts as they arrive: those of every widget first, those of one widget alone with that widget. */
import type { LocaleModule } from '@lit/localize';
import { idLength } from './generated/languages.ts';

type Templates = LocaleModule['templates'];

/** Texts, and in the same order the ends of their messages' ids. */
export type Words = { readonly ids: string; readonly texts: readonly Templates[string][] };

/** What all widgets say, and where to fetch what only one of them says, by the name of its folder. */
export type LanguageModule = Words & { readonly areas: Readonly<Record<string, () => Promise<Words>>> };

export class Shelf {
  readonly #texts = new Map<string, Templates[string]>();
  readonly #arrived = new Set<string>();

  /** As lit-localize asks for them: by a message's whole id. */
  readonly templates: Templates = new Proxy<Templates>(
    {},
    { get: (_, id) => (typeof id === 'string' ? this.#texts.get(id.slice(-idLength)) : undefined) },
  );

  constructor(readonly language: LanguageModule) {
    this.#put(language);
  }

  /** Fetches what `area` alone says; undefined where it is here already, or where it says nothing of its own. */
  fetch(area: string): Promise<void> | undefined {
    const load = this.#arrived.has(area) ? undefined : this.language.areas[area];
    // An area that cannot be fetched speaks Portuguese; nobody waits for it twice.
    return load?.().then(
      (words) => this.#put(words, area),
      () => void this.#arrived.add(area),
    );
  }

  #put({ ids, texts }: Words, area = ''): void {
    texts.forEach((text, at) => this.#texts.set(ids.slice(at * idLength, (at + 1) * idLength), text));
    this.#arrived.add(area);
  }
}
