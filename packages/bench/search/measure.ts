/** Measures one engine in a process of its own: `measure.ts NAME COUNT` prints one line of JSON. Needs --expose-gc. */
import { articles, seeded } from './articles.ts';
import { engines } from './engines.ts';
import { plantedArticles, questions } from './planted.ts';

const [name = '', count = '10000'] = process.argv.slice(2);
const build = engines[name];
if (!build) throw new Error(`No engine ${name}: ${Object.keys(engines).join(', ')}`);

/** Megabytes alive, typed arrays included; buffers are swept beside, so it waits for that. */
async function alive(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function everything(): ReturnType<typeof articles> {
  const all = [...articles(Number(count))];
  plantedArticles.forEach((article, at) =>
    all.splice(Math.floor(((at + 0.5) * all.length) / plantedArticles.length), 0, article),
  );
  return all;
}

const p95 = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

const empty = await alive();
let all: ReturnType<typeof articles> | null = everything();
// Words that people would type: out of titles, long enough to mean something, each once.
const words = [...new Set(all.slice(0, 3000).flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []))];
const random = seeded(11);
const word = (): string => words[Math.floor(random() * words.length)] ?? '';
const mistyped = (text: string): string => text.slice(0, 2) + text.charAt(3) + text.charAt(2) + text.slice(4);
const many = (make: () => string, times = 200): string[] => Array.from({ length: times }, make);

let longest = 0;
const from = performance.now();
const engine = build(all, (ms) => (longest = Math.max(longest, ms)));
const seconds = (performance.now() - from) / 1000;
all = null;
const heap = (await alive()) - empty;

function time(texts: readonly string[]): number {
  return p95(
    texts.map((text) => {
      // The best of three: whatever else the machine does only adds.
      const tries = [1, 2, 3].map(() => {
        const start = performance.now();
        engine.search(text);
        return performance.now() - start;
      });
      return Math.min(...tries);
    }),
  );
}
const warm = many(word, 60);
time(warm);

// Every fourth of all keystrokes: slow engines would take minutes.
const keystrokes = questions
  .flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)))
  .filter((_, at) => at % 4 === 0);
const kinds: Record<string, string> = {};
const hits = questions.filter(({ kind, text, answer }) => {
  const hit = engine.search(text).includes(answer);
  if (!hit) kinds[kind] = `${kinds[kind] ?? ''}1`;
  return hit;
}).length;

console.log(
  JSON.stringify({
    name,
    seconds,
    longest,
    heap,
    one: time(many(word)),
    three: time(many(() => `${word()} ${word()} ${word()}`)),
    prefix: time(many(() => word().slice(0, 1 + Math.floor(random() * 4)))),
    typo: time(many(() => mistyped(word()))),
    keystroke: time(keystrokes),
    hits,
    of: questions.length,
    missed: Object.entries(kinds)
      .map(([kind, { length }]) => `${length} ${kind}`)
      .join(', '),
    reload: engine.reload?.(),
  }),
);
