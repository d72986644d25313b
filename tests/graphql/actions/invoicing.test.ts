/** Approving, sending and delivering invoices through the graph. */

import { approveInvoice, faults, openShop, shownPostings, withInput, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const sendInvoice = withInput('sendInvoice', 'SendInvoiceInput', 'invoice { id sentState }');
const deliverInvoice = withInput('deliverInvoice', 'DeliverInvoiceInput', 'invoice { id }');

describe('approving', () => {
  test('a preview shows number, due date, totals and postings, and touches nothing', async () => {
    const id = await shop.draft({ entryDate: '2026-03-03' });
    const shown = await shop.done(approveInvoice, { id, preview: true });
    expect(shop.record('invoices', id)).toMatchObject({ state: 'draft' });
    expect(shop.postings(`invoice:${id}`)).toEqual([]);
    expect(shown['changed']).toEqual([]);
    const approved = await shop.done(approveInvoice, { id });
    expect(approved['postings']).toBeNull();
    expect(shown['invoice']).toEqual(approved['invoice']);
    expect(approved['invoice']).toMatchObject({
      state: 'APPROVED',
      dueDate: '2026-03-11',
      amount: '1000',
      tax: '250',
      grossAmount: '1250',
      balance: '1250',
      isPaid: false,
    });
    expect(shownPostings(shown['postings'])).toEqual(shop.postings(`invoice:${id}`));
    expect(shop.postings(`invoice:${id}`)).toEqual([
      '5810 debit 1250',
      '1110 credit 1000',
      '7250 credit 250',
    ]);
    expect(shop.ledgerBalance()).toBe(0);
  });

  test('twenty random invoices come to what their previews said', async () => {
    let seed = 5;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const cents = (below: number) => ((1 + next(below)) / 100).toFixed(2);
    for (let round = 0; round < 20; round += 1) {
      const lines = Array.from({ length: 1 + next(4) }, () => ({
        productId: shop.productId,
        quantity: cents(900),
        unitPrice: cents(90_000),
        ...(next(2) === 0 && { discountMode: 'PERCENT', discountValue: cents(5_000) }),
      }));
      const id = await shop.draft({
        lines,
        taxMode: next(2) === 0 ? 'INCL' : 'EXCL',
        type: next(3) === 0 ? 'CREDIT_NOTE' : 'INVOICE',
        paymentTermsMode: next(2) === 0 ? 'NET_END_OF_MONTH' : 'NET',
        ...(next(2) === 0 && { currencyId: 'EUR', exchangeRate: '7.4632' }),
      });
      const shown = await shop.done(approveInvoice, { id, preview: true });
      const approved = await shop.done(approveInvoice, { id });
      expect(shown['invoice']).toEqual(approved['invoice']);
      expect(shownPostings(shown['postings'])).toEqual(shop.postings(`invoice:${id}`));
    }
    expect(shop.ledgerBalance()).toBe(0);
  });

  test('what has been read before is right at once after it', async () => {
    const id = await shop.draft();
    const lists = `query ($id: ID!) {
      invoice(id: $id) { state invoiceNo }
      drafts: invoices(filter: { state: DRAFT }) { nodes { id } }
      organization { nextInvoiceNo }
    }`;
    const before = await shop.graph.data(lists, { id });
    const { invoiceNo } = (await shop.done(approveInvoice, { id }))['invoice'] as {
      invoiceNo: string;
    };
    const after = await shop.graph.data(lists, { id });
    expect(before).toMatchObject({ invoice: { state: 'DRAFT', invoiceNo: null } });
    expect(JSON.stringify(before['drafts'])).toContain(id);
    expect(after).toMatchObject({
      invoice: { state: 'APPROVED', invoiceNo },
      organization: { nextInvoiceNo: Number(invoiceNo) + 1 },
    });
    expect(JSON.stringify(after['drafts'])).not.toContain(id);
  });

  test('only a draft of this company is approved', async () => {
    const id = await shop.approved();
    for (const preview of [true, false]) {
      expect(faults(await shop.run(approveInvoice, { id, preview }))).toEqual(['INVALID_STATE id']);
      const nobodys = await shop.run(approveInvoice, { id: 'nobodysInvoice00000000', preview });
      expect(faults(nobodys)).toEqual(['NOT_FOUND id']);
    }
  });

  test('what Billy alone knows comes back as user errors on the caller’s own arguments', async () => {
    const id = await shop.draft();
    shop.graph.emulator.faults.set([
      {
        match: { method: 'PUT', path: `^/v2/invoices/${id}$` },
        action: {
          type: 'status',
          status: 422,
          body: {
            meta: { statusCode: 422, success: false },
            errorCode: 'INVALID_RECORD',
            errorMessage: 'Invalid record',
            validationErrors: { invoice: { attributes: { state: 'Perioden er lukket.' } } },
          },
        },
      },
    ]);
    const refused = await shop.run(approveInvoice, { id });
    shop.graph.emulator.faults.clear();
    expect(refused.userErrors).toMatchObject([{ message: 'Perioden er lukket.', path: ['id'] }]);
    expect(refused['invoice']).toBeNull();
  });
});

describe('sending', () => {
  const mail = { subject: 'Faktura', body: 'Se vedhæftede.' };

  test('an approved invoice goes to a person of its contact and is then sent', async () => {
    const id = await shop.approved();
    const sent = await shop.done(sendInvoice, {
      id,
      input: { ...mail, contactPersonId: shop.personId },
    });
    expect(sent['invoice']).toEqual({ id, sentState: 'SENT' });
  });

  test('a draft, an empty mail and somebody else’s person are refused together', async () => {
    const contactId = await shop.customer('Klippen ApS');
    const id = await shop.draft({ contactId });
    const input = { subject: ' ', body: '', contactPersonId: shop.personId };
    expect(faults(await shop.run(sendInvoice, { id, input })).sort()).toEqual([
      'INVALID input.contactPersonId',
      'INVALID_STATE id',
      'REQUIRED input.body',
      'REQUIRED input.subject',
    ]);
  });

  test('the invoice is read again where Billy’s answer does not name it', async () => {
    const id = await shop.approved();
    shop.graph.emulator.faults.set([
      {
        match: { method: 'POST', path: '/emails$' },
        action: {
          type: 'status',
          status: 200,
          body: { meta: { statusCode: 200, success: true } },
        },
      },
    ]);
    const sent = await shop.done(sendInvoice, {
      id,
      input: { ...mail, contactPersonId: shop.personId },
    });
    shop.graph.emulator.faults.clear();
    expect(sent['invoice']).toMatchObject({ id });
  });
});

describe('delivering as an e-invoice', () => {
  test('an approved invoice is on its way, and the log shows how far it has come', async () => {
    const id = await shop.approved();
    const input = { receiverIdType: 'GLN', receiverGln: '5790000000001' };
    const delivered = await shop.done(deliverInvoice, { id, input });
    expect(delivered['invoice']).toEqual({ id });
    const { invoice } = await shop.graph.data(
      'query ($id: ID!) { invoice(id: $id) { deliveryLog { type } } }',
      { id },
    );
    expect(invoice).toMatchObject({ deliveryLog: [{}, {}] });
  });

  test('a draft and a GLN that is none are refused', async () => {
    const id = await shop.draft();
    const input = { receiverIdType: 'GLN', receiverGln: '12' };
    expect(faults(await shop.run(deliverInvoice, { id, input }))).toEqual([
      'INVALID_STATE id',
      'INVALID input.receiverGln',
    ]);
  });
});
