import * as z from "zod";
import { text } from "./scalars";

const WORDS = {
  home: "Name of the link to the home page.",
  experience: "Heading and menu entry of the career.",
  projects: "Heading and menu entry of the projects.",
  skills: "Heading and menu entry of the skills.",
  writing: "Heading of the articles.",
  results: "Name of the list of key results, for screen readers.",
  navigation: "Name of the main menu, for screen readers.",
  languages: "Name of the language menu, for screen readers.",
  skipToContent: "Link that leads past the menu.",
  theme: "Name of the theme switch, for screen readers.",
  themeAuto: "Theme that follows the device.",
  themeLight: "Light theme.",
  themeDark: "Dark theme.",
  seeking: "Word before the role that is wanted.",
  current: "Word before the current position.",
  inTheTrade: "Word before the time in the trade.",
  countedTo: "A time and the month that it counts to; {duration} and {month} stand for them.",
  present: "End of what goes on.",
  copyEmail: "Button that copies the e-mail address.",
  share: "Button that shares the page.",
  print: "Button that prints the page.",
  emailCopied: "Said when the e-mail address was copied.",
  linkCopied: "Said when the page's address was copied.",
  product: "Kind of project: a product worked on.",
  products: "Heading of the products worked on.",
  openSource: "Kind of project: published code.",
  openSourceProjects: "Heading of published code.",
  stack: "Word before a list of technologies.",
  duringJob: "Beside the months of a job, that a project was done in them.",
  allExperience: "Link to the whole career.",
  allProjects: "Link to all projects.",
  allSkills: "Link to all skills.",
  relatedProjects: "Heading of the projects done at an employer.",
  permalink: "Name of the link to one highlight, for screen readers; {highlight} stands for its first words.",
  timeline: "Heading of the picture of the career.",
  timelineName: "Name of that picture, for screen readers; {name}, {start} and {end} stand for the candidate's.",
  skill: "Heading of the column that names skills.",
  years: "Heading of the column that shows when a skill was used.",
  duration: "Heading of the column that says for how long.",
  proofs: "Heading of the column that counts the places that show a skill.",
  countedProofs: "Number of places that show a skill; {count} stands for it.",
  countedProof: "The same where it is one.",
  listed: "Said of a skill that no place shows.",
  inStack: "Said of an entry that names a skill among its technologies, and in no highlight.",
  shownSkills: "Heading of the skills that an entry shows.",
  skillDescription: "Description of a skill's page; {name}, {skill}, {duration}, {years}, {proofs} and {employers} stand for the candidate's.",
  notFound: "Title of the page for an address that leads nowhere.",
  notFoundText: "What to do then.",
  experienceDescription: "Description of the experience page; {name}, {headline} and {employers} stand for the candidate's.",
  projectsDescription: "Description of the projects page; {name} and {projects} stand for the candidate's.",
  skillsDescription: "Description of the skills page; {name} and {skills} stand for the candidate's.",
  asOf: "Footer: the month that durations count to; {month} stands for it.",
  to: "Word between two figures, for screen readers: from 20 to 2.",
  contact: "Name of the contact actions, for screen readers.",
} as const;

type Word = keyof typeof WORDS;

/** Words of the interface in one edition. */
export type Labels = Record<Word, string>;

