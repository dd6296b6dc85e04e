import type * as z from "zod";
import { experienceSchema, projectSchema } from "@/lib/resume/schema/entry";
import { anyFactsSchema } from "@/lib/resume/schema/facts";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { privateSchema, profileSchema } from "@/lib/resume/schema/profile";
import { ownSectionSchema, SECTION_IDS, sectionSchema } from "@/lib/resume/schema/section";
import { siteSchema } from "@/lib/resume/schema/site";
import { skillsSchema } from "@/lib/resume/schema/skills";

/** A kind of content file: which files are of it, as patterns below the folder that holds the content folder, and what they may say. */
export type Kind = { id: string; files: string[]; schema: z.ZodType };

/** All kinds of content files; of Markdown files it is the front matter that is meant. */
export const KINDS: Kind[] = [
  { id: "site", files: ["*/site.yaml"], schema: siteSchema },
  { id: "facts", files: ["*/facts.yaml"], schema: anyFactsSchema },
  { id: "private", files: ["*/private.yaml", "*/private.example.yaml"], schema: privateSchema },
  { id: "profile", files: ["*/*/profile.yaml"], schema: profileSchema },
  { id: "skills", files: ["*/*/skills.yaml"], schema: skillsSchema },
  { id: "section", files: [`*/*/{${SECTION_IDS.join(",")}}.yaml`], schema: sectionSchema },
  { id: "own-section", files: ["*/*/sections/*.yaml"], schema: ownSectionSchema },
  { id: "labels", files: ["*/*/labels.yaml"], schema: labelsSchema("en") },
  { id: "experience", files: ["*/*/experience/*.md"], schema: experienceSchema },
  { id: "project", files: ["*/*/projects/*.md"], schema: projectSchema },
];
