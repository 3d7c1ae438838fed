import type { Db } from "db/connection";
import { findNewestYear } from "db/queries/organisation-years";
import { countHeldMeetings, findNextMeeting, findReadableStrategy } from "db/queries/overview";
import { listProposalsByNumbers } from "db/queries/proposals";
import { countUnansweredProposals } from "db/queries/waiting-work";
import type { MapDrawing } from "~/components/map-frame";
import { askSelection } from "~/features/map/ask-selection.server";
import { readMap } from "~/features/map/read-map.server";
import { EVERYTHING } from "~/features/map/selection";
import { answerFigures } from "~/features/proposals/answer-figures";
import type { Translate } from "~/i18n";
import { inVilnius } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import type { Paths } from "~/platform/paths";

const NEWEST = 3;
const INCLUDED = 3;

/** Everything the first page shows, from the records. Undefined where no organisation is set up yet. */
export async function readHome(db: Db, input: { language: Language; paths: Paths; t: Translate; now: Date }) {
  const { language, paths, t } = input;
  const map = await readMap({ db, language, paths, t, env: { tileUrl: undefined } }, EVERYTHING);
  if (!map) return undefined;
  const today = inVilnius(input.now.toISOString()).date;
  const included = await askSelection(db, { ...EVERYTHING, statuses: ["included"] });
  const [nextMeeting, heldMeetings, strategy, becameOf] = [
    await findNextMeeting(db, { today }),
    await countHeldMeetings(db, { today }),
    await findReadableStrategy(db),
    await listProposalsByNumbers(db, { numbers: included.numbers(0, INCLUDED), language }),
  ];
  const { drawing, facets, values, proposals, total, withoutPlace } = map;
  return {
    ...{ nextMeeting, heldMeetings, strategy, becameOf, total },
    year: (await findNewestYear(db, { language })) ?? null,
    proposals: proposals.slice(0, NEWEST),
    figures: answerFigures(facets.statuses, await countUnansweredProposals(db)),
    // The whole drawing is one link to the map; its signs are a picture of it.
    drawing: asPicture(drawing),
    withoutPlace,
    themes: values.themes.map(({ slug, name, shortName, colour }) => ({
      ...{ slug, name, shortName, colour },
      count: facets.themes.get(slug) ?? 0,
    })),
  };
}

function asPicture(drawing: MapDrawing): MapDrawing {
  return {
    ...drawing,
    marks: drawing.marks.map(({ href: _href, ...mark }) => mark),
    areas: drawing.areas.map(({ voices, ...area }) => {
      if (!voices) return area;
      const { href: _href, ...words } = voices;
      return { ...area, voices: words };
    }),
  };
}

export type HomeData = NonNullable<Awaited<ReturnType<typeof readHome>>>;
