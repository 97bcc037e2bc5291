/** What draws of the elasticities come to, in English. */
export const DRAWS_ENGLISH = {
  "short.label.draws": "Draws",
  "progress.draws.trade": "Solving trade again with drawn elasticities; draws: {count}.",
  "progress.draws.markets": "Solving markets again with drawn figures; draws: {count}.",
  "progress.drawn.trade": "{done} of {count} draws of trade",
  "progress.drawn.markets": "{done} of {count} draws of markets",
  "draws.count":
    "Trade was solved with {count} draws of its elasticities, all with {closure}; these are not probabilities.",
  "draws.differ":
    "The headline takes the central elasticity set alone. The draws take all {sets}, so the middle of the draws differs from the headline.",
  "draws.tooFew": "Too few draws of {country} have an answer for percentiles: {count} of {draws}.",
  "progress.games": "Searching the same tariffs with other elasticities and trade balances; searches: {count}.",
  "progress.played": "{done} of {count} searches",
  "draws.told": "Nine of ten draws put the change of real income of {country} at {range}, the middle one at {middle}.",
  "draws.unseen": "Nine of ten draws show no visible change of real income of {country}.",
  "draws.rises": "It rises in all of them.",
  "draws.falls": "It falls in all of them.",
  "draws.mixed": "It rises in {positive} of them and falls in {negative}.",
  "draws.turned.balances": "Other trade balances can turn the sign.",
  "draws.turned.variants": "Other variants of the model can turn the sign.",
  "draws.failed": "{failed} draws have no answer and are not counted.",
  "draws.source": "{percent} % of the variance goes with {input} alone.",
  "draws.input.set": "the choice of the elasticity set",
  "draws.input.shared": "the error that the estimates of a set share",
  "draws.input.own": "the estimate for {sector}",
  "draws.input.home": "the estimate of how imports replace home goods in {sector}",
  "draws.heading": "How sure: draws of the elasticities",
  "draws.heading.inputs": "What the spread of {country} comes from",
  "draws.heading.sets": "Draws of {country} by elasticity set",
  "draws.column.outcome": "Outcome",
  "draws.column.low": "5 % of draws lie below",
  "draws.column.middle": "Half lie below",
  "draws.column.high": "95 % lie below",
  "draws.column.positive": "Above zero",
  "draws.column.input": "Uncertain",
  "draws.column.share": "Part of the variance",
  "draws.column.atLow": "At its low end",
  "draws.column.atHigh": "At its high end",
  "draws.column.set": "Elasticity set",
  "draws.outcome.income": "Real income of {country}",
  "draws.outcome.sales": "Sales of {exporter} {to}",
  "draws.share": "{positive} of {count}",
  "draws.note.made":
    "Each draw takes one of {sets} elasticity sets, each as often as the others, and moves its estimates by their standard errors. Seed {seed}.",
  "draws.note.one":
    "Each draw moves the estimates of the central elasticity set by their standard errors. Seed {seed}.",
  "draws.note.held":
    "Data, measures and the treatment of trade balances are those of the central answer in every draw.",
  "draws.note.differ":
    "The central answer takes one set with every estimate in its middle. The draws take {sets} sets, each as often as the others, so the middle of the draws differs from the central answer.",
  "draws.note.near":
    "The central answer has every estimate in its middle. The middle of the draws differs from it a little, because effects do not grow in step with elasticities.",
  "draws.note.shared": "The estimates of a set share {percent} % of the variance of their errors.",
  "draws.note.assumed":
    "Where a study gives no standard error, the estimate is taken to be as uncertain as the middle one of its set, else of all sets.",
  "draws.note.ends":
    "An end is the answer with one thing at the value below which 5 % or 95 % of its draws lie, and the others in the middle; of sets it is the lowest and the highest answer.",
  "draws.note.alone":
    "Together the parts are at most 100 %; with few draws they are rough. What two things do together is in none of them.",
  "draws.note.least": "A set has a line from {least} draws on: fewer have no fifth percentile.",
  "draws.market.told": "Markets were solved with {count} draws of their figures. {list}",
  "draws.market.price":
    "Nine of ten draws change the price of {commodity} in {node} by {range}, the middle one by {middle}.",
  "draws.market.mixed": "It rises in {positive} of {count}.",
  "draws.market.failed": "{failed} draws have no answer and are not counted.",
  "draws.market.heading": "How sure: draws of the market, {commodity}. {scenario}",
  "draws.market.inputs": "What the spread of the price comes from, {commodity} in {node}. {scenario}",
  "draws.market.column.centre": "Central answer",
  "draws.market.outcome.price": "Price in {node}, %",
  "draws.market.outcome.purchases": "Purchases of {node}, {unit}",
  "draws.market.outcome.sales": "{from} → {to}, {unit}",
  "draws.market.input.all": "{parameter}: error shared by all",
  "draws.market.input.own": "{parameter}: {node} alone",
  "draws.market.note.made":
    "Each draw moves the figures that ranges of this market move; the ends of a figure are taken as what 5 % and 95 % of its draws lie below. Observed prices, flows and freight stay. Seed {seed}.",
  "draws.market.note.assumed":
    "No source says the ends of {assumed} of {figures} figures (from memory, or another's in their place): their spread is assumed, {width} as wide as written.",
  "draws.market.note.shared": "Figures of one kind share {percent} % of the variance of their errors.",
  "draws.market.note.centre":
    "The central answer has every figure at its value as written. The middle of the draws can differ, because ends lie unevenly and prices do not move in step with figures.",
  "claims.drawn": "In {holding} of {count} draws it is as the claim says.",
  "claims.drawn.recalled":
    "Figures from memory that these draws move: {count}. No source gives their ranges, they are assumed.",
  "claims.drawn.held":
    "Figures from memory that draws do not move: {count}. An amount moves where it has a range of its own, or where {option} asks for one.",
  "chart.draws.title.rises": "In nine of ten draws {country} gains {range}",
  "chart.draws.title.falls": "In nine of ten draws {country} loses {range}",
  "chart.draws.title.openRises": "With {closure}, {country} gains {range} in nine of ten draws; {turned}",
  "chart.draws.title.openFalls": "With {closure}, {country} loses {range} in nine of ten draws; {turned}",
  "chart.draws.turned.balances": "other trade balances can turn the sign",
  "chart.draws.turned.variants": "other variants of the model can turn the sign",
  "chart.draws.title.none": "Nine of ten draws show no visible change of real income of {country}",
  "chart.draws.title.mixed": "The sign for {country} is open: {percent} % of the draws are above zero",
  "chart.draws.subtitle":
    "Real income, change in percent of {year}. {scenario}. {count} draws of the elasticities; these are not probabilities. Dark: nine of ten draws. Line: the central estimate, which takes {centre}; the draws take {sets}.",
  "chart.draws.centre.set": "one set alone",
  "chart.draws.sets": "{count} sets equally often",
  "chart.draws.centre.middle": "every estimate at its middle",
  "chart.draws.spread": "each by its standard error",
  "chart.draws.axis": "% of the draws",
  "chart.draws.alt":
    "How draws of the change of real income of {country} lie: nine of ten at {range}, the middle one at {middle}, the central estimate at {centre}.",
  "chart.draws.from": "From",
  "chart.draws.to": "To",
  "chart.draws.share": "Draws",
} as const;
