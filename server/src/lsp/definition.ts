/** From a claim to the source's sentence, and from a citation key to the source. */
import type { LocationLink } from "vscode-languageserver/node";
import type { CitationItem } from "../extract/mention.ts";
import type { Span } from "../text/span.ts";
import type { Evidence } from "../verify/judgement.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { citationAt, claimAt, evidenceLocation } from "./places.ts";
import { sourceRange, toRange } from "./positions.ts";

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: ({ connection, client, check }) => {
    const takesLinks = client.textDocument?.definition?.linkSupport ?? false;
    connection.onDefinition(async ({ textDocument, position }, token) => {
      const checked = await check(textDocument.uri, token);
      if (!checked) return null;
      const links = linksAt(checked, checked.document.offsetAt(position));
      if (takesLinks) return links;
      return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    });
  },
};

function linksAt(checked: CheckedDraft, offset: number): LocationLink[] {
  const { project } = checked;
  const citation = citationAt(checked, offset);
  if (citation) {
    const source = project.source(citation.key);
    const uri = source && project.sourceUri(source);
    if (!source || !uri) return [];
    const borne = evidenceBeside(checked, citation);
    return [toLink(checked, citation.span, { uri, range: sourceRange(source, borne?.span ?? { start: 0, end: 0 }) })];
  }
  const judgement = claimAt(checked, offset);
  if (!judgement) return [];
  const places = judgement.evidence.flatMap((evidence) => evidenceLocation(project, evidence) ?? []);
  return places.map((place) => toLink(checked, judgement.claim.span, place));
}

/** What the cited source has of the sentence that the key stands in or behind. */
function evidenceBeside({ result }: CheckedDraft, { key, span }: CitationItem): Evidence | undefined {
  const sentence = result.reading.sentences.findLast((each) => each.span.start <= span.start);
  const judgements = result.judgements.filter(({ claim }) => claim.sentence === sentence?.index);
  return judgements.flatMap(({ evidence }) => evidence).find(({ source }) => source === key);
}

const toLink = (
  { document }: CheckedDraft,
  origin: Span,
  { uri, range }: { uri: string; range: LocationLink["targetRange"] },
): LocationLink => ({
  originSelectionRange: toRange(document, origin),
  targetUri: uri,
  targetRange: range,
  targetSelectionRange: range,
});
