/** What is said of two dated answers of a case in English; Russian has the same keys and the same names. */
export const DIFF_ENGLISH = {
  "diff.title": "What moved from answer 1 to answer 2, and why",
  "diff.side": "{number}: the answer of {day}. {title}. Measures of {date}. Version {version} of the program.",
  "diff.turned": "{country}: {first} in answer 1 has turned into {second} in answer 2. What turned it: {list}.",
  "diff.moved": "{country}: {first} in answer 1, {second} in answer 2. What moved it: {list}.",
  "diff.unmoved": "{country}: {first} in answer 1, {second} in answer 2.",
  "diff.part": "{cause} ({points})",
  "diff.state.gain": "a gain ({value}; {range})",
  "diff.state.loss": "a loss ({value}; {range})",
  "diff.state.open": "a sign that is not clear ({value}; {range})",
  "diff.state.none": "no visible effect ({value}; {range})",
  "diff.state.single": "{value} (one variant of the model, so that its sign is not clear)",

  "diff.cause.measure": "measures",
  "diff.cause.elasticities": "how strongly buyers respond to prices",
  "diff.cause.closure": "how trade balances are treated",
  "diff.cause.data": "the data",
  "diff.cause.version": "the program",
  "diff.cause.untold": "causes that cannot be told apart",

  "diff.column.what": "Real income, %",
  "diff.column.legend": "{letter} = {cause}",
  "diff.column.rest": "the {count} smallest parts together",

  "diff.order.mean":
    "How much a measure moves depends on which others are there already. A part is its mean over every order in which the changed measures may come. Parts add up.",
  "diff.order.case":
    "How much a measure moves depends on which others are there already. Here the changed measures come one after another, in the order of the case. Parts add up.",
  "diff.untold": "These cannot be told apart here: {list}. The data or the program of that day are not at hand.",
  "diff.unsolved": "Answer 1 or 2 cannot be solved again with the data at hand. So the whole change is one part.",
  "diff.data.same": "The data are the same in answer 1, in answer 2 and today.",
  "diff.data.other": "The data are not the same in answer 1, in answer 2 and today.",
  "diff.program": "The program: version {first} in answer 1, version {second} in answer 2, version {today} today.",
} as const;
