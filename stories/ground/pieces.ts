/** Pieces of screens that several stories draw: a form with every kind of control, and a short list. */
import { describedBy, field, stageBadge, type FieldParts } from '@chamado/widgets/ground';
import { html, nothing } from 'lit';

const input = (parts: FieldParts, type = 'text', value = '') =>
  field(
    parts,
    html`<input
      id=${parts.id}
      type=${type}
      .value=${value}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${parts.fault ? 'true' : nothing}
    />`,
  );

export const controls = () => html`
  <form class="stack" @submit=${(event: Event) => event.preventDefault()}>
    <div class="fields">
      ${input({ id: 'subject', label: 'Assunto', hint: 'Em poucas palavras: o que acontece, e onde' }, 'text', 'Erro no reajuste de contrato')}
      ${input({ id: 'version', label: 'Versão', fault: 'O suporte atende a versão 8.2. Você informou a 7.9' }, 'text', '7.9')}
      ${input({ id: 'copies', label: 'Cópias por e-mail', optional: true }, 'email')}
      ${field(
        { id: 'service', label: 'Serviço' },
        html`<select id="service">
          <option>Dúvida de uso</option>
          <option>Erro do sistema</option>
          <option>Treinamento</option>
        </select>`,
      )}
    </div>
    ${field({ id: 'what', label: 'O que aconteceu?' }, html`<textarea id="what" placeholder="Conte como se fosse a primeira vez"></textarea>`)}
    <fieldset class="field">
      <legend>O atendimento resolveu o seu chamado?</legend>
      <div class="choices">
        <label class="choice"><input type="radio" name="word" checked />Aprovar</label>
        <label class="choice"><input type="radio" name="word" />Aprovar com restrições</label>
        <label class="choice"><input type="radio" name="word" />Não aprovar</label>
      </div>
      <label class="choice"><input type="checkbox" checked />Instalei a correção 8.2.14</label>
    </fieldset>
    <div class="row end">
      <button class="quiet" type="button">Cancelar</button>
      <button type="button">Guardar rascunho</button>
      <button class="danger" type="button">Rejeitar</button>
      <button type="button" disabled>Enviando</button>
      <button class="primary">Registrar</button>
    </div>
  </form>
`;

const rows = [
  { number: '201709/0493', subject: 'Erro no reajuste de contrato', deadline: 'hoje 15:43', stage: 'inService' },
  { number: '201709/0481', subject: 'Módulo de contratos não abre', deadline: 'atrasado 2 dias', stage: 'pending' },
  {
    number: '201709/0477',
    subject: 'NF-e rejeitada: NCM inexistente',
    deadline: '21/09/2017',
    stage: 'awaitingApproval',
  },
  { number: '201709/0452', subject: 'Treinamento de estoque', deadline: '—', stage: 'concluded' },
] as const;

export const table = () => html`
  <div class="wide" role="region" aria-label="Meus chamados" tabindex="0">
    <table>
      <thead>
        <tr>
          <th>Chamado</th>
          <th>Assunto</th>
          <th>Prazo</th>
          <th>Situação</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, subject, deadline, stage }) => html`
            <tr>
              <td class="number">${number}</td>
              <td>${subject}</td>
              <td>${deadline}</td>
              <td>${stageBadge(stage)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
