import { parseHTML } from "linkedom";
import { append } from "../../../src/base/problems/index.ts";
import { unitLabel } from "../../../src/base/wording/index.ts";
import { derivedNumbers, nameOf } from "./derivedNumbers.ts";
import { restSold } from "./restSold.ts";

/** A number that a page shows in a traced section and that stands nowhere where its element says. */
export interface Untraced {
  readonly number: string;
  readonly text: string;
  readonly origin: string | null;
}

/** Where numbers may come from: the document of a run, and the rows of `facts.csv` by id. */
export interface Ground {
  readonly document: unknown;
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** Texts of the case that are shown as they are, by key of `case.yaml`. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Names with digits in them that are no numbers, such as titles of measures. */
  readonly names?: readonly string[];
  /** Nodes of markets that lie in a country that the question names: no table puts them together with others. */
  readonly parties?: ReadonlySet<string>;
}

/** What stands at a place of a ground. */
interface Found {
  readonly numbers: readonly number[];
  /** What follows from the rows there, asked for where a number does not stand there itself. */
  readonly derived: () => readonly number[];
  readonly texts: readonly string[];
}

/** What was found before, by ground and place, and the numbers of a text there: several pages are held against one ground. */
const foundIn = new WeakMap<Ground, Map<string, Found>>();
const tracedIn = new WeakMap<Ground, Map<string, TracedText>>();

/** How many numbers a text shows, and those that do not stand where it says. */
interface TracedText {
  readonly walked: number;
  readonly untraced: readonly string[];
}

/** Units in sentences against those of results: thousands and millions of what the results count in, percent of fractions. */
const SCALES = [1, 1e-3, 1e-6, 100];
const TEXT_NODE = 3;
/** What an interval is called; the share is a name and no result. */
const INTERVAL = /\b5(?:–| to | до )95\b|(?<=middle |средние )90\b/gu;
/** What follows an amount of money: in sentences it has two significant digits, so that the zeros at its end are no digits of it. */
const MONEY = /^[\s\u202f]?(?:million|billion|trillion|млн|млрд|трлн)/u;
/** What stands before an end of the range of an amount of money, in brackets behind it and in its scale. */
const BEFORE_MONEY_END = /(?:million|billion|trillion|млн|млрд|трлн)[^()]*\([^()%]*$/u;
const NUMBER = /[−-]?\d(?:[\d\u202f\u00a0]|[.,](?=\d))*(?:e[−-]?\d+)?/gu;

/**
 * Walks all text of what is marked `data-traced`, drawings left out, and gives every number that cannot be found where the nearest element with
 * `data-path` or `data-source` says. A number is found when a number at the path rounds to it, a text at the path holds
 * it, it counts the rows there, or it is the sum over those rows or the difference of before and after in one.
 */
export function untracedNumbers(
  html: string,
  ground: Ground,
): { readonly walked: number; readonly untraced: Untraced[] } {
  const { document } = parseHTML(html);
  const language = document.documentElement.getAttribute("lang");
  const untraced: Untraced[] = [];
  let walked = 0;
  const known = keptFor(foundIn, ground);
  const traced = keptFor(tracedIn, ground);
  for (const section of document.querySelectorAll("[data-traced]")) {
    for (const { text, element } of textsIn(section)) {
      if (!/\d/u.test(text)) continue;
      const holder = element.closest("[data-path], [data-source]");
      const origin = holder?.getAttribute("data-path") ?? holder?.getAttribute("data-source") ?? null;
      const found = known.get(origin ?? "") ?? withNames(foundAt(holder, origin, ground), ground);
      known.set(origin ?? "", found);
      const key = JSON.stringify([language, origin, text]);
      const here = traced.get(key) ?? tracedText(text, found, language);
      traced.set(key, here);
      walked += here.walked;
      append(
        untraced,
        here.untraced.map((number) => ({ number, text, origin })),
      );
    }
  }
  return { walked, untraced };
}

/** What is kept of a ground, empty at first. */
function keptFor<Kept>(kept: WeakMap<Ground, Map<string, Kept>>, ground: Ground): Map<string, Kept> {
  const own = kept.get(ground) ?? new Map<string, Kept>();
  kept.set(ground, own);
  return own;
}

/** What stands at a place, each once, and the names that are no numbers anywhere. */
function withNames({ numbers, derived, texts }: Found, { names = [] }: Ground): Found {
  const following = new Map<"derived", readonly number[]>();
  return {
    numbers: [...new Set(numbers)],
    derived: () => once(following, "derived", () => [...new Set(derived())]),
    texts: longestFirst([...new Set([...texts, ...names])]),
  };
}

function tracedText(text: string, found: Found, language: string | null): TracedText {
  const rest = found.texts.reduce(
    (left, each) => (each.length > left.length ? left : left.replaceAll(each, " ")),
    text.replaceAll(INTERVAL, " "),
  );
  const tokens = [...rest.matchAll(NUMBER)];
  const untraced = tokens.filter(({ 0: token, index }) => {
    const after = rest.slice(index + token.length);
    const isEnd = BEFORE_MONEY_END.test(rest.slice(0, index)) && !/^[^()]*%/u.test(after);
    const isMoney = isEnd || MONEY.test(after);
    const numeral = plainNumeral(token, language);
    return !isAmong(numeral, found.numbers, isMoney) && !isAmong(numeral, found.derived(), isMoney);
  });
  return { walked: tokens.length, untraced: untraced.map(([token]) => token) };
}

function textsIn(section: Element): readonly { readonly text: string; readonly element: Element }[] {
  const elements = [...section.querySelectorAll("*")].filter((element) => element.closest("svg") === null);
  return elements.map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === TEXT_NODE);
    return { text: own.map((node) => node.textContent ?? "").join(""), element };
  });
}

