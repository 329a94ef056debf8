/** Registers `<chamado-portal>`; the widgets of its places are fetched when a place is first shown. */
import { defineElement } from '../../define-element.ts';
import { ChamadoPortal } from './portal.ts';
import { loadView } from './portal-views.define.ts';

ChamadoPortal.load = loadView;
defineElement('chamado-portal', ChamadoPortal);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-portal': ChamadoPortal;
  }
}
