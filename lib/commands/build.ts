import { buildSite } from "@/lib/export/build";
import { contentDir, run } from "./run";

await run(async () => {
  await buildSite(contentDir);
  console.log("The site is in out/. npm start serves it.");
});
