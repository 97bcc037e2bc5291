import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import type { CodebookEntry } from "../../engines/discourse/index.ts";
import { readDraft, type PlaceOf, readSetYaml, plainValue, type YamlText } from "../text/index.ts";
import { wrongKind } from "../problems/index.ts";
import { isMisread } from "./checkText.ts";
import { CODEBOOK_SCHEMA } from "./codebookSchema.ts";
import type { CodebookDraft, EntryDraft, TextDraft } from "./codebookSchema.ts";
import type { PositionsCodebook } from "./positionsCase.ts";
import { codeTwice, mixedEncodings, scaleAmiss } from "./problems.ts";
import type { PositionsReading } from "./reading.ts";
import { CODEBOOK_JSON_SCHEMA } from "./schemas.ts";

/**
 * Reads and checks a codebook. All problems come at once.
 *
 * @param named  Where the case names the file.
 * @returns null when the codebook has an error; statements are then not checked against it.
 */
export function readCodebook(file: string, named: Place, reading: PositionsReading): PositionsCodebook | null {
  const problems: Problem[] = [];
  const codebook = codebookOf(file, named, { ...reading, problems });
  append(reading.problems, problems);
  return hasErrors(problems) ? null : codebook;
}

function codebookOf(
  file: string,
  named: Place,
  { source, settings, problems }: PositionsReading,
): PositionsCodebook | null {
  const text = source.read(file);
  if (typeof text !== "string") {
    const { file: namedIn = null, line = null, column = null } = text.line === null ? named : text;
    problems.push({ ...text, file: namedIn, line, column });
    return null;
  }
  const { yaml, problems: found } = readSetYaml(file, text, settings, CODEBOOK_JSON_SCHEMA);
  append(problems, found);
  return yaml === null ? null : checkedCodebook(yaml, problems);
}

function checkedCodebook(yaml: YamlText, problems: Problem[]): PositionsCodebook | null {
  const value = plainValue(yaml, problems);
  const { placeOf } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(wrongKind(placeOf([]), value ?? "nothing", "a mapping of keys"));
    return null;
  }
  const { draft, problems: faults } = readDraft(CODEBOOK_SCHEMA, CODEBOOK_JSON_SCHEMA, value, placeOf);
  append(problems, faults);
  append(problems, misreadProblems(value, [], placeOf));
  if (draft === null) return null;
  append(problems, [...scaleProblems(draft.scale, placeOf), ...idProblems(draft, placeOf)]);
  return settledCodebook(draft);
}

function misreadProblems(value: unknown, path: readonly (string | number)[], placeOf: PlaceOf): Problem[] {
  if (typeof value === "string") return isMisread(value) ? [mixedEncodings(placeOf(path), value)] : [];
  if (Array.isArray(value)) return value.flatMap((each, at) => misreadProblems(each, [...path, at], placeOf));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => misreadProblems(each, [...path, key], placeOf));
}

function scaleProblems({ low, high, labels }: CodebookDraft["scale"], placeOf: PlaceOf): Problem[] {
  const values = Object.keys(labels).map(Number);
  const odd = Object.keys(labels).filter((label) => !(Number(label) >= low && Number(label) <= high));
  const range = { en: `from ${low} to ${high}`, ru: `от ${low} до ${high}` };
  return [
    ...(low < high ? [] : [scaleAmiss(placeOf(["scale"]), { en: `runs ${range.en}`, ru: `идёт ${range.ru}` })]),
    ...odd.map((label) =>
      scaleAmiss(placeOf(["scale", "labels"], label), {
        en: `has a label for ${label} and runs ${range.en}`,
        ru: `идёт ${range.ru}, а подпись есть у ${label}`,
      }),
    ),
    ...[low, high]
      .filter((end) => !values.includes(end))
      .map((end) =>
        scaleAmiss(placeOf(["scale", "labels"]), {
          en: `has no label for its end ${end}`,
          ru: `не имеет подписи у конца ${end}`,
        }),
      ),
  ];
}

function idProblems(draft: CodebookDraft, placeOf: PlaceOf): Problem[] {
  const twice = (list: "camps" | "concepts" | "strategies" | "coders", what: string): Problem[] => {
    const ids = (draft[list] ?? []).map(({ id }) => id);
    return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [codeTwice(placeOf([list, at, "id"]), what, id)] : []));
  };
  return [
    ...twice("camps", "camp"),
    ...twice("concepts", "concept"),
    ...twice("strategies", "strategy"),
    ...twice("coders", "coder"),
  ];
}

const bilingual = ({
  en,
  ru = null,
}: {
  en: string;
  ru?: string | null | undefined;
}): { en: string; ru: string | null } => ({
  en,
  ru,
});

function entryOf({ id, name, definition, example = "" }: EntryDraft): CodebookEntry {
  return { id, name: bilingual(name), definition, example };
}

function settledCodebook({ provenance, scale, camps, concepts, strategies, coders }: CodebookDraft): PositionsCodebook {
  const labels = Object.entries(scale.labels).map(([value, label]): [string, TextDraft] => [
    String(Number(value)),
    label,
  ]);
  return {
    provenance: bilingual(provenance),
    scale: {
      low: scale.low,
      high: scale.high,
      labels: Object.fromEntries(labels.map(([value, { en }]) => [value, en])),
      names: Object.fromEntries(labels.map(([value, label]) => [value, bilingual(label)])),
    },
    camps: camps.map(entryOf),
    concepts: concepts.map(entryOf),
    strategies: (strategies ?? []).map(({ meaning, ...entry }) => ({
      ...entryOf(entry),
      meaning: meaning === undefined ? null : bilingual(meaning),
    })),
    coders: coders ?? [],
  };
}
