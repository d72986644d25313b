import { records, withEmulator, type Ask } from './asking.ts';

const upload = (ask: Ask, name: string, headers: Readonly<Record<string, string>> = {}) =>
  ask('/files', {
    method: 'POST',
    headers: { 'content-type': 'image/png', 'x-filename': name, ...headers },
    body: 'bytes',
  });

test('a file keeps its name and bytes, and can be downloaded without a token', () =>
  withEmulator(async (ask, { url }) => {
    const asked = await upload(ask, encodeURIComponent('Kvittering æ.png'));
    const [file] = records(asked, 'files');
    expect(file).toMatchObject({
      fileName: 'Kvittering æ.png',
      fileSize: 5,
      fileType: 'png',
      isImage: true,
      isPdf: false,
    });
    const path = String(file?.['downloadUrl']).slice(url.length);
    const download = await ask(path, { token: null });
    expect([download.text, download.headers.get('content-type')]).toEqual(['bytes', 'image/png']);
    expect(asked.body).not.toHaveProperty('attachments');
  }));

test('an attachment without owner is made when asked for', () =>
  withEmulator(async (ask) => {
    const asked = await upload(ask, 'a.pdf', { 'x-create-attachment': 'true' });
    const [file] = records(asked, 'files');
    expect(records(asked, 'attachments')).toMatchObject([
      { fileId: file?.['id'], ownerReference: null },
    ]);
  }));

test.each(['a.txt', 'pdf', ''])('%j is no name of a file Billy takes', (name) =>
  withEmulator(async (ask) => {
    const asked = await upload(ask, name);
    expect([asked.status, asked.body['errorCode']]).toEqual([422, 'OTHER']);
  }),
);
