import { EQUILIBRIUM, fieldsBelow, type ResultBasis, type ResultField } from "../../results/index.ts";

const list = (
  head: string,
  basis: ResultBasis,
  rows: readonly (readonly [names: string, unit: string, meaning: string])[],
): readonly ResultField[] =>
  rows.flatMap(([names, unit, meaning]) =>
    names.split(" ").map((name) => ({ path: `${head}.${name}`, unit, basis, meaning })),
  );

const MARKETS: readonly ResultField[] = [
  ...list("markets{}", "model", [
    ["commodity unit priceUnit coverage", "text", "what the market is"],
    ["baseYear", "year", "year that it is calibrated to"],
  ]),
  ...list("markets{}.observed[]", "data", [
    ["from to", "text", "pair"],
    ["year", "year", "when"],
    ["quantity", "unit", "what was observed"],
    ["value", "million USD", "its value"],
  ]),
  ...["importsAtRisk", "importsUnderDuty"].flatMap((name) =>
    list(`markets{}.${name}[]`, "data", [
      ["supplier market from to", "text", "pair and days"],
      ["year", "year", "of the flow"],
      ["quantity", "unit", "what is reached"],
      ["value", "million USD", "its value"],
      [name === "importsAtRisk" ? "share" : "duty", "fraction", "part reached; duty on top"],
    ]),
  ),
  ...list("markets{}{}.base", "model", [
    ["year capacities demand", "year", "whose flows and prices, capacities and demand it is solved on"],
  ]),
  ...list("markets{}{}.flows[]", "model", [
    ["from to route", "text", "pair and way"],
    ["quantity before", "row", "loaded, under the scenario and without it"],
  ]),
  ...list("markets{}{}", "model", [
    ["prices{}.value prices{}.before", "row", "price at a buyer, under the scenario and without it"],
    ["shadowPrices[].constraint shadowPrices[].name shadowPrices[].kind", "text", "what binds"],
    ["shadowPrices[].value", "row", "what one more unit of it is worth"],
  ]),
  ...["welfare", "welfareChange"].flatMap((name) =>
    list(`markets{}{}.${name}`, "model", [["consumer producer duty rents inertia total", "row", "who gains what"]]),
  ),
  ...list("markets{}{}.shortfalls[]", "model", [
    ["node", "text", "buyer"],
    ["quantity before", "row", "what it lacks, under the scenario and without it"],
    ["percent", "percent", "of its demand at base prices"],
  ]),
  ...list("markets{}{}.unserved[]", "model", [
    ["node", "text", "buyer"],
    ["quantity", "row", "what nobody delivers"],
  ]),
  ...list("markets{}{}.concentration[]", "model", [
    ["node", "text", "buyer"],
    ["suppliers suppliersBefore", "index", "Herfindahl-Hirschman index over origins, 0 to 1"],
  ]),
  ...list("markets{}{}.detours[]", "model", [
    ["from to before after", "text", "pair, its way before and after"],
    ["quantity", "row", "what moved"],
    ["extraDays", "days", "one way"],
    ["extraCost.value", "row", "per unit"],
  ]),
  ...list("markets{}{}.replacement[]", "model", [
    ["from to", "text", "pair"],
    ["before after", "row", "what arrives"],
    ["stages[].stage reverse[].stage", "text", "policy, ramp, growth or other"],
    [
      "stages[].own stages[].demand reverse[].own reverse[].demand",
      "unit",
      "change of the pair, and of all that arrives",
    ],
    ["stages[].others[].node reverse[].others[].node", "text", "another supplier"],
    ["stages[].others[].change reverse[].others[].change", "unit", "its change"],
  ]),
  ...list("markets{}{}.replacement[].observed[]", "data", [
    ["node", "text", "supplier"],
    ["change", "unit", "what was observed"],
  ]),
  ...list("markets{}{}.linked[]", "model", [
    ["market supplier", "text", "market and supplier that are followed"],
    ["shift.value change.value demand.value", "row", "quantity there, its change, and demand here"],
  ]),
  ...list("markets{}{}.nMinusOne[]", "model", [
    ["node largest", "text", "buyer, and what fails"],
    ["value before", "row", "peak demand that is met"],
  ]),
];

