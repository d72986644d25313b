import { records, withEmulator } from '../asking.ts';
import { post } from '../books.ts';

test('the first person of a contact is primary, and a new primary takes its place', () =>
  withEmulator(async (ask) => {
    const person = (contactId: string, isPrimary?: boolean) =>
      post(ask, 'contactPersons', 'contactPerson', { contactId, name: 'Per', isPrimary });
    const first = await person('bo');
    expect(records(first, 'contactPersons')).toMatchObject([{ isPrimary: true }]);
    expect(records(await person('bo'), 'contactPersons')).toMatchObject([{ isPrimary: false }]);
    expect(records(await person('alma', true), 'contactPersons')).toMatchObject([
      { name: 'Per', isPrimary: true },
      { id: 'ida', isPrimary: false },
    ]);
  }));

test('products take account and VAT rules from the company', () =>
  withEmulator(async (ask) => {
    const asked = await post(ask, 'products', 'product', { name: 'Slange' });
    expect(records(asked, 'products')).toMatchObject([
      { accountId: 'sales', salesTaxRulesetId: 'domestic' },
    ]);
  }));

test('accounts take their nature from their group', () =>
  withEmulator(async (ask) => {
    const asked = await post(ask, 'accounts', 'account', { name: 'Kasse', groupId: 'group1' });
    expect(records(asked, 'accounts')).toMatchObject([
      { natureId: 'asset', currencyId: 'DKK', description: '' },
    ]);
  }));
