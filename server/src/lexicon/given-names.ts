/** Common given names: two of them that sound different name two people, however few letters part them. */
import { words } from "./words.ts";

/** Lower case, without diacritics; one spelling of each is enough, since they are compared by sound. */
export const givenNames: ReadonlySet<string> = words(`
  aaron abbas abdul abdullah adam adel adrian agnes ahmad ahmed aisha akram alan albert alex alexander alexandra alfred ali alice alicia alina
  allan alma amal amanda amina amir amy anas andrea andrei andrew angela angelo ann anna anne annette anthony antonio anton antonia april ariel
  arthur asad ashley asif aslan audrey ayman aziz barbara barry bashar basil beatrice bella ben benjamin bernard bessie beth betty beverly bilal
  bill billy bob bonnie boris brad bradley brandon brenda brent brett brian bruce bryan bruno cameron carl carla carlo carlos carmen carol
  caroline catherine cecil celia charles charlie charlotte chloe chris christian christina christine christopher claire clara claude claudia
  colin connor craig daisy dalia dan dana daniel daniela danielle david dawn dean deborah denis denise dennis derek diana diane diego dina dmitri
  dominic don donald donna dora doris dorothy doug douglas duncan dylan earl eddie edgar edith edmund edward edwin eileen elaine eleanor elena
  elias elijah elizabeth ella ellen emil emily emma eric erica erik erika ernest esther ethan eugene eva evan eve fahd faisal farid farouk fatima
  felix fiona florence frances francis francisco frank fred fuad gabriel gail gareth gary gavin george gerald gerard gilbert gina glenn gloria
  gordon grace graham grant greg gregory hafez haider hamad hamid hamza hanna hannah harold harry harvey hasan hassan hashim heather hector
  heidi helen helena henry herbert holly howard hugh hugo hussein ian ibrahim igor imad imran ingrid irene irina isaac isabel ismail issa ivan ivo
  jack jacob jake jamal james jamie jan jane janet janice jared jason jay jean jeff jeffrey jenna jennifer jeremy jesse jessica jill jim jimmy
  joan joanna joe joel john johnny jonathan jordan jorge jose joseph joshua joy joyce juan judith judy julia julian julie june justin kamal karen
  karim karl kate katherine katie keith kelly ken kenneth kevin khaled khalid kim kirk kurt kyle lana lara larry latif laura lauren laurence lee leila
  lena leo leon leonard leslie lily linda lisa liz lois lola lorenzo louis louisa louise lucas lucy luis luke lydia lynn mahmoud majid malcolm
  malik mansour marc marcia marco marcus margaret maria marian marie marilyn marina mario marion mark marta martha martin marvin mary masoud matt
  matthew maureen maurice max maya megan mehdi melanie melissa michael mike milan miriam mohammed mona monica mona moses muhsin mustafa nabil
  nadia nancy naomi nasser natalia natalie nathan neil nelson nicholas nicola nicole nigel nina nora norma norman olaf oleg olga oliver olivia
  omar oscar othman owen pablo pamela patricia patrick paul paula pauline pedro peggy penny peter petra phil philip phyllis pierre rachel rafik
  ralph rami ramon rania rashid raymond rebecca rehana reza rhonda richard rick rita robert roberta roberto robin rodney roger roland roman ron
  ronald rosa rose rosemary roy ruben russell ruth ryan saad sabrina saddam said salah saleh salem sally salim salma sam sami samir samuel sandra sara
  saul scott sean sergei seth shane shannon sharon shaun sheila shirley sidney simon simone sofia sonia sophie stacy stan stanley stella stephanie
  stephen steve steven stuart sue susan suzanne sylvia tamara tanya tara tarek tariq taylor ted teresa terry theodore theresa thomas tim timothy tina
  todd tom tommy tony tracy trevor umar valeria valerie vanessa vera vernon veronica victor victoria vincent viola virginia vladimir wade walid
  wallace walter wanda warren wayne wendy wilfred will william yahya yasin yasmin yasser yousef yuri yusuf zahra zaid zainab zoe
`);

/** Surnames that stand before the given name: "Kim Jong Un". Lower case. */
export const surnamesFirst: ReadonlySet<string> = new Set(
  "kim xi li wang zhang chen zhao liu yang hu deng mao park yoon moon lee nguyen tran".split(" "),
);
