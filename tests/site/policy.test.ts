import { expect, inject, test } from "vitest";
import { pages } from "./content";
import { fetchPage, findAll } from "./html";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { visit } = startBrowser();

/** A policy's directives with their sources. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(policy.split("; ").map((directive): [string, string[]] => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));
}

async function policyOf(path: string): Promise<Map<string, string[]>> {
  const { tree } = await fetchPage(`${origin}${path}`);
  const [meta] = findAll(tree, ({ properties }) => String(properties.httpEquiv) === "content-security-policy");
  return parsePolicy(String(meta?.properties.content));
}

test.for(pages)("The policy of $path allows nothing but what it names by hash, and what is on the site.", async ({ path }) => {
  const policy = await policyOf(path);
  expect(policy.get("default-src")).toEqual(["'none'"]);
  for (const [directive, sources] of policy) {
    const allowed =
      { "connect-src": /^'self'$/, "img-src": /^'self'$/, "manifest-src": /^'self'$/, "script-src": /^'sha256-[\w+/]{43}='$/, "style-src": /^'sha256-[\w+/]{43}='$/ }[directive] ??
      /^'none'$/;
    for (const source of sources) expect(source, directive).toMatch(allowed);
  }
});

test.for(pages)("The host's policy for $path allows what the page's own does, and few styles besides.", async ({ path }) => {
  const { headers } = await fetch(`${origin}${path}`);
  const ofHost = parsePolicy(headers.get("content-security-policy") ?? "");
  for (const [directive, sources] of await policyOf(path)) expect(ofHost.get(directive), directive).toEqual(expect.arrayContaining(sources));
  expect(ofHost.get("frame-ancestors")).toEqual(["'none'"]);
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(ofHost.get("style-src")?.length).toBeLessThan(9);
});

test("The browser holds to the policy: a script, a style and a picture from elsewhere do nothing.", async () => {
  const page = await visit(`${origin}/`);
  const violated = await page.evaluate(async () => {
    const seen = new Set<string>(); // the page's policy and the host's each report
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.add(effectiveDirective));
    for (const name of ["script", "style"]) document.head.appendChild(Object.assign(document.createElement(name), { textContent: "html { color: red }" }));
    document.body.appendChild(Object.assign(new Image(), { src: "https://elsewhere.example/a.png" }));
    await fetch("https://elsewhere.example/").catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...seen].sort();
  });
  expect(violated).toEqual(["connect-src", "img-src", "script-src-elem", "style-src-elem"]);
});
