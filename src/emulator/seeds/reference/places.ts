/** A few dozen Danish towns, a handful of American ones, and the states of the USA. */

import type { DecimalText } from '../../../accounting/money.ts';

export interface Place {
  readonly zipcode: string;
  readonly city: string;
  readonly county: string;
  readonly latitude: DecimalText;
  readonly longitude: DecimalText;
  /** State code, for American places. */
  readonly state?: string;
}

export const danishPlaces = placesOf(`
  1050 København K|København|55.6805|12.5876
  1620 København V|København|55.6727|12.5546
  2100 København Ø|København|55.7068|12.5773
  2200 København N|København|55.6936|12.5489
  2300 København S|København|55.6563|12.6063
  2400 København NV|København|55.7101|12.5291
  2500 Valby|København|55.6584|12.5027
  2600 Glostrup|Glostrup|55.6664|12.4038
  2630 Taastrup|Høje-Taastrup|55.6517|12.2922
  2800 Kongens Lyngby|Lyngby-Taarbæk|55.7704|12.5038
  2900 Hellerup|Gentofte|55.7321|12.5709
  3000 Helsingør|Helsingør|56.0361|12.6136
  3400 Hillerød|Hillerød|55.9267|12.3007
  3700 Rønne|Bornholm|55.1009|14.7066
  4000 Roskilde|Roskilde|55.6415|12.0803
  4100 Ringsted|Ringsted|55.4427|11.7901
  4200 Slagelse|Slagelse|55.4028|11.3546
  4600 Køge|Køge|55.458|12.1821
  4700 Næstved|Næstved|55.2299|11.7609
  5000 Odense C|Odense|55.4038|10.4024
  5230 Odense M|Odense|55.374|10.417
  5500 Middelfart|Middelfart|55.5059|9.7305
  5700 Svendborg|Svendborg|55.0598|10.6068
  6000 Kolding|Kolding|55.4904|9.4722
  6100 Haderslev|Haderslev|55.2494|9.4877
  6400 Sønderborg|Sønderborg|54.9138|9.7922
  6700 Esbjerg|Esbjerg|55.4765|8.4594
  7000 Fredericia|Fredericia|55.5657|9.7526
  7100 Vejle|Vejle|55.7093|9.5357
  7400 Herning|Herning|56.1393|8.9738
  7500 Holstebro|Holstebro|56.3601|8.6161
  7800 Skive|Skive|56.567|9.027
  8000 Aarhus C|Aarhus|56.1572|10.2107
  8200 Aarhus N|Aarhus|56.1935|10.1846
  8260 Viby J|Aarhus|56.126|10.158
  8600 Silkeborg|Silkeborg|56.1697|9.5451
  8700 Horsens|Horsens|55.8607|9.8503
  8800 Viborg|Viborg|56.4532|9.402
  8900 Randers C|Randers|56.4607|10.0364
  9000 Aalborg|Aalborg|57.0482|9.9217
  9400 Nørresundby|Aalborg|57.0589|9.9228
  9800 Hjørring|Hjørring|57.4642|9.9823
  9900 Frederikshavn|Frederikshavn|57.4407|10.5366`);

export const americanPlaces = placesOf(`
  02108 Boston|Suffolk|42.3572|-71.0637|MA
  10001 New York|New York|40.7506|-73.9972|NY
  60601 Chicago|Cook|41.8858|-87.6229|IL
  80209 Denver|Denver|39.7074|-104.9686|CO
  94103 San Francisco|San Francisco|37.7725|-122.4147|CA
  98101 Seattle|King|47.6114|-122.3305|WA`);

/** By code. */
export const americanStates: readonly (readonly [code: string, name: string])[] = `
  AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
  |DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa
  |KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota
  |MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey
  |NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon
  |PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah
  |VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`
  .split('|')
  .map((entry) => entry.trim())
  .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const);

/** Billy's natural ids of places: `dk_aarhus_c`, `us_denver`. */
export function cityIdOf(country: string, city: string): string {
  const plain = city
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z]+/g, '_');
  return `${country.toLowerCase()}_${plain}`;
}

/** Billy's natural ids of postcodes: `dk_8000`, `us_80209`. */
export function zipcodeIdOf(country: string, zipcode: string): string {
  return `${country.toLowerCase()}_${zipcode}`;
}

function placesOf(lines: string): Place[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', county = '', latitude = '', longitude = '', state] = line.trim().split('|');
      const blank = name.indexOf(' ');
      return {
        zipcode: name.slice(0, blank),
        city: name.slice(blank + 1),
        county,
        latitude,
        longitude,
        ...(state && { state }),
      };
    });
}
