import { indoors } from "./indoors";
import { outdoors } from "./outdoors";

export interface SamplePicture {
  /** What a person who does not see the picture is told, in Lithuanian. */
  alternative: string;
  svg: string;
}

/** Drawn instead of photographed, so that nobody takes sample pictures for real places or people. */
export const samplePictures: Readonly<Record<string, SamplePicture>> = { ...outdoors, ...indoors };
