/** What a person wrote with a command, text by text: what else the command carried is told as facts. */
import type { EntryCommand, TimelineEntry } from '../../ticket/ticket.entry.schema.ts';

/** Empty texts among them where a command may bear words and bears none; of an opening, its description as `changes` has it. */
export function wordsIn(command: EntryCommand, changes: TimelineEntry['changes'] = {}): readonly string[] {
  switch (command.type) {
    case 'ticket.open':
      return [changes.description ?? ''];
    case 'ticket.resolve':
      return [command.solution];
    case 'ticket.comment':
      return [command.text];
    case 'ticket.approve':
      return [command.restrictions ?? ''];
    case 'ticket.registerVisit': {
      const { symptom, cause, action, observation = '' } = command.visit;
      return [symptom, cause, action, observation, command.comment ?? ''];
    }
    case 'ticket.scheduleOrder':
      return [command.order.work];
    default:
      return ['reason' in command ? command.reason : '', 'comment' in command ? (command.comment ?? '') : ''];
  }
}
