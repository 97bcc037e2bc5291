import type { NetworkSettings, PositionsCase } from "../../case/index.ts";
import type {
  MovingWindow,
  NetworkOptions,
  Normalization,
  SelectionOptions,
  TwoModeOptions,
} from "../../engines/discourse/index.ts";

/** A network that somebody asks for. */
export type NetworkQuestion =
  | { readonly kind: "actors" | "concepts"; readonly options: NetworkOptions }
  | { readonly kind: "two-mode"; readonly options: TwoModeOptions };

/** What is asked: one network, one for each place of a moving window, or the statements in the order of time. */
export type AnyQuestion =
  | { readonly ask: "network"; readonly question: NetworkQuestion }
  | { readonly ask: "windows"; readonly question: NetworkQuestion; readonly moving: MovingWindow }
  | { readonly ask: "events"; readonly options: SelectionOptions };

/** Scale and tables that the options of a network draw on. */
export type NetworkTables = Pick<PositionsCase, "documents" | "entities"> & Pick<PositionsCase["codebook"], "scale">;

/**
 * What settings ask for, defaults filled in: actors are persons, tied by agreement on a concept less disagreement.
 *
 * @param settings  That go together: `networkFaults` names what does not.
 */
export function networkQuestion(settings: NetworkSettings, tables: NetworkTables): AnyQuestion {
  const { kind = "actors", timeWindow: unit, windowSize: size, kernel } = settings;
  const selection = selectionOptions(settings, tables);
  if (kind === "event-list") return { ask: "events", options: selection };
  const question = questionOf(kind, settings, selection);
  if (unit === undefined || size === undefined) return { ask: "network", question };
  return { ask: "windows", question, moving: { unit, size, ...(kernel === undefined ? {} : { kernel }) } };
}

function questionOf(
  kind: "actors" | "concepts" | "two-mode",
  { qualifier = "subtract", normalization = "none" }: NetworkSettings,
  selection: SelectionOptions,
): NetworkQuestion {
  const options = { ...selection, qualifier, normalization };
  return kind === "two-mode"
    ? { kind, options: options as TwoModeOptions }
    : { kind, options: { ...options, normalization: normalization as Normalization } };
}

function selectionOptions(settings: NetworkSettings, { scale, documents, entities }: NetworkTables): SelectionOptions {
  const { actor = "person", variable = "agreement", duplicates = "include" } = settings;
  const { exclude, only, isolates = false, collective = false, undated = false } = settings;
  return {
    actor,
    variable,
    duplicates,
    collective,
    undated,
    ...timeOptions(settings),
    ...(exclude === undefined ? {} : { exclude }),
    ...(only === undefined ? {} : { only }),
    ...(isolates ? { isolates } : {}),
    ...(documents.length === 0 ? {} : { documents }),
    ...(entities.length === 0 ? {} : { entities }),
    scale,
  };
}

function timeOptions({
  from,
  to,
  kernel,
  centre,
  bandwidth,
}: NetworkSettings): Pick<SelectionOptions, "window" | "kernel"> {
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return {
    ...(from === undefined && to === undefined ? {} : { window }),
    ...(kernel === undefined || centre === undefined || bandwidth === undefined
      ? {}
      : { kernel: { shape: kernel, centre, bandwidth } }),
  };
}
