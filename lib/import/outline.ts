import type { Heading, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { explainLink } from "@/lib/resume/link";
import { formatInline } from "@/lib/resume/markdown";

/** What a heading begins: its text, the addresses in it, its depth and line, and what stands below it up to the next one. */
export type Block = { title: string; urls: string[]; depth: number; line: number; nodes: RootContent[] };

/** A part of a résumé written by hand: which it is, and its entries, each under a heading of its own; what stands before them is in `nodes`. */
export type Part = Block & { id: string; entries: Block[] };

/** Words by which headings name the parts, in the languages that résumés are often written in; the first that fits counts. */
const TITLES: [string, RegExp][] = [
  [
    "contact",
    /^(联系方式|联系|个人信息|基本信息|基本资料|個人資料|基本資料|聯絡方式|連絡先|contact( (me|info|information|details))?|kontakt(daten)?|coordonnées|contacto|contato|contatti|контакты|연락처|معلومات الاتصال|للتواصل)$/i,
  ],
  [
    "summary",
    /自我评价|自我評價|自己PR|个人简介|个人总结|個人簡介|关于我|關於我|職務要約|소개|^简介|^簡介|\bsummary\b|\babout( me)?\b|^profile?$|\bprofile\b|\bobjective\b|^profil$|résumé professionnel|perfil|obiettivo|о себе|자기소개|نبذة|תמצית|על עצמי|פרופיל/i,
  ],
  ["languages", /^(外语|语言能力|语言|語言|語学|languages?( skills)?|sprachen|sprachkenntnisse|langues|idiomas|lingue|языки|знание языков|외국어|언어|اللغات|שפות)$/i],
  [
    "projects",
    /项目|項目|专案|專案|プロジェクト|\bprojects?\b|^open source$|\bprojekte\b|\bprojets?\b|\bproyectos?\b|\bprojetos?\b|\bprogetti\b|проекты|프로젝트|المشاريع|פרויקטים/i,
  ],
  [
    "skills",
    /技能|专长|專長|技术栈|スキル|\bskills?\b|\btechnologies\b|\btech stack\b|\bcompetenc|kenntnisse|fähigkeiten|compétences|competencias|competências|competenze|habilidades|навыки|기술|המיומנויות|כישורים|المهارات|programming languages/i,
  ],
  [
    "experience",
    /工作经历|工作经验|工作經歷|工作經驗|职业经历|職務経歴|職歴|任职|工作履历|实习经历|^经历$|^經歷$|\bexperience\b|\bemployment\b|^work$|^work history$|^career( history)?$|berufserfahrung|beruflicher werdegang|berufspraxis|expérience|experiencia|experiência|esperienz|опыт работы|опыт|경력|الخبر|خبرة|ניסיון/i,
  ],
  [
    "education",
    /教育|学历|學歷|学歴|\beducation\b|^studies$|ausbildung|studium|^formations?$|formation académique|formación|formação|formazione|educación|образование|학력|التعليم|השכלה/i,
  ],
  ["certificates", /证书|證書|资格|資格|certifi|licen[cs]es|zertifikat|сертификат|자격|الشهادات/i],
  ["awards", /奖|獎|荣誉|受賞|\bawards?\b|honou?rs|auszeichnung|distinctions|premios|награды|수상|الجوائز/i],
  ["publications", /发表|論文|论文|著書|publications?|veröffentlichung|publicaciones|публикации/i],
  ["talks", /演讲|演講|登壇|\btalks?\b|\bspeaking\b|vorträge|conférences|charlas|доклады/i],
  ["writing", /文章|博客|執筆|\bwriting\b|\barticles?\b|\bblog\b/i],
  ["volunteering", /志愿|志願|volunt|ehrenamt|bénévol|волонт|تطوع|התנדבות/i],
  ["interests", /兴趣|爱好|興趣|趣味|\binterests\b|\bhobbies\b|\bhobbys\b|^interessen$|תחביבים|intérêt|intereses|увлечения|취미|الاهتمامات/i],
  ["references", /推荐人|证明人|推薦人|\breferences\b|\breferees\b|referenzen|références|referencias|рекомендации/i],
];

/** What documents are called; no person is. */
const DOCUMENT_OF = /^(r[ée]sum[ée]|curr[ií]culum( vitae)?|c\.?v\.?|lebenslauf)\s*(of|de|von|du|:|–|—|-)\s+(?=\S)/i;
const DOCUMENT =
  /^(r[ée]sum[ée]|curriculum( vitae)?|c\.?v\.?|lebenslauf|hoja de vida|currículo|резюме|简历|個人簡歷|个人简历|履歷|履歴書|職務経歴書|이력서|السيرة الذاتية|קורות חיים)([ ·|—–-].*)?$/i;

/** Takes a résumé in Markdown apart: what stands before its parts, and the parts; the first heading that names none of them is the person's name. */
export function readOutline(root: Root): { name?: string; preamble: Block; parts: Part[] } {
  const preamble: Block = { title: "", urls: [], depth: 0, line: 1, nodes: [] };
  const parts: Part[] = [];
  let name: string | undefined;
  for (const node of root.children) {
    const part = parts.at(-1);
    if (node.type !== "heading") (part?.entries.at(-1) ?? part ?? preamble).nodes.push(node);
    else if (!part && isOfWhole(node, root, name)) name ??= nameIn(titleOf(node));
    else if (!part && preamble.nodes.length === 0 && identifyPart(titleOf(node)) === undefined) preamble.nodes.push({ ...node, type: "paragraph" });
    else if (beginsPart(node, part)) parts.push({ ...begin(node), id: identifyPart(titleOf(node)) ?? "", entries: [] });
    else part?.entries.push(begin(node));
  }
  return { ...(name !== undefined && { name }), preamble, parts };
}

/** The name in a title; undefined where it says only what the document is. */
function nameIn(title: string): string | undefined {
  return DOCUMENT.test(title) && !DOCUMENT_OF.test(title) ? undefined : title.replace(DOCUMENT_OF, "");
}

/** Whether a heading before the parts is the person's name, or says only what the document is. */
function isOfWhole(node: Heading, root: Root, name: string | undefined): boolean {
  const title = titleOf(node);
  if (nameIn(title) === undefined) return true;
  return name === undefined && title !== "" && (identifyPart(title) === undefined || isAlone(node, root));
}

/** Whether a heading is the title of the whole: the only one of its depth, and none stands higher. */
function isAlone({ depth, ...heading }: Heading, { children }: Root): boolean {
  return (
    children.every((node) => node.type !== "heading" || node.depth > depth || node.position === heading.position) && children.filter(({ type }) => type === "heading").length > 1
  );
}

/** A heading begins a part unless it stands deeper than the one before; it may do so where it names a part, and that before has no entries to be one of. */
function beginsPart(node: Heading, part: Part | undefined): boolean {
  if (!part || node.depth <= part.depth) return true;
  return identifyPart(titleOf(node)) !== undefined && !["experience", "projects", "skills"].includes(part.id) && part.entries.length === 0;
}

function begin(node: Heading): Block {
  return { title: titleOf(node), urls: listUrls(node), depth: node.depth, line: node.position?.start.line ?? 1, nodes: [] };
}

/** Whether an address leads somewhere on the web. */
export function isOnWeb(url: string): boolean {
  return /^https?:/.test(url) && !explainLink(url);
}

/** The addresses on the web that a piece of text links to. */
export function listUrls(node: RootContent): string[] {
  const urls: string[] = [];
  visit(node, "link", ({ url }) => void urls.push(url));
  return urls.filter(isOnWeb);
}

function titleOf(node: Heading): string {
  return formatInline(node.children).replace(/\s+/g, " ").trim();
}

/** Which part a heading names; undefined for none. */
export function identifyPart(title: string): string | undefined {
  const plain = title.replace(/^[\p{S}\p{P}\d\s]+|[:：\s]+$/gu, "");
  return plain.length > 40 ? undefined : TITLES.find(([, words]) => words.test(plain))?.[0];
}
