import { mkdtemp } from "node:fs/promises"; import { join } from "node:path"; import { tmpdir } from "node:os";
import { writeCareer } from "@/lib/bench/career"; import { loadContent } from "@/lib/content/load"; import { layOut } from "@/lib/formats/document"; import { renderPdf, countPages } from "@/lib/formats/pdf/render"; import { wholeAddress } from "@/lib/site/edition";
const f=await mkdtemp(join(tmpdir(),"gr-"));
for(const n of [10,50]){ await writeCareer(join(f,"c"+n),n); const c=loadContent(join(f,"c"+n)); const href=wholeAddress(c.site,"en"); const d=layOut(c.resumes[0],href("/"));
let u=process.cpuUsage(); const pdf=await renderPdf(d,c.site.documents,href); let v=process.cpuUsage(u); console.log(process.argv[2],n,"pdf ms cpu",Math.round((v.user+v.system)/1000),countPages(pdf),"pages",pdf.length);}
