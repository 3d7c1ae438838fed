import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { listConsultations } from "db/queries/consultations";
import { listElders } from "db/queries/elders";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import type { Translate } from "~/i18n";
import { inVilnius } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import { newId } from "~/platform/tokens.server";
import { readAgendaStep, stepAgenda } from "./agenda-draft";
import { type PlanDraft, planOf } from "./plan";
import { type PlanForm, planSchema } from "./plan.form";
import { agendaIn, describeTheirs, type PlanAnswer } from "./plan-fields";
import type { RevisedPlan } from "./plan-meeting.server";

export type ReceivedPlan =
  | { ok: true; draft: PlanDraft; again: (refused: Refused) => PlanAnswer }
  /** To be shown again: one of the agenda's buttons was pressed, or something has to be mended. */
  | { ok: false; status: 200 | 400; answer: PlanAnswer };

type Refused = Exclude<RevisedPlan, { ok: true } | { reason: "gone" }>;

/** What both pages of the plan offer to choose from. */
export async function listPlanChoices(db: Db, { language }: { language: Language }) {
  const neighbourhoods = await listNeighbourhoods(db);
  return {
    consultations: await listConsultations(db, { language }),
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    elders: await listElders(db),
  };
}

/** Reads the form of a plan. @param input.step value of the agenda's button that sent the form, if one did. */
export async function receivePlan(
  db: Db,
  input: {
    form: FormData;
    step: unknown;
    point: { lat: number | null; lng: number | null };
    t: Translate;
    language: Language;
  },
): Promise<ReceivedPlan> {
  const choices = await listPlanChoices(db, input);
  const submission = parseWithZod(input.form, { schema: planSchema });
  const result = submission.reply();
  const agenda = agendaIn(submission.payload);
  const step = readAgendaStep(input.step);
  if (step) {
    return {
      ...{ ok: false, status: 200 },
      answer: { result: { ...result, error: {} }, agenda: stepAgenda(agenda, step, newId()) },
    };
  }
  if (submission.status !== "success") return { ok: false, status: 400, answer: { result, agenda } };
  const form = knownOnly(submission.value, choices);
  const draft = planOf(form, {
    ...{ today: inVilnius(new Date().toISOString()).date, ...input.point },
    consultationStartsOn: choices.consultations.find(({ id }) => id === form.consultation)?.startsOn,
  });
  const again = (refused: Refused): PlanAnswer => {
    if (refused.reason === "conflict") {
      const theirs = describeTheirs(refused.theirs, draft, { ...choices, ...input });
      return { result, agenda, version: refused.version, theirs };
    }
    const { item } = refused;
    const back = {
      key: item.id ?? newId(),
      id: item.id ?? "",
      title: item.title,
      presenter: item.presenter ?? "",
    };
    const message = input.t("meetings:plan.error.itemInUse", { title: item.title });
    return { result: { ...result, error: { agenda: [message] } }, agenda: [...agenda, back] };
  };
  return { ok: true, draft, again };
}

/** Whatever and whoever was removed meanwhile counts as not chosen. */
function knownOnly(form: PlanForm, choices: Awaited<ReturnType<typeof listPlanChoices>>): PlanForm {
  const known = (list: readonly { id: string }[], ids: readonly string[]) =>
    list.map(({ id }) => id).filter((id) => ids.includes(id));
  return {
    ...form,
    neighbourhoods: known(choices.neighbourhoods, form.neighbourhoods),
    keepers: known(choices.elders, form.keepers),
    consultation: known(choices.consultations, [form.consultation ?? ""])[0],
  };
}
