/** Something wrong in the content: its line, the line of the file around the spot, what was likely meant, and an example. */
type Shown = { title: string; frame: { line: number; before: string; spot: string; after: string } | undefined; suggestion: string | undefined; example: string | undefined };

/** What stands in place of a page while the content is wrong; only ever seen while developing. */
export function ContentProblems({ problems }: { problems: Shown[] }) {
  return (
    <main dir="ltr" className="py-10">
      <h1 className="mb-4 font-semibold text-accent text-xl/7">The content cannot be shown yet</h1>
      {problems.map((problem) => (
        <Problem key={problem.title} {...problem} />
      ))}
      <p className="mt-4 text-muted">Mend these places and save: the page comes back by itself.</p>
    </main>
  );
}

function Problem({ title, frame, suggestion, example }: Shown) {
  return (
    <section className="mt-4 text-sm/5">
      <p className="wrap-anywhere whitespace-pre-wrap">{title}</p>
      {frame && (
        <pre className="overflow-x-auto bg-wash px-2 py-1">
          <span className="text-muted">{frame.line} | </span>
          {frame.before}
          <mark className="bg-transparent text-accent underline">{frame.spot}</mark>
          {frame.after}
          {"\n"}
          <span className="invisible">
            {frame.line} | {frame.before}
          </span>
          <span className="text-accent">^ {suggestion}</span>
        </pre>
      )}
      {example !== undefined && <p className="text-muted">For example: {example}</p>}
    </section>
  );
}
