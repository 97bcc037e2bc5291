import type { DnaTables } from "../../../../src/data/importers/index.ts";

/** A database of one statement, whose variables have names of their own. */
export const SMALL: DnaTables = {
  CODERS: [{ ID: 1, Name: "MK" }],
  DOCUMENTS: [
    {
      ID: 4,
      Title: "Speech",
      Text: "He said: we stay out.",
      Author: "",
      Source: "",
      Section: "",
      Notes: "",
      Type: "",
      Date: 951782400,
    },
  ],
  STATEMENTTYPES: [
    { ID: 1, Label: "Claim" },
    { ID: 2, Label: "Note" },
  ],
  VARIABLES: [
    { ID: 1, Variable: "speaker", DataType: "short text", StatementTypeId: 1 },
    { ID: 2, Variable: "claim", DataType: "short text", StatementTypeId: 1 },
    { ID: 3, Variable: "agreement", DataType: "boolean", StatementTypeId: 1 },
    { ID: 4, Variable: "strength", DataType: "integer", StatementTypeId: 1 },
    { ID: 5, Variable: "memo", DataType: "long text", StatementTypeId: 2 },
  ],
  STATEMENTS: [
    { ID: 9, StatementTypeId: 1, DocumentId: 4, Start: 9, Stop: 20, Coder: 1 },
    { ID: 10, StatementTypeId: 2, DocumentId: 4, Start: 0, Stop: 2, Coder: 1 },
  ],
  ENTITIES: [
    { ID: 1, VariableId: 1, Value: "Marta Kolen" },
    { ID: 2, VariableId: 2, Value: "stay out" },
  ],
  DATASHORTTEXT: [
    { StatementId: 9, VariableId: 1, Entity: 1 },
    { StatementId: 9, VariableId: 2, Entity: 2 },
  ],
  DATALONGTEXT: [],
  DATAINTEGER: [{ StatementId: 9, VariableId: 4, Value: 3 }],
  DATABOOLEAN: [{ StatementId: 9, VariableId: 3, Value: 1 }],
  ATTRIBUTEVARIABLES: [{ ID: 1, VariableId: 1, AttributeVariable: "Type" }],
  ATTRIBUTEVALUES: [{ EntityId: 1, AttributeVariableId: 1, AttributeValue: "envoy" }],
};
