/** Days on which American rates came into force → bibliography key. */
export const US_301: readonly (readonly [string, string])[] = [
  ["2018-07-06", "usitc2020"],
  ["2018-08-23", "usitc2020"],
  ["2018-09-24", "usitc2020"],
  ["2019-05-10", "usitc2020"],
  ["2019-09-01", "usitc2020"],
  ["2020-02-14", "usitc2020"],
];

/** Safeguards and tariffs on steel and aluminium are one column: dated by the larger of the two. */
export const US_232_201 = { from: "2018-03-23", source: "us232" };

/** Days on which Chinese rates came into force → bibliography key. The halving of the last day was announced and is in no source of rates by product. */
export const RETALIATION: readonly (readonly [string, string])[] = [
  ["2018-04-02", "bown-jung-zhang2019"],
  ["2018-07-06", "bown-jung-zhang2019"],
  ["2018-08-23", "bown-jung-zhang2019"],
  ["2018-09-24", "bown-jung-zhang2019"],
  ["2019-01-01", "bown-jung-zhang2019"],
  ["2019-06-01", "bown-jung-zhang2019"],
  ["2019-09-01", "bown2019"],
  ["2020-02-14", "sctc2020no1"],
];

/** Only the sum of the cuts is known by product, on the day on which all of them are in force. */
export const CUTS = { from: "2019-01-01", column: "chn_mfn_cut_20190101_on_others", source: "bown-jung-zhang2019" };

/** Name of the column of a rate by its day. */
export function columnOf(prefix: string, day: string): string {
  return `${prefix}_${day.replaceAll("-", "")}`;
}
