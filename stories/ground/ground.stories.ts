/** The ground every widget stands on: colours, type, controls and what is said with them. */
import '@chamado/widgets/desk';
import { failureNotice, skeleton, stageBadge, tones } from '@chamado/widgets/ground';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { controls, table } from './pieces.ts';
import './specimen.ts';

const stages = [
  ...(['opened', 'estimating', 'dispatched', 'inService', 'pending'] as const),
  ...(['attended', 'awaitingApproval', 'concluded', 'cancelled', 'rejected'] as const),
];
const colors = [
  ...['surface', 'raised', 'sunken', 'hover', 'line', 'control', 'muted', 'text'],
  ...['accent', 'soft', 'fill', 'fill-hover', 'danger'],
];

const meta: Meta = {
  title: 'Ground/Tokens and controls',
  render: (_, { parameters }) => html`
    <chamado-desk>
      <chamado-specimen .drawing=${parameters['drawing']}></chamado-specimen>
    </chamado-desk>
  `,
};
export default meta;

const drawn = (drawing: () => TemplateResult): StoryObj => ({ parameters: { drawing } });

const sheet = (title: string, body: unknown) => html`
  <section class="panel">
    <div class="panel-body">
      <h2>${title}</h2>
      ${body}
    </div>
  </section>
`;

const swatch = (name: string) => html`
  <div
    class="swatch"
    ${ref((node) => {
      if (node instanceof HTMLElement) node.style.setProperty('--chamado-swatch', `var(--chamado-${name})`);
    })}
  >
    <span>${name}</span>
  </div>
`;

/** One accent and one neutral make them all; a test computes that each pair can be read. */
export const Colours = drawn(() =>
  sheet(
    'Cores',
    html`
      <div class="swatches">${colors.map((name) => swatch(`color-${name}`))}</div>
      <div class="swatches">${tones.map((tone) => swatch(`tone-${tone}-soft`))}</div>
      <div class="row">${tones.map((tone) => html`<span class="badge" data-tone=${tone}>${tone}</span>`)}</div>
    `,
  ),
);

/** Three sizes, two weights, lines of at most 68 characters. */
export const Type = drawn(() =>
  sheet(
    'Erro no reajuste de contrato',
    html`
      <div class="stack prose">
        <p class="muted small">201709/0493 · aberto há 2 dias por Carla Menezes</p>
        <p>
          O valor do reajuste sai dobrado quando o contrato tem mais de um item. Acontece em
          <strong>Contratos / Reajuste / Aplicar índice</strong>, desde a versão 8.2. Veja também
          <a href="https://example.com">como conferir o índice</a>.
        </p>
        <h3>O que já foi feito</h3>
        <p>Refizemos o cálculo com o índice de setembro e o resultado foi o mesmo.</p>
        <hr class="rule" />
        <small>Guardado neste navegador às 14:32</small>
      </div>
    `,
  ),
);

const stageList = () => html`<div class="row">${stages.map((stage) => stageBadge(stage))}</div>`;

/** A word, an icon and a tone: meaning is never colour alone. */
export const Stages = drawn(() => sheet('Situações', stageList()));

/** Native controls, each with its label, hint and fault in the same shadow root. */
export const Controls = drawn(() => sheet('Novo chamado', controls()));

const feedback = () => html`
  <div class="notice"><div>Para responder mais rápido: por qual caminho do sistema o erro aparece?</div></div>
  <div class="notice warning">
    <div>Este serviço não está no contrato e pode ser cobrado. Nada é cobrado sem a sua autorização</div>
  </div>
  ${failureNotice({ code: 'unavailable' }, () => undefined)}
  <div class="empty"><p>Nenhum chamado novo. Quando você abrir um, ele aparece aqui</p></div>
  ${skeleton(3)}
`;

export const Feedback = drawn(() => sheet('Avisos', feedback()));

export const Table = drawn(() => sheet('Meus chamados', table()));

/** Another brand: one custom property on the page. */
export const AnotherBrand: StoryObj = {
  render: () => html`
    <chamado-desk
      ${ref((desk) => desk instanceof HTMLElement && desk.style.setProperty('--chamado-accent', '#e8590c'))}
    >
      <chamado-specimen
        .drawing=${() => sheet('Horizonte Sistemas', html`${stageList()}${controls()}`)}
      ></chamado-specimen>
    </chamado-desk>
  `,
};

/** For who works in it all day. */
export const Compact: StoryObj = {
  render: () => html`
    <chamado-desk density="compact">
      <chamado-specimen .drawing=${() => sheet('Meus chamados', html`${table()}${controls()}`)}></chamado-specimen>
    </chamado-desk>
  `,
};
