import {
  actsInMarketsAlone,
  BLOC_CODES,
  type Case,
  caseFor,
  countriesOfMarkets,
  isOfMarketsAlone,
  mayIncludeParty,
  type Measure,
  type Scenario,
  scenarioMeasures,
  sideCodes,
} from "../case/index.ts";
import type { Words } from "../base/problems/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { dateText, LANGUAGES, sectorLabel, type Wording } from "../base/wording/index.ts";
import { closureText } from "../tell/findings/index.ts";

/** The words of a case in each language. */
export type InEach = Readonly<Record<keyof Words, Wording>>;

/** One of the things that a lever can be set to. */
export interface Option {
  /** As a state has it. */
  readonly value: string;
  readonly label: Words;
  /** Several countries. */
  readonly isBloc?: true;
}

/** What a measure does on a day. */
export interface MeasureOnDay {
  /** Mean change of tariffs at its own size, points; null where it moves no tariff. */
  readonly points: number | null;
  /** Whether any of its rows is in force. */
  readonly isInForce: boolean;
}

/** Something that a reader of the page can move; plain JSON. `value` is where it stands in the case. */
export type Lever =
  | (MeasureOnDay & {
      readonly kind: "size";
      readonly measure: string;
      readonly label: Words;
      /** Of its size; a switch is 0 or 1. */
      readonly value: number;
      readonly most: number;
      readonly isSwitch: boolean;
      /** The party that imposes it; null where neither does, or both do. */
      readonly side: "a" | "b" | null;
    })
  | {
      readonly kind: "choice";
      /** Key of the state. */
      readonly key: "at" | "scenario" | "joins" | "elasticities" | "deficits";
      /** `{third}` stands for who is asked about. */
      readonly label: Words;
      readonly options: readonly Option[];
      /** Of who joins a side: for whom the case is asked about. */
      readonly value: string;
      /** Of who joins a side alone: the side of each country that joins one in the case. */
      readonly joiners?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "countries";
      readonly key: "third" | "a" | "b";
      readonly label: Words;
      readonly options: readonly Option[];
      readonly value: readonly string[];
    }
  | {
      readonly kind: "sectors";
      readonly key: "rates";
      readonly label: Words;
      /** Sectors of goods, on each of which a picked pair may have a tariff of its own. */
      readonly options: readonly Option[];
    };

/** What levers are made from. */
export interface LeverGround {
  readonly case: Case;
  readonly economy: Economy;
  /** Scenario that the page is about. */
  readonly scenario: Scenario;
  /** Id of the one that it is about in the case. */
  readonly ofCase: string;
  readonly words: InEach;
  /** What a measure does on the day of the scenario. */
  readonly onDay: (measure: string) => MeasureOnDay;
}

/** Of the size of a measure. */
const MOST_OF_A_MEASURE = 2;

/** The levers of a case, in the order in which a page shows them. */
export function leversOf(ground: LeverGround): readonly Lever[] {
  const { case: case_, economy, scenario, ofCase } = ground;
  const { a, b, third } = case_.parties;
  const traders = [...countryOptions(ground), ...blocOptions(ground)];
  const sides = a === null ? [] : [countries(ground, "a", traders, [a]), countries(ground, "b", traders, [b])];
  const isBroad = !actsInMarketsAlone(case_, scenario);
  return [
    ...case_.measures.filter(({ id }) => scenario.measures.includes(id)).map((each) => sizeLever(each, ground)),
    joinsLever(ground),
    choice(ground, "at", dayOptions(ground), scenario.at),
    choice(ground, "scenario", scenarioOptions(ground), ofCase),
    choice(ground, "elasticities", isBroad ? setOptions(ground) : [], case_.economy.elasticities),
    choice(ground, "deficits", isBroad ? closureOptions(ground) : [], scenario.deficits),
    countries(ground, "third", [...marketOptions(ground), ...traders], third),
    ...sides,
    sectorsLever(ground),
  ].filter((lever) => economy.countries.size > 0 && (lever.kind === "size" || lever.options.length > 1));
}

function sizeLever(measure: Measure, { case: case_, scenario, words, onDay }: LeverGround): Lever {
  const { id, title, rows } = measure;
  return {
    kind: "size",
    measure: id,
    label: inWords(words, (each) => (title === "" ? id : each.title(title))),
    ...onDay(id),
    value: scenario.scale.get(id) ?? 1,
    most: MOST_OF_A_MEASURE,
    isSwitch: rows.some(({ rate }) => Number.isNaN(rate)),
    side: sideOf(measure, case_.parties),
  };
}

function sideOf({ imposers }: Measure, parties: Case["parties"]): "a" | "b" | null {
  const [isOfA, isOfB] = sideCodes(parties).map((party) => mayIncludeParty(imposers, parties, party));
  return isOfA === isOfB ? null : isOfA === true ? "a" : "b";
}

