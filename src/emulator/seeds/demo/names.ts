/** Invented names: any likeness to real people and companies is chance. */

import type { Random } from '../random.ts';

const firstNames =
  'Agnes Alma Anders Anne Astrid Bent Birgit Bo Camilla Carl Dorthe Ebbe Ellen Emil Erik Freja Frida Gitte Hanne Henrik Ida Inger Ivan Jakob Jens Johanne Karen Kasper Kirsten Lars Laura Lene Line Louise Mads Maja Marie Mette Mikkel Morten Nanna Niels Nina Oliver Ole Pernille Peter Poul Rasmus Rikke Sanne Signe Simon Sofie Steen Søren Thea Tobias Tove Ulla Viggo Vibeke Åse Øjvind'.split(
    ' ',
  );

const lastNames =
  'Abildgren Bakkegård Birkmose Bjergholt Brinkby Dalsborg Egelykke Elkjær Fjordby Granvig Hedelund Hybenvang Højmark Kirkegab Klitager Kornbæk Kærholm Lindeskov Lyngtoft Mosevang Nordbæk Nørreskov Ravnlund Rosenhøj Skovdal Skærvig Solbjerg Stenager Strandlyst Søndervig Tangmose Torpegård Vadgrund Vestervang Østerlund Ågren'.split(
    ' ',
  );

const firmNames =
  'Abelone Bakkely Blåklokke Brombær Bølgen Egetræ Enghave Fjordglimt Granit Gråsten Havgus Hedeland Hvidtjørn Kastanje Klinten Kløver Lærke Mosekonen Månelyst Nordstjerne Pilely Ravkysten Regnbue Rønnebær Skovfryd Solsort Stenbro Strandasters Svalereden Søholm Tidevand Tranebær Tusindfryd Vadehav Viben Vindrose Æblegård Ørnehøj Ålykke Åkande'.split(
    ' ',
  );

const trades =
  'Friluft|Camping|Kajak|Sport|Rejser|Højskole|Spejdercenter|Kyst & Natur|Cykler|Vandreture|Tømrer|Transport|Grafisk|Rådgivning|Vikarservice|Kontorforsyning|Arkitekter|Café'.split(
    '|',
  );

/** Company forms by country; what is not listed is a limited company in English. */
const forms: Readonly<Record<string, readonly string[]>> = {
  DK: ['ApS', 'ApS', 'A/S', 'I/S'],
  DE: ['GmbH'],
  SE: ['AB'],
  NO: ['AS'],
  FI: ['Oy'],
  NL: ['B.V.'],
  FR: ['SARL'],
  PL: ['Sp. z o.o.'],
  US: ['Inc.'],
};

const streets =
  'Algade Bøgevej Fasanvej Fjordgade Havnegade Jernbanegade Kirkevej Kystvejen Lærkevej Møllevej Nygade Parkvej Ringvejen Skolegade Skovvej Strandvejen Søndergade Torvet Vestergade Østergade'.split(
    ' ',
  );

export function personName(random: Random): string {
  return `${random.pick(firstNames)} ${random.pick(lastNames)}`;
}

/** The nth company; no two have the same name. */
export function companyName(random: Random, index: number, countryId: string): string {
  const firm = firmNames[index % firmNames.length] ?? '';
  const trade = trades[(index * 5 + Math.floor(index / firmNames.length)) % trades.length] ?? '';
  return `${firm} ${trade} ${random.pick(forms[countryId] ?? ['Ltd.'])}`;
}

export function streetAddress(random: Random): string {
  return `${random.pick(streets)} ${random.integer(1, 140)}`;
}

/** The name as the first part of an e-mail address. */
export function mailName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
}
