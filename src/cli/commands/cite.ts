import type { Source } from "../../case/index.ts";
import { METHODS } from "../../findings/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { wrapped } from "../../wording/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { SCREEN_WIDTH } from "../screen.ts";

interface Citation {
  readonly key: string;
  readonly text: string;
  readonly url: string | null;
}

/** `tertius cite CASE`: everything that the case rests on, sources of measures, data, elasticities and methods. */
export function cite(folder: string, options: CaseOptions): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("cite", folder, problems);
  const parts: readonly (readonly [string, readonly Citation[]])[] = [
    ["Measures", usedSources(input)],
    ["Data", packageCitations(input)],
    ["Elasticities", elasticityCitations(input)],
    ["Methods", METHODS.map(({ key, citation, url }) => ({ key, text: citation, url }))],
  ];
  const sources = parts.flatMap(([, citations]) => citations);
  return done("cite", folder, problems, { sources }, parts.map(partText).join("\n\n"));
}

function partText([heading, citations]: readonly [string, readonly Citation[]]): string {
  const lines = citations.flatMap(({ text, url }) =>
    wrapped(`• ${url === null || text.includes(url) ? text : `${text} ${url}`}`, SCREEN_WIDTH),
  );
  return [heading, ...lines].join("\n");
}

function usedSources({ case: { measures, bibliography } }: RunInput): Citation[] {
  const used = new Set(measures.flatMap((measure) => measure.rows.map((row) => row.source)));
  return [...bibliography.values()].filter(({ key }) => used.has(key)).map(sourceCitation);
}

function sourceCitation(source: Source): Citation {
  const year = source.year === "" ? "" : `(${source.year})`;
  const parts = [
    [source.author, year].filter((part) => part !== "").join(" "),
    source.title,
    source.container,
    source.note,
  ];
  return {
    key: source.key,
    text: `${parts.filter((part) => part !== "").join(". ")}.`,
    url: source.url === "" ? null : source.url,
  };
}

function packageCitations({ headline, others }: RunInput): Citation[] {
  return [headline, ...others].flatMap(({ manifest }) => [
    { key: manifest.name, text: `${manifest.title}, version ${manifest.version}.`, url: null },
    ...manifest.sources.map((source) => ({ key: manifest.name, text: source.title, url: source.path ?? null })),
  ]);
}

function elasticityCitations({ case: case_, headline }: RunInput): Citation[] {
  const names = new Set([case_.economy.elasticities, ...case_.economy.range.elasticities]);
  return [...headline.elasticities.values()]
    .filter(({ name }) => names.has(name))
    .map(({ name, source }) => ({ key: name, text: `${name}: ${source}`, url: null }));
}
