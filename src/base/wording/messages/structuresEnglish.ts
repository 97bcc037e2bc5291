/** One scenario in several structures of the model, in English. */
export const STRUCTURES_ENGLISH = {
  "structures.title": "{title}: the model built in several ways",
  "structures.titleBase": "The world of {year} as it was: the model built in several ways",
  "structures.frame":
    "Each row is the same shock to the same trade, in a model that is built in another way. Numbers are real income.",
  "structures.allRise": "The real income of {country} rises in all {count} ways that have an answer.",
  "structures.allFall": "The real income of {country} falls in all {count} ways that have an answer.",
  "structures.mixed":
    "The real income of {country} rises in {positive} of {count} ways that have an answer, and falls in {negative}.",
  "structures.none": "The real income of {country}: no visible change in any of {count} ways that have an answer.",
  "structures.unseen": "No visible change: {unseen}.",
  "structures.turned": "The sign differs from that of the centre in: {rows}.",
  "structures.column.structure": "Structure",
  "structures.column.feedback": "ρ",
  "structures.column.residual": "Residual",
  "structures.row.central": "Central",
  "structures.row.closure": "{closure}",
  "structures.row.elasticities": "Other elasticities: {study}; {nest}",
  "structures.row.withoutInputs": "No inputs: all sales are for final use",
  "structures.row.constantReturns": "As the centre, with the elasticities of the rows below; {nest}",
  "structures.row.restrictedEntry": "Profits of a fixed number of firms, {strength}",
  "structures.row.scaleLabour": "Economies of scale in employment, {strength}",
  "structures.row.scaleBundle": "Economies of scale in all inputs, {strength}",
  "structures.nest.one": "one tier of demand",
  "structures.nest.two": "two tiers of demand",
  "structures.strength.whole": "as published",
  "structures.strength.half": "half of what is published",
  "structures.note.central":
    "Central: {study}; {nest}; {closure}. Sectors buy from each other, returns are constant, and there are no profits.",
  "structures.note.nest":
    "One tier: a buyer leaves a seller for home goods as easily as for another foreign seller. Two tiers: less easily. Profits and economies of scale were estimated with one tier.",
  "structures.note.unit": "Where deficits are held, what their unit does by itself is left out.",
  "structures.note.withoutInputs":
    "No inputs: everything that is sold is for final use, and labour alone makes it. Flows, tariffs and deficits are the same. Income is then all of spending, so a percent is of more money.",
  "structures.note.restrictedEntry":
    "Profits: no firm enters or leaves, and the markup over cost is income of the country. In {capped} of the world’s sales the markup as published would take more than all value added; it takes just that.",
  "structures.note.scale":
    "Economies of scale: a sector becomes cheaper as it grows, and firms enter until profits are gone. Size is employment, or all inputs taken as one.",
  "structures.note.feedback":
    "ρ is the part of a change of size that comes back once all markets have answered. From 1 on the base year is no equilibrium to stay at, and the row is refused.",
  "structures.note.most":
    "The most that the model can bear is {labour} of the published values in employment, and {bundle} in all inputs.",
  "structures.note.source": "Markups, economies of scale and the elasticities beside them are from {study}.",
  "structures.note.failed": "A row with neither numbers nor a ρ of 1 or more has no answer; {option} says why.",
  "structures.note.range": "All are central estimates without a range.",
} as const;
