/** A failure as every widget shows it: what happened, what to do, and a way to try again (`cardStyles`, `buttonStyles`). */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { retryIcon, warningIcon } from '../icons/notice.icons.ts';
import { failureText, mayRetry, type Failure } from '../words/failure.ts';

/** `retry` is offered only where the same again may succeed. */
export const failureNotice = (failure: Failure, retry?: () => void): TemplateResult => html`
  <div class="notice failure" role="alert" part="failure">
    ${warningIcon()}
    <div class="row">
      <span>${failureText(failure)}</span>
      ${retry && mayRetry(failure) ? html`<button @click=${retry}>${retryIcon()}${msg('Tentar agora')}</button>` : nothing}
    </div>
  </div>
`;
