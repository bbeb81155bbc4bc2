/** `id|name|demonyms|capitals|other names`: Asia, the Middle East and the Pacific. */
export const ASIA = `
afghanistan|Afghanistan|Afghan|Kabul|
australia|Australia|Australian|Canberra|
bahrain|Bahrain|Bahraini|Manama|
bangladesh|Bangladesh|Bangladeshi|Dhaka|
bhutan|Bhutan|Bhutanese|Thimphu|
brunei|Brunei|Bruneian||
burma|Burma|Burmese|Rangoon,Nay Pyi Taw|Myanmar
cambodia|Cambodia|Cambodian|Phnom Penh|
china|China|Chinese|Beijing|
east-timor|East Timor|East Timorese,Timorese|Dili|
fiji|Fiji|Fijian|Suva|
hong-kong|Hong Kong|||
india|India|Indian|Delhi,New Delhi|
indonesia|Indonesia|Indonesian|Jakarta|
iran|Iran|Iranian|Tehran,Teheran|
iraq|Iraq|Iraqi|Baghdad|
israel|Israel|Israeli|Jerusalem|
japan|Japan|Japanese|Tokyo|
jordan|Jordan|Jordanian|Amman|
kazakhstan|Kazakhstan|Kazakh|Astana|
kuwait|Kuwait|Kuwaiti|Kuwait City|
kyrgyzstan|Kyrgyzstan|Kyrgyz|Bishkek|
laos|Laos|Laotian|Vientiane|
lebanon|Lebanon|Lebanese|Beirut|
malaysia|Malaysia|Malaysian|Kuala Lumpur|
maldives|Maldives|Maldivian||
mongolia|Mongolia|Mongolian|Ulan Bator|
nepal|Nepal|Nepalese,Nepali|Kathmandu|
new-zealand|New Zealand|New Zealander|Wellington|
north-korea|North Korea|North Korean|Pyongyang|
oman|Oman|Omani|Muscat|
pakistan|Pakistan|Pakistani|Islamabad|
palestinian-territories|Palestinian territories|Palestinian|Ramallah|Gaza,Gaza Strip,West Bank
papua-new-guinea|Papua New Guinea||Port Moresby|
philippines|Philippines|Filipino,Philippine|Manila|
qatar|Qatar|Qatari|Doha|
samoa|Samoa|Samoan|Apia|
saudi-arabia|Saudi Arabia|Saudi|Riyadh|
singapore|Singapore|Singaporean||
solomon-islands|Solomon Islands||Honiara|
south-korea|South Korea|South Korean|Seoul|
sri-lanka|Sri Lanka|Sri Lankan|Colombo|
syria|Syria|Syrian|Damascus|
taiwan|Taiwan|Taiwanese|Taipei|
tajikistan|Tajikistan|Tajik|Dushanbe|
thailand|Thailand|Thai|Bangkok|
tonga|Tonga|Tongan||
turkmenistan|Turkmenistan|Turkmen|Ashgabat|
united-arab-emirates|United Arab Emirates|Emirati|Abu Dhabi|UAE
uzbekistan|Uzbekistan|Uzbek|Tashkent|
vietnam|Vietnam|Vietnamese|Hanoi|
yemen|Yemen|Yemeni|Sanaa|
`;
