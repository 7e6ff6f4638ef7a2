/** Cities, towns and parts of countries, each under the country (or the part of a country) that contains it. */
import { entries } from "./words.ts";

/** Container, as in the table of countries or here, to what lies in it; "," parts places, "|" spellings of one place. */
export const placesWithin: Readonly<Record<string, string>> = {
  Afghanistan: "Kandahar, Herat, Mazar-i-Sharif|Mazar-e-Sharif, Jalalabad, Kunduz, Ghazni, Helmand, Nangarhar",
  Algeria: "Oran, Constantine",
  Argentina: "Córdoba, Rosario, Mendoza",
  Australia:
    "Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Queensland, New South Wales, Tasmania, Northern Territory, Western Australia, South Australia",
  Austria: "Salzburg, Graz, Innsbruck, Linz",
  Azerbaijan: "Nagorno-Karabakh, Ganja",
  Bangladesh: "Chittagong, Cox's Bazar, Sylhet",
  Belgium: "Antwerp, Ghent, Bruges, Liège|Liege, Charleroi",
  Bolivia: "Cochabamba",
  Brazil:
    "São Paulo|Sao Paulo, Rio de Janeiro, Salvador, Fortaleza, Recife, Belo Horizonte, Manaus, Curitiba, Porto Alegre",
  Bulgaria: "Plovdiv, Varna, Burgas",
  Cambodia: "Siem Reap",
  Cameroon: "Douala",
  Canada:
    "Toronto, Montreal|Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec|Québec, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Halifax",
  China:
    "Shanghai, Guangzhou, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Xinjiang, Tibet, Urumqi, Hubei, Sichuan, Guangdong, Harbin, Nanjing",
  Colombia: "Medellin|Medellín, Cali, Cartagena, Barranquilla",
  Croatia: "Split, Dubrovnik, Rijeka",
  Cuba: "Guantanamo Bay, Guantanamo",
  "Czech Republic": "Brno, Ostrava",
  "Democratic Republic of the Congo": "Goma, Lubumbashi, Bukavu, North Kivu, South Kivu, Ituri",
  Denmark: "Aarhus, Odense",
  Ecuador: "Guayaquil",
  Egypt:
    "Alexandria, Giza, Luxor, Sinai|Sinai Peninsula, Sharm el-Sheikh|Sharm el Sheikh, Port Said, Suez, Suez Canal, Aswan, El-Arish|Arish|al-Arish",
  England:
    "London, Manchester, Liverpool, Birmingham, Leeds, Newcastle, Sheffield, Bristol, Nottingham, Leicester, Coventry, Southampton, Portsmouth, Brighton, Oxford, Cambridge, York, Norwich, Plymouth, Sunderland, Wolverhampton, Stoke, Essex, Kent, Surrey, Sussex, Cornwall, Devon, Yorkshire, Lancashire, Merseyside, Cumbria, Norfolk, Suffolk",
  Ethiopia: "Tigray, Mekelle, Amhara, Oromia",
  France:
    "Marseille|Marseilles, Lyon|Lyons, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Cannes, Calais, Corsica, Normandy, Provence, Brittany",
  Germany:
    "Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf|Dusseldorf, Dortmund, Leipzig, Dresden, Bremen, Hanover|Hannover, Nuremberg, Bavaria, Saxony",
  Ghana: "Kumasi",
  Greece: "Thessaloniki, Piraeus, Crete, Lesbos, Corfu, Rhodes",
  Hungary: "Debrecen",
  India:
    "Mumbai|Bombay, Kolkata|Calcutta, Chennai|Madras, Bangalore|Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Srinagar, Kashmir, Punjab, Kerala, Gujarat, Tamil Nadu, Uttar Pradesh, Bihar, Assam, Manipur, Goa, Maharashtra, West Bengal",
  Indonesia: "Bali, Surabaya, Bandung, Sumatra, Java, Aceh, Papua",
  Iran: "Isfahan|Esfahan, Mashhad, Tabriz, Shiraz, Qom, Ahvaz, Natanz, Fordow|Fordo, Bushehr, Kerman, Kermanshah, Bandar Abbas, Sistan-Baluchistan|Sistan and Baluchestan, Khuzestan",
  Iraq: "Basra, Mosul, Erbil|Irbil|Arbil, Kirkuk, Najaf, Karbala|Kerbala, Fallujah|Falluja, Ramadi, Tikrit, Samarra, Baquba|Baqubah, Anbar, Diyala, Nineveh, Sinjar, Sulaymaniyah|Sulaimaniya, Iraqi Kurdistan, Sadr City",
  Ireland: "Cork, Galway, Limerick, Waterford",
  Israel:
    "Tel Aviv, Haifa, Beersheba, Ashkelon, Ashdod, Sderot, Eilat, Nahariya, Kiryat Shmona, Tiberias, Nazareth, Netanya, Acre, Galilee, Negev, Metula, Safed",
  Italy:
    "Milan, Naples, Turin, Florence, Venice, Genoa, Bologna, Palermo, Sicily, Sardinia, Lampedusa, Tuscany, Verona, Bari, Padua, Trieste, Pisa, Catania, Modena, Parma, Lombardy, Piedmont, Calabria",
  Japan: "Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Okinawa, Yokohama, Nagoya, Sapporo, Hokkaido",
  Jordan: "Aqaba, Zarqa, Irbid, Zaatari",
  Kazakhstan: "Almaty",
  Kenya: "Mombasa, Kisumu, Garissa",
  Lebanon:
    "Sidon|Saida, Tyre, Baalbek, Nabatieh|Nabatiyeh, Bekaa|Bekaa Valley|Beqaa|Beqaa Valley, Naqoura|Naqura, Bint Jbeil, Dahieh|Dahiyeh|Dahiya, Zahle, Arsal, Hermel, Khiam, Litani River|Litani, Marjayoun",
  Libya: "Benghazi, Misrata, Sirte, Derna, Tobruk",
  Malaysia: "Penang, Sabah, Sarawak, Johor",
  Mali: "Timbuktu, Gao, Kidal",
  Mexico:
    "Guadalajara, Monterrey, Tijuana, Cancun|Cancún, Acapulco, Ciudad Juárez|Ciudad Juarez, Chiapas, Oaxaca, Sinaloa, Guerrero, Veracruz",
  Morocco: "Casablanca, Marrakesh|Marrakech, Fez, Tangier, Agadir",
  Mozambique: "Cabo Delgado",
  Myanmar: "Yangon|Rangoon, Mandalay, Rakhine",
  Netherlands: "Rotterdam, The Hague|Hague, Utrecht, Eindhoven",
  "New Zealand": "Auckland, Christchurch, Dunedin",
  Nigeria: "Lagos, Kano, Maiduguri, Borno, Chibok, Kaduna, Ibadan, Port Harcourt, Zamfara",
  "Northern Ireland": "Londonderry|Derry, Armagh, County Antrim, County Down",
  Norway: "Bergen, Trondheim, Stavanger",
  Pakistan:
    "Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Multan, Faisalabad, Balochistan|Baluchistan, Sindh, Khyber Pakhtunkhwa, Swat, Abbottabad, North Waziristan, South Waziristan",
  Palestine:
    "Gaza|Gaza Strip, West Bank, East Jerusalem, Hebron, Nablus, Jenin, Bethlehem, Jericho, Tulkarm|Tulkarem, Qalqilya",
  Gaza: "Gaza City, Rafah, Khan Younis|Khan Yunis|Khan Yunus, Jabalia|Jabaliya, Deir al-Balah, Beit Lahiya|Beit Lahia, Beit Hanoun, Nuseirat, Shejaiya|Shujaiya",
  Peru: "Cusco|Cuzco, Arequipa",
  Philippines: "Mindanao, Cebu, Davao, Quezon City, Marawi, Luzon, Tacloban",
  Poland: "Krakow|Kraków|Cracow, Gdansk|Gdańsk, Wroclaw|Wrocław, Poznan|Poznań, Lodz|Łódź, Auschwitz",
  Portugal: "Porto, Madeira, Azores, Algarve",
  Romania: "Cluj, Timisoara|Timișoara, Constanta",
  Russia:
    "St. Petersburg|St Petersburg|Saint Petersburg, Siberia, Sochi, Chechnya, Grozny, Dagestan, Kursk, Belgorod, Rostov, Volgograd, Vladivostok, Kazan, Novosibirsk, Yekaterinburg, Bryansk, Murmansk, Kaliningrad",
  "Saudi Arabia": "Jeddah, Mecca, Medina, Dammam, Dhahran",
  Scotland: "Glasgow, Aberdeen, Dundee, Inverness, Perthshire, Fife, Stirling, Falkirk, Kilmarnock",
  Somalia: "Puntland, Kismayo, Baidoa, Galkayo",
  "South Africa": "Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, KwaZulu-Natal, Gauteng",
  "South Korea": "Busan, Incheon, Daegu, Gwangju",
  Spain:
    "Barcelona, Valencia, Seville, Malaga|Málaga, Bilbao, Catalonia, Andalusia, Ibiza, Majorca|Mallorca, Tenerife, Granada, Basque Country, Canary Islands, Zaragoza",
  "Sri Lanka": "Jaffna, Kandy",
  Sudan: "Darfur, Omdurman, Port Sudan, El Fasher|al-Fashir, Kordofan",
  Sweden: "Gothenburg, Malmo|Malmö, Uppsala",
  Switzerland: "Geneva, Zurich|Zürich, Basel, Lausanne, Davos, Lucerne",
  Syria:
    "Aleppo, Homs, Hama, Idlib, Latakia|Lattakia, Tartus|Tartous, Raqqa|Raqa|ar-Raqqah, Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir Ezzor|Deir al-Zour, Daraa|Deraa, Palmyra, Kobani|Kobane, Eastern Ghouta|East Ghouta|Ghouta, Douma|Duma, Afrin, Manbij, Qamishli, Hasakah|Hasaka|Hasakeh, Quneitra, Sweida|Suwayda|Suweida, Khan Sheikhoun|Khan Sheikhun|Khan Shaykhun, Saraqeb|Saraqib, al-Bab, Yarmouk, Madaya, Zabadani, Azaz, Jisr al-Shughur, Maarat al-Numan|Maaret al-Numan, Albu Kamal|Abu Kamal|Boukamal, Tabqa, Ariha, Salamiyah, Jarablus|Jarabulus, Qalamoun, Yabroud, Qusayr|Qusair|Al-Qusayr, Rastan, Harasta, Mayadin|Mayadeen",
  Taiwan: "Kaohsiung",
  Tanzania: "Dar es Salaam, Zanzibar",
  Thailand: "Phuket, Chiang Mai, Pattaya, Koh Samui",
  Tunisia: "Sousse, Sfax",
  Turkey:
    "Istanbul, Izmir, Diyarbakir|Diyarbakır, Gaziantep, Adana, Antalya, Antakya, Hatay, Bodrum, Sanliurfa, Incirlik",
  Uganda: "Entebbe",
  Ukraine:
    "Kharkiv|Kharkov, Odesa|Odessa, Lviv, Dnipro, Donetsk, Luhansk|Lugansk, Mariupol, Kherson, Zaporizhzhia|Zaporizhia, Bakhmut, Crimea, Sevastopol, Donbas|Donbass, Bucha, Avdiivka, Mykolaiv, Sumy, Chernobyl|Chornobyl, Melitopol, Kramatorsk",
  "United Arab Emirates": "Dubai, Sharjah, Fujairah, Ajman",
  "United States":
    "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York|New York City|New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Guam",
  Arizona: "Phoenix, Tucson",
  California:
    "Los Angeles, San Francisco, San Diego, Sacramento, San Jose, Oakland, Hollywood, Silicon Valley, Santa Monica, Beverly Hills, Long Beach",
  Colorado: "Denver, Boulder, Aurora",
  Florida: "Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale, Palm Beach, Mar-a-Lago",
  Illinois: "Chicago",
  Louisiana: "New Orleans, Baton Rouge",
  Maryland: "Baltimore, Annapolis",
  Massachusetts: "Boston",
  Michigan: "Detroit, Flint",
  Minnesota: "Minneapolis",
  Missouri: "St. Louis, Kansas City, Ferguson",
  Nevada: "Las Vegas, Reno",
  "New York": "Manhattan, Brooklyn, Queens, Bronx, Buffalo, Staten Island, Long Island",
  Ohio: "Cleveland, Cincinnati, Columbus",
  Oregon: "Portland",
  Pennsylvania: "Philadelphia, Pittsburgh",
  Tennessee: "Memphis, Nashville",
  Texas: "Houston, Dallas, San Antonio, Austin, El Paso, Fort Worth, Uvalde",
  Utah: "Salt Lake City",
  "South Carolina": "Charleston",
  "North Carolina": "Charlotte, Raleigh",
  Georgia: "Tskhinvali, South Ossetia, Abkhazia",
  Venezuela: "Maracaibo",
  Vietnam: "Ho Chi Minh City|Saigon, Da Nang, Hue",
  Wales: "Swansea, Newport, Wrexham, Llanelli, Anglesey, Gwynedd, Powys, Pembrokeshire",
  Yemen:
    "Aden, Taiz|Taizz, Hodeidah|Hudaydah|Hodeida, Marib, Saada|Sa'ada|Saadah, Mukalla, Socotra, Hadramout|Hadramawt",
  Zimbabwe: "Bulawayo",
};

