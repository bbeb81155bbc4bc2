/** `id|name|demonyms|capitals|other names`: Africa and the Americas. */
export const AFRICA_AND_AMERICAS = `
algeria|Algeria|Algerian|Algiers|
angola|Angola|Angolan|Luanda|
benin|Benin|Beninese|Cotonou|
botswana|Botswana|Motswana|Gaborone|
burkina-faso|Burkina Faso|Burkinabe|Ouagadougou|
burundi|Burundi|Burundian|Bujumbura|
cameroon|Cameroon|Cameroonian|Yaounde|
cape-verde|Cape Verde||Praia|
central-african-republic|Central African Republic||Bangui|
chad|Chad|Chadian|Ndjamena|
comoros|Comoros|Comoran|Moroni|
congo|Republic of Congo|Congolese|Brazzaville|Congo-Brazzaville
democratic-republic-of-congo|DR Congo|Congolese|Kinshasa|Democratic Republic of Congo,Congo
djibouti|Djibouti|Djiboutian||
egypt|Egypt|Egyptian|Cairo|
equatorial-guinea|Equatorial Guinea||Malabo|
eritrea|Eritrea|Eritrean|Asmara|
ethiopia|Ethiopia|Ethiopian|Addis Ababa|
gabon|Gabon|Gabonese|Libreville|
gambia|Gambia|Gambian|Banjul|The Gambia
ghana|Ghana|Ghanaian|Accra|
guinea|Guinea|Guinean|Conakry|
guinea-bissau|Guinea-Bissau||Bissau|
ivory-coast|Ivory Coast|Ivorian|Abidjan,Yamoussoukro|
kenya|Kenya|Kenyan|Nairobi|
lesotho|Lesotho|Basotho|Maseru|
liberia|Liberia|Liberian|Monrovia|
libya|Libya|Libyan|Tripoli|
madagascar|Madagascar|Malagasy|Antananarivo|
malawi|Malawi|Malawian|Lilongwe|
mali|Mali|Malian|Bamako|
mauritania|Mauritania|Mauritanian|Nouakchott|
mauritius|Mauritius|Mauritian|Port Louis|
morocco|Morocco|Moroccan|Rabat|
mozambique|Mozambique|Mozambican|Maputo|
namibia|Namibia|Namibian|Windhoek|
niger|Niger|Nigerien|Niamey|
nigeria|Nigeria|Nigerian|Abuja|
rwanda|Rwanda|Rwandan|Kigali|
senegal|Senegal|Senegalese|Dakar|
seychelles|Seychelles|||
sierra-leone|Sierra Leone|Sierra Leonean|Freetown|
somalia|Somalia|Somali|Mogadishu|
south-africa|South Africa|South African|Pretoria|
sudan|Sudan|Sudanese|Khartoum|
south-sudan|South Sudan|South Sudanese|Juba|
swaziland|Swaziland|Swazi|Mbabane|
tanzania|Tanzania|Tanzanian|Dodoma|
togo|Togo|Togolese|Lome|
tunisia|Tunisia|Tunisian|Tunis|
uganda|Uganda|Ugandan|Kampala|
zambia|Zambia|Zambian|Lusaka|
zimbabwe|Zimbabwe|Zimbabwean|Harare|
argentina|Argentina|Argentine,Argentinian|Buenos Aires|
bahamas|Bahamas|Bahamian|Nassau|
barbados|Barbados|Barbadian|Bridgetown|
belize|Belize|Belizean|Belmopan|
bolivia|Bolivia|Bolivian|La Paz|
brazil|Brazil|Brazilian|Brasilia|
canada|Canada|Canadian|Ottawa|
chile|Chile|Chilean|Santiago|
colombia|Colombia|Colombian|Bogota|
costa-rica|Costa Rica|Costa Rican||
cuba|Cuba|Cuban|Havana|
dominican-republic|Dominican Republic||Santo Domingo|
ecuador|Ecuador|Ecuadorean,Ecuadorian|Quito|
el-salvador|El Salvador|Salvadoran|San Salvador|
grenada|Grenada|Grenadian||
guatemala|Guatemala|Guatemalan|Guatemala City|
guyana|Guyana|Guyanese||
haiti|Haiti|Haitian|Port-au-Prince|
honduras|Honduras|Honduran|Tegucigalpa|
jamaica|Jamaica|Jamaican||
mexico|Mexico|Mexican|Mexico City|
nicaragua|Nicaragua|Nicaraguan|Managua|
panama|Panama|Panamanian|Panama City|
paraguay|Paraguay|Paraguayan|Asuncion|
peru|Peru|Peruvian|Lima|
suriname|Suriname|Surinamese|Paramaribo|
trinidad-and-tobago|Trinidad and Tobago|Trinidadian||Trinidad
united-states|US|American|Washington|United States,USA,America
uruguay|Uruguay|Uruguayan|Montevideo|
venezuela|Venezuela|Venezuelan|Caracas|
`;
