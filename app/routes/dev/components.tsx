import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { exampleGroups, pageHeaderExample } from "~/components/examples";
import { metaBase, pageMeta } from "~/platform/meta";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { meta: { ...metaBase(request, context, context.t("common:siteName")), hidden: true } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.meta, title: "Sudedamosios dalys" }) : [];

/** Every component in every state, for those who build with them and for the accessibility tests. */
export default function Components() {
  return (
    <div lang="lt">
      {pageHeaderExample}
      {exampleGroups.map((group) => (
        <section className="section" key={group.id} id={group.id}>
          <h2>{group.title}</h2>
          <div className="stack-l">
            {group.examples.map((example) => (
              <section className="example" key={example.id} id={`example-${example.id}`}>
                <h3>{example.title}</h3>
                {example.element}
              </section>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
