/** Sentences on what happens within a country in English; Russian has the same keys and the same names. */
export const HOME_ENGLISH = {
  "heading.home": "At home: {country}",
  "heading.homeAll": "At home, side by side",

  "home.rise": "Output rises most in “{sector}”: by {value} in quantity{range}.",
  "home.fall": "Output falls most in “{sector}”: by {value} in quantity{range}.",
  "home.sureRise":
    "Of the sectors with a clear direction, output rises most in “{sector}”: by {value} in quantity{range}.",
  "home.sureFall":
    "Of the sectors with a clear direction, output falls most in “{sector}”: by {value} in quantity{range}.",
  "home.open": "No sector is sure to grow or to shrink.",
  "home.none": "No sector visibly grows or shrinks.",
  "home.labour": "{value} of all labour moves to another sector{range}.",
  "home.labour.none": "No labour visibly moves to another sector.",
  "home.prices.loss": "Consumer prices fall by {value} compared with wages{range}.",
  "home.prices.gain": "Consumer prices rise by {value} compared with wages{range}.",
  "home.prices.open": "Consumer prices may rise or fall compared with wages{range}.",
  "home.prices.none": "Consumer prices do not visibly move compared with wages.",
  "home.revenue.gain":
    "Tariff revenue rises from {before} to {after} a year: from {shareBefore} to {shareAfter} of income.",
  "home.revenue.loss":
    "Tariff revenue falls from {before} to {after} a year: from {shareBefore} to {shareAfter} of income.",
  "home.revenue.same": "Tariff revenue stays at about {before} a year: {shareBefore} of income.",
  "home.revenue.open":
    "Tariff revenue was {before} a year and becomes {after}. Whether its share of income rises or falls is not sure{range}.",
  "home.points": "{low} to {high} percentage points",
  "home.ends": " ({range})",

  "home.column.quantity": "Quantity",
  "home.column.labourBefore": "Labour before",
  "home.column.labourChange": "Labour, change",
  "home.column.income": "Real income",
  "home.column.labour": "Labour that changes sector",
  "home.column.prices": "Consumer prices vs. wages",
  "home.column.revenueBefore": "Tariff revenue before",
  "home.column.revenueAfter": "Tariff revenue after",
  "home.column.revenueShare": "Share of income before",
  "home.column.revenueShareAfter": "Share of income after",
  "home.note.sectors":
    "Quantity is output at the prices of the base year. Labour is in percent of the country’s labour, which is its share of value added too. † means that variants disagree on the direction.",
  "home.note.all":
    "Consumer prices are compared with the wages of the same country: below zero means that a wage buys more. Money is per year, in the prices of the base year.",

  "chart.home.rise": "{country}: output rises most in “{sector}”, by {value}; {labour} of labour changes sector",
  "chart.home.fall": "{country}: output falls most in “{sector}”, by {value}; {labour} of labour changes sector",
  "chart.home.sureRise":
    "{country}: of sectors with a clear direction, output rises most in “{sector}”, by {value}; {labour} of labour changes sector",
  "chart.home.sureFall":
    "{country}: of sectors with a clear direction, output falls most in “{sector}”, by {value}; {labour} of labour changes sector",
  "chart.home.open": "{country}: no sector is certain to grow or to shrink; {labour} of labour changes sector",
  "chart.home.none": "{country}: no sector visibly grows or shrinks",
  "chart.home.subtitle": "Output by sector in quantity, % change, base year {year}, scenario “{scenario}”",
  "chart.home.range": "{subtitle}; line = lowest to highest of {count} variants of the model",
  "chart.home.hollow": "{subtitle}; hollow = the variants disagree on the direction",
  "chart.home.axis": "Change of the quantity produced, %",
  "chart.home.alt":
    "Bar chart of the output of {count} sectors in quantity, {country}: from {best} {bestValue} to {worst} {worstValue}.",
} as const;
