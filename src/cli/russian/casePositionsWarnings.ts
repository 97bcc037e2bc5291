import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const LISTED_NAMES = 20;

function statementsText(statements: number): string {
  return count(statements, "высказывание", "высказывания", "высказываний");
}

function doubleText(double: string): string {
  const [own, other, ...rest] = double.split(" of ");
  return other === undefined || rest.length > 0 ? quoted(double) : `${quoted(own)} (повторяет ${quoted(other)})`;
}

/** Problems of src/case/positions/problems/warnings.ts, in Russian. */
export const CASE_POSITIONS_WARNINGS: RussianProblems = {
  W710: {
    name: "группа без позиции",
    meaning: "Ни у одного высказывания группы нет позиции. Это не то же, что нейтральная позиция.",
    wayOut: "Добавьте высказывания группы или уберите её из книги кодов.",
    say: (_place: Place, camp: string, statements: number) => ({
      message:
        statements === 0
          ? `У группы ${said(camp)} нет высказываний: где она стоит, неизвестно.`
          : `У группы ${said(camp)} ${statementsText(statements)} и ни одной позиции: где она стоит, неизвестно.`,
      expected: "хотя бы одно высказывание с позицией",
    }),
  },
  W711: {
    name: "один кодировщик",
    meaning: "С одним кодировщиком нельзя посчитать согласие, поэтому надёжность кодов неизвестна.",
    wayOut: "Пусть второй человек закодирует часть высказываний под теми же id.",
    say: (_place: Place, coder: string, statements: number) => ({
      message: `${statementsText(statements)}; кодировал только ${coder === "" ? "один человек, имя не указано" : said(coder)}. Насколько согласился бы другой кодировщик, неизвестно.`,
      expected: "часть высказываний закодирована вторым человеком под теми же id",
    }),
  },
  W712: {
    name: "коллективные высказывания",
    meaning:
      "Группа говорит не так, как человек; слова, приписанные группе, весили бы как слова ещё одного говорящего.",
    wayOut: "Ничего не делайте или назовите говорящих, если их называет источник.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Приписаны группе, поэтому не входят в сети и средние говорящих: ${ids.map(quoted).join(", ")}.`,
    }),
  },
  W713: {
    name: "высказывания без места в источнике",
    meaning: "Источник назван, но не сказано, где в нём высказывание.",
    wayOut: "Добавьте страницу, строку или номер знака в тексте.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Не указано место в источнике: ${ids.map(quoted).join(", ")}.`,
      expected: "страница, строка или номер знака в тексте",
    }),
  },
  W714: {
    name: "высказывания без слов",
    meaning: "Читатель видит код, но не слова, и для проверки ему придётся открыть источник.",
    wayOut: "Добавьте цитату или пересказ по-английски.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Нет ни цитаты, ни пересказа: ${ids.map(quoted).join(", ")}.`,
      expected: "слова в `quote` или их смысл в `paraphrase_en`",
    }),
  },
  W715: {
    name: "признаки не прочитаны",
    meaning: "В таблице признаков есть строки с неизвестной переменной, поэтому они не учтены.",
    wayOut: "Назовите переменную, которую программа читает, или уберите эти строки.",
    say: (_place: Place, variables: readonly string[], known: readonly string[]) => ({
      message: `Признаки переменных ${variables.map(said).join(", ")} не читаются.`,
      expected: `строки для ${known.join(", ")}`,
    }),
  },
  W716: {
    name: "высказывание под двумя id",
    meaning: "Две строки отличаются только id, и учтены обе.",
    wayOut: "Уберите одну из них. Если слова сказаны дважды, различите строки по месту в источнике.",
    say: (_place: Place, doubles: readonly string[]) => ({
      message: `Строки, которые повторяют другие под новым id и учтены ещё раз: ${doubles.map(doubleText).join(", ")}.`,
      expected: "каждое высказывание один раз",
    }),
  },
  W717: {
    name: "имя записано по-разному",
    meaning:
      "Имена говорящих или организаций отличаются только регистром букв или пробелами. Они считаются разными, поэтому один говорящий может быть учтён дважды.",
    wayOut: "Пишите имя одинаково во всех строках. Если это разные говорящие, ничего не делайте.",
    say: (_place: Place, groups: readonly (readonly { readonly name: string; readonly rows: number }[])[]) => {
      const listed = groups
        .slice(0, LISTED_NAMES)
        .map((group) =>
          group.map(({ name, rows }) => `${said(name)} (${count(rows, "строка", "строки", "строк")})`).join(" и "),
        );
      const more = groups.length > LISTED_NAMES ? `; и ещё ${groups.length - LISTED_NAMES}` : "";
      return {
        message: `Имена, которые отличаются только регистром или пробелами, считаются разными: ${listed.join("; ")}${more}.`,
        expected: "одно написание для каждого имени",
      };
    },
  },
};
