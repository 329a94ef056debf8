/** The addresses that mails are answered to: made for outgoing letters, and read of incoming ones. */
import { TOKEN } from './reply-token.ts';

/** One server's. */
export type ReplyAddresses = {
  readonly addressOf: (token: string) => string;
  /** The token in such an address; null where it is another's. */
  readonly tokenIn: (address: string) => string | null;
};

/** Of a pattern such as `respostas+{token}@desk.example`. @throws Error where it is no such pattern */
export function createReplyAddresses(pattern: string): ReplyAddresses {
  const [before, after, ...more] = pattern.split('{token}');
  const isWhole = /^[\w.+-]{0,30}$/.test(before ?? '') && /^[\w.+-]{0,30}@[\w.-]+$/.test(after ?? '');
  if (before === undefined || after === undefined || more.length > 0 || !isWhole)
    throw new Error(`${pattern} is no pattern of addresses; right would be such as respostas+{token}@desk.example`);
  const form = new RegExp(`^${quoted(before)}(${TOKEN})${quoted(after)}$`, 'i');
  return {
    addressOf: (token) => before + token + after,
    tokenIn: (address) => form.exec(address.trim())?.[1]?.toLowerCase() ?? null,
  };
}

const quoted = (text: string): string => text.replace(/[.+-]/g, '\\$&');
