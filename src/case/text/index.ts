export { ISSUE_LIMIT, type PlaceOf, readDraft } from "./issues.ts";
export { type SchemaNode, keysOf, readByItself, schemaOf } from "./jsonSchema.ts";
export { fencedFile, keyTable } from "./keyTable.ts";
export { newTitle } from "./newTitle.ts";
export { isMapping, partDraft, soundPart } from "./partDraft.ts";
export { DATE_SCHEMA, TEXT_SCHEMA, countries, date, flag, id, meaning, number, text } from "./schemaParts.ts";
export { type FileSettings, type Setting, applySetting, readSetYaml, readSetting, unknownStep } from "./settings.ts";
export { type CaseSource, textSource } from "./source.ts";
export { type ValuePath, type YamlText, lineColumn, lineStarts, plainValue, readYaml } from "./yamlText.ts";
