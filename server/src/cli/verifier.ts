/** Verifies one claim against the sources handed over with it. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { toSourceDate, withoutAbsent } from "../corpus/reference.ts";
import type { Source } from "../corpus/source.ts";
import { readText } from "../corpus/source-text.ts";
import { readDocumentDate } from "../extract/document-date.ts";
import { createDraftReport } from "../report/draft-report.ts";
import { openDraftReport, severityNames } from "../report/report.ts";
import type { Severity } from "../rules/finding.ts";
import { createService, type DraftResult, type Service } from "../service.ts";
import { defaultSettings } from "../settings.ts";
import { createRecent, recall } from "../text/recent.ts";
import { type Verdict, worstVerdict } from "../verify/judgement.ts";
import { claimJson, findingJson } from "./formats/json.ts";

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

/** A function that answers one line of input, given with its number. Repeated sources are read once, as long as they are remembered. */
export function createVerifier(now: string): (line: string, number: number) => Promise<Answer> {
  const sources = createRecent<Source>(256);
  const services = createRecent<Service>(64);
  return async (line, number) => {
    const request = readRequest(line, number);
    if ("error" in request) return request;
    const service = recall(services, digest(request.sources), () => {
      return serviceFor(
        request.sources.map((given) => recall(sources, digest(given), () => toSource(given))),
        now,
      );
    });
    return toAnswer(request.id, await service.check(toDraft(request)), service);
  };
}

const published = z
  .string()
  .refine((text) => readDocumentDate(text) !== undefined, {
    error: ({ input }) =>
      `is no date in EDTF ("${String(input).slice(0, 40)}"); write a day, a month or a year such as 2024-06-15, 2024-06 or 2024-06~ (inferred), or leave it out`,
  })
  .optional();

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  claim: z.string(),
  published,
  sources: z
    .array(z.object({ id: z.string(), text: z.string(), published, title: z.string().optional() }))
    .refine((sources) => new Set(sources.map(({ id }) => id)).size === sources.length, {
      error: "has two sources with one id; give each its own",
    }),
});

type Request = z.output<typeof requestSchema>;

function readRequest(line: string, number: number): Request | { readonly id?: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: `Line ${number} is not JSON.` };
  }
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return { ...(id.success && { id: id.data.id }), error: describeIssue(parsed.error.issues[0], number) };
}

function describeIssue(issue: z.core.$ZodIssue | undefined, number: number): string {
  const place = issue?.path.map(String).join(".") ?? "";
  if (place === "") return `Line ${number} is no object with id, claim and sources.`;
  return `Line ${number}: "${place}" ${issue?.code === "custom" ? issue.message : "is missing or of the wrong type"}.`;
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
    verdict: worstVerdict(new Set(file.judgements.map(({ verdict }) => verdict))) ?? null,
    findings: file.findings.map((finding) => findingJson(finding, file)),
    claims: file.judgements.map((judgement) => claimJson(judgement, file)),
  };
}
