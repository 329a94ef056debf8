/** The page speaks Portuguese, and English or Spanish as soon as it is asked to. */
import { msg, str } from '@lit/localize';
import { expect } from 'chai';
import { failureText } from '../words/failure.ts';
import { stageWord } from '../words/stage.ts';
import { formatDate } from './format.ts';
import { nearestLocale, useLocale, wordsOnTheirWay } from './locale.ts';

describe('the language of the screens', () => {
  afterEach(() => useLocale('pt-BR'));

  it('is the nearest to what a page says', () => {
    expect(['pt', 'pt-PT', 'es-AR', 'en-US', 'EN', 'de', ''].map(nearestLocale)).to.deep.equal([
      'pt-BR',
      'pt-BR',
      'es',
      'en',
      'en',
      'pt-BR',
      'pt-BR',
    ]);
  });

  for (const [tag, word] of [
    ['en', 'In service'],
    ['es', 'En atención'],
  ] as const) {
    it(`can be ${tag}`, async () => {
      await useLocale(tag);
      expect(stageWord('inService')).to.equal(word);
      expect(failureText({ code: 'unavailable' })).not.to.contain('O serviço');
    });
  }

  it('brings what one widget alone says with that widget, before it draws', async () => {
    await useLocale('en');
    await wordsOnTheirWay('outbox');
    expect(wordsOnTheirWay('outbox')).to.equal(undefined);
    expect(msg('E-mails enviados')).to.equal('E-mails sent');
    await useLocale('es');
    expect(msg('E-mails enviados')).to.equal('Correos enviados');
  });

  it('leaves what nobody translated in Portuguese', async () => {
    await useLocale('en');
    expect(wordsOnTheirWay('nowhere')).to.equal(undefined);
    expect(msg(str`Isto ${'não'} existe`)).to.equal('Isto não existe');
  });

  it('keeps the day before the month in English', async () => {
    await useLocale('en');
    expect(formatDate('2017-09-19T18:40:00.000Z')).to.equal('19/09/2017');
  });
});
