/** What is said of derivatives: of tariffs that help or hurt, and of economic exposure, in English. */
export const GRADIENTS_ENGLISH = {
  "tariffs.title": "Which tariffs help or hurt {country} most",
  "tariffs.frame":
    "A point more of a tariff, anyone’s, from the scenario “{scenario}” on, and what it does to the real income of {country}. This is first order: it holds for small changes. A point less, where there is one to take off, does the opposite. It is a central estimate; {closure}.",
  "tariffs.baseFrame":
    "A point more of a tariff, anyone’s, from the base year on, and what it does to the real income of {country}. This is first order: it holds for small changes. A point less, where there is one to take off, does the opposite. It is a central estimate; {closure}.",
  "tariffs.most.hurts":
    "Of all pairs of countries, the tariff of {importer} on all goods of {exporter} hurts most: {value} for one point, {money} a year.",
  "tariffs.most.helps":
    "Of all pairs of countries, the tariff of {importer} on all goods of {exporter} helps most: {value} for one point, {money} a year.",
  "tariffs.pairs.hurts": "On all goods of a pair: a point more hurts",
  "tariffs.pairs.helps": "On all goods of a pair: a point more helps",
  "tariffs.sectors.hurts": "On one sector of a pair: a point more hurts",
  "tariffs.sectors.helps": "On one sector of a pair: a point more helps",
  "tariffs.column.importer": "Tariff of",
  "tariffs.column.exporter": "on goods of",
  "tariffs.column.rate": "Rate",
  "tariffs.column.flow": "Trade a year",
  "tariffs.column.perPoint": "Real income per point",
  "tariffs.column.money": "A year per point",

  "exposure.title": "Economic exposure of {country}",
  "exposure.frame":
    "Whose growth and whose tariffs matter to the real income of {country}, in the world of {year}. Growth: all sectors of the partner make 1 % more of the same inputs. Tariffs: the partner lays one point more on all goods from everybody. This is first order: it holds for small changes. It is a central estimate; {closure}.",
  "exposure.growth": "The growth of {first} matters most: {value} of real income for 1 %.",
  "exposure.tariffs.loss": "The tariffs of {first} hurt most: {value} for one point on all goods.",
  "exposure.tariffs.none": "Nobody’s tariffs on all goods would hurt.",
  "exposure.votes":
    "Votes: agreement beyond chance in the General Assembly of {from}–{to}; 1 is the same in every vote, 0 is what chance gives, below 0 is less than that.",
  "exposure.column.partner": "Partner",
  "exposure.column.growth": "Growth of 1 %",
  "exposure.column.tariffs": "Tariffs, 1 point",
  "exposure.column.votes": "Votes alike",
  "exposure.order": "In the order of the growth that matters most.",
} as const;
