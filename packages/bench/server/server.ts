/** The server under fifty clients, beside a bare route that sends the same statements by hand: `npm run bench -- server`. */
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appRoleOf, asRole } from '../../server/src/pg/database.ts';
import { circumstances, failuresOf, median, rateOf, table } from './figures.ts';
import { run, type Round } from './load.ts';
import { startServing, type Serving } from './process.ts';
import { setScene } from './scene.ts';
import { transcribe } from './transcript.ts';

const { TICKETS = '100000', ROUNDS = '6', SECONDS = '15', OWN = '4', CPU_PROFILE } = process.env;
/** As many as the server's own pool has. */
const CONNECTIONS = '10';
const TARGET = 0.7;

console.log(circumstances());
const flags = CPU_PROFILE === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${CPU_PROFILE}`];
const scene = await setScene({ tickets: Number(TICKETS), own: Number(OWN), flags });
const { serving, clients, url } = scene;
const transcripts = await transcribe(serving, clients, await scene.mintTokens());
const [first] = clients;
for (const [kind, { statements }] of Object.entries(transcripts[first?.person.id ?? ''] ?? {}))
  console.log(`${kind}: ${statements.length} statements`);
const path = join(tmpdir(), `chamado-transcripts-${process.pid}.json`);
await writeFile(path, JSON.stringify(transcripts));
const bare = await startServing({
  script: fileURLToPath(new URL('./bare.mjs', import.meta.url)),
  env: { TRANSCRIPTS: path, APP_DATABASE_URL: asRole(url, appRoleOf(url)), CONNECTIONS },
});

type Side = {
  readonly name: string;
  readonly serving: Serving;
  readonly tokensOf: () => Promise<(id: string) => string>;
  readonly rounds: Round[];
  readonly cpuMs: number[];
};
const side = (name: string, serving: Serving, tokensOf: Side['tokensOf']): Side => ({
  ...{ name, serving, tokensOf },
  ...{ rounds: [], cpuMs: [] },
});
const sides = [side('Chamado', serving, scene.mintTokens), side('bare route', bare, () => Promise.resolve((id) => id))];

async function measure({ serving: { address, figures }, tokensOf, rounds, cpuMs }: Side, seconds: number) {
  const tokenOf = await tokensOf();
  const before = await figures();
  const round = await run({ address, clients, tokenOf, seconds });
  const { cpuMs: after } = await figures();
  rounds.push(round);
  cpuMs.push((after - before.cpuMs) / (rateOf(round) * round.seconds));
}

try {
  for (const each of sides) await measure(each, 5);
  for (const { rounds, cpuMs } of sides) rounds.length = cpuMs.length = 0;
  for (let round = 0; round < Number(ROUNDS); round += 1) {
    // Whoever goes second finds the caches warm: each is second as often as first.
    for (const each of round % 2 ? [...sides].reverse() : sides) await measure(each, Number(SECONDS));
  }
  for (const { name, rounds, cpuMs } of sides) {
    console.log(`\n${table(name, rounds)}`);
    console.log(`  ${median(cpuMs).toFixed(2)} ms of processor a request, in the server's own process`);
    const failed = failuresOf(rounds);
    if (failed) console.log(`  FAILED: ${failed}`);
    if (failed) process.exitCode = 1;
  }
  const ratios = sides[0]?.rounds.map((round, at) => rateOf(round) / rateOf(sides[1]?.rounds[at] ?? round)) ?? [];
  const said = ratios.map((one) => `${(one * 100).toFixed(0)} %`).join(', ');
  console.log(`\nChamado has ${(median(ratios) * 100).toFixed(1)} % of the bare route's throughput (rounds: ${said})`);
  console.log(`target: at least ${TARGET * 100} %; ${circumstances()}`);
} finally {
  await bare.stop();
  await scene.close();
  await rm(path, { force: true });
}
