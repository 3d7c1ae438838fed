import { BarChart } from "../bar-chart";
import { DataTable } from "../data-table";
import { type MapDrawing, MapFrame } from "../map-frame";
import { ThemeTag } from "../theme-tag";
import type { ExampleGroup } from "./example";
import { exampleThemes } from "./records";

const drawing: MapDrawing = {
  width: 560,
  height: 420,
  land: "M0 0H560V420H0Z",
  contours: [
    "M60 210C60 60 240 40 330 80S520 120 510 230 380 390 250 380 60 350 60 210Z",
    "M130 210C130 110 250 90 320 130S430 170 420 240 340 330 260 330 130 300 130 210Z",
    "M190 215C190 160 260 140 300 165S350 200 345 240 300 280 260 280 190 260 190 215Z",
  ],
  areas: [
    { id: "a", label: "Vidzgirio", x: 150, y: 290 },
    {
      id: "b",
      label: "Senamiesčio",
      x: 280,
      y: 270,
      path: "M200 150L360 160 350 290 210 300Z",
      approximate: true,
    },
  ],
  marks: [
    {
      id: "1",
      x: 275,
      y: 215,
      href: "#map-frames",
      label: "24 pasiūlymai, Senamiesčio seniūnaitija",
      count: 24,
      parts: [
        { colour: "savanoryste", count: 12 },
        { colour: "senjorai", count: 8 },
        { colour: "jaunimas", count: 4 },
      ],
    },
    {
      id: "2",
      x: 150,
      y: 240,
      href: "#map-frames",
      label: "1 pasiūlymas",
      count: 1,
      parts: [{ colour: "smurtas", count: 1 }],
    },
    { id: "3", x: 410, y: 150, label: "3 pasiūlymai", count: 3, parts: [{ colour: "verslas", count: 3 }] },
  ],
};

const columns = [
  { key: "name", label: "Veiksmas" },
  { key: "status", label: "Būsena" },
  { key: "sum", label: "Suma, Eur", numeric: true },
];
const rows = [
  { id: "1", cells: ["1 veiksmas", "Baigtas", "12 000,00"] },
  {
    id: "2",
    cells: ["2 veiksmas, kurio pavadinimas ilgas ir netelpa į vieną eilutę", "Vykdomas", "9 500,50"],
  },
];
const crossColumns = [
  { key: "theme", label: "Tema" },
  ...[
    "Alyčio",
    "Dainavos",
    "Dvaro",
    "Kalvos",
    "Likiškių",
    "Panemunės",
    "Senamiesčio",
    "Ulonų",
    "Vidzgirio",
  ].map((label) => ({
    key: label,
    label,
    numeric: true,
  })),
];

export const data: ExampleGroup = {
  id: "data",
  title: "Lentelės, diagramos, žemėlapis",
  examples: [
    {
      id: "tables",
      title: "Lentelė, telefone virstanti kortelėmis",
      element: (
        <DataTable caption="Veiksmai" columns={columns} rows={rows} foot={["Iš viso", "", "21 500,50"]} />
      ),
    },
    {
      id: "cross-tables",
      title: "Plati lentelė",
      element: (
        <DataTable
          caption="Pasiūlymai pagal temą ir seniūnaitiją"
          phone="scroll"
          columns={crossColumns}
          rows={exampleThemes.map((theme, index) => ({
            id: theme.label,
            cells: [
              theme.label,
              ...crossColumns.slice(1).map((_, column) => ((index * 7 + column * 3) % 11).toString()),
            ],
          }))}
        />
      ),
    },
    {
      id: "bar-charts",
      title: "Stulpelinė diagrama",
      element: (
        <BarChart
          caption="Pasiūlymai pagal temą"
          heads={{ label: "Tema", bar: "Stulpelis", value: "Kiek" }}
          bars={exampleThemes.map((theme, index) => ({
            key: theme.label,
            label: <ThemeTag colour={theme.colour} label={theme.label} />,
            value: 24 - index * 3,
            shown: String(24 - index * 3),
            colour: theme.colour,
          }))}
        />
      ),
    },
    {
      id: "map-frames",
      title: "Žemėlapis be plytelių",
      element: (
        <MapFrame drawing={drawing} label="Pasiūlymų žemėlapis">
          Ribos apytikslės.
        </MapFrame>
      ),
    },
  ],
};
