import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "@/lib/content/load";
import { buildBare } from "./measured-build";
import { copyProject } from "./project-copy";
import { type Served, serve } from "./site";

/** Gives each page of a copy of the site Next's own router: links within the site are fetched beforehand and followed without a load. */
const writeRouter = ([root, ...others]: string[]) => `"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
export function SoftNavigation() {
  const router = useRouter();
  useEffect(() => {
    const inside = (path) => (${JSON.stringify(others.map((edition) => `/${edition}/`))}.some((start) => path.startsWith(start)) ? path : "/${root}" + path);
    for (const link of document.querySelectorAll("header a")) router.prefetch(inside(link.pathname));
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      event.preventDefault();
      router.push(inside(link.pathname));
    });
    document.documentElement.dataset.ready = "";
  }, [router]);
  return null;
}
`;

/** Serves a copy of the site that keeps Next's script and router, as Next exports it. */
export async function serveSoft(): Promise<Served> {
  const folder = await copyProject("soft");
  await cp("content", join(folder, "content"), { recursive: true });
  const { editions } = loadContent("content").site;
  await writeFile(join(folder, "app/[lang]/soft-navigation.jsx"), writeRouter(editions));
  const layout = join(folder, "app/[lang]/layout.tsx");
  await replaceIn(layout, "<body>{children}</body>", "<body>{children}<SoftNavigation /></body>");
  await replaceIn(layout, "import ", 'import { SoftNavigation } from "./soft-navigation";\nimport ');
  await replaceIn(join(folder, "components/page-title.tsx"), "<h1 ", '<h1 {...{ elementtiming: "title" }} ');
  await buildBare(folder);
  const raw = join(folder, ".export/raw");
  await writeFile(join(raw, "vercel.json"), JSON.stringify({ headers: [] }));
  const { origin, close } = await serve(raw);
  return {
    origin: `${origin}/${editions[0]}`,
    close: () => {
      close();
      void rm(folder, { recursive: true, force: true });
    },
  };
}

/** Changes a piece of a file, which must be there. */
async function replaceIn(file: string, piece: string, other: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(piece)) throw new Error(`${file} has another shape than the benchmark knows`);
  await writeFile(file, text.replace(piece, other));
}
