import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const KINDS: Readonly<Record<string, string>> = {
  scenario: "сценарий",
  measure: "мера",
  source: "источник",
  closure: "учёт торгового баланса",
  base: "базовый год",
  elasticities: "эластичности торговли",
  closing: "прекращение торговли",
  reading: "другое прочтение",
};

const REASONS: Readonly<Record<string, string>> = {
  "not solved under this setting": "с этой настройкой не рассчитано",
  absent: "значения нет",
  "not computed": "не посчитано",
  "absent in the results": "в результатах его нет",
  "not drawn": "в случайные расчёты не входит",
  "division by 0": "деление на 0",
};

function reasonText(reason: string): string {
  const plain = reason.replace(/(?<![.\s])[.\s]+$/u, "");
  return (
    REASONS[plain] ??
    plain
      .replace(/^(.+) has no sector (.+)$/u, "в $1 среди отраслей нет $2")
      .replace(/^(.+) does not answer for (.+)$/u, "в $1 нет ответа для $2")
  );
}

const alternative = (kind: string, name: string): string => `${KINDS[kind] ?? kind}: ${quoted(name)}`;

/** Problems of src/audit/problems/alternatives.ts, in Russian. */
export const AUDIT_ALTERNATIVES: RussianProblems = {
  W830: {
    name: "вариант без результатов",
    meaning: "Названный вариант нельзя посчитать по этому расчёту, поэтому вывод его не учитывает.",
    wayOut: "Рассчитайте то, что для него нужно, или уберите его из утверждения.",
    say: ({ id }: { readonly id: string }, kind: string, name: string, reason: string) => ({
      message: `Утверждение ${id} с другим вариантом (${alternative(kind, name)}) посчитать не удалось: ${reasonText(reason)}.`,
      expected: "вариант, для которого в расчёте есть результаты",
    }),
  },
  W833: {
    name: "это не другой вариант",
    meaning:
      "Названный вариант — это настройка, сценарий или прочтение самого утверждения, или он уже есть среди его вариантов. Он ничего не показывает, поэтому проверкой не считается.",
    wayOut: "Уберите его из утверждения или назовите то, что имелось в виду.",
    say: ({ id }: { readonly id: string }, kind: string, name: string) => ({
      message: `Утверждение ${id}: вариант (${alternative(kind, name)}) уже есть в утверждении или среди других вариантов, поэтому проверкой не считается.`,
      expected: "варианты, которые отличаются от утверждения и друг от друга",
    }),
  },
  W832: {
    name: "порог равен значению",
    meaning:
      "Порог, который выбрали мы, с точностью до двух значащих цифр равен вычисленному значению. Похоже, порог выбрали, уже зная значение.",
    wayOut: "Возьмите порог, который следует из самой фразы, и укажите причину.",
    say: ({ id }: { readonly id: string }, name: string, _value: number) => ({
      message: `Утверждение ${id}: порог величины ${said(name)} выбрали мы, и с точностью до двух значащих цифр он равен самому значению.`,
      expected: "порог, который следует из самой фразы",
    }),
  },
  W831: {
    name: "вариант ничего не меняет",
    meaning: "Названный вариант не заменяет ничего из того, на что опирается утверждение, и изменить ответ не может.",
    wayOut: "Уберите его из утверждения или включите в утверждение то, что он заменил бы.",
    say: ({ id }: { readonly id: string }, kind: string, name: string) => ({
      message: `В утверждении ${id} нет ничего, что мог бы заменить другой вариант (${alternative(kind, name)}).`,
      expected: "вариант того, на что опирается утверждение",
    }),
  },
};
