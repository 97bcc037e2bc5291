import type { Place, Problem } from "../../problems/index.ts";
import { changesNothing, contradictEachOther } from "./contradictions.ts";
import type { PolicyDraft, PolicyKind } from "./drafts.ts";

/** What leaves everything as it is, by kind. */
const NEUTRAL: Readonly<Partial<Record<PolicyKind, readonly [key: keyof PolicyDraft, value: number]>>> = {
  closure: ["closed", 0],
  access: ["access", 100],
  disease: ["shift", 0],
  "specific-duty": ["duty", 0],
};

/** Policies of one list that change nothing, and those of which one hides another on the same days. */
export function policyListProblems(
  drafts: readonly (PolicyDraft | null)[],
  placeOf: (at: number, key?: string) => Place,
): Problem[] {
  return drafts.flatMap((draft, at) => {
    if (draft === null) return [];
    const [key, value] = NEUTRAL[draft.kind] ?? ["id", NaN];
    const idle =
      draft[key] === value ? [changesNothing(placeOf(at, key), `Policy "${draft.id}"`, `\`${key}\` is ${value}`)] : [];
    const other = drafts.slice(0, at).find((each) => each !== null && isHidden(each, draft));
    if (other === undefined || other === null) return idle;
    const fault = `policies "${other.id}" and "${draft.id}" say two things of one day, and only one of them would count`;
    return [...idle, contradictEachOther(placeOf(at, "from"), fault, "one of them, or days that do not meet")];
  });
}

/** Two capacities of one node, or two duties beyond the quota of one pair, on the same days. */
function isHidden(one: PolicyDraft, other: PolicyDraft): boolean {
  if (one.kind !== other.kind || one.id === other.id || !meet(one, other)) return false;
  if (one.kind === "capacity") return one.node === other.node && one.capacity !== other.capacity;
  const isRated = one.rate !== undefined && other.rate !== undefined;
  return isRated && one.supplier?.join() === other.supplier?.join() && one.market?.join() === other.market?.join();
}

function meet(one: PolicyDraft, other: PolicyDraft): boolean {
  return (other.from ?? "") < (one.to ?? "9") && (one.from ?? "") < (other.to ?? "9");
}
