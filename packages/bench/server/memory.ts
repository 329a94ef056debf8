/** What the server's process holds while fifty clients ask for minutes, by the slope: `npm run bench -- server-memory`. */
import { circumstances, failuresOf, slopeOf, table } from './figures.ts';
import { run, type Round } from './load.ts';
import { setScene } from './scene.ts';

const { TICKETS = '20000', MINUTES = '10', OWN = '40', LEAK } = process.env;
const EVERY_SECONDS = 5;
const MB = 1024 * 1024;
/** The first minute fills caches and pools, and lets the code be compiled. */
const WARM_SECONDS = 60;
const FLAT_KB_A_MINUTE = 200;

console.log(`${circumstances()}${LEAK ? '; with a leak of 2 KB a request, planted' : ''}`);
const scene = await setScene({ tickets: Number(TICKETS), own: Number(OWN), env: LEAK ? { LEAK } : {} });
const { serving, clients } = scene;
const rounds: Round[] = [];
const samples: { readonly minute: number; readonly rss: number; readonly heapUsed: number }[] = [];

try {
  let tokenOf = await scene.mintTokens();
  let mintedAt = performance.now();
  const began = performance.now();
  const until = began + (WARM_SECONDS + Number(MINUTES) * 60) * 1000;
  while (performance.now() < until) {
    // A token is good for ten minutes.
    if (performance.now() - mintedAt > 5 * 60_000) {
      tokenOf = await scene.mintTokens();
      mintedAt = performance.now();
    }
    const round = await run({ address: serving.address, clients, tokenOf, seconds: EVERY_SECONDS });
    const { rss, heapUsed } = await serving.figures();
    const minute = (performance.now() - began) / 60_000;
    if (minute * 60 < WARM_SECONDS) continue;
    rounds.push(round);
    samples.push({ minute, rss, heapUsed });
    if (samples.length % 12 === 1)
      console.log(
        `${minute.toFixed(1).padStart(6)} min: rss ${mb(rss)} MB, heap ${mb(heapUsed)} MB after a collection`,
      );
  }
  console.log(`\n${table('Chamado', rounds)}`);
  const failed = failuresOf(rounds);
  if (failed) console.log(`  FAILED: ${failed}`);
  const kb = (name: 'rss' | 'heapUsed'): number =>
    slopeOf(samples.map((sample) => [sample.minute, sample[name]] as const)) / 1024;
  console.log(
    `\n${samples.length} samples; by least squares rss ${signed(kb('rss'))} KB a minute, heap ${signed(kb('heapUsed'))} KB a minute`,
  );
  const isFlat = kb('heapUsed') <= FLAT_KB_A_MINUTE;
  console.log(
    `the heap is ${isFlat ? 'flat' : 'NOT flat'}: at most ${FLAT_KB_A_MINUTE} KB a minute would be; ${circumstances()}`,
  );
  // A planted leak must be seen, and nothing else.
  if (failed || isFlat === Boolean(LEAK)) process.exitCode = 1;
} finally {
  await scene.close();
}

function mb(bytes: number): string {
  return (bytes / MB).toFixed(1);
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(0)}`;
}
