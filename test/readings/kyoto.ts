/**
 * Who deposited under the Kyoto Protocol until the day that decided, from the depositary's list,
 * and the share of the carbon dioxide emissions of 1990 of those in Annex I, in per cent as the
 * Conference of the Parties wrote them down for article 25 (FCCC/CP/1997/7/Add.1). Not all of the
 * others who deposited: more than the rule needs.
 */
export const kyotoShares: Readonly<Record<string, number>> = Object.fromEntries(
  'AUS 2.1 AUT 0.4 BEL 0.8 BGR 0.6 CAN 3.3 CZE 1.2 DNK 0.4 EST 0.3 FIN 0.4 FRA 2.7 DEU 7.4 GRC 0.6 HUN 0.5 IRL 0.2 ITA 3.1 JPN 8.5 LVA 0.2 LUX 0.1 NLD 1.2 NZL 0.2 NOR 0.3 POL 3.0 PRT 0.3 ROU 1.2 RUS 17.4 SVK 0.4 ESP 1.9 SWE 0.4 CHE 0.3 GBR 4.3 USA 36.1'
    .split(' ')
    .map((word, index, all): [string, number] => [`country:${word}`, Number(all[index + 1])])
    .filter((_, index) => index % 2 === 0),
);

const days: Readonly<Record<string, string>> = {
  '1998-09-17': 'FJI',
  '1998-11-03': 'ATG',
  '1998-11-16': 'TUV',
  '1998-11-30': 'SLV',
  '1998-12-30': 'MDV',
  '1999-01-11': 'TKM',
  '1999-01-28': 'TTO',
  '1999-03-05': 'PAN',
  '1999-04-09': 'BHS',
  '1999-05-06': 'NIU',
  '1999-06-16': 'GEO',
  '1999-06-21': 'FSM',
  '1999-06-28': 'JAM',
  '1999-07-16': 'CYP',
  '1999-08-27': 'PRY',
  '1999-10-05': 'GTM',
  '1999-10-12': 'UZB',
  '1999-11-18': 'NIC',
  '1999-11-30': 'BOL',
  '1999-12-10': 'PLW',
  '1999-12-15': 'MNG',
  '2000-01-13': 'ECU',
  '2000-07-19': 'HND',
  '2000-08-07': 'BRB',
  '2000-08-16': 'GNQ',
  '2000-09-06': 'LSO',
  '2000-09-07': 'GIN KIR MEX',
  '2000-09-28': 'AZE',
  '2000-11-27': 'WSM',
  '2001-03-19': 'ROU',
  '2001-06-01': 'GMB',
  '2001-11-15': 'CZE',
  '2002-05-23': 'ISL',
  '2002-05-30': 'NOR',
  '2002-05-31': 'AUT BEL DNK FIN FRA DEU GRC IRL ITA LUX NLD PRT SVK ESP SWE GBR',
  '2002-06-04': 'JPN',
  '2002-07-05': 'LVA',
  '2002-08-15': 'BGR',
  '2002-08-21': 'HUN',
  '2002-10-14': 'EST',
  '2002-12-13': 'POL',
  '2002-12-17': 'CAN',
  '2002-12-19': 'NZL',
  '2003-07-09': 'CHE',
  '2004-11-18': 'RUS',
  '2004-12-03': 'LIE',
};

/** Each deposit: who, and on which day. */
export const kyotoDeposits: readonly (readonly [string, string])[] = Object.entries(days).flatMap(
  ([day, states]) => states.split(' ').map((state) => [state, day] as const),
);
