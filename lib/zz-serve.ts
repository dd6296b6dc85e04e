import { serveExport } from "@/lib/export/serve"; import { loadContent } from "@/lib/content/load";
console.log((await serveExport("out", loadContent("content").site, 4555)).port);
