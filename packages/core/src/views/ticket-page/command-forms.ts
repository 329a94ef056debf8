/** All it takes to give a command: its form, and how it is read. Fetched once a ticket is shown, since it can be read before. */
import { commandFrom } from './command-form.build.ts';
import { commandForm, initialValues } from './command-form.ts';

export const commandForms = { commandForm, commandFrom, initialValues };
export type CommandForms = typeof commandForms;
