/** Entry `@chamado/core/approval`: what the customer's word on a solution means, and until when it is waited for. */
export { approvalWindow, endingOf, windowEnd, type ApprovalWindow, type Ending } from './approval.rules.ts';