type Choice = Extract<Lever, { kind: "choice" }>;
type Countries = Extract<Lever, { kind: "countries" }>;

function choice({ words }: LeverGround, key: Choice["key"], options: readonly Option[], value: string): Choice {
  const label = inWords(words, (each) =>
    key === "joins" ? each.say("live.joins", { third: "{third}" }) : each.say(`live.${key}`, {}),
  );
  return { kind: "choice", key, label, options, value };
}

function joinsLever(ground: LeverGround): Choice {
  const { case: case_, scenario } = ground;
  const value = scenario.joins.get(case_.parties.third[0] ?? "") ?? "none";
  const joiners = scenario.joins.size === 0 ? {} : { joiners: Object.fromEntries(scenario.joins) };
  return { ...choice(ground, "joins", joinOptions(ground), value), ...joiners };
}

function countries(
  { words }: LeverGround,
  key: Countries["key"],
  options: readonly Option[],
  value: readonly string[],
): Countries {
  return { kind: "countries", key, label: inWords(words, (each) => each.say(`live.${key}`, {})), options, value };
}

function sectorsLever({ economy, words }: LeverGround): Lever {
  const { sectors, sectorKinds, sectorNames } = economy;
  const options = sectors.labels.flatMap((code, at) => {
    const label = inWords(words, ({ language }) => sectorLabel(code, language, sectorNames[at]));
    return sectorKinds[at] === "goods" ? [{ value: code, label }] : [];
  });
  return { kind: "sectors", key: "rates", label: inWords(words, (each) => each.say("live.rates", {})), options };
}

function joinOptions({ case: case_, words }: LeverGround): readonly Option[] {
  const codes = sideCodes(case_.parties);
  const isSide = codes.includes(case_.parties.third[0] ?? "");
  const sides = (isSide ? [] : codes).map((side) => ({
    value: side,
    label: inWords(words, (each) => each.country(side).label),
  }));
  return [{ value: "none", label: inWords(words, (each) => each.say("live.joins.none", {})) }, ...sides];
}

/** Days on which a row of the scenario begins or ends, and its own. */
function dayOptions({ case: case_, scenario, words }: LeverGround): readonly Option[] {
  const rows = scenarioMeasures(case_, scenario).flatMap((measure) => measure.rows);
  const days = new Set([scenario.at, ...rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))]);
  return [...days].toSorted().map((day) => ({
    value: day,
    label: inWords(words, ({ language }) => dateText(day, language)),
  }));
}

function scenarioOptions({ case: case_, words }: LeverGround): readonly Option[] {
  return case_.scenarios
    .filter(({ reference, measures }) => !reference && measures.length > 0)
    .map(({ id, title }) => ({ value: id, label: inWords(words, (each) => each.title(title)) }));
}

function setOptions({ case: { economy }, words }: LeverGround): readonly Option[] {
  return [...new Set([economy.elasticities, ...economy.range.elasticities])].map((set) => ({
    value: set,
    label: inWords(words, (each) => each.study(set)),
  }));
}

function closureOptions({ case: { economy }, scenario, words }: LeverGround): readonly Option[] {
  return [...new Set([scenario.deficits, ...economy.range.closures])].map((closure) => ({
    value: closure,
    label: inWords(words, (each) => closureText({ closure }, each)),
  }));
}

function countryOptions({ economy, words }: LeverGround): readonly Option[] {
  const codes = economy.countries.labels.filter((_, n) => economy.isResidual[n] !== true);
  return codes.map((code) => countryOption(code, words));
}

function countryOption(code: string, words: InEach): Option {
  return { value: code, label: inWords(words, (each) => each.country(code).label) };
}

/** Countries that a case of markets alone answers for beside those of its economy. */
function marketOptions({ case: case_, economy, words }: LeverGround): readonly Option[] {
  if (!isOfMarketsAlone(case_)) return [];
  const codes = countriesOfMarkets(case_).filter((code) => economy.countries.indexOf(code) < 0);
  return codes.map((code) => countryOption(code, words));
}

/** Blocs with data of two members at least. */
function blocOptions({ case: case_, economy, words }: LeverGround): readonly Option[] {
  const codes = [...BLOC_CODES, ...case_.blocs.map(({ code }) => code)];
  return codes
    .filter((code) => caseFor(case_, [code], economy).case !== null)
    .map((code) => ({
      value: code,
      label: inWords(words, (each) => each.country(code).label),
      isBloc: true,
    }));
}

/** A text in each language, from the words of each. */
export function inWords(words: LeverGround["words"], text: (words: Wording) => string): Words {
  const [en, ru] = LANGUAGES.map((language) => text(words[language]));
  return { en: en ?? "", ru: ru ?? "" };
}
