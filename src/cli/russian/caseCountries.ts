import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { countryMeant } from "./said.ts";

type NoAnswerFor =
  | {
      readonly kind: "nobody";
      readonly near: string | null;
      readonly name: string;
      readonly blocs: readonly string[];
    }
  | { readonly kind: "inNoMarket"; readonly name: string; readonly listed: readonly string[] };

interface NoAnswer {
  readonly message: string;
  readonly expected: string;
  readonly hints: readonly string[];
}

function noAnswer(found: string, why: NoAnswerFor): NoAnswer {
  const { name } = why;
  if (why.kind === "inNoMarket")
    return {
      message: `В расчёте только рынки, и ни на одном из них ${found} отдельно не стоит.`,
      expected: `страна этих рынков: ${why.listed.join(", ")}; или страна пакета ${name}`,
      hints: ["Назовите одну из этих стран или добавьте страну на рынок отдельным продавцом или покупателем."],
    };
  return {
    message: `${said(found)} — не страна и не группа стран.`,
    expected: `страна пакета ${name} или одно из ${why.blocs.join(", ")}`,
    hints: why.near === null ? ["Названия читаются по-английски и по-русски."] : countryMeant(why.near),
  };
}

const ASKING: Readonly<Record<string, string>> = { "a case without markets": "расчёта без рынков" };

