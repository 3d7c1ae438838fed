export default {
  error: {
    nameMissing: "Įrašykite vardą ir pavardę",
    nameLong: "Vardas ir pavardė per ilgi: sutrumpinkite",
    emailTaken: "Kitas žmogus jau turi paskyrą su šiuo el. pašto adresu",
    changed: "Kol pildėte, šiuos duomenis pakeitė kitas žmogus. Peržiūrėkite ir įrašykite dar kartą.",
  },
} as const;
