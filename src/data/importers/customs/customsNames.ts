import {
  codeAmiss,
  LISTED_ROWS,
  type ObservedCode,
  type ProductKey,
  productsIn,
  unknownSeller,
  type Vintage,
  VINTAGES,
  WORLD,
} from "../../packages/index.ts";
import { append, type Place, type Problem, quoted, withHint, type Words } from "../../../base/problems/index.ts";
import { nearest } from "../../../base/wording/index.ts";
import { productCode } from "../../tariffs/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import { readSo } from "../tariffs/problems.ts";
import type { CustomsChoices } from "./customsChoices.ts";
import type { CustomsTable, Spot } from "./customsTable.ts";

/** Part of the codes that may be in no revision of the Harmonized System before they are taken for other codes. */
const STRANGE = 0.1;

/** All sellers together, as files call them beside what a country's name may be. */
const TOTALS =
  /^(?:all countries|all partners|world total|grand total|total|total for all countries|total, all countries|все страны|всего|итого)$/iu;

/** What sellers and codes of a table are. */
export interface NamesRead {
  /** As written → code of the package; null for those that are passed over, without those that nobody knows. */
  readonly sellers: ReadonlyMap<string, string | null>;
  /** As written → code of the package, without those that are none. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes of sellers → where they first stand. */
  readonly sellerSpots: ReadonlyMap<string, Spot>;
  /** Codes as written → where they first stand. */
  readonly codeSpots: ReadonlyMap<string, Spot>;
}

/** A table with what its sellers and codes are. */
export interface NamedTable extends NamesRead {
  readonly table: CustomsTable;
}

