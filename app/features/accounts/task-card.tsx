import { Card } from "~/components/card";
import { MoreLink } from "~/components/navigation";

interface TaskCardProps {
  title: string;
  /** Ready to read. */
  figure: string;
  /** False greys the card: there is nothing to do. */
  waits: boolean;
  text: string;
  note?: string | undefined;
  link: { label: string; href: string };
}

/** One kind of work that waits: how much, since when, and the way there. */
export function TaskCard({ title, figure, waits, text, note, link }: TaskCardProps) {
  return (
    <div className={waits ? "task" : "task quiet"}>
      <Card level={3} title={title} foot={<MoreLink href={link.href}>{link.label}</MoreLink>}>
        <p>
          <span className="figure-big">{figure}</span> {text}
        </p>
        {note ? <p>{note}</p> : null}
      </Card>
    </div>
  );
}
