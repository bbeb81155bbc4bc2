/** `id|name|demonyms|capitals|other names`, commas between several; names as this newsroom prints them. */
export const EUROPE = `
albania|Albania|Albanian|Tirana|
andorra|Andorra|Andorran|Andorra la Vella|
austria|Austria|Austrian|Vienna|
belarus|Belarus|Belarusian,Belarussian|Minsk|
belgium|Belgium|Belgian||
bosnia-and-herzegovina|Bosnia-Hercegovina|Bosnian|Sarajevo|Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina
bulgaria|Bulgaria|Bulgarian|Sofia|
croatia|Croatia|Croatian,Croat|Zagreb|
cyprus|Cyprus|Cypriot|Nicosia|
czech-republic|Czech Republic|Czech|Prague|
denmark|Denmark|Danish,Dane|Copenhagen|
estonia|Estonia|Estonian|Tallinn|
finland|Finland|Finnish,Finn|Helsinki|
france|France|French,Frenchman|Paris|
germany|Germany|German|Berlin|
greece|Greece|Greek|Athens|
hungary|Hungary|Hungarian|Budapest|
iceland|Iceland|Icelandic|Reykjavik|
ireland|Ireland|Irish|Dublin|Irish Republic,Republic of Ireland
italy|Italy|Italian|Rome|
kosovo|Kosovo|Kosovan,Kosovar|Pristina|
latvia|Latvia|Latvian|Riga|
liechtenstein|Liechtenstein||Vaduz|
lithuania|Lithuania|Lithuanian|Vilnius|
luxembourg|Luxembourg|||
macedonia|Macedonia|Macedonian|Skopje|
malta|Malta|Maltese|Valletta|
moldova|Moldova|Moldovan|Chisinau|
monaco|Monaco|Monegasque||
montenegro|Montenegro|Montenegrin|Podgorica|
netherlands|Netherlands|Dutch,Dutchman|The Hague,Amsterdam|Holland
norway|Norway|Norwegian|Oslo|
poland|Poland|Polish,Pole|Warsaw|
portugal|Portugal|Portuguese|Lisbon|
romania|Romania|Romanian|Bucharest|
russia|Russia|Russian|Moscow|Russian Federation
san-marino|San Marino|||
serbia|Serbia|Serbian,Serb|Belgrade|
slovakia|Slovakia|Slovak|Bratislava|
slovenia|Slovenia|Slovenian,Slovene|Ljubljana|
spain|Spain|Spanish,Spaniard|Madrid|
sweden|Sweden|Swedish,Swede|Stockholm|
switzerland|Switzerland|Swiss|Berne,Bern|
turkey|Turkey|Turkish,Turk|Ankara|
ukraine|Ukraine|Ukrainian|Kiev,Kyiv|
united-kingdom|UK|British,Briton|London|Britain,Great Britain,United Kingdom
england|England|English,Englishman||
scotland|Scotland|Scottish,Scot|Edinburgh|
wales|Wales|Welsh,Welshman|Cardiff|
northern-ireland|Northern Ireland||Belfast|
vatican|Vatican||Vatican City|Holy See
georgia|Georgia|Georgian|Tbilisi|
armenia|Armenia|Armenian|Yerevan|
azerbaijan|Azerbaijan|Azerbaijani,Azeri|Baku|
`;
