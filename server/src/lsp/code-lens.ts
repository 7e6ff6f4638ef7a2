/** What was found of a draft's claims, above its first line and each heading. */
import { type CodeLens, CodeLensRefreshRequest, type Command } from "vscode-languageserver/node";
import type { Judgement } from "../verify/judgement.ts";
import type { Feature } from "./context.ts";
import { toRange } from "./positions.ts";
import { checkable, countWords, sectionsOf } from "./sections.ts";

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  register: ({ connection, client, check, workspace }) => {
    connection.onCodeLens(async ({ textDocument }, token): Promise<CodeLens[] | null> => {
      const checked = await check(textDocument.uri, token);
      if (!checked) return null;
      const { document, result } = checked;
      const lens = (offset: number, judgements: readonly Judgement[]): CodeLens => ({
        range: toRange(document, { start: offset, end: offset }),
        command: command(countWords(judgements)),
      });
      const all = checkable(result);
      const sections = sectionsOf(result)
        .filter(({ heading, judgements: { length } }) => heading && length > 0 && length < all.length)
        .map(({ span, judgements }) => lens(span.start, judgements));
      // Two counts above one line would leave open which is which.
      return [lens(0, all), ...sections.filter(({ range }) => range.start.line > 0)];
    });
    if (client.workspace?.codeLens?.refreshSupport) {
      workspace.onReload(() => void connection.sendRequest(CodeLensRefreshRequest.type));
    }
  },
};

/** The words alone: a lens needs a command, and an empty one does nothing when clicked. */
const command = (title: string): Command => ({ title, command: "" });
