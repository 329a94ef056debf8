/** What stands in the editors and file boxes of a ticket's page. */
import { ChamadoEditorFilesEvent } from '../../events/editor-files.event.ts';

/** What takes files: `<chamado-attachments>`. */
type FileTaker = Element & { readonly add: (files: Iterable<File>) => void };

/** An editor tells what was typed a moment later: what is sent is what stands in it now. */
export function readEditors(root: ParentNode, within: string, told: (name: string, value: string) => void): void {
  for (const editor of root.querySelectorAll<HTMLElement>(`${within} chamado-editor`))
    if (isWritten(editor)) told(editor.dataset['name'] ?? '', editor.value);
}

/** Files that were dropped or pasted go to the box beside. */
export function takeFiles(event: Event): void {
  const files = filesIn(event);
  if (files.length === 0 || event.defaultPrevented || !(event.currentTarget instanceof Element)) return;
  const taker = event.currentTarget.querySelector('chamado-attachments');
  event.preventDefault();
  if (taker && takesFiles(taker)) taker.add(files);
}

const isWritten = (element: HTMLElement): element is HTMLElement & { readonly value: string } =>
  'value' in element && typeof element.value === 'string';

const takesFiles = (element: Element): element is FileTaker => 'add' in element && typeof element.add === 'function';

function filesIn(event: Event): readonly File[] {
  if (event instanceof ChamadoEditorFilesEvent) return event.files;
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  return event instanceof ClipboardEvent ? [...(event.clipboardData?.files ?? [])] : [];
}
