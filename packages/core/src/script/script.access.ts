/** Who does what with scripts: the desk walks them, a manager writes them (Integrator 1.6, Obs2). */
import type { Person } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';

/** Scripts exist for whoever works here; a customer hears the questions, never the operator’s notes. */
export const mayReadScripts = (person: Person): boolean => worksHere(person);

/** "A organização do script é feita no Integrator Desktop": by whoever configures the desk. */
export const mayWriteScripts = ({ role }: Person): boolean => role === 'manager';