/** Cities whose American state shares its name with a country, and other places that more than one container claims. */
export const alsoWithin: Readonly<Record<string, string>> = {
  Atlanta: "United States",
  Seattle: "United States",
  Milwaukee: "United States",
  Indianapolis: "United States",
  Omaha: "United States",
  Honolulu: "United States",
  Albuquerque: "United States",
  Louisville: "United States",
};

/** Regions that hold whole countries, seas and borders: places that contain no single country's towns alone. */
export const regions: readonly string[] = entries(`
  Middle East, Near East, North Africa, West Africa, East Africa, Horn of Africa, Sub-Saharan Africa, Africa, Asia,
  Europe, Latin America, South America, North America, Central America, Caribbean, West Indies, Southeast Asia, South-East Asia,
  South Asia, Central Asia, East Asia, Far East, Western Europe, Eastern Europe, Central Europe, Balkans,
  Scandinavia, Levant, Sahel, Sahara, Persian Gulf, Gulf, Gulf of Aden, Gulf of Oman, Strait of Hormuz,
  Bab el-Mandeb|Bab al-Mandab, Red Sea, Black Sea, Mediterranean|Mediterranean Sea, Baltic Sea, Baltic, North Sea,
  South China Sea, Pacific|Pacific Ocean, Atlantic|Atlantic Ocean, Indian Ocean, Arctic, Antarctica, Caucasus,
  Golan Heights|Golan, Kurdistan, Euphrates|Euphrates River, Tigris, Nile, Green Zone
`);
