import { z } from "zod";
import { LENGTHS, MOST_MEMBERS } from "../../base/problems/index.ts";
import { decimal } from "../../base/units/index.ts";
import { isInCalendarYears } from "../../base/wording/index.ts";

/** What a key means beyond its type: read by the documentation, the JSON Schema and the messages. */
export type KeyMeaning = {
  readonly description: string;
  readonly unit?: string;
  readonly symbol?: string;
  readonly examples?: string[];
};

/** A key's meaning in one object, for `.meta`. */
export const meaning = (description: string, more: Omit<KeyMeaning, "description"> = {}): KeyMeaning => ({
  description,
  ...more,
});

const NUMBER_AND_MORE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*[^\s\d.,]/u;

/** Codes of problems that only reading a number can find. */
type NumberFault = "E123" | "E204" | "E205" | "E206";

/** The number that a text is, or the code of what is wrong with it: too long E123, `25 pp` E206, `1e400` E205, `1,5` E204. */
function numberOf(text: string): number | NumberFault {
  if (text.length > LENGTHS.number) return "E123";
  const value = decimal(text);
  if (Number.isNaN(value)) return NUMBER_AND_MORE.test(text) ? "E206" : "E204";
  return Number.isFinite(value) ? value : "E205";
}

/** A number written as text; the issue of another text is the code of its problem. */
export function number(): z.ZodType<number> {
  return z.preprocess((value, context) => {
    if (typeof value !== "string") return value;
    const found = numberOf(value);
    if (typeof found === "number") return found;
    context.issues.push({ code: "custom", message: found, params: { code: found }, input: value });
    return z.NEVER;
  }, z.number());
}

/** A text of one line, such as a name, a key of the bibliography or a place in a source. */
export const text = (): z.ZodString => z.string().max(LENGTHS.name);
/** A text of any kind, such as a note, a title or a quotation. */
export const prose = (): z.ZodString => z.string().max(LENGTHS.text);
/** A unit. */
export const unit = (): z.ZodString => z.string().max(LENGTHS.unit);
/** A code of the Harmonized System. */
export const code = (): z.ZodString => z.string().max(LENGTHS.code);
/** A list of names or numbers that has no limit of its own. */
export const membersOf = <Member extends z.ZodType>(member: Member): z.ZodArray<Member> =>
  z.array(member).max(MOST_MEMBERS);
/** Issue of a day outside of these years. */
export const FAR_DAY = "far day";

/** A day of the calendar, not a stand-in for "never" or "not known". */
export const date = (): z.ZodISODate => z.iso.date({ abort: true }).refine(isInCalendarYears, { message: FAR_DAY });
/** A name that can be a file, a path and a key. */
export const id = (): z.ZodString => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u);
/** `true` or `false`. */
export const flag = (): z.ZodType<boolean> =>
  z.preprocess((value) => (value === "true" ? true : value === "false" ? false : value), z.boolean());
/** Entries that a list of a case may have. */
export const ENTRY_LIMIT = 400;
/** Names of countries, one at least. */
export const countries = (): z.ZodArray<z.ZodString> => z.array(text()).min(1).max(ENTRY_LIMIT);

/** A day of the calendar. */
export const DATE_SCHEMA: z.ZodType<string> = date();
