/** How far a file is, as whoever sends it hears. */

/** Hears 0…1, never less than before, and 1 at the end. */
export type Progress = (share: number) => void;

/** Shares as they are heard, over all attempts: a file that is sent again does not go back. */
export function rising(onProgress: Progress): Progress {
  let highest = 0;
  return (share) => {
    if (share < highest) return;
    highest = share;
    onProgress(share);
  };
}
