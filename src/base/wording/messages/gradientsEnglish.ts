/** What is said of derivatives: of tariffs that help or hurt, and of economic exposure, in English. */
export const GRADIENTS_ENGLISH = {
  "gradients.rests": "Central estimate: elasticities of {elasticities}; {horizon}; {closure}. {range}",
  "gradients.range": "Range: lowest to highest over {variants}.",
  "gradients.noRange": "One variant of the model: no range.",
  "gradients.without.one": "One variant has no answer.",
  "gradients.without.many": "{count} variants have no answer.",
  "gradients.held":
    "In variants whose trade balances are not zero, real income leaves out the change in what the balance is worth.",
  "gradients.unions":
    "Members of a customs union have one tariff. So it is told of the union ({unions}), and not of its members.",
  "gradients.first.all": "It comes first in all {variants}: {range}.",
  "gradients.first.some": "It comes first in {first} of {variants}: {range}.",
  "gradients.sign.open": "The variants disagree on its sign.",

  "tariffs.title": "Which tariffs help or hurt {country} most",
  "tariffs.frame":
    "A point more of a tariff, anyone’s, from the scenario “{scenario}” on, and what it does to the real income of {country}. This is first order: it holds for small changes. A point less, where there is one to take off, does the opposite. It is no advice.",
  "tariffs.baseFrame":
    "A point more of a tariff, anyone’s, from the base year on, and what it does to the real income of {country}. This is first order: it holds for small changes. A point less, where there is one to take off, does the opposite. It is no advice.",
  "tariffs.most.hurts":
    "Of all pairs, the tariff of {importer} on all goods of {exporter} hurts most: {value} for one point, {money} a year.",
  "tariffs.most.helps":
    "Of all pairs, the tariff of {importer} on all goods of {exporter} helps most: {value} for one point, {money} a year.",
  "tariffs.sure.hurts":
    "Of the tariffs on all goods that hurt in every variant, that of {importer} on goods of {exporter} hurts most: {value} for one point, {money} a year.",
  "tariffs.sure.helps":
    "Of the tariffs on all goods that help in every variant, that of {importer} on goods of {exporter} helps most: {value} for one point, {money} a year.",
  "tariffs.pairs.hurts": "On all goods of a pair: a point more hurts in the central estimate",
  "tariffs.pairs.helps": "On all goods of a pair: a point more helps in the central estimate",
  "tariffs.sectors.hurts": "On one sector of a pair: a point more hurts in the central estimate",
  "tariffs.sectors.helps": "On one sector of a pair: a point more helps in the central estimate",
  "tariffs.rest": "Tariffs of and on the rest of the world are left out: the data hardly know them.",
  "tariffs.unsure": "? = the variants of the model disagree on the sign.",
  "tariffs.column.importer": "Tariff of",
  "tariffs.column.exporter": "on goods of",
  "tariffs.column.rate": "Rate",
  "tariffs.column.flow": "Trade a year",
  "tariffs.column.perPoint": "Real income per point",
  "tariffs.column.range": "Range",
  "tariffs.column.money": "A year per point",
  "tariffs.order": "In the order of the central estimate. Rate and trade are those of the scenario.",
  "tariffs.told.item": "{importer} on {exporter}, {value}",
  "tariffs.told.hurts": "A point more of these tariffs on all goods hurts in every variant, most first: {items}.",
  "tariffs.told.helps": "A point more of these helps in every variant, most first: {items}.",
  "tariffs.told.noneHurts": "Of the tariffs that hurt most in the central estimate, none hurts in every variant.",
  "tariffs.told.noneHelps": "Of the tariffs that help most in the central estimate, none helps in every variant.",
  "tariffs.told.frame":
    "What one percentage point more of a tariff does to real income, on top of the scenario “{scenario}”. It holds for small changes and is no advice.",
  "tariffs.told.noDerivative":
    "Whose tariffs would help cannot be said: the scenario has quotas or wastes revenue, and there the model has no derivative.",
  "tariffs.told.noEquilibrium": "Whose tariffs would help cannot be said: the scenario has no equilibrium.",

  "exposure.title": "Economic exposure of {country}",
  "exposure.frame":
    "Whose productivity and whose tariffs matter to the real income of {country}, in the world of {year}. Productivity: all sectors of the partner make 1 % more of the same inputs. Tariffs: the partner lays one point more on all goods from everybody outside. This is first order: it holds for small changes.",
  "exposure.productivity":
    "Of all countries, the productivity of {first} matters most: {value} of real income for 1 %.",
  "exposure.own": "The same 1 % moves the real income of {first} itself by {own}.",
  "exposure.next": "The productivity of {next} comes second: {value} ({range}).",
  "exposure.nextPlain": "The productivity of {next} comes second: {value}.",
  "exposure.tariffs.loss": "The tariffs of {first} hurt most: {value} for one point on all goods.",
  "exposure.tariffs.none": "Nobody’s tariffs on all goods would hurt.",
  "exposure.votes":
    "Votes: agreement beyond chance in the General Assembly of {from}–{to}; 1 is the same in every vote, 0 is what chance gives, below 0 is less than that.",
  "exposure.heading.productivity": "Productivity of a partner, 1 % more",
  "exposure.heading.tariffs": "Tariffs of a partner, one point more on all goods",
  "exposure.column.partner": "Partner",
  "exposure.column.productivity": "Real income of {country}",
  "exposure.column.range": "Range",
  "exposure.column.own": "Its own real income",
  "exposure.column.votes": "Votes alike",
  "exposure.order": "In the order of the central estimate, up or down.",
  "exposure.told.frame":
    "Economic exposure is what the productivity and the tariffs of others do to real income, to first order. Productivity: all sectors of the partner make one percent more of the same inputs.",
  "exposure.told.year": "All of this is of the world of {year}, before the measures of the case.",
  "exposure.none": "Economic exposure cannot be told: the case wastes revenue, and there the model has no derivative.",
  "exposure.chart.title.much":
    "The productivity of {first} matters most to the income of {country}, and the two vote much alike ({votes})",
  "exposure.chart.title.little":
    "The productivity of {first} matters most to the income of {country}, and the two vote alike a little more than by chance ({votes})",
  "exposure.chart.title.no":
    "The productivity of {first} matters most to the income of {country}, and the two vote alike no more than by chance ({votes})",
  "exposure.chart.title.unknown":
    "The productivity of {first} matters most to the income of {country}; its votes are not known",
  "exposure.chart.title.open":
    "The variants of the model disagree on whose productivity matters most to the income of {country}",
  "exposure.chart.title.sign":
    "The productivity of {first} matters most to the income of {country}, but the variants disagree on which way",
  "exposure.chart.title.plain": "Whose productivity matters to the income of {country}, and who votes with it",
  "exposure.chart.subtitle":
    "Up: real income of {country}, if all sectors of the partner make 1 % more of the same inputs. Across: votes alike beyond chance in the General Assembly of {from}–{to}. Dot: central estimate; line: lowest to highest over {variants}. Hollow dot: the variants disagree on the sign.",
  "exposure.chart.single":
    "Up: real income of {country}, if all sectors of the partner make 1 % more of the same inputs. Across: votes alike beyond chance in the General Assembly of {from}–{to}. One variant of the model: no range.",
  "exposure.chart.up": "Real income, %",
  "exposure.chart.across": "Votes alike (kappa): 0 as by chance, 1 always",
  "exposure.chart.alt":
    "Change of real income of {country} for 1 % more productivity of a partner, and agreement of votes beyond chance in {from}–{to}: {values}.",
  "exposure.order.tariffs": "In the order of the central estimate, what hurts most first.",
} as const;