/** Problems of src/case/problems/countries.ts, in Russian. */
export const CASE_COUNTRIES: RussianProblems = {
  E210: {
    name: "неизвестная страна",
    meaning: "Это не страна (ISO alpha-3, alpha-2, номер или название), не WLD и не EU.",
    wayOut: "Укажите код ISO 3166-1 alpha-3 или код из countries.csv пакета данных.",
    say: (_place: Place, found: string, near: string | null) => ({
      message: `${said(found)} — не страна.`,
      expected: "код ISO 3166-1 alpha-3, WLD или EU",
      hints: near === null ? ["Названия читаются по-английски и по-русски."] : countryMeant(near),
    }),
  },
  E211: {
    name: "неоднозначная страна",
    meaning: "Название подходит нескольким странам.",
    wayOut: "Укажите код alpha-3 нужной страны.",
    say: (_place: Place, found: string, candidates: readonly string[]) => ({
      message: `${said(found)} может означать ${candidates.join(" или ")}.`,
      expected: candidates.join(" или "),
    }),
  },
  E212: {
    name: "страна без отдельных данных",
    meaning:
      "Страна существует, но пакет данных относит её к остальному миру, поэтому отдельных результатов для неё нет.",
    wayOut: "Укажите в `economy.data` другой пакет данных, где эта страна есть, или другую страну.",
    say: (_place: Place, country: string, name: string, others: readonly string[] | null) => {
      const other = "Укажите в `economy.data` другой пакет данных.";
      const elsewhere = others === null ? [other] : [`${other} Здесь она есть в ${others.join(", ")}.`];
      return {
        message: `В пакете ${name} нет отдельных данных для ${country}: там это часть остального мира.`,
        expected: `страна пакета ${name}`,
        hints: others?.length === 0 ? ["Ни в одном из здешних пакетов данных её нет."] : elsewhere,
      };
    },
  },
  E126: {
    name: "остальной мир вместо страны",
    meaning:
      "Вместо одной страны или группы стран указан остальной мир. Это сумма стран без отдельных данных, и в разных пакетах их разное число: сказанное о нём не относилось бы ни к одной из них.",
    wayOut: "Назовите страну с отдельными данными или группу стран; страны пакета перечисляет `tertius data show`.",
    say: (_place: Place, found: string, name: string) => ({
      message: `${found} — остальной мир, а не страна: это сумма всех стран, у которых в пакете ${name} нет отдельных данных.`,
      expected: `страна пакета ${name} или группа стран`,
      hints: [`Назовите одну страну или группу стран. Страны перечисляет \`tertius data show ${name}\`.`],
    }),
  },
  E217: {
    name: "страна дважды названа среди сторон",
    meaning:
      "Вопрос в том, что конфликт A и B значит для страны: A и B должны различаться, и о каждой стране спрашивают один раз. Ни одна страна не может быть на обеих сторонах — ни сама, ни в группе стран.",
    wayOut:
      "Укажите в `a` и `b` разные страны, а в `third` каждую страну один раз. В `third` могут стоять и сами `a` и `b`. Остальных участников группы перечислите в `blocs`.",
    say: (_place: Place, country: string, sides: readonly string[] = []) => ({
      message: `Дважды среди сторон: ${country}${sides.length === 0 ? "" : ` — в ${sides.join(" и в ")}`}.`,
      expected: "разные страны",
    }),
  },
  E125: {
    name: "не названа сторона конфликта",
    meaning:
      "В расчёте названы две стороны конфликта: `a` и `b` в `parties`. Обе можно опустить, только если на вопрос отвечают одни лишь рынки: рынки есть, а своих `scenarios`, `alignment`, `positions` и `observed` нет. Одна сторона — ещё не конфликт.",
    wayOut:
      "Укажите обе стороны. Или уберите обе и запишите сценарии в файл рынка: тогда вопрос расчёта — что они значат для покупателей и продавцов.",
    say: (_place: Place, missing: readonly string[], asking: string | null) => ({
      message: `В \`parties\` нет ${missing.map((side) => `\`${side}\``).join(" и ")}${asking === null ? "" : `, а для ${ASKING[asking] ?? asking} нужны обе стороны`}.`,
      expected: "две стороны конфликта, `a` и `b`",
    }),
  },
  E219: {
    name: "группа стран вместо страны",
    meaning:
      "Там, где нужна одна страна, стоит группа стран или весь мир. Группа может стоять в `a`, `b` или `third`, весь мир — нет.",
    wayOut: "Укажите одну страну.",
    say: (_place: Place, found: string) => ({
      message: `Нужна одна страна, а ${found} — это много стран.`,
      expected: "одна страна",
    }),
  },
  W219: {
    name: "группа стран без части участников",
    meaning:
      "Пакет данных относит некоторых участников группы к остальному миру. Ни одно число по группе их не включает.",
    wayOut: "Скажите об этом там, где используете ответ, или укажите в `economy.data` другой пакет данных.",
    say: (_place: Place, bloc: string, without: readonly string[], name: string) => ({
      message: `Пакет ${name} относит к остальному миру: ${without.join(", ")}. Ни одно число по ${bloc} ${without.length === 1 ? "эту страну" : "эти страны"} не включает.`,
    }),
  },
  E229: {
    name: "строка вне меры",
    meaning: "Строка называет страну, которой нет ни в одном из списков её меры.",
    wayOut: "Добавьте страну в `imposer` или `target` или перенесите строку в другую меру.",
    say: (_place: Place, country: string, column: string) => ({
      message: `Страны ${country} (столбец ${column}) нет ни в одном из списков меры.`,
      expected: "страна из `imposer` или `target`",
    }),
  },
  E230: {
    name: "страна и названа, и исключена",
    meaning: "Страна стоит и в списке, и в `except`.",
    wayOut: "Уберите её из одного из двух мест.",
    say: (_place: Place, country: string) => ({ message: `${country}: страна и названа, и исключена.` }),
  },
  E297: {
    name: "отвечать не для кого",
    meaning:
      "Ответ запрошен не для страны из пакета данных и не для группы стран. Или в расчёте только рынки, а отдельно этой страны нет ни на них, ни в пакете данных.",
    wayOut: "Укажите коды или названия стран либо страну или группу стран из тех, что перечисляет сообщение.",
    say: (_place: Place, found: string, why: NoAnswerFor) => noAnswer(found, why),
  },
  E298: {
    name: "группа стран без отдельных данных",
    meaning:
      "На день ответа отдельные данные в пакете есть меньше чем у двух участников группы. Одна страна — не группа.",
    wayOut: "Спросите об этом единственном участнике или укажите в `economy.data` другой пакет данных.",
    say: (_place: Place, bloc: string, at: string, members: readonly string[], name: string) => ({
      message: `${bloc} на ${at}: в пакете ${name} ${members.length === 0 ? "отдельных данных нет ни у одного участника" : `отдельные данные есть только у ${members.join(", ")}`}.`,
      expected: "группа, где отдельные данные есть хотя бы у двух участников",
      hints: members.length === 0 ? [] : [`Спросите о ${members.join(", ")}.`],
    }),
  },
};
