/** Records the screen a person chooses, where the browser can and he agrees. */

export type ScreenRecording = {
  /** The video so far; null where there is none. */
  readonly stop: () => Promise<Blob | null>;
};

const PIECE_MS = 1000;
const BITS_PER_SECOND = 800_000;

/** Null where he refused, or the browser did. The video ends by itself before it grows beyond `maxBytes`. */
export async function recordScreen(maxBytes: number): Promise<ScreenRecording | null> {
  const stream = await navigator.mediaDevices
    .getDisplayMedia({ video: { frameRate: 10 }, audio: false })
    .catch(() => null);
  if (!stream) return null;
  const recorder = new MediaRecorder(stream, { videoBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  const ended = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve(), { once: true }));
  recorder.addEventListener('dataavailable', ({ data }) => {
    const size = pieces.reduce((sum, piece) => sum + piece.size, data.size);
    if (size < maxBytes) pieces.push(data);
    else end();
  });
  const end = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  };
  // The browser's own button ends the sharing, and so the video; the steps go on.
  for (const track of stream.getTracks()) track.addEventListener('ended', end);
  recorder.start(PIECE_MS);
  return {
    async stop() {
      end();
      await ended;
      const video = new Blob(pieces, { type: 'video/webm' });
      return video.size > 0 ? video : null;
    },
  };
}
