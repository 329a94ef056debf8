/** Puts widgets on a page for a test, at a desk in memory, as a named person. */
import type { Backend, Person } from '@chamado/core';
import { html, LitElement, render, type TemplateResult } from 'lit';
import type { ChamadoDesk } from '../elements/desk/desk.ts';
import '../elements/desk/desk.define.ts';
import { settled } from './settled.ts';

export type Seat = { readonly backend: Backend; readonly as: Person };

let place: HTMLElement | undefined;

/** The desk around `template`, once everything on it has drawn itself; what an earlier test mounted is gone. */
export async function mount(template: TemplateResult, { backend, as }: Seat): Promise<ChamadoDesk> {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  render(html`<chamado-desk locale="pt-BR" .port=${backend.deskFor(as)}>${template}</chamado-desk>`, place);
  const desk = place.querySelector('chamado-desk');
  if (!desk) throw new Error('chamado-desk is not registered');
  await settled(() => desk.matches(':state(open)'), 'the desk opens');
  await drawn(place);
  return desk;
}

async function drawn(root: HTMLElement): Promise<void> {
  const elements = [...root.querySelectorAll('*')].filter((element) => element instanceof LitElement);
  await Promise.all(elements.map((element) => element.updateComplete));
}
