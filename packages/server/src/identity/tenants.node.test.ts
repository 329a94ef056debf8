/** One host, one desk: nobody reaches another's by naming it. */
import { expect } from 'chai';
import { createTenantFinder, TENANT_HEADER, type Tenant } from './tenants.ts';

const found = (tenants: readonly Tenant[], url: string, named?: string): string | null =>
  createTenantFinder(tenants)(new Request(url, named === undefined ? {} : { headers: { [TENANT_HEADER]: named } }))
    ?.id ?? null;

describe('the tenant of a request', () => {
  const two: readonly Tenant[] = [
    { id: 'horizonte', hosts: ['desk.horizonte.example'] },
    { id: 'outra' },
    { id: 'mais' },
  ];

  it('is whose host is asked', () => {
    expect(found(two, 'https://DESK.horizonte.example:8443/v1/me')).to.equal('horizonte');
  });

  it('is who is named, where the host is nobody’s', () => {
    expect(found(two, 'https://desk.example/v1/me', 'outra')).to.equal('outra');
    expect(found(two, 'https://desk.example/v1/me', 'mais')).to.equal('mais');
  });

  it('is nobody where two would do, or none is known', () => {
    expect(found(two, 'https://desk.example/v1/me')).to.equal(null);
    expect(found(two, 'https://desk.example/v1/me', 'toString')).to.equal(null);
  });

  it('is not another one than the host’s, nor one whose host was not asked', () => {
    expect(found(two, 'https://desk.horizonte.example/v1/me', 'outra')).to.equal(null);
    expect(found(two, 'https://desk.example/v1/me', 'horizonte')).to.equal(null);
  });

  it('is the only one everywhere, where a server has one', () => {
    expect(found([{ id: 'demo' }], 'http://127.0.0.1:4173/v1/me')).to.equal('demo');
  });
});
