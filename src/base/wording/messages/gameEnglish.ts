/** Tariffs that countries would choose, in English. */
export const GAME_ENGLISH = {
  "short.label.choices": "Tariffs",
  "choices.alone":
    "If {country} chose one tariff for the goods of all others and nobody answered, it would be {after}, now {before} %: real income {income} against the scenario.",
  "choices.war":
    "If {country} and {rival}, its largest partner, each chose tariffs on the other's goods, its real income would change by {income}.",
  "choices.agreed": "If they agreed on them so that both gain the same percent against the scenario: by {income}.",
  "choices.member": "The tariffs of {country} are set by its customs union ({union}), so this is hypothetical.",
  "choices.note": "These are central estimates at one elasticity set, where others give other rates, and no advice.",
  "choices.note.range":
    "In brackets: from the lowest to the highest over elasticity sets and trade balances. This is no advice.",
  "choices.open": "the sign is not settled",
  "choices.open.apart":
    "the sign is not settled, since without what the war does to the worth of held trade balances it is {range}",
  "choices.lost": "Searches that settled nowhere, left out of the ranges: {count}.",
  "game.title.base": "The world of {year} as it was",
  "game.title.optimal": "{title}: tariffs that {list} would choose",
  "game.title.nash": "{title}: a tariff war of {list}",
  "game.title.agreed": "{title}: tariffs that {list} could agree on",
  "game.lead.optimal":
    "If {country} could choose its tariffs and nobody answered, its {aim} would be largest at these:",
  "game.lead.nash": "If each of them chose its tariffs for its own {aim}, none would move alone from these:",
  "game.lead.agreed": "If all of them had to gain {gain} {against}, these tariffs would give them most:",
  "game.aim.welfare": "real income",
  "game.aim.revenue": "tariff revenue",
  "game.gain.welfare": "the same percent of real income",
  "game.gain.revenue": "the same tariff revenue, in percent of income,",
  "game.against.scenario": "against the scenario",
  "game.against.year": "against {year}",
  "game.bound.both": "Rates from {low} to {high} % were allowed.",
  "game.bound.least": "Rates from {low} % up were allowed.",
  "game.bound.most": "Rates up to {high} % were allowed.",
  "game.rate.one": "{country} on {what}: {after}, now {before} %.",
  "game.rate.open": "Whether that is above the present tariff is not settled.",
  "game.subsidy": "a subsidy",
  "game.subsidies": "Rates below zero are subsidies.",
  "game.ends": "{low} to {high} %",
  "game.revenue": "{country}, tariff revenue: {after} a year, now {before}.",
  "game.revenue.ends": "{low} to {high}",
  "game.rate.many": "{country} on {what}, {by}: {low} to {high} %, now {before} %.",
  "game.what.partner": "goods {from}",
  "game.what.all": "goods from all others",
  "game.what.many": "goods from {count} sellers",
  "game.by.sector": "a rate for each sector",
  "game.by.partner": "a rate for each seller",
  "game.by.both": "a rate for each seller and sector",
  "game.income.heading": "Real income",
  "game.income.base": "Against {year}",
  "game.income.scenario": "Against the scenario",
  "game.income.range": "Range",
  "game.sign.gain": "A gain {against} in all {solves}: {list}.",
  "game.sign.loss": "A loss {against} in all {solves}: {list}.",
  "game.sign.open": "Whether it is a gain {against} is not settled: {list}.",
  "game.sign.open.apart":
    "The range of {list} has one sign, but without what the new prices do to the worth of held trade balances it is {ranges}.",
  "game.sign.none": "Next to nothing {against}: {list}.",
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
  "game.held.many.least": "{count} of {all} rates are the lowest that was allowed.",
  "game.held.many.most": "{count} of {all} rates are the highest that was allowed.",
  "game.payoff.welfare": "real income",
  "game.payoff.revenue": "tariff revenue",
  "game.settled":
    "How sure: within the bounds of the rates, no small step by one of them alone would gain anything (slope of {payoff} that the search left: {gradient} points).",
  "game.settled.one":
    "How sure: within the bounds of the rates, no small step would gain it anything (slope of {payoff} that the search left: {gradient} points).",
  "game.settledAgreed":
    "How sure: within the bounds of the rates, no small step would give all of them more (slope of {payoff} that the search left: {gradient} points).",
  "game.starts.same":
    "The search ends at the same tariffs from {count} starts; rates differ by at most {apart} points.",
  "game.starts.apart":
    "The search ends elsewhere from another start; rates differ by up to {apart} points and what they bring by up to {payoff} points. The tariffs are not unique.",
  "game.starts.lost": "From {count} of {all} starts the search settled nowhere.",
  "game.starts.one": "The search had one start, so it is not known whether other tariffs would do as well.",
  "game.others":
    "Where tariffs are so high that nobody trades, nobody gains by moving alone either: such a war is left out here.",
  "game.central": "Central estimate without a range. Elasticities: {elasticities}. Trade balances: {closure}.",
  "game.bloc":
    "{country}: one rate for all members on goods from outside; trade inside stays as it is. Its real income is that of all members together.",
  "game.without": "{country}: members without data of their own do not choose with the others ({list}).",
  "game.hypothetical.member":
    "{country}: tariffs are set by its customs union ({union}). What it would choose alone is hypothetical.",
  "game.hypothetical.bloc":
    "{country}: no customs union that we know of. One tariff of all its members is hypothetical.",
  "game.range":
    "Ranges: {solves}. Each differs from the centre in its elasticities or in its trade balances. Each search began at the rates of the centre only; another start could end elsewhere. Centre: {elasticities}; {closure}.",
  "game.range.lost": "Searches that settled nowhere, left out of the ranges: {count} ({list}).",
} as const;
