/** The engines that the bench compares, each behind one face. */
import { buildIndex, loadIndex, type Article } from '@chamado/core/knowledge';
import MiniSearch from 'minisearch';
import { isStopWord } from '../../core/src/knowledge/portuguese.stop.ts';
import { stem } from '../../core/src/knowledge/portuguese.stem.ts';
import { fold } from '../../core/src/shared/fold.ts';

export type Engine = {
  /** Ids of the first five articles. */
  readonly search: (text: string) => readonly string[];
  /** Saves and loads; answers the milliseconds of each and the bytes between. */
  readonly reload?: () => { readonly save: number; readonly load: number; readonly megabytes: number };
};
/** Builds an engine; each stretch without a pause is told to `onSlice` in CPU milliseconds, garbage collection included. */
export type Build = (articles: readonly Article[], onSlice: (ms: number) => void) => Engine;

/** CPU milliseconds of this process: the wall clock counts what others do on a busy machine. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const ours: Build = (articles, onSlice) => {
  const build = buildIndex(articles);
  for (;;) {
    const from = cpu();
    const step = build.next();
    onSlice(cpu() - from);
    if (!step.done) continue;
    const index = step.value;
    return {
      search: (text) => index.search({ text }).items.map(({ id }) => id),
      reload() {
        const start = performance.now();
        const saved = structuredClone(index.save());
        const middle = performance.now();
        if (!loadIndex(saved)) throw new Error('A saved index was not read');
        const arrays = saved.segments.flatMap((segment) => Object.values(segment));
        const bytes = arrays.reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
        return { save: middle - start, load: performance.now() - middle, megabytes: bytes / 2 ** 20 };
      },
    };
  }
};

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ');
const fields = ['title', 'keywords', 'introduction', 'body'];
const documents = (articles: readonly Article[]) =>
  articles.map(({ id, title, introduction, productId, keywords, body }) => ({
    id,
    title,
    introduction,
    productId,
    keywords: keywords.join(' '),
    body: plain(body),
  }));
const storeFields = ['title', 'introduction', 'productId'];

const miniSearch =
  (options: object, searchOptions: object): Build =>
  (articles, onSlice) => {
    const from = cpu();
    const index = new MiniSearch({ fields, storeFields, ...options });
    index.addAll(documents(articles));
    onSlice(cpu() - from);
    return {
      search: (text) =>
        index
          .search(text, searchOptions)
          .slice(0, 5)
          .map(({ id }) => String(id)),
    };
  };

const tuned = {
  boost: { title: 4, keywords: 4, introduction: 2 },
  fuzzy: (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
  prefix: (_: string, at: number, terms: readonly string[]) => at === terms.length - 1,
};
const folded = (term: string): string | null => (isStopWord(fold(term)) ? null : fold(term));

/** MiniSearch as it comes; tuned with folding, Portuguese stop words, boosts, slips and prefixes; and with our stemmer too. */
export const engines: Readonly<Record<string, Build>> = {
  Chamado: ours,
  'MiniSearch, tuned': miniSearch({ processTerm: folded }, tuned),
  'MiniSearch, tuned, stems': miniSearch({ processTerm: (term: string) => folded(term) && stem(fold(term)) }, tuned),
  'MiniSearch, default': miniSearch({}, { prefix: true, fuzzy: 0.2 }),
};
