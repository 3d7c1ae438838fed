import type { SamplePicture } from ".";
import { bicycle, circle, line, paint, path, person, picture, rect } from "./shapes";

const shelf = (x: number, y: number, w: number, books: readonly string[]) =>
  rect(x, y, w, 12, paint.earth) +
  books
    .map((colour, i) => {
      const tall = 64 + ((i * 37) % 5) * 7;
      return rect(x + 12 + i * 27, y - tall, 21, tall, colour, 2);
    })
    .join("");

const spines = [
  paint.pine,
  paint.rose,
  paint.amber,
  paint.night,
  paint.leaf,
  paint.violet,
  paint.olive,
  paint.earth,
];
const turned = (by: number) => [...spines.slice(by), ...spines.slice(0, by)];

export const indoors: Readonly<Record<string, SamplePicture>> = {
  biblioteka: {
    alternative:
      "Piešinys: bibliotekos kampas, paauglys ir vyresnė moteris sėdi prie stalo ir žiūri į telefoną.",
    svg: picture(
      rect(0, 0, 960, 640, paint.sand),
      rect(0, 500, 960, 140, paint.stone),
      rect(60, 60, 270, 440, "#e4dcc6", 6),
      shelf(70, 190, 250, turned(0)),
      shelf(70, 320, 250, turned(3)),
      shelf(70, 450, 250, turned(5)),
      rect(620, 70, 270, 250, paint.sky, 8),
      line("M755 70V320 M620 195H890", paint.paper, 12),
      path("M632 308q60-90 120-20q40-70 126 20Z", paint.leaf),
      line("M470 60V150", paint.ink, 5),
      path("M410 200Q470 110 530 200Z", paint.sun),
      person(400, 560, 300, paint.leaf),
      person(610, 560, 290, paint.violet, "#cfd3cf"),
      rect(330, 430, 350, 26, paint.amber, 8),
      rect(360, 450, 18, 150, paint.earth),
      rect(632, 450, 18, 150, paint.earth),
      rect(486, 366, 38, 64, paint.ink, 7),
      rect(491, 373, 28, 48, paint.mist, 3),
      line("M440 386L482 398", paint.leaf, 20),
      line("M572 390L530 400", paint.violet, 20),
      circle(418, 418, 16, paint.paper),
    ),
  },
  "dviraciu-dirbtuves": {
    alternative:
      "Piešinys: dviračių dirbtuvės rūsyje, ant stovo pakabintas dviratis, ant sienos tvarkingai sukabinti įrankiai.",
    svg: picture(
      rect(0, 0, 960, 640, "#e6e3d6"),
      rect(0, 510, 960, 130, paint.slate),
      rect(60, 80, 330, 190, paint.olive, 8),
      line("M100 110v90 M100 110h24 M150 110v110", paint.paper, 9),
      circle(200, 130, 18, "none", `stroke="${paint.paper}" stroke-width="9"`),
      line("M200 150v80 M250 110l20 100 M290 110l-20 100 M330 120v90 M318 120h24", paint.paper, 9),
      rect(640, 70, 240, 110, paint.sky, 6),
      line("M760 70V180", paint.paper, 10),
      line("M478 0V90", paint.ink, 5),
      path("M410 140Q478 50 546 140Z", paint.sun),
      path("M420 140L300 510H660L536 140Z", paint.sun, 'opacity=".18"'),
      line("M470 560V300 M400 580H540", paint.ink, 14),
      bicycle(350, 440, 320, paint.rose),
      rect(620, 380, 300, 26, paint.amber, 6),
      rect(650, 400, 20, 150, paint.earth),
      rect(870, 400, 20, 150, paint.earth),
      rect(690, 330, 80, 50, paint.pine, 6),
      line("M705 330q25-30 50 0", paint.pine, 8),
      circle(830, 352, 26, "none", `stroke="${paint.ink}" stroke-width="9"`),
      bicycle(90, 600, 190, paint.leaf),
      person(800, 600, 240, paint.night),
    ),
  },
  "vakarine-erdve": {
    alternative:
      "Piešinys: vakarinė erdvė, du paaugliai ant sofos, šalia stalo žaidimas ir gitara, už lango vakaras.",
    svg: picture(
      rect(0, 0, 960, 640, "#efe6f6"),
      rect(0, 490, 960, 150, paint.stone),
      rect(90, 80, 250, 220, paint.night, 8),
      circle(280, 130, 22, paint.sun),
      line("M215 80V300 M90 190H340", paint.paper, 10),
      line("M640 0V70", paint.ink, 5),
      circle(640, 100, 38, paint.sun),
      rect(700, 130, 150, 110, paint.leaf, 6),
      path("M716 224l36-50 26 30 20-22 36 42Z", paint.mist),
      rect(300, 340, 410, 170, paint.violet, 34),
      person(420, 560, 280, paint.rose),
      person(570, 560, 270, paint.leaf, paint.night),
      rect(300, 460, 410, 76, "#8a4bd0", 24),
      rect(270, 410, 60, 126, paint.violet, 26),
      rect(680, 410, 60, 126, paint.violet, 26),
      rect(380, 560, 250, 20, paint.amber, 8),
      line("M410 580v46 M600 580v46", paint.earth, 12),
      rect(440, 536, 80, 24, paint.paper, 4),
      circle(556, 548, 12, paint.rose),
      circle(588, 548, 12, paint.leaf),
      line("M850 300L832 470", paint.earth, 16),
      circle(826, 500, 52, paint.amber),
      circle(834, 436, 36, paint.amber),
      circle(828, 486, 17, paint.ink),
      line("M120 380q30-60 60 0 M150 350v140", paint.pine, 12),
      rect(112, 480, 76, 70, paint.earth, 8),
    ),
  },
  virtuve: {
    alternative:
      "Piešinys: bendruomenės virtuvė – ilgas stalas su lėkštėmis, garuojantis puodas, trys žmonės.",
    svg: picture(
      rect(0, 0, 960, 640, paint.mist),
      rect(0, 500, 960, 140, paint.sand),
      rect(0, 70, 960, 20, paint.earth),
      ...[120, 210, 300, 660, 750, 840].map(
        (x, i) =>
          line(`M${x} 90v34`, paint.ink, 5) +
          path(`M${x - 30} 124h60q0 48-30 48t-30-48Z`, i % 2 ? paint.rose : paint.pine),
      ),
      rect(390, 110, 180, 150, paint.sky, 8),
      line("M480 110V260", paint.paper, 10),
      person(200, 520, 290, paint.amber),
      person(345, 520, 300, paint.leaf, paint.sun),
      person(760, 520, 280, paint.rose, "#cfd3cf"),
      rect(60, 420, 840, 34, paint.amber, 10),
      rect(110, 450, 24, 150, paint.earth),
      rect(826, 450, 24, 150, paint.earth),
      rect(400, 330, 160, 92, paint.slate, 12),
      rect(388, 322, 184, 18, paint.ink, 8),
      line("M376 360h24 M560 360h24", paint.ink, 12),
      line("M440 306q-14-22 0-44t0-40 M480 306q-14-22 0-44t0-40 M520 306q-14-22 0-44t0-40", paint.paper, 9),
      ...[110, 265, 650, 820].map(
        (x) => rect(x - 42, 410, 84, 12, paint.paper, 6) + circle(x, 404, 14, paint.sun),
      ),
    ),
  },
};
