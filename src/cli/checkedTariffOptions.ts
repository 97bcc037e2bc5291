import { z } from "zod";
import { namedVintage, type TariffMode } from "../data/tariffs/index.ts";
import type { Vintage } from "../data/packages/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { chosen } from "./options.ts";
import { optionOutOfRange, wrongUsage } from "./problems/options.ts";
import type { RawImportOptions } from "./importOptions.ts";

/** Options of `tertius import tariffs`, checked; what was not typed is null. */
export interface TariffOptions {
  readonly from: string;
  readonly source: string | null;
  readonly mode: TariffMode;
  readonly vintage: Vintage | null;
  readonly rates: "percent" | "fraction" | null;
  readonly digits: number | null;
  readonly code: string | null;
  readonly rate: string | null;
  readonly sheet: string | null;
  readonly weights: string | null;
  readonly weightsVintage: Vintage | null;
  readonly importer: string | null;
  readonly exporter: string | null;
}

/** Checks the options of tariffs; all that is wrong with them at once. */
export function tariffOptions(raw: RawImportOptions): {
  readonly options: TariffOptions;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const options: TariffOptions = {
    from: dayOption(raw.from, problems),
    source: raw.source ?? null,
    mode: chosen(raw.mode, "--mode", ["add", "set", "lower"] as const, problems) ?? "add",
    vintage: vintageOption(raw.vintage, "--vintage", problems),
    rates: chosen(raw.rates, "--rates", ["percent", "fraction"] as const, problems),
    digits: digitsOption(raw.digits, problems),
    code: raw.code ?? null,
    rate: raw.rate ?? null,
    sheet: raw.sheet ?? null,
    weights: raw.weights ?? null,
    weightsVintage: vintageOption(raw.weightsVintage, "--weights-vintage", problems),
    importer: raw.importer ?? null,
    exporter: raw.exporter ?? null,
  };
  return { options, problems: [...problems, ...withoutWeights(raw)] };
}

/** E902 for each option that says of a file of imports what nothing else needs, where no such file is given. */
function withoutWeights({ weights, weightsVintage, importer, exporter }: RawImportOptions): readonly Problem[] {
  if (weights !== undefined) return [];
  const typed = { "--weights-vintage": weightsVintage, "--importer": importer, "--exporter": exporter };
  return Object.entries(typed).flatMap(([path, found]) => {
    const message = `${path} does nothing without --weights: it says which imports weigh the products of a sector.`;
    const expected = `${path} with --weights FILE, or the command without ${path}`;
    const russian = {
      message: `${path} без --weights ничего не меняет: так выбирают импорт, которым взвешивают товары отрасли.`,
      expected: `${path} вместе с --weights FILE или команда без ${path}`,
    };
    return found === undefined ? [] : [optionOutOfRange({ place: { path }, message, found, expected, russian })];
  });
}

function dayOption(text: string | undefined, problems: Problem[]): string {
  if (text === undefined) {
    problems.push(
      wrongUsage({
        place: { path: "--from" },
        message: "Tariffs need the day from which they are in force.",
        expected: "--from with a day such as 2025-08-01",
        russian: {
          message: "Не указан день, с которого действуют пошлины.",
          expected: "--from с днём, например 2025-08-01",
        },
      }),
    );
  } else if (!z.iso.date().safeParse(text).success) {
    problems.push(outOf("--from", text, "a day such as 2025-08-01", "день, например 2025-08-01"));
  }
  return text ?? "";
}

/** The revision of the Harmonized System that an option names. */
export function vintageOption(text: string | undefined, option: string, problems: Problem[]): Vintage | null {
  if (text === undefined) return null;
  const found = namedVintage(text) ?? namedVintage(`HS${text.replace(/^hs\s*/iu, "")}`);
  if (found === null) {
    const revisions = (or: string): string => `HS1988, HS1996, HS2002, HS2007, HS2012, HS2017 ${or} HS2022`;
    problems.push(outOf(option, text, revisions("or"), revisions("или")));
  }
  return found;
}

function digitsOption(text: string | undefined, problems: Problem[]): number | null {
  if (text === undefined) return null;
  if (!/^(?:[2-9]|10)$/u.test(text)) {
    problems.push(outOf("--digits", text, "a number from 2 to 10", "число от 2 до 10"));
  }
  return Number(text);
}

function outOf(option: string, found: string, expected: string, russian: string): Problem {
  return optionOutOfRange({
    place: { path: option },
    message: `${option} cannot be "${found}".`,
    found,
    expected,
    russian: { message: `У ключа ${option} не может быть значения "${found}".`, expected: russian },
  });
}
