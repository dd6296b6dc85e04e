import type { Item } from "@/lib/resume/schema/section";

/** How the items of a section are called in JSON Resume (https://jsonresume.org/schema): the list, and in it each field by ours. */
export type Mapping = { list: string; fields: Record<string, keyof Item> };

const time = { startDate: "start", endDate: "end" } as const;
const told = { summary: "summary", highlights: "highlights" } as const;

/** Sections that JSON Resume has a list for, by their ids. */
export const MAPPINGS: Record<string, Mapping> = {
  work: { list: "work", fields: { name: "name", position: "role", location: "location", description: "by", url: "url", ...time, ...told } },
  volunteering: { list: "volunteer", fields: { organization: "name", position: "role", url: "url", ...time, ...told } },
  education: { list: "education", fields: { institution: "name", studyType: "role", area: "field", url: "url", score: "score", courses: "keywords", ...time } },
  awards: { list: "awards", fields: { title: "name", awarder: "by", date: "date", summary: "summary" } },
  certificates: { list: "certificates", fields: { name: "name", issuer: "by", date: "date", url: "url" } },
  publications: { list: "publications", fields: { name: "name", publisher: "by", releaseDate: "date", url: "url", summary: "summary" } },
  languages: { list: "languages", fields: { language: "name", fluency: "role" } },
  interests: { list: "interests", fields: { name: "name", keywords: "keywords" } },
  references: { list: "references", fields: { name: "name", reference: "summary" } },
};
