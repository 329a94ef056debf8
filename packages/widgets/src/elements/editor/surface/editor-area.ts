/** Where the editable text stands: in the document's own tree, since a selection inside a shadow root is not to be trusted. */

export type EditorArea = { readonly element: HTMLElement; readonly remove: () => void };

let areas = 0;

/**
 * Makes the node a text is edited in, a child of the outermost widget around `editor`, and shows it in the editor's slot
 * `area` through a slot in every widget between.
 */
export function placeArea(editor: HTMLElement): EditorArea {
  areas += 1;
  const name = `chamado-editor-${String(areas)}`;
  const added: Element[] = [];
  let host: Element = editor;
  let slot = 'area';
  for (let root = host.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) {
    const through = document.createElement('slot');
    through.name = name;
    added.push(put(through, host, slot));
    host = root.host;
    slot = name;
  }
  const element = document.createElement('div');
  element.dataset['chamadoText'] = '';
  added.push(put(element, host, slot));
  return { element, remove: () => added.forEach((one) => one.remove()) };
}

function put<Put extends Element>(element: Put, into: Element, slot: string): Put {
  element.slot = slot;
  into.append(element);
  return element;
}
