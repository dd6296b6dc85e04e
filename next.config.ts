import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import type { Site } from "./lib/resume/schema/site";

/** `npm run dev` and `npm run build` check the content first and hand the site's settings over in RESUME_SITE. */
export default function configure(phase: string): NextConfig {
  if (!process.env.RESUME_SITE) throw new Error("start Next through npm run dev or npm run build");
  const { basePath, editions }: Site = JSON.parse(process.env.RESUME_SITE);
  const shared: NextConfig = {
    trailingSlash: true,
    basePath,
    agentRules: false,
    poweredByHeader: false,
    typescript: { ignoreBuildErrors: true }, // npm run typecheck looks at the types
    serverExternalPackages: ["@myriaddreamin/typst-ts-web-compiler", "docx", "fontkit", "fonteditor-core", "subset-font"],
  };
  if (phase !== PHASE_DEVELOPMENT_SERVER)
    return { ...shared, output: "export", distDir: ".export/raw", generateBuildId: () => "resume", experimental: { cpus: availableParallelism() } };
  return {
    ...shared,
    devIndicators: false,
    turbopack: { resolveAlias: { "@/lib/content/revision": "./.export/revision.ts" } },
    rewrites: async () => ({ beforeFiles: [], afterFiles: rewriteToFolders(editions), fallback: [] }),
  };
}

/** Serves the addresses of the export from app/[lang]: the first edition stands at the root, 404 pages are single files. */
function rewriteToFolders([root = "", ...others]: string[]) {
  const notRoot = ["_next", "icons", "og", ...others].map((name) => `${name}(?:/|$)`).join("|");
  return [
    { source: "/404.html", destination: `/${root}/404/` },
    ...others.map((edition) => ({ source: `/${edition}/404.html`, destination: `/${edition}/404/` })),
    { source: `/:path((?!${notRoot}).*)`, destination: `/${root}/:path` },
  ];
}
