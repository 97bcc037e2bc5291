import type { AlignmentFigure, Case, Expression, Filter } from "../case/index.ts";
import { jointTruth } from "./alternatives.ts";
import { ownScenario } from "./ownScenario.ts";
import type { Flip } from "../results/index.ts";
import type { FlipGround } from "./flips.ts";
import { quantityValue } from "./quantityValue.ts";
import { holds } from "./truth.ts";

/** What a quantity reads of an alliance decision: whose answer, and at which commitment. */
interface DecisionPart {
  readonly decision: string;
  readonly state: string;
  readonly commitment: "full" | "some";
}

/**
 * Parameters of an alliance decision that turn a member's answer, as the engine found them in closed form, where a
 * quantity of the claim is that answer: its utility against 0, or whether it signs.
 */
export function decisionFlips(ground: FlipGround): readonly Flip[] {
  const { run, claim, places, centre } = ground;
  const truths = places.map((place) => holds(quantityValue(place, ownScenario(claim)).value ?? NaN, place.quantity));
  return places.flatMap(({ quantity }, at): readonly Flip[] => {
    const part = decisionPart(quantity.expression);
    const isSign = quantity.threshold === 0 || part?.isAnswer === true;
    if (part === null || !isSign) return [];
    const turned = truths.map((truth, n) => (n === at ? !truth : truth));
    if (jointTruth(turned) === centre) return [];
    const found = run.results.alignment?.alliance.find(({ id }) => id === part.decision);
    return (found?.decision.flips ?? []).flatMap((flip): readonly Flip[] => {
      if (flip.of !== part.state || flip.commitment !== part.commitment) return [];
      const figure = figureOf(run.case, part.decision, flip.parameter, flip.member);
      if (figure === null || flip.at < figure.low || flip.at > figure.high) return [];
      const of = [
        "alignment.alliances",
        `[${part.decision}].parameters`,
        ...(flip.member === null ? [] : [`.${flip.member}`]),
      ];
      return [
        {
          kind: "parameter",
          of: `${of.join("")}.${flip.parameter}.value`,
          from: flip.base,
          to: flip.at,
          low: figure.low,
          high: figure.high,
          unit: "",
          source: figure.source ?? "",
        },
      ];
    });
  });
}

const ANSWERS: Readonly<Record<string, readonly [DecisionPart["commitment"], boolean]>> = {
  utility: ["full", false],
  signsFully: ["full", true],
  firstUtility: ["some", false],
  signsSome: ["some", true],
};

function decisionPart(expression: Expression): (DecisionPart & { readonly isAnswer: boolean }) | null {
  if (expression.kind !== "path") return null;
  const [root, alliance, decision, members, answer] = expression.steps;
  const names = [root?.name, alliance?.name, decision?.name, members?.name].join(".");
  if (names !== "alignment.alliance.decision.members" || answer === undefined) return null;
  const kind = Object.hasOwn(ANSWERS, answer.name) ? ANSWERS[answer.name] : undefined;
  const [id, state] = [only(alliance?.filters, "id"), only(members?.filters, "state")];
  if (kind === undefined || id === null || state === null) return null;
  return { decision: id, state, commitment: kind[0], isAnswer: kind[1] };
}

function only(filters: readonly Filter[] | undefined, key: string): string | null {
  const value = filters?.find((each) => each.key === key || (key === "id" && each.key === null))?.value;
  return value?.kind === "is" ? value.text : null;
}

function figureOf(case_: Case, id: string, parameter: string, member: string | null): AlignmentFigure | null {
  const parameters = case_.alignment?.decisions.find((each) => each.id === id)?.parameters;
  const holder: object | undefined = member === null ? parameters : parameters?.members.get(member);
  const figure: unknown =
    holder === undefined ? null : Object.entries(holder).find(([name]) => name === parameter)?.[1];
  return isFigure(figure) ? figure : null;
}

function isFigure(value: unknown): value is AlignmentFigure {
  return typeof value === "object" && value !== null && "low" in value && "high" in value;
}