function foundAt(holder: Element | null, origin: string | null, { document, facts, texts, parties }: Ground): Found {
  if (holder === null || origin === null) return { numbers: [], derived: () => [], texts: [] };
  if (holder.hasAttribute("data-path")) {
    const rows = origin.split("; ").map((path) => (path === "scenarios" ? eachScenario(document) : at(document, path)));
    const leaves = rows.flat().flatMap(leavesOf);
    return {
      numbers: [
        ...rows.map((each) => each.length),
        ...namedNumbers(origin),
        ...leaves.filter(isNumber),
        ...leaves.filter(isPlain).map(Number),
        ...leaves.flatMap(datesOf),
      ],
      derived: () => [...rows.flatMap((each) => derivedNumbers(each, parties)), ...restSold(document, origin)],
      texts: longestFirst(
        leaves
          .filter((each): each is string => typeof each === "string" && /\d/u.test(each) && !isPlain(each))
          .flatMap((each) => [each, unitLabel(each, "ru"), each.replaceAll("-", " "), each.replaceAll("].", "]. ")]),
      ),
    };
  }
  const [file = "", id = ""] = origin.split("#");
  const cells =
    file === "facts.csv" ? (facts.get(id) ?? []).flatMap((cell) => [cell, ...cell.split(/;\s*/u)]) : (texts[id] ?? []);
  const whole = origin === "facts.csv" ? [facts.size] : [];
  return {
    numbers: [...whole, ...cells.map(Number).filter(Number.isFinite)],
    derived: () => [],
    texts: longestFirst(
      cells
        .filter((cell) => cell !== "" && !isPlain(cell))
        .flatMap((cell) => [cell, unitLabel(cell, "en"), unitLabel(cell, "ru")].filter((each) => each !== "")),
    ),
  };
}

/** Of every scenario what charts over scenarios tell: real income of countries and blocs, its range over elasticities, titles. */
function eachScenario(document: unknown): readonly unknown[] {
  const [scenarios = {}] = membersOf(document, "scenarios");
  return Object.values(scenarios as object).map((scenario: unknown) => {
    const parts = ["countries", "blocs", "sets", "baseYear"].flatMap((part) => at(scenario, `equilibrium.${part}`));
    return [...parts, ...membersOf(scenario, "title")];
  });
}

/** Years that a place is named by, as in `markets[gas].2020`. */
function namedNumbers(path: string): readonly number[] {
  return [...path.matchAll(/\.(\d{4})(?=[.;]|$)/gu)].map(([, year]) => Number(year));
}

/** A text that holds another is taken away before it. */
function longestFirst(texts: readonly string[]): readonly string[] {
  return texts.toSorted((one, other) => other.length - one.length);
}

/** Day and year of an ISO date. */
function datesOf(value: unknown): readonly number[] {
  const [, year, day] = /^(\d{4})-\d{2}-(\d{2})$/u.exec(String(value)) ?? [];
  return year === undefined || day === undefined ? [] : [Number(year), Number(day)];
}

