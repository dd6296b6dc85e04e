import type { ReactNode } from "react";
import { formatDuration, formatMonth } from "@/lib/resume/format";
import { PRESENT } from "@/lib/resume/month";
import { countCoveredMonths } from "@/lib/resume/period";
import { countUsedMonths, findMainSkill } from "@/lib/resume/proofs";
import { listResults } from "@/lib/resume/results";
import { fillLabel } from "@/lib/resume/schema/labels";
import { ROUTES } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { Actions } from "./actions";
import { Inline } from "./inline";
import { ResultList } from "./result-list";
import { Seal } from "./seal";

const MOST_RESULTS = 3;

/** The answers that a recruiter looks for: who, wanted as what, for how long, where now, with what results, how to reach. */
export function Hero({ view }: { view: View }) {
  const { site, resume, href } = view;
  const { profile, labels, edition, asOf, experience } = resume;
  const roles = experience.flatMap((entry) => entry.roles.map((role) => ({ ...role, company: entry.company })));
  const current = roles.find(({ end }) => end === PRESENT);
  const isSought = profile.seeking === profile.headline;
  const main = findMainSkill(resume);
  const times = [
    { term: labels.inTheTrade, months: countCoveredMonths(roles, asOf) },
    { term: main?.skill.name ?? "", months: main ? countUsedMonths(main, resume) : 0 },
  ].filter(({ months }) => months > 0);
  const countedTo = (duration: string) => fillLabel(labels.countedTo, { duration, month: formatMonth(asOf, edition).replaceAll(" ", "\u00a0") });
  return (
    <div className="p-contact h-card grid gap-5 pt-2 pb-8 wide:gap-8 wide:pt-12 wide:pb-10 print:gap-3 print:p-0">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 wide:gap-x-12">
        <div>
          <h1 className="font-semibold text-[clamp(2rem,10vw,2.5rem)]/tight wide:text-6xl/tight print:text-4xl/10">
            <data value={`${site.origin}${href(ROUTES.home)}`} className="u-url u-uid" />
            <span className="p-name">{profile.name}</span>
            {profile.alias && (
              <span lang={/\p{Script=Han}/u.test(profile.alias) ? "zh" : "en"} className="p-nickname ms-[0.4em] inline-block font-normal text-[0.36em] text-muted">
                {profile.alias}
              </span>
            )}
          </h1>
          <p className="mt-1 text-base/6 wide:mt-2 wide:text-2xl/8">
            {isSought && <span className="text-[0.9em] text-muted wide:text-[0.75em]">{labels.seeking}</span>} <span className="p-job-title">{profile.headline}</span>
          </p>
        </div>
        <Seal className="size-16 min-[22rem]:size-20 wide:size-28 print:size-16" />
        <div className="col-span-2 mt-3 grid gap-2 wide:col-span-1 wide:mt-4">
          <dl className="flex flex-col gap-x-8 text-[0.9375rem] wide:flex-row wide:flex-wrap">
            {profile.seeking && !isSought && <Fact term={labels.seeking}>{profile.seeking}</Fact>}
            {current && (
              <Fact term={labels.current}>
                <span className="p-org">{current.company}</span>
                {"\u00a0"}· <span className="p-role">{current.role}</span>
              </Fact>
            )}
            {times.map(({ term, months }, index) => (
              <Fact key={term} term={term}>
                {index === times.length - 1 ? countedTo(formatDuration(months, edition)) : formatDuration(months, edition)}
              </Fact>
            ))}
          </dl>
          <Inline content={profile.summary} href={href} className="p-note max-w-measure text-[0.9375rem] text-pretty wide:mt-2 wide:text-[1rem]" />
        </div>
      </div>
      <ResultList results={listResults(resume).slice(0, MOST_RESULTS)} view={view} inColumns />
      <Actions view={view} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 wide:gap-2">
      <dt className="min-w-(--term) text-muted wide:min-w-0">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
