/** Elasticities estimated from customs records, in English. */
export const ELASTICITIES_ENGLISH = {
  "pairsOf.one": "pair of seller and code",
  "pairsOf.few": "pairs of seller and code",
  "pairsOf.many": "pairs of seller and code",
  "cells.one": "cell",
  "cells.few": "cells",
  "cells.many": "cells",
  "periods.one": "period",
  "periods.few": "periods",
  "periods.many": "periods",
  "elasticities.fell":
    "Between {from} and {to} imports of {importer} at customs value fell by {beta} where 1 + rate rose by one percent more (standard error {bySeller} by seller, {byCode} by code): θ_F {theta}.",
  "elasticities.rose":
    "Between {from} and {to} imports of {importer} at customs value rose by {beta} where 1 + rate rose by one percent more (standard error {bySeller} by seller, {byCode} by code): θ_F {theta}.",
  "elasticities.law":
    "This is with rates in the law ({file}) as an instrument for those collected. With rates as collected β is {collected}; the difference is {difference} (standard error {bySeller} by seller, {byCode} by code). F of the instrument is {strengthBySeller} by seller and {strengthByCode} by code.",
  "elasticities.lawOfDay": "{file}, {day}",
  "elasticities.placebo":
    "Beside imports of earlier years, when nobody paid them, the same rates give β from {low} to {high}, in {far} of {count} pairs of windows more than two standard errors from none. It should be near none.",
  "elasticities.onePlacebo":
    "Beside imports of {years}, when nobody paid them, the same rates give a β of {low} (standard error {error}). It should be near none.",
  "elasticities.noPlacebo": "The package has no earlier windows to compare these rates with.",
  "elasticities.morePlacebos": "Earlier pairs of windows that were not estimated: {count}.",
  "elasticities.column.what": "Estimate",
  "elasticities.column.imports": "Imports of",
  "elasticities.column.beta": "β",
  "elasticities.column.bySeller": "s.e. by seller",
  "elasticities.column.byCode": "s.e. by code",
  "elasticities.column.theta": "θ_F",
  "elasticities.column.pairs": "Pairs",
  "elasticities.row.collected": "Rates as collected",
  "elasticities.row.law": "Rates in the law as instrument",
  "elasticities.row.placebo": "Placebo",
  "elasticities.windows": "{from} and {to}",
  "elasticities.none": "none ({code})",
  "elasticities.notes":
    "β: by how many percent imports move when 1 + rate rises by one percent. θ_F = −β − 1, of foreign sellers against each other, at prices with duties.",
  "elasticities.chosen":
    "No windows were named: these are the last months or the last year of the package, and the same a year before.",
  "elasticities.byMonth": "Each month or year of the windows counts by itself ({periods}).",
  "elasticities.used": "Used: {pairs}, {sellers} and {codes}; {cells}.",
  "elasticities.dropped": "Dropped: {list}.",
  "elasticities.droppedNone": "Nothing was dropped.",
  "elasticities.drop.absent": "{count} without a figure of imports",
  "elasticities.drop.withoutRate": "{count} without a rate, where nothing was imported or duties are not known",
  "elasticities.drop.withoutInstrument": "{count} without a rate in the law",
  "elasticities.drop.alone": "{count} alone in their pair, or in their code or seller in a period",
  "elasticities.drop.separated": "{count} where nothing was imported and nothing could be",
  "elasticities.leftOut": "Left out as asked: {list}.",
  "elasticities.leftOutSellers": "sellers {list}",
  "elasticities.leftOutCodes": "codes {list}",
  "elasticities.leftOutOfPackage": "Left out because the package gives it no sector: {code} ({why}).",
  "elasticities.paidNone":
    "{pairs} with {share} of these imports and no figure of duties in any period: taken to have paid none. `{option}` drops them.",
  "elasticities.dutiesUnknown": "{pairs} with {share} of these imports and no figure of duties in any period: dropped.",
  "elasticities.set":
    "For `{file}` of an economy: one value for all sectors, one line for each. θ_H is half of σ less 1 (rule of two), an assumption; the standard error is that by {errorBy}, the larger.",
  "elasticities.by.seller": "seller",
  "elasticities.by.code": "code",
  "elasticities.noSet":
    "There is no line for `{file}`: θ_F is not above zero, so that buyers would spend more on the seller whose goods became dearer. That is no elasticity.",
} as const;
