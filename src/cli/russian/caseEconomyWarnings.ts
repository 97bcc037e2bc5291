import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count as counted } from "./said.ts";

const SAME: Readonly<Record<string, string>> = { "everything they set is the same": "всё, что они задают, совпадает" };

/** Problems of src/case/problems/economyWarnings.ts, in Russian. */
export const CASE_ECONOMY_WARNINGS: RussianProblems = {
  W202: {
    name: "данные и меры разделяют годы",
    meaning: "Меры на три года или больше позже данных, а торговля с тех пор изменилась.",
    wayOut:
      "Возьмите более новый пакет или переведите этот на более поздний год командой `tertius data roll`; в потоках более позднего года уже есть часть действия прежних мер (W214).",
    say: (_place: Place, name: string, year: number, scenarios: readonly string[], latest: string) => ({
      message: `${name} описывает ${year} год, а меры берутся на даты вплоть до ${latest} (${scenarios.map(quoted).join(", ")}).`,
      expected: `день до ${year + 3}-01-01`,
    }),
  },
  W214: {
    name: "мера уже есть в потоках",
    meaning:
      "Мера начала действовать до конца года данных. Поэтому часть её действия уже есть в потоках и учитывается дважды. В пакете, переведённом на более поздний год, потоки — за более поздний год, а пошлины — за исходный. Для непереведённого пакета не проверяются допущения и пошлины, которые заданы целиком, а не прибавлены.",
    wayOut: "Считайте меру на пакете за год до её начала или запишите только то, что добавилось потом.",
    say: (
      _place: Place,
      { name, year, tariffYear }: { readonly name: string; readonly year: number; readonly tariffYear?: number },
      measures: readonly { readonly id: string; readonly from: string }[],
    ) => {
      const named = measures.map(({ id, from }) => `${quoted(id)} (с ${from})`);
      const tariffs =
        tariffYear === undefined || tariffYear === year ? "" : ` Пошлины в этом пакете — за ${tariffYear} год.`;
      return {
        message: `Потоки в ${name} — за ${year} год, и в них уже есть часть действия более ранних мер: ${named.join(", ")}. Поверх этих потоков она учитывается дважды.${tariffs}`,
        expected: `меры, которые начались ${year + 1}-01-01 или позже`,
        hints: [
          "Считайте их на пакете за год до их начала или оставьте только то, что добавилось потом.",
          "Если мера — лишь допущение, в потоках её нет: ничего не меняйте.",
        ],
      };
    },
  },
  W206: {
    name: "сценарий без мер",
    meaning: "В сценарии нет мер, поэтому он повторяет базовый год.",
    wayOut: "Укажите меры или уберите сценарий.",
    say: (_place: Place, scenario: string) => ({ message: `В сценарии "${scenario}" нет ни одной меры.` }),
  },
  W367: {
    name: "основание не указано",
    meaning: "У мер не заполнено `basis`, поэтому на рынках и в тексте они считаются опубликованными.",
    wayOut: "Укажите для каждой меры, откуда её размер: опубликован, измерен, подобран или это ваше допущение.",
    say: (_place: Place, count: number) => ({
      message: `Основание не указано у ${counted(count, "меры", "мер", "мер")}: считаем, что размер опубликован.`,
      expected: "published, measured, fitted или assumption",
    }),
  },
  W212: {
    name: "продажи внутри страны",
    meaning:
      "Импортёр и экспортёр в строке — одна страна, поэтому строка действует на её внутреннем рынке, а не на границе.",
    wayOut: "Исправьте страны; если вы имели в виду сбор на внутреннем рынке, ничего не меняйте.",
    say: (_place: Place, country: string) => ({
      message: `Эта строка действует на то, что страна ${country} продаёт сама себе.`,
      expected: "две разные страны, если речь не о продажах внутри одной",
    }),
  },
  W217: {
    name: "свидетельство названо дважды",
    meaning:
      "В диапазоне дважды назван один и тот же набор эластичностей, учёт торгового баланса или пакет — по имени или по значениям. Пакет с другим порядком, денежной единицей или округлением — тот же пакет. Каждый учитывается один раз: от повторного расчёта число не становится надёжнее.",
    wayOut: "Уберите одно из имён или исправьте значения, которые должны различаться.",
  },
  W218: {
    name: "один сценарий под двумя именами",
    meaning:
      "У двух сценариев одни и те же меры на один день и один учёт торгового баланса, или совпадают два сценария рынка. Ответ у них один.",
    wayOut: "Уберите один из них или исправьте то, чем они должны различаться.",
    say: (_place: Place, id: string, other: string, same?: string) => ({
      message: `Сценарий ${said(id)} — это сценарий ${said(other)} под другим именем: ${
        same === undefined ? "меры, день и учёт торгового баланса совпадают" : (SAME[same] ?? same)
      }.`,
      expected: "сценарии, которые различаются",
    }),
  },
  W220: {
    name: "два сценария с одним заголовком",
    meaning:
      "У двух разных сценариев один заголовок. В таблицах и на страницах читатель видит заголовки и не отличит один сценарий от другого.",
    wayOut: "Дайте одному из них другой заголовок.",
    say: (_place: Place, id: string, other: string, _title: string) => ({
      message: `У сценариев ${said(other)} и ${said(id)} один заголовок: читатель их не различит.`,
      expected: "разные заголовки",
    }),
  },
  W213: {
    name: "полный диапазон не из чего составить",
    meaning:
      "Сценарий просит полный диапазон (`fullRange`), но в расчёте не названы ни другие наборы эластичностей, ни другой учёт торгового баланса, ни другие пакеты.",
    wayOut: "Назовите их в `economy.range`, а другие пакеты — в `economy.also`; или уберите `fullRange`.",
    say: (_place: Place, scenario: string, sets: readonly string[]) => {
      const named = sets.length === 0 ? "SET, SET" : sets.join(", ");
      return {
        message: `Сценарий "${scenario}" просит полный диапазон, но в \`economy.range\` не сказано, по чему его считать: у чисел диапазона не будет.`,
        expected: "наборы эластичностей или `closures` в `economy.range`",
        hints: [`В economy напишите: range: { elasticities: [${named}], closures: [none, { fixed: world }] }`],
      };
    },
  },
};
