/** Reads a YAML or JSON file against a schema: the value, and each fault in one sentence with its line. */
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import { z } from "zod";
import type { Problem } from "./document.ts";
import { type Message, type MessagePart, say, worded } from "./message.ts";
import { didYouMean } from "./nearest.ts";

export interface YamlFile<Value> {
  /** Absent where the file has a fault. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Reads `text`; `noun` is what the file's keys are called in messages ("setting", "actor field"). */
export function readYamlFile<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
  noun: Message,
): YamlFile<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors.map((error) => ({
    path,
    line: lines.linePos(error.pos[0]).line,
    span: { start: error.pos[0], end: error.pos[1] },
    ...worded(say`${firstLine(error.message)}.`),
  }));
  if (syntax.length > 0) return { problems: syntax };
  const plain = toValue(document);
  if (plain === undefined)
    return { problems: [{ path, line: 1, ...worded(say`The file repeats its aliases too often.`) }] };
  const parsed = schema.safeParse(plain, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const known = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const problems = parsed.error.issues.flatMap((issue) =>
    describeIssue(issue, known, noun).map(({ words, at }) => ({
      path,
      ...worded(words),
      ...position(document, at, lines),
    })),
  );
  return { problems: [...problems].sort((a, b) => a.line - b.line) };
}

/** The plain value, an empty group for an empty file; absent where aliases would blow it up. */
function toValue(document: YamlDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return undefined;
  }
}

interface Described {
  readonly words: Message;
  readonly at: readonly PropertyKey[];
}

function describeIssue(issue: z.core.$ZodIssue, known: z.core.JSONSchema.BaseSchema, noun: Message): Described[] {
  const name = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys": {
      const names = Object.keys(schemaAt(known, issue.path)?.properties ?? {});
      return issue.keys.map((key) => ({
        at: [...issue.path, key],
        words: say`"${[...issue.path, key].map(String).join(".")}" is no ${noun}.${didYouMean(key, names)}`,
      }));
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      const given = typeof issue.input === "string" ? didYouMean(issue.input, values) : "";
      return [{ at: issue.path, words: say`"${name}" must be ${oneOf(values)}.${given}` }];
    }
    case "invalid_type": {
      const type = typeName(issue.expected);
      return [
        { at: issue.path, words: name === "" ? say`The file must be ${type}.` : say`"${name}" must be ${type}.` },
      ];
    }
    default:
      return [{ at: issue.path, words: say`"${name}": ${{ words: issue.message, parts: [] }}` }];
  }
}

function schemaAt(schema: z.core.JSONSchema.BaseSchema, path: readonly PropertyKey[]) {
  let current: z.core.JSONSchema.BaseSchema | undefined = schema;
  for (const step of path) {
    const next: unknown =
      typeof step === "number"
        ? current?.items
        : (current?.properties?.[String(step)] ?? current?.additionalProperties);
    current = typeof next === "object" && next !== null ? (next as z.core.JSONSchema.BaseSchema) : undefined;
  }
  return current;
}

/** Where the value at a path stands, or the nearest value around it that the file has. */
function position(document: YamlDocument, path: readonly PropertyKey[], lines: LineCounter) {
  for (let length = path.length; length > 0; length--) {
    const node = keyOrValue(document, path.slice(0, length));
    if (node?.range) {
      return { line: lines.linePos(node.range[0]).line, span: { start: node.range[0], end: node.range[1] } };
    }
  }
  return { line: 1, span: { start: 0, end: 0 } };
}

function keyOrValue(document: YamlDocument, path: readonly PropertyKey[]) {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (parent !== null && typeof parent === "object" && "items" in parent && Array.isArray(parent.items)) {
    for (const item of parent.items as readonly unknown[]) {
      if (typeof item !== "object" || item === null || !("key" in item) || !isNode(item.key)) continue;
      if (item.key.toJSON() === key) return item.key;
    }
  }
  const value = document.getIn(path, true);
  return isNode(value) ? value : undefined;
}

const oneOf = (values: readonly string[]): MessagePart =>
  values.length < 2 ? values : say`${values.slice(0, -1)} or ${values.at(-1) ?? ""}`;

const typeName = (expected: string): Message =>
  ({
    array: say`a list`,
    tuple: say`a list`,
    object: say`a group of keys`,
    record: say`a group of keys`,
    string: say`text`,
    boolean: say`true or false`,
    number: say`a number`,
    int: say`a whole number`,
  })[expected] ?? say`of type ${expected}`;

/** What the parser says of an error, without the lines that show it and without a stop. */
export const firstLine = (message: string): string => message.split("\n")[0]?.replace(/[.:]$/, "") ?? "";
