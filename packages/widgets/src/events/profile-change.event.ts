/** A person saved his own page. */
import type { Person } from '@chamado/core';

/** The desk keeps it already. */
export class ChamadoProfileChangeEvent extends Event {
  static readonly type = 'chamado-profile-change';
  /** As the desk knows him now. */
  readonly person: Person;

  constructor(person: Person) {
    super(ChamadoProfileChangeEvent.type, { bubbles: true, composed: true });
    this.person = person;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-profile-change': ChamadoProfileChangeEvent;
  }
}
