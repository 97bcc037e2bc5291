import { type Language, type MessageKey, MESSAGES } from "../../base/wording/index.ts";

type ControlKey = Extract<MessageKey, `controls.${string}`>;

/** Name of a word of the levers: its key without `controls.`. */
export type ControlWord = ControlKey extends `controls.${infer Word}` ? Word : never;

/** Every word of the levers in one language, with names in braces where something is filled in. */
export type ControlLabels = Readonly<Record<ControlWord, string>>;

const START = "controls.";

/**
 * The words of the levers.
 *
 * @example
 *   controlLabels("en").undo   // "Undo"
 */
export function controlLabels(language: Language): ControlLabels {
  const own = Object.entries(MESSAGES[language]).filter(([key]) => key.startsWith(START));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(START.length), text])) as ControlLabels;
}
