import { partyCodes } from "../case/index.ts";
import type { BilateralResult, CountryResult, EquilibriumResult, Range } from "../results/index.ts";
import { blocPath, countryPath, figuresOf, pairPath } from "../tell/findings/index.ts";
import { checkName, type Ground, scenarioOf, whyWithout } from "./ground.ts";
import { type EquilibriumSetting, type TradeReading, unitOfField } from "./reading.ts";

/** Numbers of a country that can be read by name. */
export type CountryFigure = {
  [Field in keyof CountryResult]-?: CountryResult[Field] extends number | null | undefined ? Field : never;
}[keyof CountryResult];

/** Trade of a pair: its change, and what it was and is. */
export interface PairReadings {
  readonly change: TradeReading;
  readonly before: TradeReading;
  readonly after: TradeReading;
}

/** What trade means for countries and pairs under a scenario; each throws E510 for a country that the economy does not have and a bloc that the case is not answered for. */
export interface TradeReadings {
  /** Any number of a country. */
  readonly country: (code: string, figure: CountryFigure) => TradeReading;
  /** Real income. */
  readonly welfare: (code: string) => TradeReading;
  readonly exports: (code: string) => TradeReading;
  readonly imports: (code: string) => TradeReading;
  /** Sales of an exporter to an importer, of all sectors or of goods; kept of the parties of the case. */
  readonly trade: (exporter: string, importer: string, scope?: BilateralResult["scope"]) => PairReadings;
}

/** Readings of trade under a scenario. */
export function tradeReadings(ground: Ground): TradeReadings {
  const country = (code: string, figure: CountryFigure): TradeReading => countryReading(ground, code, figure);
  return {
    country,
    welfare: (code) => country(code, "welfarePercent"),
    exports: (code) => country(code, "exportsPercent"),
    imports: (code) => country(code, "importsPercent"),
    trade: (exporter, importer, scope = "all") => pairReadings(ground, { exporter, importer, scope }),
  };
}

function countryReading(ground: Ground, code: string, figure: CountryFigure): TradeReading {
  checkCountry(ground, code);
  const equilibrium = scenarioOf(ground)?.equilibrium;
  const found = equilibrium === undefined ? undefined : figuresOf(equilibrium, code);
  const isBloc = blocCodes(ground.input).includes(code);
  return tradeReading(ground, {
    value: found?.[figure],
    range: found?.range?.[figure],
    field: `equilibrium.countries{}.${figure}`,
    path: (scenario) => `${(isBloc ? blocPath : countryPath)({ scenario }, code)}.${figure}`,
    otherwise: `${figure} is not told under this closure`,
  });
}

type Pair = Pick<BilateralResult, "exporter" | "importer" | "scope">;

function pairReadings(ground: Ground, pair: Pair): PairReadings {
  for (const code of [pair.exporter, pair.importer]) checkCountry(ground, code);
  const found = scenarioOf(ground)?.equilibrium?.bilateral.find((each) => isPair(each, pair));
  const reading = (field: "changePercent" | "before" | "after"): TradeReading =>
    tradeReading(ground, {
      value: found?.[field],
      range: field === "changePercent" ? found?.range?.changePercent : undefined,
      field: `equilibrium.bilateral[].${field}`,
      path: (scenario) => `${pairPath({ scenario }, pair)}.${field}`,
      otherwise: notKept(ground),
    });
  return { change: reading("changePercent"), before: reading("before"), after: reading("after") };
}

function isPair(one: Pair, other: Pair): boolean {
  return one.exporter === other.exporter && one.importer === other.importer && one.scope === other.scope;
}

function notKept({ input: { case: case_ } }: Ground): string {
  return `trade is kept between ${partyCodes(case_.parties).join(", ")}; of others it stands in flows, by sector, where flows are included`;
}

interface FoundNumber {
  readonly value: number | null | undefined;
  readonly range: Range | undefined;
  /** As claims name it. */
  readonly field: string;
  readonly path: (scenario: string) => string;
  /** Why there is no value, where the equilibrium was solved. */
  readonly otherwise: string;
}

function tradeReading(ground: Ground, { value, range, field, path, otherwise }: FoundNumber): TradeReading {
  const { scenario, input } = ground;
  const equilibrium = scenarioOf(ground)?.equilibrium;
  const unit = unitOfField(field, equilibrium?.currency ?? input.headline.manifest.currency);
  const setting = equilibrium === undefined ? {} : { setting: settingOf(equilibrium) };
  if (value === undefined || value === null || scenario === null) {
    const nothing = value === null ? "nothing was there in the base" : otherwise;
    return {
      value: undefined,
      absent: equilibrium === undefined ? whyWithout(ground, "trade") : nothing,
      unit,
      scenario,
      ...setting,
    };
  }
  return { value, unit, scenario, path: path(scenario), ...(range === undefined ? {} : { range }), ...setting };
}

function settingOf({ base, baseYear, horizon, closure, elasticities }: EquilibriumResult): EquilibriumSetting {
  return { base, baseYear, horizon, closure, elasticities };
}

function checkCountry({ input }: Ground, code: string): void {
  checkName("country", code, [...input.headline.countries.labels, ...blocCodes(input)]);
}

/** Codes of the blocs among the parties and third countries. */
function blocCodes({ case: { parties } }: Ground["input"]): readonly string[] {
  return parties.blocs.map(({ code }) => code);
}
