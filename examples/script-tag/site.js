// Horizonte's own few lines: what a widget asks for is shown on the service page.
const place = (path) => location.assign(`atendimento.html#chamado/${path}`);

addEventListener('chamado-ticket-select', (event) => place(`tickets/${encodeURIComponent(event.ticketId)}`));
addEventListener('chamado-tab-select', () => place('tickets'));
addEventListener('chamado-ticket-start', () => place('open'));
