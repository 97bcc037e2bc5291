import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { listed, meant } from "./said.ts";

const UNITS: Readonly<Record<string, string>> = {
  "a word": "слово",
  "a bare number": "число без единицы",
  "a pure number": "число без единицы",
};

const CONDITIONS: Readonly<Record<string, string>> = {
  "gas of 40 MJ/m³ gross at 15 °C": "газ с высшей теплотой сгорания 40 МДж/м³ при 15 °C",
  "gas of 37.3 MJ/m³ at 20 °C": "газ с теплотой сгорания 37,3 МДж/м³ при 20 °C",
  "1 Mt LNG = 1.36 bcm": "1 Mt LNG = 1,36 bcm",
  "1 t of crude oil = 7.33 barrels": "1 т нефти = 7,33 барреля",
};

function whatText(what: string): string {
  if (what === "the facts chosen") return "у выбранных фактов";
  return what
    .replace(/^"(.*)"$/su, 'у величины "$1"')
    .replace(/^the operands of (\S+)$/u, "у операндов $1")
    .replace(/^both sides of (\S+)$/u, "по обе стороны от $1");
}

function hintText(hint: string): string {
  return hint.replace(
    /^Multiply by (\S+) (\S+) for 1 (\S+) \(([^()]*)\), as a fact with its source\.$/u,
    (_all, factor: string, wanted: string, unit: string, conditions: string) => {
      const known = conditions.split(", ").map((each) => CONDITIONS[each] ?? each);
      const where = conditions === "" ? "" : ` (${known.join(", ")})`;
      return `Умножьте на ${factor} ${wanted} за 1 ${unit}${where}; запишите это как факт с источником.`;
    },
  );
}

/** Problems of src/case/claims/problems/expressions.ts, in Russian. */
export const CASE_CLAIMS_EXPRESSIONS: RussianProblems = {
  E804: {
    name: "неизвестная величина",
    meaning: "По этому пути в результатах ничего нет.",
    wayOut: "Возьмите поле из таблицы результатов в docs/model/claims.md.",
    say: (_place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
      message: `В результатах нет ${said(path)}: имя ${said(name)} там неизвестно.`,
      expected: known.length === 0 ? "рынок, но в расчёте рынков нет" : `одно из: ${listed(known)}`,
      hints: meant(near),
    }),
  },
  E805: {
    name: "путь ведёт не к числу",
    meaning: "Путь кончается раньше, чем доходит до числа, или продолжается после него.",
    wayOut: "Закончите путь полем из таблицы в docs/model/claims.md.",
    say: (_place: Place, path: string, known: readonly string[]) => ({
      message: `${said(path)} — не одно число.`,
      expected: known.length === 0 ? "путь, который кончается числом" : `ещё один шаг: ${listed(known)}`,
    }),
  },
  E806: {
    name: "неизвестный фильтр",
    meaning: "Фильтр выбирает строки по значениям или записи по именам. Этот не делает ни того, ни другого.",
    wayOut:
      "Строки списка выбирайте по ключу и значению, например `[exporter=RUS]`, записи — по имени, например `[RUS]`.",
    say: (_place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
      message: `В ${said(path)} нельзя выбирать по ${said(name)}.`,
      expected: known.length === 0 ? "без фильтра или только имя записи" : `одно из: ${listed(known)}, со знаком =`,
      hints: meant(near),
    }),
  },
  E808: {
    name: "неизвестное утверждение",
    meaning: "Выражение берёт значение или порог утверждения, которого нет в файле.",
    wayOut: "Исправьте id.",
    say: (_place: Place, id: string, near: string | null) => ({
      message: `Утверждения ${said(id)} нет.`,
      expected: "id одного из утверждений",
      hints: meant(near),
    }),
  },
  E809: {
    name: "утверждения по кругу",
    meaning: "Каждое из этих утверждений вычисляется из значения следующего, поэтому не вычислить ни одного.",
    wayOut: "Вычислите одно из них по фактам или результатам.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Утверждения зависят друг от друга по кругу: ${ids.map(quoted).join(", ")}.`,
      expected: "хотя бы одно утверждение, которому не нужно значение других",
    }),
  },
  E810: {
    name: "единицы не сходятся",
    meaning: "Две величины сравнивают, складывают или приводят в одной единице, а измеряют они разное.",
    wayOut: "Исправьте единицу или пересчитайте с множителем, у которого есть источник.",
    say: (_place: Place, what: string, found: string, expected: string, hint: string | null) => ({
      message: `Единицы ${whatText(what)} не сходятся: ${UNITS[found] ?? found} и ${UNITS[expected] ?? expected}.`,
      expected: UNITS[expected] ?? expected,
      hints: hint === null ? [] : [hintText(hint)],
    }),
  },
  E827: {
    name: "запись не выбрана",
    meaning: "В таком наборе, как страны, у каждого имени своя запись, а путь не называет ни одной.",
    wayOut: "Выберите одну по имени в квадратных скобках или возьмите все через `[*]` внутри функции.",
    say: (_place: Place, of: string, name: string) => ({
      message: `В ${said(of)} у каждого имени своя запись, а перед ${said(name)} ни одна не выбрана.`,
      expected: `${of}[NAME].${name}; или все записи, ${of}[*].${name}, внутри функции, например rank, max или mean`,
    }),
  },
  E828: {
    name: "звёздочка после ключа",
    meaning: "`*` в скобках без ключа — это все записи набора. Список без фильтра и так даёт все строки.",
    wayOut: "Уберите фильтр.",
    say: (_place: Place, path: string, key: string) => ({
      message: `В ${said(path)} нет строк, у которых ${quoted(key)} — "*": без фильтра берутся все строки.`,
      expected: `без фильтра по ${quoted(key)} или одно из значений, которые есть в строках`,
    }),
  },
};
