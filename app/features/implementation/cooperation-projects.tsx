import type { CooperationProject } from "db/queries/projects";
import { useTranslation } from "react-i18next";
import { SummaryList } from "~/components/summary-list";
import { formatDate } from "~/i18n/formats";
import { defaultLanguage } from "~/platform/language";
import { useSite } from "~/platform/site";

/** What is done together with other local action groups. */
export function CooperationProjects({ projects }: { projects: readonly CooperationProject[] }) {
  const { t } = useTranslation("implementation");
  const { language } = useSite();
  const original = language === defaultLanguage ? {} : { lang: defaultLanguage };
  if (projects.length === 0) return null;
  return (
    <section className="section reading stack" aria-labelledby="cooperation">
      <h2 id="cooperation">{t("cooperation.title")}</h2>
      {projects.map((project) => (
        <article key={project.id} className="stack">
          <h3 {...original}>„{project.name}“</h3>
          <SummaryList
            rows={[
              { key: t("cooperation.year"), value: formatDate(language, String(project.year)) },
              { key: t("cooperation.programme"), value: project.programme },
              {
                key: t("cooperation.partners"),
                value: (
                  <ul {...original}>
                    {project.partners.map((name) => (
                      <li key={name}>{name}</li>
                    ))}
                  </ul>
                ),
              },
              { key: t("cooperation.aim"), value: project.aim },
              { key: t("cooperation.activity"), value: project.activity },
            ]}
          />
        </article>
      ))}
    </section>
  );
}
