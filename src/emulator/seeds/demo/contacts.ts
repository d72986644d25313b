/** About 140 customers and suppliers: companies and persons, at home, in the EU and beyond. */

import type { Company } from '../company.ts';
import { addContact, type Contact } from '../contacts.ts';
import { randomFor, type Random } from '../random.ts';
import type { Values } from '../records.ts';
import { americanPlaces, cityIdOf, danishPlaces, zipcodeIdOf } from '../reference/places.ts';
import { currencyOfCountry } from '../reference/currencies.ts';
import { companyName, mailName, personName, streetAddress } from './names.ts';

const count = 140;
const personShare = 6;

/** One in seven is abroad; these take turns. */
const countriesAbroad = 'DE SE NL US NO DE FR GB SE PL FI DE CH US NO NL AT SE GL IE'.split(' ');

const foreignCities: Readonly<Record<string, readonly [zipcode: string, city: string]>> = {
  DE: ['20095', 'Hamburg'],
  SE: ['211 20', 'Malmö'],
  NL: ['1012 AB', 'Amsterdam'],
  NO: ['0150', 'Oslo'],
  FR: ['69001', 'Lyon'],
  GB: ['EH1 1AA', 'Edinburgh'],
  PL: ['80-001', 'Gdańsk'],
  FI: ['00100', 'Helsinki'],
  CH: ['8001', 'Zürich'],
  AT: ['5020', 'Salzburg'],
  GL: ['3900', 'Nuuk'],
  IE: ['D01', 'Dublin'],
};

/** The first 100 are customers, the last 50 suppliers, so that ten are both. */
export function addContacts(company: Company, createdDate: string): Contact[] {
  const random = randomFor('demo contacts');
  return Array.from({ length: count }, (_, index) => {
    const countryId = index % 7 === 3 ? pickAbroad(index) : 'DK';
    const isPerson = index < 90 && index % personShare === 5;
    const name = isPerson ? personName(random) : companyName(random, index, countryId);
    return addContact(
      company,
      {
        name,
        type: isPerson ? 'person' : 'company',
        countryId,
        createdTime: company.stamp(createdDate),
        ...addressOf(random, countryId),
        ...(isPerson ? {} : companyFacts(company, random, index)),
        contactNo: String(1001 + index),
        phone: index % 5 === 0 ? '' : String(random.integer(20_000_000, 99_999_999)),
        currencyId: countryId === 'DK' ? null : agreedCurrency(countryId, index),
        localeId: countryId === 'DK' ? 'da_DK' : 'en_US',
        isCustomer: index < 100,
        isSupplier: index >= 90,
        accessCode: `kode${String(index).padStart(12, '0')}`,
        isArchived: index % 29 === 28,
        isSalesTaxExempt: index % 41 === 40,
      },
      peopleOf(random, name, isPerson, index),
    );
  });
}

function pickAbroad(index: number): string {
  return countriesAbroad[Math.floor(index / 7) % countriesAbroad.length] ?? 'DE';
}

/** Most contacts abroad trade in their own currency, each fourth in kroner. */
function agreedCurrency(countryId: string, index: number): string | null {
  return Math.floor(index / 7) % 4 === 2 ? null : (currencyOfCountry[countryId] ?? null);
}

function companyFacts({ chart }: Company, random: Random, index: number): Values {
  const termsModes = ['net', 'netEndOfMonth', null];
  const paymentTermsMode = termsModes[index % 3] ?? null;
  return {
    registrationNo: registrationNo(random),
    ean: index % 23 === 7 ? globalLocationNo(random) : '',
    paymentTermsMode,
    paymentTermsDays: paymentTermsMode ? random.pick([8, 14, 30]) : null,
    emailAttachmentDeliveryMode: index % 4 === 0 ? 'attachment' : null,
    fax: index % 37 === 1 ? '70000001' : '',
    defaultExpenseAccountId: index >= 90 ? chart(1210) : null,
  };
}

function addressOf(random: Random, countryId: string): Values {
  const street = streetAddress(random);
  if (countryId !== 'DK' && countryId !== 'US') {
    const [zipcodeText = '', cityText = ''] = foreignCities[countryId] ?? [];
    return { street, zipcodeText, cityText };
  }
  const place = random.pick(countryId === 'DK' ? danishPlaces : americanPlaces);
  return {
    street,
    cityId: cityIdOf(countryId, place.city),
    cityText: place.city,
    zipcodeId: zipcodeIdOf(countryId, place.zipcode),
    zipcodeText: place.zipcode,
    stateId: place.state ? `us_${place.state.toLowerCase()}` : null,
    stateText: place.state ?? '',
  };
}

function peopleOf(
  random: Random,
  contactName: string,
  isPerson: boolean,
  index: number,
): { name: string; email: string }[] {
  const domain = isPerson ? 'example.test' : `${mailName(contactName)}.example.test`;
  const people = isPerson ? 1 : 1 + (index % 3);
  return Array.from({ length: people }, () => {
    const name = isPerson ? contactName : personName(random);
    return { name, email: `${mailName(name)}@${domain}` };
  });
}

/** A CVR number that passes its check (modulus 11) and begins with 9, as none does that has been given out. */
function registrationNo(random: Random): string {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  for (;;) {
    const digits = [9, ...Array.from({ length: 7 }, () => random.integer(0, 9))];
    const checksum = digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
    if (checksum % 11 === 0) return digits.join('');
  }
}

/** A Danish GLN with its check digit. */
function globalLocationNo(random: Random): string {
  const digits = Array.from(`5799${random.integer(10_000_000, 99_999_999)}`, Number);
  const weighted = digits.reduce((sum, digit, at) => sum + digit * (at % 2 ? 3 : 1), 0);
  return `${digits.join('')}${(10 - (weighted % 10)) % 10}`;
}
