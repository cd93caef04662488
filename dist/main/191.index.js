export const id = 191;
export const ids = [191];
export const modules = {

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   it: () => (/* binding */ it)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('it');
const PEOPLE = { one: 'persona', many: 'di persone', other: 'persone' };
const MORE_PEOPLE = { one: 'altra persona', many: 'di altre persone', other: 'altre persone' };
const REQUESTS = { one: 'richiesta', many: 'di richieste', other: 'richieste' };
const PAGES = { one: 'pagina', many: 'di pagine', other: 'pagine' };
const VIEWS = { one: 'visualizzazione', many: 'di visualizzazioni', other: 'visualizzazioni' };
const VISITORS = { one: 'visitatore', many: 'di visitatori', other: 'visitatori' };
const DAILY_VISITORS = {
    one: 'visitatore giornaliero',
    many: 'di visitatori giornalieri',
    other: 'visitatori giornalieri',
};
const DAYS = { one: 'giorno', many: 'di giorni', other: 'giorni' };
const WHOLE_DAYS = { one: 'giorno intero', many: 'di giorni interi', other: 'giorni interi' };
const HOURS = { one: 'ora', many: 'di ore', other: 'ore' };
const MONTHS = { one: 'mese', many: 'di mesi', other: 'mesi' };
const TIMES = { one: 'volta', many: 'di volte', other: 'volte' };
const LOG_OBJECTS = { one: 'oggetto di log', many: 'di oggetti di log', other: 'oggetti di log' };
const it = {
    tag: 'it',
    page: {
        skip: 'Vai al report',
        periods: 'Periodi',
        sections: 'Sezioni',
        numbers: 'Cifre chiave',
        definitions: 'Che cosa significano i numeri',
        search: 'Cerca',
        noMatch: 'Nessun risultato',
        more: 'Mostra altro',
        fewer: 'Mostra meno',
        csv: 'CSV',
        csvOf: 'Scarica come CSV:',
        data: 'Tutti i numeri in JSON',
        openData: 'Dati aperti',
        theme: 'Tema',
        themeSystem: 'Sistema',
        themeLight: 'Chiaro',
        themeDark: 'Scuro',
        copy: 'Copia',
        copied: 'Copiato',
        provisional: 'ancora incompleto',
        noRecords: 'nessun record',
        chartAsTable: 'Grafico come tabella',
        arrowKeys: 'i tasti freccia leggono ogni valore',
        embedded: 'Su altri siti',
        marks: 'Note',
        before: 'Precedente',
        after: 'Successivo',
        keys: 'Tastiera',
        keyDays: 'Lungo la linea del tempo, barra per barra',
        keyHelp: 'Questo aiuto',
        close: 'Chiudi',
        shown: 'visibile',
        hidden: 'nascosto',
        day: 'Giorno',
        month: 'Mese',
        hour: 'Ora',
        people: 'Persone',
        bots: 'Bot',
        tools: 'Strumenti',
        requests: 'Richieste',
        bytes: 'Dati inviati',
        visitors: 'Visitatori',
        pageViews: 'Visualizzazioni di pagina',
        errors: 'Errori',
        cost: 'Costo stimato',
        made: 'Creato con',
    },
    panels: {
        changedKeys: [
            'Oggetti',
            'Oggetti il cui volume inviato è cambiato di più rispetto al periodo precedente.',
        ],
        changedSites: [
            'Siti',
            'Siti di provenienza i cui visitatori giornalieri sono cambiati di più rispetto al periodo precedente.',
        ],
        changedBots: [
            'Bot',
            'Bot le cui richieste sono cambiate di più rispetto al periodo precedente.',
        ],
        changedErrors: [
            'Errori',
            'Codici di errore di S3 le cui richieste sono cambiate di più rispetto al periodo precedente.',
        ],
        hotlinks: [
            'Hotlink',
            'Letture di file (tutto ciò che non è una pagina) incorporati o linkati da siti che non sono tuoi. Motori di ricerca, assistenti e lettori di feed sono esclusi.',
        ],
        hotlinkSites: ['Siti che fanno hotlinking', 'Lo stesso, sommato per sito.'],
        hogKeys: ['Per oggetto', 'Oggetti per volume inviato.'],
        hogAgents: ['Per user agent', 'Come si presentano i client, per volume inviato a ciascuno.'],
        hogClients: [
            'Per indirizzo',
            'Indirizzi dei client per volume inviato a ciascuno; si mostrano solo le loro reti.',
        ],
        hogFullClients: ['Per indirizzo', 'Indirizzi dei client per volume inviato a ciascuno.'],
        pages: [
            'Pagine',
            'Visualizzazioni di pagina: una persona ha aperto una pagina e l’ha ricevuta (stato 200 o 304).',
        ],
        downloads: [
            'Download',
            'File da 1 MB in su e file letti a intervalli; un file è tutto ciò che non è una pagina. Contano come download le letture complete e tante altre quante ne riempirebbero le letture a intervalli, secondo la dimensione che il file aveva allora; sprecati sono i dati delle letture interrotte.',
        ],
        directories: ['Directory', 'Letture per le prime due cartelle della chiave.'],
        types: ['Tipi di file', 'Letture per estensione della chiave.'],
        sizes: [
            'Dimensione degli oggetti',
            'Letture per dimensione dell’oggetto. I limiti sono multipli di 1024 byte.',
        ],
        ways: ['Come si è arrivati', 'Letture arrivate da altri siti, secondo il tipo di sito.'],
        referringSites: [
            'Siti di provenienza',
            'Siti i cui link hanno portato visitatori alle tue pagine. Ciò che altri si limitano a incorporare è sotto Hotlink.',
        ],
        referrers: [
            'Pagine di provenienza',
            'Pagine di altri siti che hanno portato letture, senza le loro query string.',
        ],
        searchEngines: [
            'Motori di ricerca e assistenti',
            'Letture arrivate dalle loro pagine di risultati e risposte.',
        ],
        campaigns: [
            'Campagne',
            'Letture per parametri utm_… e x-…; questi ultimi S3 li ignora, ma li scrive nel log.',
        ],
        countries: ['Paesi', 'Da dove leggono persone e programmi.'],
        networks: [
            'Reti',
            'Sistemi autonomi da cui leggono persone e programmi, per volume inviato a ciascuno.',
        ],
        browsers: ['Browser', 'Letture di persone, per browser.'],
        systems: ['Sistemi', 'Letture di persone, per sistema operativo.'],
        devices: ['Dispositivi', 'Letture di persone, per tipo di dispositivo.'],
        bots: ['Bot', 'Programmi che dicono chi sono, e perché vengono, quando si sa.'],
        botClasses: ['Perché vengono i bot', 'Letture dei bot, sommate per classe.'],
        tools: [
            'Strumenti e SDK',
            'Righe di comando, SDK, programmi di download e tutto ciò che non invia uno user agent.',
        ],
        errorCodes: [
            'Codici di errore',
            'Richieste terminate con un errore, per codice di errore di S3.',
        ],
        statuses: ['Codici di stato', 'Richieste per stato HTTP.'],
        errorKeys: [
            'Errori per oggetto',
            'Richieste con stato 400 o superiore, per codice di errore e oggetto; gli oggetti mancanti sono sotto «Non trovati».',
        ],
        notFound: [
            'Non trovati',
            'Letture di oggetti che non esistono, e dove si trovano i loro link: nelle tue pagine, in quelle di altri siti o da nessuna parte (digitati, nei preferiti, indovinati).',
        ],
        notFoundLinks: ['Chi vi rimanda', 'Pagine con link a oggetti che non esistono.'],
        speed: [
            'Tempo di elaborazione',
            'Dall’ultimo byte della richiesta al primo della risposta: quanto impiega S3. La mediana: metà delle letture è stata altrettanto veloce o di più.',
        ],
        totalTime: [
            'Tempo totale',
            'Dalla ricezione della richiesta all’ultimo byte inviato: conta anche un client lento.',
        ],
        slowest: [
            'Oggetti più lenti',
            'Oggetti per tempo medio di elaborazione, tra quelli letti almeno 10 volte.',
        ],
        audit: [
            'Accesso',
            'Richieste secondo il modo in cui sono state fatte: la prima domanda di un audit.',
        ],
        operations: [
            'Operazioni',
            'Tutti i record per operazione: richieste, azioni del ciclo di vita, copie.',
        ],
        requesters: ['Richiedenti', 'Richieste secondo chi le ha firmate.'],
        buckets: ['Bucket', 'Richieste per bucket.'],
        hosts: ['Host', 'Richieste per intestazione Host.'],
        tls: ['TLS', 'Richieste per versione di TLS; sconosciuta dove il log non la dice.'],
        signatures: ['Firme', 'Richieste per versione della firma.'],
        authentications: [
            'Autenticazione',
            'Richieste secondo il modo in cui sono state firmate: in un’intestazione o prefirmate nella query string.',
        ],
        aclRequired: [
            'Dipendenza dalle ACL',
            'Richieste che solo una lista di controllo degli accessi (ACL) ha permesso.',
        ],
        cacheResults: [
            'Cache',
            'Richieste secondo ciò che ha fatto la cache di CloudFront. A un hit risponde la posizione edge, anche quando prima si è chiesto all’origine se è ancora valido. La percentuale di hit riguarda hit e miss: ciò a cui la posizione edge ha risposto da sé, che ha rifiutato o a cui non ha potuto rispondere non è una ricerca nella cache.',
        ],
        cacheMisses: [
            'Che cosa manca di più in cache',
            'Oggetti che nessuna posizione edge aveva quando sono stati chiesti, per volume inviato.',
        ],
        cacheErrors: [
            'Che cosa è andato storto',
            'Secondo il responsabile: il client che se n’è andato, la posizione edge che ha rifiutato, l’origine; e secondo il termine di CloudFront.',
        ],
        edges: [
            'Posizioni edge',
            'Da dove si è risposto: l’aeroporto più vicino, e i prezzi che vi si applicano.',
        ],
        edgeCost: [
            'Quanto costa CloudFront',
            'Volume e richieste delle sue posizioni edge a prezzi di listino, per regione.',
        ],
        distributions: ['Distribuzioni', 'Richieste per distribuzione di CloudFront.'],
        httpVersions: ['Versioni di HTTP', 'Richieste a CloudFront per versione di HTTP.'],
        s3Hosts: ['Host di S3', 'Richieste a cui ha risposto S3 stesso, per intestazione Host.'],
        s3Tls: [
            'TLS di S3',
            'Richieste a cui ha risposto S3 stesso, per versione di TLS; sconosciuta dove il log non la dice.',
        ],
        edgeTls: [
            'TLS su CloudFront',
            'Richieste a CloudFront per versione di TLS; sconosciuta dove il log non la dice.',
        ],
        edgeHosts: ['Host su CloudFront', 'Richieste a CloudFront per intestazione Host.'],
        edgeStatuses: [
            'Codici di stato su CloudFront',
            'Richieste a CloudFront secondo il risultato, come lo chiama CloudFront, e per stato.',
        ],
        cacheKeys: ['Cache per oggetto', 'Richieste secondo ciò che ha fatto la cache, e per oggetto.'],
        cacheDetails: [
            'Cache in dettaglio',
            'Richieste secondo ciò che ha fatto la cache, e secondo il termine di CloudFront.',
        ],
        origin: [
            'Recuperi dall’origine',
            'Ciò che CloudFront ha chiesto a S3 per servirlo: non l’hanno chiesto i client, perciò non è in nessuno dei numeri sopra. I dati da S3 a CloudFront sono gratuiti, le richieste no.',
        ],
        originKeys: [
            'I più recuperati',
            'Oggetti per numero di volte in cui CloudFront li ha presi da S3.',
        ],
        originErrors: [
            'Recuperi non riusciti',
            'Per codice di errore e oggetto. Se CloudFront non può elencare il bucket, a un oggetto mancante si risponde AccessDenied.',
        ],
        originStatuses: ['Stati dei recuperi', 'Recuperi dall’origine per stato HTTP.'],
        health: [
            'Salute dei log',
            'Di che cosa sono fatti i log, e che cosa non si è potuto contare. Per gli oggetti di log e i loro record vale il giorno di consegna, per il primo e l’ultimo record l’ora della richiesta.',
        ],
        delays: ['Ritardo di consegna', 'Record per tempo tra la richiesta e la consegna.'],
        malformed: [
            'Righe illeggibili',
            'Righe che non sono record, per motivo. Non sono in nessun altro numero.',
        ],
        months: ['Mesi', 'Tutti i mesi con record.'],
        years: ['Anni', 'Tutti gli anni con record.'],
    },
    publicPanels: {
        hogClients: [
            'Per indirizzo',
            'Reti di indirizzi dei client per volume inviato a ciascuna; non si nominano quelle che in nessun giorno hanno raggiunto 5 visitatori.',
        ],
        hogAgents: ['Per programma', 'Browser, bot e strumenti, per volume inviato a ciascuno.'],
        networks: [
            'Reti',
            'Sistemi autonomi da cui leggono persone e programmi, per volume inviato a ciascuno; non si nominano quelli che in nessun giorno hanno raggiunto 5 visitatori.',
        ],
        requesters: [
            'Richiedenti',
            'Richieste secondo chi le ha firmate. Il proprio account è quello della maggior parte.',
        ],
    },
    none: '(nessuno)',
    noneOf: {
        agents: 'nessuno user agent',
        requesters: 'anonimo',
        hosts: 'nessuna intestazione Host',
        tls: 'HTTP non cifrato',
        signatures: 'non firmata',
        authentications: 'non firmata',
    },
    values: {
        unknown: 'sconosciuto',
        desktop: 'computer',
        phone: 'telefono',
        tablet: 'tablet',
        tv: 'televisore',
        other: 'altro',
        anonymous: 'anonimo',
        'own account': 'proprio account',
        'other account': 'altro account',
        'other bots': 'altri bot',
        'other tools': 'altri strumenti',
        'objects not public': 'oggetti non pubblici',
        'internal host': 'host interno',
        hit: 'hit',
        refreshed: 'hit, verificato con l’origine',
        missed: 'miss',
        made: 'generato dall’edge',
        aborted: 'il client se n’è andato',
        refused: 'rifiutato dall’edge',
        limited: 'oltre un limite',
        unreached: 'errore dell’origine',
        failed: 'errore dell’origine o dell’edge',
    },
    isNew: 'nuovo',
    isGone: 'sparito',
    points: (number) => `${number}\u00a0p.p.`,
    fromTo: (before, now) => `da ${before} a ${now}`,
    more: (rows) => `altri ${rows}`,
    total: 'Totale',
    nothing: 'Niente in questo periodo.',
    unknownCut: (reads, bytes) => plural(reads, {
        one: `Di ${reads.text} altra lettura (${bytes}) non si sa più quale fosse; qui non è contata.`,
        many: `Di ${reads.text} di altre letture (${bytes}) non si sa più quali fossero; qui non sono contate.`,
        other: `Di altre ${reads.text} letture (${bytes}) non si sa più quali fossero; qui non sono contate.`,
    }),
    explore: {
        page: 'Esplora',
        lead: 'Fai clic su un nome: il grafico, le somme e tutte le tabelle vengono ricontati per quel nome.',
        withoutScript: 'Questa pagina conta nel browser e ha bisogno di JavaScript. Con JavaScript si scelgono nomi e giorni, e il grafico, le somme e le tabelle vengono ricontati subito. Senza, le tabelle del report sono qui come file:',
        whichVisitors: 'I visitatori sono indicati per un giorno e per i giorni di una pagina del report, finché non si sceglie nulla: non si possono sommare tra nomi e giorni.',
        priced: 'Si contano le letture di oggetti. Il costo segue i prezzi della pagina di ciascun mese.',
        loading: (done, all) => `${done} file caricati su ${all}…`,
        failed: (files) => `Non caricati e non contati: ${files}.`,
        chosen: 'Selezione',
        everything: 'Tutte le letture',
        and: 'e',
        or: 'o',
        not: 'non',
        remove: (name) => `Rimuovi: ${name}`,
        invert: (name) => `Escludi o includi di nuovo: ${name}`,
        notHere: 'non in questi giorni',
        clear: 'Azzera',
        copyLink: 'Copia link',
        csv: 'CSV della selezione',
        from: 'Dal',
        to: 'Al',
        allDays: 'Tutti i giorni',
        earlier: 'Giorni precedenti',
        compare: 'Confronta con i giorni prima',
        noBefore: 'I giorni prima non sono noti.',
        groupBy: 'Raggruppa per',
        others: 'tutti gli altri',
        folded: 'piccoli, non distinti',
        atLeast: (amount) => `almeno ${amount}`,
        atMost: (amount) => `al massimo ${amount}`,
        about: (amount) => `circa ${amount}`,
        mayBeMore: (requests, share) => `Fino a ${requests} richieste in più (${share}) possono farne parte: stanno in nomi piccoli che non vengono distinti.`,
        mayBeLess: (requests, share) => `Fino a ${requests} di queste richieste (${share}) possono essere di ciò che è escluso: stanno in nomi piccoli che non vengono distinti.`,
        mayBelong: 'forse ne fa parte',
        draw: 'Trascina sui giorni per sceglierli. Da tastiera: le frecce spostano, Maiusc e frecce estendono, Invio sceglie.',
        program: 'Programma',
        kind: 'Chi chiede',
        cache: 'Risposta della cache',
        ai: 'Crawler IA',
        statuses: {
            '000': 'uscito prima della risposta',
            '206': 'inviato in parte',
            '2xx': 'inviato',
            '304': 'non modificato',
            '3xx': 'reindirizzato',
            '4xx': 'mancante o rifiutato',
            '5xx': 'non riuscito',
        },
        none: { site: 'nessun sito di provenienza', network: 'non distinta', cache: 'senza cache' },
    },
    sections: {
        changed: 'Che cosa è cambiato',
        hotlinks: 'Hotlink',
        bandwidth: 'Banda',
        pages: 'Pagine',
        downloads: 'Download',
        from: 'Provenienza',
        who: 'Chi legge',
        bots: 'Bot e strumenti',
        cdn: 'CloudFront',
        errors: 'Errori',
        speed: 'Velocità',
        audit: 'Audit di S3',
        health: 'Salute dei log',
        periods: 'Tutti i periodi',
        setup: 'Attivare i log',
    },
    columns: {
        requests: 'Richieste',
        reads: 'Letture',
        records: 'Record',
        lines: 'Righe',
        bytes: 'Inviati',
        visitors: 'Visitatori',
        dailyVisitors: 'Visitatori giornalieri',
        pageViews: 'Visualizzazioni',
        errors: 'Errori',
        cost: 'Costo',
        share: 'Quota',
        change: 'Variazione',
        first: 'Visto per primo',
        last: 'Visto per ultimo',
        downloads: 'Download',
        whole: 'Completi',
        partial: 'A intervalli',
        wastedBytes: 'Sprecati',
        size: 'Dimensione',
        meanTurnAroundMs: 'Media',
        before: 'Prima',
        now: 'Ora',
        own: 'Dalle tue pagine',
        foreign: 'Da altrove',
        unlinked: 'Senza link',
        half: 'Mediana',
        ninety: '90% entro',
        ninetyNine: '99% entro',
    },
    columnDefinitions: {
        visitors: 'Ognuno conta una volta in tutto il periodo.',
        dailyVisitors: 'I visitatori di ogni giorno, sommati: chi viene in due giorni conta due volte, e può esserci anche chi ha visto solo file su altri siti.',
        cost: 'Volume e richieste ai prezzi qui sotto: un massimo.',
        share: 'Del totale di questa tabella.',
        wastedBytes: 'Dati delle letture interrotte prima della fine.',
    },
    names: {
        key: 'Oggetto',
        page: 'Pagina',
        site: 'Sito',
        hotlink: 'Sito e oggetto',
        network: 'Rete',
        country: 'Paese',
        agent: 'User agent',
        client: 'Indirizzo',
        directory: 'Directory',
        type: 'Tipo',
        size: 'Dimensione dell’oggetto',
        referrer: 'Pagina',
        engine: 'Motore',
        campaign: 'Campagna',
        browser: 'Browser',
        system: 'Sistema',
        device: 'Dispositivo',
        bot: 'Bot',
        botClass: 'Classe',
        way: 'Tipo di sito',
        tool: 'Strumento',
        code: 'Codice',
        status: 'Stato',
        errorKey: 'Codice e oggetto',
        cacheResult: 'Risultato',
        cacheDetail: 'Risultato, e termine di CloudFront',
        edge: 'Posizione edge',
        priceRegion: 'Regione di prezzo',
        distribution: 'Distribuzione',
        httpVersion: 'Versione',
        notFoundLink: 'Oggetto e pagina',
        operation: 'Operazione',
        requester: 'Richiedente',
        bucket: 'Bucket',
        host: 'Host',
        tls: 'TLS',
        signature: 'Firma',
        authentication: 'Autenticazione',
        delay: 'Ritardo',
        reason: 'Motivo',
        period: 'Periodo',
    },
    subs: {
        search: 'ricerca',
        assistant: 'assistente',
        social: 'social network',
        feed: 'lettore di feed',
        mail: 'posta',
        relay: 'traduttore, cache o archivio',
        private: 'rete privata',
        app: 'applicazione',
        nearest: (key) => `la più simile: ${key}`,
        left: 'il client se n’è andato prima della risposta',
        cameOrWent: 'c’era in altri momenti',
        own: 'tua pagina',
    },
    ways: {
        search: 'Motori di ricerca',
        assistant: 'Assistenti di chat',
        social: 'Social network',
        mail: 'Posta',
        feed: 'Lettori di feed',
        relay: 'Traduttori, cache, archivi',
        app: 'Applicazioni',
        private: 'Reti private',
        site: 'Altri siti',
    },
    botClasses: {
        'ai training': 'addestramento IA',
        'ai search': 'ricerca IA',
        'ai assistant': 'assistente IA',
        'search engine': 'motore di ricerca',
        'feed reader': 'lettore di feed',
        'social preview': 'anteprima di link',
        seo: 'SEO',
        advertising: 'pubblicità',
        monitoring: 'monitoraggio',
        scanner: 'scanner',
        archiver: 'archivio',
        academic: 'ricerca scientifica',
        'browser automation': 'automazione del browser',
        other: 'altro',
    },
    sizeUpTo: (size) => `fino a ${size}`,
    sizeOver: (size) => `oltre ${size}`,
    sizeUnknown: 'dimensione sconosciuta',
    slowerThan: (time) => `oltre ${time}`,
    delays: {
        underHour: 'meno di un’ora',
        hours: (from, to) => `da ${from.text} a ${counted(to, HOURS)}`,
        underDay: 'meno di un giorno',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} o più`,
    },
    pageLabel: {
        front: (days) => plural(days, {
            one: 'Ultimo giorno',
            many: `Ultimi ${days.text} di giorni`,
            other: `Ultimi ${days.text} giorni`,
        }),
        index: 'Tutti i periodi',
    },
    against: (range) => `rispetto a ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `variazioni di un giorno intero, ${now}, rispetto a ${before}`,
        many: `variazioni di ${days.text} di giorni interi, ${now}, rispetto a ${before}`,
        other: `variazioni di ${days.text} giorni interi, ${now}, rispetto a ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, in ${counted(days, WHOLE_DAYS)} per parte`,
    aDay: (change) => `${change} in un giorno medio`,
    freshness: (moment) => `Record fino a: ${moment}`,
    noComparison: 'I log non risalgono abbastanza indietro per un confronto.',
    lead: {
        front: (days) => plural(days, {
            one: 'In un giorno ',
            many: `In ${days.text} di giorni `,
            other: `In ${days.text} giorni `,
        }),
        during: (label) => (/^\d+$/.test(label) ? `Nel ${label} ` : `A ${label} `),
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, READ)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`al massimo ${counted(visitors, PEOPLE)}`),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, READ)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} i tuoi file solo su altri siti. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Al massimo ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} i tuoi file solo su altri siti. `),
        ],
        nobody: 'nessuno ha aperto una pagina. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'a prezzo di listino'),
            dearest: (bytes, cost) => left(bytes, cost, 'al prezzo di listino più alto'),
            own: (bytes, cost) => left(bytes, cost, 'ai tuoi prezzi'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Sono stati inviati ' : 'Dal bucket sono usciti '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
            ],
        },
        toOne: (share, site) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, ${share} verso un sito che non è tuo, `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)],
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, ${share} verso una sola rete, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, ${share} verso un solo indirizzo, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, ${share} verso bot`)],
        behindCdn: ' Chi ha letto tramite CloudFront non è in questi log.',
        end: '.',
        shares: {
            nearlyAll: 'quasi tutto',
            most: 'per la maggior parte',
            half: 'per metà',
            third: 'per un terzo',
            quarter: 'per un quarto',
            fifth: 'per un quinto',
            tenth: 'per un decimo',
            little: 'in piccola parte',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} con record: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} con record, da ${from} a ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Non c’è ancora niente da contare')}: nessun oggetto di log conteneva un record.`,
    },
    glance: {
        page: ['Pagina più vista', (views) => plural(views, VIEWS)],
        object: ['Più inviato', () => ''],
        country: ['Primo paese', visitorsUnit],
        site: ['Prima provenienza', visitorsUnit],
    },
    findingsTitle: 'Da controllare',
    quiet: 'Un periodo tranquillo: niente da segnalare.',
    findingPlaces: { money: 'Costi', broken: 'Guasti', changed: 'Variazioni' },
    findings: {
        hotlinker: {
            title: (site, objects) => plural(objects, {
                one: `${site} fa hotlinking di un oggetto`,
                many: `${site} fa hotlinking di ${objects.text} di oggetti`,
                other: `${site} fa hotlinking di ${objects.text} oggetti`,
            }),
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlink', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `Un solo indirizzo assorbe il ${share} del volume`,
            networkTitle: (share) => `Una sola rete assorbe il ${share} del volume`,
            ownerTitle: (owner, share) => `${owner} assorbe il ${share} del volume`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` in ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Chi assorbe quanto', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} legge ${times} quanto prima`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Da ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} in questo periodo${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bot', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} è nuovo qui`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ha letto ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bot', '#bots')}`,
        },
        ai: {
            title: (share) => `I crawler di IA assorbono il ${share} del volume`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Perché vengono', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Le tue pagine rimandano a un oggetto mancante',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(la più simile: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `dalle tue pagine. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Non trovati', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Nessun log da ${name} ${dal(last)}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Fino ad allora ${plural(objects, { one: 'arrivava', many: 'arrivavano', other: 'arrivavano' })} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))} al giorno, e ai numeri successivi manca ciò che direbbero. I suoi log sono ancora attivi? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Tacciono anche: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salute dei log', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, {
                one: 'Un giorno senza log',
                many: `${days.text} di giorni senza log`,
                other: `${days.text} giorni senza log`,
            }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Nessun record di: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salute dei log', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `Il costo stimato è ${times} il precedente`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Da ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` in ${counted(days, DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, soprattutto per ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Chi lo assorbe', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Le richieste sono scese del ${share}`,
            pageViews: (share) => `Le visualizzazioni di pagina sono scese del ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Da ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} in un giorno medio${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Giorno per giorno', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 ha risposto con errori del server',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, il ${share} del totale, ${plural(requests, { one: 'ha', many: 'hanno', other: 'hanno' })} ricevuto uno stato 500 o superiore${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Codici di errore', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `Il ${share} del volume è andato in letture interrotte`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, non hanno dato a nessuno un oggetto completo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Download', '#downloads')}`,
        },
        oldTls: {
            title: 'Sono in uso un TLS vecchio o una firma vecchia',
            tls: (requests) => `${counted(requests, REQUESTS)} con TLS inferiore a 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} con la versione 2 della firma`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Audit di S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} sono andati direttamente da S3 ai client`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Senza passare da CloudFront, per ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Tramite CloudFront sarebbero ${through}, o niente finché tutto ciò che il tuo account invia così resta nei ${free} gratuiti al mese. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Chi interroga S3 stesso', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'I tuoi visitatori sono nei log di CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, il ${share} di tutto ciò a cui S3 ha risposto, ${plural(fetches, { one: 'era', many: 'erano', other: 'erano' })} di CloudFront stesso. Chi abbia letto dietro di lui il log di S3 non lo dice. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Aggiungi i suoi log', '#origin')}`,
        },
        publicListing: {
            title: 'Chiunque può elencare il bucket',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Almeno ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'elenco', many: 'di elenchi', other: 'elenchi' }))} senza firma ${plural(listings, { one: 'ha', many: 'hanno', other: 'hanno' })} ricevuto risposta: estranei conoscono i nomi di tutti gli oggetti. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Audit di S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => plural(lines, {
                one: `${lines.text} riga di log non è leggibile`,
                many: `${lines.text} di righe di log non sono leggibili`,
                other: `${lines.text} righe di log non sono leggibili`,
            }),
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Il ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} del totale; non sono in nessun altro numero. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salute dei log', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Fino a ${upTo} su ${of} si possono evitare.`)} ${plural(cases, { one: 'Un fascicolo dice come.', many: `${cases.text} di fascicoli dicono come.`, other: `${cases.text} fascicoli dicono come.` })}`,
        atLeast: (amount) => `almeno ${amount}`,
        inDays: (days) => `in ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'nuovo',
            there: () => 'continua',
            stopped: (last) => `cessato ${il(last)}`,
        },
        savedSince: 'risparmiati da allora',
        first: {
            seen: (day) => `Visto per la prima volta ${il(day)}.`,
            atLeast: (day) => `Visto almeno ${dal(day)}: che cosa c’era prima non si sa.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; il massimo, ${most}, ${il(when)}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Un mese così costa circa ${cost}.`,
        saves: (cost) => `Fa risparmiare fino a ${cost} al mese.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, { one: 'lettura', many: 'di letture', other: 'letture' })} di ${counted(objects, { one: 'oggetto', many: 'di oggetti', other: 'oggetti' })}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `L’ultimo oggetto di log è arrivato ${il(day)}.`,
            silentDays: (days) => `${plural(days, DAYS)} senza log`,
        },
        evidence: {
            hotLinker: ['Che cosa passa di più da qui', 'Oggetto'],
            hog: ['Che cosa deve aver assorbito, dalle somme di ciascuno', 'Oggetto o programma'],
            bot: ['I suoi user agent', 'User agent'],
            bots: ['Chi assorbe di più', 'Bot'],
            missingObject: ['Dove si trova il link', 'Pagina'],
            brokenDownload: ['Inviato invano', 'Oggetto'],
            costJump: ['Inviato più di prima', 'Oggetto'],
            oldEncryption: ['Per versione', 'Versione'],
        },
        remedies: {
            referrer: {
                title: 'Rifiutare le letture che vengono da quel sito',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aggiungi l’istruzione alla policy del bucket. Chi nasconde o falsifica l’intestazione Referer passa comunque.`,
            },
            address: {
                title: 'Rifiutare le letture non firmate da lì',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aggiungi l’istruzione alla policy del bucket. Rifiuta anche le persone dietro ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}: verifica prima che non sia un tuo servizio.`,
            },
            shared: {
                title: 'Chiedere a chi legge da lì di leggere meno',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Non si propone alcuna policy: da ${owner} passano motori di ricerca, proxy o cloud attraverso cui arrivano i tuoi visitatori.`,
            },
            robots: {
                title: (bots) => `Chiedere a ${bots} di restare fuori`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aggiungi le righe a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. I bot che lo rispettano smettono in un giorno o due.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Metti le righe in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} nella radice del sito. I bot che lo rispettano smettono in un giorno o due.`,
            },
            copy: {
                title: (key) => `La chiave più simile è ${key}: copia quell’oggetto`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Oppure correggi il link.`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Oppure correggi il link in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` La copia conserva il tipo e i metadati, ma non l’ACL: se è questa a consentire la lettura, aggiungi ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Correggere il link, o mettere lì l’oggetto'
                    : `La chiave più simile è ${nearest}: correggi il link`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Non si conosce alcuna pagina in cui si trovi.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Si trova in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Niente da fare',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `È cessato. Ciò che lo rifiuta può restare; il caso lascia questa pagina quando non è più tra i maggiori.`,
            },
            logging: {
                title: 'Verificare che i log siano ancora attivi',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Una risposta vuota significa che sono disattivati. Se la risposta indica ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} come destinazione, controlla la policy e il ciclo di vita di quel bucket.`,
            },
            encryption: {
                title: 'Rifiutare TLS inferiore a 1.2 e la versione 2 della firma',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aggiungi le istruzioni alla policy del bucket. I client che non conoscono niente di più recente restano fuori: verifica prima che nessuno sia tuo.`,
            },
            listing: {
                title: 'Togliere ciò che permette a chiunque di elencare',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Togli questa istruzione dalla policy del bucket, o solo la sua azione se l’istruzione ne ha altre; e, nella lista di controllo degli accessi, «Elenco» per tutti. Chi conosce un nome può ancora leggere ciò che è pubblico.`,
            },
            player: {
                title: 'Non far caricare ai player niente di non richiesto',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Un player senza ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} inizia a caricare ciò che forse nessuno guarderà, e si interrompe.`,
            },
            resume: {
                title: 'Dire come riprendere da dove si è interrotto',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Metti il comando accanto al link a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: riprende da dove si è fermato, invece di ricominciare.`,
            },
            cache: {
                title: (key) => `Far conservare ${key} a browser e proxy`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Rileggerlo allora non costa niente; quanto incida, i log non lo dicono. Solo per file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} il cui nome cambia quando cambiano. Ciò che è impostato in più sull’oggetto, come ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, metadati propri o un’ACL, va indicato di nuovo: il comando lo sostituisce.`,
            },
            lifecycle: {
                title: 'Spostare solo gli oggetti grandi',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ogni transizione si paga, e gli oggetti piccoli fanno risparmiare meno di quanto costa. Metti questo al posto della regola del ciclo di vita che li sposta; i giorni li scegli tu.`,
            },
            cameOrWent: {
                title: 'Niente, se ora c’è',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `In questo periodo è stato anche letto: è comparso o sparito.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Hotlink da ${name}`,
            hog: (name) => `Gran parte del traffico va a ${name}`,
            bot: (name) => `Il bot ${name} prende molto`,
            'missing-object': (name) => `Oggetto mancante ${name}`,
            'broken-download': (name) => `Letture di ${name} interrotte`,
            'old-encryption': (name) => `TLS o firma vecchi: ${name}`,
        },
        events: {
            began: (what) => `Iniziato: ${what}`,
            grew: (what) => `Cresciuto della metà: ${what}`,
            stopped: (what) => `Cessato: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} nelle quattro settimane fino al ${day}.`,
        inWeek: (amount, day, before) => `${amount} nella settimana fino al ${day}, dopo ${before} in una settimana precedente.`,
        last: (day) => `Visto l’ultima volta il ${day}.`,
        again: (day) => `Oggetti di log sono arrivati di nuovo il ${day}.`,
        costRose: 'Il costo è salito',
    },
    since: {
        new: (day) => `, ${dal(day)}`,
        more: (day) => `, di più ${dal(day)}`,
        less: (day) => `, di meno ${dal(day)}`,
        first: (day) => dal(day),
        before: (day) => `da prima ${del(day)}`,
        atLeast: (day) => `almeno ${dal(day)}`,
    },
    times: {
        twice: 'due volte',
        many: (times) => counted(times, TIMES),
    },
    headlines: {
        visitors: [
            'Visitatori',
            'Indirizzi e user agent distinti tra le persone che hanno letto qualcosa, tranne chi ha visto solo file su altri siti.',
        ],
        pageViews: ['Visualizzazioni di pagina', 'Pagine che le persone hanno aperto e ricevuto.'],
        requests: ['Richieste', 'Ogni richiesta HTTP di un client: persone, bot e strumenti.'],
        bytes: ['Dati inviati', 'Byte usciti dal bucket, come li ha registrati S3.'],
        cost: ['Costo stimato', 'Richieste e volume ai prezzi qui sotto: un massimo.'],
        errors: ['Errori', 'Quota delle richieste con stato 400 o superiore.'],
    },
    otherObjects: '(altri oggetti)',
    visitorsAre: {
        counted: '',
        estimated: 'stima, ± 1%',
        'added up': 'al massimo: sommati per giorno',
    },
    countedSince: {
        table: (day) => day === null ? 'Non contato per intero in questi giorni' : `Contato ${dal(day)}`,
        part: (label, day) => day === null
            ? `${label}: non contato per intero in questi giorni`
            : `${label}: contato ${dal(day)}`,
    },
    provenance: {
        title: 'Da dove vengono questi numeri',
        note: 'Una copia è ciò che si conserva accanto al report per quando i log non ci saranno più. Contiene tutti i totali; le righe più piccole delle sue tabelle sono sommate, e i client non sono nominati.',
        copied: (days) => `${days} da copie dei conteggi`,
        otherSettings: (days, how) => `${days} contati ${how}`,
        timeZone: (zone) => `in ${zone}`,
        exclude: 'con altre esclusioni',
        clientAddresses: {
            masked: 'con indirizzi troncati',
            hidden: 'con indirizzi nascosti',
            full: 'con indirizzi completi',
        },
        addedUp: (days) => `${days}: i visitatori di un giorno sono sommati da più consegne, quindi alcuni possono contare due volte`,
        wholeAddedUp: 'I visitatori di tutto il periodo sono la somma di quelli dei suoi giorni: chi è venuto in più giorni conta una volta in ognuno, quindi erano al massimo tanti.',
        crosses: 'non tutto è stato contato con le stesse impostazioni',
        crossesVisitors: 'non tutti i visitatori sono stati contati allo stesso modo',
        oldVisitors: (days) => `${days}: contati da una versione precedente, per la quale chi ha visto solo file su altri siti è un visitatore`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}massimo, prezzi di listino di ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}massimo, i prezzi di listino più alti di ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}massimo, i tuoi prezzi${asOf && ` di ${asOf}`}`,
        unknown: () => 'prezzi sconosciuti',
    },
    unknownCost: 'costo sconosciuto',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} per giorno: tra ${least} e ${most}, il massimo ${il(day)}.`,
    traffic: {
        title: { day: 'Giorno per giorno', month: 'Mese per mese' },
        definition: 'Una cifra chiave sceglie che cosa mostrano le barre. I bot sono quelli che si dichiarano tali, gli strumenti sono per esempio curl o SDK.',
        provisional: 'L’ultimo giorno è ancora incompleto.',
        bytesDefinition: 'Byte usciti dal bucket, secondo chi li ha chiesti.',
        bytesTitle: { day: 'Dati inviati al giorno', month: 'Dati inviati al mese' },
        text: {
            day: (total, most, when) => `${total} in tutto; massimo in un giorno: ${most}, ${when}.`,
            month: (total, most, when) => `${total} in tutto; massimo in un mese: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, DAYS)} prima`,
        year: 'L’anno precedente',
        lastYear: 'Stesso giorno della settimana dell’anno scorso',
        embedded: 'Persone che hanno visto solo file su altri siti',
    },
    marks: {
        began: (title) => `Nuovo: ${title}`,
        stopped: (title) => `Cessato: ${title}`,
        gap: (days) => `Nessun record per ${counted(days, DAYS)}`,
        silent: (source) => `Da ${source} non arriva più niente`,
        release: (tables) => tables === ''
            ? 'Da qui conta una versione più recente'
            : `Da qui conta una versione più recente, e più di prima: ${tables}`,
    },
    heat: {
        title: 'Ore della settimana',
        definition: (zone) => `Richieste di persone in un’ora media della settimana, fuso orario ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}, ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `La più intensa: ${busiest}. La più calma: ${quietest}.`,
        few: 'Troppo poche richieste per indicare l’ora più intensa.',
    },
    calendar: [
        'Ogni giorno',
        'Richieste di ogni giorno: più sono, più il colore è intenso. Una colonna è una settimana da lunedì.',
    ],
    overview: {
        addedUp: 'visitatori al massimo: sommati per giorno',
        title: 'Dodici mesi',
        definition: 'Richieste al mese di persone, bot e strumenti.',
    },
    otherReports: 'Altri report',
    operations: {
        title: 'Gestione',
        definition: 'Per chi gestisce il bucket.',
        page: 'Gestione',
        all: 'Velocità, audit e salute dei log per intero',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocità, audit di S3 e salute dei log')}: ${label}.`,
        speed: (most, serverErrors) => `o meno per metà delle letture, ${most} o meno per 99 su 100; ${counted(serverErrors, { one: 'errore del server', many: 'di errori del server', other: 'errori del server' })}`,
        audit: (oldTls, sigV2) => `scritture ed eliminazioni; ${counted(oldTls, REQUESTS)} con TLS inferiore a 1.2, ${sigV2.text} con la versione 2 della firma`,
        health: (lines, gaps) => `su ${counted(lines, { one: 'riga', many: 'di righe', other: 'righe' })} non leggibili; ${counted(gaps, DAYS)} senza record`,
    },
    map: {
        title: 'Mappa dei paesi',
        definition: 'Più intenso è il colore, maggiore è la quota di un paese sul totale, paesi sconosciuti compresi. Ognuno porta alla sua riga nella tabella qui sotto.',
        link: 'Mappa',
        choice: 'Che cosa mostrano i colori',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Mappa dei paesi')}: ${label}.`,
        andMore: (share) => `${share} e oltre`,
        lessThan: (share) => `Meno del ${share}`,
        none: 'Niente',
        note: 'I paesi piccoli sono punti. Quelli di cui la mappa non ha la forma stanno solo nella tabella.',
        shapes: 'Forme e confini: Natural Earth (pubblico dominio)',
    },
    facts: {
        linkedFiles: 'Da siti che incorporano o collegano solo file',
        own: 'Dalle tue pagine',
        unreferred: 'Senza referrer',
        writes: 'Scritture (PUT, POST, COPY)',
        deletes: 'Eliminazioni',
        lists: 'Elenchi',
        reads: 'Letture di oggetti',
        anonymous: 'Richieste anonime',
        signed: 'Richieste firmate',
        presigned: 'Prefirmate (query string)',
        sigV2: 'Versione 2 della firma',
        plainHttp: 'HTTP non cifrato',
        oldTls: 'TLS inferiore a 1.2',
        acl: 'Permesse solo da un’ACL',
        lifecycle: 'Azioni del ciclo di vita',
        hitRatio: 'Hit, sulle ricerche',
        byteHitRatio: 'Lo stesso per volume',
        refreshed: 'Degli hit, verificati con l’origine',
        perByte: 'Byte inviati per byte recuperato',
        payAsYouGo: 'A consumo',
        afterFree: 'Se nient’altro usasse la quota gratuita',
        planPrice: 'Il piano, al mese',
        planBytes: 'Il suo volume, nel mese più pieno',
        planRequests: 'Le sue richieste',
        fetches: 'Recuperi dall’origine',
        fetchShare: 'Di tutto ciò a cui S3 ha risposto',
        fetchBytes: 'Volume verso CloudFront',
        notModified: 'Di cui non modificati (304)',
        failedFetches: 'Recuperi non riusciti',
        fetchCost: 'Prezzo S3 di queste richieste',
        slowDowns: '503 SlowDown',
        serverErrors: 'Stato 500 o superiore',
        objects: 'Oggetti di log',
        objectBytes: 'Il loro volume',
        records: 'Record',
        malformed: 'Righe illeggibili',
        duplicates: 'Record riconsegnati e scartati',
        unidentified: 'Record di cui non si può riconoscere una nuova consegna (per CloudFront: aggiungi il campo x-edge-request-id)',
        excluded: 'Record scartati da exclude',
        firstRecord: 'Primo record',
        lastRecord: 'Ultimo record',
    },
    answered: {
        serverErrors: {
            origin: 'L’origine dietro CloudFront ha risposto con errori del server',
            unreached: 'CloudFront non ha raggiunto la sua origine o non ne ha letto la risposta',
            edge: 'CloudFront ha risposto con errori del server',
            several: 'I client hanno ricevuto errori del server',
            from: (parts) => `Da: ${parts}. `,
            senders: {
                s3: 'S3 stesso',
                origin: 'l’origine dietro CloudFront',
                unreached: 'CloudFront senza risposta dall’origine',
                edge: 'CloudFront stesso',
                unknown: 'CloudFront senza dire perché',
            },
            alsoOfS3: (fetches) => `Il log di S3 stesso ha ${fetches} risposte simili a CloudFront. `,
        },
        oldTls: {
            title: 'Su CloudFront è in uso un TLS vecchio',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} a CloudFront con TLS inferiore a 1.2; la politica di sicurezza della distribuzione può rifiutarlo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS su CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'Di tutto ciò a cui ha risposto S3 stesso, compresi i recuperi di CloudFront.',
        noCodes: 'Il log di CloudFront non ha questi codici: ciò a cui ha risposto è in Codici di stato.',
        pastPolicy: 'Non rifiuta chi arriva attraverso CloudFront: lo fa una regola di AWS WAF o una funzione di CloudFront.',
        twice: {
            title: 'Registrate due volte',
            note: 'Due consegne registrano queste distribuzioni. Ogni richiesta conta una volta; disattivare una delle due.',
        },
        byEdges: {
            bytesBy: 'Byte inviati, secondo chi li ha chiesti.',
            campaigns: 'Letture secondo i parametri utm_… e x-….',
            health: 'Di che cosa sono fatti i log, e che cosa non si è potuto contare. Per gli oggetti di log e i loro record vale il giorno nel nome, per il primo e l’ultimo record l’ora della richiesta.',
            deliveryGaps: 'Nessun oggetto di log ha questi giorni nel nome.',
            operators: 'Per chi gestisce il sito.',
        },
        both: {
            bytes: 'Byte inviati ai client, come li hanno registrati CloudFront e S3.',
            sent: 'Byte delle risposte come sono registrati: da CloudFront con le intestazioni, da S3 senza.',
            turnAround: 'Dall’ultimo byte della richiesta al primo della risposta: quanto impiega CloudFront o S3. La mediana: metà delle letture è stata altrettanto veloce o di più.',
        },
        edgesAlone: {
            bytes: 'Byte inviati ai client, come li ha registrati CloudFront.',
            sent: 'Byte delle risposte come li ha registrati CloudFront, con le intestazioni.',
            turnAround: 'Dall’ultimo byte della richiesta al primo della risposta: quanto impiega CloudFront. La mediana: metà delle letture è stata altrettanto veloce o di più.',
            operations: 'Velocità, CloudFront e salute dei log per intero',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocità, CloudFront e salute dei log')}: ${label}.`,
        },
    },
    edgeTimes: 'Sono compresi i tempi delle posizioni edge di CloudFront, hit e miss insieme.',
    priceRegions: {
        northAmerica: 'America del Nord',
        europe: 'Europa e Israele',
        africa: 'Africa e Medio Oriente',
        southAmerica: 'America del Sud',
        japan: 'Giappone',
        australia: 'Australia e Nuova Zelanda',
        asia: 'Asia Pacifico',
        india: 'India',
        other: 'luogo sconosciuto, al prezzo più alto',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Prezzi di listino di ${asOf}, un massimo: i ${freeBytes} e le ${freeRequests} richieste al mese gratuiti per un account non sono detratti.`,
    cdnSteps: {
        title: 'Dove sono i tuoi visitatori',
        note: 'Il log di S3 parla solo di CloudFront, che risponde ai visitatori dalla sua cache. Chi legge, da dove e quanto sta nei log standard di CloudFront; questo report li legge accanto a quelli di S3.',
        steps: [
            'Attiva i log standard nella console di CloudFront: la tua distribuzione, scheda Logging, Add, Amazon S3.',
            'Scegli W3C o JSON come formato di output, e tutti i campi.',
            'Aggiungi la posizione come altra riga dell’input logs del workflow, e permetti al suo ruolo di leggere lì.',
        ],
    },
    scanners: {
        title: 'Scanner',
        note: 'Raggruppate qui: letture di ciò che cercano solo gli intrusi, come wp-login.php o .env.',
    },
    reasons: {
        'too few fields': 'troppo pochi campi',
        'bad time': 'ora non valida',
        'bad request URI': 'URI di richiesta non valido',
        'bad status': 'stato non valido',
        'bad number': 'numero non valido',
        'bad quotes': 'virgolette non valide',
        'line too long': 'riga troppo lunga',
        'binary data': 'dati binari',
        'journal record': 'record di un log «Journal» di Ceph, che non parla di richieste: imposta il LoggingType dei log del bucket su «Standard»',
        'streaming log': 'evento di un log di streaming (RTMP) di CloudFront, che non parla di richieste: lascia questi oggetti di log fuori dal prefisso',
        'no list of fields': 'riga di un log di CloudFront senza l’elenco dei suoi campi (formato di output «plain»): consegnalo come «w3c», «json» o «parquet»',
        'missing field': 'record senza ora, metodo o stato: scegli i campi date, time, cs-method e sc-status (per i log di S3: tutti) per la consegna',
        'bad JSON': 'non è un oggetto JSON',
        'broken gzip': 'oggetto di log che non è un gzip completo o ha altro in coda: consegnalo o copialo di nuovo',
        'broken Parquet': 'oggetto di log che non è una tabella Parquet completa: consegnalo o copialo di nuovo; se supera 32 MB, senza gzip',
    },
    percentiles: 'Un tempo è il limite superiore della sua classe (1, 2, 5, 10… ms).',
    gaps: {
        title: 'Giorni senza record',
        note: 'Tra il primo e l’ultimo giorno con record.',
        none: 'Nessuno: ci sono record di ogni giorno.',
    },
    deliveryGaps: {
        title: 'Giorni senza oggetti di log',
        note: 'In questi giorni S3 non ha consegnato niente.',
        none: '',
    },
    samples: {
        title: 'Esempi',
        note: 'Alcuni per ogni motivo, resi sicuri da mostrare.',
    },
    policy: {
        title: 'Una policy di bucket contro i casi peggiori',
        note: 'Aggiungi l’istruzione alla policy del bucket. Rifiuta le letture che vengono da questi siti; un client che nasconde o falsifica l’intestazione Referer passa comunque.',
        asks: (sites) => `Rifiuta: ${sites}.`,
        several: 'Nella policy di un bucket S3 accetta solo l’ARN del bucket stesso: nella policy di ogni bucket tieni soltanto le sue righe.',
    },
    setup: {
        title: 'Come attivare i log',
        definition: 'S3 scrive un record di ogni richiesta in oggetti di log, nel giro di ore, senza costi oltre alla loro archiviazione.',
        steps: [
            'Nella console di S3 apri il tuo bucket, poi Proprietà, poi Registrazione degli accessi al server, e scegli Modifica.',
            'Attivala, e scegli come destinazione un altro bucket della stessa regione e dello stesso account, con un prefisso come logs/.',
            'Indica quel bucket e quel prefisso a questa action: logs: s3://BUCKET-DESTINAZIONE/logs/',
            'Aspetta qualche ora: i primi oggetti di log arrivano in ritardo. La prossima esecuzione li trova da sé.',
        ],
        commandTitle: 'Oppure da riga di comando',
        commandNote: 'Inserisci i nomi dei tuoi bucket. La destinazione ha bisogno di una policy che permetta a logging.s3.amazonaws.com di scrivere.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Prezzi di listino di S3 Standard in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} di ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Qui non si conosce alcun prezzo di listino di ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}: ogni prezzo è il più alto di tutte le regioni a listino, di ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `I tuoi prezzi e, dove non ne hai dati, i prezzi di listino di S3 Standard in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, di ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS fattura ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} in un’altra valuta, e qui non se ne conosce alcun prezzo: indica i tuoi con l’input prices.`,
    },
    span: (least, most) => `da ${least} a ${most}`,
    notices: {
        partial: (held, planned) => `Parziale: finora ${held.text} di ${counted(planned, LOG_OBJECTS)}. La prossima esecuzione riprende da qui.`,
        unreadable: 'Nessuna riga degli oggetti di log presenti è un record.',
        emptyDirectory: 'La directory indicata non contiene oggetti di log.',
    },
    job: {
        read: 'Leggi il report',
        newLogObjects: 'Nuovi oggetti di log',
    },
    alerts: {
        metrics: {
            requests: 'richieste',
            bytes: 'dati inviati',
            visitors: 'visitatori',
            errors: 'errori',
            cost: 'costo',
        },
        noLogs: (hours) => `Nessun record di log da ${counted(hours, HOURS)}. La registrazione degli accessi è ancora attiva?`,
        silentSources: (names, hours) => `Nessun oggetto di log da ${names} da ${counted(hours, HOURS)}. I suoi log sono ancora attivi?`,
        noLogsYet: 'Ancora nessun record di log. La registrazione degli accessi è attiva?',
        malformed: (share, part, all) => `Il ${share} delle righe non è leggibile (${part} su ${all})`,
        errors5xx: (share, day, part, all) => `Il ${share} delle richieste ${del(day)} è fallito con 5xx (${part} su ${all})`,
        errors: (share, day, part, all) => `Il ${share} delle richieste ${del(day)} è fallito (${part} su ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} ${il(day)}: ${seen}, ${counted(times, TIMES)} il solito (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} ${il(day)}: ${seen}, dove di solito non c’è niente (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Nuovo sito che fa hotlinking', many: 'Nuovi siti che fanno hotlinking', other: 'Nuovi siti che fanno hotlinking' })}: ${named}`,
    },
    publicDefinitions: [
        [
            'Oggetti non pubblici',
            'Chiunque può leggere questo report. Perciò nomina solo gli oggetti che qualcuno ha ottenuto senza firma, e ciò che estranei hanno chiesto invano; tutti gli altri oggetti sono questa sola riga. Richiedenti, user agent completi, host di reti interne e piccole reti non sono nominati.',
        ],
    ],
    visitorsAddUp: [
        [
            'Visitatore',
            'Un indirizzo di client e uno user agent distinti tra le letture di persone con stato inferiore a 400, tranne chi ha ricevuto solo file mostrati da pagine di altri siti; contato una volta al giorno nei log di ogni notte. I numeri di un giorno o di un periodo ne sono le somme: erano al massimo tanti. Il motivo è che estranei possono leggere la cache di Actions di questo repository, e lì non si conserva niente di ricavato da un indirizzo. Con un segreto come cache-encryption-key, o in un repository privato, ogni visitatore conta una volta.',
        ],
    ],
    definitions: [
        ['Record', 'Una riga del log che si è potuta leggere.'],
        [
            'Richiesta',
            'Il record di una richiesta HTTP di un client, con uno stato: né azione del ciclo di vita, né secondo record di una copia, né singola chiave di un’eliminazione multipla.',
        ],
        ['Lettura', 'Un GET o HEAD di un oggetto. La maggior parte delle tabelle conta letture.'],
        ['Inviati', 'Byte delle risposte come li ha registrati S3, senza intestazioni.'],
        [
            'Persone, bot, strumenti',
            'Secondo lo user agent. I crawler di IA sono una classe di bot; SDK, righe di comando e tutto ciò che non invia uno user agent sono strumenti.',
        ],
        [
            'Visitatore',
            'Un indirizzo di client (per IPv6 il suo /64) e uno user agent distinti tra le letture di persone con stato inferiore a 400, tranne chi ha ricevuto solo file mostrati da pagine di altri siti: questi sono indicati a parte. Esatto fino a 16.384 persone; oltre sono stime, del totale e di ogni riga di una tabella, con un errore standard di al massimo lo 0,8% di tutte le persone e mai più della somma dei giorni. Un visitatore è in ogni riga di una tabella a cui appartiene. Dove non si sa quali visitatori sono gli stessi, una tabella ha visitatori giornalieri: quelli di ogni giorno, sommati.',
        ],
        [
            'Visualizzazione di pagina',
            'Il GET di una pagina da parte di una persona (una chiave che finisce in .html, .htm o una barra, o non ha estensione) con stato 200 o 304.',
        ],
        [
            'Hotlink',
            'Una lettura di un file (tutto ciò che non è una pagina) dalla pagina di un altro sito.',
        ],
        ['Errore', 'Stato 400 o superiore.'],
        ['Costo', 'Richieste e volume a prezzi di listino o ai tuoi: una stima, e un massimo.'],
    ],
};
const CAME = { one: 'è arrivata ', many: 'sono arrivate ', other: 'sono arrivate ' };
const READ = { one: ' che ha letto ', many: ' che hanno letto ', other: ' che hanno letto ' };
const SAW_ONLY = { one: 'ha visto', many: 'hanno visto', other: 'hanno visto' };
function il(day) {
    return elided(day) ? `l’${day}` : `il ${day}`;
}
function dal(day) {
    return elided(day) ? `dall’${day}` : `dal ${day}`;
}
function del(day) {
    return elided(day) ? `dell’${day}` : `del ${day}`;
}
function elided(day) {
    return /^(8|11)\b/.test(day);
}
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, isDaily ? DAILY_VISITORS : VISITORS);
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Sono stati inviati ' : 'Dal bucket sono usciti '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(', '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`tra ${inWords(cost.least)} e `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `da ${inWords(least)} dopo i GB gratuiti; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Costo = scritture ÷ 1000 × ${cost.writes} + altre richieste ÷ 1000 × ${cost.reads} + GB inviati × ${cost.egress} (meno oltre i 10 TB al mese) + transizioni del ciclo di vita ÷ 1000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 GB = 10⁹ byte. È un massimo: non sono detratti i ${freeGB} GB al mese che escono gratis da un account AWS, gli sconti e il prezzo più basso tra regioni. I dati verso la regione stessa del bucket, dove il log lo dice, e verso CloudFront non sono traffico in uscita. Eliminazioni, errori che AWS non fattura a nessuno, rifiuti (403) a estranei ed errori del server (5xx) non si pagano e non sono contati. Il costo di una riga è quello del suo volume e delle sue richieste a questi prezzi.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `meno di ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('circa '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('per meno di '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
