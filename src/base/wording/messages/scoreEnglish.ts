/** What is said of predictions beside what customs recorded, in English. */
export const SCORE_ENGLISH = {
  "short.label.seen": "Seen",
  "score.seen":
    "Imports of {importer} from {seller}, {after}: {observed} on {before}; from all sellers {total}. This model, tariffs of {date}: {predicted}.",
  "score.yearBefore": "a year before",
  "score.title": "What {importer} bought, beside what the model says",
  "score.heading.window": "{after} against {before}: the tariffs of {date}",
  "score.frame":
    "Imports by seller and sector at customs value ({observed}), beside the scenario “{scenario}” on the world of {year}. Trade balances are held; elasticities of {elasticities}. {cells} pairs of a seller and a sector are compared: those with imports above {above} before.",
  "score.all":
    "All sellers: where the model says 1 % more, imports rose by {slope} % more (standard error {error}), correlation {correlation}. Without what the goods of a sector share, and those of a seller: {both} ({bothError}), {bothCorrelation}.",
  "score.third":
    "Third countries alone: {slope} % ({error}), {correlation}. Without what the goods of a sector share, and those of a seller: {both} ({bothError}), {bothCorrelation}.",
  "score.placebo":
    "The same prediction beside years before these tariffs, third countries: {list}. There the slope should be 0.",
  "score.placebo.item": "{year} {slope} ({error})",
  "score.without":
    "Without one sector at a time, the slope of third countries is {low} ({lowError}; without {lowSector}) to {high} ({highError}; without {highSector}).",
  "score.errors":
    "Typical error for third countries, in percent: the model {model}, nothing changes {noChange}, what the taxed side loses shared out by imports {byShare}.",
  "score.taxed": "{seller}, the taxed side: {observed} seen, {predicted} in the model.",
  "score.far": "Farthest off, in money: {list}.",
  "score.far.item": "{seller} {observed} seen, {predicted} in the model",
  "score.verdict.holds":
    "For third countries the prediction holds in this window: it beats both simple rules, and years before the tariffs do not look like it.",
  "score.verdict.none":
    "Nothing can be said of third countries: no two pairs of a seller and a sector can be compared.",
  "score.verdict.weak": "For third countries this is weak evidence: {reasons}.",
  "score.reason.slope": "the slope is less than two standard errors from 0",
  "score.reason.slopeWithout": "the slope is less than two standard errors from 0 without what {what} share",
  "score.reason.noChange": "“nothing changes” is at least as near",
  "score.reason.byShare": "sharing out by imports is at least as near",
  "score.reason.placebo": "years without these tariffs look like it ({years})",
  "score.reason.sector": "without {sector} little of it is left",
  "score.reason.sectors": "the goods of a sector",
  "score.reason.sectors and sellers": "the goods of a sector, and those of a seller,",
  "score.effects.constant": "nothing",
  "score.effects.sectors": "sectors",
  "score.effects.sectors and sellers": "sectors and sellers",
  "score.who.all": "all sellers",
  "score.who.third": "third countries",
  "score.who.without": "third countries without {sector}",
  "score.chart.title": "{above} of {count} sellers sold more than the model says, {after}",
  "score.chart.subtitle":
    "What {importer} bought of each seller, {after} against {before}, beside the tariffs of {date}. On the dashed line both are the same. Area of a dot: imports before. Orange: the taxed side.",
  "score.chart.alt": "What {importer} bought, {after} against {before}, beside the tariffs of {date}: {values}.",
  "score.chart.up": "Seen, %",
  "score.chart.across": "Model, %",
  "score.column.seller": "Seller",
  "score.column.before": "Imports before, {unit}",
  "score.column.seen": "Seen",
  "score.column.model": "Model",
  "score.column.range": "Range",
  "score.column.error": "Seen less model, points",
  "score.column.after": "Window",
  "score.column.who": "Compared",
  "score.column.effects": "Taken out",
  "score.column.slope": "Slope",
  "score.column.standardError": "Standard error",
  "score.column.correlation": "Correlation",
  "score.column.cells": "Pairs",
  "score.column.noChange": "Nothing changes",
  "score.column.byShare": "By share",
  "score.table.sellers": "Sellers, the largest error in money first",
  "score.table.fits": "Slope of what happened on what the model says",
  "score.table.errors": "Typical error, percent",
  "score.note.weights":
    "Pairs weigh by imports before. Standard errors are clustered by seller, without a factor for small samples.",
  "score.note.range": "Range of the model: lowest to highest over elasticity sets of the case.",
  "score.note.byShare":
    "By share: what the taxed side loses in a sector goes to the other sellers in proportion to their imports.",
  "score.note.leftOut": "Left out: {list}.",
  "score.leftOut.seller": "{seller} ({why})",
  "score.why.asked": "as the case asks",
  "score.why.outside": "not a country of the model",
  "score.why.importer": "the buyer itself",
  "score.leftOut.code": "code {code} ({why})",
} as const;
