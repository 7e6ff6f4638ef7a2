/** Common nouns for places, by which "at the embassy" is read as where something happened. */
export const placeNouns: ReadonlySet<string> = new Set(
  `airport airfield area apartment bank bar barracks base bay beach border bridge building cafe camp capital car_park
  cathedral cemetery checkpoint church city clinic club coast college compound consulate convoy court courthouse district
  dock embassy factory farm field forest garage garden gate headquarters highway hill home hospital hotel house island
  jail lake mall market mine mosque motel mountain neighborhood neighbourhood north south east west nursery office outpost
  palace park plant plaza port post prison property province pub ranch range refinery region resort restaurant river road
  room school sea settlement shop shrine site square stadium state station store street suburb supermarket synagogue
  temple territory theatre theater town tunnel university valley village warehouse yard zone`
    .trim()
    .split(/\s+/),
);