const ZH: Labels = {
  home: "首页",
  experience: "经历",
  projects: "项目",
  skills: "技能",
  writing: "文章",
  results: "关键成果",
  navigation: "主导航",
  languages: "语言",
  skipToContent: "跳到正文",
  theme: "主题",
  themeAuto: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  seeking: "求职意向",
  current: "现任",
  inTheTrade: "从业",
  countedTo: "{duration}（截至 {month}）",
  present: "至今",
  copyEmail: "复制邮箱",
  share: "分享",
  print: "打印",
  emailCopied: "邮箱已复制",
  linkCopied: "链接已复制",
  product: "产品",
  products: "参与的产品",
  openSource: "开源",
  openSourceProjects: "开源项目",
  stack: "技术栈",
  duringJob: "任职期间",
  allExperience: "全部经历",
  allProjects: "全部项目",
  allSkills: "全部技能",
  relatedProjects: "相关项目",
  permalink: "链接：{highlight}",
  timeline: "历程",
  timelineName: "{name}的职业历程与主要技能，{start} 至 {end}",
  skill: "技能",
  years: "使用时间",
  duration: "年限",
  proofs: "佐证",
  countedProofs: "{count} 条佐证",
  countedProof: "{count} 条佐证",
  listed: "同类经验",
  inStack: "列于技术栈",
  shownSkills: "用到的技能",
  skillDescription: "{name}的 {skill} 经验：{duration}（{years}），{proofs}，见于{employers}。",
  notFound: "没有这个页面",
  notFoundText: "链接可能已失效，或地址输入有误。可以从这里继续：",
  experienceDescription: "{name}，{headline}。工作经历：{employers}。",
  projectsDescription: "{name}参与的产品与开源项目：{projects}。",
  skillsDescription: "{name}的技术技能：{skills}。",
  asOf: "时长截至 {month}",
  to: "变为",
  contact: "联系与分享",
};

const EN: Labels = {
  home: "Home",
  experience: "Experience",
  projects: "Projects",
  skills: "Skills",
  writing: "Writing",
  results: "Key results",
  navigation: "Main menu",
  languages: "Languages",
  skipToContent: "Skip to content",
  theme: "Theme",
  themeAuto: "Auto",
  themeLight: "Light",
  themeDark: "Dark",
  seeking: "Seeking",
  current: "Currently",
  inTheTrade: "Experience",
  countedTo: "{duration} (as of {month})",
  present: "present",
  copyEmail: "Copy email",
  share: "Share",
  print: "Print",
  emailCopied: "Email copied",
  linkCopied: "Link copied",
  product: "Product",
  products: "Products worked on",
  openSource: "Open source",
  openSourceProjects: "Open source",
  stack: "Stack",
  duringJob: "dates of employment",
  allExperience: "All experience",
  allProjects: "All projects",
  allSkills: "All skills",
  relatedProjects: "Projects at this company",
  permalink: "Link: {highlight}",
  timeline: "Timeline",
  timelineName: "The career and main skills of {name}, {start} to {end}",
  skill: "Skill",
  years: "When",
  duration: "Duration",
  proofs: "Proofs",
  countedProofs: "{count} proofs",
  countedProof: "{count} proof",
  listed: "listed",
  inStack: "Part of the stack",
  shownSkills: "Skills shown here",
  skillDescription: "How {name} used {skill}: {duration} ({years}), {proofs}, at {employers}.",
  notFound: "Page not found",
  notFoundText: "The link may be out of date or the address mistyped. You can go on from here:",
  experienceDescription: "{name}, {headline}. Work experience: {employers}.",
  projectsDescription: "Products and open source that {name} worked on: {projects}.",
  skillsDescription: "Technical skills of {name}: {skills}.",
  asOf: "Durations as of {month}",
  to: "to",
  contact: "Contact and sharing",
};

/** `labels.yaml` of an edition: its own words for the interface, over the ready Chinese or English ones. */
export function labelsSchema(edition: string) {
  const fields = Object.entries(WORDS).map(([word, meaning]) => [word, text.optional().describe(meaning)]);
  const shape = Object.fromEntries(fields) as Record<Word, z.ZodOptional<typeof text>>;
  const ready = /^zh\b/.test(edition) ? ZH : EN;
  return z.strictObject(shape).transform((own, context): Labels => {
    for (const [word, written] of Object.entries(own)) {
      const [holes, wanted] = [listHoles(written), listHoles(ready[word as Word])];
      if (written !== undefined && holes !== wanted)
        context.addIssue({ code: "custom", path: [word], message: `has the placeholders ${holes || "none"}; it takes ${wanted || "none"}` });
    }
    const given = Object.entries(own).filter(([, words]) => words !== undefined);
    return { ...ready, ...Object.fromEntries(given) };
  });
}

function listHoles(label = ""): string {
  return [...new Set(label.match(/\{\w+\}/g))].sort().join(" ");
}

/** A label with its {placeholders} filled in. */
export function fillLabel(label: string, values: Record<string, string>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? hole) : hole));
}
