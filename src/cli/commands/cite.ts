import { caseWording } from "../../run/index.ts";
import { bibliography, type Citation } from "../../tell/brief/index.ts";
import { methodsOf } from "../../tell/findings/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { type Wording, wrapped } from "../../base/wording/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenWidth } from "../screen.ts";

/** `tertius cite CASE`: everything that the case rests on: its bibliography, data, elasticities and methods. */
export function cite(folder: string, options: CaseOptions): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("cite", folder, problems);
  const parts = citedParts(input, caseWording(input, options.lang)).filter(([, citations]) => citations.length > 0);
  const sources = parts.flatMap(([, citations]) => citations);
  return done("cite", folder, problems, { sources }, parts.map(partText).join("\n\n"));
}

type Part = readonly [heading: string, citations: readonly Citation[]];

function citedParts(input: RunInput, words: Wording): readonly Part[] {
  const { case: case_ } = input;
  const sources = [...case_.bibliography.values()].map(({ reference }) => reference);
  const methods = methodsOf(case_).map(({ reference }) => reference);
  return [
    [words.say("heading.bibliography", {}), bibliography(sources, words.language)],
    [words.say("heading.data", {}), packageCitations(input)],
    [words.say("column.elasticities", {}), elasticityCitations(input)],
    [words.say("heading.methods", {}), bibliography(methods, words.language)],
  ];
}

function partText([heading, citations]: Part): string {
  const lines = citations.flatMap(({ text, url }) =>
    wrapped(`• ${url === null || text.includes(url) ? text : `${text} ${url}`}`, screenWidth()),
  );
  return [heading, ...lines].join("\n");
}

function packageCitations({ headline, others, votes, council, trial }: RunInput): Citation[] {
  const read = [headline, ...others, votes, council, trial].filter((each) => each !== null && each !== undefined);
  return read.flatMap(({ manifest }) => [
    { key: manifest.name, text: `${manifest.title}, ${manifest.version}.`, url: null },
    ...manifest.sources.map((source) => ({ key: manifest.name, text: source.title, url: source.path ?? null })),
  ]);
}

function elasticityCitations({ case: case_, headline }: RunInput): Citation[] {
  const names = new Set([case_.economy.elasticities, ...case_.economy.range.elasticities]);
  return [...headline.elasticities.values()]
    .filter(({ name }) => names.has(name))
    .map(({ name, source }) => ({ key: name, text: `${name}: ${source}`, url: null }));
}
