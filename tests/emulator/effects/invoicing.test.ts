import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings, put } from '../books.ts';

const draft = (ask: Ask, members: object = {}) =>
  post(ask, 'invoices', 'invoice', {
    contactId: 'alma',
    entryDate: '2025-03-20',
    lines: [{ productId: 'service', quantity: 2, unitPrice: 100.1, description: 'Eftersyn' }],
    ...members,
  });

test('a draft has totals, terms and a description, but no number', () =>
  withEmulator(async (ask) => {
    const asked = await draft(ask);
    // 2 x 100.10 = 200.20; 25 % of it is 50.05.
    expect(records(asked, 'invoices')).toMatchObject([
      {
        type: 'invoice',
        state: 'draft',
        sentState: 'unsent',
        invoiceNo: null,
        approvedTime: null,
        amount: 200.2,
        tax: 50.05,
        grossAmount: 250.25,
        balance: 250.25,
        isPaid: false,
        paymentTermsDays: 8,
        dueDate: '2025-03-28',
        taxMode: 'excl',
        currencyId: 'DKK',
        exchangeRate: 1,
        lineDescription: 'Cykelservice: Eftersyn',
      },
    ]);
    expect(records(asked, 'invoiceLines')).toMatchObject([
      { amount: 200.2, tax: 50.05, taxRateId: 'vat25', priority: 0 },
    ]);
    expect(asked.body).not.toHaveProperty('postings');
  }));

test('with tax included the lines are gross and the invoice net', () =>
  withEmulator(async (ask) => {
    const lines = [
      { productId: 'service', unitPrice: 123 },
      { productId: 'service', unitPrice: 345 },
    ];
    const asked = await draft(ask, { taxMode: 'incl', lines });
    // As recorded: 123 holds 24.60, 345 holds 69.
    expect(records(asked, 'invoices')).toMatchObject([{ amount: 374.4, tax: 93.6, balance: 468 }]);
    expect(records(asked, 'invoiceLines')).toMatchObject([{ tax: 24.6 }, { tax: 69 }]);
  }));

test('discounts are a percentage of the line, or cash off it', () =>
  withEmulator(async (ask) => {
    const line = { productId: 'service', unitPrice: 98.76, quantity: 1.98 };
    const lines = [
      { ...line, discountMode: 'percent', discountValue: 23 },
      { ...line, discountMode: 'cash', discountValue: 7.15 },
    ];
    const asked = await draft(ask, { lines });
    // 195.54 less 23 % (44.97) is 150.57; less 7.15 it is 188.39.
    expect(records(asked, 'invoiceLines')).toMatchObject([{ amount: 150.57 }, { amount: 188.39 }]);
  }));

test('terms can end with the month, or name the date', () =>
  withEmulator(async (ask) => {
    const month = await draft(ask, { paymentTermsMode: 'netEndOfMonth', paymentTermsDays: 7 });
    expect(records(month, 'invoices')).toMatchObject([{ dueDate: '2025-04-07' }]);
    const date = await draft(ask, { paymentTermsMode: 'date', dueDate: '2025-05-05' });
    expect(records(date, 'invoices')).toMatchObject([
      { dueDate: '2025-05-05', paymentTermsDays: null },
    ]);
  }));

test('approval gives number and time, advances the sequence, and posts', () =>
  withEmulator(async (ask) => {
    const id = firstId(await draft(ask), 'invoices');
    const asked = await put(ask, 'invoices', 'invoice', id, { state: 'approved' });
    expect(records(asked, 'invoices')).toMatchObject([
      { invoiceNo: '4', approvedTime: '2025-04-01T10:00:00', balance: 250.25 },
    ]);
    expect(records(asked, 'organizations')).toMatchObject([{ nextInvoiceNo: 5 }]);
    expect(records(asked, 'transactions')).toMatchObject([
      { originatorReference: `invoice:${id}`, originatorName: 'Faktura 4', amount: 250.25 },
    ]);
    expect(postings(asked)).toEqual([
      'receivables debit 250.25',
      'sales credit 200.2',
      'outputVat credit 50.05',
    ]);
  }));

test('created approved is the same at once, and a number of one’s own must be free', () =>
  withEmulator(async (ask) => {
    const asked = await draft(ask, { state: 'approved', invoiceNo: 4 });
    expect(records(asked, 'invoices')).toMatchObject([{ invoiceNo: '4' }]);
    const next = await draft(ask, { state: 'approved' });
    expect(records(next, 'invoices')).toMatchObject([{ invoiceNo: '5' }]);
    await expect(draft(ask, { invoiceNo: 4 })).rejects.toThrow('already in use');
  }));

