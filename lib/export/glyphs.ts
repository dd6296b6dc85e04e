import { refuseCharacter } from "@/lib/content/character";
import type { Content } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import type { Source } from "@/lib/content/source";
import { findMissingCharacters } from "@/lib/formats/fonts/missing";
import { formatCodePoint } from "@/lib/resume/invisible";

/** Throws a ContentError that names each character which no bundled font has, once for each file. */
export async function refuseMissingGlyphs({ resumes, sources }: Content): Promise<void> {
  const shown = sources.filter(({ file }) => !/\/(site|facts|private)\.yaml$/.test(file)).map(blankComments);
  const missing = await findMissingCharacters(resumes);
  const problems = missing.flatMap((character) => {
    const placed = shown.flatMap((source) => refuseCharacter(source, character, explain(character)));
    return placed.length ? placed : [{ file: shown[0]?.file ?? "", line: 1, column: 1, message: explain(character) }];
  });
  if (problems.length) throw new ContentError(problems, sources);
}

/** A source whose comments hold no characters; in Markdown a line that begins with # is none. */
function blankComments(source: Source): Source {
  return source.file.endsWith(".yaml") ? { ...source, text: source.text.replace(/^[ \t]*#.*$/gm, (comment) => " ".repeat(comment.length)) } : source;
}

function explain(character: string): string {
  return `"${character}" (${formatCodePoint(character)}) is in no bundled font, so neither share cards nor the PDF can show it; write it with other characters`;
}
