import type { TariffReading } from "../data/importers/index.ts";
import type { SectorRate } from "../data/tariffs/index.ts";
import { MEASURE_FILE } from "../data/importers/index.ts";
import {
  countedNoun,
  countryName,
  type Language,
  listText,
  numberText,
  say,
  sectorLabel,
  THIN_SPACE,
} from "../base/wording/index.ts";
import { screenLines, screenTable } from "./screen.ts";

/** How tariffs were read and what came of them, as data. */
export function tariffContent(reading: TariffReading, sectors: readonly SectorRate[]): object {
  return { ...reading, sectors };
}

/** Names of the sectors of a key, as the package has them that it is made for. */
export type SectorNames = ReadonlyMap<string, string>;

/** The same in words and a table, and what to do with it. */
export function tariffText(
  reading: TariffReading,
  sectors: readonly SectorRate[],
  names: SectorNames,
  language: Language,
): string {
  return [
    screenLines([readText(reading, language), weightText(reading, language)]),
    sectorTable(sectors, names, language),
    screenLines([
      say(language, "import.tariffs.columns", {}),
      say(language, "import.tariffs.next", { table: MEASURE_FILE }),
    ]),
  ].join("\n\n");
}

function readText(reading: TariffReading, language: Language): string {
  const { lines, code, rate, headerLine, sheet, decimals, vintage, isVintageStated } = reading;
  const read = { lines: countedNoun(lines, "tariffLines", language), code, rate, row: String(headerLine) };
  return [
    say(language, "import.tariffs.read", read),
    ...(sheet === null ? separatedText(reading, language) : [say(language, "import.tariffs.sheet", { sheet })]),
    ...(decimals === null ? [] : [say(language, `import.tariffs.decimals.${decimals}`, {})]),
    say(language, isVintageStated ? "import.tariffs.vintageStated" : "import.tariffs.vintageFound", { vintage }),
  ].join(" ");
}

const SEPARATORS = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

function separatedText({ separator, encoding }: TariffReading, language: Language): string[] {
  const name = SEPARATORS[separator as keyof typeof SEPARATORS];
  const words = { separator: say(language, `import.separator.${name}`, {}), encoding: (encoding ?? "").toUpperCase() };
  return [say(language, "import.tariffs.text", words)];
}

function weightText({ weights, matched, lines, importsCovered }: TariffReading, language: Language): string {
  const all = countedNoun(lines, "tariffLines", language);
  const of = say(language, "import.tariffs.matched", { lines: numberText(matched, language, { decimals: 0 }), all });
  const rest = say(language, "import.tariffs.rest", {});
  if (weights === null) return [of, rest, say(language, "import.tariffs.alike", {})].join(" ");
  const weighed = say(language, "import.tariffs.weighed", {
    file: weights.file,
    importer: countriesText(weights.importers, language),
    exporter: countriesText(weights.exporters, language),
    share: `${numberText(importsCovered, language, { decimals: 1 })}${THIN_SPACE}%`,
  });
  return [of, rest, weighed].join(" ");
}

/** Countries that are named one by one; of more only their number is told. */
const NAMED = 4;

function countriesText(codes: readonly string[], language: Language): string {
  if (codes.length > NAMED) return countedNoun(codes.length, "economies", language);
  return listText(
    codes.map((code) => countryName(code, language).label),
    language,
  );
}

/** Rates of sectors with how they scatter and what they cover. */
export function sectorTable(sectors: readonly SectorRate[], names: SectorNames, language: Language): string {
  const number = (value: number, decimals: number): string => numberText(value, language, { decimals });
  const title = (column: "sector" | "rate" | "spread" | "listed" | "covered"): string =>
    say(language, `import.tariffs.column.${column}`, {});
  return screenTable(
    [
      { title: title("sector"), of: ({ sector }) => `${sector} ${sectorLabel(sector, language, names.get(sector))}` },
      { title: title("rate"), of: ({ rate }) => number(rate, 2), isNumber: true },
      { title: title("spread"), of: ({ spread }) => number(spread, 2), isNumber: true },
      { title: title("listed"), of: ({ listed, products }) => `${listed}/${products}`, isNumber: true },
      { title: title("covered"), of: ({ covered }) => number(100 * covered, 1), isNumber: true },
    ],
    sectors,
  );
}
