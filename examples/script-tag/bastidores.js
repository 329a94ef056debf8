// The demo's backstage: imports a help desk's event log through the lifecycle, and begins the demo anew.
import { forgetDesk, importLog } from '/cdn/chamado.js';

const desk = document.querySelector('chamado-desk');
const [file, progress, report, reset] = ['log', 'progress', 'report', 'reset'].map((id) => document.getElementById(id));
const say = (...lines) => report.replaceChildren(...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
const number = new Intl.NumberFormat('pt-BR');

file.addEventListener('change', async () => {
  const [log] = file.files;
  if (!log) return;
  progress.hidden = false;
  progress.removeAttribute('value');
  say(`Importando ${log.name}`);
  try {
    const { imported, known, report: told } = await importLog(desk, await log.text(), ({ done, total }) => {
      if (total) progress.value = done / total;
    });
    say(
      `${number.format(imported)} chamados importados; ${number.format(known)} já estavam aqui.`,
      `${number.format(told.whole)} seguiram o ciclo de vida por inteiro; ${number.format(told.refused)} passos foram recusados:`,
      ...told.kinds.map(({ activity, stage, reason, count }) => `${number.format(count)} × ${activity}, em ${stage} (${reason})`),
    );
  } catch (error) {
    say(`Não foi possível importar: ${error.message}`);
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
