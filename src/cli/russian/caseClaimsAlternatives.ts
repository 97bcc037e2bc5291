import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { countryMeant, listed, meant } from "./said.ts";

const PART_FAULTS = {
  unnamed: "решает наряду с другими, но не отнесена ни к одной части фразы",
  twice: "решает часть, которую решает другая величина",
  strange: "— другое прочтение части, которую не решает ни одна величина",
} as const;

const INSTEAD: Readonly<Record<string, string>> = {
  bilateral: "В `equilibrium.flows` есть все пары по отраслям: сложите нужные строки.",
  diversion: "Третьи страны стоят в её `thirds`, под ключом `third`.",
};

/** Problems of src/case/claims/problems/alternatives.ts, in Russian. */
export const CASE_CLAIMS_ALTERNATIVES: RussianProblems = {
  E819: {
    name: "неизвестный вариант",
    meaning: "В утверждении нельзя взять такой вариант.",
    wayOut: "Возьмите одно из имён, названных в сообщении.",
    say: (_place: Place, kind: string, found: string, near: string | null, known: readonly string[]) => ({
      message: `Среди вариантов \`${kind}\` нет ${said(found)}.`,
      expected: known.length === 0 ? `вариант \`${kind}\` из этого расчёта` : `одно из: ${listed(known)}`,
      hints: meant(near),
    }),
  },
  E820: {
    name: "параметр не подходит",
    meaning:
      "Чтобы найти, что изменит вывод, Tertius меняет факты и ключи расчёта в пределах, для которых есть обоснование.",
    wayOut: "Исправьте путь или пределы.",
    say: (_place: Place, path: string, fault: string, near: string | null) => ({
      message: `Параметр ${said(path)} ${faultText(fault)}.`,
      expected: "`facts.ID` или ключ расчёта; `low` не больше `high`",
      hints: meant(near),
    }),
  },
  E825: {
    name: "выбор открыт, но вариантов нет",
    meaning: "В утверждении сказано, что фраза оставляет выбор, но ни одного варианта не названо.",
    wayOut: "Назовите в `alternatives`, что может означать фраза, или уберите `open`.",
    say: (_place: Place, id: string) => ({
      message: `Утверждение ${said(id)} оставляет выбор, но вариантов не называет.`,
      expected: "`alternatives`, которые допускают слова самой фразы, или утверждение без `open`",
    }),
  },
  E829: {
    name: "решают несколько величин",
    meaning:
      "У утверждения одно главное прочтение, оно и решает. Только у фразы, которая говорит сразу о нескольких вещах, величин несколько: по одной на каждую часть, с пометкой `part`.",
    wayOut: "Отметьте части фразы, а все другие величины перечислите в `alternatives.reading`.",
    say: (_place: Place, fault: "unnamed" | "twice" | "strange", name: string) => ({
      message: `${said(name)} ${PART_FAULTS[fault]}.`,
      expected: "одно главное прочтение или по одному на каждую `part` фразы; все другие — в `alternatives.reading`",
    }),
  },
  W825: {
    name: "страна без результатов",
    meaning:
      "Утверждению нужны результаты торговли страны, которая в пакете входит в остальной мир или которой там нет. У величины не будет значения, и проверка останется неполной.",
    wayOut:
      "Возьмите страну из списка пакета (`tertius data show NAME`), укажите пакет, где она есть, или сравните утверждение с цифрой из источника.",
    say: (
      _place: Place,
      { quantity, country, name }: { readonly quantity: string; readonly country: string; readonly name: string },
      near: string | null,
    ) => ({
      message: `${said(quantity)} спрашивает о ${said(country)}, а ${near === null ? `в ${name} она если и есть, то внутри остального мира` : `в ${name} страны с таким названием нет`}: значения не будет.`,
      expected: `страна из списка ${name} (\`tertius data show ${name}\`), другой пакет или цифра из источника`,
      hints: countryMeant(near),
    }),
  },
  W826: {
    name: "страны нет среди сторон",
    meaning:
      "Утверждение ищет страну в той части результатов торговли, где есть только стороны расчёта или только две стороны спора. У величины не будет значения, и проверка останется неполной.",
    wayOut:
      "Возьмите `equilibrium.flows`, где есть каждая пара по отраслям, или `thirds` из `equilibrium.diversion`, либо назовите страну в `parties.third`.",
    say: (
      _place: Place,
      {
        quantity,
        country,
        part,
        held,
      }: {
        readonly quantity: string;
        readonly country: string;
        readonly part: string;
        readonly held: readonly string[];
      },
    ) => {
      const instead = INSTEAD[part];
      return {
        message: `${said(quantity)} спрашивает о ${said(country)}, а в ${said(part)} есть только ${held.join(", ")}: значения не будет.`,
        expected: `одно из: ${held.join(", ")}`,
        hints: instead === undefined ? ["Добавьте страну в `parties.third`."] : [instead],
      };
    },
  },
};

const FAULTS: Readonly<Record<string, string>> = {
  "is not a key of the case": "— не ключ расчёта",
  "is no fact": "— не факт",
  "is a word and cannot move": "— слово, менять его нельзя",
};

function faultText(fault: string): string {
  return FAULTS[fault] ?? fault.replace(/^runs from (\S+) to (\S+)$/u, "идёт от $1 до $2");
}
