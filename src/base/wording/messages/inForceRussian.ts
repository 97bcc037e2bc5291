import type { IN_FORCE_ENGLISH } from "./inForceEnglish.ts";

/** What is in force on the day of a scenario, in Russian. */
export const IN_FORCE_RUSSIAN: Readonly<Record<keyof typeof IN_FORCE_ENGLISH, string>> = {
  "inForce.heading": "Что действует {date} в сценарии «{scenario}»",
  "inForce.headingSectors": "Что действует, по отраслям",
  "inForce.column.base": "Пошлина в базовом году",
  "inForce.column.added": "Добавлено",
  "inForce.column.total": "Пошлина в этот день",
  "inForce.column.hit": "Затронутая торговля",
  "inForce.column.pair": "Доля потока",
  "inForce.column.imports": "Доля импорта покупателя",
  "inForce.column.pairs": "Доля её потоков",
  "inForce.column.also": "Ещё",
  "inForce.points": "п. п.",
  "inForce.banned": "запрет",
  "inForce.bannedPart": "запрет {percent} %",
  "inForce.cost": "доставка {percent} %",
  "inForce.exportTax": "вывозная пошлина {percent} %",
  "inForce.subsidy": "субсидия {percent} %",
  "inForce.more": "… ещё {count}",
  "inForce.note":
    "Торговля {year} года, товары и услуги. Пошлины — средние по затронутой торговле. Отрасль считается целиком, даже если дороже только часть её товаров.",
  "inForce.alone": "Каждая мера отдельно, по всем потокам, которые она затрагивает.",
  "inForce.barely":
    "«{measure}»: мера затрагивает только {money} торговли, {percent} % её потоков. Нулевой результат тогда говорит о том, что мера мала.",
  "inForce.markets": "Только на товарных рынках, не в экономике: {list}.",
  "inForce.within": "Внутри стран, чего торговые потоки не показывают: {list}.",
  "inForce.idle": "В этот день не действуют на экономику: {list}.",
  "short.why.barely": "Меры затрагивают только {money} торговли, меньше 0,1 % торговли этих стран друг с другом.",
};
