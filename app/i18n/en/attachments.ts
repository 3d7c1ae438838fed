/** Photos and documents. */
export default {
  photo: "photo",
  unnamed: "Photo {{position}} of {{count}}, not described",
  field: {
    legend: "Photos",
    optional: "(optional)",
    label: "Add up to three photos",
    more_one: "Add {{count}} more photo",
    more_other: "Add up to {{count}} more photos",
    add: "Add the photos",
    hint: "Up to 12 MB each. We remove where a photo was taken. Please try not to show people's faces or number plates.",
  },
  shrink: {
    working: "Preparing the photos…",
    ready: "Ready. We will send {size} instead of {before}.",
    chosen: "Chosen: {list}",
  },
  describe: {
    label: "What is in the photo",
    hint: "In one sentence, for people who cannot see it.",
    save: "Save the description",
  },
  remove: "Remove the photo",
  error: {
    empty: "The file “{{name}}” is empty. Choose another photo",
    tooLarge: "The photo “{{name}}” is too large: 12 MB fit. Choose a smaller one",
    notPicture: "The file “{{name}}” is not a photo. JPEG, PNG and WebP photos are fine",
    heic: "The photo “{{name}}” is in the HEIC format, which we cannot open. Choose a JPEG photo",
    tooManyPixels: "The photo “{{name}}” is too large: 50 megapixels fit. Choose a smaller one",
    damaged:
      "The photo “{{name}}” could not be opened: it is damaged or did not arrive whole. Choose another",
    tooMany: "You can add three photos at most",
    chooseAgain: "Choose the photos again: browsers do not leave them in a form that comes back",
    tooOften:
      "We have received very many photos from your network in a short time. Wait an hour and try again",
    none: "Choose at least one photo",
  },
} as const;
