import { lastWholeYear, type ObservedTrade, type WindowSums, windowSums, WORLD } from "../data/packages/index.ts";
import { countryName, countedNoun, type Language, numberText, say, THIN_SPACE } from "../base/wording/index.ts";
import { screenLines, screenTable } from "./screen.ts";

/** Sellers of a year that the screen names. */
const NAMED = 12;

/** What was bought of one seller, or of all, in a year. */
interface Bought {
  readonly imports: number;
  /** Null where no duties are known. */
  readonly duties: number | null;
  /** Duties over imports; null where one of them is not known. */
  readonly collectedPercent: number | null;
}

interface BoughtFrom extends Bought {
  readonly seller: string;
  /** Of all sellers, of those that are listed where no total is known. */
  readonly sharePercent: number;
}

interface YearBought {
  readonly year: string;
  readonly all: Bought;
  /** The largest first. */
  readonly sellers: readonly BoughtFrom[];
}

/** A package of observed trade in short, as data. */
export function observedContent(observed: ObservedTrade): Readonly<Record<string, unknown>> {
  const { importer, currency, period, periods, sellers, codes } = observed;
  const [from, to] = [periods.labels[0], periods.labels.at(-1)];
  return { importer, currency, period, from, to, sellers: sellers.size, codes: codes.size };
}

/** What a package covers, the last whole year with its largest sellers, and the products. */
export function observedText(observed: ObservedTrade, language: Language): string {
  const { importer, currency, classification, periods, sellers, codes, economies } = observed;
  const year = yearBought(observed);
  const hasDuties = observed.figures.duties.values.some((each) => !Number.isNaN(each));
  const covers = say(language, hasDuties ? "data.observed.covers" : "data.observed.coversAlone", {
    importer: countryName(importer, language).of,
    sellers: countedNoun(sellers.size, "sellers", language),
    codes: countedNoun(codes.size, "codes", language),
    classification,
    from: periods.labels[0] ?? "",
    to: periods.labels.at(-1) ?? "",
    currency,
  });
  const leftOut = observed.codeTable.filter(({ sectors }) => sectors.length === 0).map(({ code }) => code);
  const out =
    leftOut.length === 0
      ? []
      : [say(language, "data.observed.leftOut", { count: String(leftOut.length), list: short(leftOut) })];
  return [
    screenLines([covers, say(language, "data.observed.sectors", { list: economies.join(", ") }), ...out]),
    ...(year === null ? [] : ["", yearText(observed, year, language)]),
    ...productLines(observed, language),
  ].join("\n");
}

function short(codes: readonly string[]): string {
  return codes.length > NAMED ? `${codes.slice(0, NAMED).join(", ")}, …` : codes.join(", ");
}

/** Imports of the last whole year; null where the package has none. */
export function yearBought(observed: ObservedTrade): YearBought | null {
  const months = lastWholeYear(observed);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { sums } = windowSums(observed, `${first}..${last}`);
  if (sums === null) return null;
  const { sellers, codes } = observed;
  const part = (at: number): Bought =>
    boughtOf(
      sums.imports.values.subarray(at * codes.size, (at + 1) * codes.size),
      sums.duties.values.subarray(at * codes.size, (at + 1) * codes.size),
    );
  const each = sellers.labels.map((seller, at) => ({ seller, ...part(at) }));
  const all = boughtOf(ofAll(sums, "imports"), ofAll(sums, "duties"));
  const largestFirst = each
    .map((one) => ({ ...one, sharePercent: (100 * one.imports) / all.imports }))
    .toSorted((one, other) => other.imports - one.imports);
  return { year: first.slice(0, 4), all, sellers: largestFirst };
}

/** What all sold together, by code: the total where it is known, else the sum of the sellers. */
function ofAll({ codes, sellers, total, ...sums }: WindowSums, figure: "imports" | "duties"): Float64Array {
  return Float64Array.from(codes.labels, (code) => {
    const whole = total === null ? NaN : total[figure].of(code);
    const each = sellers.labels.map((seller) => sums[figure].of(seller, code)).filter((one) => !Number.isNaN(one));
    return Number.isNaN(whole) && each.length > 0 ? each.reduce((sum, one) => sum + one, 0) : whole;
  });
}

