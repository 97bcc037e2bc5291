import type { Vintage } from "../data/packages/index.ts";
import type { MoneyScale } from "../data/importers/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { chosen } from "./options.ts";
import { vintageOption } from "./checkedTariffOptions.ts";
import type { RawImportOptions } from "./importOptions.ts";
import { optionOutOfRange } from "./problems/options.ts";

/** Options of `tertius import customs`, checked; what was not typed is null. */
export interface CustomsOptions extends Readonly<
  Record<
    | "importer"
    | "seller"
    | "code"
    | "period"
    | "value"
    | "duties"
    | "figure"
    | "currency"
    | "codes"
    | "classification"
    | "economy"
    | "sheet",
    string | null
  >
> {
  readonly unit: MoneyScale | null;
  readonly absent: "unknown" | "zero" | null;
  readonly vintage: Vintage | null;
}

/** Checks the options of customs records; all that is wrong with them at once. */
export function customsOptions(raw: RawImportOptions): {
  readonly options: CustomsOptions;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const { currency = null } = raw;
  if (currency !== null && !/^[A-Z]{3}$/u.test(currency)) {
    problems.push(
      optionOutOfRange({
        place: { path: "--currency" },
        message: `--currency cannot be "${currency}".`,
        found: currency,
        expected: "a code of three letters such as USD",
        russian: {
          message: `У ключа --currency не может быть значения "${currency}".`,
          expected: "код из трёх букв, например USD",
        },
      }),
    );
  }
  const options: CustomsOptions = {
    importer: raw.importer ?? null,
    seller: raw.seller ?? null,
    code: raw.code ?? null,
    period: raw.period ?? null,
    value: raw.value ?? null,
    duties: raw.duties ?? null,
    figure: raw.figure ?? null,
    currency,
    codes: raw.codes ?? null,
    classification: raw.classification ?? null,
    economy: raw.economy ?? null,
    sheet: raw.sheet ?? null,
    unit: chosen(raw.unit, "--unit", ["one", "thousand", "million"] as const, problems),
    absent: chosen(raw.absent, "--absent", ["unknown", "zero"] as const, problems),
    vintage: vintageOption(raw.vintage, "--vintage", problems),
  };
  return { options, problems };
}
