import type { HOME_ENGLISH } from "./homeEnglish.ts";

/** Sentences on what happens within a country in Russian. */
export const HOME_RUSSIAN: Readonly<Record<keyof typeof HOME_ENGLISH, string>> = {
  "heading.home": "Внутри страны: {country}",
  "heading.homeAll": "Внутри стран: сравнение",

  "home.rise": "Сильнее всего растёт выпуск в отрасли «{sector}»: на {value} в физическом объёме{range}.",
  "home.fall": "Сильнее всего падает выпуск в отрасли «{sector}»: на {value} в физическом объёме{range}.",
  "home.sureRise":
    "Среди отраслей, где направление надёжно, сильнее всего растёт выпуск в отрасли «{sector}»: на {value} в физическом объёме{range}.",
  "home.sureFall":
    "Среди отраслей, где направление надёжно, сильнее всего падает выпуск в отрасли «{sector}»: на {value} в физическом объёме{range}.",
  "home.open": "Ни об одной отрасли нельзя уверенно сказать, растёт она или сокращается.",
  "home.none": "Ни одна отрасль заметно не растёт и не сокращается.",
  "home.labour": "В другие отрасли переходит {value} всего труда{range}.",
  "home.labour.none": "Заметного перехода труда между отраслями нет.",
  "home.prices.loss": "Потребительские цены снижаются относительно зарплат на {value}{range}.",
  "home.prices.gain": "Потребительские цены растут относительно зарплат на {value}{range}.",
  "home.prices.open": "Вырастут потребительские цены относительно зарплат или снизятся, сказать нельзя{range}.",
  "home.prices.none": "Потребительские цены относительно зарплат заметно не меняются.",
  "home.revenue.gain":
    "Доходы от пошлин растут с {before} до {after} в год: с {shareBefore} до {shareAfter} дохода страны.",
  "home.revenue.loss":
    "Доходы от пошлин снижаются с {before} до {after} в год: с {shareBefore} до {shareAfter} дохода страны.",
  "home.revenue.same": "Доходы от пошлин остаются около {before} в год: {shareBefore} дохода страны.",
  "home.revenue.open":
    "Доходы от пошлин были {before} в год и станут {after}. Вырастет ли их доля в доходе страны, сказать нельзя{range}.",
  "home.points": "от {low} до {high} п. п.",
  "home.ends": " ({range})",

  "home.column.quantity": "Физический объём",
  "home.column.labourBefore": "Труд до изменений",
  "home.column.labourChange": "Труд, изменение",
  "home.column.income": "Реальный доход",
  "home.column.labour": "Труд, меняющий отрасль",
  "home.column.prices": "Потребительские цены к зарплатам",
  "home.column.revenueBefore": "Доходы от пошлин до изменений",
  "home.column.revenueAfter": "Доходы от пошлин после",
  "home.column.revenueShare": "Доля в доходе до изменений",
  "home.column.revenueShareAfter": "Доля в доходе после",
  "home.note.sectors":
    "Физический объём — выпуск в ценах базового года. Труд дан в процентах от всего труда страны; такова же доля отрасли в добавленной стоимости. † Варианты модели расходятся в направлении.",
  "home.note.all":
    "Потребительские цены сравниваются с зарплатами той же страны: ниже нуля — значит, на зарплату можно купить больше. Суммы — за год, в ценах базового года.",

  "chart.home.rise":
    "{country}: сильнее всего растёт выпуск в отрасли «{sector}», на {value}; отрасль меняет {labour} труда",
  "chart.home.fall":
    "{country}: сильнее всего падает выпуск в отрасли «{sector}», на {value}; отрасль меняет {labour} труда",
  "chart.home.sureRise":
    "{country}: среди отраслей, где направление надёжно, сильнее всего растёт «{sector}», на {value}; отрасль меняет {labour} труда",
  "chart.home.sureFall":
    "{country}: среди отраслей, где направление надёжно, сильнее всего падает «{sector}», на {value}; отрасль меняет {labour} труда",
  "chart.home.open": "{country}: ни одна отрасль не растёт и не сокращается наверняка; отрасль меняет {labour} труда",
  "chart.home.none": "{country}: ни одна отрасль заметно не растёт и не сокращается",
  "chart.home.subtitle":
    "Выпуск по отраслям в физическом объёме, изменение в %, базовый {year} год, сценарий «{scenario}»",
  "chart.home.range": "{subtitle}; линия — от наименьшего до наибольшего по вариантам модели ({count})",
  "chart.home.hollow": "{subtitle}; полый столбец — варианты расходятся в направлении",
  "chart.home.axis": "Изменение физического объёма выпуска, %",
  "chart.home.alt":
    "Столбчатая диаграмма физического объёма выпуска, отраслей — {count}, {country}: от «{best}» {bestValue} до «{worst}» {worstValue}.",
};
