import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { ErrorSummary } from "~/components/error-summary";
import { Fieldset } from "~/components/fieldset";
import { Notice } from "~/components/notice";
import { SummaryList } from "~/components/summary-list";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { type SetupFields, type SetupPart, setupParts } from "./setup-fields";

/** What the server answers to a form that is shown again. */
export interface SetupAnswer {
  result: SubmissionResult<string[]>;
  /** What somebody else saved meanwhile. */
  theirs?: { fields: SetupFields; seen: string } | undefined;
}

interface SetupFormProps {
  fields: SetupFields;
  seen: string;
  isSetUp: boolean;
  /** The first administrator has no name or address of their own yet. */
  asksWho: boolean;
  answer: SetupAnswer | undefined;
}

/** The organisation's facts on one page. */
export function SetupForm({ fields, seen, isSetUp, asksWho, answer }: SetupFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const form = formView(t, { ownName: "", ownEmail: "", ...fields }, answer?.result);
  const optional = t("organisation:setup.optional");
  const text = (name: SetupPart | "ownName" | "ownEmail") => ({
    ...{ id: name, name, label: t(`organisation:setup.${name}`) },
    ...{ error: form.error(name), defaultValue: form.value(name), autoComplete: "off" },
  });
  // Open where there is something to see or to mend.
  const isOpen = (...parts: SetupPart[]) => parts.some((part) => form.value(part) || form.error(part));
  const email = {
    type: "email",
    autoComplete: "email",
    autoCapitalize: "none",
    spellCheck: false,
    maxLength: 200,
  };
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      {answer?.theirs ? <SetupConflict mine={form.value} theirs={answer.theirs.fields} /> : null}
      <StaffForm className="form parts">
        <input type="hidden" name="seen" value={answer?.theirs?.seen ?? seen} />
        {asksWho ? (
          <Fieldset id="you" legend={t("organisation:setup.you")} hint={t("organisation:setup.youHint")} big>
            <TextField {...text("ownName")} autoComplete="name" maxLength={100} />
            <TextField {...text("ownEmail")} {...email} />
          </Fieldset>
        ) : null}
        <Fieldset id="organisation" legend={t("organisation:setup.organisation")} big>
          <TextField {...text("name")} hint={t("organisation:setup.nameHint")} maxLength={200} />
          <TextField {...text("shortName")} hint={t("organisation:setup.shortNameHint")} maxLength={40} />
          <TextField {...text("territory")} hint={t("organisation:setup.territoryHint")} maxLength={100} />
          <TextField
            {...text("contactEmail")}
            {...email}
            autoComplete="off"
            hint={t("organisation:setup.contactEmailHint")}
          />
        </Fieldset>
        <Fieldset id="map" legend={t("organisation:setup.map")} hint={t("organisation:setup.mapHint")} big>
          <TextField {...text("centre")} hint={t("organisation:setup.centreHint")} maxLength={60} />
          <TextField {...text("radius")} inputMode="decimal" className="short" maxLength={7} />
        </Fieldset>
        <Disclosure
          summary={`${t("organisation:setup.english")} ${optional}`}
          open={isOpen("nameEn", "shortNameEn", "territoryEn")}
        >
          <p className="hint">{t("organisation:setup.englishHint")}</p>
          <TextField {...text("nameEn")} maxLength={200} />
          <TextField {...text("shortNameEn")} maxLength={40} />
          <TextField {...text("territoryEn")} maxLength={100} />
        </Disclosure>
        <Disclosure
          summary={`${t("organisation:setup.details")} ${optional}`}
          open={isOpen("legalCode", "registeredAddress", "officeAddress")}
        >
          <p className="hint">{t("organisation:setup.detailsHint")}</p>
          <TextField {...text("legalCode")} className="date" maxLength={30} />
          <TextField {...text("registeredAddress")} maxLength={200} />
          <TextField {...text("officeAddress")} maxLength={200} />
        </Disclosure>
        <Button icon="check" className="large">
          {t(isSetUp ? "organisation:setup.save" : "organisation:setup.begin")}
        </Button>
      </StaffForm>
    </>
  );
}

/** Stands on the page that opens after saving, and leads on from the first time. */
export function SetupSaved() {
  const { t } = useTranslation("organisation");
  const paths = usePaths();
  return (
    <Notice kind="success" role="status" title={t("setup.saved")}>
      <Buttons>
        <ButtonLink small iconEnd="arrow" href={paths.workspace}>
          {t("setup.next")}
        </ButtonLink>
        <ButtonLink variant="plain" small href={paths.home}>
          {t("setup.seeSite")}
        </ButtonLink>
      </Buttons>
    </Notice>
  );
}

/** What somebody else saved while this form was open; the form below still holds what was typed. */
function SetupConflict({ mine, theirs }: { mine: (part: SetupPart) => string; theirs: SetupFields }) {
  const { t } = useTranslation("organisation");
  const differing = setupParts.filter((part) => mine(part).trim() !== theirs[part]);
  return (
    <Notice kind="attention" role="alert" title={t("setup.conflictTitle")}>
      <p>{t("setup.conflictText")}</p>
      <SummaryList
        rows={differing.map((part) => ({
          key: t(`setup.${part}`),
          value: theirs[part] || t("setup.nothing"),
        }))}
      />
    </Notice>
  );
}
