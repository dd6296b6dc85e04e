type Props = { label: string; words: string[]; className?: string };

/** Technologies or other words in a row. */
export function WordList({ label, words, className = "" }: Props) {
  if (!words.length) return null;
  return (
    <ul aria-label={label} className={`flex max-w-measure flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-muted ${className}`}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
