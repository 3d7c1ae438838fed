import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { usePaths } from "~/platform/site";

interface CiteMenuProps {
  number: number;
  sections: readonly { slug: string; title: string }[];
}

/** Leads to the section in which a proposal is to be cited; its editor puts the citation in. */
export function CiteMenu({ number, sections }: CiteMenuProps) {
  const { t } = useTranslation("map");
  const paths = usePaths();
  return (
    <Disclosure summary={t("workspace.cite")}>
      <p>{t("workspace.citeIn", { number })}</p>
      <ul>
        {sections.map(({ slug, title }) => (
          <li key={slug}>
            <a href={paths.draftSection(slug, { cite: number })}>{title}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
