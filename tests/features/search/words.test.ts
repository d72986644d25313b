/** Words in their forms and spellings, on the stemmers of each database. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { amountsIn } from '../../../src/features/search/amounts.ts';
import { searchDerivation } from '../../../src/features/search/derivation.ts';
import { keysIn, phoneKeyOf, registrationKeyOf } from '../../../src/features/search/identifiers.ts';
import { createSearch } from '../../../src/features/search/search.ts';
import { createStemming } from '../../../src/features/search/stems.ts';
import { fold } from '../../../src/features/search/words.ts';
import { newCompany } from '../../feed/open-feed.ts';
import { setUpTables } from '../../mirror/tables/stage.ts';
import { describeDatabases } from '../../store/databases.ts';
import { describeWithMaterial, materialPath } from '../../support/material.ts';

const beginnings = [
  'Jør',
  'Søren',
  'Åse',
  'Kjær',
  'Bjørn',
  'Mær',
  'Håkon',
  'Grøn',
  'Ægir',
  'Østen',
];
const middles = ['berg', 'gård', 'høj', 'næs', 'lund'];
const ends = ['sen', 'strøm', 'bæk', 'å'];

/** Invented ones: two hundred, each with a letter of the Danish alphabet's end. */
const names = beginnings.flatMap((beginning) =>
  middles.flatMap((middle) => ends.map((end) => `${beginning}${middle}${end}`)),
);

function inPlainLetters(name: string): string {
  const plain = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' } as const;
  return name.replace(
    /[æøåÆØÅ]/g,
    (letter) => Object.entries(plain).find(([one]) => one === letter)?.[1] ?? letter,
  );
}

describeDatabases('words', ({ newStore, sameAgain }) => {
  describeWithMaterial('data/text', 'the Danish vocabulary', () => {
    test('has the stems that words are found by', async () => {
      const file = materialPath('data/text/snowball_danish_even.tsv.gz');
      const pairs = gunzipSync(readFileSync(file))
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split('\t'));
      const database = await (await newStore()).open();
      const stems = await createStemming().stemsOf(
        database,
        pairs.map(([word = '']) => word),
      );
      const agreeing = pairs.filter(([word = '', stem = '']) => {
        const found = stems.get(word) ?? [];
        // Words that every text has are looked up as they are.
        return found.includes(fold(stem)) || (found.length === 0 && fold(word) !== '');
      });
      const share = (100 * agreeing.length) / pairs.length;
      process.stdout.write(`Danish stems: ${share.toFixed(2)} % of ${pairs.length} agree\n`);
      expect(share).toBeGreaterThan(99);
    });
  });

  test('names are found however they are spelt, forms by other forms, and mistakes are forgiven', async () => {
    const store = await newStore();
    const stage = setUpTables(store, [searchDerivation]);
    const [company, other] = [newCompany(), newCompany()];
    const contacts = names.flatMap((name, index): BillyRecord[] => [
      { id: `danish-${index}`, name },
      { id: `plain-${index}`, name: inPlainLetters(name) },
    ]);
    await stage.observe(company, 'contacts', contacts);
    // Letters that UTF-16 has in two halves: alone, and across the end of what is kept of a word.
    const rare = ['𗝒빤𧊨pqrst', `a${'𗝒'.repeat(99)}`];
    await stage.observe(
      company,
      'contacts',
      rare.map((name, index) => ({ id: `rare-${index}`, name, contactNo: name })),
    );
    await stage.observe(other, 'contacts', [{ id: 'theirs', name: 'Jørbergsen' }]);
    await stage.observe(company, 'products', [
      { id: 'product', name: 'Fakturaer og invoices, 50 % rabat' },
    ]);
    const search = createSearch({
      ask: stage.read,
      stemming: createStemming(),
      today: () => '2026-03-02',
      isDerived: () => Promise.resolve(true),
    });
    const idsOf = async (query: string) => {
      const { hits } = await search.find(company.organizationId, {
        query,
        types: undefined,
        first: 50,
        after: undefined,
        organization: () => Promise.resolve(null),
      });
      return hits.map(({ id }) => id).sort();
    };

    for (const [index, name] of rare.entries())
      expect(await idsOf(name)).toEqual([`rare-${index}`]);
    // A mistake in it is forgiven as in any other.
    expect(await idsOf('𗝒빤𧊨pqst')).toEqual(['rare-0']);

    expect(names.length).toBe(200);
    // The words are made here and not in the database: all of them on one kind, and a few on the other.
    const step = sameAgain === undefined ? 20 : 1;
    for (const [index, name] of names.entries()) {
      if (index % step > 0) continue;
      const spellings = [name, inPlainLetters(name), name.replaceAll('ø', 'o').toUpperCase()];
      const spelling = spellings[index % spellings.length] ?? name;
      expect([spelling, await idsOf(`"${spelling}"`)]).toEqual([
        spelling,
        [`danish-${index}`, `plain-${index}`],
      ]);
    }

    expect(await idsOf('Jørbergsne')).toEqual(['danish-0', 'plain-0']);
    expect(await idsOf('Jøbergsen')).toEqual(['danish-0', 'plain-0']);
    for (const query of ['faktura', 'invoice', 'faktur', 'rabatter "50"', 'faktura -bil'])
      expect([query, await idsOf(query)]).toEqual([query, ['product']]);
    for (const query of ['50%x', 'faktura -invoice', 'fak_ura', '"og fakturaer"'])
      expect([query, await idsOf(query)]).toEqual([query, []]);

    // A record that is gone, or is called otherwise, is not found any more by what it was.
    await stage.remove(company, 'contacts', 'danish-0');
    await stage.observe(company, 'contacts', [{ id: 'plain-0', name: 'Renamed' }]);
    expect(await idsOf('Jørbergsen')).not.toContain('plain-0');
    expect(await idsOf('renamed')).toEqual(['plain-0']);
  }, 60_000);
});

test('amounts are read in Danish and in English', () => {
  expect(amountsIn('1.250,00')).toEqual(['1250']);
  expect(amountsIn('1,250.00')).toEqual(['1250']);
  expect(amountsIn('kr. 1 250,50')).toEqual(['1250.5']);
  expect(amountsIn('99,-')).toEqual(['99']);
  // A thousand to a Dane, and one and a quarter to an Englishman.
  expect(amountsIn('1.250')).toEqual(['1250', '1.25']);
  for (const nonsense of ['', 'x', '1.2.3', '12,34,5', '.', 'e5'])
    expect(amountsIn(nonsense)).toEqual([]);
});

test('numbers are known by their letters and digits', () => {
  expect(phoneKeyOf('+45 12 34 56 78')).toBe('12345678');
  expect(registrationKeyOf('DK-12345678')).toBe('12345678');
  expect(keysIn('DK50 0040 0440 1162 43')).toContain('DK5000400440116243');
  expect(keysIn('words')).toEqual([]);
});
