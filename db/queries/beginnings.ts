import type { Db } from "../connection";

/** What an installation has of the things that it begins with. */
export interface Beginnings {
  themes: number;
  neighbourhoods: number;
  /** People who can sign in. */
  people: number;
  meetings: number;
}

export async function countBeginnings(db: Db): Promise<Beginnings> {
  const count = async (table: "themes" | "neighbourhoods" | "meetings"): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const people = await db
    .selectFrom("users")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("active", "=", 1)
    .executeTakeFirstOrThrow();
  return {
    themes: await count("themes"),
    neighbourhoods: await count("neighbourhoods"),
    people: Number(people.count),
    meetings: await count("meetings"),
  };
}
