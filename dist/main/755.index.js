export const id = 755;
export const ids = [755];
export const modules = {

/***/ 42755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sv: () => (/* binding */ sv)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('sv');
const PEOPLE = { one: 'person', other: 'personer' };
const PAGES = { one: 'sida', other: 'sidor' };
const REQUESTS = { other: 'anrop' };
const READS = { one: 'läsning', other: 'läsningar' };
const DAYS = { one: 'dag', other: 'dagar' };
const WHOLE_DAYS = { one: 'hel dag', other: 'hela dagar' };
const MONTHS = { one: 'månad', other: 'månader' };
const HOURS = { one: 'timme', other: 'timmar' };
const TIMES = { one: 'gång', other: 'gånger' };
const LINES = { one: 'rad', other: 'rader' };
const OBJECTS = { other: 'objekt' };
const LOG_OBJECTS = { other: 'loggobjekt' };
const sv = {
    tag: 'sv',
    page: {
        skip: 'Hoppa till rapporten',
        periods: 'Perioder',
        sections: 'Avsnitt',
        numbers: 'Nyckeltal',
        definitions: 'Vad siffrorna betyder',
        search: 'Sök',
        noMatch: 'Inga träffar',
        more: 'Visa fler',
        fewer: 'Visa färre',
        csv: 'CSV',
        csvOf: 'Ladda ner som CSV:',
        data: 'Alla siffror som JSON',
        openData: 'Öppna data',
        theme: 'Tema',
        themeSystem: 'System',
        themeLight: 'Ljust',
        themeDark: 'Mörkt',
        copy: 'Kopiera',
        copied: 'Kopierat',
        provisional: 'inte komplett än',
        noRecords: 'inga poster',
        chartAsTable: 'Diagrammet som tabell',
        arrowKeys: 'piltangenterna läser upp varje värde',
        embedded: 'På andra webbplatser',
        marks: 'Noteringar',
        before: 'Föregående',
        after: 'Nästa',
        keys: 'Tangentbord',
        keyDays: 'Genom tidslinjen, stapel för stapel',
        keyHelp: 'Den här hjälpen',
        close: 'Stäng',
        shown: 'visas',
        hidden: 'dold',
        day: 'Dag',
        month: 'Månad',
        hour: 'Timme',
        people: 'Människor',
        bots: 'Robotar',
        tools: 'Verktyg',
        requests: 'Anrop',
        bytes: 'Skickad data',
        visitors: 'Besökare',
        pageViews: 'Sidvisningar',
        errors: 'Fel',
        cost: 'Uppskattad kostnad',
        made: 'Skapad med',
    },
    panels: {
        changedKeys: ['Objekt', 'De objekt vars skickade byte har ändrats mest sedan förra perioden.'],
        changedSites: [
            'Webbplatser',
            'De hänvisande webbplatser vars dagsbesök har ändrats mest sedan förra perioden.',
        ],
        changedBots: ['Robotar', 'De robotar vars anrop har ändrats mest sedan förra perioden.'],
        changedErrors: ['Fel', 'De felkoder från S3 vars anrop har ändrats mest sedan förra perioden.'],
        hotlinks: [
            'Hotlänkar',
            'Läsningar av filer (allt som inte är en sida) som är inbäddade på eller länkade från andras webbplatser. Sökmotorer, assistenter och flödesläsare räknas inte med.',
        ],
        hotlinkSites: ['Webbplatser som hotlänkar', 'Detsamma, summerat per webbplats.'],
        hogKeys: ['Per objekt', 'Objekt efter skickade byte.'],
        hogAgents: [
            'Per användaragent',
            'Vad klienterna kallar sig, efter byte som skickats till dem.',
        ],
        hogClients: [
            'Per adress',
            'Klientadresser efter byte som skickats till dem; bara deras nät visas.',
        ],
        hogFullClients: ['Per adress', 'Klientadresser efter byte som skickats till dem.'],
        pages: [
            'Sidor',
            'Sidvisningar: en människa öppnade en sida och fick den (status 200 eller 304).',
        ],
        downloads: [
            'Nedladdningar',
            'Filer på 1 MB eller mer samt filer som lästs i delar; en fil är allt som inte är en sida. Nedladdningar är hela läsningar plus så många till som läsningarna i delar motsvarar, räknat på filens dåvarande storlek; bortkastade är byte från läsningar som bröts.',
        ],
        directories: ['Kataloger', 'Läsningar efter nyckelns två första mappar.'],
        types: ['Filtyper', 'Läsningar efter nyckelns filändelse.'],
        sizes: [
            'Objektstorlekar',
            'Läsningar efter objektets storlek. Gränserna är multiplar av 1 024 byte.',
        ],
        ways: [
            'Trafikkanaler',
            'Läsningar från andra webbplatser, efter vad det är för slags webbplats.',
        ],
        referringSites: [
            'Hänvisande webbplatser',
            'Webbplatser vars länkar ledde läsare till dina sidor. De som bara bäddar in filer finns under Hotlänkar.',
        ],
        referrers: ['Hänvisande sidor', 'Andras sidor som gav läsningar, utan deras frågesträngar.'],
        searchEngines: [
            'Sökmotorer och assistenter',
            'Läsningar som kom från deras resultatsidor och svar.',
        ],
        campaigns: [
            'Kampanjer',
            'Läsningar efter utm_…-parametrar och x-…-parametrar, som S3 ignorerar men loggar.',
        ],
        countries: ['Länder', 'Varifrån människor och program läser.'],
        networks: [
            'Nätverk',
            'Autonoma system som människor och program läser från, efter byte som skickats till dem.',
        ],
        browsers: ['Webbläsare', 'Människors läsningar efter webbläsare.'],
        systems: ['Operativsystem', 'Människors läsningar efter operativsystem.'],
        devices: ['Enheter', 'Människors läsningar efter typ av enhet.'],
        bots: ['Robotar', 'Program som säger vilka de är, och varför de kommer när det är känt.'],
        botClasses: ['Varför robotar kommer', 'Robotarnas läsningar, summerade per klass.'],
        tools: [
            'Verktyg och SDK:er',
            'Kommandorad, SDK:er, nedladdningsverktyg och alla som inte skickar någon användaragent.',
        ],
        errorCodes: ['Felkoder', 'Anrop som slutade i ett fel, efter felkod från S3.'],
        statuses: ['Statuskoder', 'Anrop efter HTTP-status.'],
        errorKeys: [
            'Fel per objekt',
            'Anrop med status 400 och högre, efter felkod och objekt; objekt som saknas finns under Hittades inte.',
        ],
        notFound: [
            'Hittades inte',
            'Läsningar av objekt som inte finns, och var länkarna till dem står: på dina egna sidor, på andras eller ingenstans (inskrivna, bokmärkta, gissade).',
        ],
        notFoundLinks: ['Vem som länkar dit', 'Sidor som länkar till objekt som inte finns.'],
        speed: [
            'Svarstid',
            'Från anropets sista byte till svarets första: den tid som S3 tar. Medianen: hälften av läsningarna var så snabba eller snabbare.',
        ],
        totalTime: [
            'Total tid',
            'Från att anropet togs emot till att sista byten skickades: även en långsam läsare räknas in.',
        ],
        slowest: [
            'Långsammaste objekten',
            'Objekt efter genomsnittlig svarstid, av dem som lästs minst 10 gånger.',
        ],
        audit: ['Åtkomst', 'Anrop efter hur de gjordes: det som en revisor frågar om först.'],
        operations: [
            'Operationer',
            'Alla poster efter operation: anrop, livscykelåtgärder, kopieringar.',
        ],
        requesters: ['Anropare', 'Anrop efter vem som signerade dem.'],
        buckets: ['Bucketar', 'Anrop efter bucket.'],
        hosts: ['Värdar', 'Anrop efter Host-huvudet.'],
        tls: ['TLS', 'Anrop efter TLS-version; okänd där loggen inte anger någon.'],
        signatures: ['Signaturer', 'Anrop efter signaturversion.'],
        authentications: [
            'Autentisering',
            'Anrop efter hur de signerades: i ett huvud eller försignerade i frågesträngen.',
        ],
        aclRequired: ['Beroende av ACL', 'Anrop som tilläts enbart av en åtkomstkontrollista (ACL).'],
        cacheResults: [
            'Cache',
            'Anrop efter vad CloudFronts cache gjorde. En träff besvaras av edge-noden, även när den först frågade ursprunget om innehållet fortfarande gäller. Träffkvoten räknas på träffar och missar: det som edge-noden svarade på egen hand, avvisade eller inte kunde besvara är ingen uppslagning.',
        ],
        cacheMisses: [
            'Flest missar',
            'Objekt som ingen edge-nod hade när läsarna frågade efter dem, efter skickade byte.',
        ],
        cacheErrors: [
            'Vad som gick fel',
            'Efter var felet låg: läsaren som gav upp, edge-noden som avvisade, ursprunget; och vad CloudFront kallar det.',
        ],
        edges: [
            'Edge-noder',
            'Varifrån läsarna fick svar: närmaste flygplats och vilken regions priser som gäller.',
        ],
        edgeCost: [
            'Vad CloudFront kostar',
            'Edge-nodernas byte och anrop till listpris, efter region.',
        ],
        distributions: ['Distributioner', 'Anrop efter CloudFront-distribution.'],
        httpVersions: ['HTTP-versioner', 'Anrop till CloudFront efter HTTP-version.'],
        s3Hosts: ['Värdar i S3', 'Anrop som S3 själv svarade på, efter Host-huvudet.'],
        s3Tls: [
            'TLS i S3',
            'Anrop som S3 själv svarade på, efter TLS-version; okänd där loggen inte anger någon.',
        ],
        edgeTls: [
            'TLS i CloudFront',
            'Anrop till CloudFront efter TLS-version; okänd där loggen inte anger någon.',
        ],
        edgeHosts: ['Värdar i CloudFront', 'Anrop till CloudFront efter Host-huvudet.'],
        edgeStatuses: [
            'Statuskoder i CloudFront',
            'Anrop till CloudFront efter resultatet, med CloudFronts benämning, och efter status.',
        ],
        cacheKeys: ['Cache per objekt', 'Anrop efter vad cachen gjorde och objekt.'],
        cacheDetails: ['Cachen i detalj', 'Anrop efter vad cachen gjorde och CloudFronts benämning.'],
        origin: [
            'Hämtningar från ursprunget',
            'Det som CloudFront begärde av S3 för att kunna leverera: inte läsarnas anrop, och därför inte med i någon av siffrorna ovan. Byte från S3 till CloudFront är gratis, men inte anropen.',
        ],
        originKeys: ['Hämtas oftast', 'Objekt efter hur ofta CloudFront hämtade dem från S3.'],
        originErrors: [
            'Misslyckade hämtningar',
            'Efter felkod och objekt. Där CloudFront inte får lista bucketen besvaras ett objekt som saknas med AccessDenied.',
        ],
        originStatuses: ['Hämtningarnas statuskoder', 'Hämtningar från ursprunget efter HTTP-status.'],
        health: [
            'Loggarnas skick',
            'Vad loggarna består av, och vad i dem som inte kunde räknas. Loggobjekt och deras poster räknas efter leveransdagen, den första och den sista posten efter anropets tid.',
        ],
        delays: ['Leveransfördröjning', 'Poster efter tiden mellan anrop och leverans.'],
        malformed: [
            'Felaktiga rader',
            'Rader som inte är poster, efter orsak. De finns inte med i någon annan siffra.',
        ],
        months: ['Månader', 'Alla månader med poster.'],
        years: ['År', 'Alla år med poster.'],
    },
    publicPanels: {
        hogClients: [
            'Per adress',
            'Klientadressernas nät efter byte som skickats till dem; de som varje dag hade färre än 5 besökare namnges inte.',
        ],
        hogAgents: [
            'Per program',
            'Webbläsare, robotar och verktyg, efter byte som skickats till dem.',
        ],
        networks: [
            'Nätverk',
            'Autonoma system som människor och program läser från, efter byte som skickats till dem; de som varje dag hade färre än 5 besökare namnges inte.',
        ],
        requesters: [
            'Anropare',
            'Anrop efter vem som signerade dem. Det egna kontot är det som signerade flest.',
        ],
    },
    none: '(saknas)',
    noneOf: {
        agents: 'ingen användaragent',
        requesters: 'anonym',
        hosts: 'inget Host-huvud',
        tls: 'okrypterad HTTP',
        signatures: 'osignerat',
        authentications: 'osignerat',
    },
    values: {
        unknown: 'okänd',
        desktop: 'dator',
        phone: 'mobil',
        tablet: 'surfplatta',
        tv: 'tv',
        other: 'annat',
        anonymous: 'anonym',
        'own account': 'eget konto',
        'other account': 'annat konto',
        'other bots': 'andra robotar',
        'other tools': 'andra verktyg',
        'objects not public': 'objekt som inte är publika',
        'internal host': 'intern värd',
        hit: 'träff',
        refreshed: 'träff, kontrollerad mot ursprunget',
        missed: 'miss',
        made: 'skapat av edge-noden',
        aborted: 'läsaren gav upp',
        refused: 'avvisat av edge-noden',
        limited: 'över en gräns',
        unreached: 'fel i ursprunget',
        failed: 'fel i ursprunget eller edge-noden',
    },
    isNew: 'ny',
    isGone: 'borta',
    points: (number) => `${number}\u00a0p.e.`,
    fromTo: (before, now) => `från ${before} till ${now}`,
    more: (rows) => `${rows} till`,
    total: 'Totalt',
    nothing: 'Inget under den här perioden.',
    unknownCut: (reads, bytes) => `Ytterligare ${counted(reads, READS)} (${bytes}) räknas inte här, eftersom det inte längre är känt vad ${plural(reads, { one: 'den', other: 'de' })} gällde.`,
    explore: {
        page: 'Utforska',
        lead: 'Klicka på ett namn: diagrammet, summorna och alla tabeller räknas om för det.',
        withoutScript: 'Den här sidan räknar i din webbläsare och behöver JavaScript. Med det väljer du namn och dagar, och diagram, summor och tabeller räknas om direkt. Utan det finns rapportens tabeller här som filer:',
        whichVisitors: 'Besökare anges för en dag och för dagarna på en av rapportens sidor, så länge inget är valt: de går inte att summera över namn och dagar.',
        priced: 'Det som räknas är läsningar av objekt. Kostnaden följer priserna på varje månads sida.',
        loading: (done, all) => `${done} av ${all} filer inlästa…`,
        failed: (files) => `Kunde inte läsas in och räknas inte: ${files}.`,
        chosen: 'Urval',
        everything: 'Alla läsningar',
        and: 'och',
        or: 'eller',
        not: 'inte',
        remove: (name) => `Ta bort: ${name}`,
        invert: (name) => `Uteslut eller ta med igen: ${name}`,
        notHere: 'inte dessa dagar',
        clear: 'Rensa',
        copyLink: 'Kopiera länk',
        csv: 'Urvalet som CSV',
        from: 'Från',
        to: 'Till',
        allDays: 'Alla dagar',
        earlier: 'Tidigare dagar',
        compare: 'Jämför med dagarna före',
        noBefore: 'Dagarna före är inte kända.',
        groupBy: 'Gruppera efter',
        others: 'alla andra',
        folded: 'små, inte åtskilda',
        atLeast: (amount) => `minst ${amount}`,
        atMost: (amount) => `högst ${amount}`,
        about: (amount) => `ungefär ${amount}`,
        mayBeMore: (requests, share) => `Upp till ${requests} anrop till (${share}) kan höra hit: de finns i små namn som inte skiljs åt.`,
        mayBeLess: (requests, share) => `Upp till ${requests} av dessa anrop (${share}) kan höra till det uteslutna: de finns i små namn som inte skiljs åt.`,
        mayBelong: 'kan höra hit',
        draw: 'Dra över dagarna för att välja dem. Med tangentbordet: pilarna går, skift och pilar drar, retur väljer.',
        program: 'Program',
        kind: 'Vem som frågar',
        cache: 'Cachesvar',
        ai: 'AI-robotar',
        statuses: {
            '000': 'lämnade före svar',
            '206': 'skickat delvis',
            '2xx': 'skickat',
            '304': 'oförändrat',
            '3xx': 'omdirigerat',
            '4xx': 'saknas eller nekat',
            '5xx': 'misslyckades',
        },
        none: { site: 'ingen hänvisande sajt', network: 'inte åtskilda', cache: 'inte via cache' },
    },
    sections: {
        changed: 'Vad som har ändrats',
        hotlinks: 'Hotlänkar',
        bandwidth: 'Bandbredd',
        pages: 'Sidor',
        downloads: 'Nedladdningar',
        from: 'Varifrån',
        who: 'Vilka',
        bots: 'Robotar och verktyg',
        cdn: 'CloudFront',
        errors: 'Fel',
        speed: 'Hastighet',
        audit: 'S3-granskning',
        health: 'Loggarnas skick',
        periods: 'Alla perioder',
        setup: 'Slå på loggning',
    },
    columns: {
        requests: 'Anrop',
        reads: 'Läsningar',
        records: 'Poster',
        lines: 'Rader',
        bytes: 'Skickat',
        visitors: 'Besökare',
        dailyVisitors: 'Dagsbesök',
        pageViews: 'Visningar',
        errors: 'Fel',
        cost: 'Kostnad',
        share: 'Andel',
        change: 'Ändring',
        first: 'Först sedd',
        last: 'Senast sedd',
        downloads: 'Nedladdn.',
        whole: 'Hela',
        partial: 'I delar',
        wastedBytes: 'Bortkastat',
        size: 'Storlek',
        meanTurnAroundMs: 'Medel',
        before: 'Före',
        now: 'Nu',
        own: 'Från dina sidor',
        foreign: 'Från andra',
        unlinked: 'Utan länk',
        half: 'Median',
        ninety: '90\u00a0% inom',
        ninetyNine: '99\u00a0% inom',
    },
    columnDefinitions: {
        visitors: 'Var och en räknas en gång över hela perioden.',
        dailyVisitors: 'Varje dags besökare, summerade: den som kommer två dagar räknas två gånger, och de som bara såg filer på andra webbplatser kan ingå.',
        cost: 'Byte och anrop till priserna nedan: en övre gräns.',
        share: 'Av tabellens summa.',
        wastedBytes: 'Byte från läsningar som bröts före slutet.',
    },
    names: {
        key: 'Objekt',
        page: 'Sida',
        site: 'Sajt',
        hotlink: 'Sajt och objekt',
        network: 'Nätverk',
        country: 'Land',
        agent: 'Användaragent',
        client: 'Adress',
        directory: 'Katalog',
        type: 'Typ',
        size: 'Objektstorlek',
        referrer: 'Sida',
        engine: 'Sökmotor',
        campaign: 'Kampanj',
        browser: 'Webbläsare',
        system: 'System',
        device: 'Enhet',
        bot: 'Robot',
        botClass: 'Klass',
        way: 'Typ av sajt',
        tool: 'Verktyg',
        code: 'Kod',
        status: 'Status',
        errorKey: 'Kod och objekt',
        cacheResult: 'Resultat',
        cacheDetail: 'Resultat och CloudFronts benämning',
        edge: 'Edge-nod',
        priceRegion: 'Prisregion',
        distribution: 'Distribution',
        httpVersion: 'Version',
        notFoundLink: 'Objekt och sida',
        operation: 'Operation',
        requester: 'Anropare',
        bucket: 'Bucket',
        host: 'Värd',
        tls: 'TLS',
        signature: 'Signatur',
        authentication: 'Autentisering',
        delay: 'Fördröjning',
        reason: 'Orsak',
        period: 'Period',
    },
    subs: {
        search: 'sökning',
        assistant: 'assistent',
        social: 'socialt nätverk',
        feed: 'flödesläsare',
        mail: 'e-post',
        relay: 'översättare, cache eller arkiv',
        private: 'privat nätverk',
        app: 'app',
        nearest: (key) => `närmast: ${key}`,
        left: 'läsaren gav upp innan något svar kom',
        cameOrWent: 'fanns vid andra tillfällen',
        own: 'din egen sida',
    },
    ways: {
        search: 'Sökmotorer',
        assistant: 'Chattassistenter',
        social: 'Sociala nätverk',
        mail: 'E-post',
        feed: 'Flödesläsare',
        relay: 'Översättare, cachar, arkiv',
        app: 'Appar',
        private: 'Privata nätverk',
        site: 'Andra webbplatser',
    },
    botClasses: {
        'ai training': 'AI-träning',
        'ai search': 'AI-sökning',
        'ai assistant': 'AI-assistent',
        'search engine': 'sökmotor',
        'feed reader': 'flödesläsare',
        'social preview': 'förhandsvisning i sociala medier',
        seo: 'SEO',
        advertising: 'annonsering',
        monitoring: 'övervakning',
        scanner: 'skanner',
        archiver: 'arkiv',
        academic: 'forskning',
        'browser automation': 'webbläsarautomation',
        other: 'annat',
    },
    sizeUpTo: (size) => `upp till ${size}`,
    sizeOver: (size) => `över ${size}`,
    sizeUnknown: 'okänd storlek',
    slowerThan: (time) => `över ${time}`,
    delays: {
        underHour: 'under en timme',
        hours: (from, to) => `${from.text} till ${counted(to, HOURS)}`,
        underDay: 'under ett dygn',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} eller mer`,
    },
    pageLabel: {
        front: (days) => plural(days, { one: 'Senaste dagen', other: `Senaste ${days.text} dagarna` }),
        index: 'Alla perioder',
    },
    against: (range) => `jämfört med ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `ändringar för en hel dag, ${now}, jämfört med ${before}`,
        other: `ändringar för ${days.text} hela dagar, ${now}, jämfört med ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, på ${counted(days, WHOLE_DAYS)} vardera`,
    aDay: (change) => `${change} en genomsnittlig dag`,
    freshness: (moment) => `Poster till och med ${moment}`,
    noComparison: 'Loggarna räcker inte tillräckligt långt bakåt för en jämförelse.',
    lead: {
        front: (days) => plural(days, { one: 'På en dag ', other: `På ${days.text} dagar ` }),
        during: (label) => `Under ${label} `,
        came: (visitors, views) => came('kom ', visitors, views),
        cameAtMost: (visitors, views) => came('kom högst ', visitors, views),
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(isBeside
                ? `Ytterligare ${counted(people, PEOPLE)} såg bara dina filer på andra webbplatser. `
                : `${counted(people, PEOPLE)} såg bara dina filer på andra webbplatser. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(isBeside
                ? `Ytterligare högst ${counted(people, PEOPLE)} såg bara dina filer på andra webbplatser. `
                : `Högst ${counted(people, PEOPLE)} såg bara dina filer på andra webbplatser. `),
        ],
        nobody: 'öppnade ingen människa någon sida. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'till listpris'),
            dearest: (bytes, cost) => left(bytes, cost, 'till det dyraste listpriset'),
            own: (bytes, cost) => left(bytes, cost, 'till dina priser'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' skickades' : ' lämnade bucketen'),
            ],
        },
        toOne: (share, site) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; ${share} gick till en främmande webbplats, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)}`,
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} gick till ett enda nätverk, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} gick till en enda adress, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} gick till robotar`)],
        behindCdn: ' De som läste via CloudFront finns inte i de här loggarna.',
        end: '.',
        shares: {
            nearlyAll: 'nästan allt',
            most: 'det mesta',
            half: 'hälften',
            third: 'en tredjedel',
            quarter: 'en fjärdedel',
            fifth: 'en femtedel',
            tenth: 'en tiondel',
            little: 'en liten del',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} med poster: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} med poster, från ${from} till ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Det finns ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('inget att räkna än')}: inget loggobjekt innehöll någon post.`,
    },
    glance: {
        page: ['Toppsida', (views) => plural(views, { one: 'visning', other: 'visningar' })],
        object: ['Mest skickat', () => ''],
        country: ['Toppland', visitorsUnit],
        site: ['Toppkälla', visitorsUnit],
    },
    findingsTitle: 'Värt att titta på',
    quiet: 'En lugn period: inget sticker ut.',
    findingPlaces: { money: 'Kostnad', broken: 'Trasigt', changed: 'Ändrat' },
    findings: {
        hotlinker: {
            title: (site, objects) => `${site} hotlänkar ${counted(objects, OBJECTS)}`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlänkar', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `En adress tar ${share} av alla byte`,
            networkTitle: (share) => `Ett nätverk tar ${share} av alla byte`,
            ownerTitle: (owner, share) => `${owner} tar ${share} av alla byte`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` i ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Vem som tar hur mycket', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} läser ${times} så mycket`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Från ${before} till ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} den här perioden${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Robotar', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} är ny här`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Den läste ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Robotar', '#bots')}`,
        },
        ai: {
            title: (share) => `AI-robotar tar ${share} av alla byte`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Varför de kommer', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Dina egna sidor länkar till ett objekt som saknas',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(närmast: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `från dina egna sidor. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hittades inte', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Inga loggar från ${name} sedan ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Fram till dess kom ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))} om dagen, och siffrorna sedan dess saknar det som de skulle ha visat. Är loggningen där fortfarande på? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Även tyst: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Loggarnas skick', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, { one: 'En dag utan loggar', other: `${days.text} dagar utan loggar` }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inga poster från ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Loggarnas skick', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `Den uppskattade kostnaden är ${times} så hög`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Från ${before} till ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` på ${counted(days, DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, mest för ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Vem som tar det', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Anropen har minskat med ${share}`,
            pageViews: (share) => `Sidvisningarna har minskat med ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Från ${before} till ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} en genomsnittlig dag${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Per dag', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 svarade med serverfel',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, ${share} av alla, fick status 500 eller högre${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Felkoder', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} av alla byte gick till läsningar som bröts`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, utan att någon fick ett helt objekt. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Nedladdningar', '#downloads')}`,
        },
        oldTls: {
            title: 'Gammal TLS eller gamla signaturer används',
            tls: (requests) => `${counted(requests, REQUESTS)} med TLS under 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} med signaturversion 2`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3-granskning', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} gick direkt från S3 till läsare`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Förbi CloudFront, för ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Via CloudFront skulle de kosta ${through}, eller inget alls så länge allt som ditt konto skickar den vägen ryms i de fria ${free} i månaden. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Vem som frågar S3 direkt', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Dina läsare finns i CloudFronts loggar',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, ${share} av allt som S3 besvarade, var CloudFronts egna. Vem som läste bakom CloudFront framgår inte av S3-loggen. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Lägg till dess loggar', '#origin')}`,
        },
        publicListing: {
            title: 'Vem som helst kan lista bucketen',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Minst ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'listning', other: 'listningar' }))} utan signatur besvarades: främlingar känner till namnen på alla objekt. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3-granskning', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => `${counted(lines, { one: 'loggrad', other: 'loggrader' })} kunde inte läsas`,
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} av alla; de finns inte med i någon annan siffra. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Loggarnas skick', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Upp till ${upTo} av ${of} går att undvika.`)} ${plural(cases, { one: 'Ett ärende nedan visar hur.', other: `${cases.text} ärenden nedan visar hur.` })}`,
        atLeast: (amount) => `minst ${amount}`,
        inDays: (days) => `på ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'nytt',
            there: () => 'pågår',
            stopped: (last) => `upphörde ${last}`,
        },
        savedSince: 'sparat sedan dess',
        first: {
            seen: (day) => `Först sett ${day}.`,
            atLeast: (day) => `Sett åtminstone sedan ${day}: vad som hände före det är inte känt.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; mest, ${most}, ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Det kostar ungefär ${cost} i månaden.`,
        saves: (cost) => `Sparar upp till ${cost} i månaden.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, READS)} av ${counted(objects, OBJECTS)}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `Det senaste loggobjektet kom ${day}.`,
            silentDays: (days) => `${plural(days, DAYS)} utan loggar`,
        },
        evidence: {
            hotLinker: ['Mest hämtat via den', 'Objekt'],
            hog: ['Vad den måste ha hämtat, enligt summorna för var och en', 'Objekt eller program'],
            bot: ['Dess användaragenter', 'Användaragent'],
            bots: ['Vilka som hämtar mest', 'Robot'],
            missingObject: ['Var länken står', 'Sida'],
            brokenDownload: ['Skickat förgäves', 'Objekt'],
            costJump: ['Skickat mer än förut', 'Objekt'],
            oldEncryption: ['Per version', 'Version'],
        },
        remedies: {
            referrer: {
                title: 'Avvisa läsare som kommer från den webbplatsen',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg till satsen i bucketens policy. Den som döljer eller förfalskar huvudet Referer kommer ändå igenom.`,
            },
            address: {
                title: 'Avvisa osignerade läsningar därifrån',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg till satsen i bucketens policy. Den avvisar även människor på ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}: kontrollera först att det inte är en av dina egna tjänster.`,
            },
            shared: {
                title: 'Be den som läser där att läsa mindre',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ingen policy föreslås: ${owner} rymmer sökmotorer, proxyservrar eller moln som dina läsare kommer via.`,
            },
            robots: {
                title: (bots) => `Be ${bots} att hålla sig borta`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg till raderna i ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. Robotar som följer den slutar inom en dag eller två.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg raderna i ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} i webbplatsens rot. Robotar som följer den slutar inom en dag eller två.`,
            },
            copy: {
                title: (key) => `Närmaste nyckel är ${key}: kopiera objektet`,
                note: (pages) => [
                    ...(pages === '' ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Eller rätta länken.` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Eller rätta länken på ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` Kopian behåller typ och metadata, men ingen ACL: om det är den som tillåter läsning, lägg till ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Rätta länken eller lägg dit objektet'
                    : `Närmaste nyckel är ${nearest}: rätta länken`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Det är inte känt på vilken sida den står.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Den står på ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Inget att göra',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Det har upphört. Det som avvisar kan få ligga kvar; ärendet försvinner från den här sidan när det inte längre hör till det som tar mest.`,
            },
            logging: {
                title: 'Kontrollera om loggningen fortfarande är på',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ett tomt svar betyder att den är av. Ett svar som anger ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} som mål betyder: kontrollera den bucketens policy och livscykel.`,
            },
            encryption: {
                title: 'Avvisa TLS under 1.2 och signaturversion 2',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg till satserna i bucketens policy. Klienter som inte klarar något nyare stängs ute: kontrollera först att ingen av dem är din egen.`,
            },
            listing: {
                title: 'Ta bort det som låter alla lista',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ta bort satsen ur bucketens policy, eller bara åtgärden om satsen har fler; och i åtkomstkontrollistan ”List” för alla. Den som känner till ett namn kan fortfarande läsa det som är publikt.`,
            },
            player: {
                title: 'Låt inte spelare ladda något i förväg',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `En spelare utan ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} börjar ladda sådant som kanske ingen tittar på, och bryter sedan.`,
            },
            resume: {
                title: 'Visa hur man fortsätter där det bröts',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lägg kommandot bredvid länken till ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: det fortsätter där det stannade i stället för att börja om.`,
            },
            cache: {
                title: (key) => `Låt webbläsare och proxyservrar spara ${key}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Att läsa det igen kostar då ingenting; hur mycket det blir framgår inte av loggarna. Bara för ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)}-filer som byter namn när de ändras. Det som annars är angivet för objektet, till exempel ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, egna metadata eller en ACL, måste anges på nytt: kommandot ersätter det.`,
            },
            lifecycle: {
                title: 'Flytta bara stora objekt',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Varje flytt kostar, och små objekt sparar mindre än så. Ersätt livscykelregeln som flyttar dem med den här; antalet dagar väljer du själv.`,
            },
            cameOrWent: {
                title: 'Inget, om det finns där nu',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Det lästes också under den här perioden: det kom till eller försvann.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Hotlänkar från ${name}`,
            hog: (name) => `Mycket av trafiken går till ${name}`,
            bot: (name) => `Boten ${name} tar mycket`,
            'missing-object': (name) => `Saknat objekt ${name}`,
            'broken-download': (name) => `Läsningar av ${name} bryts`,
            'old-encryption': (name) => `Gammal TLS eller signatur: ${name}`,
        },
        events: {
            began: (what) => `Började: ${what}`,
            grew: (what) => `Växte med hälften: ${what}`,
            stopped: (what) => `Upphörde: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} under de fyra veckorna till och med ${day}.`,
        inWeek: (amount, day, before) => `${amount} under veckan till och med ${day}, efter ${before} under en tidigare vecka.`,
        last: (day) => `Sågs senast ${day}.`,
        again: (day) => `Loggobjekt kom igen ${day}.`,
        costRose: 'Kostnaden steg',
    },
    since: {
        new: (day) => `, sedan ${day}`,
        more: (day) => `, mer sedan ${day}`,
        less: (day) => `, mindre sedan ${day}`,
        first: (day) => `sedan ${day}`,
        before: (day) => `sedan före ${day}`,
        atLeast: (day) => `åtminstone sedan ${day}`,
    },
    times: {
        twice: 'dubbelt',
        many: (times) => counted(times, TIMES),
    },
    headlines: {
        visitors: [
            'Besökare',
            'Olika par av adress och användaragent bland människor som läste något, utom de som bara såg filer på andra webbplatser.',
        ],
        pageViews: ['Sidvisningar', 'Sidor som människor öppnade och fick.'],
        requests: ['Anrop', 'Alla HTTP-anrop från klienter: människor, robotar och verktyg.'],
        bytes: ['Skickad data', 'Byte som lämnade bucketen, enligt S3-loggen.'],
        cost: ['Uppskattad kostnad', 'Anrop och byte till priserna nedan: en övre gräns.'],
        errors: ['Fel', 'Andelen anrop med status 400 och högre.'],
    },
    otherObjects: '(andra objekt)',
    visitorsAre: {
        counted: '',
        estimated: 'uppskattat, ± 1\u00a0%',
        'added up': 'högst: summerat per dag',
    },
    countedSince: {
        table: (day) => (day === null ? 'Inte fullständigt räknat dessa dagar' : `Räknat sedan ${day}`),
        part: (label, day) => day === null
            ? `${label}: inte fullständigt räknat dessa dagar`
            : `${label}: räknat sedan ${day}`,
    },
    provenance: {
        title: 'Var siffrorna kommer ifrån',
        note: 'En kopia sparas bredvid rapporten för den tid då loggarna inte längre finns. Den innehåller alla summor; tabellernas mindre rader är sammanslagna, och klienter namnges inte.',
        copied: (days) => `${days} från kopior av räkningen`,
        otherSettings: (days, how) => `${days} räknade ${how}`,
        timeZone: (zone) => `i ${zone}`,
        exclude: 'med andra undantag',
        clientAddresses: {
            masked: 'med maskerade adresser',
            hidden: 'med dolda adresser',
            full: 'med fullständiga adresser',
        },
        addedUp: (days) => `${days}: en dags besökare är summerade från flera leveranser, så några kan ha räknats två gånger`,
        wholeAddedUp: 'Hela periodens besökare är summerade från dess dagar: den som kom flera dagar räknas en gång för varje, så det var högst så många.',
        crosses: 'allt är inte räknat med samma inställningar',
        crossesVisitors: 'alla besökare är inte räknade på samma sätt',
        oldVisitors: (days) => `${days}: räknade av en tidigare version, så de som bara såg filer på andra webbplatser är besökare där`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}övre gräns, listpriser från ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}övre gräns, dyraste listpriserna från ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}övre gräns, dina priser${asOf && ` från ${asOf}`}`,
        unknown: () => 'inga kända priser',
    },
    unknownCost: 'okänd kostnad',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} per dag: mellan ${least} och ${most}, mest ${day}.`,
    traffic: {
        title: { day: 'Dag för dag', month: 'Månad för månad' },
        definition: 'Välj ett nyckeltal för att bestämma vad staplarna visar. Robotar är de som säger att de är det, verktyg till exempel curl eller SDK:er.',
        provisional: 'Den sista dagen är inte komplett än.',
        bytesDefinition: 'Byte som lämnade bucketen, efter vem som begärde dem.',
        bytesTitle: { day: 'Skickad data per dag', month: 'Skickad data per månad' },
        text: {
            day: (total, most, when) => `${total} totalt; mest på en dag: ${most}, ${when}.`,
            month: (total, most, when) => `${total} totalt; mest på en månad: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, DAYS)} tidigare`,
        year: 'Året före',
        lastYear: 'Samma veckodag förra året',
        embedded: 'Människor som bara såg filer på andra webbplatser',
    },
    marks: {
        began: (title) => `Nytt: ${title}`,
        stopped: (title) => `Upphörde: ${title}`,
        gap: (days) => `Inga poster på ${counted(days, DAYS)}`,
        silent: (source) => `Inget levereras längre från ${source}`,
        release: (tables) => tables === ''
            ? 'En nyare version räknar härifrån'
            : `En nyare version räknar härifrån, mer än förut: ${tables}`,
    },
    heat: {
        title: 'Veckans timmar',
        definition: (zone) => `Människors anrop under en genomsnittlig timme i veckan, i ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}: ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `Mest trafik: ${busiest}. Minst trafik: ${quietest}.`,
        few: 'För få anrop för att avgöra vilken timme som har mest trafik.',
    },
    calendar: [
        'Varje dag',
        'Anrop per dag: ju fler, desto starkare färg. En kolumn är en vecka från måndag.',
    ],
    overview: {
        addedUp: 'högst så många besökare: summerat per dag',
        title: 'Tolv månader',
        definition: 'Anrop per månad från människor, robotar och verktyg.',
    },
    otherReports: 'Andra rapporter',
    operations: {
        title: 'Drift',
        definition: 'För den som driver bucketen.',
        page: 'Drift',
        all: 'Hastighet, granskning och loggarnas skick i sin helhet',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Hastighet, S3-granskning och loggarnas skick')}: ${label}.`,
        speed: (most, serverErrors) => `eller mindre för hälften av läsningarna, ${most} eller mindre för 99 av 100; ${counted(serverErrors, { other: 'serverfel' })}`,
        audit: (oldTls, sigV2) => `skrivningar och borttagningar; ${counted(oldTls, REQUESTS)} med TLS under 1.2, ${sigV2.text} med signaturversion 2`,
        health: (lines, gaps) => `av ${counted(lines, LINES)} kunde inte läsas; ${counted(gaps, DAYS)} utan en enda post`,
    },
    map: {
        title: 'Karta över länder',
        definition: 'Ju starkare färg, desto större är ett lands andel av allt, okända länder inräknade. Varje land leder till sin rad i tabellen nedan.',
        link: 'Karta',
        choice: 'Vad färgerna visar',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Karta över länder')}: ${label}.`,
        andMore: (share) => `${share} eller mer`,
        lessThan: (share) => `Mindre än ${share}`,
        none: 'Ingenting',
        note: 'Små länder är punkter. De som kartan saknar form för finns bara i tabellen.',
        shapes: 'Former och gränser: Natural Earth (fri från upphovsrätt)',
    },
    facts: {
        linkedFiles: 'Från webbplatser som bara bäddar in eller länkar till filer',
        own: 'Från dina egna sidor',
        unreferred: 'Utan hänvisning',
        writes: 'Skrivningar (PUT, POST, COPY)',
        deletes: 'Borttagningar',
        lists: 'Listningar',
        reads: 'Läsningar av objekt',
        anonymous: 'Anonyma anrop',
        signed: 'Signerade anrop',
        presigned: 'Försignerade (frågesträng)',
        sigV2: 'Signaturversion 2',
        plainHttp: 'Okrypterad HTTP',
        oldTls: 'TLS under 1.2',
        acl: 'Tilläts enbart av en ACL',
        lifecycle: 'Livscykelåtgärder',
        hitRatio: 'Träffkvot',
        byteHitRatio: 'Träffkvot i byte',
        refreshed: 'Av träffarna, kontrollerade mot ursprunget',
        perByte: 'Skickade byte per hämtad byte',
        payAsYouGo: 'Betalning efter användning',
        afterFree: 'Om inget annat använder den fria kvoten',
        planPrice: 'Abonnemanget, per månad',
        planBytes: 'Dess byte, under den tyngsta månaden',
        planRequests: 'Dess anrop',
        fetches: 'Hämtningar från ursprunget',
        fetchShare: 'Av allt som S3 besvarade',
        fetchBytes: 'Byte till CloudFront',
        notModified: 'Varav oförändrade (304)',
        failedFetches: 'Misslyckade hämtningar',
        fetchCost: 'Vad S3 tar för dessa anrop',
        slowDowns: '503 SlowDown',
        serverErrors: 'Status 500 och högre',
        objects: 'Loggobjekt',
        objectBytes: 'Deras byte',
        records: 'Poster',
        malformed: 'Felaktiga rader',
        duplicates: 'Utelämnade poster som levererats igen',
        unidentified: 'Poster där omleveranser inte går att känna igen (CloudFront: lägg till fältet x-edge-request-id)',
        excluded: 'Poster utelämnade av exclude',
        firstRecord: 'Första posten',
        lastRecord: 'Sista posten',
    },
    answered: {
        serverErrors: {
            origin: 'Ursprunget bakom CloudFront svarade med serverfel',
            unreached: 'CloudFront nådde inte sitt ursprung eller kunde inte läsa svaret',
            edge: 'CloudFront svarade med serverfel',
            several: 'Läsare fick serverfel',
            from: (parts) => `Från: ${parts}. `,
            senders: {
                s3: 'S3 själv',
                origin: 'ursprunget bakom CloudFront',
                unreached: 'CloudFront utan svar från ursprunget',
                edge: 'CloudFront själv',
                unknown: 'CloudFront utan angiven orsak',
            },
            alsoOfS3: (fetches) => `S3:s egen logg har ${fetches} sådana svar till CloudFront. `,
        },
        oldTls: {
            title: 'Gammal TLS används i CloudFront',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} till CloudFront använde TLS under 1.2; distributionens säkerhetspolicy kan neka det. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS i CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'Av allt som S3 själv svarade på, CloudFronts hämtningar inräknade.',
        noCodes: 'CloudFronts logg har inga sådana koder: vad den svarade står under Statuskoder.',
        pastPolicy: 'Den nekar ingen som kommer via CloudFront: det gör en regel i AWS WAF eller en CloudFront-funktion.',
        twice: {
            title: 'Loggas två gånger',
            note: 'Två leveranser loggar dessa distributioner. Varje anrop räknas en gång; stäng av en av de två.',
        },
        byEdges: {
            bytesBy: 'Skickade byte, efter vem som begärde dem.',
            campaigns: 'Läsningar efter utm_…-parametrar och x-…-parametrar.',
            health: 'Vad loggarna består av, och vad i dem som inte kunde räknas. Loggobjekt och deras poster räknas efter dagen i namnet, den första och den sista posten efter anropets tid.',
            deliveryGaps: 'Inget loggobjekt är namngivet efter dessa dagar.',
            operators: 'För den som driver webbplatsen.',
        },
        both: {
            bytes: 'Byte som skickades till klienter, enligt loggarna från CloudFront och S3.',
            sent: 'Svarens byte som de loggades: av CloudFront med huvuden, av S3 utan.',
            turnAround: 'Från anropets sista byte till svarets första: den tid som CloudFront eller S3 tar. Medianen: hälften av läsningarna var så snabba eller snabbare.',
        },
        edgesAlone: {
            bytes: 'Byte som skickades till klienter, enligt CloudFronts logg.',
            sent: 'Svarens byte enligt CloudFronts logg, med huvuden.',
            turnAround: 'Från anropets sista byte till svarets första: den tid som CloudFront tar. Medianen: hälften av läsningarna var så snabba eller snabbare.',
            operations: 'Hastighet, CloudFront och loggarnas skick i sin helhet',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Hastighet, CloudFront och loggarnas skick')}: ${label}.`,
        },
    },
    edgeTimes: 'Tiderna för CloudFronts edge-noder ingår, träffar såväl som missar.',
    priceRegions: {
        northAmerica: 'Nordamerika',
        europe: 'Europa och Israel',
        africa: 'Afrika och Mellanöstern',
        southAmerica: 'Sydamerika',
        japan: 'Japan',
        australia: 'Australien och Nya Zeeland',
        asia: 'Asien och Stillahavsområdet',
        india: 'Indien',
        other: 'okänd plats, till det dyraste priset',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Listpriser från ${asOf}, en övre gräns: de ${freeBytes} och ${freeRequests} anrop i månaden som är gratis för ett konto är inte avdragna.`,
    cdnSteps: {
        title: 'Var dina läsare finns',
        note: 'S3-loggen visar bara CloudFront, som svarar läsarna ur sin cache. Vem som läser, varifrån och hur mycket står i CloudFronts standardloggar; den här rapporten läser dem tillsammans med loggarna från S3.',
        steps: [
            'Slå på standardloggning i CloudFront-konsolen: din distribution, fliken Logging, Add, Amazon S3.',
            'Välj W3C eller JSON som utdataformat, och alla fält.',
            'Lägg till platsen som ytterligare en rad i arbetsflödets indata logs, och låt dess roll läsa där.',
        ],
    },
    scanners: {
        title: 'Skannrar',
        note: 'Läsningar av sådant som bara inkräktare letar efter, till exempel wp-login.php eller .env, samlade här.',
    },
    reasons: {
        'too few fields': 'för få fält',
        'bad time': 'felaktig tid',
        'bad request URI': 'felaktig anrops-URI',
        'bad status': 'felaktig status',
        'bad number': 'felaktigt tal',
        'bad quotes': 'felaktiga citattecken',
        'line too long': 'för lång rad',
        'binary data': 'binära data',
        'journal record': 'post i Cephs ”Journal”-logg, som inte beskriver några anrop: sätt LoggingType för bucketens loggning till ”Standard”',
        'streaming log': 'händelse i en CloudFront-logg för strömning (RTMP), som inte beskriver några anrop: utelämna dessa loggobjekt ur prefixet',
        'no list of fields': 'rad i en CloudFront-logg utan förteckning över fälten (utdataformat ”plain”): leverera den som ”w3c”, ”json” eller ”parquet”',
        'missing field': 'post utan tid, metod eller status: välj fälten date, time, cs-method och sc-status för leveransen (för S3-loggar: alla fält)',
        'bad JSON': 'inget JSON-objekt',
        'broken gzip': 'loggobjekt som inte är en hel gzip-fil, eller som har något annat efter den: leverera eller kopiera det en gång till',
        'broken Parquet': 'loggobjekt som inte är en hel Parquet-tabell med en logg: leverera eller kopiera det en gång till; är det större än 32 MB, utan gzip',
    },
    percentiles: 'En tid är den övre gränsen för sin klass (1, 2, 5, 10 … ms).',
    gaps: {
        title: 'Dagar utan poster',
        note: 'Mellan den första och den sista dagen med poster.',
        none: 'Inga: det finns poster för varje dag.',
    },
    deliveryGaps: {
        title: 'Dagar utan loggobjekt',
        note: 'S3 levererade inget dessa dagar.',
        none: '',
    },
    samples: { title: 'Exempel', note: 'Några av varje orsak, gjorda säkra att visa.' },
    policy: {
        title: 'En bucketpolicy som avvisar de värsta',
        note: 'Lägg till satsen i bucketens policy. Den avvisar läsningar som kommer från dessa webbplatser; en klient som döljer eller förfalskar huvudet Referer kommer ändå igenom.',
        asks: (sites) => `Avvisar: ${sites}.`,
        several: 'S3 godtar bara en buckets egen ARN i dess policy: behåll i varje buckets policy bara de rader som gäller den bucketen.',
    },
    setup: {
        title: 'Så slår du på loggning',
        definition: 'S3 skriver inom några timmar en post om varje anrop till loggobjekt, utan annan kostnad än lagringen.',
        steps: [
            'Öppna din bucket i S3-konsolen, sedan Properties, Server access logging, och välj Edit.',
            'Slå på loggningen och välj en annan bucket i samma region och konto som mål, med ett prefix som logs/.',
            'Ange den bucketen och prefixet för den här åtgärden: logs: s3://TARGET-BUCKET/logs/',
            'Vänta några timmar: de första loggobjekten kommer med fördröjning. Nästa körning hittar dem av sig själv.',
        ],
        commandTitle: 'Eller från kommandoraden',
        commandNote: 'Sätt in namnen på dina egna bucketar. Målet behöver en policy som låter logging.s3.amazonaws.com skriva.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Listpriser för S3 Standard i ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} från ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inget listpris för ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} är känt här: varje pris är det dyraste av alla kända regioners, från ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Dina priser, och där du inte har angett några listpriserna för S3 Standard i ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, från ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS fakturerar ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} i en annan valuta, och inget av priserna är känt här: ange egna med indata prices.`,
    },
    span: (least, most) => `${least} till ${most}`,
    notices: {
        partial: (held, planned) => `Ofullständigt: ${held.text} av ${counted(planned, LOG_OBJECTS)} hittills. Nästa körning fortsätter härifrån.`,
        unreadable: 'Ingen rad i de loggobjekt som finns är en post.',
        emptyDirectory: 'Den angivna katalogen innehåller inga loggobjekt.',
    },
    job: {
        read: 'Läs rapporten',
        newLogObjects: 'Nya loggobjekt',
    },
    alerts: {
        metrics: {
            requests: 'anrop',
            bytes: 'byte',
            visitors: 'besökare',
            errors: 'fel',
            cost: 'kostnad',
        },
        noLogs: (hours) => `Ingen loggpost på ${counted(hours, HOURS)}. Är loggningen fortfarande på?`,
        silentSources: (names, hours) => `Inget loggobjekt från ${names} på ${counted(hours, HOURS)}. Är loggningen där fortfarande på?`,
        noLogsYet: 'Ingen loggpost än. Är loggningen på?',
        malformed: (share, part, all) => `${share} av raderna kan inte läsas (${part} av ${all})`,
        errors5xx: (share, day, part, all) => `${share} av anropen ${day} misslyckades med 5xx (${part} av ${all})`,
        errors: (share, day, part, all) => `${share} av anropen ${day} misslyckades (${part} av ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} ${day}: ${seen}, ${counted(times, TIMES)} det vanliga (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} ${day}: ${seen}, där det vanligtvis inte är något (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Ny webbplats', other: 'Nya webbplatser' })} som hotlänkar: ${named}`,
    },
    publicDefinitions: [
        [
            'Objekt som inte är publika',
            'Vem som helst får läsa den här rapporten. Därför namnger den bara objekt som någon har hämtat utan signatur, och det som främlingar har frågat efter förgäves; alla andra objekt är den här enda raden. Anropare, fullständiga användaragenter, värdar i interna nätverk och små nätverk namnges inte.',
        ],
    ],
    visitorsAddUp: [
        [
            'Besökare',
            'Ett unikt par av klientadress och användaragent bland människors läsningar med status under 400, utom de som bara fick filer som sidor på andra webbplatser visar; räknas en gång i varje natts loggar för en dag. En dags eller en periods siffror är summor av dessa: det var högst så många. Orsaken är att främlingar kan läsa det här repots Actions-cache, och att inget som bygger på en adress sparas där. Med en hemlighet i cache-encryption-key, eller i ett privat repo, räknas varje besökare en gång.',
        ],
    ],
    definitions: [
        ['Post', 'En rad i loggen som gick att läsa.'],
        [
            'Anrop',
            'En post om en klients HTTP-anrop, med en status: ingen livscykelåtgärd, ingen andra post för en kopiering, ingen enskild nyckel i en borttagning av flera objekt.',
        ],
        ['Läsning', 'En GET eller HEAD av ett objekt. De flesta tabeller räknar läsningar.'],
        ['Skickat', 'Svarens byte enligt S3-loggen, utan huvuden.'],
        [
            'Människor, robotar, verktyg',
            'Efter användaragent. AI-robotar är en klass av robotar; SDK:er, kommandorader och alla som inte skickar någon användaragent är verktyg.',
        ],
        [
            'Besökare',
            'Ett unikt par av klientadress (av IPv6 dess /64) och användaragent bland människors läsningar med status under 400, utom de som bara fick filer som sidor på andra webbplatser visar: de redovisas för sig. Exakt upp till 16\u00a0384 personer; däröver uppskattningar, både totalt och för varje rad i en tabell, med ett standardfel på högst 0,8\u00a0% av alla personer, och aldrig mer än dagarnas summa. En besökare finns i varje rad i en tabell som den hör till. Där det inte är känt vilka besökare som är samma visar tabellen dagsbesök: varje dags besökare, summerade.',
        ],
        [
            'Sidvisning',
            'En människas GET av en sida (en nyckel som slutar på .html, .htm eller ett snedstreck, eller saknar filändelse) med status 200 eller 304.',
        ],
        [
            'Hotlänk',
            'En läsning av en fil (allt som inte är en sida) från en sida på en främmande webbplats.',
        ],
        ['Fel', 'Status 400 och högre.'],
        [
            'Kostnad',
            'Anrop och byte till listpris eller dina priser: en uppskattning och en övre gräns.',
        ],
    ],
};
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, { other: isDaily ? 'dagsbesök' : 'besökare' });
}
function came(verb, visitors, views) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${verb}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE))} och läste ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES))}. `;
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' skickades, ' : ' lämnade bucketen, '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`mellan ${inWords(cost.least)} och `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `från ${inWords(least)} efter de GB som är gratis; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Kostnad = skrivningar ÷ 1\u00a0000 × ${cost.writes} + övriga anrop ÷ 1\u00a0000 × ${cost.reads} + skickade GB × ${cost.egress} (mindre för det som överstiger 10 TB i månaden) + livscykelflyttar ÷ 1\u00a0000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 GB = 10⁹ byte. Det är en övre gräns: de ${freeGB} GB i månaden som lämnar ett AWS-konto gratis, rabatter och det lägre priset mellan regioner är inte avdragna. Byte till bucketens egen region, där loggen visar det, och till CloudFront räknas inte som utgående trafik. Borttagningar, fel som AWS inte tar betalt för, avvisade främlingar (403) och serverfel (5xx) faktureras inte och räknas inte. En rads kostnad är dess byte och anrop till dessa priser.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `mindre än ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null
        ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('ungefär '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)]
        : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('för mindre än '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
