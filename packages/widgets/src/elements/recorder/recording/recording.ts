/** A recording: from a person's consent until he stops it, and then its files. */
import type { Step } from './step.ts';
import { reportOf } from './report.ts';
import { watchErrors } from './watch-errors.ts';
import { recordScreen } from './watch-screen.ts';
import { watchSteps } from './watch-steps.ts';

export type RecordingOptions = {
  readonly withScreen: boolean;
  /** How large the video may become. */
  readonly maxBytes: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly isOwn: (event: Event) => boolean;
  readonly onStep: () => void;
};

export type Recording = {
  readonly startedAt: number;
  readonly steps: () => readonly Step[];
  /** Whether the screen is recorded too: it was asked for, and granted. */
  readonly screen: boolean;
  /** The report and, where there is one, the video. */
  readonly stop: () => Promise<readonly File[]>;
  /** Ends it, and keeps nothing. */
  readonly discard: () => void;
};

export async function startRecording({
  withScreen,
  maxBytes,
  now,
  isOwn,
  onStep,
}: RecordingOptions): Promise<Recording> {
  const screen = withScreen ? await recordScreen(maxBytes) : null;
  const startedAt = now();
  const elapsed = () => now() - startedAt;
  const steps: Step[] = [];
  const add = (step: Step): void => {
    steps.push(step);
    onStep();
  };
  const stopSteps = watchSteps({ onStep: add, elapsed, isOwn });
  const stopErrors = watchErrors((detail) => add({ at: elapsed(), kind: 'error', role: '', name: '', detail }));
  const end = (): Promise<Blob | null> => {
    stopSteps();
    stopErrors();
    return screen?.stop() ?? Promise.resolve(null);
  };

  return {
    startedAt,
    screen: screen !== null,
    steps: () => steps,
    discard: () => void end(),
    async stop() {
      const { title, address } = pageNow();
      const video = await end();
      const report = reportOf({ startedAt, title, address, browser: navigator.userAgent, screen: screenNow(), steps });
      const name = fileName(startedAt);
      return [
        new File([report], `${name}.html`, { type: 'text/html' }),
        ...(video ? [new File([video], `${name}.webm`, { type: 'video/webm' })] : []),
      ];
    },
  };
}

const pageNow = () => ({ title: document.title, address: `${location.origin}${location.pathname}` });

const screenNow = (): string => `${String(innerWidth)} × ${String(innerHeight)} px`;

/** "passos-2026-11-21-1432", in the time of the person's own clock. */
function fileName(startedAt: number): string {
  const at = new Date(startedAt - new Date(startedAt).getTimezoneOffset() * 60_000).toISOString();
  return `passos-${at.slice(0, 10)}-${at.slice(11, 16).replace(':', '')}`;
}
