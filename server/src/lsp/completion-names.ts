/** Completes names of the actor table. */
import { CompletionItemKind } from "vscode-languageserver/node";
import { type Completer, isInProse } from "./completer.ts";

/** Of "Governor Lin" a name takes the place of what it begins with, and the title stays. */
const actorNames: Completer["items"] = ({ project }, { typed }) => {
  const words = [...typed.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => typed.slice(index));
  return [...project.actors.actors.values()].flatMap(({ names, roles, kind }) =>
    names.flatMap((label, index) => {
      const replaces = words.find((tail) => label.toLowerCase().startsWith(tail.toLowerCase()));
      if (replaces === undefined) return [];
      const detail = index === 0 ? (roles.at(-1)?.title ?? kind) : (names[0] ?? kind);
      return [{ item: { label, kind: CompletionItemKind.Constant, detail }, text: label, replaces }];
    }),
  );
};

export const nameCompleter: Completer = {
  pattern: /(?:^|[\s(“"‘'])(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}?[\p{L}\p{M}’'-]*)?)$/u,
  rest: /^[\p{L}\p{M}’'-]*/u,
  fits: (checked, { start }) => isInProse(checked, start),
  items: actorNames,
};