const ALIGNMENT: readonly ResultField[] = [
  ...list("leverage[]", "model", [
    ["from to closing base elasticities", "text", "who acts on whom, and how"],
    ["vFrom vTo leverage", "percent", "what each loses, and the difference"],
    ["asymmetry", "index", "leverage over the sum of losses, −1 to 1"],
    ["effect.vFrom effect.vTo effect.leverage", "percent", "less the same in the base"],
    ["effect.range.leverage.low effect.range.leverage.high", "percent", "of the effect on leverage, over every solve"],
    [
      "effect.range.leverage.rising effect.range.leverage.falling effect.range.leverage.count",
      "count",
      "solves in which leverage rises, falls; all",
    ],
    ["typical[].state typical[].partner", "text", "whose loss by whom"],
    ["typical[].loss typical[].median", "percent", "by the partner, and the middle of its largest partners"],
    ["effect.asymmetry effect.imbalance", "index", "less the same in the base; of its size"],
  ]),
  ...list("alignment", "data", [["session", "session", "session of single figures"]]),
  ...list("alignment.dyads[]", "data", [
    ["a b from to", "text", "pair and days"],
    ["session", "session", "session"],
    ["n nNonunanimous", "count", "joint roll calls"],
    ["measures{}.value", "score", "similarity by a measure"],
  ]),
  ...list("alignment.trends[]", "data", [
    ["a b measure", "text", "pair and measure"],
    ["before after change slope", "score", "mean before and after the split, difference, slope after"],
  ]),
  ...list("alignment.idealPoints[]", "data", [
    ["country", "text", "state"],
    ["session", "session", "session"],
    ["point published low high", "points", "where it stands"],
    ["rank", "rank", "1 = the largest point of the session"],
    ["comparable", "flag", "whether the session is tied to others"],
  ]),
  ...list("alignment.triangle[]", "model", [
    ["reading type pivot", "text", "how it is read, its kind and who is torn"],
    ["session", "session", "session"],
    ["probability", "fraction", "resamples of that kind"],
    ["balanced", "flag", "whether no state is torn"],
    ["edges[].a edges[].b", "text", "pair"],
    ["edges[].value", "score", "edge"],
  ]),
  ...list("alignment.balance[]", "model", [
    ["reading", "text", "how edges are read"],
    ["session", "session", "session"],
    ["frustration atLeast", "count", "edges that keep the states from two camps"],
  ]),
  ...list("alignment.alliance[]", "model", [
    ["id title", "text", "decision"],
    ["year", "year", "of the capabilities"],
    ["session", "session", "of the ideal points"],
    ["distance.value", "points", "between the members"],
    ["decision.members[].state", "text", "member"],
    ["decision.members[].utility decision.members[].firstUtility", "score", "at full and at first commitment"],
    ["decision.members[].signsFully decision.members[].signsSome", "flag", "whether it signs"],
    ["decision.signedFully decision.signedSome", "flag", "whether both sign"],
    ["decision.signedBelow", "fraction", "largest commitment that both sign"],
    ["decision.sidePayments.sum decision.sidePayments.firstSum", "score", "of both utilities"],
    ["decision.members[].terms{}", "score", "a term of the utility"],
    ["decision.members[].retaliation.loss", "fraction", "of real income, when the central list retaliates"],
    ["decision.parameters.members[].state", "text", "member"],
    ["decision.parameters.members[].ownDeterrent", "score", "how far a member deters alone, as the case has it"],
    ["variants[].list variants[].base variants[].elasticities", "text", "which retaliation"],
    ["variants[].utilities{} variants[].retaliationLoss{}", "score", "by member"],
    ["variants[].signedFully variants[].signedSome", "flag", "whether both sign"],
    ["retaliation[].list retaliation[].base retaliation[].elasticities", "text", "who retaliates"],
    ["retaliation[].losses{}", "fraction", "of real income, by member"],
    ["standing", "text", "`verdict`, or `arithmetic` where the decision beats no base rate"],
  ]),
  ...list("alignment.alliance[]", "data", [
    ["capabilities{}", "fraction", "part of the world"],
    ["observed.obligations[].kind", "text", "what the members owe each other"],
  ]),
  ...list("alignment.allianceTrial", "model", [
    [
      "fully.accuracy fully.constantAccuracy fully.baseRate",
      "fraction",
      "of pairs: right, right by one answer, allied",
    ],
    ["fully.hits fully.misses fully.falseAlarms fully.count", "count", "pairs"],
    ["fully.beatsConstant", "flag", "whether it is right more often than one answer throughout"],
  ]),
  ...list("alignment.vetoes.counts[]", "data", [
    ["from to", "text", "days"],
    ["each[].state", "text", "member"],
    [
      "each[].vetoes each[].alone each[].joint drafts",
      "count",
      "drafts, and those of a member: all, alone, with others",
    ],
    ["pairs[].a pairs[].b", "text", "two members"],
    ["pairs[].vetoes", "count", "drafts that both vetoed"],
    ["isSoviet", "flag", "whether RUS is the Soviet Union in these days"],
  ]),
  ...list("alignment.vetoes.agreement[]", "data", [
    ["a b from to", "text", "pair and days"],
    ["n alike recalled unknown", "count", "resolutions"],
  ]),
  ...list("alignment.ties[]", "data", [["a b kind date precision source confidence", "text", "a tie"]]),
  ...list("alignment.dependence.shares[]", "data", [
    ["country partner scenario", "text", "whose trade with whom"],
    ["exports imports trade", "fraction", "part of its trade"],
  ]),
  ...list("alignment.dependence.sectors[]", "data", [
    ["country sector scenario", "text", "whose imports of what"],
    ["shares{}", "fraction", "by partner"],
    ["strategic", "flag", "whether all criteria are met"],
  ]),
  ...list("alignment.dependence.markets[]", "data", [
    ["market commodity seller buyer", "text", "which flow"],
    ["year", "year", "when"],
    ["ofSales ofPurchases", "fraction", "part of what is sold and bought"],
    ["supplierConcentration", "index", "Herfindahl-Hirschman index, 0 to 1"],
  ]),
  ...list("alignment.dependence.choke[]", "model", [
    ["market scenario country", "text", "what is closed for whom"],
    ["extra", "row", "what it lacks more"],
  ]),
];

