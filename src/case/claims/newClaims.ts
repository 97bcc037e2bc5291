import { NEW_ECONOMY, newTariff } from "../trade/index.ts";
import { newTitle } from "../text/index.ts";

const FACTS = `id,metric,reporter,partner,year,value,low,high,unit,source,source_locator,confidence,note
imports-a,imports,USA,CHN,2017,80,75,85,billion USD,own-assumption,,derived,an assumption to replace
imports-other,imports,USA,CHN,2017,90,90,90,billion USD,other-assumption,,recalled,another source for the same
imports-rival,imports,USA,MEX,2017,20,18,22,billion USD,own-assumption,,derived,an assumption to replace
`;

const CLAIMS = `# Each claim: what it says, what is computed for it, and what the number is compared with.
- id: C1
  locator: paragraph 1
  type: empirical
  paraphrase: { en: China sold four times as much as Mexico, ru: 'Китай продал вчетверо больше, чем Мексика' }
  why: { en: sales are what customs count, ru: 'продажи — то, что считает таможня' }
  quantities:
    - name: ratio
      expression: "fact('imports-a') / fact('imports-rival')"
      unit: fraction
      operator: eq
      threshold: 4
      thresholdOrigin: author
- id: C2
  locator: paragraph 2
  type: causal
  paraphrase: { en: The tariff helps Mexico and hurts China, ru: Тариф помогает Мексике и вредит Китаю }
  why: { en: real income sums up help and harm, ru: реальный доход сводит вместе помощь и вред }
  scenario: tariff
  quantities:
    - name: welfare
      part: Mexico
      expression: "equilibrium.countries[MEX].welfarePercent"
      unit: percent
      operator: gt
      threshold: 0
    - name: loss
      part: China
      expression: "equilibrium.countries[CHN].welfarePercent"
      unit: percent
      operator: lt
      threshold: 0
      second: { threshold: -0.1 }
  alternatives: { closure: [none], elasticities: [blp2023] }
  observed:
    - name: observed-imports
      expression: "facts(metric=imports, partner=CHN)"
      unit: billion USD
      operator: gt
      threshold: 0
- id: C3
  locator: paragraph 3
  type: evaluative
  paraphrase: { en: Mexico does not seek the place of China, ru: Мексика не стремится занять место Китая }
  reason: { en: an intention is not a quantity, ru: намерение не величина }
`;

const ROWS = `rows:
      - { rate: 10, mode: add, from: 2023-01-01, source: own-assumption }`;

const CASE = (title: string): string => `# A and B are in a trade war. Which claims about C survive the numbers?
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius run\` answers.
title: ${title}
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2023-01-01

${NEW_ECONOMY}
${newTariff(ROWS)}
facts: facts.csv
claims: claims.yaml
article: { author: Somebody, title: An article to replace, date: 2023-01-01 }
bibliography: sources.bib
`;

const SOURCES = `@misc{own-assumption,
  title = {Assumption of this case: round figures},
  note = {Replace it by published sources}
}
@misc{other-assumption,
  title = {A second assumption of this case, which disagrees},
  note = {Replace it by published sources}
}
`;

/**
 * The files of a new case with claims that runs as it stands: three cited figures and three claims, one on data, one on
 * the model, one that cannot be tested; every figure is labelled as an assumption, for the user to replace.
 *
 * @param name  Folder of the case, used in its title.
 * @returns relative path → text.
 *
 * @example
 *   [...newClaimsFiles("my-article").keys()]   // ["case.yaml", "facts.csv", "claims.yaml", "sources.bib"]
 */
export function newClaimsFiles(name: string): ReadonlyMap<string, string> {
  const title = newTitle(name, "A new article");
  return new Map([
    ["case.yaml", CASE(title)],
    ["facts.csv", FACTS],
    ["claims.yaml", CLAIMS],
    ["sources.bib", SOURCES],
  ]);
}

/**
 * Facts and claims of a new case, for docs/case-format.md.
 *
 * @example
 *   exampleClaimsFiles().size   // 2
 */
export function exampleClaimsFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["facts.csv", FACTS],
    ["claims.yaml", CLAIMS],
  ]);
}
