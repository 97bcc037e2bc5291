import { newTitle } from "../text/index.ts";

const CASE = (
  title: string,
): string => `# A and B are in a trade war. What does it mean for C, and what is said about it there?
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius positions\` where each camp stands.
title: ${title}
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2019-06-01
economy: { data: world-2017 }
measures:
  - id: tariff
    title: Ten points on all goods, an assumption to replace
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    basis: assumption
    rows:
      - { rate: 10, from: 2018-07-06, source: own-assumption }
scenarios:
  tariff: { measures: [tariff], at: 2019-06-01 }
positions:
  statements: positions/statements.csv
  codebook: positions/codebook.yaml
bibliography: sources.bib
`;

const STATEMENTS = `id,date,date_precision,person,role,country,camp,organization,concept,agreement,position,position_alternative,strategy,activism,language,paraphrase_en,paraphrase_ru,source,locator,coder,confidence,collective,note
X01,2019-01-15,day,First Minister,minister,MEX,official,Ministry of Trade,stay-out,1,0,,neutrality,0,en,The dispute is not ours.,Это не наш спор.,invented,p. 1,coder-1,high,0,invented
X01,2019-01-15,day,First Minister,minister,MEX,official,Ministry of Trade,stay-out,1,0,,neutrality,0,en,The dispute is not ours.,Это не наш спор.,invented,p. 1,coder-2,high,0,invented
X02,2019-03,month,Second Minister,minister,MEX,official,Ministry of Economy,talks,1,0,,mediation,1,en,We would host talks if both sides ask.,Мы примем переговоры по просьбе обеих сторон.,invented,p. 1,coder-1,high,0,invented
X02,2019-03,month,Second Minister,minister,MEX,official,Ministry of Economy,talks,1,0,,mediation,1,en,We would host talks if both sides ask.,Мы примем переговоры по просьбе обеих сторон.,invented,p. 1,coder-2,high,0,invented
X03,2019,year,First Exporter,director,MEX,business,Chamber of Industry,orders-from-a,1,-1,0,leverage,1,en,Orders that leave B can come to us.,Заказы из Б могут прийти к нам.,invented,p. 2,coder-1,medium,0,invented
X03,2019,year,First Exporter,director,MEX,business,Chamber of Industry,orders-from-a,1,0,,leverage,1,en,Orders that leave B can come to us.,Заказы из Б могут прийти к нам.,invented,p. 2,coder-2,medium,0,invented
X04,2019-05,month,Second Exporter,owner,MEX,business,,stay-out,0,1,,lean,,en,We cannot stay out: our parts come from B.,Остаться в стороне нельзя: детали идут из Б.,invented,p. 3,coder-1,medium,0,invented
X04,2019-05,month,Second Exporter,owner,MEX,business,,stay-out,0,1,,lean,,en,We cannot stay out: our parts come from B.,Остаться в стороне нельзя: детали идут из Б.,invented,p. 3,coder-2,low,0,invented
X05,,undated,Second Exporter,owner,MEX,business,,stay-out,1,0,,neutrality,0,en,Used to say that politics is no concern of trade.,"Раньше говорил, что политика торговли не касается.",invented,p. 3,coder-1,low,0,earlier view without a date
X06,2019,year,Exporters,,MEX,business,,talks,1,,,,,en,Expect talks to begin within the year.,Ждут переговоров в течение года.,invented,p. 4,coder-1,medium,1,a forecast: no stance
`;

const CODEBOOK = `# What the codes mean, in words that let another coder code alike.
provenance:
  en: Invented for illustration. Nobody said any of it; replace it by statements with sources.
  ru: Придумано для примера. Никто этого не говорил; замените высказываниями с источниками.
scale:
  low: -1
  high: 1
  labels:
    "-1": { en: with A, ru: с А }
    "0": { en: neutral, ru: нейтрально }
    "1": { en: with B, ru: с Б }
camps:
  - id: official
    name: { en: officials, ru: официальные лица }
    definition: Holds an office of state and speaks in it.
  - id: business
    name: { en: business, ru: бизнес }
    definition: Owns or leads a firm or an association of firms.
concepts:
  - id: stay-out
    name: { en: stay out, ru: остаться в стороне }
    definition: The country takes no part in the dispute.
    example: The dispute is not ours.
  - id: talks
    name: { en: talks, ru: переговоры }
    definition: The two sides should negotiate, with help or without.
  - id: orders-from-a
    name: { en: orders from A, ru: заказы из А }
    definition: Firms at home gain what A no longer buys from B.
strategies:
  - id: neutrality
    name: { en: neutrality, ru: нейтралитет }
    meaning: { en: "keep out and take no side", ru: "остаться в стороне, не выбирая" }
    definition: Keep out and keep a distance.
  - id: mediation
    name: { en: mediation, ru: посредничество }
    meaning: { en: "offer to help the two settle", ru: "предложить помощь в примирении" }
    definition: Offer good offices.
  - id: leverage
    name: { en: leverage, ru: использование рычагов }
    meaning: { en: "use the dispute to get something", ru: "извлечь из спора свою выгоду" }
    definition: Use the dispute to get something.
  - id: lean
    name: { en: lean, ru: склонение }
    meaning: { en: "favour one side without joining it", ru: "предпочесть одну сторону, не примыкая к ней" }
    definition: Favour one side without joining it.
coders:
  - { id: coder-1, name: an invented coder }
  - { id: coder-2, name: another invented coder }
`;

const SOURCES = `@misc{invented,
  title = {Invented statements, for illustration},
  note = {Replace them by statements with published sources}
}

@misc{own-assumption,
  title = {Assumption of this case: ten percentage points on all goods},
  note = {Replace it by a measure with a published source}
}
`;

/**
 * The files of a new case with coded statements that runs as it stands: invented ones of two camps, four of them coded
 * by two coders who differ once; all are labelled as invented, for the user to replace.
 *
 * @param name  Folder of the case, used in its title.
 * @returns relative path → text.
 *
 * @example
 *   newPositionsFiles("my-debate").has("positions/codebook.yaml")   // true
 */
export function newPositionsFiles(name: string): ReadonlyMap<string, string> {
  const title = newTitle(name, "A new debate");
  return new Map([["case.yaml", CASE(title)], ...examplePositionsFiles(), ["sources.bib", SOURCES]]);
}

/**
 * Statements and codebook of a new case alone, for docs/case-format.md.
 *
 * @example
 *   examplePositionsFiles().size   // 2
 */
export function examplePositionsFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["positions/statements.csv", STATEMENTS],
    ["positions/codebook.yaml", CODEBOOK],
  ]);
}
