import type { Labels } from "@/lib/resume/labels/words";
import { isSectionId, ownSectionSchema, SECTION_IDS, type Section, sectionSchema } from "@/lib/resume/schema/section";
import { isEntryName } from "./entry";
import type { Folder, Loaded } from "./folder";

/** A section with its file's name below the edition. */
export type LoadedSection = Loaded<Section> & { name: string };

/** Reads the sections of an edition: those with a name of their own in their order, then those in `sections/` by file name. */
export function loadSections(folder: Folder, edition: string, labels: Labels): LoadedSection[] {
  const named = SECTION_IDS.filter((id) => folder.has(`${edition}/${id}.yaml`)).map((id) => ({
    id,
    name: `${id}.yaml`,
    loaded: folder.load(`${edition}/${id}.yaml`, sectionSchema),
  }));
  const own = listOwn(folder, edition).map((id) => ({ id, name: `sections/${id}.yaml`, loaded: folder.load(`${edition}/sections/${id}.yaml`, ownSectionSchema) }));
  return [...named, ...own].flatMap(({ id, name, loaded }) => {
    if (!loaded) return [];
    const title = loaded.value.title ?? (isSectionId(id) ? labels[id] : id);
    return [{ name, located: loaded.located, value: { id, title, items: loaded.value.items } }];
  });
}

function listOwn(folder: Folder, edition: string): string[] {
  return folder.list(`${edition}/sections`).flatMap((name) => {
    const id = name.replace(/\.yaml$/, "");
    const place = { file: `${folder.name}/${edition}/sections/${name}`, line: 1, column: 1 };
    if (id === name || !isEntryName(`${id}.md`))
      return folder.report({ ...place, message: "is not the name of a section; use small Latin letters, digits and hyphens, and end in .yaml" }) ?? [];
    if (isSectionId(id)) return folder.report({ ...place, message: `this section has a place of its own; move it to ${folder.name}/${edition}/${name}` }) ?? [];
    return id;
  });
}
