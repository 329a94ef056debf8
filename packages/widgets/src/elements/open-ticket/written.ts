/** What is loaded when somebody begins to write: the machines, and all that shows only then. */
import { badgeStyles } from '../../styles/badge.styles.ts';
import { answersStyles } from './answers.styles.ts';
import { sentStyles } from './sent.styles.ts';
import { writingStyles } from './writing.styles.ts';

export { openTicketView, startAnswers, startOpenTicket, startReading } from '@chamado/core/views/open-ticket';
export { newOperationId } from '../../operation-id.ts';
export { answersTemplate } from './answers.template.ts';
export { draftStatus, lostNotice } from './draft-status.template.ts';
export { faultCount, faultOf, faultSummary } from './faults.template.ts';
export { coachTemplate, noticeTemplate } from './notices.template.ts';
export { OutcomeController } from './outcome-controller.ts';
export { requesterField } from './requester.template.ts';
export { sentPage, sentTitle } from './sent.template.ts';

/** For the widget's shadow root, once it is there. */
export const writtenStyles = [badgeStyles, writingStyles, answersStyles, sentStyles];
