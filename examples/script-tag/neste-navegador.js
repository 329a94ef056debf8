// A desk in this browser: imports a help desk's event log through the lifecycle, and begins the demo anew.
import { forgetDesk, importLog } from '/cdn/chamado.js';

const desk = document.querySelector('chamado-desk');
const [file, progress, report, reset] = ['log', 'progress', 'report', 'reset'].map((id) => document.getElementById(id));
const say = (...lines) =>
  report.replaceChildren(...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
const number = new Intl.NumberFormat('pt-BR');
const counted = (count, one, other) => `${number.format(count)} ${count === 1 ? one : other}`;

// What the import tells in the domain's words, as a person reads it.
const stages = {
  opened: 'novo',
  estimating: 'em estimativa',
  dispatched: 'encaminhado',
  inService: 'em atendimento',
  pending: 'pendente',
  attended: 'atendido',
  awaitingApproval: 'aguardando aprovação',
  concluded: 'encerrado',
  cancelled: 'cancelado',
  rejected: 'rejeitado',
};
const reasons = {
  access: 'quem o fez não poderia fazê-lo',
  approvalWindowPassed: 'o prazo da aprovação ainda não tinha passado',
  noReleaseAsked: 'faltava a liberação da coordenação',
  saidByTheCustomer: 'isto cabe a quem abriu o chamado',
  stage: 'a situação não o permite',
  stillLive: 'o chamado já tinha terminado',
  unmapped: 'não sabemos o que isso quer dizer',
};
const refusal = ({ activity, stage, reason, count }) =>
  `${number.format(count)} × ${activity}, com o chamado ${stages[stage]}: ${reasons[reason] ?? 'o ciclo de vida não o aceita'}`;

file.addEventListener('change', async () => {
  const [log] = file.files;
  if (!log) return;
  progress.hidden = false;
  progress.removeAttribute('value');
  say(`Importando ${log.name}`);
  try {
    while (!desk.opened) await new Promise((resolve) => setTimeout(resolve, 100)); // on the first visit it is filled first
    const {
      imported,
      known,
      report: told,
    } = await importLog(desk, await log.text(), ({ done, total }) => {
      if (total) progress.value = done / total;
    });
    say(
      `${counted(imported, 'chamado importado', 'chamados importados')}; ${counted(known, 'já estava', 'já estavam')} aqui`,
      `${counted(told.whole, 'seguiu', 'seguiram')} o ciclo de vida por inteiro; ${counted(told.refused, 'passo foi recusado', 'passos foram recusados')}${told.refused > 0 ? ':' : ''}`,
      ...told.kinds.map(refusal),
      'O que se importa é da equipe, não de um cliente: para ver a lista, mude quem você é para Ana Ribeiro',
    );
  } catch (error) {
    const reason =
      error.code === 'invalid' ? 'o arquivo não é um registro com as quatro colunas' : 'tente de novo em instantes';
    say(`Não foi possível importar ${log.name}: ${reason}`);
    console.info(error);
  } finally {
    progress.hidden = true;
    file.value = '';
  }
});

reset.addEventListener('click', async () => {
  if (!confirm('Apagar deste navegador tudo o que a demonstração guardou?')) return;
  await forgetDesk(desk);
  location.reload();
});
