/** What it takes to give a command that asks for more: fetched when one is begun. */
export { commandDialog } from './command-dialog.template.ts';
export { DialogController } from './dialog-controller.ts';
