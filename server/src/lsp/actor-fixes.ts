/** Quick fixes that teach the actor table that two names are one: of an actor it knows, or of a new one. */
import { pathToFileURL } from "node:url";
import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { addActor, addName, type Insertion } from "../corpus/actor-edits.ts";
import type { Actor } from "../extract/actor.ts";
import type { Name } from "../extract/mention.ts";
import { readTextFile } from "../host/text-file.ts";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import type { CheckedDraft, Context } from "./context.ts";
import { tell } from "./words.ts";

export async function actorFixes(
  context: Context,
  checked: CheckedDraft,
  finding: Finding,
  diagnostic: Diagnostic,
): Promise<readonly CodeAction[]> {
  const other = finding.fixes[0]?.edits[0]?.text;
  const name = finding.rule === "name-variant" ? nameOf(checked, finding) : undefined;
  const kind = name && kindOf(name);
  if (!name || !kind || other === undefined) return [];
  const file = await readActorFile(context, checked);
  if (!file) return [];
  const known = [...checked.project.actors.actors.values()].find(({ names }) => names.includes(other));
  const alias = known && addName(file.text, known.id, name.text);
  const insertion = alias ?? addActor(file.text, kind, [other, name.text]);
  if (!insertion) return [];
  const title =
    known && alias
      ? tell(say`Add “${name.text}” as a name of ${known.names[0] ?? known.id} to actors.yaml`)
      : tell(say`Add “${name.text}” to actors.yaml`);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: editOf(file, insertion) }];
}

/** The name that the finding speaks of, if no actor has it. */
function nameOf({ result }: CheckedDraft, { span }: Finding): Name | undefined {
  const sentence = result.reading.sentences.find((each) => each.span.end > span.start);
  const names = sentence ? (result.reading.sentence(sentence.index)?.names ?? []) : [];
  return names.find((each) => !each.actor && each.span.start === span.start && each.span.end === span.end);
}

const kindOf = ({ kind }: Name): Actor["kind"] | undefined => (kind === "other" ? undefined : kind);

interface ActorFile {
  readonly uri: string;
  readonly text: string;
  /** Null where the client does not have it open. */
  readonly version: number | null;
  readonly exists: boolean;
}

/** As the client has it open, or as it is on disk; nothing where it would have to be made and the client cannot. */
async function readActorFile(
  { documents, client }: Context,
  { project }: CheckedDraft,
): Promise<ActorFile | undefined> {
  const path = project.actorsPath;
  if (path === undefined) return undefined;
  const uri = pathToFileURL(path).href;
  const open = documents.get(uri);
  if (open) return { uri, text: open.getText(), version: open.version, exists: true };
  const file = await readTextFile(path, path);
  if (file.kind !== "unreadable") return { uri, text: file.text, version: null, exists: true };
  const canCreate = client.workspace?.workspaceEdit?.resourceOperations?.includes("create") ?? false;
  return canCreate ? { uri, text: "", version: null, exists: false } : undefined;
}

function editOf({ uri, text, version, exists }: ActorFile, { at, text: newText }: Insertion): WorkspaceEdit {
  const position = TextDocument.create(uri, "yaml", 0, text).positionAt(at);
  const change = { textDocument: { uri, version }, edits: [{ range: { start: position, end: position }, newText }] };
  return { documentChanges: exists ? [change] : [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] };
}
