import { type Case, type CountryList, isInForce, type Measure, scenarioMeasures } from "../../case/index.ts";
import { dateText, listText, type Wording } from "../../base/wording/index.ts";

/** A measure on the day of a scenario, in words. */
export interface MeasureInForce {
  readonly title: string;
  readonly imposers: string;
  readonly targets: string;
  /** First day of any of its rows. */
  readonly since: string;
  /** Mean of the rates of its rows, percent, each row counted once; null where it has none, or where they do not mean the same. */
  readonly meanRate: number | null;
  /** Rates in the mean. */
  readonly rates: number;
}

/** The measures of a scenario that are in force on its day, in its order. */
export function measuresInForce(case_: Case, id: string, words: Wording): readonly MeasureInForce[] {
  const scenario = case_.scenarios.find((each) => each.id === id);
  if (scenario === undefined) return [];
  const measures = scenarioMeasures(case_, scenario);
  return scenario.measures.flatMap((name) => {
    const measure = measures.find((each) => each.id === name);
    return measure === undefined ? [] : inForce(measure, scenario.at, words);
  });
}

function inForce(measure: Measure, day: string, words: Wording): readonly MeasureInForce[] {
  const rows = measure.rows.filter((row) => isInForce(row, day));
  const [first] = measure.rows.map(({ from }) => from).toSorted();
  if (first === undefined || rows.length === 0) return [];
  const rates = rows.flatMap(({ rate }) => (Number.isNaN(rate) ? [] : [rate]));
  const isOneKind = new Set(rows.map(({ instrument, mode }) => `${instrument} ${mode}`)).size === 1;
  return [
    {
      title: measure.title === "" ? measure.id : words.title(measure.title),
      imposers: countryNames(measure.imposers, words),
      targets: countryNames(measure.targets, words),
      since: dateText(first, words.language),
      meanRate: isOneKind && rates.length > 0 ? rates.reduce((sum, rate) => sum + rate, 0) / rates.length : null,
      rates: rates.length,
    },
  ];
}

function countryNames({ include, except }: CountryList, words: Wording): string {
  const named = (codes: readonly string[]): string =>
    listText(
      codes.map((code) => countryOrBloc(code, words)),
      words.language,
    );
  if (except.length === 0) return named(include);
  return words.say("sheet.except", { list: named(include), others: named(except) });
}

function countryOrBloc(code: string, words: Wording): string {
  if (code === "WLD") return words.say("sheet.everyone", {});
  return code === "EU" ? words.say("sheet.eu", {}) : words.country(code).label;
}
