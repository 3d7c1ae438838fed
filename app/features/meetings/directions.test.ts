import { expect, it } from "vitest";
import { directionsTo } from "./directions";

it("leads to a point by the phone's own app, and to a place in words by a search in its territory", () => {
  expect(directionsTo({ place: "Biblioteka", lat: 54.397, lng: 24.05 }, "Alytus")).toEqual({
    geo: "geo:54.397,24.05?z=17",
    map: "https://www.openstreetmap.org/?mlat=54.397&mlon=24.05#map=17/54.397/24.05",
  });
  expect(directionsTo({ place: "Liepų g. 5 & kiemas", lat: null, lng: null }, "Alytus")).toEqual({
    map: "https://www.openstreetmap.org/search?query=Liep%C5%B3+g.+5+%26+kiemas%2C+Alytus",
  });
  expect(directionsTo({ place: null, lat: null, lng: null }, "Alytus")).toBeUndefined();
});
