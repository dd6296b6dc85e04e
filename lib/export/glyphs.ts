import type { Content } from "@/lib/content/load";
import { ContentError, type Problem } from "@/lib/content/problem";
import { placeAt } from "@/lib/content/source";
import { findMissingCharacters } from "@/lib/formats/fonts/missing";

/** Throws a ContentError that names each place of a character which no bundled font has. */
export async function refuseMissingGlyphs({ resumes, sources }: Content): Promise<void> {
  const shown = sources.filter(({ file }) => !/\/(site|facts|private)\.yaml$/.test(file));
  const missing = await findMissingCharacters(resumes);
  const problems = missing.flatMap((character) =>
    shown.flatMap((source) => findAll(source.text, character).map((offset): Problem => ({ ...placeAt(source, offset), message: explain(character) }))),
  );
  const unplaced = missing.filter((character) => !shown.some(({ text }) => text.includes(character)));
  problems.push(...unplaced.map((character) => ({ file: shown[0]?.file ?? "", line: 1, column: 1, message: explain(character) })));
  if (problems.length) throw new ContentError(problems);
}

function findAll(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let offset = text.indexOf(part); offset >= 0; offset = text.indexOf(part, offset + part.length)) offsets.push(offset);
  return offsets;
}

function explain(character: string): string {
  const codePoint = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `"${character}" (U+${codePoint}) is in no bundled font, so neither share cards nor the PDF can show it; write it with other characters`;
}
