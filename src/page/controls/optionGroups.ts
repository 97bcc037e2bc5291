import type { ChoosingLever } from "./leverKinds.ts";
import { caseValue, optionsOf, type Placed } from "./leverWords.ts";

/** Something that a reader can pick. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** Choices below a common name; null where they need none. */
export interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly Choosable[];
}

/** What a lever can be set to: countries in the order of their names, those of the case first, blocs by themselves. */
export function optionGroups(lever: ChoosingLever, view: Placed): readonly OptionGroup[] {
  const options = optionsOf(lever, view);
  if (lever.kind === "choice") return [{ label: null, options }];
  const named = options.toSorted((one, other) => one.label.localeCompare(other.label, view.language));
  const ofCase = new Set(
    view.levers.flatMap((each) => (each.kind === "countries" ? [caseValue(each, view.state), ...each.value] : [])),
  );
  const blocs = new Set(lever.options.flatMap(({ value, isBloc }) => (isBloc === true ? [value] : [])));
  const placeOf = ({ value }: Choosable): string =>
    ofCase.has(value) ? "case" : blocs.has(value) ? "blocs" : "countries";
  return (["case", "countries", "blocs"] as const)
    .map((place) => ({
      label: view.labels[`group.${place}`],
      options: named.filter((each) => placeOf(each) === place),
    }))
    .filter((group) => group.options.length > 0);
}
