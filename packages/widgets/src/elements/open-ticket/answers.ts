/** What the help beside a subject asks of the form around it. */
import type { Ticket } from '@chamado/core';
import { nothing, type TemplateResult } from 'lit';
import type { TicketNoun } from '../../words/noun.ts';
import type { WritingController } from './writing-controller.ts';

export type AnswersSeat = { readonly noun: TicketNoun; readonly onTicket: (ticket: Ticket) => void };

/** Articles, tickets or the article being read; nothing before somebody writes. */
export function answersOf(
  writing: WritingController,
  focusOn: (name: string) => void,
  seat: AnswersSeat,
): TemplateResult | typeof nothing {
  const { written, answers, reading } = writing;
  if (!written) return nothing;
  return written.answersTemplate(answers, reading, {
    ...seat,
    onRead: (id) => writing.read({ type: 'article.open', id }),
    onDismiss: () => {
      writing.ask({ type: 'answers.dismiss' });
      focusOn('subject');
    },
    onJudge: (helped) => writing.read({ type: 'article.judge', helped }),
    onRetry: () => writing.read({ type: 'article.retry' }),
    onClose: () => writing.read({ type: 'article.close' }),
    onDiscard: () => {
      writing.read({ type: 'article.close' });
      writing.send({ type: 'draft.discard' });
    },
  });
}
