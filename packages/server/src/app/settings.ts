/** What the server is set by: each setting once, with its check, its name in the environment and its meaning. */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const onOff = z.pipe(
  z.enum(['on', 'off'], { error: 'right would be on or off' }),
  z.transform((word) => word === 'on'),
);
const list = z.pipe(
  z.string(),
  z.transform((words): readonly string[] => words.split(/[\s,]+/).filter((word) => word !== '')),
);
const numberFrom = (least: number, most: number) => {
  const error = `right would be a whole number from ${String(least)} to ${String(most)}`;
  return z.coerce.number({ error }).check(z.int(error), z.gte(least, error), z.lte(most, error));
};
const urlLike = (protocol: RegExp, example: string) => z.url({ protocol, error: `right would be such as ${example}` });

/** What each setting may be, and what it is where it is left out. */
const Settings = z.object({
  port: z.optional(numberFrom(0, 65_535)),
  host: z._default(text, '127.0.0.1'),
  folder: z._default(text, '.chamado'),
  databaseUrl: z.optional(urlLike(/^postgres(ql)?$/, 'postgres://owner:password@db.example/chamado')),
  publicUrl: z.optional(urlLike(/^https?$/, 'https://chamados.loja.example')),
  proxies: z._default(numberFrom(0, 9), 0),
  origins: z._default(list, []),
  s3Endpoint: z.optional(urlLike(/^https?$/, 'https://s3.sa-east-1.amazonaws.com')),
  s3Region: z._default(text, 'us-east-1'),
  s3Bucket: z._default(text, 'chamado'),
  s3AccessKeyId: z._default(z.string(), ''),
  s3SecretAccessKey: z._default(z.string(), ''),
  smtpUrl: z.optional(urlLike(/^smtps?$/, 'smtps://user:password@smtp.example:465')),
  mailFrom: z._default(text, 'Chamado <chamado@localhost>'),
  mailAnswers: z.optional(
    z
      .string()
      .check(z.regex(/^[^{}@]*\{token\}[^{}@]*@[^{}@]+$/, 'right would be such as respostas+{token}@desk.example')),
  ),
  mailListen: z.optional(urlLike(/^(smtp|lmtp)$/, 'lmtp://127.0.0.1:2424')),
  metricsKey: z.optional(z.string().check(z.minLength(16, 'right would be 16 characters or more, at random'))),
  log: z._default(onOff, false),
  drainSeconds: z._default(numberFrom(0, 120), 0),
  demo: z.optional(onOff),
  jobs: z._default(onOff, true),
  search: z._default(z.enum(['memory', 'database'], { error: 'right would be memory or database' }), 'memory'),
});
export type Settings = z.output<typeof Settings>;

/** Each setting's name in the environment, and its meaning as `--help` says it. */
const words: Readonly<Record<keyof Settings, readonly [name: string, means: string]>> = {
  port: ['PORT', 'The port to listen on. Left out, 4180, or the next free one.'],
  host: ['HOST', 'The network address to listen on. Left out, 127.0.0.1, which only this machine reaches.'],
  folder: ['CHAMADO_FOLDER', 'Where files and the rest are kept. Left out, .chamado here.'],
  databaseUrl: [
    'DATABASE_URL',
    'A PostgreSQL that runs already, as its owner. Left out, one of its own in the folder.',
  ],
  publicUrl: [
    'CHAMADO_PUBLIC_URL',
    'How the world reaches this server; where that is https, cookies go over https alone.',
  ],
  proxies: ['CHAMADO_PROXIES', 'How many proxies of yours stand before it, and say who calls. Left out, 0.'],
  origins: ['CHAMADO_ORIGINS', 'Sites whose pages may ask it, such as https://loja.example, with commas between.'],
  s3Endpoint: ['S3_ENDPOINT', 'A server that speaks S3, for files. Left out, they are kept in the folder.'],
  s3Region: ['S3_REGION', 'Its region. Left out, us-east-1.'],
  s3Bucket: ['S3_BUCKET', 'The bucket on it. Left out, chamado.'],
  s3AccessKeyId: ['S3_ACCESS_KEY_ID', 'The key that opens the bucket.'],
  s3SecretAccessKey: ['S3_SECRET_ACCESS_KEY', 'The secret of that key.'],
  smtpUrl: ['SMTP_URL', 'The mail server, as smtps://user:password@host:465. Left out, mails are files in the folder.'],
  mailFrom: ['CHAMADO_MAIL_FROM', 'In whose name mails go out, as Name <address>.'],
  mailAnswers: [
    'CHAMADO_MAIL_ANSWERS',
    'The address mails are answered to, as respostas+{token}@desk.example. Left out, nobody answers by mail.',
  ],
  mailListen: [
    'CHAMADO_MAIL_LISTEN',
    'Where your mail server hands in what comes to that address, as lmtp://127.0.0.1:2424. Left out, nowhere.',
  ],
  metricsKey: [
    'CHAMADO_METRICS_KEY',
    'What Prometheus bears to read /metrics, as a bearer token. Left out, nobody reads it.',
  ],
  log: ['CHAMADO_LOG', 'A line of JSON for each request, without a word of anybody’s: on or off. Left out, off.'],
  drainSeconds: [
    'CHAMADO_DRAIN',
    'Seconds it still answers once asked to stop, not ready any more: as long as a load balancer needs to see it. Left out, 0.',
  ],
  demo: ['CHAMADO_DEMO', 'A tenant where anybody may be anybody: on or off. Left out, on until a tenant is added.'],
  search: [
    'CHAMADO_SEARCH',
    'Where articles are looked for: memory finds best, database holds nothing, for very many tenants. Left out, memory.',
  ],
  jobs: ['CHAMADO_JOBS', 'Whether this process sends mails and does what is due: on or off. Left out, on.'],
};

const keys = Object.keys(Settings.shape).filter((key): key is keyof Settings => key in words);

/** Reads the environment; what is empty is left out. @throws Error that names every setting at fault, and what would be right */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = keys.flatMap((key) => {
    const value = environment[words[key][0]];
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  const read = Settings.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const nameOf = (path: PropertyKey | undefined): string => words[keys.find((key) => key === path) ?? 'port'][0];
  throw new Error(read.error.issues.map(({ path, message }) => `${nameOf(path[0])}: ${message}`).join('\n'));
}

/** What a server is set to that nobody set. */
export const theUsual: Settings = readSettings({});

/** Every setting, a line each. */
export const settingsHelp = (): string => {
  const width = Math.max(...keys.map((key) => words[key][0].length));
  return keys.map((key) => `  ${words[key][0].padEnd(width)}  ${words[key][1]}`).join('\n');
};
