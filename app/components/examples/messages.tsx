import { ButtonLink } from "../button";
import { Disclosure } from "../disclosure";
import { EmptyState } from "../empty-state";
import { Notice, SampleTag } from "../notice";
import type { ExampleGroup } from "./example";

const scenes = ["speech", "chairs", "search", "done", "map", "lost"] as const;

export const messages: ExampleGroup = {
  id: "messages",
  title: "Pranešimai",
  examples: [
    {
      id: "notices",
      title: "Pranešimų rūšys",
      element: (
        <div className="stack">
          <Notice title="Ką reiškia ši riba?">Ribos apytikslės: oficialių seniūnaitijų ribų neturime.</Notice>
          <Notice kind="success" title="Pasiūlymas gautas" role="status">
            Jo numeris P-128.
          </Notice>
          <Notice kind="attention" title="Nerašykite kitų žmonių vardų">
            Jei jų bus, prieš skelbdami juos paslėpsime.
          </Notice>
          <Notice kind="sample" title="Pavyzdiniai duomenys">
            Šis įrašas sugalvotas, kad matytumėte, kaip Sueiga veikia.
          </Notice>
          <p>
            <SampleTag label="Pavyzdys" />
          </p>
        </div>
      ),
    },
    {
      id: "empty-states",
      title: "Kai nieko nėra",
      element: (
        <div className="grid">
          {scenes.map((scene) => (
            <EmptyState key={scene} scene={scene} level={3} title="Pagal šiuos filtrus nieko neradome">
              <p>Pamėginkite mažiau žodžių arba nuimkite vieną filtrą.</p>
              <ButtonLink href="#empty-states" variant="quiet" small>
                Rodyti visus
              </ButtonLink>
            </EmptyState>
          ))}
        </div>
      ),
    },
    {
      id: "disclosures",
      title: "Išskleidžiama",
      element: (
        <div>
          <Disclosure summary="Kas nutiks mano pasiūlymui?">
            <p>Moderatorius jį perskaitys per dvi darbo dienas.</p>
          </Disclosure>
          <Disclosure summary="Ar reikia paskyros?" open>
            <p>Ne. Gausite asmeninę nuorodą.</p>
          </Disclosure>
        </div>
      ),
    },
  ],
};
