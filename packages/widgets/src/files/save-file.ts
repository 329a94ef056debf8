/** Hands a file to the person, to be saved: never opened in the page, since what is in it is a stranger's. */

export function saveFile(name: string, data: Blob): void {
  const link = document.createElement('a');
  // As mere bytes: no browser then shows a page inside ours.
  link.href = URL.createObjectURL(new Blob([data], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The click has only begun the download: its address must outlive this task.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

const KEPT_MS = 60_000;
