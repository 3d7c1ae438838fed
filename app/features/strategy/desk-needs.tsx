import type { Need } from "db/queries/needs";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { Icon } from "~/components/icon";
import { NumberField } from "~/components/text-field";
import { usePaths } from "~/platform/site";
import { MoveButtons, OutlineForm, type OutlineRefusal, WordingForm } from "./desk-forms";

interface DeskNeedsProps {
  needs: readonly Need[];
  /** Id for the next need: the same form sent twice adds one. */
  newId: string;
  refusal: OutlineRefusal | undefined;
}

/** The needs as the drafter arranges them, each with the proposals coded to it. */
export function DeskNeeds({ needs, newId, refusal }: DeskNeedsProps) {
  const { t } = useTranslation("strategy");
  return (
    <section className="section" aria-labelledby="needs">
      <h2 id="needs">{t("contents.needs")}</h2>
      <p className="reading soft">{t("outline.needsLead")}</p>
      <ol className="desk-list">
        {needs.map((need, index) => (
          <li key={need.id} id={`need-${need.id}`}>
            <div className="line">
              <div>
                <h3>{need.title}</h3>
                {need.description ? <p className="soft">{need.description}</p> : null}
              </div>
              <MoveButtons
                intent="move-need"
                id={need.id}
                name={need.title}
                first={index === 0}
                last={index === needs.length - 1}
              />
            </div>
            <div className="ways">
              <Disclosure
                summary={t("outline.spoken", { count: need.proposals.length })}
                open={refusal?.id === need.id && refusal.intent === "code-proposal"}
              >
                <CodedProposals need={need} refusal={refusal} />
              </Disclosure>
              <Disclosure
                summary={t("outline.edit")}
                open={refusal?.id === need.id && refusal.intent === "edit-need"}
              >
                <WordingForm
                  intent="edit-need"
                  id={need.id}
                  current={need}
                  refusal={refusal}
                  titleLabel={t("outline.need")}
                  submit={t("outline.save")}
                />
                <OutlineForm intent="remove-need" id={need.id}>
                  <Button small variant="plain" icon="trash">
                    {t("outline.remove")}
                  </Button>
                </OutlineForm>
              </Disclosure>
            </div>
          </li>
        ))}
      </ol>
      <div className="ways">
        <Disclosure summary={t("outline.addNeed")} open={refusal?.intent === "add-need"}>
          <WordingForm
            intent="add-need"
            id={refusal?.intent === "add-need" ? refusal.id : newId}
            refusal={refusal}
            titleLabel={t("outline.need")}
            submit={t("outline.add")}
          />
        </Disclosure>
      </div>
    </section>
  );
}

function CodedProposals({ need, refusal }: { need: Need; refusal: OutlineRefusal | undefined }) {
  const { t } = useTranslation("strategy");
  const paths = usePaths();
  const own = refusal?.intent === "code-proposal" && refusal.id === need.id ? refusal : undefined;
  return (
    <>
      <ul className="coded">
        {need.proposals.map(({ number, title }) => (
          <li key={number}>
            <a href={paths.proposal(number)}>
              <span className="code">P-{number}</span> {title}
            </a>
            <OutlineForm intent="uncode-proposal" id={need.id}>
              <input type="hidden" name="number" value={number} />
              <button type="submit" className="button plain small">
                <Icon name="cross" />
                <span className="hide">{t("outline.uncode", { number })}</span>
              </button>
            </OutlineForm>
          </li>
        ))}
      </ul>
      <OutlineForm intent="code-proposal" id={need.id} className="beside">
        <NumberField
          id={`code-${need.id}`}
          name="number"
          label={t("outline.code")}
          defaultValue={own?.values.number ?? ""}
          error={own?.errors[0]?.message}
          required
        />
        <Button small variant="quiet">
          {t("outline.codeSubmit")}
        </Button>
      </OutlineForm>
    </>
  );
}
