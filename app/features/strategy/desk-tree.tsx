import type { StrategyNode } from "db/queries/strategy-nodes";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { Select } from "~/components/select";
import { MoveButtons, OutlineForm, type OutlineRefusal, WordingForm } from "./desk-forms";
import { childKind, type TreeNode } from "./tree";

type Node = TreeNode<StrategyNode>;

interface DeskTreeProps {
  tree: readonly Node[];
  /** Codes of the programme's objectives. */
  objectives: readonly string[];
  /** Ids for the next node under each parent; "" is the place of a new goal. */
  newIds: Readonly<Record<string, string>>;
  refusal: OutlineRefusal | undefined;
}

/** The numbered tree as the drafter builds it. */
export function DeskTree(props: DeskTreeProps) {
  const { t } = useTranslation("strategy");
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{t("contents.goals")}</h2>
      <p className="reading soft">{t("outline.treeLead")}</p>
      <Level {...props} nodes={props.tree} />
      <div className="ways">
        <AddNode {...props} parent={undefined} />
      </div>
    </section>
  );
}

function Level({ nodes, ...props }: DeskTreeProps & { nodes: readonly Node[] }) {
  const { t } = useTranslation("strategy");
  return (
    <ol className="desk-list tree">
      {nodes.map((one, index) => (
        <li key={one.node.id} id={`node-${one.node.id}`}>
          <div className="line">
            <div>
              <p>
                <span className="code">
                  <span className="hide">{t(`outline.${one.node.kind}`)} </span>
                  {one.number}
                </span>{" "}
                <b>{one.node.title}</b>{" "}
                {one.node.objectiveCode ? (
                  <span className="tag">{t("outline.serves", { code: one.node.objectiveCode })}</span>
                ) : null}
              </p>
              {one.node.description ? <p className="soft">{one.node.description}</p> : null}
            </div>
            <MoveButtons
              intent="move-node"
              id={one.node.id}
              name={`${one.number} ${one.node.title}`}
              first={index === 0}
              last={index === nodes.length - 1}
            />
          </div>
          <div className="ways">
            <EditNode {...props} one={one} />
            {childKind(one.node.kind) ? <AddNode {...props} parent={one} /> : null}
          </div>
          {one.children.length > 0 ? <Level {...props} nodes={one.children} /> : null}
        </li>
      ))}
    </ol>
  );
}

function EditNode({ one, objectives, refusal }: DeskTreeProps & { one: Node }) {
  const { t } = useTranslation("strategy");
  const { node, number } = one;
  const removal = refusal?.intent === "remove-node" && refusal.id === node.id ? refusal : undefined;
  return (
    <Disclosure
      summary={
        <>
          {t("outline.edit")}
          <span className="hide"> {number}</span>
        </>
      }
      open={refusal?.id === node.id && refusal.intent !== "add-node"}
    >
      <WordingForm
        intent="edit-node"
        id={node.id}
        current={node}
        refusal={refusal}
        titleLabel={t(`outline.${node.kind}`)}
        submit={t("outline.save")}
      >
        {node.kind === "objective" && objectives.length > 0 ? (
          <Select
            id={`serves-${node.id}`}
            name="objective"
            label={t("outline.objectiveCode")}
            empty={t("outline.servesNone")}
            options={objectives.map((code) => ({ value: code, label: code }))}
            defaultValue={node.objectiveCode ?? ""}
          />
        ) : null}
      </WordingForm>
      <OutlineForm intent="remove-node" id={node.id}>
        {removal ? (
          <p className="error" role="alert">
            {removal.errors[0]?.message}
          </p>
        ) : null}
        <Button small variant="plain" icon="trash">
          {t("outline.remove")}
        </Button>
      </OutlineForm>
    </Disclosure>
  );
}

const addTexts = {
  goal: "outline.addGoal",
  objective: "outline.addObjective",
  action: "outline.addAction",
} as const;

function AddNode({ parent, newIds, refusal }: DeskTreeProps & { parent: Node | undefined }) {
  const { t } = useTranslation("strategy");
  const kind = parent ? childKind(parent.node.kind) : "goal";
  if (!kind) return null;
  const place = parent?.node.id ?? "";
  const id = newIds[place] ?? "";
  return (
    <Disclosure
      summary={
        <>
          {t(addTexts[kind])}
          {parent ? <span className="hide"> ({parent.number})</span> : null}
        </>
      }
      open={refusal?.intent === "add-node" && refusal.id === id}
    >
      <WordingForm
        intent="add-node"
        id={id}
        refusal={refusal}
        titleLabel={t(`outline.${kind}`)}
        submit={t("outline.add")}
      >
        <input type="hidden" name="parent" value={place} />
      </WordingForm>
    </Disclosure>
  );
}
