/** What draws of the elasticities come to, in English. */
export const DRAWS_ENGLISH = {
  "short.label.draws": "Draws",
  "progress.draws": "Solving the case again with drawn elasticities; draws: {count}.",
  "progress.drawn": "{done} of {count} draws",
  "progress.games": "Searching the same tariffs with other elasticities and trade balances; searches: {count}.",
  "progress.played": "{done} of {count} searches",
  "draws.count": "The elasticities alone were drawn {count} times; these are no probabilities.",
  "draws.told": "Nine of ten draws put the change of real income of {country} at {range}, the middle one at {middle}.",
  "draws.rises": "It rises in all of them.",
  "draws.falls": "It falls in all of them.",
  "draws.mixed": "It rises in {positive} of them and falls in {negative}.",
  "draws.failed": "{failed} draws have no answer and are not counted.",
  "draws.source": "{percent} % of the variance goes with {input} alone.",
  "draws.input.set": "the choice of the elasticity set",
  "draws.input.shared": "the error that the estimates of a set share",
  "draws.input.own": "the estimate for {sector}",
  "draws.heading": "How sure: draws of the elasticities",
  "draws.heading.inputs": "What the spread of {country} comes from",
  "draws.heading.sets": "Draws of {country} by elasticity set",
  "draws.column.outcome": "Outcome",
  "draws.column.low": "Lowest twentieth",
  "draws.column.middle": "Middle",
  "draws.column.high": "Highest twentieth",
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
  "draws.note.shared": "The estimates of a set share {percent} % of the variance of their errors.",
  "draws.note.assumed":
    "Where a study gives no standard error, the estimate is taken to be as uncertain as the middle one of its set, else of all sets.",
  "draws.note.ends":
    "An end is the answer with one thing at its lowest or highest twentieth and the others in the middle; of sets it is the lowest and the highest.",
  "draws.note.alone":
    "Together the parts are at most 100 %; with few draws they are rough. What two things do together is in none of them.",
  "claims.drawn": "In {holding} of {count} draws of the elasticities it is as the article says.",
  "chart.draws.title.rises": "In nine of ten draws {country} gains {range}",
  "chart.draws.title.falls": "In nine of ten draws {country} loses {range}",
  "chart.draws.title.mixed": "The sign for {country} is open: {percent} % of the draws are above zero",
  "chart.draws.subtitle":
    "Real income, change in percent of {year}. {scenario}. {count} draws of the elasticities, trade balances as in the central estimate; the dark steps lie within the range that holds nine of ten, the line is the central estimate.",
  "chart.draws.alt":
    "How draws of the change of real income of {country} lie: nine of ten at {range}, the middle one at {middle}, the central estimate at {centre}.",
  "chart.draws.from": "From",
  "chart.draws.to": "To",
  "chart.draws.share": "Draws",
} as const;
