/** A résumé on its way into the content: values as content files have them, inline Markdown already written as such. */
export type Draft = {
  lang: string;
  profile: Record<string, unknown>;
  phone?: string | undefined;
  skills: { name?: string; level?: string | undefined; skills: DraftSkill[] }[];
  experience: DraftEntry[];
  projects: DraftEntry[];
  sections: { id: string; title?: string; items: Record<string, unknown>[] }[];
};

export type DraftSkill = { id?: string; name: string; level?: string | undefined; note?: string | undefined };

/** An entry: its file's name, its front matter, and bullets; those of one of several roles stand below its title. */
export type DraftEntry = { id: string; front: Record<string, unknown>; parts: { heading?: string; highlights: Bullet[] }[] };

/** A highlight, with those nested in it. */
export type Bullet = { text: string; children: Bullet[] };

/** Adds items to a section of a draft, which may be there already. */
export function addItems({ sections }: Pick<Draft, "sections">, { id, title }: { id: string; title?: string }, items: Record<string, unknown>[]): void {
  const same = sections.find((section) => section.id === id);
  if (same) same.items.push(...items);
  else sections.push({ id, ...(title && { title }), items });
}
