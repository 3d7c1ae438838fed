import { firstThreeMeetings } from "./first-three";
import { laterMeetings } from "./later";

/** Six that fill the starter's meetings with invented details, and one planned. */
export const sampleMeetings = [...firstThreeMeetings, ...laterMeetings];