test('foreign invoices post their own currency beside the company’s', () =>
  withEmulator(async (ask) => {
    const asked = await draft(ask, { state: 'approved', currencyId: 'EUR' });
    // 250.25 at 7.46 is 1866.865, rounded up; tax 50.05 is 373.373; sales get what is left.
    expect(records(asked, 'postings')).toMatchObject([
      { currencyId: 'EUR', amount: 250.25, baseAmount: 1866.87 },
      { amount: 200.2, baseAmount: 1493.5 },
      { amount: 50.05, baseAmount: 373.37 },
    ]);
  }));

test('an approved invoice keeps what is in the ledger, and is never voided', () =>
  withEmulator(async (ask) => {
    const change = (members: object) => put(ask, 'invoices', 'invoice', 'inv2', members);
    await expect(change({ entryDate: '2025-03-21' })).rejects.toThrow('entryDate');
    await expect(change({ lines: [] })).rejects.toThrow('lines');
    await expect(change({ state: 'draft' })).rejects.toThrow('cannot change from approved');
    await expect(change({ state: 'voided' })).rejects.toThrow('credit it instead');
    await change({ sentState: 'sent', contactMessage: 'Tak', exchangeRate: 1 });
    await expect(draft(ask, { state: 'voided' })).rejects.toThrow('credit it instead');
  }));

test('a line written by itself changes its draft', () =>
  withEmulator(async (ask) => {
    const asked = await post(ask, 'invoiceLines', 'invoiceLine', {
      invoiceId: 'inv3',
      productId: 'service',
      unitPrice: 10,
    });
    // The draft had one line of 50.
    expect(records(asked, 'invoices')).toMatchObject([{ id: 'inv3', amount: 60, tax: 15 }]);
    const id = firstId(asked, 'invoiceLines');
    const gone = await ask(`/invoiceLines/${id}`, { method: 'DELETE' });
    expect(records(gone, 'invoices')).toMatchObject([{ amount: 50, tax: 12.5 }]);
    const last = await ask('/invoiceLines/line31', { method: 'DELETE' });
    expect(last.body['errorCode']).toBe('INVALID_RECORD');
  }));

test('a credit note stays positive, posts the other way and settles what it credits', () =>
  withEmulator(async (ask) => {
    const credited = firstId(await draft(ask, { state: 'approved' }), 'invoices');
    const asked = await draft(ask, {
      type: 'creditNote',
      creditedInvoiceId: credited,
      state: 'approved',
      lines: [{ productId: 'service', unitPrice: 40 }],
    });
    expect(postings(asked)).toEqual([
      'receivables credit 50',
      'sales debit 40',
      'outputVat debit 10',
    ]);
    // 250.25 less 50.
    expect(records(asked, 'invoices')).toMatchObject([
      { amount: 40, tax: 10, balance: 0, isPaid: true },
      { id: credited, balance: 200.25, isPaid: false },
    ]);
    expect(records(asked, 'balanceModifiers')).toHaveLength(2);
    expect(await ledgerBalance(ask)).toBe(0);
  }));

test('tax follows the first rule that fits the contact', () =>
  withEmulator(async (ask) => {
    await ask('/__emulator/mutate', {
      method: 'POST',
      body: {
        organization: 'org1',
        resource: 'salesTaxRules',
        id: 'abroad',
        changes: { rulesetId: 'domestic', countryId: 'SE', taxRateId: null, priority: 1 },
      },
    });
    const home = await draft(ask);
    expect(records(home, 'invoices')).toMatchObject([{ tax: 50.05 }]);
    const abroad = await draft(ask, { contactId: 'oesten' });
    expect(records(abroad, 'invoices')).toMatchObject([{ tax: 0 }]);
  }));

test('nothing is posted in closed books', () =>
  withEmulator(async (ask) => {
    await put(ask, 'organizations', 'organization', 'org1', { fiscalLockingDate: '2025-03-31' });
    await expect(draft(ask, { state: 'approved' })).rejects.toThrow('closed until 2025-03-31');
    expect(records(await ask('/organizations'), 'organizations')).toMatchObject([
      { nextInvoiceNo: 4 },
    ]);
    await draft(ask, { state: 'approved', entryDate: '2025-04-01' });
  }));
