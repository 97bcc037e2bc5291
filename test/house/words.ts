import { csvParse } from "d3-dsv";
import { parse } from "yaml";
import type { Language } from "../../src/base/wording/index.ts";
import { filesBelow, textOf } from "./sources.ts";

/** A pattern that people should not meet in a sentence, and what to write in its place. */
export interface Stilted {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** What the General Assembly calls its years; in the packages of votes and in problems it is the name of a column and of a key. */
export const SESSION: RegExp = /\bsessions?\b/iu;

/** English patterns, each with what is written in its place. */
export const STILTED_ENGLISH: readonly Stilted[] = [
  { pattern: /\b(?:\d+|one|all|every|each|several|the|of|over|exact) solves?\b/iu, instead: "variant of the model" },
  { pattern: SESSION, instead: "the years of its votes" },
  { pattern: /\bheld against\b/iu, instead: "compared with" },
  { pattern: /(?<!how many |by how much |and )\bof which\b/iu, instead: "a second sentence" },
  { pattern: /\bof it:/iu, instead: "a name of its own" },
  { pattern: /\bdrawn in\b|\bspeakers drawn\b/iu, instead: "shrunken; resampled" },
  { pattern: /\bkappa_w2\b|\bS_abs\b|\bagree_all\b|\btheta_/u, instead: "the measure in words" },
  { pattern: /\bclosures?\b/iu, instead: "how the trade balance is treated" },
  { pattern: /(?<!\()\bnuméraire\b/iu, instead: "what prices are compared with" },
  { pattern: /(?<!\((?:the )?)\bShapley\b/u, instead: "an average over every order" },
  { pattern: /\blog points\b/iu, instead: "percent, added up" },
  { pattern: /\bdoes it for\b|\bby (?:its|their) days\b/iu, instead: "what it does, as a verb" },
  { pattern: /^Short are\b|\bBought less in all\b|\bWhat is said of it\b/u, instead: "the subject first" },
  { pattern: /\bnothing that shows\b|\bbeyond what is missing\b/iu, instead: "no visible effect" },
];

/** Russian patterns. */
const STILTED_RUSSIAN: readonly Stilted[] = [
  { pattern: /\bkappa_w2\b|\bS_abs\b|\btheta_/u, instead: "мера словами" },
  { pattern: /(?<!\p{L})решени(?:е|я|й|ям|ях|ями|и)(?!\p{L})/iu, instead: "вариант модели" },
  { pattern: /(?<!\p{L})сесси(?:я|и|й|ю|ям|ях|ями)(?!\p{L})/iu, instead: "годы голосований" },
  { pattern: /(?<!\p{L})замыкани/iu, instead: "как учтён торговый баланс" },
  { pattern: /(?<!\p{L})нумерари/iu, instead: "с чем сравниваются цены" },
  { pattern: /(?<!\(вектор )Шепли(?!\p{L})/u, instead: "среднее по всем порядкам" },
  { pattern: /(?<!\p{L})случа(?:й|я|е|ем)(?!\p{L})/iu, instead: "расчёт, материалы" },
  { pattern: /(?<!\p{L})лог\. пункт/iu, instead: "проценты" },
  { pattern: /(?<!\p{L})(?:в том числе|из которых)(?!\p{L})/iu, instead: "второе предложение" },
];

/** Patterns by language. */
export const STILTED: Readonly<Record<Language, readonly Stilted[]>> = { en: STILTED_ENGLISH, ru: STILTED_RUSSIAN };

/** Names that are words of the language too. */
const WORDS: readonly string[] = ["tested"];

/** Names of the machine: shipped packages, their sets of elasticities, measures of shipped cases. */
export function internalNames(): readonly string[] {
  const packages = filesBelow("data", "datapackage.json").map((path) => path.split("/").at(-2) ?? "");
  const sets = filesBelow("data", "elasticities.csv").flatMap((path) =>
    csvParse(textOf(path)).map((row) => row["set"] ?? ""),
  );
  const measures = filesBelow("cases", "case.yaml").flatMap((path) => measureIds(parse(textOf(path))));
  return [...new Set([...packages, ...sets, ...measures])].filter((name) => !WORDS.includes(name)).toSorted();
}

function measureIds(document: unknown): readonly string[] {
  const { measures } = document as { readonly measures: readonly { readonly id: string }[] };
  return measures.map(({ id }) => id);
}

/** A sentence as it is read: commands, code and what is filled in left out. */
export function asRead(text: string): string {
  return text.replaceAll(/`[^`]*`|\{\w+\}/gu, "…");
}

/**
 * What is amiss with a sentence.
 *
 * @returns one line for each pattern and each name of the machine that stands in it
 */
export function amissIn(text: string, stilted: readonly Stilted[], names: readonly string[]): readonly string[] {
  const read = asRead(text);
  const patterns = stilted.flatMap(({ pattern, instead }) => {
    const [found] = pattern.exec(read) ?? [];
    return found === undefined ? [] : [`“${found}”, better ${instead}: ${text}`];
  });
  const named = names.filter((name) => standsIn(name, read));
  return [...patterns, ...named.map((name) => `“${name}” is a name of the machine: ${text}`)];
}

function standsIn(name: string, text: string): boolean {
  return text.split(/[^\w.-]+/u).some((word) => word.replace(/[.-]+$/u, "") === name);
}
