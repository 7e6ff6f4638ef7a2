/** Verifies one claim against the sources handed over with it. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { toSourceDate, withoutAbsent } from "../corpus/reference.ts";
import type { Source } from "../corpus/source.ts";
import { readText } from "../corpus/source-text.ts";
import { createDraftReport } from "../report/draft-report.ts";
import { openDraftReport, severityNames } from "../report/report.ts";
import type { Severity } from "../rules/finding.ts";
import { createService, type DraftResult, type Service } from "../service.ts";
import { defaultSettings } from "../settings.ts";
import type { Verdict } from "../verify/judgement.ts";
import { claimJson, findingJson } from "./formats/json.ts";
import { createLru } from "./lru.ts";

export type Answer = Verified | { readonly id?: unknown; readonly error: string };

export interface Verified {
  readonly id: string | number;
  /** Whether a finding stands at warning level or above. */
  readonly flagged: boolean;
  readonly severity: Severity | null;
  readonly verdict: Verdict | null;
  readonly findings: readonly unknown[];
  readonly claims: readonly unknown[];
}

/** A function that answers one line of input. Repeated sources are read once, as long as they are remembered. */
export function createVerifier(now: string): (line: string) => Promise<Answer> {
  const sources = createLru<Source>(256);
  const services = createLru<Service>(64);
  return async (line) => {
    const request = readRequest(line);
    if ("error" in request) return request;
    const service = services.get(digest(request.sources), () => {
      return serviceFor(
        request.sources.map((given) => sources.get(digest(given), () => toSource(given))),
        now,
      );
    });
    return toAnswer(request.id, await service.check(toDraft(request)), service);
  };
}

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  claim: z.string(),
  published: z.string().optional(),
  sources: z.array(
    z.object({ id: z.string(), text: z.string(), published: z.string().optional(), title: z.string().optional() }),
  ),
});

type Request = z.output<typeof requestSchema>;

function readRequest(line: string): Request | { readonly id?: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: "The line is not JSON." };
  }
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return { ...(id.success && { id: id.data.id }), error: describeIssue(parsed.error.issues[0]) };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const place = issue?.path.map(String).join(".") ?? "";
  return place === ""
    ? "The line is no object with id, claim and sources."
    : `"${place}" is missing or of the wrong type.`;
}

type GivenSource = Request["sources"][number];

const digest = (given: GivenSource | readonly GivenSource[]): string =>
  createHash("sha256").update(JSON.stringify(given)).digest("base64");

function serviceFor(sources: readonly Source[], now: string): Service {
  const corpus = { sources, actors: { actors: new Map() }, problems: [] };
  return createService({ corpus, settings: defaultSettings, now });
}

function toSource({ id, text, title, published }: GivenSource): Source {
  const read = readText({ path: `${id}.txt`, text });
  const issued = published === undefined ? undefined : toSourceDate(published, "published");
  return { key: id, ...read, ...withoutAbsent({ title, issued }) };
}

const toDraft = ({ claim, sources, published }: Request) => ({
  path: "claim.txt",
  text: claim,
  cites: sources.map(({ id }) => id),
  ...(published !== undefined && { published }),
});

function toAnswer(id: Request["id"], result: DraftResult, service: Service): Verified {
  const file = openDraftReport(createDraftReport(result, service));
  const severity = severityNames.find((name) => file.findings.some((finding) => finding.severity === name)) ?? null;
  return {
    id,
    flagged: severity === "error" || severity === "warning",
    severity,
    verdict: worstFirst.find((verdict) => file.judgements.some((judgement) => judgement.verdict === verdict)) ?? null,
    findings: file.findings.map((finding) => findingJson(finding, file)),
    claims: file.judgements.map((judgement) => claimJson(judgement, file)),
  };
}

const worstFirst: readonly Verdict[] = [
  "contradicted",
  "sources-conflict",
  "superseded",
  "overstated",
  "not-found",
  "partially-supported",
  "unresolved",
  "supported",
];
