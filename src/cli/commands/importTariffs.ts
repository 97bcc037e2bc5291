import { basename } from "node:path";
import { blocMembers, BLOC_CODES, countryNamed } from "../../case/index.ts";
import { importTariffs as readTariffs, type TariffImport } from "../../data/importers/index.ts";
import type { WeightChoices } from "../../data/tariffs/index.ts";
import { namedFile, writeFolderWhole } from "../../node/files/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import type { Language } from "../../base/wording/index.ts";
import { openedImports } from "../foreign/openedImports.ts";
import { openedTable } from "../foreign/openedTable.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { optionOutOfRange, wrongUsage } from "../problems/options.ts";
import { diskShelf } from "../shelf.ts";
import { shippedKey } from "../shippedKey.ts";
import { filesInTheWay } from "../standingFiles.ts";
import { tariffContent, tariffText } from "../tariffText.ts";
import type { TariffOptions } from "../checkedTariffOptions.ts";
import { writtenText } from "../writtenText.ts";

/** Where the rows go, and how the file is read. */
export interface TariffImportOptions {
  readonly out: string;
  readonly language: Language;
  readonly tariffs: TariffOptions;
}

/** `tertius import tariffs FILE --from DAY --out DIR`: tariffs by product as rows of a measure by sector. */
export async function importTariffs(
  paths: readonly string[],
  { out, language, tariffs }: TariffImportOptions,
): Promise<Outcome> {
  const [path = "", ...more] = paths;
  const subject = paths.join(" ");
  if (more.length > 0) return refused("import", subject, [oneFile(paths)]);
  const { importer, exporter, problems: unknown } = pairOf(tariffs);
  const [content, weights] = [bytesOf(path), tariffs.weights === null ? null : bytesOf(tariffs.weights)];
  const opened = isProblem(content) ? content : await openedTable(basename(path), content);
  const weighing =
    weights === null || isProblem(weights)
      ? weights
      : await openedImports(basename(tariffs.weights ?? ""), weights, {
          importer,
          exporter,
          vintage: tariffs.weightsVintage,
        });
  const failed = [...unknown, ...[opened, weighing].filter((each): each is Problem => isProblem(each))];
  if (failed.length > 0 || isProblem(opened) || isProblem(weighing)) return refused("import", subject, failed);
  const found = readTariffs(opened, shippedKey(), { ...tariffs, weights: weighing });
  return written(found, subject, out, language);
}

function written(
  { files, problems, reading, sectors }: TariffImport,
  subject: string,
  out: string,
  language: Language,
): Outcome {
  if (files === null || reading === null || hasErrors(problems)) return refused("import", subject, problems);
  const names = [...files.keys()];
  const inTheWay = filesInTheWay(out, names);
  if (inTheWay.length > 0) return refused("import", subject, [...problems, ...inTheWay]);
  const writing = writeFolderWhole(out, files);
  const content = { format: "tariffs", folder: out, files: names, tariffs: tariffContent(reading, sectors) };
  const text = `${writtenText(out, names, language)}\n${tariffText(reading, sectors, sectorNames(), language)}`;
  return done("import", subject, [...problems, ...writing], content, text);
}

function bytesOf(path: string): Uint8Array | Problem {
  return namedFile(path).bytes();
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

/** The package whose sectors the key has. */
const KEY_ECONOMY = "world-2017";

function sectorNames(): ReadonlyMap<string, string> {
  const { economy } = diskShelf([]).open(KEY_ECONOMY);
  return new Map(economy?.sectors.labels.map((sector, at) => [sector, economy.sectorNames[at] ?? sector]));
}

interface Pair extends Pick<WeightChoices, "importer" | "exporter"> {
  readonly problems: readonly Problem[];
}

/** Countries whose imports weigh, and from where; E902 for what is no country. */
function pairOf({ importer, exporter, from }: TariffOptions): Pair {
  const problems: Problem[] = [];
  const set = (option: string, text: string | null): ReadonlySet<string> | null => {
    if (text === null) return null;
    const code = BLOC_CODES.includes(text.toUpperCase()) ? text.toUpperCase() : countryNamed(text);
    if (code === null) problems.push(noCountry(option, text));
    const members = code === null ? [] : blocMembers(code, from);
    return new Set(members.length > 0 ? members : [code ?? ""]);
  };
  return { importer: set("--importer", importer), exporter: set("--exporter", exporter), problems };
}

function noCountry(option: string, found: string): Problem {
  return optionOutOfRange({
    place: { path: option },
    message: `${option} cannot be "${found}": it names no country.`,
    found,
    expected: "a country such as USA, or EU",
    russian: {
      message: `У ключа ${option} не может быть значения "${found}": это не страна.`,
      expected: "страна, например USA, или EU",
    },
  });
}

function oneFile(paths: readonly string[]): Problem {
  return wrongUsage({
    place: {},
    message: `Tariffs are imported from one file, not ${paths.length}.`,
    found: paths.join(" "),
    expected: "one file",
    russian: {
      message: `Пошлины импортируются из одного файла, а не из ${paths.length}.`,
      expected: "один файл",
    },
  });
}