/** The same of the products of their year, by seller, the largest first; none where there are no products. */
export function productsBySeller({ products }: ObservedTrade): readonly (Bought & { readonly seller: string })[] {
  if (products === null) return [];
  const { sellers, products: codes, imports, duties } = products;
  const row = ({ values }: { readonly values: Float64Array }, at: number): Float64Array =>
    values.subarray(at * codes.size, (at + 1) * codes.size);
  const each = sellers.labels.map((seller, at) => ({ seller, ...boughtOf(row(imports, at), row(duties, at)) }));
  return each.toSorted((one, other) => other.imports - one.imports);
}

/** Imports and duties of the products of their year; null where there are none. */
export function productsBought({ products }: ObservedTrade): Bought | null {
  if (products === null) return null;
  const { imports, duties } = products;
  return boughtOf(imports.values, duties.values);
}

function boughtOf(imports: Float64Array, duties: Float64Array): Bought {
  return bought(known(imports), duties.every(Number.isNaN) ? null : known(duties));
}

function bought(imports: number, duties: number | null): Bought {
  return { imports, duties, collectedPercent: duties === null || imports === 0 ? null : (100 * duties) / imports };
}

function known(values: Float64Array): number {
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}

function yearText(observed: ObservedTrade, { year, all, sellers }: YearBought, language: Language): string {
  const { currency, products } = observed;
  const ofYear = products !== null && String(products.year) === year ? productsBySeller(observed) : [];
  const byProduct = new Map(ofYear.map(({ seller, collectedPercent }) => [seller, collectedPercent]));
  const whole = ofYear.length === 0 ? null : (productsBought(observed)?.collectedPercent ?? null);
  const title = (column: "seller" | "imports" | "share" | "collected" | "byProduct"): string =>
    say(language, `data.observed.${column}`, { currency });
  const rows = sellers.slice(0, NAMED).map((each) => ({ ...each, name: sellerName(each.seller, language) }));
  const rest = { ...all, seller: WORLD, name: say(language, "data.observed.all", {}), sharePercent: 100 };
  return [
    say(language, "data.observed.year", { year, shown: String(rows.length), count: String(sellers.length) }),
    screenTable(
      [
        { title: title("seller"), of: ({ name }) => name },
        { title: title("imports"), of: ({ imports }) => billion(imports, language), isNumber: true },
        { title: title("share"), of: ({ sharePercent }) => percent(sharePercent, 1, language), isNumber: true },
        {
          title: title("collected"),
          of: ({ collectedPercent }) => percent(collectedPercent, 2, language),
          isNumber: true,
        },
        ...(ofYear.length === 0
          ? []
          : [
              {
                title: title("byProduct"),
                of: ({ seller }: { readonly seller: string }) =>
                  percent(seller === WORLD ? whole : (byProduct.get(seller) ?? null), 2, language),
                isNumber: true,
              },
            ]),
      ],
      [...rows, rest],
    ),
  ].join("\n");
}

function sellerName(seller: string, language: Language): string {
  return countryName(seller, language).label;
}

function billion(value: number, language: Language): string {
  return numberText(value / 1e9, language, { decimals: 1 });
}

function percent(value: number | null, decimals: number, language: Language): string {
  const text = numberText(value, language, { decimals });
  return value === null ? text : `${text}${THIN_SPACE}%`;
}

function productLines(observed: ObservedTrade, language: Language): readonly string[] {
  const all = productsBought(observed);
  const { products, currency } = observed;
  if (all === null || products === null) return [];
  const said = say(language, "data.observed.products", {
    year: String(products.year),
    products: countedNoun(products.products.size, "productCodes", language),
    vintage: products.vintage ?? "HS",
    sellers: countedNoun(products.sellers.size, "sellers", language),
    imports: billion(all.imports, language),
    currency,
    collected: percent(all.collectedPercent, 2, language),
  });
  return ["", screenLines([said])];
}
