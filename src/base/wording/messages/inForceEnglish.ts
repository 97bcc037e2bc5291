/** What is in force on the day of a scenario, in English. */
export const IN_FORCE_ENGLISH = {
  "inForce.heading": "What is in force on {date} in “{scenario}”",
  "inForce.headingSectors": "What is in force, by sector",
  "inForce.column.base": "Base tariff",
  "inForce.column.added": "Added",
  "inForce.column.total": "Tariff that day",
  "inForce.column.hit": "Trade hit",
  "inForce.column.pair": "Of the flow",
  "inForce.column.imports": "Of the buyer’s imports",
  "inForce.column.pairs": "Of its flows",
  "inForce.column.also": "Also",
  "inForce.points": "points",
  "inForce.banned": "banned",
  "inForce.bannedPart": "{percent} % banned",
  "inForce.cost": "delivery {percent} %",
  "inForce.exportTax": "export tax {percent} %",
  "inForce.subsidy": "subsidy {percent} %",
  "inForce.more": "… {count} more",
  "inForce.note":
    "Trade of {year}, goods and services. Tariffs are means over the trade that is hit. A sector counts whole, even where only some of its products pay more.",
  "inForce.alone": "Each measure by itself, over all flows that it hits.",
  "inForce.barely":
    "“{measure}” hits only {money} of trade, {percent} % of its flows. A result of zero then says that the measure is small.",
  "inForce.markets": "In commodity markets only, not in the economy: {list}.",
  "inForce.within": "Within countries, which no flow of trade shows: {list}.",
  "inForce.idle": "Without effect in the economy on this day: {list}.",
  "short.why.barely": "The measures hit only {money} of trade, less than 0.1 % of what these countries trade.",
} as const;
