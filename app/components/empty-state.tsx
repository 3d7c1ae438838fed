import type { ReactNode } from "react";

type Scene = "speech" | "chairs" | "search" | "done" | "map" | "lost";

// Hand-drawn on 160 × 110; strokes take the text colour of the scene, `tint` the soft ground.
const scenes: Record<Scene, ReactNode> = {
  speech: (
    <>
      <path className="tint" d="M18 88c20-12 106-14 128 0-14 14-112 14-128 0Z" />
      <path d="M30 22c14-7 52-8 64-1 9 6 9 30 1 36-8 5-27 6-38 5L43 76c1-5 1-9 0-14-6-1-12-3-15-7-6-9-6-28 2-33Z" />
      <path d="M104 38c12-1 26 1 31 6 6 7 5 22-1 27-3 2-6 3-10 3l2 12-14-11c-9 0-17-1-23-4" />
      <path d="M44 36h34M44 47h22" />
    </>
  ),
  chairs: (
    <>
      <path className="tint" d="M12 92c28-11 112-11 136 0-26 12-112 12-136 0Z" />
      <path d="M38 40c0-3 18-3 18 0l2 24H37ZM37 64l-3 26M58 64l3 26M38 74h20" />
      <path d="M72 34c0-3 18-3 18 0l2 26H71ZM71 60l-3 28M92 60l3 28M72 70h20" />
      <path d="M106 40c0-3 18-3 18 0l2 24h-21ZM105 64l-3 26M126 64l3 26M106 74h20" />
      <path d="M78 16c-1-3 1-6 4-6s5 3 4 6-3 4-4 4-3-1-4-4Z" />
    </>
  ),
  search: (
    <>
      <path className="tint" d="M22 90c22-10 96-11 116 0-20 12-96 12-116 0Z" />
      <path d="M68 20c17-1 30 12 30 28 1 17-12 30-28 30-17 0-30-12-30-28-1-17 11-29 28-30ZM92 70l26 24" />
      <path d="M56 46c2-8 8-12 15-12M58 58h.4M70 58h.4M82 58h.4" />
    </>
  ),
  done: (
    <>
      <path className="tint" d="M22 94c22-9 96-10 116 0-20 10-96 10-116 0Z" />
      <path d="M46 14c20-2 48-2 67 0 2 24 2 52 0 76-19 2-47 2-67 0-2-24-2-52 0-76Z" />
      <path d="M58 36l5 5 9-11M80 36h22M58 56l5 5 9-11M80 56h22M58 76l5 5 9-11M80 76h14" />
    </>
  ),
  map: (
    <>
      <path className="tint" d="M16 92c24-10 106-11 128 0-22 12-106 12-128 0Z" />
      <path d="M26 34 58 22l42 14 34-12v54l-34 12-42-14-32 12ZM58 22v54M100 36v54" />
      <path d="M80 62c-8-10-13-17-13-24a13 13 0 0 1 26 0c0 7-5 14-13 24ZM80 42a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z" />
    </>
  ),
  lost: (
    <>
      <path className="tint" d="M16 94c24-9 106-10 128 0-22 10-106 10-128 0Z" />
      <path d="M80 92V18M80 24h34l9 9-9 9H80M80 48H48l-9 9 9 9h32M66 92h28" />
      <path d="M92 33h14M56 57h14M30 92c1-8 4-8 5 0M124 92c1-10 5-10 6 0M134 92c0-5 3-6 4 0" />
    </>
  ),
};

interface EmptyStateProps {
  scene: Scene;
  title: string;
  /** What to do next. */
  children?: ReactNode;
  /** 1 where it is the whole page. */
  level?: 1 | 2 | 3;
}

/** Where nothing is yet, or nothing was found: says so plainly and offers a way on. */
export function EmptyState({ scene, title, children, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Illustration scene={scene} />
      <Heading>{title}</Heading>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}

/** The drawing alone, for error pages. */
export function Illustration({ scene }: { scene: Scene }) {
  return (
    <svg
      className="scene"
      viewBox="0 0 160 110"
      width="160"
      height="110"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {scenes[scene]}
    </svg>
  );
}
