import type { SampleProposal } from "../content";
import { business } from "./business";
import { integration } from "./integration";
import { poverty } from "./poverty";
import { seniors } from "./seniors";
import { violence } from "./violence";
import { volunteering } from "./volunteering";
import { vulnerable } from "./vulnerable";
import { youth } from "./youth";

/** By theme, as written; their public order is that of their dates. */
export const sampleProposals: readonly SampleProposal[] = [
  ...volunteering,
  ...seniors,
  ...youth,
  ...vulnerable,
  ...integration,
  ...poverty,
  ...violence,
  ...business,
];
