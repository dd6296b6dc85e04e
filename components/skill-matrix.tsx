import { formatDuration, formatProofs, formatYears } from "@/lib/resume/format";
import { countUsedMonths, findProven } from "@/lib/resume/proofs";
import type { Resume } from "@/lib/resume/resume";
import type { Skill, SkillGroup } from "@/lib/resume/schema/skills";
import { nameGroup } from "@/lib/resume/skills";
import { type Axis, deriveAxis } from "@/lib/resume/timeline";
import type { View } from "@/lib/site/view";
import { SkillName } from "./skill-name";
import { Strip } from "./strip";

const COLUMN = { width: 200, letter: 12 };

/** Every skill with when, how long and how often it was used; each with proof leads to it. */
export function SkillMatrix({ view }: { view: View }) {
  const { skills, labels } = view.resume;
  if (!skills.length) return null;
  const axis = deriveAxis(view.resume, COLUMN);
  return (
    <table className="w-full table-fixed border-collapse text-start row-links">
      <thead className="text-muted text-sm">
        <tr>
          <Head className="w-[38%] text-start wide:w-[33%]">{labels.skill}</Head>
          <Head className="w-[28%] text-start wide:w-[35%]">{labels.years}</Head>
          <Head className="w-[34%] ps-3 text-end wide:w-[22%]">{labels.duration}</Head>
          <Head className={PROOFS}>{labels.proofs}</Head>
        </tr>
      </thead>
      {skills.map((group) => (
        <tbody key={group.skills[0]?.id}>
          <GroupRow group={group} resume={view.resume} />
          {group.skills.map((skill) => (
            <SkillRow key={skill.id} skill={skill} axis={axis} view={view} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** On narrow screens the number of proofs stands below the duration. */
const PROOFS = "hidden py-2 ps-3 text-end wide:table-cell print:table-cell";

function Head({ children, className }: { children: string; className: string }) {
  return (
    <th scope="col" className={`font-normal ${className}`}>
      {children}
    </th>
  );
}

function GroupRow({ group, resume }: { group: SkillGroup; resume: Resume }) {
  const name = nameGroup(group, resume);
  if (!name && !group.level) return null;
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} className="pt-8 pb-2 text-start font-semibold text-accent tracking-wider print:pt-3">
        {name} {group.level && <span className="font-normal text-muted">{group.level}</span>}
      </th>
    </tr>
  );
}

function SkillRow({ skill, axis, view }: { skill: Skill; axis: Axis | undefined; view: View }) {
  const { resume } = view;
  const proven = findProven(skill.id, resume);
  return (
    <tr className="border-line border-t align-baseline">
      <th scope="row" className="py-2 pe-3 text-start font-normal [overflow-wrap:anywhere]">
        <SkillName name={skill.name} proven={proven} view={view} />
        {[skill.level, skill.note]
          .filter((detail) => detail !== undefined)
          .map((detail) => (
            <span key={detail} className="block text-muted text-sm/5 wide:ms-2 wide:inline">
              {detail}
            </span>
          ))}
      </th>
      {proven ? (
        <>
          <td className="py-2">
            <div className="grid items-center gap-x-3 gap-y-1 wide:grid-cols-[minmax(0,12rem)_minmax(6.5rem,1fr)] print:grid-cols-[minmax(0,12rem)_minmax(6.5rem,1fr)]">
              {axis && <Strip periods={proven.evidence.periods} axis={axis} view={view} />}
              <span className="whitespace-nowrap text-muted text-sm/5">{formatYears(proven.evidence.periods, resume)}</span>
            </div>
          </td>
          <td className="py-2 ps-3 text-end [word-break:keep-all]">
            {formatDuration(countUsedMonths(proven, resume), resume.edition).replace(/(?<=\d) /g, "\u00a0")}
            <span className="block text-muted text-sm/5 wide:hidden print:hidden">{formatProofs(proven.evidence.proofs.length, resume)}</span>
          </td>
          <td className={PROOFS}>{proven.evidence.proofs.length}</td>
        </>
      ) : (
        <td colSpan={3} className="py-2 text-muted text-sm/5">
          {resume.labels.listed}
        </td>
      )}
    </tr>
  );
}
