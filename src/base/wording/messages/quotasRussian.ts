import type { QUOTAS_ENGLISH } from "./quotasEnglish.ts";

/** What became of quotas by sector, in Russian. */
export const QUOTAS_RUSSIAN: Readonly<Record<keyof typeof QUOTAS_ENGLISH, string>> = {
  "short.label.quotas": "Квоты",
  "quota.heading": "Что дали квоты",
  "quota.binding":
    "{sector} ({flow}): {limit} % количества {year} года. Квота ограничивает торговлю, как пошлина {equivalent}. {rent}",
  "quota.slack":
    "{sector} ({flow}): {limit} % количества {year} года. Квота не ограничивает торговлю: и без неё покупают {quantity} %.",
  "quota.duty": "{value} %",
  "quota.dutyRanged": "{value} % (от {low} до {high} %)",
  "quota.sometimes": "Она ограничивает торговлю в {binding} из {count} вариантов.",
  "quota.more": "Всего квот: {count}, ограничивают торговлю: {binding}.",
  "quota.rent.buyer": "Её рента, {rent}, достаётся покупателю.",
  "quota.rent.seller": "Её рента, {rent}, достаётся продавцу.",
  "quota.rent.sellers": "Её рента, {rent}, достаётся продавцам.",
  "quota.rent.sharedSeller": "Её рента — {rent}: покупателю {buyer}, остальное продавцу.",
  "quota.rent.sharedSellers": "Её рента — {rent}: покупателю {buyer}, остальное продавцам.",
  "quota.others": "все остальные",
  "quota.several": "продавцов: {count}",
  "quota.column.limit": "Предел",
  "quota.column.quantity": "Торговля",
  "quota.column.equivalent": "Как пошлина",
  "quota.column.range": "Разброс",
  "quota.column.rent": "Рента",
  "quota.column.buyer": "Покупателю",
  "quota.column.sellers": "Продавцу",
  "quota.column.state": "Состояние",
  "quota.state.binding": "ограничивает",
  "quota.state.slack": "не ограничивает",
  "quota.note":
    "Предел и торговля — в процентах от количества {year} года. Пошлина — та, которая на границе пропустила бы столько же; обычная пошлина берётся сверх неё. Доля ренты покупателя — доход от пошлин, доля продавца — вывозная пошлина.",
  "inForce.quota": "квота {percent} %",
};
