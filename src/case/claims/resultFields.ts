import {
  EQUILIBRIUM,
  fieldsBelow,
  MARKET,
  POSITIONS,
  type ResultBasis,
  type ResultField,
} from "../../results/index.ts";

const list = (
  head: string,
  basis: ResultBasis,
  rows: readonly (readonly [names: string, unit: string, meaning: string])[],
): readonly ResultField[] =>
  rows.flatMap(([names, unit, meaning]) =>
    names.split(" ").map((name) => ({ path: `${head}.${name}`, unit, basis, meaning })),
  );

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

/** Every field of results that claims may read, with its unit. */
export const RESULT_FIELDS: readonly ResultField[] = [
  ...fieldsBelow(EQUILIBRIUM, "equilibrium"),
  ...fieldsBelow(MARKET, "markets{}"),
  ...ALIGNMENT,
  ...fieldsBelow(POSITIONS, "positions"),
];
