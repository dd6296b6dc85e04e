import type { Labels } from "@/lib/resume/labels/words";
import { formatHost } from "@/lib/resume/link";
import type { View } from "@/lib/site/view";
import { ShareLink } from "./share-link";

const button =
  "inline-flex min-h-11 grow cursor-pointer items-center justify-center rounded-lg border px-4 text-[0.9375rem] no-underline wide:grow-0 print:min-h-0 print:border-0 print:p-0";

const item = "flex grow wide:grow-0 print:grow-0";
const plain = `${button} border-line hover:border-current hover:text-accent`;

/** Ways to reach the candidate and to pass the page on. Buttons that need script appear only where it runs. */
export function Actions({ view }: { view: View }) {
  const { profile, labels } = view.resume;
  const links = [...(profile.url ? [{ label: formatHost(profile.url), url: profile.url, username: undefined }] : []), ...profile.links];
  return (
    <ul aria-label={labels.contact} className="flex flex-wrap gap-2.5 print:gap-x-6 print:gap-y-0">
      {profile.email && <EmailActions email={profile.email} labels={labels} />}
      {links.map(({ label, username, url }) => (
        <li key={`${label} ${url}`} className={item}>
          {url ? (
            <a href={url} rel="me" className={plain}>
              {label}
            </a>
          ) : (
            <span className={`${button} border-transparent`}>
              {label}: {username}
            </span>
          )}
        </li>
      ))}
      <li className={`${item} print:hidden`}>
        <ShareLink view={view} className={plain} />
      </li>
      <li className={`${item} needs-script`}>
        <button type="button" data-action="print" className={plain}>
          {labels.print}
        </button>
      </li>
    </ul>
  );
}

function EmailActions({ email, labels }: { email: string; labels: Labels }) {
  return (
    <>
      <li className={item}>
        <a href={`mailto:${email}`} className={`${button} border-ink bg-ink text-paper hover:bg-accent hover:border-accent hover:text-paper print:bg-transparent print:text-ink`}>
          {email}
        </a>
      </li>
      <li className={`${item} needs-script`}>
        <button type="button" data-action="copy" data-text={email} data-done={labels.emailCopied} className={plain}>
          {labels.copyEmail}
        </button>
      </li>
    </>
  );
}
