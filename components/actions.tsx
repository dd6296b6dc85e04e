import { joinDots } from "@/lib/resume/format";
import type { Labels } from "@/lib/resume/labels/words";
import { formatHost } from "@/lib/resume/link";
import type { Download, View } from "@/lib/site/view";
import { ShareButton } from "./share-button";

const button = "inline-flex min-h-11 cursor-pointer items-center rounded-lg border px-4 text-[0.9375rem] no-underline print:min-h-0 print:border-0 print:p-0";

const plain = `${button} border-line hover:border-current hover:text-accent`;
const light = "link inline-flex min-h-11 min-w-6 cursor-pointer items-center text-[0.9375rem] print:min-h-0";

/** Ways to reach the candidate, to take the résumé along and to pass the page on. Buttons that need script appear only where it runs. */
export function Actions({ view }: { view: View }) {
  const { resume, downloads } = view;
  const { profile, labels } = resume;
  const documents = downloads.filter(({ kind }) => kind === "document");
  const links = [...(profile.url ? [{ label: formatHost(profile.url), url: profile.url, username: undefined }] : []), ...profile.links];
  return (
    <ul aria-label={labels.contact} className="flex flex-wrap gap-2.5 print:gap-x-6 print:gap-y-0">
      {profile.email && <EmailActions email={profile.email} labels={labels} />}
      {documents.length > 0 && (
        <li className="basis-full wide:basis-auto print:hidden">
          <ul className="flex flex-wrap gap-2.5">
            {documents.map((download) => (
              <DocumentAction key={download.path} download={download} />
            ))}
          </ul>
        </li>
      )}
      <li className="basis-full">
        <ul className="-my-1.5 flex flex-wrap gap-x-5">
          {downloads.map(
            ({ kind, path, saveAs }) =>
              kind === "contact" && (
                <li key={path} className="print:hidden">
                  <a href={path} download={saveAs} className={light}>
                    {labels.saveContact}
                  </a>
                </li>
              ),
          )}
          <li className="print:hidden">
            <ShareButton label={labels.share} className={light} />
          </li>
          <li className="needs-script">
            <button type="button" data-action="print" className={light}>
              {labels.print}
            </button>
          </li>
          {links.map(({ label, username, url }) => (
            <li key={`${label} ${url}`}>
              {url ? (
                <a href={url} rel="me" className={`u-url ${light}`}>
                  {label}
                </a>
              ) : (
                <span className="inline-flex min-h-11 items-center text-[0.9375rem] print:min-h-0">
                  {label}: {username}
                </span>
              )}
            </li>
          ))}
        </ul>
      </li>
    </ul>
  );
}

function DocumentAction({ download: { format, path, saveAs, pages, size } }: { download: Download }) {
  const details = joinDots([pages, size].filter((word) => word !== undefined));
  return (
    <li>
      <a href={path} download={saveAs} className={`${plain} gap-2`}>
        {format}
        {details && <span className="text-muted text-xs">{details}</span>}
      </a>
    </li>
  );
}

function EmailActions({ email, labels }: { email: string; labels: Labels }) {
  return (
    <>
      <li>
        <a
          href={`mailto:${email}`}
          className={`u-email ${button} border-ink bg-ink text-paper hover:bg-accent hover:border-accent hover:text-paper print:bg-transparent print:text-ink`}
        >
          {email}
        </a>
      </li>
      <li className="needs-script">
        <button type="button" data-action="copy" data-text={email} data-done={labels.emailCopied} className={plain}>
          {labels.copyEmail}
        </button>
      </li>
    </>
  );
}
