import type { Need } from "db/queries/needs";
import type { StrategyNode } from "db/queries/strategy-nodes";
import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { usePaths } from "~/platform/site";
import type { TreeNode } from "./tree";

type Original = { lang?: string };

/** The needs that the strategy answers, each with the proposals that speak of it. */
export function NeedsList({ needs, original }: { needs: readonly Need[]; original: Original }) {
  const { t } = useTranslation("strategy");
  const paths = usePaths();
  return (
    <ol className="needs">
      {needs.map((need) => (
        <li key={need.id} className="card flat">
          <h3 {...original}>{need.title}</h3>
          {need.description ? <p {...original}>{need.description}</p> : null}
          {need.proposals.length > 0 ? (
            <Disclosure summary={t("outline.spoken", { count: need.proposals.length })}>
              <ul className="brief" {...original}>
                {need.proposals.map(({ number, title }) => (
                  <li key={number}>
                    <a href={paths.proposal(number)}>
                      <span className="code">P-{number}</span> {title}
                    </a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** Goals with their objectives and actions, numbered 1, 1.1, 1.1.1. */
export function GoalTree({
  tree,
  original,
}: {
  tree: readonly TreeNode<StrategyNode>[];
  original: Original;
}) {
  const { t } = useTranslation("strategy");
  return (
    <ol className="goals">
      {tree.map((goal) => (
        <li key={goal.node.id}>
          <h3>
            <NodeNumber kind={t("outline.goal")} number={goal.number} />
            <span {...original}>{goal.node.title}</span>
          </h3>
          <Description text={goal.node.description} original={original} />
          <ol>
            {goal.children.map((objective) => (
              <li key={objective.node.id}>
                <h4>
                  <NodeNumber kind={t("outline.objective")} number={objective.number} />
                  <span {...original}>{objective.node.title}</span>
                </h4>
                {objective.node.objectiveCode ? (
                  <p className="small soft">{t("outline.serves", { code: objective.node.objectiveCode })}</p>
                ) : null}
                <Description text={objective.node.description} original={original} />
                <ol>
                  {objective.children.map((action) => (
                    <li key={action.node.id}>
                      <p>
                        <NodeNumber kind={t("outline.action")} number={action.number} />
                        <b {...original}>{action.node.title}</b>
                      </p>
                      <Description text={action.node.description} original={original} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function NodeNumber({ kind, number }: { kind: string; number: string }) {
  return (
    <span className="code">
      <span className="hide">{kind} </span>
      {number}
    </span>
  );
}

function Description({ text, original }: { text: string; original: Original }) {
  return text ? (
    <p className="soft" {...original}>
      {text}
    </p>
  ) : null;
}