const POSITIONS: readonly ResultField[] = [
  ...list("positions.camps[]", "coding", [
    ["group", "text", "camp"],
    ["n speakers missing", "count", "statements that count, their speakers, and those without a position"],
    ["mean low high shrunkenMean", "scale", "where it stands, with its interval, and drawn to the mean of all"],
    ["logit", "log odds", "leaning to the upper side"],
    ["neutralShare", "fraction", "statements that take neither side"],
    ["sensitivity.lowest sensitivity.highest sensitivity.alternative", "scale", "mean with second codes"],
    ["sensitivity.isSignOpen", "flag", "whether second codes turn its sign"],
  ]),
  ...list("positions.strategies[]", "coding", [
    ["group", "text", "camp"],
    ["n speakers missing", "count", "statements"],
    ["shares[].strategy", "text", "strategy"],
    ["shares[].count", "count", "statements with it"],
    ["shares[].share", "fraction", "part of those with a strategy"],
    ["activism", "activism", "mean, 0 to 2"],
  ]),
  ...list("positions.shift[]", "coding", [
    ["group by", "text", "camp or speaker"],
    ["earlier.mean current.mean all.mean change", "scale", "before, now, all, and the difference"],
    ["earlier.n current.n all.n", "count", "statements"],
  ]),
  ...list("positions.statements[]", "coding", [
    [
      "id date person role country camp organization target concept conceptGroup strategy language source confidence",
      "text",
      "a statement",
    ],
    ["position positionAlternative", "scale", "its code, and a second one"],
    ["activism", "activism", "0 to 2"],
    ["agreement isCollective counted", "flag", "supports the concept; said of a group; counts in its camp"],
  ]),
  ...list("positions.networks[]", "coding", [
    ["id", "text", "network"],
    ["statements", "count", "statements that entered"],
    ["nodes[].id nodes[].kind", "text", "actor or concept"],
    ["nodes[].statements", "count", "of the node"],
    ["nodes[].weight", "weight", "of all its ties"],
    ["edges[].a edges[].b", "text", "two nodes"],
    ["edges[].weight edges[].rawWeight", "weight", "of their tie, normalised and not"],
    [
      "polarization.modularity polarization.groupModularity polarization.externalInternalIndex",
      "index",
      "how far it falls apart",
    ],
  ]),
  ...list("positions.agreement", "coding", [
    ["statements doubleCoded", "count", "statements, and those that two have coded"],
    ["variables[].variable variables[].level", "text", "what was coded"],
    ["variables[].alpha variables[].kappa", "index", "agreement of coders"],
    ["variables[].tooLow", "flag", "alpha below 0.667"],
  ]),
];

/** Every field of results that claims may read, with its unit. */
export const RESULT_FIELDS: readonly ResultField[] = [
  ...fieldsBelow(EQUILIBRIUM, "equilibrium"),
  ...MARKETS,
  ...ALIGNMENT,
  ...POSITIONS,
];
