/** What stands in place of a page while the content is wrong; only ever seen while developing. */
export function ContentProblems({ message }: { message: string }) {
  return (
    <main className="py-10">
      <h1 className="mb-4 font-semibold text-accent text-xl/7">The content cannot be shown yet</h1>
      <pre className="whitespace-pre-wrap text-sm/5">{message}</pre>
      <p className="mt-4 text-muted">Mend these places and save: the page comes back by itself.</p>
    </main>
  );
}
