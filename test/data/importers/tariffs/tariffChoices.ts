import { importTariffs, type TariffImport, type TariffImportChoices } from "../../../../src/data/importers/index.ts";
import { foreignContent } from "../../../../src/cli/foreign/foreignReader.ts";
import { shippedKey } from "../../shippedKey.ts";

/** Choices of an import for which nothing was stated. */
export const UNSTATED: TariffImportChoices = {
  sheet: null,
  code: null,
  rate: null,
  vintage: null,
  digits: null,
  rates: null,
  mode: "add",
  from: "2025-08-01",
  source: null,
  weights: null,
};

/** Tariffs in a text, imported with the key that comes with Tertius. */
export function importedText(text: string | Uint8Array, choices: Partial<TariffImportChoices> = {}): TariffImport {
  const content = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return importTariffs({ file: "t.csv", content }, shippedKey(), { ...UNSTATED, ...choices });
}

/** Tariffs in a workbook, opened as the command opens it. */
export async function importedBook(
  bytes: Uint8Array,
  choices: Partial<TariffImportChoices> = {},
): Promise<TariffImport> {
  const content = await foreignContent("shown archive", bytes);
  if (!("shown" in content)) throw new Error(JSON.stringify(content));
  return importTariffs({ file: "t.xlsx", content: content.shown }, shippedKey(), { ...UNSTATED, ...choices });
}