/** Sellers and codes of a table, each as it is written with what it is; what is none is a problem where it first stands. */
export function namesRead(
  table: CustomsTable,
  choices: CustomsChoices,
  areProducts: boolean,
  problems: Problem[],
): NamesRead {
  const { file, at } = table;
  const sellers = new Map<string, string | null>();
  const codes = new Map<string, string>();
  const sellerSpots = new Map<string, Spot>();
  const codeSpots = new Map<string, Spot>();
  const seen = new Set<string>();
  const found: Problem[] = [];
  const zeros: number[] = [];
  for (const { seller, code, line } of table.cells) {
    if (!seen.has(seller)) {
      const known = sellerRead(seller, choices);
      if (known === undefined) {
        const place = { file, line, column: at.seller + 1, path: `row ${line}, column ${choices.columns.seller}` };
        const near = choices.countryMeant(seller);
        const told = unknownSeller(place, seller, near);
        found.push(near === null ? withHint(told, passedOver(seller)) : told);
      } else sellers.set(seller, known);
      if (isString(known) && !sellerSpots.has(known)) sellerSpots.set(known, { line, column: at.seller + 1 });
    }
    seen.add(seller);
    if (!codeSpots.has(code)) {
      const read = areProducts ? productRead(code) : code;
      if (read === null) found.push(noProduct(table, code, line, choices.columns.code));
      else codes.set(code, read);
      if (areProducts && read !== null && read !== code) zeros.push(line);
    }
    if (!codeSpots.has(code)) codeSpots.set(code, { line, column: at.code + 1 });
  }
  if (zeros.length > 0) problems.push(readSo(file, "Dots and lost zeros of codes were put right", zeros));
  append(problems, firstProblems(file, found));
  return { sellers, codes, sellerSpots, codeSpots };
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** Where a code of the package stands first; null where no table has it. */
export function codePlace(named: readonly NamedTable[], code: string): Place | null {
  for (const { table, codes, codeSpots } of named) {
    const written = [...codes].find(([, read]) => read === code)?.[0];
    const spot = written === undefined ? undefined : codeSpots.get(written);
    if (spot !== undefined) return { file: table.file, ...spot };
  }
  return null;
}

/** How the recipe names a seller of the file, or passes its rows over. */
export function passedOver(seller: string): Words {
  const said = `"sellers": {${JSON.stringify(quoted(seller))}: null}`;
  return {
    en: `To leave these rows out, write ${said} in the recipe; to say who it is, write a code in place of null.`,
    ru: `Чтобы пропустить эти строки, напишите в рецепте ${said}; чтобы указать, кто это, — код вместо null.`,
  };
}

/** The code of a seller; null where it is passed over, undefined where it is not known. */
function sellerRead(seller: string, { sellers, countryOf }: CustomsChoices): string | null | undefined {
  if (Object.hasOwn(sellers, seller)) return sellers[seller]!;
  return TOTALS.test(seller) ? WORLD : (countryOf(seller) ?? undefined);
}

function productRead(code: string): string | null {
  const read = productCode(code, 6);
  return "fault" in read ? null : read.code;
}

function noProduct({ file, at }: CustomsTable, code: string, line: number, column: string): Problem {
  return codeAmiss({
    place: { file, line, column: at.code + 1, path: `row ${line}, column ${column}` },
    message:
      code === "" ? "The code is missing." : `"${code}" is no product of six digits, and there is no table of sectors.`,
    found: code,
    expected: "a product of six digits, or --codes TABLE with the sectors of each code",
    hints: ["Give the codes a table with the columns code and sectors: --codes TABLE."],
    russian: {
      message: code === "" ? "Код не указан." : `"${code}" — не товар из шести цифр, а таблицы отраслей нет.`,
      expected: "товар из шести цифр или --codes TABLE с отраслями каждого кода",
      hints: ["Дайте таблицу кодов со столбцами code и sectors: --codes TABLE."],
    },
  });
}

/** E339 for codes that the table of codes does not have. */
export function codesNotListed({ table, codes, codeSpots }: NamedTable, known: readonly ObservedCode[]): Problem[] {
  const names = known.map(({ code }) => code);
  const own = new Set(names);
  const strange = [...codes.keys()].filter((each) => !own.has(each));
  const found = strange.map((code, at) => {
    const near = at < LISTED_ROWS ? nearest(code, names) : null;
    return codeAmiss({
      place: { file: table.file, ...codeSpots.get(code) },
      message: `The code "${code}" is not in the table of codes.`,
      found: code,
      expected: `one of the ${names.length} codes of the table`,
      hints:
        near === null
          ? ["List it with its sectors, or with the reason why it has none (left_out)."]
          : [`Did you mean "${near}"?`],
      russian: {
        message: `Кода "${code}" нет в таблице кодов.`,
        expected: `один из кодов таблицы (их ${names.length})`,
        hints:
          near === null
            ? ["Внесите его с отраслями или с причиной, почему их нет (left_out)."]
            : [`Может быть, "${near}"?`],
      },
    });
  });
  return firstProblems(table.file, found);
}

/** Sectors of products by the key; null where the codes are no products of any revision. */
export function codesByKey(
  used: readonly string[],
  key: ProductKey,
  stated: Vintage | null,
  named: readonly NamedTable[],
  problems: Problem[],
): { readonly codeTable: readonly ObservedCode[]; readonly vintage: Vintage } | null {
  const strangeIn = (vintage: Vintage): readonly string[] => used.filter((code) => !productsIn(key, vintage).has(code));
  const newestFirst = VINTAGES.toReversed();
  const best = newestFirst.reduce((one, other) => (strangeIn(other).length < strangeIn(one).length ? other : one));
  const vintage = stated ?? best;
  const strange = strangeIn(vintage);
  if (strange.length > STRANGE * used.length) {
    const some = `${strange.slice(0, 5).join(", ")}${strange.length > 5 ? ", …" : ""}`;
    problems.push(
      codeAmiss({
        place: codePlace(named, strange[0] ?? "") ?? {},
        message: `${strange.length} of ${used.length} codes are no products of ${vintage}: ${some}.`,
        found: strange[0],
        expected: "products of six digits of one revision of the Harmonized System",
        hints: ["Name the revision: --vintage HS2017. For other codes give a table of sectors: --codes TABLE."],
        russian: {
          message: `Кодов, которых нет среди товаров ${vintage}, — ${strange.length} из ${used.length}: ${some}.`,
          expected: "товары из шести цифр одной редакции Гармонизированной системы (HS)",
          hints: ["Укажите редакцию: --vintage HS2017. Для других кодов дайте таблицу отраслей: --codes TABLE."],
        },
      }),
    );
    return null;
  }
  const products = productsIn(key, vintage);
  const codeTable = used.map((code): ObservedCode => {
    const sector = products.get(code);
    if (sector !== undefined && sector !== "") return { code, title: "", sectors: [sector], leftOut: "" };
    const reason =
      sector === undefined
        ? { leftOut: `no product of ${vintage}`, leftOutRu: `в ${vintage} такого товара нет` }
        : { leftOut: "no sector of goods", leftOutRu: "нет отрасли, которая его производит" };
    return { code, title: "", sectors: [], ...reason };
  });
  return { codeTable, vintage };
}
