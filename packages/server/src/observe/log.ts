/** The log: one line of JSON for each request and each failure. No field of it can hold a text that somebody wrote. */
import { DeskError } from '@chamado/core';
import type { RequestTold } from './request.watch.ts';

/** Where lines go; each ends in none. */
export type WriteLine = (line: string) => void;

/** What is logged. */
export type Log = {
  readonly request: (told: RequestTold) => void;
  /** What failed within, by what it was and where: what it says may name people, and stays out. `of` is the request's id. */
  readonly failure: (thrown: unknown, of?: string) => void;
};

/** A log; `now` in milliseconds. */
export function createLog(write: WriteLine, now: () => number = () => Date.now()): Log {
  const put = (level: 'info' | 'error', fields: object): void =>
    write(JSON.stringify({ time: new Date(now()).toISOString(), level, ...fields }));
  return {
    request: (told) => put('info', { event: 'request', ...told }),
    failure: (thrown, of) =>
      put('error', {
        event: 'failure',
        ...(of !== undefined && { id: of }),
        code: DeskError.from(thrown).code,
        causes: causesOf(thrown),
      }),
  };
}

type Cause = { readonly name: string; readonly code?: string; readonly at: readonly string[] };

const MOST_CAUSES = 5;
const MOST_FRAMES = 8;

/** What was thrown, and by what that was caused. */
function causesOf(thrown: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  for (let each = thrown; each instanceof Error && causes.length < MOST_CAUSES; each = each.cause) {
    const code = 'code' in each && typeof each.code === 'string' && WORD.test(each.code) ? each.code : undefined;
    causes.push({
      name: WORD.test(each.name) ? each.name : 'Error',
      ...(code !== undefined && { code }),
      at: framesOf(each),
    });
  }
  return causes;
}

const WORD = /^\w{1,40}$/;

/** Where it was thrown. The stack begins with the message, which may itself look like a stack. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const frames = start < 0 ? '' : stack.slice(start + message.length);
  return frames
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}

const FRAME = /^ {4}at .*:\d+:\d+\)?$/;

/** Onto the process’s own output. */
export const toOutput: WriteLine = (line) => void process.stdout.write(`${line}\n`);

/** Onto the process’s output for errors. */
export const toErrors: WriteLine = (line) => void process.stderr.write(`${line}\n`);
