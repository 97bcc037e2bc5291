/** Tariffs that countries would choose, in English. */
export const GAME_ENGLISH = {
  "short.label.choices": "Tariffs",
  "choices.alone":
    "If {country} chose one tariff for the goods of all others and nobody answered, it would be {after} %, now {before} %: real income {income} against the scenario.",
  "choices.war":
    "If {country} and {rival}, its largest partner, each chose tariffs on the other's goods, its real income would change by {income}.",
  "choices.agreed": "If they agreed on them so that both gain the same: by {income}.",
  "choices.note": "These are central estimates at one elasticity set, where others give other rates, and no advice.",
  "game.title.base": "The world of {year} as it was",
  "game.title.optimal": "{title}: tariffs that {list} would choose",
  "game.title.nash": "{title}: a tariff war of {list}",
  "game.title.agreed": "{title}: tariffs that {list} could agree on",
  "game.lead.optimal":
    "If {country} could choose its tariffs and nobody answered, its {aim} would be largest at these:",
  "game.lead.nash": "If each of them chose its tariffs for its own {aim}, none would move alone from these:",
  "game.lead.agreed": "If all of them had to gain the same, these tariffs would give them most:",
  "game.aim.welfare": "real income",
  "game.aim.revenue": "tariff revenue",
  "game.rate.one": "{country} on {what}: {after} %, now {before} %.",
  "game.rate.many": "{country} on {what}, {by}: {low} to {high} %, now {before} %.",
  "game.what.partner": "goods {from}",
  "game.what.all": "goods from all others",
  "game.by.sector": "a rate for each sector",
  "game.by.partner": "a rate for each seller",
  "game.by.both": "a rate for each seller and sector",
  "game.income.heading": "Real income",
  "game.income.base": "Against {year}",
  "game.income.scenario": "Against the scenario",
  "game.rates.heading": "Rates",
  "game.rates.who": "Who",
  "game.rates.on": "From",
  "game.rates.now": "Now",
  "game.rates.chosen": "Chosen",
  "game.rates.held": "(bound)",
  "game.rates.all": "all others",
  "game.rates.goods": "all goods",
  "game.rates.more": "… {count} more, with {option}",
  "game.notAdvice":
    "This is what one aim asks for. It is not advice: a country has other aims, and others may answer. All else is as in the scenario.",
  "game.held.least": "It is the lowest that was allowed.",
  "game.held.most": "It is the highest that was allowed.",
  "game.settled":
    "How sure: no small step by one of them alone would gain anything, within the bounds of the rates; the largest gradient left is {gradient} points.",
  "game.settledAgreed":
    "How sure: no small step would give all of them more, within the bounds of the rates; the largest gradient left is {gradient} points.",
  "game.starts.same":
    "The search ends at the same tariffs from {count} starts; rates differ by at most {apart} points.",
  "game.starts.apart":
    "The search ends elsewhere from another start; rates differ by up to {apart} points and what they bring by up to {payoff} points. The tariffs are not unique.",
  "game.starts.lost": "From {count} of {all} starts the search settled nowhere.",
  "game.starts.one": "The search had one start, so it is not known whether other tariffs would do as well.",
  "game.others":
    "Where tariffs are so high that nobody trades, nobody gains by moving alone either: such a war is left out here.",
  "game.central": "Central estimate without a range. Elasticities: {elasticities}. Trade balances: {closure}.",
} as const;
