import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const IDENTITIES = {
  expenditure: { name: "расходы", by: "на производство и из дохода страна тратит" },
  "value added": { name: "добавленная стоимость", by: "продажи отраслей дают" },
  "trade deficit": { name: "торговый дефицит", by: "покупки за вычетом продаж — это" },
} as const;

function distinct(one: number, other: number): readonly [string, string] {
  const size = Math.max(Math.abs(one), Math.abs(other));
  const digits = Math.min(Math.max(Math.ceil(-Math.log10(Math.abs(one - other) / size)) + 2, 6), 17);
  return [String(Number(one.toPrecision(digits))), String(Number(other.toPrecision(digits)))];
}

function placeText(place: string): string {
  return place.replace(/\bsector /u, "отрасль ").replace(/\bcountry /u, "страна ");
}

/** Problems of src/engines/equilibrium/problems/base.ts, in Russian. */
export const EQUILIBRIUM_BASE: RussianProblems = {
  E406: {
    name: "базовый год противоречит сам себе",
    meaning:
      "Расходы, добавленная стоимость или торговый дефицит базового года не равны сумме остальных частей модели. Модель показала бы изменение благосостояния там, где ничего не менялось.",
    wayOut:
      "Исправьте ошибочную таблицу; или возьмите базовый год, который делает из неё `balancedModel` (для таблиц — `tertius import tables FOLDER --rebase`), и укажите, насколько он сдвинулся.",
    say: (
      worst: {
        readonly identity: "expenditure" | "value added" | "trade deficit";
        readonly place: string;
        readonly stated: number;
        readonly implied: number;
        readonly share: number;
      },
      more: number,
      tolerance: number,
    ) => {
      const { identity, place, stated, implied, share } = worst;
      const [there, derived] = distinct(stated, implied);
      const { name, by } = IDENTITIES[identity];
      const gap = Number((100 * share).toPrecision(2));
      const others =
        more === 0 ? "" : ` Не сходится ещё ${count(more, "такое значение", "таких значения", "таких значений")}.`;
      return {
        message: `Базовый год противоречит сам себе: ${name} (${placeText(place)}) — ${there}, но ${by} ${derived}. Разница — ${gap} % добавленной стоимости страны.${others}`,
        expected: `${derived} с точностью до ${tolerance} добавленной стоимости`,
        hints: [
          "Исправьте ошибочную таблицу.",
          "balancedModel(model) делает базовый год, в котором всё сходится, и говорит, насколько он сдвинулся.",
          "tertius import tables FOLDER --rebase делает то же для таблиц.",
        ],
      };
    },
  },
  E401: {
    name: "доли не дают в сумме единицу",
    meaning:
      "Доли расходов, затрат и конечного спроса должны давать в сумме единицу, иначе часть денег ничего не покупает.",
    wayOut: "Дополните таблицу или сами разделите доли на их сумму и укажите это.",
  },
  E405: {
    name: "дефициты не дают в сумме ноль",
    meaning: "Импорт мира равен его экспорту, поэтому сумма дефицитов должна быть нулём. Здесь это не так.",
    wayOut: "Выведите дефициты из потоков или отнесите остаток на остальной мир и укажите это.",
  },
  W401: {
    name: "отрицательная доля затрат",
    meaning:
      "В опубликованной таблице «затраты — выпуск» несколько чисел отрицательны (побочные продукты); модель берёт их как есть.",
    wayOut: "Оставьте их или замените нулями, пересчитайте их столбцы и укажите это.",
  },
  E404: {
    name: "эластичность не положительна",
    meaning:
      "Эластичность торговли θ должна быть больше нуля, эластичность импорта по отношению к отечественным товарам — не меньше нуля.",
    wayOut: "Задайте θ > 0 для каждой отрасли набора и θ_H ≥ 0, если уровней два.",
  },
  E402: {
    name: "отрицательное значение",
    meaning: "Доля, добавленная стоимость или расходы — отрицательное число или вовсе не число.",
    wayOut: "Исправьте число; отрицательное изменение запасов прибавьте к другому использованию и укажите это.",
  },
  E403: {
    name: "пошлина вне границ",
    meaning: "При пошлине −100 % и ниже цена поставки становится нулевой или отрицательной.",
    wayOut: "Если платит экспортёр, возьмите экспортную субсидию; пошлина должна быть выше −100 %.",
  },
};
