import { records, withEmulator, type Ask } from './asking.ts';

const email = (ask: Ask, id: string, members: object) =>
  ask(`/invoices/${id}/emails`, { method: 'POST', body: { email: members } });

const whole = { contactPersonId: 'ida', emailSubject: 'Faktura', emailBody: 'Vedhæftet.' };

test('an e-mailed invoice is sent', () =>
  withEmulator(async (ask) => {
    const asked = await email(ask, 'inv2', whole);
    expect(records(asked, 'invoices')).toMatchObject([{ id: 'inv2', sentState: 'sent' }]);
  }));

test('an e-mail needs a person, a subject and a text, and an invoice that exists', () =>
  withEmulator(async (ask) => {
    const asked = await email(ask, 'inv2', { contactPersonId: 'nobody', emailSubject: 'x' });
    expect(asked.body['validationErrors']).toMatchObject({
      email: {
        attributes: {
          contactPersonId: 'No `contactPerson` record with id `nobody` was found.',
          emailBody: 'emailBody is required.',
        },
      },
    });
    expect((await email(ask, 'none', whole)).status).toBe(404);
  }));

describe('e-invoices', () => {
  const deliver = (ask: Ask, members: object) =>
    ask('/invoiceDeliveries', {
      method: 'POST',
      body: {
        invoiceDelivery: {
          invoiceId: 'inv2',
          organizationId: 'org1',
          receiverIdType: 'cvr',
          ...members,
        },
      },
    });

  test('are signed off, and the log tells', () =>
    withEmulator(async (ask) => {
      expect(
        (await deliver(ask, { receiverIdType: 'gln', receiverGln: '5790000000000' })).status,
      ).toBe(200);
      const log = await ask('/invoiceLogs?invoiceId=inv2&organizationId=org1');
      expect(records(log, 'invoiceLogs').map(({ type }) => type)).toEqual([
        'received',
        'signedoff',
      ]);
      const other = await ask('/invoiceLogs?invoiceId=inv1&organizationId=org1');
      expect(records(other, 'invoiceLogs')).toEqual([]);
      expect((await ask('/invoiceLogs?invoiceId=inv2')).status).toBe(400);
    }));

  test.each([
    [{ invoiceId: 'inv3' }, 'Only approved'],
    [{ receiverIdType: 'gln', receiverGln: '579' }, 'receiverGln'],
    [{ receiverIdType: 'fax' }, 'gln|cvr'],
    [{ organizationId: 'org2' }, 'No `organization`'],
  ])('are refused with %j', (members, reason) =>
    withEmulator(async (ask) => {
      const asked = await deliver(ask, members);
      expect([asked.status, asked.text]).toEqual([400, expect.stringContaining(reason)]);
    }),
  );
});
