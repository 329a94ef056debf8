/** What the passing of time promises, to desks whose clock comes from outside. */
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, refused } from '../expect.ts';
import { ana, carla, system } from '../world.ts';

export const clockCases: readonly ConformanceCase[] = [
  {
    id: 'clock.expire.window',
    promise:
      'an answered ticket closes by itself once 15 days have passed without a word of the customer (TOTALL 11.2)',
    needs: ['clock'],
    async run(scene) {
      let ticket = await scene.open(carla);
      ticket = await scene.apply(ana, ticket, { type: 'ticket.accept' });
      ticket = await scene.apply(ana, ticket, { type: 'ticket.resolve', solution: 'Reenvie a nota.' });
      scene.passDays(10);
      ticket = await scene.apply(carla, ticket, { type: 'ticket.comment', text: 'Vou testar.' });
      scene.passDays(14);
      const early = await refused(
        scene.apply(system, ticket, { type: 'ticket.expireApproval' }),
        'not_allowed',
        '14 days',
      );
      equal(early.reason, 'approvalWindowPassed', 'the reason');
      scene.passDays(1);
      const { stage, outcome } = await scene.apply(system, ticket, { type: 'ticket.expireApproval' });
      equal([stage, outcome], ['concluded', 'expired'], 'the end');
    },
  },
  {
    id: 'clock.stamp.entries',
    promise: 'openings and entries bear the desk’s time, not the caller’s',
    needs: ['clock'],
    async run(scene) {
      const before = scene.world.now();
      const opened = await scene.open(carla);
      scene.passDays(3);
      const later = scene.world.now();
      const accepted = await scene.apply(ana, opened, { type: 'ticket.accept' });
      const end = scene.world.now();
      equal([before < opened.openedAt, opened.openedAt < later], [true, true], 'the opening is between the readings');
      equal(
        [later < accepted.updatedAt, accepted.updatedAt < end],
        [true, true],
        'the acceptance is between the readings',
      );
      equal(accepted.openedAt, opened.openedAt, 'the opening');
    },
  },
];
