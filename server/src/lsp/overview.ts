/** Every draft with its claims and every source, for the views of the client. */
import { claimLabels } from "./claim-labels.ts";
import type { CheckedDraft, Context, Feature } from "./context.ts";
import { oneLine } from "./markdown.ts";
import type { SourceOverview } from "./messages.ts";
import { changedNotification, type DraftOverview, type Overview, overviewRequest } from "./messages.ts";
import { toRange } from "./positions.ts";
import type { Project } from "./project.ts";
import { checkable } from "./sections.ts";
import { dateWords } from "./wording.ts";

export const overview: Feature = {
  register: (context) => {
    const { connection, documents, workspace } = context;
    connection.onRequest(overviewRequest, (_: unknown, token) => readOverview(context, token));
    const changed = () => void connection.sendNotification(changedNotification);
    documents.onDidChangeContent(changed);
    documents.onDidClose(changed);
    workspace.onOpen(changed);
    workspace.onClose(changed);
    workspace.onDraftsChanged(changed);
  },
};

async function readOverview(
  { workspace, checkAll }: Context,
  token: Parameters<Context["checkAll"]>[0],
): Promise<Overview> {
  const drafts = (await checkAll(token)).map(ofDraft);
  const sources = (await workspace.projects()).flatMap(ofProject);
  return { drafts, sources };
}

function ofDraft({ document, result, project }: CheckedDraft): DraftOverview {
  const judgements = checkable(result);
  const labels = claimLabels(judgements, result.reading);
  const claims = judgements.map(({ claim, verdict, evidence }) => ({
    text: labels.get(claim) ?? claim.text,
    verdict,
    place: { uri: document.uri, range: toRange(document, claim.span) },
    sources: [...new Set(evidence.map(({ source }) => source))],
  }));
  return { uri: document.uri, project: project.configuration.root, claims };
}

const ofProject = (project: Project): readonly SourceOverview[] =>
  project.sources().map((source) => {
    const uri = source.document && project.sourceUri(source);
    const date = dateWords(source);
    return {
      key: source.key,
      project: project.configuration.root,
      ...(source.title && { title: oneLine(source.title) }),
      ...(source.publisher && { publisher: oneLine(source.publisher) }),
      ...(date && { date }),
      ...(uri && { uri }),
    };
  });
