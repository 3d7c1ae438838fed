import { Button, ButtonLink, Buttons } from "../button";
import { Icon, type IconName } from "../icon";
import { iconPaths } from "../icon-paths";
import { Logo } from "../logo";
import type { ExampleGroup } from "./example";

const iconNames = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths);

export const actions: ExampleGroup = {
  id: "actions",
  title: "Mygtukai ir ženklai",
  examples: [
    {
      id: "buttons",
      title: "Mygtukų rūšys",
      element: (
        <Buttons>
          <Button>Pateikti pasiūlymą</Button>
          <Button variant="quiet">Išsaugoti juodraštį</Button>
          <Button variant="danger" icon="trash">
            Atsiimti
          </Button>
          <Button variant="plain">Atšaukti</Button>
          <Button small variant="quiet" icon="filter">
            Filtruoti
          </Button>
        </Buttons>
      ),
    },
    {
      id: "button-states",
      title: "Išjungtas ir užimtas",
      element: (
        <Buttons>
          <Button disabled>Pateikti</Button>
          <Button busy>Siunčiama</Button>
          <Button busy variant="quiet">
            Įrašoma
          </Button>
        </Buttons>
      ),
    },
    {
      id: "button-links",
      title: "Nuoroda, atrodanti kaip mygtukas; ilgi žodžiai; per visą plotį",
      element: (
        <Buttons fill>
          <ButtonLink href="#button-links" icon="plus">
            Naujas pasiūlymas
          </ButtonLink>
          <ButtonLink href="#button-links" variant="quiet" iconEnd="arrow">
            Nebeprisikiškiakopūsteliaujantiesiems skirta bendruomenės susirinkimo darbotvarkė
          </ButtonLink>
          <ButtonLink href="#button-links" block>
            Per visą plotį
          </ButtonLink>
        </Buttons>
      ),
    },
    {
      id: "logo",
      title: "Ženklas",
      element: (
        <span className="name">
          <Logo /> <span>Sueiga</span>
        </span>
      ),
    },
    {
      id: "icons",
      title: "Piktogramos",
      element: (
        <ul className="grid tight bare">
          {iconNames.map((name) => (
            <li key={name} className="row">
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      ),
    },
  ],
};
