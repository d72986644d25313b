import { Readable } from 'node:stream';
import { faultOf, readHead } from '../../src/graphql/uploaded-file.ts';

const head = (fileName: string, chunks: readonly (string | Buffer)[]) =>
  readHead({ fileName, body: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) });

const png = Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1');
const jpeg = Buffer.from('\xff\xd8\xff\xe0rest', 'latin1');

test.each<[string, string | Buffer]>([
  ['a.pdf', '%PDF-1.7'],
  ['a.PDF', '\n\n%PDF-1.4'],
  ['a.b.png', png],
  ['a.jpg', jpeg],
  ['a.jpeg', jpeg],
  ['a.gif', 'GIF87a'],
  ['a.gif', 'GIF89a'],
])('%s is taken by its first bytes, in however small pieces they come', async (name, content) => {
  const bytes = [...Buffer.from(content)].map((byte) => Buffer.from([byte]));
  expect(faultOf(name, await head(name, [content]))).toBeUndefined();
  expect(faultOf(name, await head(name, bytes))).toBeUndefined();
});

test.each<[string, string | Buffer]>([
  ['a.pdf', png],
  ['a.png', '%PDF-1.7'],
  ['a.jpg', png],
  ['a.gif', 'GIF88a'],
  ['a.png', png.subarray(0, 4)],
  ['a.pdf', `${' '.repeat(1_020)}%PDF-`],
  ['a.pdf', '<html>'],
])('%s with other content is refused', async (name, content) => {
  expect(faultOf(name, await head(name, [content]))).toMatch(/^Expected the content of a\./);
});

test.each(['a', 'pdf', '.', 'a.pdf.exe', 'a.svg', 'a.'])(
  '%s is no name of a file Billy takes',
  async (name) => {
    expect(faultOf(name, await head(name, ['%PDF-']))).toMatch(
      /^Expected a file name that ends in/,
    );
  },
);

test('the whole file follows, and no more than its head is read before', async () => {
  let read = 0;
  const body = Readable.from(
    (function* () {
      for (; read < 100; read += 1) yield Buffer.alloc(1_000, String(read % 10));
    })(),
    { highWaterMark: 1 },
  );
  const found = await readHead({ fileName: 'a.pdf', body });
  expect(read).toBeLessThan(5);
  let size = 0;
  for await (const chunk of found.body as AsyncIterable<Buffer>) size += chunk.length;
  expect(size).toBe(100_000);
});

test('letting go of the rest lets go of where it comes from', async () => {
  const body = Readable.from([Buffer.alloc(2_000), Buffer.alloc(2_000)], { highWaterMark: 1 });
  const found = await readHead({ fileName: 'a.pdf', body });
  for await (const chunk of found.body as AsyncIterable<Buffer>) {
    expect(chunk.length).toBe(2_000);
    break;
  }
  expect(body.destroyed).toBe(true);
});

test('a file is told from another of its name by its first kilobyte', async () => {
  const digest = async (content: string) => (await head('a.pdf', [content])).digest;
  expect(await digest('%PDF-1')).not.toBe(await digest('%PDF-2'));
  const long = '%PDF-'.padEnd(1_024, ' ');
  expect(await digest(`${long}a`)).toBe(await digest(`${long}b`));
});
