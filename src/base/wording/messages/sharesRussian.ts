import type { SHARES_ENGLISH } from "./sharesEnglish.ts";

/** Who sold instead of those that a buyer turned away from, in Russian. */
export const SHARES_RUSSIAN: Readonly<Record<keyof typeof SHARES_ENGLISH, string>> = {
  "short.label.shares": "Взамен",
  "short.shares.names":
    "{commodity}: взамен продавали {list}, в прежних пропорциях (ошибка за {year} год {byShare} %; у правила «ничего не меняется» {noChange} %).",
  "short.shares.untold": "{list}: по имеющимся данным нельзя сказать, кто выигрывает больше.",
  "short.shares.allHit": "{list}: перестали покупать у всех продавцов, занять их место некому.",
  "shares.heading": "Кто продал взамен, по товарам",
  "shares.table": "{commodity}, доли в закупках ({buyer}).",
  "shares.names":
    "{commodity}. Продажи остальных в {year} году ({buyer}), разделённые по долям {base} года, дают ошибку {byShare} % (продавцов: {sellers}). У правила «ничего не меняется» ошибка {noChange} %. Сколько они продали вместе, взято как известное.",
  "shares.seen": "Если известна только потеря ({hit}), ошибка {byShareSeen} %.",
  "shares.silent":
    "{commodity}. По имеющимся данным нельзя сказать, кто выигрывает больше. Продажи остальных в {year} году ({buyer}), разделённые по долям {base} года, дают ошибку {byShare} % (продавцов: {sellers}). У правила «ничего не меняется» ошибка {noChange} %.",
  "shares.untried":
    "{commodity}. По имеющимся данным нельзя сказать, кто выигрывает больше: неизвестно, сколько в {base} году продали ({buyer}) {list}.",
  "shares.tooFew":
    "{commodity}. По имеющимся данным нельзя сказать, кто выигрывает больше: слишком мало продавцов, о которых есть данные и за {base}, и за {year} год.",
  "shares.allHit":
    "{commodity}. Покупать перестали у всех продавцов, которые названы ({buyer}): занять их место некому.",
  "shares.recalled": "Продавцов, чьи данные приведены по памяти: {recalled}.",
  "shares.column.seller": "Продавец",
  "shares.column.byShare": "{year} по прежним долям",
  "shares.column.change": "Изменение",
  "shares.column.byShareChange": "Изменение по прежним долям",
  "shares.note": "Пусто — неизвестно. Для продавцов, у которых перестали покупать ({buyer}), прогноза нет.",
  "diversion.apart":
    "Продавцы не названы: эти отрасли шире товаров, которые перестали покупать ({buyer}). Кто продаёт больше в отрасли, тот не обязательно заменяет товар.",
};
