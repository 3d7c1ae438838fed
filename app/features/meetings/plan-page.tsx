import type { Consultation } from "db/queries/consultations";
import { meetingTypes } from "db/tables/meetings";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Checkbox } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Fieldset } from "~/components/fieldset";
import { Notice } from "~/components/notice";
import { Select } from "~/components/select";
import { SummaryList } from "~/components/summary-list";
import { DateField, TextArea, TextField, TimeField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { FormToken } from "~/platform/form-token";
import { formView } from "~/platform/form-view";
import { AgendaEditor } from "./agenda-editor";
import type { PlanAnswer, PlanFields } from "./plan-fields";

interface PlanFormProps {
  /** Of the new meeting, so that a form sent twice plans one; undefined when a plan is changed. */
  newId?: string | undefined;
  version?: number | undefined;
  fields: PlanFields;
  answer: PlanAnswer | undefined;
  consultations: readonly Consultation[];
  neighbourhoods: readonly { id: string; name: string }[];
}

/** The whole plan of a meeting on one page; only kind and title are asked for. */
export function PlanForm(props: PlanFormProps) {
  const { newId, version, fields, answer, consultations, neighbourhoods } = props;
  const { t } = useTranslation<Area[]>(areas);
  const { agenda, ...defaults } = fields;
  const form = formView(t, { ...defaults, agenda: [] }, answer?.result);
  const optional = t("meetings:plan.optional");
  const text = (name: Exclude<keyof typeof defaults, "type" | "public">) => ({
    ...{ id: name, name, label: t(`meetings:plan.${name}`) },
    ...{ error: form.error(name), defaultValue: form.value(name) },
  });
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <PlanConflict answer={answer} />
      <form method="post" className="form plan" noValidate>
        <FormToken />
        {newId ? <input type="hidden" name="id" value={newId} /> : null}
        {version === undefined ? null : (
          <input type="hidden" name="version" value={answer?.version ?? version} />
        )}
        {/* Enter in a field saves; without this the first button, which moves the agenda, would be pressed. */}
        <button type="submit" className="hide" tabIndex={-1} aria-hidden="true" />
        <Fieldset id="what" legend={t("meetings:plan.what")} big>
          <Select
            id="type"
            name="type"
            label={t("meetings:plan.type")}
            error={form.error("type")}
            defaultValue={form.value("type")}
            options={meetingTypes.map((type) => ({ value: type, label: t(`meetings:type.${type}`) }))}
          />
          <TextField {...text("title")} hint={t("meetings:plan.titleHint")} maxLength={150} />
        </Fieldset>
        <Fieldset id="when" legend={t("meetings:plan.whenLegend")} big optional={optional}>
          <DateField {...text("date")} />
          <div className="row times">
            <TimeField {...text("startsAt")} />
            <TimeField {...text("endsAt")} />
          </div>
          <TextField
            {...text("month")}
            hint={t("meetings:plan.monthHint")}
            className="short"
            maxLength={7}
            autoComplete="off"
          />
        </Fieldset>
        <Fieldset id="where" legend={t("meetings:plan.whereLegend")} big optional={optional}>
          <TextField {...text("place")} hint={t("meetings:plan.placeHint")} maxLength={200} />
          {neighbourhoods.length > 0 ? (
            <Select
              {...text("neighbourhood")}
              empty={t("meetings:plan.neighbourhoodEmpty")}
              options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
        </Fieldset>
        <AgendaEditor lines={answer?.agenda ?? agenda} error={form.error("agenda")} />
        <Fieldset
          id="who"
          legend={t("meetings:plan.whoLegend")}
          hint={t("meetings:plan.whoHint")}
          big
          optional={optional}
        >
          <TextField {...text("chair")} maxLength={200} autoComplete="off" />
          <TextField {...text("secretary")} maxLength={200} autoComplete="off" />
          {consultations.length > 0 ? (
            <Select
              {...text("consultation")}
              empty={t("meetings:plan.consultationEmpty")}
              options={consultations.map(({ id, title }) => ({ value: id, label: title }))}
            />
          ) : null}
        </Fieldset>
        <TextArea
          {...text("invitation")}
          hint={t("meetings:plan.invitationHint")}
          optional={optional}
          maxLength={5000}
        />
        <Checkbox
          id="public"
          name="public"
          label={t("meetings:plan.public")}
          hint={t("meetings:plan.publicHint")}
          defaultChecked={form.value("public") === "on"}
        />
        <Button icon="check" className="large">
          {t(newId ? "meetings:plan.create" : "meetings:plan.save")}
        </Button>
      </form>
    </>
  );
}

/** What somebody else saved while this form was open; the form below still holds what was typed. */
function PlanConflict({ answer }: { answer: PlanAnswer | undefined }) {
  const { t } = useTranslation("meetings");
  if (!answer?.theirs) return null;
  return (
    <Notice kind="attention" title={t("plan.conflictTitle")} role="alert">
      <p>{t("plan.conflictText")}</p>
      <SummaryList
        rows={answer.theirs.map(({ part, value }) => ({
          key: t(`plan.part.${part}`),
          value: <span className="lines">{value || t("plan.nothing")}</span>,
        }))}
      />
    </Notice>
  );
}
