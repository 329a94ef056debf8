/** The drawings in rows, as nodes: each drawn once, then copied. */
import type { Stage } from '@chamado/core';
import { render, type TemplateResult } from 'lit';
import { criticalIcon, lateIcon } from '../../icons/stage.icons.ts';
import { unsentIcon } from '../../icons/unsent.icons.ts';
import { stageIcon } from '../../words/stage.ts';

const drawn = new Map<string, Element>();

function copyOf(name: string, icon: () => TemplateResult): Element {
  const known = drawn.get(name);
  if (known) return copy(known);
  const place = document.createElement('div');
  render(icon(), place);
  const made = place.firstElementChild ?? place;
  drawn.set(name, made);
  return copy(made);
}

function copy(node: Element): Element {
  const made = node.cloneNode(true);
  return made instanceof Element ? made : node;
}

export const stageDrawing = (stage: Stage): Element => copyOf(stage, () => stageIcon(stage));
export const criticalDrawing = (): Element => copyOf('!critical', criticalIcon);
export const lateDrawing = (): Element => copyOf('!late', lateIcon);
export const unsentDrawing = (): Element => copyOf('!unsent', unsentIcon);
