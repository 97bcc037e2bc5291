import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { listed } from "./said.ts";

const WITH_ID: Readonly<Record<string, string>> = {
  claim: "Утверждение",
  quantity: "Величина",
  fact: "Факт",
};

function thresholdFound(found: string): string {
  if (found === "no threshold") return "не указан порог";
  return found.replace(/^the threshold /u, "указан порог ");
}

function toleranceFault(fault: string): string {
  return fault
    .replace(/^The operator (\S+) has a tolerance\.$/u, "При операторе $1 указан допуск.")
    .replace(/^The tolerance is (\S+)\.$/u, "Допуск равен $1.");
}

/** Problems of src/case/claims/problems/quantities.ts, in Russian. */
export const CASE_CLAIMS_QUANTITIES: RussianProblems = {
  E811: {
    name: "оператор без порога",
    meaning: "Вывод сравнивает значение с порогом; без порога вывода нет.",
    wayOut: "Укажите порог из статьи или выберите свой и отметьте это.",
    say: (_place: Place, operator: string, found: string) => ({
      message: `При операторе ${operator} ${thresholdFound(found)}.`,
      expected: operator === "between" ? "порог из двух чисел, меньшее первым" : "порог из одного числа",
      hints: ["Если в статье порога нет, выберите его сами и напишите `thresholdOrigin: ours`."],
    }),
  },
  E845: {
    name: "слово о размере без порога",
    meaning:
      "Порогом может быть слово из `sizes`. За ним стоит одно выбранное нами число в единицах величины, и оно действует везде, где это слово есть в утверждении.",
    wayOut: "Добавьте слово в `sizes` в `case.yaml`, возьмите слово, которое там есть, или напишите число.",
    say: (
      _place: Place,
      word: string,
      unit: string,
      sizes: readonly { readonly word: string; readonly unit: string }[],
    ) => {
      const named = sizes.map((size) => `\`${size.word}\` (${size.unit})`);
      return {
        message: `Порог ${said(word)} — не слово о размере, за которым стоит один наш порог в единицах ${unit}.`,
        expected:
          named.length === 0 ? "число; `sizes` в расчёте нет" : `число или слово из \`sizes\`: ${named.join(", ")}`,
      };
    },
  },
  E815: {
    name: "id указан дважды",
    meaning: "У фактов, утверждений и величин утверждения есть id, и каждый id может стоять только один раз.",
    wayOut: "Переименуйте один из них.",
    say: (_place: Place, what: string, id: string, other: number) => ({
      message: `${WITH_ID[what] ?? what} ${said(id)} уже есть в строке ${other}.`,
      expected: "каждый id один раз",
    }),
  },
  E816: {
    name: "ни величин, ни причины — или то и другое",
    meaning: "У утверждения есть либо величины, либо причина, по которой его нельзя проверить.",
    wayOut: "Оставьте что-то одно.",
    say: (_place: Place, id: string, hasBoth: boolean) => ({
      message: hasBoth
        ? `У утверждения ${said(id)} есть и величины, и причина, по которой его нельзя проверить.`
        : `У утверждения ${said(id)} нет ни величин, ни причины, по которой его нельзя проверить.`,
      expected: "либо `quantities`, либо `reason`",
    }),
  },
  E821: {
    name: "утверждение не с одной величиной",
    meaning: "Взять у утверждения значение и порог можно, только если у него одна величина с одним порогом.",
    wayOut: "Назовите утверждение с одной величиной или запишите число с его источником как факт.",
    say: (_place: Place, id: string) => ({
      message: `У утверждения ${said(id)} нет единственной величины с одним порогом, которую можно взять.`,
      expected: "утверждение с одной величиной",
    }),
  },
  E822: {
    name: "негодный допуск",
    meaning: "Допуск — это насколько значение может отличаться от сказанного в статье. Он бывает только у равенства.",
    wayOut: "Уберите допуск или исправьте его.",
    say: (_place: Place, fault: string) => ({
      message: toleranceFault(fault),
      expected: "допуск не меньше 0 и только при операторе `eq`",
    }),
  },
  E823: {
    name: "второй порог без своей величины",
    meaning: "Второй порог относится к одной величине.",
    wayOut: "Запишите второй порог внутри величины.",
    say: (_place: Place, id: string) => ({
      message: `У утверждения ${said(id)} есть второй порог, но нет единственной величины, к которой он относится.`,
      expected: "`second` внутри величины",
    }),
  },
  W827: {
    name: "главное прочтение без обоснования",
    meaning: "Не сказано, почему фраза прочитана именно так, и читатель не может с этим поспорить.",
    wayOut: "Добавьте к утверждению `why`.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Утверждения, где главное прочтение выбрано без обоснования: ${listed(ids)}.`,
      expected: "`why`: что фраза говорит обычному читателю и какой источник мог бы изменить вывод",
    }),
  },
  W828: {
    name: "порог без обоснования",
    meaning: "Порог выбран нами, но не сказано, почему.",
    wayOut: "Добавьте к величине `why`, пока её значение неизвестно.",
    say: (_place: Place, names: readonly string[]) => ({
      message: `Наши пороги без обоснования: ${listed(names)}.`,
      expected: "`why` у величины, написанное до того, как известно значение",
    }),
  },
};
