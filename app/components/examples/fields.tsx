import { Checkbox, CheckboxGroup, RadioGroup } from "../choices";
import { ErrorSummary } from "../error-summary";
import { Fieldset } from "../fieldset";
import { FileField } from "../file-field";
import { Select } from "../select";
import { Stepper } from "../stepper";
import { DateField, NumberField, TextArea, TextField, TimeField } from "../text-field";
import type { ExampleGroup } from "./example";

const long =
  "Kokios pagalbos Jūsų kaimynystėje labiausiai trūksta vyresniems žmonėms, gyvenantiems vieniems ir retai išeinantiems iš namų?";
const neighbourhoods = ["Dainavos", "Senamiesčio", "Vidzgirio"].map((label) => ({ value: label, label }));

export const fields: ExampleGroup = {
  id: "fields",
  title: "Formų laukai",
  examples: [
    {
      id: "error-summary",
      title: "Klaidų santrauka",
      element: (
        <ErrorSummary
          title="Patikrinkite, ką įrašėte"
          errors={[
            { field: "text-error", message: "Parašykite pasiūlymo pavadinimą" },
            { field: "themes-error", message: "Pažymėkite bent vieną temą" },
          ]}
        />
      ),
    },
    {
      id: "text-fields",
      title: "Tekstas: įprastas, su paaiškinimu, su klaida, ilgas, išjungtas",
      element: (
        <div className="form">
          <TextField id="text" name="text" label="Pavadinimas" />
          <TextField
            id="text-hint"
            name="text-hint"
            label="El. paštas"
            optional="(neprivaloma)"
            hint="Parašysime, kai pasiūlymas bus svarstomas. Niekam jo nerodysime."
            type="email"
            autoComplete="email"
          />
          <TextField
            id="text-error"
            name="text-error"
            label="Pavadinimas"
            error="Parašykite pasiūlymo pavadinimą, pavyzdžiui: „Suoliukai prie poliklinikos“"
            defaultValue="Suo"
          />
          <TextField id="text-long" name="text-long" label={long} hint={long} defaultValue={long} />
          <TextField id="text-off" name="text-off" label="Numeris" defaultValue="P-128" disabled />
        </div>
      ),
    },
    {
      id: "text-areas",
      title: "Ilgas tekstas su skaičiumi ir klaida",
      element: (
        <div className="form">
          <TextArea
            id="area"
            name="area"
            label="Ką siūlote?"
            hint="Kas, kur ir kodėl."
            counter="Iki 3 000 ženklų"
          />
          <TextArea
            id="area-error"
            name="area-error"
            label="Ką siūlote?"
            error="Tekstas per ilgas: 3 214 ženklų iš 3 000"
          />
        </div>
      ),
    },
    {
      id: "short-fields",
      title: "Skaičius, data, laikas, pasirinkimas",
      element: (
        <div className="form">
          <NumberField id="number" name="number" label="Kiek žmonių dalyvavo?" defaultValue="24" />
          <DateField id="date" name="date" label="Susitikimo data" hint="Pavyzdžiui, 2022-06-15" />
          <TimeField id="time" name="time" label="Pradžia" error="Įrašykite laiką, pavyzdžiui, 17:30" />
          <Select
            id="select"
            name="select"
            label="Seniūnaitija"
            empty="Nenurodyta"
            options={neighbourhoods}
          />
          <Select
            id="select-error"
            name="select-error"
            label="Seniūnaitija"
            options={neighbourhoods}
            error="Pasirinkite iš sąrašo"
          />
        </div>
      ),
    },
    {
      id: "files",
      title: "Failai: keli su paaiškinimu, vienas su klaida",
      element: (
        <div className="form">
          <FileField
            id="files"
            name="files"
            label="Pridėkite iki trijų nuotraukų"
            hint="Kiekviena iki 12 MB."
            optional="(neprivaloma)"
            accept="image/jpeg,image/png,image/webp"
            multiple
          />
          <FileField
            id="file-error"
            name="file-error"
            label="Dalyvių sąrašas"
            accept="application/pdf"
            error="Dokumentas „sąrašas.pdf“ sugadintas arba atsiųstas ne visas. Pasirinkite jį dar kartą"
          />
        </div>
      ),
    },
    {
      id: "choices",
      title: "Kortelės: kelios ir viena",
      element: (
        <div className="form">
          <CheckboxGroup
            id="themes"
            name="themes"
            legend="Apie ką pasiūlymas?"
            hint="Pažymėkite vieną ar kelias temas."
            chosen={["senjorai"]}
            choices={[
              { value: "savanoryste", label: "Savanorystė", colour: "savanoryste" },
              { value: "senjorai", label: "Senjorai", colour: "senjorai" },
              {
                value: "skurdas",
                label: "Bendruomenių dalyvavimas sprendžiant skurdo ir atskirties problemas",
                colour: "skurdas",
              },
              { value: "verslas", label: "Socialinis verslas", colour: "verslas", disabled: true },
            ]}
          />
          <CheckboxGroup
            id="themes-error"
            name="themes-error"
            legend="Apie ką pasiūlymas?"
            error="Pažymėkite bent vieną temą"
            choices={[
              { value: "jaunimas", label: "Jaunimas", colour: "jaunimas" },
              { value: "smurtas", label: "Smurto prevencija", colour: "smurtas" },
            ]}
          />
          <RadioGroup
            id="where"
            name="where"
            legend="Kur?"
            big
            oneColumn
            chosen="none"
            choices={[
              { value: "none", label: "Visa teritorija", hint: "Vietos nurodyti nereikia" },
              { value: "neighbourhood", label: "Seniūnaitijoje", hint: "Pasirinksite iš sąrašo" },
              { value: "address", label: "Adresu ar prie žinomos vietos", hint: "Pavyzdžiui, prie Rotušės" },
            ]}
          />
        </div>
      ),
    },
    {
      id: "checkbox",
      title: "Sutikimas",
      element: (
        <div className="form">
          <Checkbox
            id="agree"
            name="agree"
            label="Skelbti mano vardą prie pasiūlymo"
            hint="Jei nepažymėsite, vardo nematys niekas."
          />
          <Checkbox
            id="agree-error"
            name="agree-error"
            label="Man bent 14 metų"
            error="Pažymėkite, kad galėtume priimti pasiūlymą"
          />
        </div>
      ),
    },
    {
      id: "fieldset",
      title: "Laukų grupė ir skaitikliai",
      element: (
        <Fieldset id="attendance" legend="Dalyviai pagal sektorių" hint="Skaičius galima ir įrašyti." big>
          <Stepper
            id="residents"
            name="residents"
            label="Gyventojai"
            lessLabel="Vienu mažiau: gyventojai"
            moreLabel="Vienu daugiau: gyventojai"
            defaultValue={18}
          />
          <Stepper
            id="ngo"
            name="ngo"
            label="Nevyriausybinės organizacijos ir bendruomenių centrai"
            lessLabel="Vienu mažiau"
            moreLabel="Vienu daugiau"
          />
        </Fieldset>
      ),
    },
  ],
};
