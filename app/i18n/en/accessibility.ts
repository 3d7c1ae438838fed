export default {
  title: "Accessibility statement",
  description: "How this site is made for everyone, what is not accessible yet and how to tell us.",
  lead: "Everybody should be able to use this site: by keyboard, with a screen reader, with large text, on a phone, without JavaScript.",
  scope: "This statement is published by {{organisation}}. It covers this whole site.",
  stateTitle: "Conformance",
  state:
    "The site conforms in part to EN 301 549 V3.2.1 and to the Web Content Accessibility Guidelines WCAG 2.2, level AA. The exceptions are listed below.",
  goodTitle: "What you can do",
  good: {
    keyboard: "Do everything by keyboard alone; you always see where you are.",
    list: "Use the list instead of the map: all that the map has is in it.",
    text: "Enlarge text to 200 % and read on a screen 320 points wide without scrolling sideways.",
    colour: "Tell themes apart by more than colour: each has a sign and a name.",
    dark: "Use dark colours, more contrast or no motion, as your device is set.",
    plain: "Make a proposal without JavaScript.",
  },
  gapsTitle: "What is not accessible yet",
  gaps: {
    map: "The moving map does not tell a screen reader everything; the list below it does.",
    photos: "Descriptions of residents' photos may be short.",
    languages: "Proposals are published in the language they were written in; there is no translation.",
    signs: "There are no pages in Lithuanian sign language or in easy-to-read language yet.",
  },
  madeTitle: "How it was checked",
  made: "This statement was prepared on {{date}} after our own assessment: every page was checked automatically (axe), and every path was walked by keyboard, at the width of a phone and with enlarged text.",
  contactTitle: "Tell us",
  contact:
    "If there is something you cannot read or do, write to us. We answer within 10 working days and give you the information in a way that suits you.",
  enforceTitle: "If the answer does not satisfy you",
  enforce:
    "If you think that a disability put you at a disadvantage here, you can turn to the Office of the Equal Opportunities Ombudsperson.",
} as const;
