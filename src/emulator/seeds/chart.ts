/**
 * The chart of accounts (kontoplan) a Danish company starts with: 89 accounts in 19 groups. Numbers,
 * natures and system roles are those of Billy's default chart; most names are our own.
 */

import { bankAccountNo, ownerAccountNo, role } from './account-numbers.ts';
import type { Books } from './books.ts';

/** Looks an account's id up by its number. @throws Error when the chart has no such account */
export type Chart = (accountNo: number) => string;

type Nature = 'revenue' | 'expense' | 'asset' | 'liability' | 'equity';

const headers: readonly (readonly [number, string, Nature])[] = [
  [1000, 'Resultatopgørelse', 'revenue'],
  [5000, 'Aktiver', 'asset'],
  [7000, 'Passiver', 'liability'],
];

/** Group number, name, nature, and the accounts in it; in order of number. */
const groups: readonly (readonly [number, string, Nature, string])[] = [
  [
    1100,
    'Omsætning',
    'revenue',
    `1110 Salg|1120 Salg af varer til EU|1130 Salg af ydelser til EU|1140 Salg af varer til tredjelande
    |1145 Salg af ydelser til tredjelande|1150 Momsfrit salg`,
  ],
  [
    1200,
    'Vareforbrug',
    'expense',
    `1210 Varekøb|1220 Varekøb i EU|1230 Køb af ydelser i EU|1240 Varekøb i tredjelande
    |1250 Fragt og told|1260 Fremmed arbejde|1270 Lagerregulering`,
  ],
  [
    1400,
    'Lønomkostninger',
    'expense',
    `1410 AM-indkomst|1420 ATP-bidrag|1430 Feriepenge|1440 Kørselsgodtgørelse|1450 Pension
    |1460 Personaleudgifter|1470 Sociale omkostninger|1480 Kurser og uddannelse|1490 Lønrefusion`,
  ],
  [
    1500,
    'Lokaleomkostninger',
    'expense',
    '1510 Husleje|1520 El, vand og varme|1530 Rengøring|1540 Vedligeholdelse|1550 Alarm og vagt',
  ],
  [
    1600,
    'Salgs- og rejseomkostninger',
    'expense',
    `1610 Annoncer og reklame|1620 Repræsentation|1630 Restaurationsbesøg|1640 Rejser og ophold
    |1650 Messer og udstillinger|1660 Gaver og blomster`,
  ],
  [
    1700,
    'Bilomkostninger',
    'expense',
    '1710 Brændstof|1720 Reparation af biler|1730 Bilforsikring|1740 Vægtafgift|1750 Leasing',
  ],
  [
    1800,
    'Administrationsomkostninger',
    'expense',
    `1810 Kontorartikler|1820 Telefon og internet|1830 Software og abonnementer|1840 Små anskaffelser
    |1850 Revisor og bogholder|1860 Advokat|1870 Bankgebyrer|1880 Forsikringer|1885 Faglige kontingenter
    |1890 Tab på kunder|1895 Øreafrunding`,
  ],
  [2000, 'Afskrivninger', 'expense', '2010 Afskrivninger'],
  [
    2200,
    'Finansielle indtægter',
    'revenue',
    `2210 Realiserede kursreguleringer|2220 Rykkergebyrer|2230 Renteindtægter
    |2240 Øvrige finansielle indtægter`,
  ],
  [
    2300,
    'Finansielle omkostninger',
    'expense',
    '2310 Renteudgifter|2320 Renter til det offentlige',
  ],
  [2500, 'Ekstraordinære indtægter', 'revenue', '2510 Ekstraordinære indtægter'],
  [2520, 'Ekstraordinære omkostninger', 'expense', '2520 Ekstraordinære omkostninger'],
  [5200, 'Immaterielle anlægsaktiver', 'asset', '5210 Goodwill|5220 Udviklingsprojekter'],
  [
    5300,
    'Materielle anlægsaktiver',
    'asset',
    '5310 Indretning af lokaler|5320 Driftsmidler og inventar|5330 Akkumulerede afskrivninger',
  ],
  [5400, 'Finansielle anlægsaktiver', 'asset', '5410 Deposita|5440 Værdipapirer'],
  [5700, 'Bank- og kontantbeholdninger', 'asset', '5710 Bank|5720 Kasse'],
  [
    5800,
    'Tilgodehavender og varelager',
    'asset',
    '5810 Debitorer|5820 Forudbetalinger til leverandører|5830 Varelager',
  ],
  [
    7100,
    'Egenkapital',
    'equity',
    `7110 Årets resultat|7120 Overført resultat|7130 Mellemregning med ejer|7140 Selskabskapital
    |7150 Urealiserede kursreguleringer`,
  ],
  [
    7200,
    'Skyldig moms',
    'liability',
    `7210 Afregnet moms|7220 Købsmoms|7230 Moms af varekøb i udlandet|7240 Moms af ydelseskøb i udlandet
    |7250 Salgsmoms`,
  ],
  [
    7300,
    'Øvrig gæld',
    'liability',
    `7310 Forudbetalinger fra kunder|7320 Kreditorer|7330 Skyldig A-skat|7340 Skyldigt AM-bidrag
    |7350 Skyldig ATP|7360 Skyldige feriepenge|7370 Skyldig løn|7380 Skyldig selskabsskat|7390 Anden gæld`,
  ],
];

