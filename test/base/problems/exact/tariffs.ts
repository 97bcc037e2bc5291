import type { TariffImport } from "../../../../src/data/importers/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { importTariffs, readWeights } from "../../../../src/data/importers/index.ts";
import { shippedKey } from "../../../data/shippedKey.ts";
import { REFUSED, READ } from "../../../data/importers/tariffs/mistakes.ts";
import { importedText, UNSTATED } from "../../../data/importers/tariffs/tariffChoices.ts";
import type { Provoked } from "./provoked.ts";

const told = (imported: () => TariffImport, code: string) => (): readonly Problem[] =>
  imported().problems.filter((each) => each.code === code);

/** What every mistake with the code gives, each once. */
function ofMistakes(code: string): () => readonly Problem[] {
  return () =>
    [...REFUSED, ...READ]
      .filter(({ said }) => said === code)
      .flatMap(({ text, choices }) => importedText(text, choices).problems.filter((each) => each.code === code));
}

const weighed =
  (text: string): (() => TariffImport) =>
  () =>
    importedText("hs,rate\n010221,10\n", {
      weights: readWeights("w.csv", new TextEncoder().encode(text), {
        importer: null,
        exporter: new Set(["CHN"]),
        vintage: null,
        countryOf: (code) => ({ "156": "CHN", "842": "USA", "484": "MEX" })[code] ?? null,
      }),
    });

const sheets = (): TariffImport => {
  const cells = [
    ["hs", "rate"],
    ["010221", "5"],
    ["010229", ""],
  ];
  const merged = [{ rows: [2, 3], columns: [2, 2] }] as const;
  const content = [
    { name: "2024", cells },
    { name: "2025", cells, merged },
  ];
  const both = importTariffs({ file: "t.xlsx", content }, shippedKey(), UNSTATED);
  const named = (sheet: string): TariffImport =>
    importTariffs({ file: "t.xlsx", content }, shippedKey(), { ...UNSTATED, sheet });
  return { ...both, problems: [both, named("2025"), named("2026")].flatMap(({ problems }) => problems) };
};

/** Files of tariffs by product. */
export const TARIFF_PROVOKED: Provoked = {
  E375: ofMistakes("E375"),
  E376: ofMistakes("E376"),
  E377: ofMistakes("E377"),
  E378: ofMistakes("E378"),
  E379: ofMistakes("E379"),
  E380: ofMistakes("E380"),
  E381: () => [
    ...told(weighed("a,b\n1,2\n"), "E381")(),
    ...told(weighed("t,i,j,k,v\n2022,156,842,010221,many\n"), "E381")(),
    ...told(weighed("t,i,j,k,v\n2022,156,842,010221,1\n2022,156,484,010221,1\n"), "E381")(),
    ...told(weighed("t,i,j,k,v\n2022,484,842,010221,1\n"), "E381")(),
    ...told(weighed("t,i,j,k,v\n2022,156,842,010221,1\n2022,156,842,010120,1\n"), "E381")(),
  ],
  E382: told(sheets, "E382"),
  E383: ofMistakes("E383"),
  E384: told(() => importedText("hs,rate\n8703,25\n", { mode: "set" }), "E384"),
  W355: ofMistakes("W355"),
  W356: told(() => importedText(mostOf()), "W356"),
  W357: told(() => importedText("hs,rate\n8703,25\n"), "W357"),
  W358: told(() => importedText("hs,rate\n87032310,25\n87032390,20\n"), "W358"),
};

/** Two hundred products and electricity. */
function mostOf(): string {
  const products = [...(shippedKey().get("HS2022") ?? new Map<string, string>()).keys()].slice(0, 200);
  return `hs,rate\n${[...products, "271600"].map((code) => `${code},5`).join("\n")}\n`;
}
