import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const NAMED = 3;

const RESUME = "Добавьте --resume: серия продолжится с недостающих расчётов.";
const OTHER_FOLDER = "Укажите другую папку в --out или повторите команду той серии, которая там начата.";
const NEW_FOLDER = "Укажите другую папку в --out.";
const START_QUEUE = "Запустите там Valkey или Redis или исправьте адрес, имя пользователя или пароль.";
const START_AGAIN = "Снова запустите очередь и ту же команду с --resume.";
const SAME_VERSION = "Установите на обеих машинах одну и ту же версию Tertius и Node.";
const SAME_PACKAGES =
  "Дайте той машине те же пакеты данных (через --data-root, если они не установлены) и запустите исполнителя снова.";
const PUT_RIGHT = "Исправьте то, о чём говорит сообщение, и запустите ту же команду с --resume.";
const EMPTY_QUEUE = "Проверьте, у кого есть доступ к очереди, очистите её и запустите ту же команду с --resume.";
const SMALLER = "Уменьшите таблицы расчёта или запустите серию в общей папке, без --queue.";
const WRITABLE =
  "Проверьте, что туда можно писать и что на диске есть место, затем запустите ту же команду с --resume.";

const FAULTS = {
  "no whole Parquet file": "неполный файл Parquet",
  "the file of another shard": "файл другой части",
  "numbers that its checksum does not fit": "числа, с которыми не сходится контрольная сумма",
} as const;

const ADDRESS_FAULTS: Readonly<Record<string, string>> = {
  "it is not a whole address": "адрес неполный",
  "it names no machine": "в нём не названа машина",
  "after the port comes at most the number of a database, such as /1":
    "после порта может стоять только номер базы, например /1",
  "its user or password is wrongly encoded": "имя пользователя или пароль закодированы неверно",
};

function addressFault(why: string): string {
  return ADDRESS_FAULTS[why] ?? why.replace(/^it begins with /u, "он начинается с ");
}

function refusal(why: string): string {
  return why.replace(/^no answer within (\S+) s$/u, "нет ответа за $1 с").replace(/^it answers /u, "ответ: ");
}

function withoutStop(text: string): string {
  return quoted(text.replace(/\.$/u, ""));
}

function versionText({ tertius, node }: { readonly tertius: string; readonly node: string }): string {
  return `Tertius ${tertius} на Node ${node}`;
}

function differencesText(
  differences: readonly { readonly name: string; readonly first: string; readonly second: string }[],
): string {
  const named = differences
    .slice(0, NAMED)
    .map(({ name, first, second }) => `${name} ${quoted(first)}, а не ${quoted(second)}`);
  return [...named, ...(differences.length > NAMED ? [`и ещё ${differences.length - NAMED}`] : [])].join("; ");
}

