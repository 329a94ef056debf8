/** The recorded steps as one page of its own: no script, nothing fetched, everything said by others escaped. */
import { msg } from '@lit/localize';
import { formatInstant } from '../../../locale/format.ts';
import { getLocale } from '../../../locale/locale.ts';
import type { Step } from './step.ts';
import { detailWords, kindWord, targetWords } from './step.words.ts';

export type Recorded = {
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly address: string;
  readonly title: string;
  readonly browser: string;
  readonly screen: string;
  readonly steps: readonly Step[];
};

export function reportOf({ startedAt, address, title, browser, screen, steps }: Recorded): string {
  const facts = [
    [msg('Página'), `${title} · ${address}`],
    [msg('Início'), formatInstant(new Date(startedAt).toISOString())],
    [msg('Navegador'), browser],
    [msg('Tela'), screen],
  ];
  return `<!doctype html>
<html lang="${escaped(getLocale())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(msg('Passos gravados'))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(msg('Passos gravados'))}</h1>
<dl>${facts.map(([word, fact]) => `<dt>${escaped(word)}</dt><dd>${escaped(fact)}</dd>`).join('')}</dl>
<ol>${steps.map(itemOf).join('')}</ol>
<p>${escaped(msg('O que foi digitado não é gravado.'))}</p>
</body>
</html>
`;
}

const itemOf = (step: Step): string => `
<li class="${step.kind}"><time>${clockOf(step.at)}</time> <b>${escaped(kindWord(step.kind))}</b> ${escaped(targetWords(step))} <span>${escaped(detailWords(step))}</span></li>`;

/** "0:07": minutes and seconds since the beginning. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text = ''): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { opacity: .7; } dd { margin: 0; }
ol { padding-inline-start: 2.5em; } li { padding: .35rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
time { display: inline-block; min-width: 3.5em; font-variant-numeric: tabular-nums; opacity: .7; }
li span { opacity: .8; } .error b { color: light-dark(#a11, #f88); }
`;
