import type { Place, Problem, Words } from "../../base/problems/index.ts";
import { changesNothing, contradictEachOther } from "./contradictions.ts";
import type { PolicyDraft, PolicyKind } from "./headSchema.ts";

/** What leaves everything as it is, by kind. */
const NEUTRAL: Readonly<Partial<Record<PolicyKind, readonly [key: keyof PolicyDraft, value: number]>>> = {
  closure: ["closed", 0],
  access: ["access", 100],
  disease: ["shift", 0],
  "specific-duty": ["duty", 0],
};

const ONE_OF_THEM: Words = {
  en: "one of them, or days that do not meet",
  ru: "одна из них или дни, которые не пересекаются",
};

/** Policies of one list that change nothing, and those that contradict or repeat each other on the same days. */
export function policyListProblems(
  drafts: readonly PolicyDraft[],
  placeOf: (at: number, key?: string) => Place,
): Problem[] {
  return drafts.flatMap((draft, at) => {
    const [key, value] = NEUTRAL[draft.kind] ?? ["id", NaN];
    const policy = { en: `Policy "${draft.id}"`, ru: `Политика "${draft.id}"` };
    const fault = { en: `\`${key}\` is ${value}`, ru: `\`${key}\` равно ${value}` };
    const idle = draft[key] === value ? [changesNothing(placeOf(at, key), policy, fault)] : [];
    const other = drafts.slice(0, at).find((each) => contradict(each, draft));
    if (other === undefined || other === null) return idle;
    return [...idle, contradictEachOther(placeOf(at, "from"), faultOf(other, draft), ONE_OF_THEM)];
  });
}

/** What a policy acts on, for the kinds of which two on one day cannot both be true. */
function targetOf({ kind, node, chokepoint, supplier, market, rate }: PolicyDraft): string | null {
  if (kind === "capacity" || kind === "disease") return node ?? null;
  if (kind === "closure") return chokepoint ?? null;
  const isOfPair = kind === "access" || rate !== undefined;
  return isOfPair ? `${supplier?.join() ?? ""} ${market?.join() ?? ""}` : null;
}

/** How much a policy changes. */
function extentOf({ capacity, closed = 100, access, shift, kind }: PolicyDraft): number | undefined {
  return kind === "closure" ? closed : (capacity ?? access ?? shift);
}

/** Whether two policies say two things of one day, or one thing twice; two diseases may come together, one cannot twice. */
function contradict(one: PolicyDraft, other: PolicyDraft): boolean {
  if (one.kind !== other.kind || one.id === other.id || !meet(one, other)) return false;
  if (targetOf(one) === null || targetOf(one) !== targetOf(other)) return false;
  const isSame = extentOf(one) === extentOf(other);
  if (one.kind === "capacity") return !isSame;
  return one.kind !== "disease" || isSame;
}

function faultOf(one: PolicyDraft, other: PolicyDraft): Words {
  const isTwice = one.rate === undefined && extentOf(one) === extentOf(other);
  const [en, ru] = isTwice
    ? [
        "say the same of the same days, as if it happened twice",
        "говорят одно и то же об одних днях, как будто это было дважды",
      ]
    : [
        "say two things of one day, and only one of them can hold",
        "говорят об одном дне разное, и верно может быть только одно",
      ];
  return { en: `policies "${one.id}" and "${other.id}" ${en}`, ru: `политики "${one.id}" и "${other.id}" ${ru}` };
}

function meet(one: PolicyDraft, other: PolicyDraft): boolean {
  return (other.from ?? "") < (one.to ?? "9") && (one.from ?? "") < (other.to ?? "9");
}
