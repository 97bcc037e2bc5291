import { markdownTable } from "../../base/wording/index.ts";
import { fencedFile, keyTable } from "../text/index.ts";
import { CLAIMS_JSON_SCHEMA, FACT_JSON_SCHEMA } from "./claimSchemas.ts";
import { FUNCTIONS } from "./functions.ts";
import { exampleClaimsFiles } from "./newClaims.ts";
import { RESULT_FIELDS } from "./resultFields.ts";

/**
 * The part of docs/case-format.md on claims: the example, columns of the facts, keys of a claim, the language and every
 * field of results that it may read.
 */
export function claimsFormat(): readonly string[] {
  return [
    HEAD,
    ...[...exampleClaimsFiles()].map(([name, text]) => fencedFile(name, text)),
    "### Columns of `facts`",
    keyTable(FACT_JSON_SCHEMA),
    "### Keys of a claim",
    keyTable(CLAIMS_JSON_SCHEMA.items ?? {}),
    LANGUAGE,
    functionTable(),
    FIELDS,
    fieldTable(),
    RULES,
  ];
}

function functionTable(): string {
  return markdownTable(
    [
      { title: "function", of: ([name]) => `\`${name}\`` },
      { title: "operands", of: ([, { operands }]) => operandsText(operands) },
      { title: "gives", of: ([, { meaning }]) => meaning },
    ],
    [...FUNCTIONS],
  );
}

function operandsText([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

function fieldTable(): string {
  return markdownTable(
    [
      { title: "path", of: ({ path }) => `\`${path}\`` },
      { title: "unit", of: ({ unit }) => unit },
      { title: "basis", of: ({ basis }) => basis },
      { title: "meaning", of: ({ meaning }) => meaning },
    ],
    RESULT_FIELDS,
  );
}

const HEAD = `## Facts and claims

A case may audit an article: \`facts\` are cited figures, \`claims\` say for each claim what is computed and what it is compared with,
\`article\` says where the claims come from. \`tertius init NAME --kind claims\` writes the case around this complete example.`;

const LANGUAGE = `### The language of expressions

An expression is a quoted text: numbers, texts in quotes, \`+ - * /\`, brackets, one comparison \`< <= == != >= >\` (1 where it holds,
else 0), functions, and what they are taken of:

- \`fact(ID)\`: a figure. \`facts(metric=…, reporter=…, partner=…, year=2014..2019)\`: every figure that all filters let through, one for
  each metric, reporter, partner and year: verified before derived before recalled, then the source that \`sourceName\` names. The
  other figures for the same become its range. Filters: metric, reporter, partner, year, source, confidence, unit.
- \`claim(ID).value\`, \`claim(ID).threshold\`: of another claim with one quantity.
- paths into results, read in the claim's scenario: \`equilibrium.countries[RUS].welfarePercent\`. With \`base.\` before them they are read
  in the base, with \`scenario(ID).\` in another scenario. Entries of mappings are chosen by name, rows of lists by what they hold:
  \`equilibrium.flows[sector=A01_02, exporter=RUS, importer=CHN].after\`; \`session=70..74\` is a span, ends included. Filters \`a\` and \`b\` of a
  pair have no order. \`[*]\` takes every entry of a mapping, the rest of the world left out, so that countries can be ranked:
  \`rank(equilibrium.countries[VNM].welfarePercent, equilibrium.countries[*].welfarePercent)\` is 1 where it gains most. A market
  is \`markets.lng[2019]\`, or \`markets[pipeline-gas][2019]\` where its name has other characters.

Names and values with other characters stand in quotes. Several rows become one number by a function; a row of one is that number.
Two lists are added, compared or divided row by row where their years or sessions are the same. An entry that is absent makes a sum
absent; it is left out of mean, min, max, count, rank, slope and first. \`change\` and \`growth\` compare the claim's scenario with the base.

Limits: 2,000 characters, 32 parts within each other, 10,000 steps of evaluation.

**Units** are checked: what is added or compared must measure the same and is brought to the unit on the left; a bare number takes the unit
of its neighbour; a ratio of the same units is a pure number; percent are its hundredths. \`thousand\`, \`million\`, \`billion\` scale a unit,
and a year is left out of account (\`bcm/year\` is \`bcm\`). Gas in bcm and LNG in Mt are different things: convert with a factor that has
a source. The value is brought to the unit of the quantity.`;

const FIELDS = `### What paths may read

\`{}\` is a mapping by name, \`[]\` a list; rows that have a \`group\` or \`id\` can be chosen by it alone: \`positions.camps[official]\`. Unit \`row\`: the row says it. The basis is what a verdict on it rests on.`;

const RULES = `### Rules of claims

**Verdicts** are never written in a case; docs/model/claims.md says how they follow. A claim has \`quantities\` or a \`reason\` why it cannot
be tested.

**Operators.** \`lt le eq ge gt\`; \`between\` takes two thresholds, both included; \`rank\`: at most that rank; \`trend\`: the slope of the rows, or the
number, is above the threshold. \`eq\` has a tolerance: half a unit of the last digit of the threshold as it is written (0.10: 0.005).

**Time.** A figure whose year is after \`asOf\` cannot decide; under \`later\` it is shown beside the verdict. Sessions that begin after \`asOf\`
are left out in the same way.

**Main reading.** One quantity decides; where the sentence says several things, one for each \`part\`. All others stand under
\`alternatives.reading\`: they are judged in its place, one at a time, and show how firm the verdict is. \`why\` says why the main reading is
what the sentence says, and the \`why\` of a quantity why a threshold of yours lies where it does.

**Alternatives** are what else could have been meant: other scenarios, measures, sources, closures, packages, elasticity sets,
closings and readings. They never decide. Only where the sentence's own words leave the choice \`open\` does the verdict depend on it.

**Independent evidence.** Statements whose source is \`article.source\` are coded from the article and cannot support it.

**Parameters** may move between documented ends when what turns a verdict is looked for: \`facts.ID\`, or a key of the case as \`--set\`
takes it.`;
