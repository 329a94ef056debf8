/** Says to who listens how much was found, each time something else was. */
import type { AnswerView } from '@chamado/core/views/knowledge-search';
import { Announcer } from '../../controllers/announcer.ts';
import { foundText, nothingText } from './results.template.ts';

export class AnswerAnnouncer {
  readonly #announcer: Announcer;
  #last: string | undefined;

  constructor(host: ConstructorParameters<typeof Announcer>[0]) {
    this.#announcer = new Announcer(host);
  }

  /** What stands there when the page opens is not news. */
  hear(answer: AnswerView): void {
    const text = answer.total === 0 ? nothingText(answer) : foundText(answer);
    const said = [answer.text, answer.productId, text].join('\n');
    const isNews = this.#last !== undefined && this.#last !== said;
    this.#last = said;
    if (isNews) this.#announcer.say(text);
  }
}
