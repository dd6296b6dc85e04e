import { basename, resolve } from "node:path";
import * as z from "zod";
import { deriveEvidence } from "@/lib/resume/evidence";
import { periodOfExperience, periodOfProject, type Resume, sortNewestFirst } from "@/lib/resume/resume";
import { type Facts, factsSchema } from "@/lib/resume/schema/facts";
import { type Private, privateSchema, profileSchema } from "@/lib/resume/schema/profile";
import { SECTION_IDS } from "@/lib/resume/schema/section";
import { type Site, siteSchema } from "@/lib/resume/schema/site";
import { skillsSchema } from "@/lib/resume/schema/skills";
import { findUses, type Unproven } from "@/lib/resume/uses";
import { loadExperience, loadProjects } from "./entry";
import { type Environment, overrideSite, readNow } from "./environment";
import { Folder, type Loaded } from "./folder";
import type { Now } from "./future";
import { loadLabels } from "./labels";
import { type Comparable, reportDifferences } from "./parity";
import { ContentError } from "./problem";
import type { Doubt } from "./proofread/doubt";
import { loadSections } from "./section";
import { findDoubts, findLostReferences } from "./skills";
import type { Source } from "./source";
import { TRANSLATED, type Translated, translatedSchema } from "./translated";
import { parseYaml } from "./yaml";

/** All that a content folder says; the first résumé is the edition at the root of the site. */
export type Content = {
  site: Site;
  resumes: [Resume, ...Resume[]];
  private: Private;
  facts: Facts;
  sources: Source[];
  /** What is right but may be meant otherwise. */
  warnings: Doubt[];
  /** The same as it was read, with the place of each part, for what looks over the writing; none where a build hands content over. */
  loaded?: { site: Loaded<Site>; editions: Comparable[]; translated: Loaded<Translated> | undefined };
};

const ROOT_FILES = ["site.yaml", "facts.yaml", "private.yaml", "private.example.yaml", "README.md", "import-notes.md", TRANSLATED];
const EDITION_FILES = ["profile.yaml", "skills.yaml", "labels.yaml", "experience", "projects", "sections", ...SECTION_IDS.map((id) => `${id}.yaml`)];

/** Reads and checks a content folder whole; throws a ContentError that lists every problem. */
export function loadContent(path: string, environment: Environment = {}): Content {
  const now = readNow(environment);
  const folder = new Folder(resolve(path), basename(resolve(path)));
  const site = loadSite(folder, environment);
  const names = site?.value.editions ?? guessEditions(folder);
  const editions = (site ? findEditions(folder, site) : names).map((edition) => loadEdition(folder, edition, now));
  folder.refuseStrays("", [...ROOT_FILES, ...names, ...guessEditions(folder)]);
  const own = folder.has("private.yaml") ? folder.load("private.yaml", privateSchema) : undefined;
  const facts = folder.has("facts.yaml") ? folder.load("facts.yaml", factsSchema(names)) : undefined;
  const translated = folder.has(TRANSLATED) ? folder.load(TRANSLATED, translatedSchema) : undefined;
  const [first, ...others] = editions;
  for (const other of others) if (first) reportDifferences(folder, first.comparable, other.comparable);
  const skillSources = editions.map(({ comparable: { edition, experience, projects, skills } }) => ({ edition, entries: [...experience, ...projects], skills }));
  for (const { edition, ...sources } of skillSources) folder.report(...findLostReferences(sources, (name) => folder.has(`${edition}/${name}`)));

  const unproven = editions.flatMap(({ resume }) => resume ?? []);
  const uses = folder.problems.length ? [] : findUses(unproven);
  const [resume, ...resumes] = unproven.map((each) => ({ ...each, evidence: deriveEvidence(each, uses) }));
  if (folder.problems.length || !site || !resume) throw new ContentError(folder.problems, folder.sources);
  return {
    site: site.value,
    resumes: [resume, ...resumes],
    private: own?.value ?? {},
    facts: facts?.value ?? {},
    sources: folder.sources,
    warnings: [...editions.flatMap(({ doubts }) => doubts), ...findDoubts(skillSources, uses)],
    loaded: { site, editions: editions.map(({ comparable }) => comparable), translated },
  };
}

function loadSite(folder: Folder, environment: Environment): Loaded<Site> | undefined {
  const source = folder.read("site.yaml");
  const parsed = source && parseYaml(source);
  return parsed && folder.check(Array.isArray(parsed) ? parsed : overrideSite(parsed, environment), siteSchema);
}

/** The editions whose folders are there; of any other one problem tells, and not each of its files. */
function findEditions(folder: Folder, { value, located }: Loaded<Site>): string[] {
  const { editions: written } = z.object({ editions: z.array(z.string()) }).parse(located.value);
  const missing = written.flatMap((edition, index) => (folder.list(edition.trim()).length ? [] : { edition: edition.trim(), index }));
  for (const { edition, index } of missing)
    folder.report({
      ...located.locate(["editions", index]),
      message: `editions[${index + 1}]: the folder ${folder.name}/${edition} is missing or empty; add it, or take ${edition} out of editions`,
    });
  return value.editions.filter((edition) => !missing.some((each) => each.edition === edition));
}

/** Where `site.yaml` is wrong, folders with a profile count as editions, so that their problems are listed too. */
function guessEditions(folder: Folder): string[] {
  return folder.list(".").filter((name) => folder.has(`${name}/profile.yaml`));
}

function loadEdition(folder: Folder, edition: string, now: Now): { resume: Unproven | undefined; comparable: Comparable; doubts: Doubt[] } {
  folder.refuseStrays(edition, EDITION_FILES);
  const optional = <Value>(name: string, load: (name: string) => Loaded<Value> | undefined) => (folder.has(`${edition}/${name}`) ? load(`${edition}/${name}`) : undefined);
  const profile = folder.load(`${edition}/profile.yaml`, profileSchema);
  const skills = optional("skills.yaml", (name) => folder.load(name, skillsSchema));
  const { labels, doubts } = loadLabels(folder, edition);
  const sections = loadSections(folder, edition, labels);
  const experience = sortNewestFirst(loadExperience(folder, edition, now), ({ value }) => periodOfExperience(value));
  const entries = experience.map(({ value }) => value);
  const projects = sortNewestFirst(loadProjects(folder, edition, entries, now), ({ value }) => periodOfProject(value, entries));
  const resume = profile && {
    edition,
    asOf: now.month,
    profile: profile.value,
    skills: skills?.value.groups ?? [],
    experience: entries,
    projects: projects.map(({ value }) => value),
    sections: sections.map(({ value }) => value),
    labels,
  };
  return { resume, comparable: { edition, profile, experience, projects, skills, sections }, doubts };
}
