/** A reseller's own systems at this house: its ERP, and the mail server that brings what people answer. */
import { DeskError } from '@chamado/core';
import { erpDesk } from '../erp/erp-desk.ts';
import type { ErpWork } from '../erp/erp.job.ts';
import { erpRoutes } from '../erp/erp.routes.ts';
import type { RouteModule } from '../http/handler.ts';
import { createAttempts, TooOften } from '../identity/attempts.ts';
import { tenantBySystem } from '../identity/system-key.ts';
import { mailInRoutes } from '../mail-in/mail-in.routes.ts';
import { listenForMail } from '../mail-in/mail.listener.ts';
import type { Answerable } from '../mail-in/replies.ts';
import { createReplyAddresses, type ReplyAddresses } from '../mail-in/reply-address.ts';
import { takeReply, type ReplyDesk, type ReplyWork } from '../mail-in/take-reply.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';

/** How an ERP's job reaches it, and the desk it numbers. */
export const erpAt = ({ desks }: Pick<House, 'desks'>): Pick<ErpWork, 'erpOf' | 'deskOf'> => ({
  erpOf: desks.erpOf,
  deskOf: (tenant) => erpDesk(tenant, desks.deskOf(tenant).backend),
});

/** The routes of such systems: each comes with a key of its tenant. */
export function systemRoutes(house: House): readonly RouteModule[] {
  const tenantBy = tenantBySystem(() => house.desks.all().flatMap(({ keys }) => keys));
  const addresses = addressesOf(house);
  return [
    erpRoutes({ tenantBy, deskOf: erpAt(house).deskOf }),
    ...(addresses
      ? [
          mailInRoutes({
            tenantBy,
            take: (tenant, raw, envelope) =>
              takeReply(replyWork(house, addresses, [house.desks.deskOf(tenant)]), raw, envelope),
          }),
        ]
      : []),
  ];
}

/** How letters are made answerable; undefined where nothing brings the answers. */
export function answerableAt(house: House): Answerable | undefined {
  const addresses = addressesOf(house);
  return addresses && { addresses, secretOf: (tenant) => house.desks.deskOf(tenant).store.key() };
}

/** Listens for a mail server, where one is set to hand in mails. */
export function listenForAnswers(house: House): { readonly stop: () => Promise<void> } {
  const { mailListen } = house.settings;
  const addresses = addressesOf(house);
  if (mailListen === undefined || !addresses) return { stop: () => Promise.resolve() };
  const listening = listenForMail({
    url: mailListen,
    isOurs: (address) => addresses.tokenIn(address) !== null,
    take: (raw, envelope) =>
      takeReply(replyWork(house, addresses, house.desks.all()), raw, envelope).catch((thrown: unknown) => {
        house.report(DeskError.from(thrown));
        throw thrown;
      }),
  });
  // A port that is taken is told; the desk is there all the same.
  listening.catch((thrown: unknown) => house.report(DeskError.from(thrown)));
  return {
    stop: async () => {
      const listener = await listening.catch(() => null);
      await listener?.stop();
    },
  };
}

const addressesOf = ({ settings }: House): ReplyAddresses | undefined =>
  settings.mailAnswers === undefined ? undefined : createReplyAddresses(settings.mailAnswers);

/** As many mails as one person writes to one ticket in an hour, and more. */
const MOST_AN_HOUR = 30;

function replyWork(house: House, addresses: ReplyAddresses, desks: readonly Desk[]): ReplyWork {
  const { now, report } = house;
  return {
    addresses,
    now,
    desks: () =>
      desks.map(({ tenant, backend, store }): ReplyDesk => ({ tenant: tenant.id, backend, secret: store.key })),
    mayCome: async ({ tenant }, token) => {
      try {
        await createAttempts(house.desks.deskOf(tenant).store, now, MOST_AN_HOUR, 3600).take('reply', token);
        return true;
      } catch (thrown) {
        if (thrown instanceof TooOften) return false;
        throw thrown;
      }
    },
    report: (outcome, tenant) => {
      if (outcome !== 'comment')
        report(new DeskError('invalid', `A mail was not taken at ${tenant ?? 'any desk'}: ${outcome}`));
    },
  };
}
