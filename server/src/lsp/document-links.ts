/** Citation keys as links to their sources. */
import type { DocumentLink } from "vscode-languageserver/node";
import { citedPages } from "../corpus/source-page.ts";
import type { Feature } from "./context.ts";
import { withoutMarkup } from "./markdown.ts";
import { toRange } from "./positions.ts";
import { describeSource } from "./wording.ts";

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register: ({ connection, check }) => {
    connection.onDocumentLinks(async ({ textDocument }, token): Promise<DocumentLink[] | null> => {
      const checked = await check(textDocument.uri, token);
      if (!checked) return null;
      const { document, project, result } = checked;
      const items = result.reading.citations().flatMap((citation) => citation.items);
      return items.flatMap(({ key, span, locator }) => {
        const source = project.source(key);
        const uri = source && project.sourceUri(source);
        if (!source || !uri) return [];
        const [page] = citedPages(source, locator ?? "") ?? [];
        const target = page === undefined ? uri : `${uri}#page=${page}`;
        // An editor may show it as Markdown that is trusted to run commands.
        const tooltip = withoutMarkup(describeSource(source, ", "));
        return [{ range: toRange(document, span), target, tooltip }];
      });
    });
  },
};
