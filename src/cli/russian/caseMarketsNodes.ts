import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

const KINDS: Readonly<Record<string, string>> = {
  node: "узла",
  supplier: "поставщика",
  buyer: "покупателя",
  "supply node": "поставщика (узла `supply`)",
  "demand node": "покупателя (узла `demand`)",
  "supply node, demand node, chokepoint or pipeline of a route":
    "поставщика, покупателя, пролива или трубопровода (из маршрута)",
  "node, pipeline, chokepoint or route": "узла, трубопровода, пролива или маршрута",
};

const ELSEWHERE = " node elsewhere";

const FAULTS: Readonly<Record<string, string>> = {
  "steps are `price:quantity` joined by `|`": "ступени записываются как `price:quantity` через `|`",
  "a buyer of nothing has no demand: leave it out": "у покупателя, который ничего не покупает, нет спроса: уберите его",
  "an elasticity of 0 is the form `fixed`": "для эластичности 0 есть форма `fixed`",
  "supply rises with the price": "предложение должно расти с ценой",
  "supply rises with the price, also at the ends of the range":
    "предложение должно расти с ценой, и на концах диапазона тоже",
  "demand falls with the price": "спрос должен падать с ценой",
  "demand falls with the price, also at the ends of the range":
    "спрос должен падать с ценой, и на концах диапазона тоже",
  "the prices of steps must rise": "цены ступеней должны расти",
  "the prices of steps must fall": "цены ступеней должны падать",
  "its price is 0": "цена равна 0",
};

function curveFault(fault: string): string {
  const known = FAULTS[fault];
  if (known !== undefined) return known;
  return fault
    .replace(/^it lies in (.*) and in (.*)$/su, "узел находится сразу в двух странах: $1 и $2")
    .replace(/^it has (\d+) steps, and at most (\d+) are read$/u, "ступеней $1, а читается не больше $2")
    .replace(/^a curve of form (.*) is given in the market's units$/u, "кривая формы $1 задаётся в единицах рынка");
}

/** Problems of src/case/markets/problems/nodes.ts, in Russian. */
export const CASE_MARKETS_NODES: RussianProblems = {
  E250: {
    name: "неизвестный узел",
    meaning: "Таблица называет поставщика или покупателя, которого нет в `nodes` или который там другого вида.",
    wayOut: "Укажите id из `nodes`; поставщики и продавцы — вида supply, рынки и покупатели — вида demand.",
    say: (_place: Place, found: string, kind: string, market: string, near: string | null) => {
      const own = kind.endsWith(ELSEWHERE) ? kind.slice(0, -ELSEWHERE.length) : null;
      return {
        message:
          own === null
            ? `На рынке ${said(market)} нет ${KINDS[kind] ?? kind} ${said(found)}.`
            : `Здесь узел ${said(found)} вида ${own}, а в другой строке таблицы ${said(market)} — другого вида.`,
        expected: own === null ? `id ${KINDS[kind] ?? kind}` : "один вид узла во всех его строках",
        hints: meant(near),
      };
    },
  },
  E251: {
    name: "неизвестный пролив",
    meaning:
      "Маршрут или мера называет то, чего нет ни в `chokepoints` (проливы, каналы, порты), ни среди трубопроводов в `capacities`.",
    wayOut: "Добавьте это в одну из двух таблиц или исправьте название.",
    say: (_place: Place, found: string, market: string, near: string | null) => ({
      message: `На рынке ${said(market)} нет ни пролива, ни трубопровода ${said(found)}.`,
      expected: "id из chokepoints или capacities",
      hints: meant(near),
    }),
  },
  E253: {
    name: "к покупателю нет пути",
    meaning:
      "Покупатель что-то потребляет в базовом году, но к нему не ведёт ни один маршрут, поэтому у рынка нет равновесия.",
    wayOut: "Добавьте пару и её маршрут или уберите покупателя.",
    say: (_place: Place, node: string, year: number) => ({
      message: `В ${year} году до ${said(node)} ничего не доходит: нет ни одной пары, у которой есть маршрут и поток или доступ.`,
      expected: "пара с доступом и маршрут для неё",
    }),
  },
  E256: {
    name: "мощность убывает",
    meaning: "Мощность поставщика или доступная часть трубопровода меньше, чем на предыдущем шаге.",
    wayOut: "Исправьте строку или впишите `true` в её столбец `falls`: месторождения истощаются, заводы закрываются.",
    say: (_place: Place, node: string, before: number, after: number, since: number) => ({
      message: `Мощность ${said(node)} падает: в ${since} году ${before}, затем ${after}.`,
      expected: `${before} или больше`,
      hints: ["Если мощность должна стать меньше, впишите `true` в столбец `falls`."],
    }),
  },
  E261: {
    name: "пара без маршрута",
    meaning: "Поставщик и покупатель торгуют или могут торговать, но ни одна строка `routes` не говорит, каким путём.",
    wayOut: "Добавьте маршрут или уберите доступ.",
    say: (_place: Place, supplier: string, market: string) => ({
      message: `${said(supplier)} и ${said(market)} могут торговать, но маршрута между ними нет.`,
      expected: "строка в routes",
    }),
  },
  E263: {
    name: "кривая не получается",
    meaning: "Числа узла не дают кривой: предложение должно расти с ценой, спрос — падать.",
    wayOut: "Проверьте знаки, столбцы, которых требует форма, и порядок ступеней.",
    say: (_place: Place, node: string, fault: string) => ({
      message: `Кривая узла ${said(node)} не годится: ${curveFault(fault)}.`,
    }),
  },
  E272: {
    name: "маршрут без затрат",
    meaning: "У маршрута нет затрат, и файл не говорит, сколько длится путь и сколько стоят суда.",
    wayOut: "Укажите затраты или дни вместе с `shipping`.",
    say: (_place: Place, route: string) => ({
      message: `У маршрута ${said(route)} нет затрат, а без \`days\` и \`shipping\` их нельзя рассчитать.`,
      expected: "затраты или дни пути на рынке с судами",
    }),
  },
  E276: {
    name: "терминалы не читаются",
    meaning: "В столбце `terminals` стоят название и мощность каждого терминала.",
    wayOut: "Запишите `name:quantity` через `|` или `none`.",
    say: (_place: Place, node: string, _found: string) => ({
      message: `Терминалы узла ${said(node)} не читаются.`,
      expected: "`name:quantity` через `|` или `none`",
    }),
  },
  W258: {
    name: "проверка N−1 не рассчитана",
    meaning: "У покупателя указан пиковый спрос, но не указаны своя добыча, хранилища или терминалы.",
    wayOut: "Укажите все три; 0 или `none`, если чего-то нет. Трубопроводы берутся из `capacities`.",
    say: (_place: Place, node: string, missing: readonly string[]) => ({
      message: `Проверка N−1 для ${said(node)} не рассчитана: не заполнено ${missing.join(", ")}.`,
      expected: "все мощности, которые его снабжают; 0 или `none`, если чего-то нет",
    }),
  },
};
