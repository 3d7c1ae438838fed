import type { ReactNode } from "react";

/** One state of one component: shown on the developers' page, opened by the accessibility tests. */
export interface Example {
  /** Unique; the anchor of the example. */
  id: string;
  title: string;
  element: ReactNode;
}

export interface ExampleGroup {
  id: string;
  title: string;
  examples: readonly Example[];
}
