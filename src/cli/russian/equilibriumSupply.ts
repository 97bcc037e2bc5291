import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const LESS_THAN_A_BAN = "Вместо запрета задайте торговые издержки: они оставляют малую долю торговли.";
const ONE_OPEN = "Оставьте хотя бы одного продавца.";

/** Problems of src/engines/equilibrium/problems/supply.ts, in Russian. */
export const EQUILIBRIUM_SUPPLY: RussianProblems = {
  E503: {
    name: "не осталось поставщиков",
    meaning:
      "Запреты не оставили импортёру ни одного поставщика товаров отрасли, без которых ему не обойтись (доли расходов постоянны).",
    wayOut: "Оставьте открытым хотя бы одного поставщика или вместо запрета задайте торговые издержки.",
    say: ({
      country,
      sector,
      isBought,
      stopped,
      failing,
      failingIn,
    }: {
      readonly country: string;
      readonly sector: string;
      readonly isBought: boolean;
      readonly stopped: readonly string[];
      readonly failing: number;
      readonly failingIn: number;
    }) => {
      const [first, ...others] = stopped;
      const needed = others.length === 0 ? first : `${first} и ещё ${others.length}`;
      const use = isBought ? "а там на это тратят деньги" : `а там это нужно, чтобы производить ${needed}`;
      const purchases = count(failing, "закупку", "закупки", "закупок");
      const places = count(failingIn, "стране", "странах", "странах");
      const rest = failing === 0 ? "" : ` Из-за этого нельзя обеспечить ещё ${purchases} в ${places}.`;
      return {
        message: `После запретов никто не может продать ${sector} в ${country}, ${use}.${rest}`,
        expected: "хотя бы один поставщик: сама страна или другая",
        hints: ["Оставьте открытым хотя бы одного поставщика.", LESS_THAN_A_BAN],
      };
    },
  },
  E504: {
    name: "нет равновесия: торговля слишком закрыта",
    meaning:
      "Торговля, которую оставили запреты, не может обеспечить закреплённые торговые дефициты, или некому покупать то, что производит страна.",
    wayOut:
      "Задайте `deficits: none` или оставьте открытой торговлю, которая обеспечивает дефицит или покупает товары.",
  },
  E543: {
    name: "весь импорт или все свои товары закрыты при малой эластичности",
    meaning:
      "Если эластичность замены импорта своими товарами близка к нулю, одно не может заменить другое. Тогда изменение цены от потери всех продавцов одного из двух — число без смысла.",
    wayOut:
      "Оставьте хотя бы одного продавца, вместо запрета задайте торговые издержки или возьмите эластичности с одним уровнем спроса либо с большей эластичностью замены импорта своими товарами.",
    say: ({
      country,
      sector,
      tier,
      elasticity,
      rise,
      more,
    }: {
      readonly country: string;
      readonly sector: string;
      readonly tier: "home goods" | "imports";
      readonly elasticity: number;
      readonly rise: number;
      readonly more: number;
    }) => {
      const times = Number.isFinite(rise)
        ? `были бы выше в ${count(Number(rise.toPrecision(2)), "раз", "раза", "раз")}`
        : "росли бы без предела";
      const others = more === 0 ? "" : ` Таких закупок ещё ${more}.`;
      const closed = tier === "imports" ? `закрыт весь импорт ${sector}` : `закрыты все свои товары ${sector}`;
      return {
        message: `${country}: ${closed}. Эластичность замены импорта своими товарами — ${elasticity}; при ней цены там ${times}.${others}`,
        expected:
          "хотя бы по одному открытому продавцу своих товаров и импорта либо эластичность, при которой одно заменяет другое",
        hints: [
          ONE_OPEN,
          LESS_THAN_A_BAN,
          "Возьмите набор эластичностей с одним уровнем спроса или с большей эластичностью замены импорта своими товарами.",
        ],
      };
    },
  },
};
