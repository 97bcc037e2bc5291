import type { AlignmentResults } from "../results/index.ts";

/** Alignment as documents carry it: each measure under its name, its reason, flag and interval beside. */
export function alignmentDocument(alignment: AlignmentResults): Record<string, unknown> {
  const { dyads, triangle, alliance, ...rest } = alignment;
  return {
    ...rest,
    dyads: dyads.map(dyadDocument),
    triangle: triangle.map(({ edges, reading, ...each }) => ({
      ...each,
      reading,
      edges: edges.map((edge) => ({ ...edge, reading })),
    })),
    alliance: alliance.map(allianceDocument),
  };
}

function dyadDocument({ measures, ...head }: AlignmentResults["dyads"][number]): Record<string, unknown> {
  const fields = Object.entries(measures).flatMap(([name, { value, reason, flag, low, high }]): [string, unknown][] => [
    [name, value],
    ...optional(`${name}Reason`, reason),
    ...optional(`${name}Flag`, flag),
    ...optional(`${name}Interval`, low === undefined || high === undefined ? undefined : { low, high }),
  ]);
  return { ...head, ...Object.fromEntries(fields) };
}

function optional(name: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[name, value]];
}

/** The decision at full commitment by member, with its path over a. */
function allianceDocument({
  decision,
  observed,
  ...head
}: AlignmentResults["alliance"][number]): Record<string, unknown> {
  const { members, path, parameters: _parameters, ...more } = decision;
  const byMember = <Value>(of: (member: (typeof members)[number]) => Value): Record<string, Value> =>
    Object.fromEntries(members.map((member) => [member.state, of(member)]));
  return {
    ...head,
    a: 1,
    terms: byMember(({ terms }) => terms),
    retaliationLoss: byMember(({ retaliation }) => retaliation),
    utility: byMember(({ utility }) => utility),
    firstUtility: byMember(({ firstUtility }) => firstUtility),
    signs: byMember(({ signsFully, signsSome, gainsBelow }) => ({
      fully: signsFully,
      some: signsSome,
      below: gainsBelow,
    })),
    path: path.map(({ a, utilities }) => ({
      a,
      utility: byMember(({ state }) => utilities[state === members[0].state ? 0 : 1]),
    })),
    ...more,
    observed,
  };
}
