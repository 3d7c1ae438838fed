import type { Project } from "db/queries/projects";
import { useTranslation } from "react-i18next";
import { formatDate } from "~/i18n/formats";
import { defaultLanguage } from "~/platform/language";
import { useSite } from "~/platform/site";
import { type ProjectGroup, projectGroup } from "./project-state";

/** What has come furthest first. */
const GROUPS: readonly ProjectGroup[] = ["completed", "paid", "approved", "planned"];

/** The register's projects by how far they have come; of each only what is known. */
export function ProjectGroups({ projects }: { projects: readonly Project[] }) {
  const { t } = useTranslation("implementation");
  return GROUPS.map((group) => {
    const own = projects.filter((project) => projectGroup(project) === group);
    if (own.length === 0) return null;
    return (
      <section key={group} className="stack-s" aria-labelledby={group}>
        <h3 id={group}>{t(`groups.${group}`, { count: own.length })}</h3>
        <ol className={group === "approved" || group === "planned" ? "projects plain" : "projects"}>
          {own.map((project) => (
            <ProjectLine key={project.id} project={project} />
          ))}
        </ol>
      </section>
    );
  });
}

function ProjectLine({ project }: { project: Project }) {
  const { t } = useTranslation("implementation");
  const { language } = useSite();
  const { name, completedOn, finalPaymentApprovedOn } = project;
  const known = [
    completedOn ? t("projects.completedOn", { when: formatDate(language, completedOn) }) : null,
    finalPaymentApprovedOn
      ? t("projects.paidOn", { when: formatDate(language, finalPaymentApprovedOn) })
      : null,
  ].filter(Boolean);
  return (
    <li>
      <b {...(language === defaultLanguage ? {} : { lang: defaultLanguage })}>{name}</b>
      {known.length > 0 ? <small>{known.join(", ")}</small> : null}
    </li>
  );
}
