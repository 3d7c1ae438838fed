import { Card, Meta } from "../card";
import { Icon } from "../icon";
import { SampleTag } from "../notice";
import { StatusLine, StatusPath, StatusTag, type Step } from "../status";
import { Figures, SummaryList } from "../summary-list";
import { type ThemeLabel, ThemeTags } from "../theme-tag";
import type { ExampleGroup } from "./example";

export const exampleThemes: ThemeLabel[] = [
  { colour: "savanoryste", label: "Savanorystė" },
  { colour: "integracija", label: "Socialinė integracija" },
  { colour: "jaunimas", label: "Jaunimas" },
  { colour: "senjorai", label: "Senjorai" },
  { colour: "pazeidziami", label: "Pažeidžiami asmenys" },
  { colour: "skurdas", label: "Skurdas ir atskirtis" },
  { colour: "smurtas", label: "Smurto prevencija" },
  { colour: "verslas", label: "Socialinis verslas", href: "#theme-tags" },
];

const steps: Step[] = [
  { label: "Gautas", when: "2022 m. birželio 15 d.", state: "done", stateLabel: "įvyko" },
  { label: "Paskelbtas", when: "2022 m. birželio 17 d.", state: "done", stateLabel: "įvyko" },
  { label: "Svarstomas", when: "2022 m. liepos 4 d.", state: "now", stateLabel: "dabar" },
  { label: "Atsakytas", state: "next", stateLabel: "dar laukia" },
];
const refused: Step[] = [
  ...steps.slice(0, 2),
  {
    label: "Neįtrauktas",
    when: "2022 m. rugpjūčio 1 d.",
    note: "Gatvių remontas nepriklauso šiai strategijai. Perdavėme savivaldybei.",
    state: "bad",
    stateLabel: "baigta",
  },
];

export const records: ExampleGroup = {
  id: "records",
  title: "Įrašai",
  examples: [
    { id: "theme-tags", title: "Temos", element: <ThemeTags label="Temos" themes={exampleThemes} /> },
    {
      id: "status-tags",
      title: "Būsenos žyma",
      element: (
        <div className="row">
          <StatusTag label="Paskelbtas" />
          <StatusTag label="Įtrauktas į strategiją" tone="good" icon="check" />
          <StatusTag label="Laukia" tone="wait" icon="clock" />
          <StatusTag label="Atmestas" tone="bad" icon="cross" />
        </div>
      ),
    },
    {
      id: "status-paths",
      title: "Kelias nuo gavimo iki atsakymo",
      element: (
        <div className="stack-l">
          <StatusPath label="Pasiūlymo kelias" steps={steps} across />
          <StatusPath label="Neįtraukto pasiūlymo kelias" steps={refused} />
        </div>
      ),
    },
    {
      id: "cards",
      title: "Kortelės",
      element: (
        <div className="grid">
          <Card
            title="Savanorių pagalba senjorams apsipirkti žiemą"
            href="#cards"
            above={<ThemeTags label="Temos" themes={exampleThemes.slice(3, 4)} />}
            foot={
              <>
                <Meta
                  facts={["P-128", "Vidzgirio seniūnaitija", <SampleTag key="sample" label="Pavyzdys" />]}
                />
                <StatusLine label="Svarstomas" reached={3} />
              </>
            }
          >
            <p>
              Kai šaligatviai apledėja, vyresni kaimynai bijo išeiti. Reikia savanorių, kurie nueitų į
              parduotuvę.
            </p>
          </Card>
          <Card
            title="Kortelė su spalvotu kraštu"
            colour="verslas"
            foot={<StatusLine label="Įtrauktas į strategiją" reached={4} tone="good" />}
          >
            <p>Trumpas tekstas.</p>
          </Card>
          <Card
            title="Plokščia kortelė"
            flat
            foot={<StatusLine label="Neįtrauktas" reached={4} tone="bad" />}
          >
            <Meta
              facts={[
                <>
                  <Icon name="heart" /> 17 pritaria
                </>,
                <>
                  <Icon name="pin" /> Dainavos seniūnaitija
                </>,
              ]}
            />
          </Card>
        </div>
      ),
    },
    {
      id: "summary-lists",
      title: "Faktai",
      element: (
        <SummaryList
          rows={[
            {
              key: "Pavadinimas",
              value: "Suoliukai prie poliklinikos",
              change: { label: "Keisti", spoken: "Keisti pavadinimą", href: "#summary-lists" },
            },
            { key: "Seniūnaitija", value: "Vidzgirio" },
            {
              key: "Papildomos aplinkybės",
              value:
                "Kai šaligatviai apledėja, vyresni kaimynai bijo išeiti, todėl reikia vietų atsisėsti kas du šimtus metrų.",
            },
          ]}
        />
      ),
    },
    {
      id: "figures",
      title: "Skaičiai",
      element: (
        <Figures
          figures={[
            { value: "6", label: "susitikimai su seniūnaičiais ir bendruomene" },
            { value: "34 874,99 Eur", label: "skirta projektui" },
            { value: "94 %", label: "pasiūlymų turi atsakymą" },
          ]}
        />
      ),
    },
  ],
};