/** A text that is one number: it is compared as a number, for as a text it would be found inside of longer ones. */
const isPlain = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));

const isNumber = (value: unknown): value is number => typeof value === "number";

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

/** What was found in a document before, by path, and rows by what stands at a key of theirs. */
interface Reading {
  readonly values: Map<string, readonly unknown[]>;
  readonly rows: Map<string, ReadonlyMap<string, readonly unknown[]>>;
}

const readings = new WeakMap<object, Reading>();

function readingOf(document: object): Reading {
  const own = readings.get(document) ?? { values: new Map(), rows: new Map() };
  readings.set(document, own);
  return own;
}

/** What is kept under a name, made where it is not. */
function once<Name extends string, Kept>(kept: Map<Name, Kept>, name: Name, make: () => Kept): Kept {
  const found = kept.get(name) ?? make();
  kept.set(name, found);
  return found;
}

/** The values at a path such as `claims[verdict=supported, basis=data].quantities[share].value`; thousands of paths begin alike. */
function at(document: unknown, path: string): readonly unknown[] {
  if (typeof document !== "object" || document === null) return [];
  const reading = readingOf(document);
  let values: readonly unknown[] = [document];
  let place = "";
  for (const [, name = "", brackets = ""] of path.matchAll(/([\w-]+)((?:\[[^\]]*\])*)(?:\.|$)/gu)) {
    const from = values;
    place += `.${name}`;
    values = once(reading.values, place, () => from.flatMap((each) => membersOf(each, name)));
    const filters = [...brackets.matchAll(/\[([^\]]*)\]/gu)].flatMap(([, inside = ""]) => inside.split(", "));
    for (const filter of filters) {
      const [all, before] = [values, place];
      place += `[${filter}]`;
      values = once(reading.values, place, () => filtered(all, filter, before, reading));
    }
    if (filters.length === 0) values = values.flat();
  }
  return values.filter((each) => each !== undefined);
}

function membersOf(value: unknown, name: string): readonly unknown[] {
  const own = (value as Readonly<Record<string, unknown>> | null)?.[name];
  return own === undefined || own === null ? [] : [own];
}

function filtered(values: readonly unknown[], filter: string, place: string, { rows }: Reading): readonly unknown[] {
  const equals = filter.indexOf("=");
  if (equals < 0) {
    return values.flatMap((each) =>
      Array.isArray(each) ? each.filter((row: unknown) => leadOf(row) === filter) : membersOf(each, filter),
    );
  }
  const [key, wanted] = [filter.slice(0, equals), filter.slice(equals + 1)];
  const byCell = once(rows, `${place}[${key}]`, () => rowsByCell(values.flat(), key));
  if (!wanted.includes("|")) return byCell.get(wanted) ?? [];
  const any = new Set(wanted.split("|").flatMap((each) => byCell.get(each) ?? []));
  return values.flat().filter((row) => any.has(row));
}

/** Rows by each text that stands at a key of theirs. */
function rowsByCell(rows: readonly unknown[], key: string): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const row of rows) {
    const cells = /^[\w-]+$/u.test(key) ? membersOf(row, key).flat() : at(row, key);
    for (const cell of new Set(cells.map(String))) once(found, cell, () => []).push(row);
  }
  return found;
}

function leadOf(row: unknown): string | undefined {
  return nameOf(row) ?? (row as { readonly measure?: string }).measure;
}

/** A numeral as JavaScript writes it: Russian has a decimal comma, English a comma between thousands. */
function plainNumeral(token: string, language: string | null): string {
  const spaceless = token.replaceAll(/[\u202f\u00a0]/gu, "").replaceAll("−", "-");
  return language === "ru" ? spaceless.replace(",", ".") : spaceless.replaceAll(",", "");
}

function isAmong(numeral: string, numbers: readonly number[], isMoney: boolean): boolean {
  const value = Math.abs(Number(numeral));
  const [digits = "", power = "0"] = numeral.split("e");
  const zeros = isMoney && !digits.includes(".") ? (/0*$/u.exec(digits)?.[0].length ?? 0) : 0;
  const decimals = (digits.split(".")[1]?.length ?? 0) - zeros;
  /** Half of the last digit, and a little for what the addition of floats leaves. */
  const half = 0.5 * 10 ** (Number(power) - decimals) * (1 + 1e-6);
  return numbers.some((each) => SCALES.some((scale) => Math.abs(Math.abs(each * scale) - value) <= half));
}
