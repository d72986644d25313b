/** Numbers of the accounts that the seeds post to. */

/** Accounts that records are posted to because of what they are; numbers by Billy's system roles. */
export const role = {
  realizedCurrencyDifference: 2210,
  lateFeesRevenue: 2220,
  accountsReceivable: 5810,
  prepaymentAsset: 5820,
  currentEarnings: 7110,
  retainedEarnings: 7120,
  unrealizedCurrencyDifference: 7150,
  salesTaxPayable: 7210,
  salesTax: 7250,
  prepaymentLiability: 7310,
  accountsPayable: 7320,
} as const;

export const bankAccountNo = 5710;
export const cashAccountNo = 5720;
export const ownerAccountNo = 7130;
export const bankFeeAccountNo = 1870;
export const roundingAccountNo = 1895;
export const inputTaxNo = 7220;
export const goodsAbroadTaxNo = 7230;
export const servicesAbroadTaxNo = 7240;
