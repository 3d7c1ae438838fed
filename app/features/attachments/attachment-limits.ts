const MB = 1024 * 1024;

/** What may be sent, and what is kept of it. Bytes of one file; pixels of a picture before it is made smaller. */
export const attachmentLimits = {
  bytes: 12 * MB,
  /** The sensors of today's phones have 50 million; 150 MB is what so many take while they are worked on. */
  pixels: 52_000_000,
  /** Of one proposal, and of one form that keepers of a meeting send. */
  photos: 3,
  /** Of a description, in characters. */
  alternative: 200,
  /** Of a meeting. */
  ofMeeting: 40,
} as const;

/** Long sides in pixels of what is kept of a picture; the small one is for lists and phones. */
export const pictureSides = { large: 1600, small: 480 } as const;
