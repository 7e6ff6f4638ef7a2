/** Finds the source that a link in a draft leads to: by its address, its file, its key or `title:` and its title. */
import type { Source } from "./source.ts";

export function createSourceLookup(sources: readonly Source[]): (target: string) => string | undefined {
  const byAddress = new Map<string, string>();
  const byFile = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { key, url, path, title } of sources) {
    if (title !== undefined) byTitle.set(titleKey(title), key);
    if (url !== undefined) byAddress.set(addressKey(url), key);
    byFile.set(key.toLowerCase(), key);
    if (path !== undefined) byFile.set(lastPart(path).toLowerCase(), key);
  }
  return (target) => {
    if (target.startsWith("title:")) return byTitle.get(titleKey(target.slice("title:".length)));
    const address = byAddress.get(addressKey(target));
    return address ?? (/^[a-z][a-z\d+.-]*:/i.test(target) ? undefined : byFile.get(fileKey(target)));
  };
}

/** An address as it is compared with others: scheme, `www.`, fragment, tracking parameters and a last slash do not count. */
function addressKey(url: string): string {
  const [address = "", query] = url.trim().split("#", 1)[0]?.split("?") ?? [];
  const kept = (query ?? "")
    .split("&")
    .filter((part) => part !== "" && !/^(?:utm_|fbclid|gclid|ref=|src=)/i.test(part));
  const bare = address
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/+$/, "");
  const host = /^[^/]*/.exec(bare)?.[0] ?? "";
  return host.toLowerCase() + bare.slice(host.length) + (kept.length > 0 ? `?${kept.join("&")}` : "");
}

const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const lastPart = (path: string): string => path.split("/").at(-1) ?? path;

function fileKey(target: string): string {
  const name = lastPart(target.split("#", 1)[0] ?? "");
  return (safeDecode(name) ?? name).toLowerCase();
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
