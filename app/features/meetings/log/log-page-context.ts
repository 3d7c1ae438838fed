import { createContext, useContext } from "react";
import type { ThemeColour } from "~/components/theme-tag";
import type { LogView } from "../log-view";
import type { MeetingLogStore } from "../meeting-log-store";

export interface LogTheme {
  id: string;
  shortName: string;
  colour: ThemeColour;
}

/** What all parts of the log screen know. */
export interface LogPage {
  number: number;
  /** Undefined until script runs: then every form is an ordinary one. */
  store: MeetingLogStore | undefined;
  view: LogView;
  /** The agenda item being discussed; "" for what belongs to none. */
  item: string;
  /** Its place on the rail, from 1; 0 for what belongs to none. */
  position: number;
  themes: readonly LogTheme[];
  neighbourhoods: readonly { id: string; name: string }[];
  /** Ids of those that the meeting concerns; none stands for the whole town. */
  ownNeighbourhoods: readonly string[];
  /** Key of whatever form is sent without script. */
  formKey: string;
  /** Begins the names under which half-typed fields are kept on this device. */
  keepPrefix: string;
}

const LogPageContext = createContext<LogPage | undefined>(undefined);

export const LogPageProvider = LogPageContext.Provider;

export function useLogPage(): LogPage {
  const page = useContext(LogPageContext);
  if (!page) throw new Error("A part of the log stands outside its page");
  return page;
}
