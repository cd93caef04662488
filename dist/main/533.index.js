export const id = 533;
export const ids = [533];
export const modules = {

/***/ 31533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ de)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('de');
const PEOPLE = { one: 'Person', other: 'Personen' };
const MORE_PEOPLE = { one: 'weitere Person', other: 'weitere Personen' };
const REQUESTS = { one: 'Anfrage', other: 'Anfragen' };
const PAGES = { one: 'Seite', other: 'Seiten' };
const VIEWS = { one: 'Seitenaufruf', other: 'Seitenaufrufe' };
const DAYS = { one: 'Tag', other: 'Tage' };
const IN_DAYS = { one: 'Tag', other: 'Tagen' };
const FOR_HOURS = { one: 'Stunde', other: 'Stunden' };
const MONTHS = { one: 'Monat', other: 'Monate' };
const LOG_OBJECTS = { one: 'Log-Objekt', other: 'Log-Objekte' };
const de = {
    tag: 'de',
    page: {
        skip: 'Direkt zum Bericht',
        periods: 'Zeiträume',
        sections: 'Abschnitte',
        numbers: 'Kennzahlen',
        definitions: 'Was die Zahlen bedeuten',
        search: 'Suchen',
        noMatch: 'Nichts gefunden',
        more: 'Mehr anzeigen',
        fewer: 'Weniger anzeigen',
        csv: 'CSV',
        csvOf: 'Als CSV herunterladen:',
        data: 'Alle Zahlen als JSON',
        openData: 'Offene Daten',
        theme: 'Farbschema',
        themeSystem: 'System',
        themeLight: 'Hell',
        themeDark: 'Dunkel',
        copy: 'Kopieren',
        copied: 'Kopiert',
        provisional: 'noch unvollständig',
        noRecords: 'keine Einträge',
        chartAsTable: 'Diagramm als Tabelle',
        arrowKeys: 'die Pfeiltasten nennen jeden Wert',
        embedded: 'Auf anderen Websites',
        marks: 'Notizen',
        before: 'Zurück',
        after: 'Weiter',
        keys: 'Tastatur',
        keyDays: 'Balken für Balken durch die Zeitachse',
        keyHelp: 'Diese Hilfe',
        close: 'Schließen',
        shown: 'eingeblendet',
        hidden: 'ausgeblendet',
        day: 'Tag',
        month: 'Monat',
        hour: 'Stunde',
        people: 'Menschen',
        bots: 'Bots',
        tools: 'Tools',
        requests: 'Anfragen',
        bytes: 'Gesendete Daten',
        visitors: 'Besucher',
        pageViews: 'Seitenaufrufe',
        errors: 'Fehler',
        cost: 'Geschätzte Kosten',
        made: 'Erstellt mit',
    },
    panels: {
        changedKeys: [
            'Objekte',
            'Objekte, deren Datenmenge sich gegenüber dem vorigen Zeitraum am stärksten verändert hat.',
        ],
        changedSites: [
            'Websites',
            'Verweisende Websites, deren tägliche Besucher sich gegenüber dem vorigen Zeitraum am stärksten verändert haben.',
        ],
        changedBots: [
            'Bots',
            'Bots, deren Anfragen sich gegenüber dem vorigen Zeitraum am stärksten verändert haben.',
        ],
        changedErrors: [
            'Fehler',
            'S3-Fehlercodes, deren Anfragen sich gegenüber dem vorigen Zeitraum am stärksten verändert haben.',
        ],
        hotlinks: [
            'Hotlinks',
            'Lesezugriffe auf Dateien (alles, was keine Seite ist), die fremde Websites einbinden oder verlinken. Suchmaschinen, Chat-Assistenten und Feedreader zählen nicht dazu.',
        ],
        hotlinkSites: ['Websites mit Hotlinks', 'Dasselbe, nach Website zusammengefasst.'],
        hogKeys: ['Nach Objekt', 'Objekte nach gesendeter Datenmenge.'],
        hogAgents: [
            'Nach User-Agent',
            'Wie sich die lesenden Programme nennen, nach der an sie gesendeten Datenmenge.',
        ],
        hogClients: [
            'Nach Adresse',
            'Client-Adressen nach der an sie gesendeten Datenmenge; gezeigt werden nur ihre Netze.',
        ],
        hogFullClients: ['Nach Adresse', 'Client-Adressen nach der an sie gesendeten Datenmenge.'],
        pages: [
            'Seiten',
            'Seitenaufrufe: Ein Mensch hat eine Seite geöffnet und erhalten (Status 200 oder 304).',
        ],
        downloads: [
            'Downloads',
            'Dateien ab 1 MB und Dateien, die in Teilen gelesen wurden; eine Datei ist alles, was keine Seite ist. Als Downloads zählen vollständige Lesezugriffe und dazu so viele, wie die Teilabrufe zusammen ergeben, jeweils nach der damaligen Größe der Datei; vergeudet sind die Daten abgebrochener Lesezugriffe.',
        ],
        directories: ['Verzeichnisse', 'Lesezugriffe nach den ersten zwei Ordnern des Schlüssels.'],
        types: ['Dateitypen', 'Lesezugriffe nach der Endung des Schlüssels.'],
        sizes: [
            'Objektgrößen',
            'Lesezugriffe nach der Größe des Objekts. Die Grenzen sind Vielfache von 1.024 Byte.',
        ],
        ways: ['Herkunft nach Art', 'Lesezugriffe, die von anderen Websites kamen, nach deren Art.'],
        referringSites: [
            'Verweisende Websites',
            'Websites, deren Links auf die eigenen Seiten geführt haben. Was andere nur einbinden, steht unter Hotlinks.',
        ],
        referrers: [
            'Verweisende Seiten',
            'Fremde Seiten, von denen Lesezugriffe kamen, ohne ihre Query-Strings.',
        ],
        searchEngines: [
            'Suchmaschinen und Chat-Assistenten',
            'Lesezugriffe, die von ihren Ergebnisseiten und Antworten kamen.',
        ],
        campaigns: [
            'Kampagnen',
            'Lesezugriffe nach Parametern utm_… und x-…; letztere ignoriert S3, schreibt sie aber ins Log.',
        ],
        countries: ['Länder', 'Von wo Menschen und Programme lesen.'],
        networks: [
            'Netze',
            'Autonome Systeme, aus denen Menschen und Programme lesen, nach der an sie gesendeten Datenmenge.',
        ],
        browsers: ['Browser', 'Lesezugriffe von Menschen nach Browser.'],
        systems: ['Betriebssysteme', 'Lesezugriffe von Menschen nach Betriebssystem.'],
        devices: ['Geräte', 'Lesezugriffe von Menschen nach Art des Geräts.'],
        bots: ['Bots', 'Programme, die sich zu erkennen geben, und wozu sie kommen, soweit bekannt.'],
        botClasses: ['Wozu Bots kommen', 'Lesezugriffe von Bots, nach Klasse zusammengefasst.'],
        tools: [
            'Tools und SDKs',
            'Kommandozeilenprogramme, SDKs, Download-Programme und alles, was keinen User-Agent sendet.',
        ],
        errorCodes: [
            'Fehlercodes',
            'Anfragen, die mit einem Fehler endeten, nach dem Fehlercode von S3.',
        ],
        statuses: ['Statuscodes', 'Anfragen nach HTTP-Status.'],
        errorKeys: [
            'Fehler nach Objekt',
            'Anfragen mit Status 400 und darüber, nach Fehlercode und Objekt; fehlende Objekte stehen unter „Nicht gefunden“.',
        ],
        notFound: [
            'Nicht gefunden',
            'Lesezugriffe auf Objekte, die es nicht gibt, und wo ihre Links stehen: auf eigenen Seiten, auf fremden oder nirgends (eingetippt, aus Lesezeichen, geraten).',
        ],
        notFoundLinks: ['Wer dorthin verlinkt', 'Seiten mit Links auf Objekte, die es nicht gibt.'],
        speed: [
            'Bearbeitungszeit',
            'Vom letzten Byte der Anfrage bis zum ersten der Antwort: was S3 braucht (Turn-Around Time). Median: Die Hälfte der Lesezugriffe war so schnell oder schneller.',
        ],
        totalTime: [
            'Gesamtzeit',
            'Vom Eingang der Anfrage bis zum letzten gesendeten Byte: Auch ein langsamer Client geht ein.',
        ],
        slowest: [
            'Langsamste Objekte',
            'Objekte nach mittlerer Bearbeitungszeit, sofern mindestens 10-mal gelesen.',
        ],
        audit: [
            'Zugriff',
            'Anfragen danach, wie sie gestellt wurden: was ein Audit zuerst wissen will.',
        ],
        operations: [
            'Operationen',
            'Jeder Eintrag nach seiner Operation: Anfragen, Lebenszyklusaktionen, Kopien.',
        ],
        requesters: ['Anfragende', 'Anfragen danach, wer sie signiert hat.'],
        buckets: ['Buckets', 'Anfragen nach Bucket.'],
        hosts: ['Hosts', 'Anfragen nach dem Host-Header.'],
        tls: ['TLS', 'Anfragen nach TLS-Version; unbekannt, wo das Log sie nicht nennt.'],
        signatures: ['Signaturen', 'Anfragen nach Signaturversion.'],
        authentications: [
            'Authentifizierung',
            'Anfragen danach, wie sie signiert waren: im Header oder vorsigniert im Query-String.',
        ],
        aclRequired: [
            'Nur durch ACL erlaubt',
            'Anfragen, die allein eine Zugriffssteuerungsliste (ACL) erlaubt hat.',
        ],
        cacheResults: [
            'Cache',
            'Anfragen danach, was der Cache von CloudFront getan hat. Ein Treffer wird vom Edge-Standort beantwortet, auch wenn zuvor beim Ursprung nachgefragt wurde, ob das Objekt noch aktuell ist. Die Trefferquote bezieht sich auf Treffer und Fehlschläge: Was der Edge-Standort von sich aus beantwortet, abgelehnt oder nicht beantworten konnte, ist keine Cache-Abfrage.',
        ],
        cacheMisses: [
            'Häufigste Fehlschläge',
            'Objekte, die kein Edge-Standort hatte, als sie verlangt wurden, nach gesendeter Datenmenge.',
        ],
        cacheErrors: [
            'Was schiefging',
            'Nach Verursacher: der Client, der abbrach, der Edge-Standort, der ablehnte, der Ursprung; und wie CloudFront es nennt.',
        ],
        edges: [
            'Edge-Standorte',
            'Von wo geantwortet wurde: der nächste Flughafen, und wessen Preise gelten.',
        ],
        edgeCost: [
            'Was CloudFront kostet',
            'Datenmenge und Anfragen der Edge-Standorte zu Listenpreisen, nach Region.',
        ],
        distributions: ['Distributionen', 'Anfragen nach Distribution von CloudFront.'],
        httpVersions: ['HTTP-Versionen', 'Anfragen an CloudFront nach HTTP-Version.'],
        s3Hosts: ['Hosts von S3', 'Anfragen, die S3 selbst beantwortet hat, nach dem Host-Header.'],
        s3Tls: [
            'TLS bei S3',
            'Anfragen, die S3 selbst beantwortet hat, nach TLS-Version; unbekannt, wo das Log sie nicht nennt.',
        ],
        edgeTls: [
            'TLS bei CloudFront',
            'Anfragen an CloudFront nach TLS-Version; unbekannt, wo das Log sie nicht nennt.',
        ],
        edgeHosts: ['Hosts bei CloudFront', 'Anfragen an CloudFront nach dem Host-Header.'],
        edgeStatuses: [
            'Statuscodes bei CloudFront',
            'Anfragen an CloudFront nach dem Ergebnis, wie CloudFront es nennt, und nach Status.',
        ],
        cacheKeys: ['Cache nach Objekt', 'Anfragen danach, was der Cache getan hat, und nach Objekt.'],
        cacheDetails: [
            'Cache im Einzelnen',
            'Anfragen danach, was der Cache getan hat, und wie CloudFront es nennt.',
        ],
        origin: [
            'Abrufe vom Ursprung',
            'Was CloudFront von S3 verlangt hat, um es auszuliefern: Das haben keine Clients verlangt, also steckt es in keiner der Zahlen oben. Daten von S3 an CloudFront sind kostenlos, die Anfragen nicht.',
        ],
        originKeys: [
            'Am häufigsten abgerufen',
            'Objekte danach, wie oft CloudFront sie von S3 geholt hat.',
        ],
        originErrors: [
            'Fehlgeschlagene Abrufe',
            'Nach Fehlercode und Objekt. Darf CloudFront den Bucket nicht auflisten, wird ein fehlendes Objekt mit AccessDenied beantwortet.',
        ],
        originStatuses: ['Statuscodes der Abrufe', 'Abrufe vom Ursprung nach HTTP-Status.'],
        health: [
            'Zustand der Logs',
            'Woraus die Logs bestehen und was davon sich nicht zählen ließ. Für Log-Objekte und ihre Einträge zählt der Tag der Lieferung, für den ersten und den letzten Eintrag die Zeit der Anfrage.',
        ],
        delays: ['Lieferverzug', 'Einträge nach der Zeit zwischen Anfrage und Lieferung.'],
        malformed: [
            'Unlesbare Zeilen',
            'Zeilen, die keine Einträge sind, nach Grund. Sie stecken in keiner anderen Zahl.',
        ],
        months: ['Monate', 'Jeder Monat mit Einträgen.'],
        years: ['Jahre', 'Jedes Jahr mit Einträgen.'],
    },
    publicPanels: {
        hogClients: [
            'Nach Adresse',
            'Netze von Client-Adressen nach der an sie gesendeten Datenmenge; wer an keinem Tag mindestens 5 Besucher hatte, wird nicht genannt.',
        ],
        hogAgents: ['Nach Programm', 'Browser, Bots und Tools nach der an sie gesendeten Datenmenge.'],
        networks: [
            'Netze',
            'Autonome Systeme, aus denen Menschen und Programme lesen, nach der an sie gesendeten Datenmenge; wer an keinem Tag mindestens 5 Besucher hatte, wird nicht genannt.',
        ],
        requesters: [
            'Anfragende',
            'Anfragen danach, wer sie signiert hat. Als eigenes Konto gilt das der meisten.',
        ],
    },
    none: '(ohne)',
    noneOf: {
        agents: 'kein User-Agent',
        requesters: 'anonym',
        hosts: 'kein Host-Header',
        tls: 'unverschlüsseltes HTTP',
        signatures: 'nicht signiert',
        authentications: 'nicht signiert',
    },
    values: {
        unknown: 'unbekannt',
        desktop: 'Desktop',
        phone: 'Smartphone',
        tablet: 'Tablet',
        tv: 'Fernseher',
        other: 'sonstige',
        anonymous: 'anonym',
        'own account': 'eigenes Konto',
        'other account': 'fremdes Konto',
        'other bots': 'sonstige Bots',
        'other tools': 'sonstige Tools',
        'objects not public': 'nicht öffentliche Objekte',
        'internal host': 'interner Host',
        hit: 'Treffer',
        refreshed: 'Treffer, beim Ursprung geprüft',
        missed: 'Fehlschlag',
        made: 'am Edge-Standort erzeugt',
        aborted: 'vom Client abgebrochen',
        refused: 'am Edge-Standort abgelehnt',
        limited: 'Limit überschritten',
        unreached: 'Fehler des Ursprungs',
        failed: 'Fehler des Ursprungs oder des Edge-Standorts',
    },
    isNew: 'neu',
    isGone: 'weg',
    points: (number) => `${number}\u00a0Pp.`,
    fromTo: (before, now) => `von ${before} auf ${now}`,
    more: (rows) => `${rows} weitere`,
    total: 'Gesamt',
    nothing: 'Nichts in diesem Zeitraum.',
    unknownCut: (reads, bytes) => plural(reads, {
        one: `Von ${reads.text} weiteren Lesezugriff (${bytes}) ist nicht mehr bekannt, welcher es war; er ist hier nicht mitgezählt.`,
        other: `Von ${reads.text} weiteren Lesezugriffen (${bytes}) ist nicht mehr bekannt, welche es waren; sie sind hier nicht mitgezählt.`,
    }),
    explore: {
        page: 'Erkunden',
        lead: 'Klicken Sie auf einen Namen: Diagramm, Summen und alle Tabellen werden dafür neu gezählt.',
        withoutScript: 'Diese Seite zählt in Ihrem Browser und braucht dafür JavaScript. Damit wählen Sie Namen und Tage, und Diagramm, Summen und Tabellen werden sofort neu gezählt. Ohne JavaScript gibt es die Tabellen des Berichts hier als Dateien:',
        whichVisitors: 'Besucher stehen bei einem Tag und bei den Tagen einer Seite des Berichts, solange nichts gewählt ist: Sie lassen sich über Namen und Tage nicht zusammenzählen.',
        priced: 'Gezählt werden Lesezugriffe auf Objekte. Ihre Kosten richten sich nach den Preisen auf der Seite des jeweiligen Monats.',
        loading: (done, all) => `${done} von ${all} Dateien geladen…`,
        failed: (files) => `Nicht geladen und nicht gezählt: ${files}.`,
        chosen: 'Auswahl',
        everything: 'Alle Lesezugriffe',
        and: 'und',
        or: 'oder',
        not: 'nicht',
        remove: (name) => `Entfernen: ${name}`,
        invert: (name) => `Ausschließen oder wieder einschließen: ${name}`,
        notHere: 'nicht an diesen Tagen',
        clear: 'Zurücksetzen',
        copyLink: 'Link kopieren',
        csv: 'Auswahl als CSV',
        from: 'Von',
        to: 'Bis',
        allDays: 'Alle Tage',
        earlier: 'Frühere Tage',
        compare: 'Mit den Tagen davor vergleichen',
        noBefore: 'Die Tage davor sind nicht bekannt.',
        groupBy: 'Gruppieren nach',
        others: 'alle anderen',
        folded: 'Kleine, nicht unterschieden',
        atLeast: (amount) => `mindestens ${amount}`,
        atMost: (amount) => `höchstens ${amount}`,
        about: (amount) => `etwa ${amount}`,
        mayBeMore: (requests, share) => `Bis zu ${requests} weitere Anfragen (${share}) können dazugehören: Sie stecken in kleinen Namen, die nicht unterschieden werden.`,
        mayBeLess: (requests, share) => `Bis zu ${requests} dieser Anfragen (${share}) können zum Ausgeschlossenen gehören: Sie stecken in kleinen Namen, die nicht unterschieden werden.`,
        mayBelong: 'gehört vielleicht dazu',
        draw: 'Zum Wählen über die Tage ziehen. Mit der Tastatur: Pfeiltasten gehen, Umschalt und Pfeiltasten ziehen, Eingabe wählt.',
        program: 'Programm',
        kind: 'Wer fragt',
        cache: 'Cache-Antwort',
        ai: 'KI-Crawler',
        statuses: {
            '000': 'vor der Antwort abgebrochen',
            '206': 'teilweise gesendet',
            '2xx': 'gesendet',
            '304': 'unverändert',
            '3xx': 'weitergeleitet',
            '4xx': 'fehlt oder verweigert',
            '5xx': 'fehlgeschlagen',
        },
        none: {
            site: 'keine verweisende Website',
            network: 'nicht unterschieden',
            cache: 'nicht über einen Cache',
        },
    },
    sections: {
        changed: 'Was sich verändert hat',
        hotlinks: 'Hotlinks',
        bandwidth: 'Bandbreite',
        pages: 'Seiten',
        downloads: 'Downloads',
        from: 'Herkunft',
        who: 'Wer liest',
        bots: 'Bots und Tools',
        cdn: 'CloudFront',
        errors: 'Fehler',
        speed: 'Geschwindigkeit',
        audit: 'S3-Audit',
        health: 'Zustand der Logs',
        periods: 'Alle Zeiträume',
        setup: 'Protokollierung einschalten',
    },
    columns: {
        requests: 'Anfragen',
        reads: 'Lesezugriffe',
        records: 'Einträge',
        lines: 'Zeilen',
        bytes: 'Gesendet',
        visitors: 'Besucher',
        dailyVisitors: 'Tägliche Besucher',
        pageViews: 'Aufrufe',
        errors: 'Fehler',
        cost: 'Kosten',
        share: 'Anteil',
        change: 'Änderung',
        first: 'Zuerst',
        last: 'Zuletzt',
        downloads: 'Downloads',
        whole: 'Vollständig',
        partial: 'In Teilen',
        wastedBytes: 'Vergeudet',
        size: 'Größe',
        meanTurnAroundMs: 'Mittel',
        before: 'Vorher',
        now: 'Jetzt',
        own: 'Von eigenen Seiten',
        foreign: 'Von anderswo',
        unlinked: 'Ohne Link',
        half: 'Median',
        ninety: '90 % binnen',
        ninetyNine: '99 % binnen',
    },
    columnDefinitions: {
        visitors: 'Zählen im ganzen Zeitraum je einmal.',
        dailyVisitors: 'Die Besucher der einzelnen Tage, addiert: Wer an zwei Tagen kommt, zählt doppelt, und auch wer nur Dateien auf anderen Websites gesehen hat, kann darunter sein.',
        cost: 'Datenmenge und Anfragen zu den Preisen unten: eine Obergrenze.',
        share: 'An der Summe dieser Tabelle.',
        wastedBytes: 'Daten von Lesezugriffen, die vor dem Ende abbrachen.',
    },
    names: {
        key: 'Objekt',
        page: 'Seite',
        site: 'Website',
        hotlink: 'Website und Objekt',
        network: 'Netz',
        country: 'Land',
        agent: 'User-Agent',
        client: 'Adresse',
        directory: 'Verzeichnis',
        type: 'Typ',
        size: 'Objektgröße',
        referrer: 'Seite',
        engine: 'Dienst',
        campaign: 'Kampagne',
        browser: 'Browser',
        system: 'System',
        device: 'Gerät',
        bot: 'Bot',
        botClass: 'Klasse',
        way: 'Art der Website',
        tool: 'Tool',
        code: 'Code',
        status: 'Status',
        errorKey: 'Code und Objekt',
        cacheResult: 'Ergebnis',
        cacheDetail: 'Was, und wie CloudFront es nennt',
        edge: 'Edge-Standort',
        priceRegion: 'Preisregion',
        distribution: 'Distribution',
        httpVersion: 'Version',
        notFoundLink: 'Objekt und Seite',
        operation: 'Operation',
        requester: 'Anfragende',
        bucket: 'Bucket',
        host: 'Host',
        tls: 'TLS',
        signature: 'Signatur',
        authentication: 'Authentifizierung',
        delay: 'Verzug',
        reason: 'Grund',
        period: 'Zeitraum',
    },
    subs: {
        search: 'Suche',
        assistant: 'Chat-Assistent',
        social: 'soziales Netzwerk',
        feed: 'Feedreader',
        mail: 'E-Mail',
        relay: 'Übersetzer, Cache oder Archiv',
        private: 'privates Netz',
        app: 'App',
        nearest: (key) => `am nächsten: ${key}`,
        left: 'Client brach vor der Antwort ab',
        cameOrWent: 'war zu anderen Zeiten da',
        own: 'eigene Seite',
    },
    ways: {
        search: 'Suchmaschinen',
        assistant: 'Chat-Assistenten',
        social: 'Soziale Netzwerke',
        mail: 'E-Mail',
        feed: 'Feedreader',
        relay: 'Übersetzer, Caches, Archive',
        app: 'Apps',
        private: 'Private Netze',
        site: 'Andere Websites',
    },
    botClasses: {
        'ai training': 'KI-Training',
        'ai search': 'KI-Suche',
        'ai assistant': 'KI-Assistent',
        'search engine': 'Suchmaschine',
        'feed reader': 'Feedreader',
        'social preview': 'Linkvorschau',
        seo: 'SEO',
        advertising: 'Werbung',
        monitoring: 'Monitoring',
        scanner: 'Scanner',
        archiver: 'Archiv',
        academic: 'Forschung',
        'browser automation': 'Browser-Automatisierung',
        other: 'sonstige',
    },
    sizeUpTo: (size) => `bis ${size}`,
    sizeOver: (size) => `über ${size}`,
    sizeUnknown: 'unbekannte Größe',
    slowerThan: (time) => `über ${time}`,
    delays: {
        underHour: 'unter einer Stunde',
        hours: (from, to) => `${from.text} bis ${counted(to, FOR_HOURS)}`,
        underDay: 'unter einem Tag',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} oder mehr`,
    },
    pageLabel: {
        front: (days) => plural(days, { one: 'Letzter Tag', other: `Letzte ${days.text} Tage` }),
        index: 'Alle Zeiträume',
    },
    against: (range) => `gegenüber ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `Änderungen eines vollen Tages, ${now}, gegenüber ${before}`,
        other: `Änderungen von ${days.text} vollen Tagen, ${now}, gegenüber ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, in je ${counted(days, { one: 'vollem Tag', other: 'vollen Tagen' })}`,
    aDay: (change) => `${change} an einem durchschnittlichen Tag`,
    freshness: (moment) => `Einträge bis ${moment}`,
    noComparison: 'Für einen Vergleich reichen die Logs nicht weit genug zurück.',
    lead: {
        front: (days) => plural(days, { one: 'An einem Tag ', other: `In ${days.text} Tagen ` }),
        during: (label) => (/^\d+$/.test(label) ? `Im Jahr ${label} ` : `Im ${label} `),
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, { one: 'kam ', other: 'kamen ' })),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, { one: ' und las ', other: ' und lasen ' })),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, { one: 'kam ', other: 'kamen ' })),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`höchstens ${counted(visitors, PEOPLE)}`),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, { one: ' und las ', other: ' und lasen ' })),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${sawOnly(people)} eigene Dateien nur auf anderen Websites. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Höchstens ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${sawOnly(people)} eigene Dateien nur auf anderen Websites. `),
        ],
        nobody: 'hat kein Mensch eine Seite geöffnet. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'zum Listenpreis'),
            dearest: (bytes, cost) => left(bytes, cost, 'zum teuersten Listenpreis'),
            own: (bytes, cost) => left(bytes, cost, 'zu eigenen Preisen'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' wurden gesendet' : ' haben den Bucket verlassen'),
            ],
        },
        toOne: (share, site) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} davon ging an eine fremde Website, `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)],
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} davon ging an ein einziges Netz, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} davon ging an eine einzige Adresse, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} davon ging an Bots`)],
        behindCdn: ' Wer über CloudFront gelesen hat, steht nicht in diesen Logs.',
        end: '.',
        shares: {
            nearlyAll: 'fast alles',
            most: 'das meiste',
            half: 'die Hälfte',
            third: 'ein Drittel',
            quarter: 'ein Viertel',
            fifth: 'ein Fünftel',
            tenth: 'ein Zehntel',
            little: 'ein wenig',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} mit Einträgen: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} mit Einträgen, von ${from} bis ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Es gibt ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('noch nichts zu zählen')}: Kein Log-Objekt enthielt einen Eintrag.`,
    },
    glance: {
        page: ['Meistgelesene Seite', (views) => plural(views, VIEWS)],
        object: ['Am meisten gesendet', () => ''],
        country: ['Häufigstes Land', visitorsUnit],
        site: ['Häufigster Verweis', visitorsUnit],
    },
    findingsTitle: 'Was auffällt',
    quiet: 'Ein ruhiger Zeitraum: Nichts fällt auf.',
    findingPlaces: { money: 'Kosten', broken: 'Defekt', changed: 'Verändert' },
    findings: {
        hotlinker: {
            title: (site, objects) => plural(objects, {
                one: `${site} bindet ein Objekt per Hotlink ein`,
                other: `${site} bindet ${objects.text} Objekte per Hotlink ein`,
            }),
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlinks', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `An eine einzige Adresse gehen ${share} der Datenmenge`,
            networkTitle: (share) => `An ein einziges Netz gehen ${share} der Datenmenge`,
            ownerTitle: (owner, share) => `An ${owner} gehen ${share} der Datenmenge`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` in ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Wer wie viel abruft', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} liest ${times} so viel`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Von ${before} auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} in diesem Zeitraum${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} ist neu hier`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Gelesen: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        ai: {
            title: (share) => `An KI-Crawler gehen ${share} der Datenmenge`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Wozu sie kommen', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Eigene Seiten verlinken auf ein fehlendes Objekt',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${times.text}-mal`)} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(am nächsten: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `von eigenen Seiten aus. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Nicht gefunden', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Keine Logs von ${name} seit dem ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Bis dahin ${plural(objects, { one: 'kam', other: 'kamen' })} täglich ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))}; seither fehlt den Zahlen, was darin stünde. Ist die Protokollierung noch eingeschaltet? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Ebenfalls verstummt: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Zustand der Logs', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, { one: 'Ein Tag ohne Logs', other: `${days.text} Tage ohne Logs` }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Kein Eintrag von: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Zustand der Logs', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `Die geschätzten Kosten sind ${times} so hoch`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Von ${before} auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` in ${counted(days, IN_DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, vor allem für ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Wer das abruft', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `${share} weniger Anfragen`,
            pageViews: (share) => `${share} weniger Seitenaufrufe`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Von ${before} auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} an einem durchschnittlichen Tag${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Tag für Tag', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 hat mit Serverfehlern geantwortet',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, ${share} von allen, mit Status 500 oder darüber${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Fehlercodes', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} der Datenmenge gingen an abgebrochene Lesezugriffe`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, haben niemandem ein ganzes Objekt gebracht. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Downloads', '#downloads')}`,
        },
        oldTls: {
            title: 'Veraltetes TLS oder veraltete Signaturen sind in Gebrauch',
            tls: (requests) => `${counted(requests, REQUESTS)} mit TLS unter 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} mit Signaturversion 2`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3-Audit', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} gingen von S3 direkt an Clients`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `An CloudFront vorbei, für ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Über CloudFront wären es ${through}, oder nichts, solange alles, was das Konto darüber sendet, in den freien ${free} im Monat bleibt. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Wer S3 selbst fragt', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Wer liest, steht in den Logs von CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, ${share} von allem, was S3 beantwortet hat, ${plural(fetches, { one: 'kam', other: 'kamen' })} von CloudFront selbst. Wer dahinter gelesen hat, sagt das Log von S3 nicht. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Dessen Logs ergänzen', '#origin')}`,
        },
        publicListing: {
            title: 'Alle Welt darf den Bucket auflisten',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Mindestens ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'Auflistung', other: 'Auflistungen' }))} ohne Signatur ${plural(listings, { one: 'wurde', other: 'wurden' })} beantwortet: Fremde kennen die Namen aller Objekte. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3-Audit', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => plural(lines, {
                one: `${lines.text} Logzeile war nicht lesbar`,
                other: `${lines.text} Logzeilen waren nicht lesbar`,
            }),
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} von allen; sie stecken in keiner anderen Zahl. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Zustand der Logs', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Bis zu ${upTo} von ${of} sind vermeidbar.`)} ${plural(cases, { one: 'Eine Fallakte sagt, wie.', other: `${cases.text} Fallakten sagen, wie.` })}`,
        atLeast: (amount) => `mindestens ${amount}`,
        inDays: (days) => `in ${counted(days, IN_DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'neu',
            there: () => 'dauert an',
            stopped: (last) => `zu Ende am ${last}`,
        },
        savedSince: 'seither gespart',
        first: {
            seen: (day) => `Zuerst gesehen am ${day}.`,
            atLeast: (day) => `Gesehen mindestens seit dem ${day}: Was davor war, ist nicht bekannt.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; das meiste, ${most}, am ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Ein Monat davon kostet etwa ${cost}.`,
        saves: (cost) => `Spart bis zu ${cost} im Monat.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, { one: 'Lesezugriff', other: 'Lesezugriffe' })} auf ${counted(objects, { one: 'Objekt', other: 'Objekte' })}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `Das letzte Log-Objekt kam am ${day}.`,
            silentDays: (days) => `${plural(days, DAYS)} ohne Logs`,
        },
        evidence: {
            hotLinker: ['Darüber am meisten abgerufen', 'Objekt'],
            hog: ['Was dabei gewesen sein muss, nach den einzelnen Summen', 'Objekt oder Programm'],
            bot: ['Seine User-Agents', 'User-Agent'],
            bots: ['Wer am meisten abruft', 'Bot'],
            missingObject: ['Wo der Link steht', 'Seite'],
            brokenDownload: ['Vergeblich gesendet', 'Objekt'],
            costJump: ['Mehr gesendet als vorher', 'Objekt'],
            oldEncryption: ['Nach Version', 'Version'],
        },
        remedies: {
            referrer: {
                title: 'Zugriffe ablehnen, die von dieser Website kommen',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Die Anweisung in die Bucket-Richtlinie aufnehmen. Wer den Referer-Header unterdrückt oder fälscht, kommt weiterhin durch.`,
            },
            address: {
                title: 'Unsignierte Lesezugriffe von dort ablehnen',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Die Anweisung in die Bucket-Richtlinie aufnehmen. Sie lehnt auch Menschen unter ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)} ab: vorher prüfen, ob dort ein eigener Dienst läuft.`,
            },
            shared: {
                title: 'Dort um Mäßigung bitten',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Eine Richtlinie wird hier nicht angeboten: Über ${owner} laufen Suchmaschinen, Proxys oder Clouds, durch die auch eigene Besucher kommen.`,
            },
            robots: {
                title: (bots) => `${bots} bitten, fernzubleiben`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Die Zeilen in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} ergänzen. Bots, die sich daran halten, bleiben binnen ein, zwei Tagen weg.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Die Zeilen in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} im Wurzelverzeichnis der Website schreiben. Bots, die sich daran halten, bleiben binnen ein, zwei Tagen weg.`,
            },
            copy: {
                title: (key) => `Der ähnlichste Schlüssel ist ${key}: dieses Objekt kopieren`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Oder den Link berichtigen.`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Oder den Link auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)} berichtigen.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` Die Kopie behält Typ und Metadaten, aber keine ACL: Wo erst diese das Lesen erlaubt, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')} anfügen.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Den Link berichtigen oder das Objekt dort ablegen'
                    : `Der ähnlichste Schlüssel ist ${nearest}: den Link berichtigen`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Auf welcher Seite er steht, ist nicht bekannt.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Er steht auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Nichts zu tun',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Es hat aufgehört. Was es ablehnt, kann bleiben; der Fall verschwindet von dieser Seite, sobald er nicht mehr zu den größten gehört.`,
            },
            logging: {
                title: 'Prüfen, ob die Protokollierung noch eingeschaltet ist',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Eine leere Antwort heißt: Sie ist aus. Nennt die Antwort ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} als Ziel, dann Richtlinie und Lebenszyklus jenes Buckets ansehen.`,
            },
            encryption: {
                title: 'TLS unter 1.2 und Signaturversion 2 ablehnen',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Die Anweisungen in die Bucket-Richtlinie aufnehmen. Clients, die nichts Neueres können, sind dann ausgesperrt: vorher prüfen, ob ein eigener darunter ist.`,
            },
            listing: {
                title: 'Entfernen, was alle auflisten lässt',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Diese Anweisung aus der Bucket-Richtlinie entfernen, oder nur ihre Aktion, wenn die Anweisung noch andere hat; und in der Zugriffssteuerungsliste „Auflisten“ für alle. Wer einen Namen kennt, kann weiterhin lesen, was öffentlich ist.`,
            },
            player: {
                title: 'Player nichts ungefragt laden lassen',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ein Player ohne ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} beginnt zu laden, was vielleicht niemand ansieht, und bricht ab.`,
            },
            resume: {
                title: 'Sagen, wie es nach einem Abbruch weitergeht',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Den Befehl neben den Link auf ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)} schreiben: Er setzt dort fort, wo abgebrochen wurde, statt von vorn zu beginnen.`,
            },
            cache: {
                title: (key) => `Browser und Proxys ${key} behalten lassen`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wer es wieder liest, kostet dann nichts; wie viel das ausmacht, sagen die Logs nicht. Nur für ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)}-Dateien, deren Name sich mit dem Inhalt ändert. Was sonst am Objekt gesetzt ist, etwa ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, eigene Metadaten oder eine ACL, muss noch einmal angegeben werden: Der Befehl ersetzt es.`,
            },
            lifecycle: {
                title: 'Nur große Objekte verschieben',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Jedes Verschieben wird berechnet, und kleine Objekte sparen weniger, als es kostet. Dies an die Stelle der Lebenszyklusregel setzen, die sie verschiebt; die Zahl der Tage ist frei wählbar.`,
            },
            cameOrWent: {
                title: 'Nichts, wenn es jetzt da ist',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Es wurde in diesem Zeitraum auch gelesen: Es kam dazu oder verschwand.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Hotlinks von ${name}`,
            hog: (name) => `Viel Verkehr geht an ${name}`,
            bot: (name) => `Der Bot ${name} nimmt viel`,
            'missing-object': (name) => `Fehlendes Objekt ${name}`,
            'broken-download': (name) => `Lesezugriffe auf ${name} brechen ab`,
            'old-encryption': (name) => `Altes TLS oder alte Signatur: ${name}`,
        },
        events: {
            began: (what) => `Begonnen: ${what}`,
            grew: (what) => `Um die Hälfte gewachsen: ${what}`,
            stopped: (what) => `Aufgehört: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} in den vier Wochen bis ${day}.`,
        inWeek: (amount, day, before) => `${amount} in der Woche bis ${day}, nach ${before} in einer Woche davor.`,
        last: (day) => `Zuletzt gesehen am ${day}.`,
        again: (day) => `Log-Objekte kamen wieder am ${day}.`,
        costRose: 'Die Kosten sind gestiegen',
    },
    since: {
        new: (day) => `, seit dem ${day}`,
        more: (day) => `, mehr seit dem ${day}`,
        less: (day) => `, weniger seit dem ${day}`,
        first: (day) => `seit dem ${day}`,
        before: (day) => `schon vor dem ${day}`,
        atLeast: (day) => `mindestens seit dem ${day}`,
    },
    times: {
        twice: 'doppelt',
        many: (times) => `${times.text}-mal`,
    },
    headlines: {
        visitors: [
            'Besucher',
            'Verschiedene Adressen mit User-Agent unter den Menschen, die etwas gelesen haben; ohne die, die nur Dateien auf anderen Websites gesehen haben.',
        ],
        pageViews: ['Seitenaufrufe', 'Seiten, die Menschen geöffnet und erhalten haben.'],
        requests: ['Anfragen', 'Jede HTTP-Anfrage eines Clients, von Menschen, Bots und Tools.'],
        bytes: ['Gesendete Daten', 'Bytes, die den Bucket verlassen haben, laut Log von S3.'],
        cost: ['Geschätzte Kosten', 'Anfragen und Datenmenge zu den Preisen unten: eine Obergrenze.'],
        errors: ['Fehler', 'Anteil der Anfragen mit Status 400 und darüber.'],
    },
    otherObjects: '(andere Objekte)',
    visitorsAre: {
        counted: '',
        estimated: 'geschätzt, ± 1 %',
        'added up': 'höchstens: nach Tagen addiert',
    },
    countedSince: {
        table: (day) => day === null ? 'An diesen Tagen nicht vollständig gezählt' : `Gezählt seit dem ${day}`,
        part: (label, day) => day === null
            ? `${label}: an diesen Tagen nicht vollständig gezählt`
            : `${label}: gezählt seit dem ${day}`,
    },
    provenance: {
        title: 'Woher diese Zahlen stammen',
        note: 'Eine Kopie ist, was neben dem Bericht für die Zeit aufbewahrt wird, in der die Logs nicht mehr da sind. Sie enthält alle Summen; kleinere Zeilen der Tabellen sind zusammengefasst, und Clients werden nicht genannt.',
        copied: (days) => `${days} aus Kopien der Zählung`,
        otherSettings: (days, how) => `${days} anders gezählt: ${how}`,
        timeZone: (zone) => `in ${zone}`,
        exclude: 'mit anderen Ausschlüssen',
        clientAddresses: {
            masked: 'mit gekürzten Adressen',
            hidden: 'mit verborgenen Adressen',
            full: 'mit vollständigen Adressen',
        },
        addedUp: (days) => `${days}: Die Besucher eines Tages sind aus mehreren Lieferungen addiert, manche können also doppelt zählen`,
        wholeAddedUp: 'Die Besucher des ganzen Zeitraums sind aus seinen Tagen addiert: Wer an mehreren Tagen kam, zählt an jedem einmal; es waren also höchstens so viele.',
        crosses: 'nicht alles mit denselben Einstellungen gezählt',
        crossesVisitors: 'Besucher nicht alle auf dieselbe Weise gezählt',
        oldVisitors: (days) => `${days}: mit einer früheren Version gezählt; wer nur Dateien auf anderen Websites gesehen hat, gilt dort als Besucher`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}Obergrenze, Listenpreise von ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}Obergrenze, teuerste Listenpreise von ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}Obergrenze, eigene Preise${asOf && ` von ${asOf}`}`,
        unknown: () => 'keine Preise bekannt',
    },
    unknownCost: 'Kosten unbekannt',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} nach Tag: zwischen ${least} und ${most}, am meisten am ${day}.`,
    traffic: {
        title: { day: 'Tag für Tag', month: 'Monat für Monat' },
        definition: 'Eine Kennzahl wählt, was die Balken zeigen. Bots sind Programme, die sich als solche zu erkennen geben, Tools sind etwa curl oder SDKs.',
        provisional: 'Der letzte Tag ist noch unvollständig.',
        bytesDefinition: 'Bytes, die den Bucket verlassen haben, danach, wer sie verlangt hat.',
        bytesTitle: { day: 'Gesendete Daten je Tag', month: 'Gesendete Daten je Monat' },
        text: {
            day: (total, most, when) => `Insgesamt ${total}; am meisten an einem Tag: ${most}, ${when}.`,
            month: (total, most, when) => `Insgesamt ${total}; am meisten in einem Monat: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, DAYS)} davor`,
        year: 'Das Jahr davor',
        lastYear: 'Gleicher Wochentag im Vorjahr',
        embedded: 'Personen, die nur Dateien auf anderen Websites gesehen haben',
    },
    marks: {
        began: (title) => `Neu: ${title}`,
        stopped: (title) => `Zu Ende: ${title}`,
        gap: (days) => `Keine Einträge an ${counted(days, IN_DAYS)}`,
        silent: (source) => `Von ${source} wird nichts mehr geliefert`,
        release: (tables) => tables === ''
            ? 'Ab hier zählt eine neuere Version'
            : `Ab hier zählt eine neuere Version, und mehr als zuvor: ${tables}`,
    },
    heat: {
        title: 'Stunden der Woche',
        definition: (zone) => `Anfragen von Menschen in einer durchschnittlichen Stunde der Woche, Zeitzone ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}, ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `Am meisten los: ${busiest}. Am wenigsten: ${quietest}.`,
        few: 'Zu wenige Anfragen, um eine Stunde mit dem meisten Betrieb zu nennen.',
    },
    calendar: [
        'Jeder Tag',
        'Anfragen jedes Tages: je mehr, desto kräftiger. Eine Spalte ist eine Woche ab Montag.',
    ],
    overview: {
        addedUp: 'Besucher höchstens: nach Tagen addiert',
        title: 'Zwölf Monate',
        definition: 'Anfragen je Monat von Menschen, Bots und Tools.',
    },
    otherReports: 'Andere Berichte',
    operations: {
        title: 'Betrieb',
        definition: 'Für alle, die den Bucket betreiben.',
        page: 'Betrieb',
        all: 'Geschwindigkeit, Audit und Zustand der Logs im Einzelnen',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Geschwindigkeit, S3-Audit und Zustand der Logs')}: ${label}.`,
        speed: (most, serverErrors) => `oder weniger bei der Hälfte der Lesezugriffe, ${most} oder weniger bei 99 von 100; ${counted(serverErrors, { one: 'Serverfehler', other: 'Serverfehler' })}`,
        audit: (oldTls, sigV2) => `Schreib- und Löschzugriffe; ${counted(oldTls, REQUESTS)} mit TLS unter 1.2, ${sigV2.text} mit Signaturversion 2`,
        health: (lines, gaps) => `von ${counted(lines, { one: 'Zeile', other: 'Zeilen' })} nicht lesbar; ${counted(gaps, DAYS)} ohne Eintrag`,
    },
    map: {
        title: 'Karte der Länder',
        definition: 'Je kräftiger die Farbe, desto größer der Anteil eines Landes an allem, unbekannte Länder mitgezählt. Jedes führt zu seiner Zeile in der Tabelle darunter.',
        link: 'Karte',
        choice: 'Was die Farben zeigen',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Karte der Länder')}: ${label}.`,
        andMore: (share) => `${share} und mehr`,
        lessThan: (share) => `Weniger als ${share}`,
        none: 'Nichts',
        note: 'Kleine Länder sind Punkte. Länder, für die die Karte keine Form hat, stehen nur in der Tabelle.',
        shapes: 'Formen und Grenzen: Natural Earth (gemeinfrei)',
    },
    facts: {
        linkedFiles: 'Von Websites, die nur Dateien einbinden oder verlinken',
        own: 'Von eigenen Seiten',
        unreferred: 'Ohne Referrer',
        writes: 'Schreibzugriffe (PUT, POST, COPY)',
        deletes: 'Löschzugriffe',
        lists: 'Auflistungen',
        reads: 'Lesezugriffe auf Objekte',
        anonymous: 'Anonyme Anfragen',
        signed: 'Signierte Anfragen',
        presigned: 'Vorsigniert (Query-String)',
        sigV2: 'Signaturversion 2',
        plainHttp: 'Unverschlüsseltes HTTP',
        oldTls: 'TLS unter 1.2',
        acl: 'Nur durch eine ACL erlaubt',
        lifecycle: 'Lebenszyklusaktionen',
        hitRatio: 'Treffer, an allen Abfragen',
        byteHitRatio: 'Dasselbe nach Datenmenge',
        refreshed: 'Davon beim Ursprung geprüft',
        perByte: 'Gesendete Bytes je abgerufenem Byte',
        payAsYouGo: 'Nutzungsbasiert',
        afterFree: 'Wenn sonst nichts das Freikontingent nutzt',
        planPrice: 'Der Tarif, je Monat',
        planBytes: 'Seine Datenmenge, im vollsten Monat',
        planRequests: 'Seine Anfragen',
        fetches: 'Abrufe vom Ursprung',
        fetchShare: 'Von allem, was S3 beantwortet hat',
        fetchBytes: 'Datenmenge an CloudFront',
        notModified: 'Davon unverändert (304)',
        failedFetches: 'Fehlgeschlagene Abrufe',
        fetchCost: 'Preis dieser Anfragen bei S3',
        slowDowns: '503 SlowDown',
        serverErrors: 'Status 500 und darüber',
        objects: 'Log-Objekte',
        objectBytes: 'Ihre Datenmenge',
        records: 'Einträge',
        malformed: 'Unlesbare Zeilen',
        duplicates: 'Ausgelassene, weil erneut gelieferte Einträge',
        unidentified: 'Einträge, bei denen eine erneute Lieferung nicht zu erkennen ist (bei CloudFront: das Feld x-edge-request-id hinzufügen)',
        excluded: 'Durch exclude ausgelassene Einträge',
        firstRecord: 'Erster Eintrag',
        lastRecord: 'Letzter Eintrag',
    },
    answered: {
        serverErrors: {
            origin: 'Der Ursprung hinter CloudFront hat mit Serverfehlern geantwortet',
            unreached: 'CloudFront hat seinen Ursprung nicht erreicht oder dessen Antwort nicht lesen können',
            edge: 'CloudFront hat mit Serverfehlern geantwortet',
            several: 'Clients haben Serverfehler bekommen',
            from: (parts) => `Von: ${parts}. `,
            senders: {
                s3: 'S3 selbst',
                origin: 'dem Ursprung hinter CloudFront',
                unreached: 'CloudFront ohne Antwort vom Ursprung',
                edge: 'CloudFront selbst',
                unknown: 'CloudFront ohne Angabe des Grundes',
            },
            alsoOfS3: (fetches) => `Das Log von S3 selbst hat ${fetches} solche Antworten an CloudFront. `,
        },
        oldTls: {
            title: 'Bei CloudFront ist veraltetes TLS in Gebrauch',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} an CloudFront mit TLS unter 1.2; die Sicherheitsrichtlinie der Distribution kann es ablehnen. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS bei CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'Von allem, was S3 selbst beantwortet hat, die Abrufe von CloudFront inbegriffen.',
        noCodes: 'Das Log von CloudFront hat keine solchen Codes: Was es beantwortet hat, steht unter Statuscodes.',
        pastPolicy: 'Wer über CloudFront kommt, wird damit nicht abgelehnt: Das tut eine Regel von AWS WAF oder eine CloudFront-Funktion.',
        twice: {
            title: 'Zweimal protokolliert',
            note: 'Zwei Lieferungen protokollieren diese Distributionen. Jede Anfrage zählt einmal; eine der beiden abschalten.',
        },
        byEdges: {
            bytesBy: 'Gesendete Bytes, danach, wer sie verlangt hat.',
            campaigns: 'Lesezugriffe nach Parametern utm_… und x-….',
            health: 'Woraus die Logs bestehen und was davon sich nicht zählen ließ. Für Log-Objekte und ihre Einträge zählt der Tag im Namen des Log-Objekts, für den ersten und den letzten Eintrag die Zeit der Anfrage.',
            deliveryGaps: 'Nach diesen Tagen ist kein Log-Objekt benannt.',
            operators: 'Für alle, die die Website betreiben.',
        },
        both: {
            bytes: 'An Clients gesendete Bytes, laut den Logs von CloudFront und S3.',
            sent: 'Bytes der Antworten, wie sie protokolliert sind: bei CloudFront mit Headern, bei S3 ohne.',
            turnAround: 'Vom letzten Byte der Anfrage bis zum ersten der Antwort: was CloudFront oder S3 braucht. Median: Die Hälfte der Lesezugriffe war so schnell oder schneller.',
        },
        edgesAlone: {
            bytes: 'An Clients gesendete Bytes, laut Log von CloudFront.',
            sent: 'Bytes der Antworten, wie CloudFront sie protokolliert, mit Headern.',
            turnAround: 'Vom letzten Byte der Anfrage bis zum ersten der Antwort: was CloudFront braucht. Median: Die Hälfte der Lesezugriffe war so schnell oder schneller.',
            operations: 'Geschwindigkeit, CloudFront und Zustand der Logs im Einzelnen',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Geschwindigkeit, CloudFront und Zustand der Logs')}: ${label}.`,
        },
    },
    edgeTimes: 'Zeiten der Edge-Standorte von CloudFront sind enthalten, von Treffern wie von Fehlschlägen.',
    priceRegions: {
        northAmerica: 'Nordamerika',
        europe: 'Europa und Israel',
        africa: 'Afrika und Naher Osten',
        southAmerica: 'Südamerika',
        japan: 'Japan',
        australia: 'Australien und Neuseeland',
        asia: 'Asien-Pazifik',
        india: 'Indien',
        other: 'unbekannter Ort, zum teuersten Preis',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Listenpreise von ${asOf}, eine Obergrenze: ${freeBytes} und ${freeRequests} Anfragen im Monat, die für ein Konto kostenlos sind, sind nicht abgezogen.`,
    cdnSteps: {
        title: 'Wo die Leserschaft zu finden ist',
        note: 'Das Log von S3 nennt nur CloudFront, das aus seinem Cache antwortet. Wer liest, von wo und wie viel, steht in den Standardprotokollen von CloudFront; dieser Bericht liest sie neben denen von S3.',
        steps: [
            'In der CloudFront-Konsole die Standardprotokollierung einschalten: die eigene Distribution, Registerkarte „Logging“, „Add“, „Amazon S3“.',
            'Als Ausgabeformat W3C oder JSON wählen, und alle Felder.',
            'Den Ort als weitere Zeile in die Eingabe logs des Workflows aufnehmen und seiner Rolle erlauben, dort zu lesen.',
        ],
    },
    scanners: {
        title: 'Scanner',
        note: 'Hier zusammengefasst: Lesezugriffe auf das, wonach nur Eindringlinge suchen, etwa wp-login.php oder .env.',
    },
    reasons: {
        'too few fields': 'zu wenige Felder',
        'bad time': 'ungültige Zeit',
        'bad request URI': 'ungültige Anfrage-URI',
        'bad status': 'ungültiger Status',
        'bad number': 'ungültige Zahl',
        'bad quotes': 'fehlerhafte Anführungszeichen',
        'line too long': 'Zeile zu lang',
        'binary data': 'Binärdaten',
        'journal record': 'Eintrag eines „Journal“-Logs von Ceph, das nichts von Anfragen sagt: den LoggingType der Protokollierung des Buckets auf „Standard“ setzen',
        'streaming log': 'Ereignis eines Streaming-Logs (RTMP) von CloudFront, das nichts von Anfragen sagt: diese Log-Objekte aus dem Präfix heraushalten',
        'no list of fields': 'Zeile eines CloudFront-Logs ohne Liste seiner Felder (Ausgabeformat „plain“): als „w3c“, „json“ oder „parquet“ liefern lassen',
        'missing field': 'Eintrag ohne Zeit, Methode oder Status: für die Lieferung die Felder date, time, cs-method und sc-status wählen (bei Logs von S3: alle Felder)',
        'bad JSON': 'kein JSON-Objekt',
        'broken gzip': 'Log-Objekt, das kein vollständiges gzip ist oder dahinter noch anderes enthält: noch einmal liefern lassen oder kopieren',
        'broken Parquet': 'Log-Objekt, das keine vollständige Parquet-Tabelle eines Logs ist: noch einmal liefern lassen oder kopieren; wenn sie größer als 32 MB ist, ohne gzip',
    },
    percentiles: 'Eine Zeit ist die obere Grenze ihrer Klasse (1, 2, 5, 10 … ms).',
    gaps: {
        title: 'Tage ohne Einträge',
        note: 'Zwischen dem ersten und dem letzten Tag mit Einträgen.',
        none: 'Keine: Von jedem Tag gibt es Einträge.',
    },
    deliveryGaps: {
        title: 'Tage ohne Log-Objekte',
        note: 'An diesen Tagen hat S3 nichts geliefert.',
        none: '',
    },
    samples: {
        title: 'Beispiele',
        note: 'Einige zu jedem Grund, zum gefahrlosen Anzeigen entschärft.',
    },
    policy: {
        title: 'Eine Bucket-Richtlinie gegen die schlimmsten Fälle',
        note: 'Die Anweisung in die Richtlinie des Buckets aufnehmen. Sie lehnt Lesezugriffe ab, die von diesen Websites kommen; ein Client, der den Referer-Header unterdrückt oder fälscht, kommt weiterhin durch.',
        asks: (sites) => `Abgelehnt: ${sites}.`,
        several: 'S3 nimmt in der Richtlinie eines Buckets nur dessen eigenen ARN an: in der Richtlinie jedes Buckets nur die Zeilen dieses Buckets stehen lassen.',
    },
    setup: {
        title: 'Wie man die Protokollierung einschaltet',
        definition: 'S3 schreibt von jeder Anfrage binnen Stunden einen Eintrag in Log-Objekte, bis auf deren Speicherung kostenlos.',
        steps: [
            'In der S3-Konsole den Bucket öffnen, dann „Eigenschaften“, dann „Server-Zugriffsprotokollierung“, und „Bearbeiten“ wählen.',
            'Einschalten und als Ziel einen anderen Bucket derselben Region und desselben Kontos wählen, mit einem Präfix wie logs/.',
            'Diesen Bucket und das Präfix der Action nennen: logs: s3://ZIEL-BUCKET/logs/',
            'Einige Stunden warten: Die ersten Log-Objekte kommen mit Verzug. Der nächste Lauf findet sie von selbst.',
        ],
        commandTitle: 'Oder auf der Kommandozeile',
        commandNote: 'Die Namen der eigenen Buckets einsetzen. Das Ziel braucht eine Richtlinie, die logging.s3.amazonaws.com schreiben lässt.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Listenpreise von S3 Standard in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, Stand ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Für ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} ist hier kein Listenpreis bekannt: Jeder Preis ist der teuerste aller gelisteten Regionen, Stand ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Eigene Preise und, wo keine angegeben sind, die Listenpreise von S3 Standard in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, Stand ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS berechnet ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} in einer anderen Währung, und ein Preis dafür ist hier nicht bekannt: eigene Preise lassen sich mit der Eingabe prices angeben.`,
    },
    span: (least, most) => `${least} bis ${most}`,
    notices: {
        partial: (held, planned) => `Unvollständig: bisher ${held.text} von ${counted(planned, { one: 'Log-Objekt', other: 'Log-Objekten' })}. Der nächste Lauf macht hier weiter.`,
        unreadable: 'Keine Zeile der vorhandenen Log-Objekte ist ein Eintrag.',
        emptyDirectory: 'Das angegebene Verzeichnis enthält keine Log-Objekte.',
    },
    job: {
        read: 'Bericht lesen',
        newLogObjects: 'Neue Log-Objekte',
    },
    alerts: {
        metrics: {
            requests: 'Anfragen',
            bytes: 'Gesendete Daten',
            visitors: 'Besucher',
            errors: 'Fehler',
            cost: 'Kosten',
        },
        noLogs: (hours) => `Seit ${counted(hours, FOR_HOURS)} kein Log-Eintrag. Ist die Protokollierung noch eingeschaltet?`,
        silentSources: (names, hours) => `Seit ${counted(hours, FOR_HOURS)} kein Log-Objekt von ${names}. Ist die Protokollierung dort noch eingeschaltet?`,
        noLogsYet: 'Noch kein Log-Eintrag. Ist die Protokollierung eingeschaltet?',
        malformed: (share, part, all) => `${share} der Zeilen sind nicht lesbar (${part} von ${all})`,
        errors5xx: (share, day, part, all) => `${share} der Anfragen am ${day} scheiterten mit 5xx (${part} von ${all})`,
        errors: (share, day, part, all) => `${share} der Anfragen am ${day} scheiterten (${part} von ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} am ${day}: ${seen}, das ${times.text}-Fache des Üblichen (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} am ${day}: ${seen}, wo sonst nichts ist (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Neue Website mit Hotlinks', other: 'Neue Websites mit Hotlinks' })}: ${named}`,
    },
    publicDefinitions: [
        [
            'Nicht öffentliche Objekte',
            'Diesen Bericht dürfen alle lesen. Deshalb nennt er nur Objekte, die jemand ohne Signatur abgerufen hat, und was Fremde vergeblich verlangt haben; alle anderen Objekte sind diese eine Zeile. Anfragende, vollständige User-Agents, Hosts interner Netze und kleine Netze werden nicht genannt.',
        ],
    ],
    visitorsAddUp: [
        [
            'Besucher',
            'Eine Client-Adresse mit einem User-Agent unter den Lesezugriffen von Menschen mit Status unter 400, ohne die, die immer nur Dateien erhielten, die Seiten anderer Websites zeigen; in den Logs jeder Nacht je Tag einmal gezählt. Die Zahlen eines Tages oder Zeitraums sind Summen daraus: Es waren höchstens so viele. Der Grund: Fremde können den Actions-Cache dieses Repositorys lesen, und nichts, was aus einer Adresse entstanden ist, wird dort aufbewahrt. Mit einem Secret als cache-encryption-key oder in einem privaten Repository zählt jeder Besucher einmal.',
        ],
    ],
    definitions: [
        ['Eintrag', 'Eine Zeile des Logs, die sich lesen ließ.'],
        [
            'Anfrage',
            'Der Eintrag einer HTTP-Anfrage eines Clients, mit Status: keine Lebenszyklusaktion, kein zweiter Eintrag einer Kopie, kein einzelner Schlüssel eines gesammelten Löschens.',
        ],
        ['Lesezugriff', 'Ein GET oder HEAD eines Objekts. Die meisten Tabellen zählen Lesezugriffe.'],
        ['Gesendet', 'Bytes der Antworten, wie S3 sie protokolliert, ohne Header.'],
        [
            'Menschen, Bots, Tools',
            'Nach dem User-Agent. KI-Crawler sind eine Klasse von Bots; SDKs, Kommandozeilenprogramme und alles, was keinen User-Agent sendet, sind Tools.',
        ],
        [
            'Besucher',
            'Eine Client-Adresse (bei IPv6 ihr /64) mit einem User-Agent unter den Lesezugriffen von Menschen mit Status unter 400, ohne die, die immer nur Dateien erhielten, die Seiten anderer Websites zeigen: Sie werden getrennt genannt. Genau bis 16.384 Personen; darüber sind es Schätzungen, insgesamt und für jede Zeile einer Tabelle, mit einem Standardfehler von höchstens 0,8 % aller Personen und nie mehr als die addierten Tage. Ein Besucher steht in jeder Zeile einer Tabelle, zu der er gehört. Wo nicht bekannt ist, welche Besucher dieselben sind, hat eine Tabelle tägliche Besucher: die der einzelnen Tage, addiert.',
        ],
        [
            'Seitenaufruf',
            'Das GET einer Seite durch einen Menschen (ein Schlüssel, der auf .html, .htm oder einen Schrägstrich endet oder keine Endung hat) mit Status 200 oder 304.',
        ],
        [
            'Hotlink',
            'Ein Lesezugriff auf eine Datei (alles, was keine Seite ist) von der Seite einer fremden Website aus.',
        ],
        ['Fehler', 'Status 400 und darüber.'],
        [
            'Kosten',
            'Anfragen und Datenmenge zu Listenpreisen oder eigenen: eine Schätzung und eine Obergrenze.',
        ],
    ],
};
function visitorsUnit(visitors, isDaily) {
    return isDaily
        ? plural(visitors, { one: 'täglicher Besucher', other: 'tägliche Besucher' })
        : 'Besucher';
}
function sawOnly(people) {
    return plural(people, { one: 'sah', other: 'sahen' });
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' wurden gesendet, ' : ' haben den Bucket verlassen, '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`zwischen ${inWords(cost.least)} und `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `ab ${inWords(least)} nach den kostenlosen GB; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Kosten = Schreibzugriffe ÷ 1.000 × ${cost.writes} + andere Anfragen ÷ 1.000 × ${cost.reads} + gesendete GB × ${cost.egress} (weniger für Daten jenseits von 10 TB im Monat) + Lebenszyklusübergänge ÷ 1.000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 GB = 10⁹ Byte. Das ist eine Obergrenze: ${freeGB} GB im Monat, die ein AWS-Konto kostenlos verlassen, Rabatte und der niedrigere Preis zwischen Regionen sind nicht abgezogen. Daten in die eigene Region des Buckets, soweit das Log es sagt, und an CloudFront sind kein ausgehender Datenverkehr. Löschzugriffe, Fehler, die AWS niemandem berechnet, Ablehnungen (403) an Fremde und Serverfehler (5xx) werden nicht berechnet und nicht gezählt. Die Kosten einer Zeile sind ihre Datenmenge und ihre Anfragen zu diesen Preisen.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `weniger als ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null
        ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('etwa '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)]
        : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('für weniger als '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
