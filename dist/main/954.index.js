export const id = 954;
export const ids = [954];
export const modules = {

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fr: () => (/* binding */ fr)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('fr');
const PEOPLE = { one: 'personne', many: 'de personnes', other: 'personnes' };
const MORE_PEOPLE = {
    one: 'autre personne',
    many: 'd’autres personnes',
    other: 'autres personnes',
};
const REQUESTS = { one: 'requête', many: 'de requêtes', other: 'requêtes' };
const PAGES = { one: 'page', many: 'de pages', other: 'pages' };
const VIEWS = { one: 'vue', many: 'de vues', other: 'vues' };
const VISITORS = { one: 'visiteur', many: 'de visiteurs', other: 'visiteurs' };
const DAILY_VISITORS = {
    one: 'visiteur quotidien',
    many: 'de visiteurs quotidiens',
    other: 'visiteurs quotidiens',
};
const DAYS = { one: 'jour', many: 'de jours', other: 'jours' };
const HOURS = { one: 'heure', many: 'd’heures', other: 'heures' };
const LOG_OBJECTS = {
    one: 'objet de journal',
    many: 'd’objets de journal',
    other: 'objets de journal',
};
const fr = {
    tag: 'fr',
    page: {
        skip: 'Aller au rapport',
        periods: 'Périodes',
        sections: 'Sections',
        numbers: 'Chiffres clés',
        definitions: 'Ce que signifient les chiffres',
        search: 'Rechercher',
        noMatch: 'Aucun résultat',
        more: 'Afficher plus',
        fewer: 'Afficher moins',
        csv: 'CSV',
        csvOf: 'Télécharger en CSV\u202f:',
        data: 'Tous les chiffres en JSON',
        openData: 'Données ouvertes',
        theme: 'Thème',
        themeSystem: 'Système',
        themeLight: 'Clair',
        themeDark: 'Sombre',
        copy: 'Copier',
        copied: 'Copié',
        provisional: 'encore incomplet',
        noRecords: 'aucun enregistrement',
        chartAsTable: 'Graphique sous forme de tableau',
        arrowKeys: 'les touches fléchées énoncent chaque valeur',
        embedded: 'Sur d’autres sites',
        marks: 'Notes',
        before: 'Précédent',
        after: 'Suivant',
        keys: 'Clavier',
        keyDays: 'Parcourir la chronologie, barre par barre',
        keyHelp: 'Cette aide',
        close: 'Fermer',
        shown: 'affiché',
        hidden: 'masqué',
        day: 'Jour',
        month: 'Mois',
        hour: 'Heure',
        people: 'Personnes',
        bots: 'Robots',
        tools: 'Outils',
        requests: 'Requêtes',
        bytes: 'Données envoyées',
        visitors: 'Visiteurs',
        pageViews: 'Pages vues',
        errors: 'Erreurs',
        cost: 'Coût estimé',
        made: 'Produit par',
    },
    panels: {
        changedKeys: [
            'Objets',
            'Objets dont le volume envoyé a le plus changé par rapport à la période précédente.',
        ],
        changedSites: [
            'Sites',
            'Sites référents dont les visiteurs quotidiens ont le plus changé par rapport à la période précédente.',
        ],
        changedBots: [
            'Robots',
            'Robots dont les requêtes ont le plus changé par rapport à la période précédente.',
        ],
        changedErrors: [
            'Erreurs',
            'Codes d’erreur S3 dont les requêtes ont le plus changé par rapport à la période précédente.',
        ],
        hotlinks: [
            'Hotlinks',
            'Lectures de fichiers (tout ce qui n’est pas une page) intégrés ou liés par des sites qui ne sont pas les vôtres. Les moteurs de recherche, assistants et lecteurs de flux n’en font pas partie.',
        ],
        hotlinkSites: ['Sites qui font du hotlinking', 'Les mêmes, regroupées par site.'],
        hogKeys: ['Par objet', 'Objets par volume envoyé.'],
        hogAgents: [
            'Par agent utilisateur',
            'Le nom que se donnent les clients, par volume qui leur a été envoyé.',
        ],
        hogClients: [
            'Par adresse',
            'Adresses des clients par volume qui leur a été envoyé\u202f; seuls leurs réseaux sont affichés.',
        ],
        hogFullClients: ['Par adresse', 'Adresses des clients par volume qui leur a été envoyé.'],
        pages: [
            'Pages',
            'Pages vues\u202f: une personne a ouvert une page et l’a reçue (statut 200 ou 304).',
        ],
        downloads: [
            'Téléchargements',
            'Fichiers de 1\u202fMo ou plus, et fichiers lus par plages\u202f; un fichier est tout ce qui n’est pas une page. Les téléchargements sont les lectures complètes, plus autant que les lectures par plages en rempliraient, selon la taille du fichier à ce moment-là\u202f; sont perdues les données des lectures interrompues.',
        ],
        directories: ['Répertoires', 'Lectures selon les deux premiers dossiers de la clé.'],
        types: ['Types de fichiers', 'Lectures selon l’extension de la clé.'],
        sizes: [
            'Taille des objets',
            'Lectures selon la taille de l’objet. Les limites sont des multiples de 1\u202f024 octets.',
        ],
        ways: ['Canaux d’arrivée', 'Lectures amenées par d’autres sites, selon la nature de ceux-ci.'],
        referringSites: [
            'Sites référents',
            'Sites dont les liens ont amené des visiteurs sur vos pages. Ce que d’autres ne font qu’intégrer figure sous Hotlinks.',
        ],
        referrers: [
            'Pages référentes',
            'Pages d’autres sites qui ont amené des lectures, sans leurs paramètres.',
        ],
        searchEngines: [
            'Moteurs de recherche et assistants',
            'Lectures venues de leurs pages de résultats et de leurs réponses.',
        ],
        campaigns: [
            'Campagnes',
            'Lectures selon les paramètres utm_… et x-…\u202f; S3 ignore ces derniers, mais les journalise.',
        ],
        countries: ['Pays', 'D’où lisent les personnes et les programmes.'],
        networks: [
            'Réseaux',
            'Systèmes autonomes d’où lisent les personnes et les programmes, par volume qui leur a été envoyé.',
        ],
        browsers: ['Navigateurs', 'Lectures des personnes, par navigateur.'],
        systems: ['Systèmes', 'Lectures des personnes, par système d’exploitation.'],
        devices: ['Appareils', 'Lectures des personnes, par type d’appareil.'],
        bots: [
            'Robots',
            'Programmes qui disent qui ils sont, et pourquoi ils viennent quand on le sait.',
        ],
        botClasses: ['Pourquoi viennent les robots', 'Lectures des robots, regroupées par catégorie.'],
        tools: [
            'Outils et SDK',
            'Lignes de commande, SDK, outils de téléchargement, et tout ce qui n’envoie pas d’agent utilisateur.',
        ],
        errorCodes: [
            'Codes d’erreur',
            'Requêtes qui se sont soldées par une erreur, par code d’erreur de S3.',
        ],
        statuses: ['Statuts', 'Requêtes par statut HTTP.'],
        errorKeys: [
            'Erreurs par objet',
            'Requêtes de statut 400 ou plus, par code d’erreur et par objet\u202f; les objets manquants figurent sous «\u202fIntrouvables\u202f».',
        ],
        notFound: [
            'Introuvables',
            'Lectures d’objets qui n’existent pas, et où se trouvent leurs liens\u202f: sur vos pages, sur celles d’autres sites, ou nulle part (saisis, en favoris, devinés).',
        ],
        notFoundLinks: ['D’où viennent ces liens', 'Pages qui pointent vers des objets inexistants.'],
        speed: [
            'Temps de traitement',
            'Du dernier octet de la requête au premier de la réponse\u202f: ce qu’il faut à S3. Médiane\u202f: la moitié des lectures ont été aussi rapides ou plus.',
        ],
        totalTime: [
            'Temps total',
            'De la réception de la requête au dernier octet envoyé\u202f: la lenteur du client compte aussi.',
        ],
        slowest: [
            'Objets les plus lents',
            'Objets par temps de traitement moyen, parmi ceux lus au moins 10\u202ffois.',
        ],
        audit: [
            'Accès',
            'Requêtes selon la manière dont elles ont été faites\u202f: ce qu’un audit demande en premier.',
        ],
        operations: [
            'Opérations',
            'Tous les enregistrements selon leur opération\u202f: requêtes, actions de cycle de vie, copies.',
        ],
        requesters: ['Demandeurs', 'Requêtes selon qui les a signées.'],
        buckets: ['Compartiments', 'Requêtes par compartiment.'],
        hosts: ['Hôtes', 'Requêtes selon l’en-tête Host.'],
        tls: ['TLS', 'Requêtes par version de TLS\u202f; inconnue quand le journal ne le dit pas.'],
        signatures: ['Signatures', 'Requêtes par version de signature.'],
        authentications: [
            'Authentification',
            'Requêtes selon la manière dont elles ont été signées\u202f: dans un en-tête, ou présignées dans l’URL.',
        ],
        aclRequired: [
            'Dépendance aux ACL',
            'Requêtes que seule une liste de contrôle d’accès (ACL) a autorisées.',
        ],
        cacheResults: [
            'Cache',
            'Requêtes selon ce qu’a fait le cache de CloudFront. Un succès est servi par l’emplacement périphérique, même si l’origine a d’abord été consultée pour savoir s’il est encore valable. Le taux de succès porte sur les succès et les échecs\u202f: ce que l’emplacement périphérique a répondu de lui-même, refusé ou n’a pas pu servir n’est pas une recherche dans le cache.',
        ],
        cacheMisses: [
            'Échecs les plus lourds',
            'Objets qu’aucun emplacement périphérique n’avait au moment de la demande, par volume envoyé.',
        ],
        cacheErrors: [
            'Ce qui a mal tourné',
            'Selon le responsable\u202f: le client parti, l’emplacement périphérique qui a refusé, l’origine\u202f; et selon le terme de CloudFront.',
        ],
        edges: [
            'Emplacements périphériques',
            'D’où sont parties les réponses\u202f: l’aéroport le plus proche, et les tarifs qui s’y appliquent.',
        ],
        edgeCost: [
            'Ce que coûte CloudFront',
            'Volume et requêtes de ses emplacements périphériques au tarif public, par région.',
        ],
        distributions: ['Distributions', 'Requêtes par distribution CloudFront.'],
        httpVersions: ['Versions de HTTP', 'Requêtes à CloudFront par version de HTTP.'],
        s3Hosts: ['Hôtes de S3', 'Requêtes auxquelles S3 a répondu lui-même, selon l’en-tête Host.'],
        s3Tls: [
            'TLS de S3',
            'Requêtes auxquelles S3 a répondu lui-même, par version de TLS\u202f; inconnue quand le journal ne le dit pas.',
        ],
        edgeTls: [
            'TLS chez CloudFront',
            'Requêtes à CloudFront par version de TLS\u202f; inconnue quand le journal ne le dit pas.',
        ],
        edgeHosts: ['Hôtes chez CloudFront', 'Requêtes à CloudFront selon l’en-tête Host.'],
        edgeStatuses: [
            'Statuts chez CloudFront',
            'Requêtes à CloudFront selon le résultat, tel que CloudFront le nomme, et par statut.',
        ],
        cacheKeys: ['Cache par objet', 'Requêtes selon ce qu’a fait le cache, et par objet.'],
        cacheDetails: [
            'Cache en détail',
            'Requêtes selon ce qu’a fait le cache, et selon le terme de CloudFront.',
        ],
        origin: [
            'Récupérations à l’origine',
            'Ce que CloudFront a demandé à S3 pour le servir\u202f: les clients ne l’ont pas demandé, ce n’est donc dans aucun des chiffres ci-dessus. Les données de S3 vers CloudFront sont gratuites, les requêtes non.',
        ],
        originKeys: [
            'Les plus récupérés',
            'Objets selon le nombre de fois où CloudFront les a récupérés dans S3.',
        ],
        originErrors: [
            'Récupérations en échec',
            'Par code d’erreur et par objet. Quand CloudFront n’a pas le droit de lister le compartiment, un objet manquant donne AccessDenied.',
        ],
        originStatuses: ['Statuts des récupérations', 'Récupérations à l’origine par statut HTTP.'],
        health: [
            'Santé des journaux',
            'De quoi sont faits les journaux, et ce qui n’a pas pu être compté. Les objets de journal et leurs enregistrements suivent le jour de livraison, le premier et le dernier enregistrement l’heure de la requête.',
        ],
        delays: [
            'Délai de livraison',
            'Enregistrements selon le temps entre la requête et la livraison.',
        ],
        malformed: [
            'Lignes illisibles',
            'Lignes qui ne sont pas des enregistrements, par motif. Elles ne figurent dans aucun autre chiffre.',
        ],
        months: ['Mois', 'Chaque mois pour lequel il y a des enregistrements.'],
        years: ['Années', 'Chaque année pour laquelle il y a des enregistrements.'],
    },
    publicPanels: {
        hogClients: [
            'Par adresse',
            'Réseaux des adresses de clients par volume qui leur a été envoyé\u202f; ceux qui n’ont atteint 5\u202fvisiteurs aucun jour ne sont pas nommés.',
        ],
        hogAgents: [
            'Par programme',
            'Navigateurs, robots et outils, par volume qui leur a été envoyé.',
        ],
        networks: [
            'Réseaux',
            'Systèmes autonomes d’où lisent les personnes et les programmes, par volume qui leur a été envoyé\u202f; ceux qui n’ont atteint 5\u202fvisiteurs aucun jour ne sont pas nommés.',
        ],
        requesters: [
            'Demandeurs',
            'Requêtes selon qui les a signées. Le compte propre est celui de la plupart d’entre elles.',
        ],
    },
    none: '(aucun)',
    noneOf: {
        agents: 'aucun agent utilisateur',
        requesters: 'anonyme',
        hosts: 'aucun en-tête Host',
        tls: 'HTTP non chiffré',
        signatures: 'non signé',
        authentications: 'non signé',
    },
    values: {
        unknown: 'inconnu',
        desktop: 'ordinateur',
        phone: 'téléphone',
        tablet: 'tablette',
        tv: 'télévision',
        other: 'autre',
        anonymous: 'anonyme',
        'own account': 'compte propre',
        'other account': 'autre compte',
        'other bots': 'autres robots',
        'other tools': 'autres outils',
        'objects not public': 'objets non publics',
        'internal host': 'hôte interne',
        hit: 'succès',
        refreshed: 'succès, vérifié auprès de l’origine',
        missed: 'échec',
        made: 'produit en périphérie',
        aborted: 'le client est parti',
        refused: 'refusé en périphérie',
        limited: 'limite dépassée',
        unreached: 'erreur de l’origine',
        failed: 'erreur de l’origine ou de la périphérie',
    },
    isNew: 'nouveau',
    isGone: 'disparu',
    points: (number) => `${number}\u00a0pt`,
    fromTo: (before, now) => `de ${before} à ${now}`,
    more: (rows) => `${rows} de plus`,
    total: 'Total',
    nothing: 'Rien sur cette période.',
    unknownCut: (reads, bytes) => plural(reads, {
        one: `De ${reads.text} autre lecture (${bytes}), on ne sait plus ce que c’était\u202f; elle n’est pas comptée ici.`,
        many: `De ${reads.text} d’autres lectures (${bytes}), on ne sait plus ce que c’était\u202f; elles ne sont pas comptées ici.`,
        other: `De ${reads.text} autres lectures (${bytes}), on ne sait plus ce que c’était\u202f; elles ne sont pas comptées ici.`,
    }),
    explore: {
        page: 'Explorer',
        lead: 'Cliquez sur un nom : le graphique, les sommes et tous les tableaux sont recomptés pour lui.',
        withoutScript: 'Cette page compte dans votre navigateur et a besoin de JavaScript. Avec lui, vous choisissez des noms et des jours, et le graphique, les sommes et les tableaux sont aussitôt recomptés. Sans lui, les tableaux du rapport sont ici sous forme de fichiers :',
        whichVisitors: 'Les visiteurs sont donnés pour un jour et pour les jours d’une page du rapport, tant que rien n’est choisi : ils ne s’additionnent pas d’un nom ou d’un jour à l’autre.',
        priced: 'Ce sont les lectures d’objets qui sont comptées. Leur coût suit les prix de la page de chaque mois.',
        loading: (done, all) => `${done} fichiers chargés sur ${all}…`,
        failed: (files) => `Non chargés et non comptés : ${files}.`,
        chosen: 'Sélection',
        everything: 'Toutes les lectures',
        and: 'et',
        or: 'ou',
        not: 'sauf',
        remove: (name) => `Retirer : ${name}`,
        invert: (name) => `Exclure ou reprendre : ${name}`,
        notHere: 'absent de ces jours',
        clear: 'Effacer',
        copyLink: 'Copier le lien',
        csv: 'CSV de la sélection',
        from: 'Du',
        to: 'Au',
        allDays: 'Tous les jours',
        earlier: 'Jours précédents',
        compare: 'Comparer aux jours d’avant',
        noBefore: 'Les jours d’avant ne sont pas connus.',
        groupBy: 'Grouper par',
        others: 'tous les autres',
        folded: 'petits noms, non distingués',
        atLeast: (amount) => `au moins ${amount}`,
        atMost: (amount) => `au plus ${amount}`,
        about: (amount) => `environ ${amount}`,
        mayBeMore: (requests, share) => `Jusqu’à ${requests} requêtes de plus (${share}) peuvent en faire partie : elles relèvent de petits noms non distingués.`,
        mayBeLess: (requests, share) => `Jusqu’à ${requests} de ces requêtes (${share}) peuvent relever de ce que vous avez exclu : elles viennent de petits noms non distingués.`,
        mayBelong: 'en fait peut-être partie',
        draw: 'Faites glisser sur les jours pour les choisir. Au clavier : les flèches avancent, Maj et flèches étendent, Entrée choisit.',
        program: 'Programme',
        kind: 'Qui demande',
        cache: 'Réponse du cache',
        ai: 'Robots d’IA',
        statuses: {
            '000': 'parti avant la réponse',
            '206': 'envoyé en partie',
            '2xx': 'envoyé',
            '304': 'inchangé',
            '3xx': 'redirigé',
            '4xx': 'absent ou refusé',
            '5xx': 'en échec',
        },
        none: { site: 'aucun site référent', network: 'non distingué', cache: 'sans cache' },
    },
    sections: {
        changed: 'Ce qui a changé',
        hotlinks: 'Hotlinks',
        bandwidth: 'Bande passante',
        pages: 'Pages',
        downloads: 'Téléchargements',
        from: 'Provenance',
        who: 'Qui lit',
        bots: 'Robots et outils',
        cdn: 'CloudFront',
        errors: 'Erreurs',
        speed: 'Vitesse',
        audit: 'Audit S3',
        health: 'Santé des journaux',
        periods: 'Toutes les périodes',
        setup: 'Activer la journalisation',
    },
    columns: {
        requests: 'Requêtes',
        reads: 'Lectures',
        records: 'Enregistrements',
        lines: 'Lignes',
        bytes: 'Envoyé',
        visitors: 'Visiteurs',
        dailyVisitors: 'Visiteurs quotidiens',
        pageViews: 'Vues',
        errors: 'Erreurs',
        cost: 'Coût',
        share: 'Part',
        change: 'Évolution',
        first: 'Vu d’abord',
        last: 'Vu en dernier',
        downloads: 'Téléchargements',
        whole: 'Complets',
        partial: 'Par plages',
        wastedBytes: 'Perdu',
        size: 'Taille',
        meanTurnAroundMs: 'Moyenne',
        before: 'Avant',
        now: 'Maintenant',
        own: 'Depuis vos pages',
        foreign: 'Depuis ailleurs',
        unlinked: 'Sans lien',
        half: 'Médiane',
        ninety: '90\u202f% en moins de',
        ninetyNine: '99\u202f% en moins de',
    },
    columnDefinitions: {
        visitors: 'Chacun compte une fois sur toute la période.',
        dailyVisitors: 'Les visiteurs de chaque jour, additionnés\u202f: qui vient deux jours compte deux fois, et qui n’a vu que des fichiers sur d’autres sites peut en faire partie.',
        cost: 'Volume et requêtes aux tarifs ci-dessous\u202f: un maximum.',
        share: 'Du total de ce tableau.',
        wastedBytes: 'Données des lectures interrompues avant la fin.',
    },
    names: {
        key: 'Objet',
        page: 'Page',
        site: 'Site',
        hotlink: 'Site et objet',
        network: 'Réseau',
        country: 'Pays',
        agent: 'Agent utilisateur',
        client: 'Adresse',
        directory: 'Répertoire',
        type: 'Type',
        size: 'Taille de l’objet',
        referrer: 'Page',
        engine: 'Moteur',
        campaign: 'Campagne',
        browser: 'Navigateur',
        system: 'Système',
        device: 'Appareil',
        bot: 'Robot',
        botClass: 'Catégorie',
        way: 'Type de site',
        tool: 'Outil',
        code: 'Code',
        status: 'Statut',
        errorKey: 'Code et objet',
        cacheResult: 'Résultat',
        cacheDetail: 'Résultat, et terme de CloudFront',
        edge: 'Emplacement',
        priceRegion: 'Région tarifaire',
        distribution: 'Distribution',
        httpVersion: 'Version',
        notFoundLink: 'Objet et page',
        operation: 'Opération',
        requester: 'Demandeur',
        bucket: 'Compartiment',
        host: 'Hôte',
        tls: 'TLS',
        signature: 'Signature',
        authentication: 'Authentification',
        delay: 'Délai',
        reason: 'Motif',
        period: 'Période',
    },
    subs: {
        search: 'recherche',
        assistant: 'assistant',
        social: 'réseau social',
        feed: 'lecteur de flux',
        mail: 'messagerie',
        relay: 'traducteur, cache ou archive',
        private: 'réseau privé',
        app: 'application',
        nearest: (key) => `le plus proche\u202f: ${key}`,
        left: 'le client est parti avant toute réponse',
        cameOrWent: 'présent à d’autres moments',
        own: 'votre propre page',
    },
    ways: {
        search: 'Moteurs de recherche',
        assistant: 'Assistants conversationnels',
        social: 'Réseaux sociaux',
        mail: 'Messagerie',
        feed: 'Lecteurs de flux',
        relay: 'Traducteurs, caches, archives',
        app: 'Applications',
        private: 'Réseaux privés',
        site: 'Autres sites',
    },
    botClasses: {
        'ai training': 'entraînement d’IA',
        'ai search': 'recherche par IA',
        'ai assistant': 'assistant IA',
        'search engine': 'moteur de recherche',
        'feed reader': 'lecteur de flux',
        'social preview': 'aperçu de lien',
        seo: 'référencement (SEO)',
        advertising: 'publicité',
        monitoring: 'surveillance',
        scanner: 'scanner',
        archiver: 'archivage',
        academic: 'recherche académique',
        'browser automation': 'automatisation de navigateur',
        other: 'autre',
    },
    sizeUpTo: (size) => `jusqu’à ${size}`,
    sizeOver: (size) => `plus de ${size}`,
    sizeUnknown: 'taille inconnue',
    slowerThan: (time) => `plus de ${time}`,
    delays: {
        underHour: 'moins d’une heure',
        hours: (from, to) => `${from.text} à ${counted(to, HOURS)}`,
        underDay: 'moins d’un jour',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} ou plus`,
    },
    pageLabel: {
        front: (days) => plural(days, {
            one: 'Dernier jour',
            many: `${days.text} de derniers jours`,
            other: `${days.text} derniers jours`,
        }),
        index: 'Toutes les périodes',
    },
    against: (range) => `par rapport au ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `évolution d’un jour entier, ${now}, par rapport au ${before}`,
        many: `évolution de ${days.text} de jours entiers, ${now}, par rapport au ${before}`,
        other: `évolution de ${days.text} jours entiers, ${now}, par rapport au ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, sur ${counted(days, { one: 'jour entier', many: 'de jours entiers', other: 'jours entiers' })} de part et d’autre`,
    aDay: (change) => `${change} par jour en moyenne`,
    freshness: (moment) => `Enregistrements jusqu’au ${moment}`,
    noComparison: 'Les journaux ne remontent pas assez loin pour comparer.',
    lead: {
        front: (days) => plural(days, {
            one: 'En un jour, ',
            many: `En ${days.text} de jours, `,
            other: `En ${days.text} jours, `,
        }),
        during: (label) => `En ${label}, `,
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`au plus ${counted(visitors, PEOPLE)}`),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} vos fichiers que sur d’autres sites. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Au plus ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} vos fichiers que sur d’autres sites. `),
        ],
        nobody: 'personne n’a ouvert de page. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'au tarif public'),
            dearest: (bytes, cost) => left(bytes, cost, 'au tarif public le plus élevé'),
            own: (bytes, cost) => left(bytes, cost, 'à vos tarifs'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' ont été envoyés' : ' ont quitté le compartiment'),
            ],
        },
        toOne: (share, site) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, dont ${share} vers un site qui n’est pas le vôtre, `),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site),
        ],
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, dont ${share} vers un seul réseau, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, dont ${share} vers une seule adresse, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, dont ${share} vers des robots`)],
        behindCdn: ' Qui a lu par CloudFront ne figure pas dans ces journaux.',
        end: '.',
        shares: {
            nearlyAll: 'presque tout',
            most: 'l’essentiel',
            half: 'la moitié',
            third: 'un tiers',
            quarter: 'un quart',
            fifth: 'un cinquième',
            tenth: 'un dixième',
            little: 'un peu',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} avec des enregistrements\u202f: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} avec des enregistrements, de ${from} à ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Il n’y a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('encore rien à compter')}\u202f: aucun objet de journal ne contenait d’enregistrement.`,
    },
    glance: {
        page: ['Page la plus vue', (views) => plural(views, VIEWS)],
        object: ['Le plus envoyé', () => ''],
        country: ['Premier pays', visitorsUnit],
        site: ['Premier référent', visitorsUnit],
    },
    findingsTitle: 'À examiner',
    quiet: 'Une période calme\u202f: rien ne sort de l’ordinaire.',
    findingPlaces: { money: 'Coût', broken: 'Panne', changed: 'Changement' },
    findings: {
        hotlinker: {
            title: (site, objects) => plural(objects, {
                one: `${site} intègre un objet par hotlink`,
                many: `${site} intègre ${objects.text} d’objets par hotlink`,
                other: `${site} intègre ${objects.text} objets par hotlink`,
            }),
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlinks', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `Une seule adresse consomme ${share} du volume`,
            networkTitle: (share) => `Un seul réseau consomme ${share} du volume`,
            ownerTitle: (owner, share) => `${owner} consomme ${share} du volume`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` dans ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Qui consomme combien', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} lit ${times} plus`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} à ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} sur cette période${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Robots', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} est nouveau ici`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Il a lu ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Robots', '#bots')}`,
        },
        ai: {
            title: (share) => `Les robots d’IA consomment ${share} du volume`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Pourquoi ils viennent', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Vos propres pages pointent vers un objet manquant',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(le plus proche\u202f: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `depuis vos propres pages. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Introuvables', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Aucun journal de ${name} depuis le ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Jusque-là ${plural(objects, { one: 'arrivait', many: 'arrivaient', other: 'arrivaient' })} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))} par jour, et il manque depuis aux chiffres ce qu’ils diraient. La journalisation est-elle toujours activée\u202f? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Muets eux aussi\u202f: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Santé des journaux', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, {
                one: 'Un jour sans journaux',
                many: `${days.text} de jours sans journaux`,
                other: `${days.text} jours sans journaux`,
            }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aucun enregistrement pour\u202f: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Santé des journaux', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `Le coût estimé est ${times} plus élevé`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} à ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` en ${counted(days, DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, surtout pour ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Qui le consomme', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Les requêtes ont baissé de ${share}`,
            pageViews: (share) => `Les pages vues ont baissé de ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} à ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} par jour en moyenne${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Jour par jour', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 a répondu par des erreurs de serveur',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, ${share} du total, ${plural(requests, { one: 'a', many: 'ont', other: 'ont' })} reçu un statut de 500 ou plus${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Codes d’erreur', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} du volume est parti en lectures interrompues`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, n’ont apporté à personne un objet complet. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Téléchargements', '#downloads')}`,
        },
        oldTls: {
            title: 'Un ancien TLS ou une ancienne signature sont utilisés',
            tls: (requests) => `${counted(requests, REQUESTS)} avec TLS antérieur à 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} avec la version 2 de signature`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Audit S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} sont allés directement de S3 aux clients`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Sans passer par CloudFront, pour ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Par lui, ces données coûteraient ${through}, ou rien tant que tout ce que votre compte envoie par lui reste dans les ${free} gratuits par mois. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Qui interroge S3 directement', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Vos visiteurs sont dans les journaux de CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, ${share} de tout ce à quoi S3 a répondu, ${plural(fetches, { one: 'venait', many: 'venaient', other: 'venaient' })} de CloudFront lui-même. Qui a lu derrière lui, le journal de S3 ne le dit pas. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Ajouter ses journaux', '#origin')}`,
        },
        publicListing: {
            title: 'Tout le monde peut lister le compartiment',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Au moins ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'listage', many: 'de listages', other: 'listages' }))} sans signature ${plural(listings, { one: 'a reçu', many: 'ont reçu', other: 'ont reçu' })} une réponse\u202f: des inconnus connaissent le nom de tous les objets. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Audit S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => plural(lines, {
                one: `${lines.text} ligne de journal n’a pas pu être lue`,
                many: `${lines.text} de lignes de journal n’ont pas pu être lues`,
                other: `${lines.text} lignes de journal n’ont pas pu être lues`,
            }),
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} du total\u202f; elles ne figurent dans aucun autre chiffre. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Santé des journaux', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Jusqu’à ${upTo} sur ${of} sont évitables.`)} ${plural(cases, { one: 'Un dossier dit comment.', many: `${cases.text} de dossiers disent comment.`, other: `${cases.text} dossiers disent comment.` })}`,
        atLeast: (amount) => `au moins ${amount}`,
        inDays: (days) => `en ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'nouveau',
            there: () => 'en cours',
            stopped: (last) => `terminé le ${last}`,
        },
        savedSince: 'économisés depuis',
        first: {
            seen: (day) => `Vu pour la première fois le ${day}.`,
            atLeast: (day) => `Vu au moins depuis le ${day}\u202f: on ignore ce qu’il en était avant.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}\u202f; le plus, ${most}, le ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Un mois ainsi coûte environ ${cost}.`,
        saves: (cost) => `Économise jusqu’à ${cost} par mois.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, { one: 'lecture', many: 'de lectures', other: 'lectures' })} de ${counted(objects, { one: 'objet', many: 'd’objets', other: 'objets' })}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `Le dernier objet de journal est arrivé le ${day}.`,
            silentDays: (days) => `${plural(days, DAYS)} sans journaux`,
        },
        evidence: {
            hotLinker: ['Le plus consommé par ce biais', 'Objet'],
            hog: ['Ce qui a dû être consommé, d’après les sommes de chacun', 'Objet ou programme'],
            bot: ['Ses agents utilisateurs', 'Agent utilisateur'],
            bots: ['Qui consomme le plus', 'Robot'],
            missingObject: ['Où se trouve le lien', 'Page'],
            brokenDownload: ['Envoyé en vain', 'Objet'],
            costJump: ['Plus envoyé qu’avant', 'Objet'],
            oldEncryption: ['Par version', 'Version'],
        },
        remedies: {
            referrer: {
                title: 'Refuser les lectures qui viennent de ce site',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ajoutez l’instruction à la stratégie du compartiment. Qui masque ou falsifie l’en-tête Referer passe encore.`,
            },
            address: {
                title: 'Refuser les lectures non signées venant de là',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ajoutez l’instruction à la stratégie du compartiment. Elle refuse aussi les personnes derrière ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}\u202f: vérifiez d’abord que ce n’est pas un de vos services.`,
            },
            shared: {
                title: 'Demander à qui lit là-bas de lire moins',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aucune stratégie n’est proposée\u202f: ${owner} héberge des moteurs de recherche, des proxys ou des clouds par lesquels passent vos visiteurs.`,
            },
            robots: {
                title: (bots) => `Demander à ${bots} de rester à l’écart`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ajoutez ces lignes à ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. Les robots qui le respectent s’arrêtent en un jour ou deux.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Mettez ces lignes dans ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} à la racine du site. Les robots qui le respectent s’arrêtent en un jour ou deux.`,
            },
            copy: {
                title: (key) => `La clé la plus proche est ${key}\u202f: copiez-la`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ou corrigez le lien.`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ou corrigez le lien sur ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` La copie garde le type et les métadonnées, mais pas d’ACL\u202f: si c’est elle qui autorise la lecture, ajoutez ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Corriger le lien, ou y déposer l’objet'
                    : `La clé la plus proche est ${nearest}\u202f: corrigez le lien`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `On ne connaît aucune page où il se trouve.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Il se trouve sur ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Rien à faire',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `C’est terminé. Ce qui le refuse peut rester\u202f; le cas quitte cette page quand il n’est plus parmi les plus gros.`,
            },
            logging: {
                title: 'Vérifier que la journalisation est toujours activée',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Une réponse vide signifie qu’elle est désactivée. Si la réponse nomme ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} comme cible, regardez la stratégie et le cycle de vie de ce compartiment.`,
            },
            encryption: {
                title: 'Refuser TLS antérieur à 1.2 et la version 2 de signature',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ajoutez les instructions à la stratégie du compartiment. Les clients qui ne connaissent rien de plus récent sont alors exclus\u202f: vérifiez d’abord qu’aucun n’est à vous.`,
            },
            listing: {
                title: 'Retirer ce qui permet à tous de lister',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Retirez cette instruction de la stratégie du compartiment, ou seulement son action si l’instruction en a d’autres\u202f; et, dans la liste de contrôle d’accès, «\u202fLister\u202f» pour tout le monde. Qui connaît un nom peut toujours lire ce qui est public.`,
            },
            player: {
                title: 'Ne rien laisser les lecteurs charger sans qu’on le demande',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Un lecteur sans ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} commence à charger ce que personne ne regardera peut-être, puis s’interrompt.`,
            },
            resume: {
                title: 'Dire comment reprendre après une interruption',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Mettez la commande à côté du lien vers ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}\u202f: elle reprend là où elle s’est arrêtée, au lieu de recommencer.`,
            },
            cache: {
                title: (key) => `Laisser navigateurs et proxys garder ${key}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Qui le relit ne coûte alors plus rien\u202f; combien cela représente, les journaux ne le disent pas. Uniquement pour des fichiers ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} dont le nom change quand ils changent. Ce qui est défini par ailleurs sur l’objet, comme ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, vos propres métadonnées ou une ACL, doit être indiqué de nouveau\u202f: la commande le remplace.`,
            },
            lifecycle: {
                title: 'Ne déplacer que les gros objets',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Chaque transition est facturée, et les petits objets économisent moins qu’elle ne coûte. Mettez ceci à la place de la règle de cycle de vie qui les déplace\u202f; le nombre de jours est à votre choix.`,
            },
            cameOrWent: {
                title: 'Rien, s’il est là maintenant',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Il a aussi été lu pendant cette période\u202f: il est apparu ou a disparu.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Hotlinks de ${name}`,
            hog: (name) => `Une grande part du trafic va à ${name}`,
            bot: (name) => `Le robot ${name} prend beaucoup`,
            'missing-object': (name) => `Objet manquant ${name}`,
            'broken-download': (name) => `Des lectures de ${name} s’interrompent`,
            'old-encryption': (name) => `Ancien TLS ou ancienne signature : ${name}`,
        },
        events: {
            began: (what) => `Commencé : ${what}`,
            grew: (what) => `Accru de moitié : ${what}`,
            stopped: (what) => `Terminé : ${what}`,
        },
        inWeeks: (amount, day) => `${amount} dans les quatre semaines jusqu’au ${day}.`,
        inWeek: (amount, day, before) => `${amount} dans la semaine jusqu’au ${day}, après ${before} dans une semaine antérieure.`,
        last: (day) => `Vu pour la dernière fois le ${day}.`,
        again: (day) => `Des objets de journal sont revenus le ${day}.`,
        costRose: 'Le coût a augmenté',
    },
    since: {
        new: (day) => `, depuis le ${day}`,
        more: (day) => `, en hausse depuis le ${day}`,
        less: (day) => `, en baisse depuis le ${day}`,
        first: (day) => `depuis le ${day}`,
        before: (day) => `depuis avant le ${day}`,
        atLeast: (day) => `au moins depuis le ${day}`,
    },
    times: {
        twice: 'deux fois',
        many: (times) => counted(times, TIMES),
    },
    headlines: {
        visitors: [
            'Visiteurs',
            'Adresses et agents utilisateurs distincts parmi les personnes qui ont lu quelque chose, hormis celles qui n’ont vu que des fichiers sur d’autres sites.',
        ],
        pageViews: ['Pages vues', 'Pages que des personnes ont ouvertes et reçues.'],
        requests: [
            'Requêtes',
            'Toutes les requêtes HTTP des clients\u202f: personnes, robots et outils.',
        ],
        bytes: ['Données envoyées', 'Octets sortis du compartiment, tels que S3 les a journalisés.'],
        cost: ['Coût estimé', 'Requêtes et volume aux tarifs ci-dessous\u202f: un maximum.'],
        errors: ['Erreurs', 'Part des requêtes de statut 400 ou plus.'],
    },
    otherObjects: '(autres objets)',
    visitorsAre: {
        counted: '',
        estimated: 'estimation, ±\u202f1\u202f%',
        'added up': 'au plus\u202f: additionnés par jour',
    },
    countedSince: {
        table: (day) => day === null ? 'Pas entièrement compté ces jours-là' : `Compté depuis le ${day}`,
        part: (label, day) => day === null
            ? `${label}\u202f: pas entièrement compté ces jours-là`
            : `${label}\u202f: compté depuis le ${day}`,
    },
    provenance: {
        title: 'D’où viennent ces chiffres',
        note: 'Une copie est ce qui est conservé à côté du rapport pour le temps où les journaux auront disparu. Elle contient tous les totaux\u202f; les petites lignes de ses tableaux sont regroupées, et les clients n’y sont pas nommés.',
        copied: (days) => `${days} d’après des copies des décomptes`,
        otherSettings: (days, how) => `${days} comptés ${how}`,
        timeZone: (zone) => `en ${zone}`,
        exclude: 'avec d’autres exclusions',
        clientAddresses: {
            masked: 'avec des adresses tronquées',
            hidden: 'avec des adresses masquées',
            full: 'avec des adresses complètes',
        },
        addedUp: (days) => `${days}\u202f: les visiteurs d’un jour sont additionnés sur plusieurs livraisons, certains peuvent donc compter deux fois`,
        wholeAddedUp: 'Les visiteurs de toute la période sont la somme de ceux de ses jours\u202f: qui est venu plusieurs jours compte une fois pour chacun\u202f; ils étaient donc au plus ce nombre.',
        crosses: 'tout n’a pas été compté avec les mêmes réglages',
        crossesVisitors: 'les visiteurs n’ont pas tous été comptés de la même façon',
        oldVisitors: (days) => `${days}\u202f: comptés par une version antérieure, pour laquelle qui n’a vu que des fichiers sur d’autres sites est un visiteur`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}maximum, tarifs publics de ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}maximum, tarifs publics les plus élevés de ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}maximum, vos tarifs${asOf && ` de ${asOf}`}`,
        unknown: () => 'tarifs inconnus',
    },
    unknownCost: 'coût inconnu',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} par jour\u202f: entre ${least} et ${most}, maximum le ${day}.`,
    traffic: {
        title: { day: 'Jour par jour', month: 'Mois par mois' },
        definition: 'Un chiffre clé détermine ce que montrent les barres. Les robots sont ceux qui se déclarent comme tels, les outils sont par exemple curl ou des SDK.',
        provisional: 'Le dernier jour est encore incomplet.',
        bytesDefinition: 'Octets sortis du compartiment, selon qui les a demandés.',
        bytesTitle: { day: 'Données envoyées par jour', month: 'Données envoyées par mois' },
        text: {
            day: (total, most, when) => `${total} au total\u202f; maximum en un jour\u202f: ${most}, ${when}.`,
            month: (total, most, when) => `${total} au total\u202f; maximum en un mois\u202f: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, { one: 'jour précédent', many: 'de jours précédents', other: 'jours précédents' })}`,
        year: 'L’année précédente',
        lastYear: 'Même jour de la semaine, l’an dernier',
        embedded: 'Personnes qui n’ont vu que des fichiers sur d’autres sites',
    },
    marks: {
        began: (title) => `Nouveau\u202f: ${title}`,
        stopped: (title) => `Terminé\u202f: ${title}`,
        gap: (days) => `Aucun enregistrement pendant ${counted(days, DAYS)}`,
        silent: (source) => `Plus rien n’est livré par ${source}`,
        release: (tables) => tables === ''
            ? 'Une version plus récente compte à partir d’ici'
            : `Une version plus récente compte à partir d’ici, et davantage qu’avant\u202f: ${tables}`,
    },
    heat: {
        title: 'Heures de la semaine',
        definition: (zone) => `Requêtes des personnes pendant une heure moyenne de la semaine, fuseau ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}, ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `La plus chargée\u202f: ${busiest}. La plus calme\u202f: ${quietest}.`,
        few: 'Trop peu de requêtes pour désigner l’heure la plus chargée.',
    },
    calendar: [
        'Chaque jour',
        'Requêtes de chaque jour : plus il y en a, plus la teinte est soutenue. Une colonne est une semaine à partir du lundi.',
    ],
    overview: {
        addedUp: 'visiteurs au plus\u202f: additionnés par jour',
        title: 'Douze mois',
        definition: 'Requêtes par mois des personnes, robots et outils.',
    },
    otherReports: 'Autres rapports',
    operations: {
        title: 'Exploitation',
        definition: 'Pour qui exploite le compartiment.',
        page: 'Exploitation',
        all: 'Vitesse, audit et santé des journaux en détail',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Vitesse, audit S3 et santé des journaux')}\u202f: ${label}.`,
        speed: (most, serverErrors) => `ou moins pour la moitié des lectures, ${most} ou moins pour 99 sur 100\u202f; ${counted(serverErrors, { one: 'erreur de serveur', many: 'd’erreurs de serveur', other: 'erreurs de serveur' })}`,
        audit: (oldTls, sigV2) => `écritures et suppressions\u202f; ${counted(oldTls, REQUESTS)} avec TLS antérieur à 1.2, ${sigV2.text} avec la version 2 de signature`,
        health: (lines, gaps) => `sur ${counted(lines, { one: 'ligne', many: 'de lignes', other: 'lignes' })} illisibles\u202f; ${counted(gaps, DAYS)} sans enregistrement`,
    },
    map: {
        title: 'Carte des pays',
        definition: 'Plus la couleur est forte, plus la part d’un pays dans le total est grande, pays inconnus compris. Chacun mène à sa ligne dans le tableau ci-dessous.',
        link: 'Carte',
        choice: 'Ce que montrent les couleurs',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Carte des pays')}\u202f: ${label}.`,
        andMore: (share) => `${share} et plus`,
        lessThan: (share) => `Moins de ${share}`,
        none: 'Rien',
        note: 'Les petits pays sont des points. Ceux dont la carte n’a pas la forme ne figurent que dans le tableau.',
        shapes: 'Formes et frontières\u202f: Natural Earth (domaine public)',
    },
    facts: {
        linkedFiles: 'Depuis des sites qui ne font qu’intégrer ou lier des fichiers',
        own: 'Depuis vos propres pages',
        unreferred: 'Sans référent',
        writes: 'Écritures (PUT, POST, COPY)',
        deletes: 'Suppressions',
        lists: 'Listages',
        reads: 'Lectures d’objets',
        anonymous: 'Requêtes anonymes',
        signed: 'Requêtes signées',
        presigned: 'Présignées (dans l’URL)',
        sigV2: 'Version 2 de signature',
        plainHttp: 'HTTP non chiffré',
        oldTls: 'TLS antérieur à 1.2',
        acl: 'Autorisées par une ACL seule',
        lifecycle: 'Actions de cycle de vie',
        hitRatio: 'Succès, sur les recherches',
        byteHitRatio: 'De même, par volume',
        refreshed: 'Dont vérifiés auprès de l’origine',
        perByte: 'Octets envoyés par octet récupéré',
        payAsYouGo: 'Paiement à l’usage',
        afterFree: 'Si rien d’autre n’utilisait le quota gratuit',
        planPrice: 'Le forfait, par mois',
        planBytes: 'Son volume, du mois le plus plein',
        planRequests: 'Ses requêtes',
        fetches: 'Récupérations à l’origine',
        fetchShare: 'De tout ce à quoi S3 a répondu',
        fetchBytes: 'Volume vers CloudFront',
        notModified: 'Dont non modifiées (304)',
        failedFetches: 'Récupérations en échec',
        fetchCost: 'Prix S3 de ces requêtes',
        slowDowns: '503 SlowDown',
        serverErrors: 'Statut 500 ou plus',
        objects: 'Objets de journal',
        objectBytes: 'Leur volume',
        records: 'Enregistrements',
        malformed: 'Lignes illisibles',
        duplicates: 'Enregistrements livrés à nouveau, écartés',
        unidentified: 'Enregistrements dont une nouvelle livraison ne se reconnaît pas (pour CloudFront\u202f: ajoutez le champ x-edge-request-id)',
        excluded: 'Enregistrements écartés par exclude',
        firstRecord: 'Premier enregistrement',
        lastRecord: 'Dernier enregistrement',
    },
    answered: {
        serverErrors: {
            origin: 'L’origine derrière CloudFront a répondu par des erreurs de serveur',
            unreached: 'CloudFront n’a pas pu joindre son origine ou lire sa réponse',
            edge: 'CloudFront a répondu par des erreurs de serveur',
            several: 'Des clients ont reçu des erreurs de serveur',
            from: (parts) => `De\u202f: ${parts}. `,
            senders: {
                s3: 'S3 lui-même',
                origin: 'l’origine derrière CloudFront',
                unreached: 'CloudFront sans réponse de l’origine',
                edge: 'CloudFront lui-même',
                unknown: 'CloudFront sans raison indiquée',
            },
            alsoOfS3: (fetches) => `Le journal de S3 lui-même a ${fetches} réponses de ce genre à CloudFront. `,
        },
        oldTls: {
            title: 'Un ancien TLS est utilisé chez CloudFront',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} à CloudFront avec TLS antérieur à 1.2\u202f; la politique de sécurité de la distribution peut le refuser. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS chez CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'De tout ce à quoi S3 a répondu lui-même, récupérations de CloudFront comprises.',
        noCodes: 'Le journal de CloudFront n’a pas ces codes\u202f: ce qu’il a répondu est sous Statuts.',
        pastPolicy: 'Elle ne refuse pas ceux qui passent par CloudFront\u202f: une règle d’AWS WAF ou une fonction CloudFront le fait.',
        twice: {
            title: 'Journalisées deux fois',
            note: 'Deux livraisons journalisent ces distributions. Chaque requête compte une fois\u202f; désactivez l’une des deux.',
        },
        byEdges: {
            bytesBy: 'Octets envoyés, selon qui les a demandés.',
            campaigns: 'Lectures selon les paramètres utm_… et x-….',
            health: 'De quoi sont faits les journaux, et ce qui n’a pas pu être compté. Les objets de journal et leurs enregistrements suivent le jour que porte leur nom, le premier et le dernier enregistrement l’heure de la requête.',
            deliveryGaps: 'Aucun objet de journal ne nomme ces jours.',
            operators: 'Pour qui exploite le site.',
        },
        both: {
            bytes: 'Octets envoyés aux clients, tels que CloudFront et S3 les ont journalisés.',
            sent: 'Octets des réponses tels qu’ils sont journalisés\u202f: par CloudFront avec les en-têtes, par S3 sans.',
            turnAround: 'Du dernier octet de la requête au premier de la réponse\u202f: ce qu’il faut à CloudFront ou à S3. Médiane\u202f: la moitié des lectures ont été aussi rapides ou plus.',
        },
        edgesAlone: {
            bytes: 'Octets envoyés aux clients, tels que CloudFront les a journalisés.',
            sent: 'Octets des réponses tels que CloudFront les a journalisés, en-têtes compris.',
            turnAround: 'Du dernier octet de la requête au premier de la réponse\u202f: ce qu’il faut à CloudFront. Médiane\u202f: la moitié des lectures ont été aussi rapides ou plus.',
            operations: 'Vitesse, CloudFront et santé des journaux en détail',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Vitesse, CloudFront et santé des journaux')}\u202f: ${label}.`,
        },
    },
    edgeTimes: 'Les temps des emplacements périphériques de CloudFront en font partie, succès comme échecs.',
    priceRegions: {
        northAmerica: 'Amérique du Nord',
        europe: 'Europe et Israël',
        africa: 'Afrique et Moyen-Orient',
        southAmerica: 'Amérique du Sud',
        japan: 'Japon',
        australia: 'Australie et Nouvelle-Zélande',
        asia: 'Asie-Pacifique',
        india: 'Inde',
        other: 'lieu inconnu, au tarif le plus élevé',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Tarifs publics de ${asOf}, un maximum\u202f: les ${freeBytes} et ${freeRequests} requêtes gratuites par mois et par compte ne sont pas déduits.`,
    cdnSteps: {
        title: 'Où sont vos visiteurs',
        note: 'Le journal de S3 ne parle que de CloudFront, qui répond aux visiteurs depuis son cache. Qui lit, d’où et combien figure dans les journaux standard de CloudFront\u202f; ce rapport les lit à côté de ceux de S3.',
        steps: [
            'Activez la journalisation standard dans la console CloudFront\u202f: votre distribution, onglet Logging, Add, Amazon S3.',
            'Choisissez W3C ou JSON comme format de sortie, et tous les champs.',
            'Ajoutez l’emplacement comme une ligne de plus de l’entrée logs du workflow, et permettez à son rôle d’y lire.',
        ],
    },
    scanners: {
        title: 'Scanners',
        note: 'Regroupées ici\u202f: les lectures de ce que seuls des intrus cherchent, comme wp-login.php ou .env.',
    },
    reasons: {
        'too few fields': 'trop peu de champs',
        'bad time': 'heure invalide',
        'bad request URI': 'URI de requête invalide',
        'bad status': 'statut invalide',
        'bad number': 'nombre invalide',
        'bad quotes': 'guillemets invalides',
        'line too long': 'ligne trop longue',
        'binary data': 'données binaires',
        'journal record': 'enregistrement d’un journal «\u202fJournal\u202f» de Ceph, qui ne parle pas de requêtes\u202f: mettez le LoggingType de la journalisation du compartiment à «\u202fStandard\u202f»',
        'streaming log': 'événement d’un journal de streaming (RTMP) de CloudFront, qui ne parle pas de requêtes\u202f: laissez ces objets de journal hors du préfixe',
        'no list of fields': 'ligne d’un journal CloudFront sans la liste de ses champs (format de sortie «\u202fplain\u202f»)\u202f: faites-le livrer en «\u202fw3c\u202f», «\u202fjson\u202f» ou «\u202fparquet\u202f»',
        'missing field': 'enregistrement sans heure, méthode ou statut\u202f: choisissez les champs date, time, cs-method et sc-status (pour les journaux de S3\u202f: tous) à la livraison',
        'bad JSON': 'pas un objet JSON',
        'broken gzip': 'objet de journal qui n’est pas un gzip complet ou que suit autre chose\u202f: faites-le livrer ou copiez-le à nouveau',
        'broken Parquet': 'objet de journal qui n’est pas une table Parquet complète\u202f: faites-le livrer ou copiez-le à nouveau\u202f; au-delà de 32 Mo, sans gzip',
    },
    percentiles: 'Un temps est la borne supérieure de sa classe (1, 2, 5, 10… ms).',
    gaps: {
        title: 'Jours sans enregistrement',
        note: 'Entre le premier et le dernier jour qui en ont.',
        none: 'Aucun\u202f: il y a des enregistrements de chaque jour.',
    },
    deliveryGaps: {
        title: 'Jours sans objet de journal',
        note: 'S3 n’a rien livré ces jours-là.',
        none: '',
    },
    samples: {
        title: 'Exemples',
        note: 'Quelques-uns pour chaque motif, rendus inoffensifs pour l’affichage.',
    },
    policy: {
        title: 'Une stratégie de compartiment contre les pires cas',
        note: 'Ajoutez l’instruction à la stratégie du compartiment. Elle refuse les lectures qui viennent de ces sites\u202f; un client qui masque ou falsifie son en-tête Referer passe encore.',
        asks: (sites) => `Refuse\u202f: ${sites}.`,
        several: 'S3 n’accepte dans une stratégie que l’ARN du compartiment lui-même\u202f: dans celle de chaque compartiment, ne gardez que ses propres lignes.',
    },
    setup: {
        title: 'Comment activer la journalisation',
        definition: 'S3 écrit un enregistrement de chaque requête dans des objets de journal, en quelques heures, gratuitement hormis leur stockage.',
        steps: [
            'Dans la console S3, ouvrez votre compartiment, puis Propriétés, puis Journalisation des accès au serveur, et choisissez Modifier.',
            'Activez-la, et choisissez comme cible un autre compartiment de la même région et du même compte, avec un préfixe comme logs/.',
            'Indiquez ce compartiment et ce préfixe à l’action\u202f: logs: s3://COMPARTIMENT-CIBLE/logs/',
            'Patientez quelques heures\u202f: les premiers objets de journal arrivent avec un délai. La prochaine exécution les trouve d’elle-même.',
        ],
        commandTitle: 'Ou en ligne de commande',
        commandNote: 'Mettez les noms de vos propres compartiments. La cible a besoin d’une stratégie qui laisse logging.s3.amazonaws.com y écrire.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Tarifs publics de S3 Standard dans ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aucun tarif public de ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} n’est connu ici\u202f: chaque prix est le plus élevé de toutes les régions répertoriées, ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Vos tarifs et, là où vous n’en avez pas donné, les tarifs publics de S3 Standard dans ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS facture ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} dans une autre monnaie, et aucun de ses prix n’est connu ici\u202f: donnez les vôtres par l’entrée prices.`,
    },
    span: (least, most) => `${least} à ${most}`,
    notices: {
        partial: (held, planned) => `Partiel\u202f: ${held.text} sur ${counted(planned, LOG_OBJECTS)} pour l’instant. La prochaine exécution reprend ici.`,
        unreadable: 'Aucune ligne des objets de journal présents n’est un enregistrement.',
        emptyDirectory: 'Le répertoire indiqué ne contient aucun objet de journal.',
    },
    job: {
        read: 'Lire le rapport',
        newLogObjects: 'Nouveaux objets de journal',
    },
    alerts: {
        metrics: {
            requests: 'requêtes',
            bytes: 'données envoyées',
            visitors: 'visiteurs',
            errors: 'erreurs',
            cost: 'coût',
        },
        noLogs: (hours) => `Aucun enregistrement de journal depuis ${counted(hours, HOURS)}. La journalisation est-elle toujours activée\u202f?`,
        silentSources: (names, hours) => `Aucun objet de journal de ${names} depuis ${counted(hours, HOURS)}. Sa journalisation est-elle toujours activée\u202f?`,
        noLogsYet: 'Aucun enregistrement de journal pour l’instant. La journalisation est-elle activée\u202f?',
        malformed: (share, part, all) => `${share} des lignes sont illisibles (${part} sur ${all})`,
        errors5xx: (share, day, part, all) => `${share} des requêtes du ${day} ont échoué avec une erreur 5xx (${part} sur ${all})`,
        errors: (share, day, part, all) => `${share} des requêtes du ${day} ont échoué (${part} sur ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} le ${day}\u202f: ${seen}, ${counted(times, TIMES)} la valeur habituelle (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} le ${day}\u202f: ${seen}, là où il n’y a d’ordinaire rien (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Nouveau site qui fait du hotlinking', many: 'Nouveaux sites qui font du hotlinking', other: 'Nouveaux sites qui font du hotlinking' })}\u202f: ${named}`,
    },
    publicDefinitions: [
        [
            'Objets non publics',
            'Tout le monde peut lire ce rapport. Il ne nomme donc que les objets que quelqu’un a récupérés sans signature, et ce que des inconnus ont demandé en vain\u202f; tous les autres objets forment cette seule ligne. Les demandeurs, les agents utilisateurs complets, les hôtes de réseaux internes et les petits réseaux ne sont pas nommés.',
        ],
    ],
    visitorsAddUp: [
        [
            'Visiteur',
            'Une adresse de client et un agent utilisateur distincts parmi les lectures de personnes de statut inférieur à 400, hormis qui n’a jamais reçu que des fichiers montrés par des pages d’autres sites\u202f; compté une fois par jour dans les journaux de chaque nuit. Les nombres d’un jour ou d’une période en sont les sommes\u202f: ils étaient au plus ce nombre. C’est que des inconnus peuvent lire le cache Actions de ce dépôt, et que rien de ce qui est tiré d’une adresse n’y est conservé. Avec un secret comme cache-encryption-key, ou dans un dépôt privé, chaque visiteur compte une fois.',
        ],
    ],
    definitions: [
        ['Enregistrement', 'Une ligne du journal qui a pu être lue.'],
        [
            'Requête',
            'L’enregistrement d’une requête HTTP d’un client, avec un statut\u202f: ni action de cycle de vie, ni second enregistrement d’une copie, ni clé isolée d’une suppression groupée.',
        ],
        ['Lecture', 'Un GET ou un HEAD d’un objet. La plupart des tableaux comptent des lectures.'],
        ['Envoyé', 'Octets des réponses tels que S3 les a journalisés, sans les en-têtes.'],
        [
            'Personnes, robots, outils',
            'D’après l’agent utilisateur. Les robots d’IA sont une catégorie de robots\u202f; les SDK, les lignes de commande et tout ce qui n’envoie pas d’agent sont des outils.',
        ],
        [
            'Visiteur',
            'Une adresse de client (en IPv6, son /64) et un agent utilisateur distincts parmi les lectures de personnes de statut inférieur à 400, hormis qui n’a jamais reçu que des fichiers montrés par des pages d’autres sites\u202f: ceux-là sont donnés à part. Exact jusqu’à 16\u202f384\u202fpersonnes\u202f; au-delà ce sont des estimations, de l’ensemble et de chaque ligne d’un tableau, avec une erreur type d’au plus 0,8\u202f% de toutes les personnes, et jamais plus que la somme des jours. Un visiteur figure dans chaque ligne d’un tableau à laquelle il appartient. Là où on ne sait pas quels visiteurs sont les mêmes, un tableau a des visiteurs quotidiens\u202f: ceux de chaque jour, additionnés.',
        ],
        [
            'Page vue',
            'Le GET d’une page par une personne (une clé qui finit par .html, .htm ou une barre oblique, ou n’a pas d’extension) avec le statut 200 ou 304.',
        ],
        [
            'Hotlink',
            'Une lecture d’un fichier (tout ce qui n’est pas une page) depuis la page d’un autre site.',
        ],
        ['Erreur', 'Statut 400 ou plus.'],
        [
            'Coût',
            'Requêtes et volume aux tarifs publics ou aux vôtres\u202f: une estimation, et un maximum.',
        ],
    ],
};
const CAME = {
    one: ' est venue et a lu ',
    many: ' sont venues et ont lu ',
    other: ' sont venues et ont lu ',
};
const SAW_ONLY = { one: 'n’a vu', many: 'n’ont vu', other: 'n’ont vu' };
const TIMES = { one: 'fois', many: 'de fois', other: 'fois' };
const MONTHS = { one: 'mois', many: 'de mois', other: 'mois' };
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, isDaily ? DAILY_VISITORS : VISITORS);
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? ' ont été envoyés, ' : ' ont quitté le compartiment, '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`entre ${inWords(cost.least)} et `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null
        ? ''
        : `à partir de ${inWords(least)} une fois les Go gratuits déduits\u202f; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Coût = écritures ÷ 1\u202f000 × ${cost.writes} + autres requêtes ÷ 1\u202f000 × ${cost.reads} + Go envoyés × ${cost.egress} (moins au-delà de 10\u202fTo par mois) + transitions de cycle de vie ÷ 1\u202f000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u202f; 1\u202fGo = 10⁹\u202foctets. C’est un maximum\u202f: les ${freeGB}\u202fGo par mois qui sortent gratuitement d’un compte AWS, les remises et le tarif plus bas entre régions ne sont pas déduits. Les données vers la région du compartiment lui-même, quand le journal le dit, et vers CloudFront ne sont pas des données sortantes. Les suppressions, les erreurs qu’AWS ne facture à personne, les refus (403) à des inconnus et les erreurs de serveur (5xx) ne sont ni facturés ni comptés. Le coût d’une ligne est celui de son volume et de ses requêtes à ces tarifs.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `moins de ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null
        ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('environ '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)]
        : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('pour moins de '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
