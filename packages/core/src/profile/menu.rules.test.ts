/** What the people of each portal find in its menu. */
import { expect } from 'chai';
import { textOf } from '../shared/text.ts';
import { aManager, aPortalAdmin, aProfile, aRequester, aTechnician } from '../testing/index.ts';
import { menuFor } from './menu.rules.ts';
import type { MenuItem } from './menu.schema.ts';
import { callCenter } from './presets/call-center.ts';
import { erpVendor } from './presets/erp-vendor.ts';
import { fieldService } from './presets/field-service.ts';
import { productSupport } from './presets/product-support.ts';
import { stageLabel } from './words.rules.ts';

const words = (items: readonly MenuItem[] = []): readonly string[] => items.map(({ label }) => textOf(label, 'pt-BR'));
const item = (items: readonly MenuItem[], ...[id, ...rest]: readonly string[]): MenuItem | undefined => {
  const found = items.find((one) => one.id === id);
  return rest.length > 0 && found ? item(found.items ?? [], ...rest) : found;
};

describe('the menu', () => {
  it('P3 leads a customer of field-service to his equipment with and without contract, his contracts, calls and requests', () => {
    const items = menuFor(fieldService, aRequester());
    expect(words(items).slice(0, 5)).to.deep.equal([
      ...['Equipamentos com contrato', 'Equipamentos sem contrato', 'Contratos', 'Chamados', 'Solicitações'],
    ]);
    expect(item(items, 'sem-contrato')?.opens).to.deep.equal({ view: 'assets', contract: false });
  });

  it('P3 gives technician and reseller menus of their own: technical assistance, requests, carrier, settings', () => {
    expect(words(menuFor(fieldService, aManager()))).to.deep.equal([
      ...['Assistência técnica', 'Solicitações', 'Transportador', 'Configurações'],
    ]);
    expect(words(menuFor(fieldService, aTechnician()))).to.include.members(['Atender', 'Oportunidade comercial']);
  });

  it('V2 has three channels at erp-vendor, each with its product lines, where a form opens with both answered', () => {
    const items = menuFor(erpVendor, aRequester());
    expect(words(items)).to.deep.equal(['Software', 'Relacionamento', 'Serviço de valor agregado']);
    expect(items.map((channel) => words(channel.items))).to.deep.equal([
      ...[['RM', 'Protheus'], ['Centro de Serviços', 'Ouvidoria'], ['Hospedagem']],
    ]);
    expect(item(items, 'software', 'rm', 'rm-abrir')?.opens).to.deep.equal({
      ...{ view: 'open', form: 'chamado', values: { channel: 'software', line: 'rm' } },
    });
  });

  it('V10 looks the calls of one channel and product line up', () => {
    expect(
      item(menuFor(erpVendor, aRequester()), 'relacionamento', 'ouvidoria', 'ouvidoria-consultar')?.opens,
    ).to.deep.equal({ view: 'tickets', scope: 'all', values: { channel: 'relacionamento', line: 'ouvidoria' } });
    expect(erpVendor.columns.map(({ name }) => name)).to.include.members(['fields.channel', 'fields.line']);
  });

  it('V1 offers the company’s contacts to its portal admin, and to no other requester', () => {
    expect(words(menuFor(erpVendor, aPortalAdmin()))).to.include('Contatos da empresa');
    expect(words(menuFor(erpVendor, aRequester()))).to.not.include('Contatos da empresa');
    expect(words(menuFor(callCenter, aManager()))).to.include('Clientes');
  });

  it('S8 parts my tickets from those of the whole team', () => {
    const requests = item(menuFor(productSupport, aRequester()), 'solicitacoes');
    expect(words(requests?.items)).to.deep.equal(['Meus Chamados', 'Todos os Chamados']);
    expect(requests?.items?.map(({ opens }) => opens)).to.deep.equal([
      { view: 'tickets', scope: 'mine' },
      { view: 'tickets', scope: 'all' },
    ]);
  });

  it('leaves out a branch that holds nothing for this person', () => {
    const branch = { id: 'empresa', label: 'Empresa', items: [{ id: 'contatos', label: 'Contatos', opens: contacts }] };
    const menus = [{ id: 'm', roles: ['requester' as const], items: [branch] }];
    expect(menuFor({ menus }, aRequester())).to.deep.equal([]);
    expect(menuFor({ menus }, aPortalAdmin())).to.deep.equal([branch]);
  });
});

const contacts = { view: 'page', page: 'contacts' } as const;

describe('the word for a stage', () => {
  it('P10 is the house’s own, else its first status’s, else none', () => {
    expect(stageLabel(fieldService, 'inService')).to.deep.include({ 'pt-BR': 'Manutenção' });
    expect(stageLabel(aProfile(), 'pending')).to.deep.include({ 'pt-BR': '4. Pendente' });
    expect(stageLabel(aProfile(), 'attended')).to.equal(null);
  });
});