/** An account that the company has made itself. */
export interface OwnAccount {
  readonly accountNo: number;
  readonly name: string;
  readonly groupNo: number;
  readonly natureId: Nature;
  readonly isBankAccount?: boolean;
  readonly isArchived?: boolean;
}

/** Adds the groups and accounts; which tax rate an account proposes is known once the rates are. */
export function addChart(
  books: Books,
  facts: {
    readonly createdTime: string;
    readonly currencyId: string;
    readonly ownAccounts?: readonly OwnAccount[];
  },
): Chart {
  const { createdTime, currencyId } = facts;
  const groupIds = new Map<number, string>();
  const idsByNo = new Map<number, string>();
  const systemRoles = new Map<number, string>(Object.entries(role).map(([name, no]) => [no, name]));
  for (const [accountNo, name, natureId] of headers) {
    books.add('accountGroups', { accountNo, name, natureId, type: 'header', priority: accountNo });
  }
  for (const [groupNo, groupName, natureId, accounts] of groups) {
    const group = books.add('accountGroups', {
      accountNo: groupNo,
      name: groupName,
      natureId,
      type: 'group',
      priority: groupNo,
      intervalFrom: groupNo,
      intervalTo: groupNo + 99,
      allowPaymentAmounts: natureId !== 'revenue',
    });
    groupIds.set(groupNo, group.id);
    for (const entry of accounts.split('|')) {
      const accountNo = Number(entry.slice(0, 4));
      const account = books.add('accounts', {
        name: entry.slice(5).trim(),
        accountNo,
        groupId: group.id,
        natureId,
        systemRole: systemRoles.get(accountNo) ?? null,
        currencyId,
        isPaymentEnabled: accountNo === bankAccountNo || accountNo === ownerAccountNo,
        isBankAccount: accountNo === bankAccountNo,
        createdTime,
        updatedTime: createdTime,
        predefinedAccountId: `dk_${accountNo}`,
      });
      idsByNo.set(accountNo, account.id);
    }
  }
  for (const { groupNo, ...own } of facts.ownAccounts ?? []) {
    const account = books.add('accounts', {
      ...own,
      groupId: groupIds.get(groupNo) ?? null,
      currencyId,
      isPaymentEnabled: own.isBankAccount ?? false,
      createdTime,
      updatedTime: createdTime,
    });
    idsByNo.set(own.accountNo, account.id);
  }
  return (accountNo) => {
    const id = idsByNo.get(accountNo);
    if (!id) throw new Error(`The chart has no account ${accountNo}.`);
    return id;
  };
}
