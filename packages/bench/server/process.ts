/** A process of its own that serves: started, asked over its channel, and stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a process that serves can be asked. */
export type Serving = {
  readonly address: string;
  /** Bytes after a full collection, and processor milliseconds since the start. */
  readonly figures: () => Promise<Figures>;
  /** Every statement of a person's transactions while `work` goes on. */
  readonly statementsOf: (work: () => Promise<unknown>) => Promise<readonly Statement[]>;
  readonly stop: () => Promise<void>;
};

export type Figures = { readonly rss: number; readonly heapUsed: number; readonly cpuMs: number };

/** One statement as it was sent. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

export type ServingOptions = {
  readonly script: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const WATCHED = new URL('./watched.mjs', import.meta.url).href;

/** Starts it, and waits until it says where it listens. Rejects where it ends instead. */
export async function startServing({ script, flags = [], env = {} }: ServingOptions): Promise<Serving> {
  const child = spawn(process.execPath, ['--expose-gc', ...flags, '--import', WATCHED, script], {
    env: { ...process.env, PORT: '0', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const asked = async (question: string): Promise<unknown> => {
    const answered = once(child, 'message');
    child.send(question);
    const [answer]: unknown[] = await Promise.race([
      answered,
      gone.then(() => Promise.reject(new Error('It is gone'))),
    ]);
    return answer;
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void gone.then(() => reject(new Error(`${script} ended: ${said}`)));
  });
  return {
    address,
    figures: async () => readFigures(await asked('figures')),
    async statementsOf(work) {
      await asked('record');
      await work();
      return readStatements(await asked('recorded'));
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function readFigures(answer: unknown): Figures {
  const read = (name: string): number =>
    typeof answer === 'object' && answer !== null ? Number(Reflect.get(answer, name)) : Number.NaN;
  return { rss: read('rss'), heapUsed: read('heapUsed'), cpuMs: read('cpuMs') };
}

function readStatements(answer: unknown): readonly Statement[] {
  if (!Array.isArray(answer)) throw new TypeError('The process did not say what it asked');
  return answer.map((each: { readonly text?: unknown; readonly values?: unknown }) => ({
    text: String(each.text),
    values: Array.isArray(each.values) ? each.values : [],
  }));
}
