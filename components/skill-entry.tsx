import { formatDuration, formatProofs, formatYears, joinDots } from "@/lib/resume/format";
import { countUsedMonths, groupProofs, type ProofGroup, type ProvenSkill } from "@/lib/resume/proofs";
import { deriveAxis } from "@/lib/resume/timeline";
import { routeOf } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";
import { HighlightList } from "./highlight-list";
import { Inline } from "./inline";
import { PageTitle } from "./page-title";
import { PeriodText } from "./period-text";
import { Railed } from "./railed";
import { Strip } from "./strip";

/** A skill: for how long, when, and every highlight that shows it, by employer. */
export function SkillEntry({ proven, view }: { proven: ProvenSkill; view: View }) {
  const { resume } = view;
  const { skill, evidence } = proven;
  const axis = deriveAxis(resume, { width: 284, letter: 14 });
  const facts = [formatDuration(countUsedMonths(proven, resume), resume.edition), formatYears(evidence.periods, resume), formatProofs(evidence.proofs.length, resume)];
  const details = [skill.level, skill.note].filter((detail) => detail !== undefined);
  return (
    <>
      <PageTitle>
        <bdi>{skill.name}</bdi>
      </PageTitle>
      <p className="-mt-3 mb-5 print:mt-0">
        {joinDots(facts.filter(Boolean))}
        {details.length > 0 && <span className="block text-muted">{joinDots(details)}</span>}
      </p>
      {axis && <Strip periods={evidence.periods} axis={axis} view={view} withYears />}
      <div className="mt-8 grid gap-10 print:mt-4 print:gap-5">
        {groupProofs(evidence, resume).map((group) => (
          <Proofs key={group.entry.id} group={group} view={view} />
        ))}
      </div>
    </>
  );
}

function Proofs({ group: { entry, roles, period, highlights, projects }, view }: { group: ProofGroup; view: View }) {
  const { resume, href } = view;
  const route = routeOf(entry);
  return (
    <Railed as="article" rail={period && <PeriodText period={period} resume={resume} />}>
      <h2 className="font-semibold text-xl/7">
        <a href={href(route)} className="inline-block max-w-full">
          {"roles" in entry ? entry.company : entry.name}
        </a>
      </h2>
      <p className="mt-1 font-medium">{joinDots(roles)}</p>
      <div className="mt-3 grid gap-3">
        {highlights.length ? (
          <HighlightList highlights={highlights.map((highlight) => ({ ...highlight, children: [] }))} view={view} home={route} />
        ) : (
          <div className="text-muted">
            <p>{resume.labels.inStack}</p>
            <Inline content={entry.summary} href={href} className="max-w-measure text-pretty" />
          </div>
        )}
        {projects.length > 0 && (
          <ul aria-label={resume.labels.projects} className="flex flex-wrap gap-x-4 text-[0.9375rem] row-links">
            {projects.map((project) => (
              <li key={project.id}>
                <a href={href(routeOf(project))}>{project.name}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Railed>
  );
}
