import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { type Area, areas } from "~/i18n";
import { usePaths } from "~/platform/site";
import { proposalAnchor } from "./log-entry";
import type { MinutesDoubt } from "./minutes-doubts.rules";

/** Lines of the list of what is missing: each says what looks like a slip, and leads to where it is mended. */
export function MinutesDoubts({ number, doubts }: { number: number; doubts: readonly MinutesDoubt[] }) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const wordsOf = (doubt: MinutesDoubt): string => {
    if (doubt.kind === "ahead") return t("meetings:publish.doubt.ahead");
    if (doubt.kind === "untagged")
      return t("meetings:publish.doubt.untagged", {
        ...{ number: t("proposals:number", { number: doubt.number }), title: doubt.title },
      });
    if (doubt.kind === "votes") return t("meetings:publish.doubt.votes", doubt);
    return t("meetings:publish.doubt.group", { ...doubt, group: t(`meetings:group.${doubt.group}`) });
  };
  const placeOf = (doubt: MinutesDoubt): string => {
    if (doubt.kind === "ahead") return `${paths.workspaceMeeting(number)}#date`;
    if (doubt.kind === "untagged") return `${paths.meetingLog(number)}#${proposalAnchor(doubt.id)}`;
    if (doubt.kind === "votes") return `${paths.meetingLog(number, { item: doubt.item })}#decisions`;
    return `${paths.meetingLog(number)}#people`;
  };
  return doubts.map((doubt) => {
    const what = wordsOf(doubt);
    const action = t(doubt.kind === "untagged" ? "meetings:publish.tag" : "meetings:publish.look");
    return (
      <li key={keyOf(doubt)}>
        <Icon name="warning" />
        <span>{what}</span>
        <a href={placeOf(doubt)} aria-label={t("meetings:publish.lookAbout", { action, what })}>
          {action}
        </a>
      </li>
    );
  });
}

function keyOf(doubt: MinutesDoubt): string {
  if (doubt.kind === "ahead") return doubt.kind;
  return doubt.kind === "group" ? doubt.group : doubt.id;
}