/** Problems of src/node/sweep/problems.ts, in Russian. */
export const NODE_SWEEP: RussianProblems = {
  E940: {
    name: "папка другой серии",
    meaning:
      "В папке лежат расчёты по другим файлам, другой версии, с другим зерном или другими ключами. С новыми они бы смешались.",
    wayOut: OTHER_FOLDER,
    say: (
      folder: string,
      differences: readonly { readonly name: string; readonly first: string; readonly second: string }[],
    ) => ({
      message: `В папке ${said(folder)} лежат расчёты другой серии: ${differencesText(differences)}.`,
      expected: "новая папка или папка той же серии",
      hints: [OTHER_FOLDER],
    }),
  },
  E941: {
    name: "серия уже начата",
    meaning: "В папке лежат расчёты этой же серии. Они сохраняются. Серия продолжится, только если об этом попросить.",
    wayOut: RESUME,
    say: (folder: string) => ({
      message: `В папке ${said(folder)} уже начата серия с теми же файлами и ключами.`,
      expected: "--resume или другая папка в --out",
      hints: [RESUME],
    }),
  },
  E942: {
    name: "план серии не читается",
    meaning: "В папке есть файл plan.json, который не записан серией или был изменён.",
    wayOut: NEW_FOLDER,
    say: (file: string) => ({
      message: `${said(file)} — не план серии.`,
      expected: "новая папка или папка с планом, который записала команда `tertius sweep`",
      hints: [NEW_FOLDER],
    }),
  },
  E943: {
    name: "не адрес очереди",
    meaning: "Очередь — это Valkey или Redis; её адрес начинается с redis:, rediss: или valkey:.",
    wayOut: "Укажите адрес вида redis://127.0.0.1:6379.",
    say: (shown: string, why: string) => ({
      message: `${said(shown)} — не адрес очереди: ${addressFault(why)}.`,
      expected: "адрес вида redis://127.0.0.1:6379",
    }),
  },
  E944: {
    name: "очередь недоступна",
    meaning: "По этому адресу не отвечает ни Valkey, ни Redis, или имя пользователя либо пароль не приняты.",
    wayOut: START_QUEUE,
    say: (shown: string, why: string) => ({
      message: `Очередь по адресу ${quoted(shown)} недоступна (${quoted(refusal(why))}).`,
      expected: "Valkey или Redis, который отвечает",
      hints: [START_QUEUE],
    }),
  },
  E945: {
    name: "связь с очередью потеряна",
    meaning: "Связь с очередью прервалась и не восстановилась за несколько минут. Готовые части сохранены.",
    wayOut: START_AGAIN,
    say: (shown: string, minutes: number) => ({
      message: `Очередь по адресу ${quoted(shown)} не отвечает уже ${count(minutes, "минуту", "минуты", "минут")}.`,
      expected: "Valkey или Redis, который отвечает",
      hints: [START_AGAIN],
    }),
  },
  E946: {
    name: "исполнитель другой версии",
    meaning:
      "Другая версия Tertius или Node может дать другие числа, поэтому исполнитель не берёт расчёты серии другой версии.",
    wayOut: SAME_VERSION,
    say: (
      coordinator: { readonly tertius: string; readonly node: string },
      worker: { readonly tertius: string; readonly node: string },
    ) => ({
      message: `Серию ведёт ${quoted(versionText(coordinator))}, а этот исполнитель — ${quoted(versionText(worker))}.`,
      expected: versionText(coordinator),
      hints: [SAME_VERSION],
    }),
  },
  W946: {
    name: "исполнитель другой версии не принят",
    meaning: "К очереди подключился исполнитель с другой версией Tertius или Node; расчётов ему не дали.",
    wayOut: "Установите там ту же версию Tertius и Node.",
    say: (
      host: string,
      coordinator: { readonly tertius: string; readonly node: string },
      worker: { readonly tertius: string; readonly node: string },
    ) => ({
      message: `Исполнитель на машине ${quoted(host)} не принят: у него ${quoted(versionText(worker))}, а серию ведёт ${quoted(versionText(coordinator))}.`,
      expected: versionText(coordinator),
    }),
  },
  W956: {
    name: "исполнитель не участвует",
    meaning:
      "Исполнитель не может выполнять расчёты серии: чаще всего у него нет пакета данных или под тем же именем лежит другой. Расчётов он не берёт, их выполняют остальные.",
    wayOut: SAME_PACKAGES,
    say: (host: string, why: string) => ({
      message: `Исполнитель на машине ${said(host)} не берёт расчёты этой серии: ${withoutStop(why)}.`,
      expected: "исполнитель с пакетами данных этой серии",
      hints: [SAME_PACKAGES],
    }),
  },
  E947: {
    name: "исполнители не смогли рассчитать часть",
    meaning: "Исполнители несколько раз брали часть и не смогли её рассчитать. Готовые части сохранены.",
    wayOut: PUT_RIGHT,
    say: (number: number, host: string, why: string) => ({
      message: `Исполнители не смогли рассчитать часть ${number}; последний, на машине ${quoted(host)}, сообщает: ${withoutStop(why)}.`,
      hints: [PUT_RIGHT],
    }),
  },
  W950: {
    name: "результат отложен",
    meaning: "Через очередь пришли не те расчёты, которые запрашивались. Они не записаны и выполняются заново.",
    wayOut:
      "Проверьте, у кого есть доступ к очереди; пришедшее хранится там ещё час под именем, которое названо в сообщении.",
    say: (number: number, fault: keyof typeof FAULTS, key: string) => ({
      message: `Результат части ${number} в очереди не подходит: это ${FAULTS[fault]}. Он отложен под именем ${key}, часть рассчитывается заново.`,
    }),
  },
  E950: {
    name: "результат не той части",
    meaning:
      "Исполнитель несколько раз положил в очередь не те расчёты, которые запрашивались. Они не записаны. Готовые части сохранены.",
    wayOut: EMPTY_QUEUE,
    say: (number: number, fault: keyof typeof FAULTS) => ({
      message: `Результат части ${number} в очереди раз за разом не подходит: это ${FAULTS[fault]}.`,
      hints: [EMPTY_QUEUE],
    }),
  },
  E948: {
    name: "расчёт слишком велик для очереди",
    meaning: "Файлы расчёта передаются исполнителям, а те принимают не больше 4 МиБ.",
    wayOut: SMALLER,
    say: (bytes: number, limit: number) => ({
      message: `Файлы расчёта занимают ${count(bytes, "байт", "байта", "байт")}, а очередь принимает не больше ${limit}.`,
      expected: `не больше ${limit} байт`,
      hints: [SMALLER],
    }),
  },
  W940: {
    name: "часть рассчитана заново",
    meaning: "Файл с именем части обрезан или содержит что-то другое, поэтому её расчёты выполнены ещё раз.",
    wayOut: "Ничего делать не нужно; если это повторяется часто, проверьте диск.",
    say: (file: string, fault: keyof typeof FAULTS) => ({
      message: `${said(file)} — это ${FAULTS[fault]}; часть рассчитана заново.`,
    }),
  },
  E949: {
    name: "нельзя отметить начатые расчёты",
    meaning: "Серия отмечает в своей папке, какие расчёты уже идут, а система не дала этого записать.",
    wayOut: WRITABLE,
    say: (folder: string, reason: string) => ({
      message: `В папке ${said(folder)} нельзя отметить, какие расчёты уже идут (${reason === "unknown error" ? "неизвестная ошибка" : reason}).`,
      hints: [WRITABLE],
    }),
  },
};
