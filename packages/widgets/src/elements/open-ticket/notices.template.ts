/** What a person should know before he opens: his version, his contract (T17, T20), and what the text still lacks (T19, B5). */
import type { CoachView, FieldView, FormAdvice, FormFace, Notice } from '@chamado/core/form';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { coachIcon, coverageIcon, uncoveredIcon, versionIcon } from '../../icons/form.icons.ts';
import { checkIcon } from '../../icons/notice.icons.ts';

export const noticeTemplate = (notice: Notice): TemplateResult =>
  notice.kind === 'version' ? versionNotice(notice) : coverageNotice(notice);

type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

const versionNotice = ({ given, current, standing }: Of<'version'>): TemplateResult => html`
  <div class="notice warning" role="status">
    ${versionIcon()}
    <p>
      ${
        standing === 'older'
          ? msg(str`O suporte atende a versão ${current}. Você informou a ${given}: atualizar pode já resolver`)
          : msg(str`O suporte atende a versão ${current}. Você informou a ${given}: confira o número`)
      }
    </p>
  </div>
`;

function coverageNotice({ coverage, reason, responsible }: Of<'coverage'>): TemplateResult {
  const answers = responsible === null ? nothing : html` ${msg(str`Responsável: ${responsible}`)}`;
  if (coverage === 'covered')
    return html`<p class="covered" role="status">
      ${coverageIcon()}<span>${msg(str`${reason}: coberto pelo contrato.`)}${answers}</span>
    </p>`;
  return html`
    <div class="notice warning" role="status">
      ${uncoveredIcon()}
      <p>
        ${msg('Este serviço não está no contrato e pode ser cobrado. Nada é cobrado sem a sua autorização.')}${answers}
      </p>
    </div>
  `;
}

/** What is missing, one thing at a time; nothing before somebody has begun to tell. */
export function coachTemplate({ coach, fields }: FormFace & Partial<FormAdvice>): TemplateResult | typeof nothing {
  const told = fields.some((field) => isTold(field) && field.length > 0);
  if (!told || !coach) return nothing;
  const [next, ...others] = coach;
  if (!next)
    return html`<p class="coach done">
      ${checkIcon()}<span>${msg('A descrição tem o que costumamos perguntar')}</span>
    </p>`;
  return html`
    <div class="coach">
      ${coachIcon()}
      <div>
        <p><strong>${msg('Para responder mais rápido:')}</strong> ${next.ask}</p>
        ${next.example === null ? nothing : html`<p class="hint">${msg(str`Exemplo: ${next.example}`)}</p>`}
        ${others.length > 0 ? html`<p class="hint">${msg(str`Falta também: ${listOf(others)}`)}</p>` : nothing}
      </div>
    </div>
  `;
}

const listOf = (others: readonly CoachView[]): string => others.map(({ label }) => label).join(' · ');

const isTold = ({ kind, shown }: FieldView): boolean => shown && (kind === 'richText' || kind === 'longText');
