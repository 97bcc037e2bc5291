/** What is said of two answers side by side, and of an answer at several sizes, in English; Russian has the same keys and the same names. */
export const COMPARE_ENGLISH = {
  "compare.title": "What is different in 2, compared with 1",
  "compare.side.market": "{number}: {title}.",
  "compare.side": "{number}: {title}. Measures of {date}.",
  "compare.ofCase": "{case}: {scenario}",
  "compare.apart":
    "1 and 2 are not computed with the same variant of the model: {list}. So only the central estimates are compared. Differences have no range.",
  "compare.apart.base": "1 rests on {first}, and 2 on {second}",
  "compare.apart.elasticities": "the response of buyers to prices is that of {first} in 1, and of {second} in 2",
  "compare.apart.closure": "1 has {first}, and 2 has {second}",
  "compare.variants.all":
    "Each variant of the model is compared with itself. A range is the lowest and the highest difference over {both} variants.",
  "compare.variants.some":
    "Each variant of the model is compared with itself. A range is the lowest and the highest difference over the {both} variants that both have: 1 has {first}, and 2 has {second}.",
  "compare.variants.none": "Only one variant of the model is the same in both. So differences have no range.",
  "compare.noEconomy": "Neither has an answer for the whole economy, so incomes are not compared.",
  "compare.noEconomy.first": "1 has no answer for the whole economy, so incomes are not compared.",
  "compare.noEconomy.second": "2 has no answer for the whole economy, so incomes are not compared.",

  "compare.points": "{value} percentage points",
  "compare.pointsRange": "{low} to {high}",
  "compare.money": ", {money} a year",
  "compare.income.higher":
    "{country}: real income is higher in 2 than in 1 in all {count} variants of the model, by {points} ({range}){money}.",
  "compare.income.lower":
    "{country}: real income is lower in 2 than in 1 in all {count} variants of the model, by {points} ({range}){money}.",
  "compare.income.open":
    "{country}: in some variants of the model real income is higher in 2, in others it is higher in 1: a difference of {points} ({range}).",
  "compare.income.none": "{country}: no visible difference in real income.",
  "compare.income.higherPoint":
    "{country}: in the central estimate real income is higher in 2 than in 1, by {points}{money}.",
  "compare.income.lowerPoint":
    "{country}: in the central estimate real income is lower in 2 than in 1, by {points}{money}.",

  "compare.column.what": "Change against the base year",
  "compare.column.first": "1: {name}",
  "compare.column.second": "2: {name}",
  "compare.column.difference": "2 − 1",
  "compare.column.range": "Range of 2 − 1",
  "compare.column.node": "Place",
  "compare.column.claim": "Claim",
  "compare.group.realIncome": "Real income, %",
  "compare.group.others": "Real income of others, the most different first, %",
  "compare.group.sales": "Sales, %",
  "compare.group.tariffRevenue": "Tariff revenue, its share in income, percentage points",
  "compare.group.termsOfTrade": "What the terms of trade add to real income where trade balances, %",
  "compare.group.prices": "Prices of what is consumed, over the country’s own wage, %",
  "compare.group.price": "{commodity}, {year}: price, average of the year, {unit}",
  "compare.group.shortage": "{commodity}, {year}: shortage over the year, {unit}",

  "compare.markets": "Commodity markets: {text}",
  "compare.market.more":
    "{commodity}, {node}: the price, averaged over the year, is {value} higher in 2 than in 1 ({second} and {first} {unit}, central estimates).",
  "compare.market.less":
    "{commodity}, {node}: the price, averaged over the year, is {value} lower in 2 than in 1 ({second} and {first} {unit}, central estimates).",
  "compare.market.same": "{commodity}: prices are the same in both.",
  "compare.market.firstOnly": "2 has no answer for {list}.",
  "compare.market.secondOnly": "1 has no answer for {list}.",
  "compare.market.shortage.more":
    "{commodity}, {node}: the shortage over the year is larger in 2 than in 1 ({second} and {first} {unit}, central estimates).",
  "compare.market.shortage.less":
    "{commodity}, {node}: the shortage over the year is smaller in 2 than in 1 ({second} and {first} {unit}, central estimates).",
  "compare.market.shortage.same": "{commodity}: shortages are the same in both.",
  "compare.market.note.price":
    "These are central estimates. For each price in 1 and in 2 the tables give its own range. Their difference has none.",
  "compare.market.note.shortage":
    "These are central estimates. For each shortage in 1 and in 2 the tables give its own range. Their difference has none.",
  "compare.claims.same": "The article: all {both} claims have the same verdict in both.",
  "compare.claims.other": "The article: {other} of {both} claims have another verdict: {list}.",
  "compare.claims.more": "{list} and {count} more",
  "compare.claims.changed": "{claim} (1: {first}, 2: {second})",
  "compare.votes.same": "Votes are the same in both: measures do not move them.",
  "compare.votes.other": "1 and 2 rest on different votes. These are not compared.",

  "compare.chart.higher": "Real income of {country} is higher in 2, in every variant of the model",
  "compare.chart.lower": "Real income of {country} is lower in 2, in every variant of the model",
  "compare.chart.open": "The variants of the model disagree on whether 1 or 2 is better for {country}",
  "compare.chart.none": "Real income of {country} is about the same in 1 and in 2",
  "compare.chart.higherPoint": "Real income of {country} is higher in 2, in the central estimate",
  "compare.chart.lowerPoint": "Real income of {country} is lower in 2, in the central estimate",
  "compare.chart.subtitle":
    "Change of real income in percent, base year {year}. 1: {first}. 2: {second}. Dot: central estimate; line: lowest to highest over the variants of the model. Hollow dot: the variants disagree on the sign.",
  "compare.chart.subtitles":
    "Change of real income in percent. 1: {first}. 2: {second}. Dot: central estimate; line: lowest to highest over the variants of the model. Hollow dot: the variants disagree on the sign.",
  "compare.chart.alt": "Dots of real income in 1 and in 2: {items}.",
  "compare.chart.item": "{country} {first} and {second}",
  "compare.screen.page": "Page",
  "compare.page.again": "To compute it again, with Tertius {version}: {command}",
  "compare.page.figures": "Side by side",

  "sweep.title": "{title}: real income at {sizes} sizes of the measures",
  "sweep.titleRate": "{title}: real income at {sizes} rates",
  "sweep.all.gain": "{country} gains at every size above 0",
  "sweep.all.loss": "{country} loses at every size above 0",
  "sweep.all.open": "for {country} gain or loss is uncertain at every size above 0",
  "sweep.all.none": "no visible effect on {country} at any size",
  "sweep.solved.gain": "{country} gains at every size above 0 that has an answer",
  "sweep.solved.loss": "{country} loses at every size above 0 that has an answer",
  "sweep.solved.open": "for {country} gain or loss is uncertain at every size above 0 that has an answer",
  "sweep.solved.none": "no visible effect on {country} at the sizes that have an answer",
  "sweep.turn.gain.loss": "{country} gains up to {last} and loses from {next}",
  "sweep.turn.gain.open": "{country} gains up to {last}; beyond that the sign is uncertain",
  "sweep.turn.loss.gain": "{country} loses up to {last} and gains from {next}",
  "sweep.turn.loss.open": "{country} loses up to {last}; beyond that the sign is uncertain",
  "sweep.turn.open.gain": "{country} gains from {next}; below that the sign is uncertain",
  "sweep.turn.open.loss": "{country} loses from {next}; below that the sign is uncertain",
  "sweep.mixed": "{country}, of {count} sizes: {list}",
  "sweep.count.gain": "a gain at {count}",
  "sweep.count.loss": "a loss at {count}",
  "sweep.count.open": "an uncertain sign at {count}",
  "sweep.count.none": "no visible change at {count}",
  "sweep.every": "{clause}, in every variant of the model",
  "sweep.everyAnswered": "{clause}, in every variant of the model that has an answer",
  "sweep.centre": "{clause}, in the central estimate",
  "sweep.subtitle":
    "Change of real income in percent, base year {year}, against the size of the measures in percent of what they are in “{scenario}”. Line: central estimate. Band: lowest to highest over the variants of the model. Each country has a scale of its own.",
  "sweep.subtitleRate":
    "Change of real income in percent, base year {year}, against the rate in percent that “{scenario}” varies. Line: central estimate. Band: lowest to highest over the variants of the model. Each country has a scale of its own.",
  "sweep.alt": "Lines of real income against the size of the measures: {items}.",
  "sweep.item": "{country} from {first} at {from} to {last} at {to}",
  "sweep.screen.chart": "Chart",
  "sweep.column.size": "Size",
  "sweep.column.rate": "Rate",
  "sweep.note": "? = a visible change, and the variants of the model disagree on its sign.",
  "sweep.without": "Variants of the model that have no answer and are not counted: {list}.",
  "sweep.without.item": "{count} at {sizes}",
  "sweep.unsolved": "The model has no answer at {list}.",
  "sweep.nothing": "The model has no answer at any size.",
  "sweep.zero": "The model has an answer at {size} alone, where nothing happens.",
} as const;
