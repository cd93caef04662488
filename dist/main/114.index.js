export const id = 114;
export const ids = [114];
export const modules = {

/***/ 42114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ es)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('es');
const PEOPLE = { one: 'persona', many: 'de personas', other: 'personas' };
const MORE_PEOPLE = { one: 'persona más', many: 'de personas más', other: 'personas más' };
const REQUESTS = { one: 'solicitud', many: 'de solicitudes', other: 'solicitudes' };
const PAGES = { one: 'página', many: 'de páginas', other: 'páginas' };
const VIEWS = { one: 'vista', many: 'de vistas', other: 'vistas' };
const VISITORS = { one: 'visitante', many: 'de visitantes', other: 'visitantes' };
const DAILY_VISITORS = {
    one: 'visitante diario',
    many: 'de visitantes diarios',
    other: 'visitantes diarios',
};
const DAYS = { one: 'día', many: 'de días', other: 'días' };
const WHOLE_DAYS = { one: 'día completo', many: 'de días completos', other: 'días completos' };
const HOURS = { one: 'hora', many: 'de horas', other: 'horas' };
const MONTHS = { one: 'mes', many: 'de meses', other: 'meses' };
const TIMES = { one: 'vez', many: 'de veces', other: 'veces' };
const LOG_OBJECTS = {
    one: 'objeto de registro',
    many: 'de objetos de registro',
    other: 'objetos de registro',
};
const es = {
    tag: 'es',
    page: {
        skip: 'Ir al informe',
        periods: 'Períodos',
        sections: 'Secciones',
        numbers: 'Cifras clave',
        definitions: 'Qué significan los números',
        search: 'Buscar',
        noMatch: 'No se encontró nada',
        more: 'Mostrar más',
        fewer: 'Mostrar menos',
        csv: 'CSV',
        csvOf: 'Descargar como CSV:',
        data: 'Todos los números en JSON',
        openData: 'Datos abiertos',
        theme: 'Tema',
        themeSystem: 'Sistema',
        themeLight: 'Claro',
        themeDark: 'Oscuro',
        copy: 'Copiar',
        copied: 'Copiado',
        provisional: 'aún incompleto',
        noRecords: 'sin entradas',
        chartAsTable: 'Gráfico como tabla',
        arrowKeys: 'las teclas de flecha dicen cada valor',
        embedded: 'En otros sitios',
        marks: 'Notas',
        before: 'Anterior',
        after: 'Siguiente',
        keys: 'Teclado',
        keyDays: 'Recorrer la cronología, barra por barra',
        keyHelp: 'Esta ayuda',
        close: 'Cerrar',
        shown: 'visible',
        hidden: 'oculto',
        day: 'Día',
        month: 'Mes',
        hour: 'Hora',
        people: 'Personas',
        bots: 'Bots',
        tools: 'Herramientas',
        requests: 'Solicitudes',
        bytes: 'Datos enviados',
        visitors: 'Visitantes',
        pageViews: 'Páginas vistas',
        errors: 'Errores',
        cost: 'Costo estimado',
        made: 'Creado con',
    },
    panels: {
        changedKeys: [
            'Objetos',
            'Objetos cuyo volumen enviado más cambió respecto al período anterior.',
        ],
        changedSites: [
            'Sitios',
            'Sitios de referencia cuyos visitantes diarios más cambiaron respecto al período anterior.',
        ],
        changedBots: ['Bots', 'Bots cuyas solicitudes más cambiaron respecto al período anterior.'],
        changedErrors: [
            'Errores',
            'Códigos de error de S3 cuyas solicitudes más cambiaron respecto al período anterior.',
        ],
        hotlinks: [
            'Hotlinks',
            'Lecturas de archivos (todo lo que no es una página) que otros sitios incrustan o enlazan. No incluye buscadores, asistentes ni lectores de feeds.',
        ],
        hotlinkSites: ['Sitios que hacen hotlinking', 'Lo mismo, sumado por sitio.'],
        hogKeys: ['Por objeto', 'Objetos según el volumen enviado.'],
        hogAgents: [
            'Por agente de usuario',
            'Cómo se identifican los clientes, según el volumen que se les envió.',
        ],
        hogClients: [
            'Por dirección',
            'Direcciones de clientes según el volumen que se les envió; solo se muestran sus redes.',
        ],
        hogFullClients: ['Por dirección', 'Direcciones de clientes según el volumen que se les envió.'],
        pages: [
            'Páginas',
            'Páginas vistas: una persona abrió una página y la recibió (estado 200 o 304).',
        ],
        downloads: [
            'Descargas',
            'Archivos de 1 MB o más y archivos leídos por rangos; un archivo es todo lo que no es una página. Cuentan como descargas las lecturas completas y tantas más como llenarían las lecturas por rangos, según el tamaño que el archivo tenía entonces; desperdiciados son los datos de las lecturas que se cortaron.',
        ],
        directories: ['Directorios', 'Lecturas según las dos primeras carpetas de la clave.'],
        types: ['Tipos de archivo', 'Lecturas según la extensión de la clave.'],
        sizes: [
            'Tamaño de los objetos',
            'Lecturas según el tamaño del objeto. Los límites son múltiplos de 1024 bytes.',
        ],
        ways: ['Cómo llegaron', 'Lecturas que enviaron otros sitios, según lo que son.'],
        referringSites: [
            'Sitios de referencia',
            'Sitios cuyos enlaces trajeron visitantes a tus páginas. Lo que otros solo incrustan está en Hotlinks.',
        ],
        referrers: [
            'Páginas de referencia',
            'Páginas ajenas que trajeron lecturas, sin sus cadenas de consulta.',
        ],
        searchEngines: [
            'Buscadores y asistentes',
            'Lecturas que vinieron de sus páginas de resultados y respuestas.',
        ],
        campaigns: [
            'Campañas',
            'Lecturas según los parámetros utm_… y x-…; estos últimos S3 los ignora, pero los registra.',
        ],
        countries: ['Países', 'Desde dónde leen personas y programas.'],
        networks: [
            'Redes',
            'Sistemas autónomos desde los que leen personas y programas, según el volumen que se les envió.',
        ],
        browsers: ['Navegadores', 'Lecturas de personas, por navegador.'],
        systems: ['Sistemas', 'Lecturas de personas, por sistema operativo.'],
        devices: ['Dispositivos', 'Lecturas de personas, por tipo de dispositivo.'],
        bots: ['Bots', 'Programas que dicen quiénes son, y a qué vienen cuando se sabe.'],
        botClasses: ['A qué vienen los bots', 'Lecturas de bots, sumadas por clase.'],
        tools: [
            'Herramientas y SDK',
            'Líneas de comandos, SDK, programas de descarga y todo lo que no envía un agente de usuario.',
        ],
        errorCodes: [
            'Códigos de error',
            'Solicitudes que terminaron en error, por código de error de S3.',
        ],
        statuses: ['Estados', 'Solicitudes por estado HTTP.'],
        errorKeys: [
            'Errores por objeto',
            'Solicitudes con estado 400 o superior, por código de error y objeto; los objetos que faltan están en «No encontrados».',
        ],
        notFound: [
            'No encontrados',
            'Lecturas de objetos que no existen y dónde están sus enlaces: en tus propias páginas, en páginas ajenas o en ninguna (escritos, en favoritos, adivinados).',
        ],
        notFoundLinks: ['Quién enlaza allí', 'Páginas que enlazan a objetos que no existen.'],
        speed: [
            'Tiempo de procesamiento',
            'Del último byte de la solicitud al primero de la respuesta: lo que tarda S3. La mediana: la mitad de las lecturas fueron así de rápidas o más.',
        ],
        totalTime: [
            'Tiempo total',
            'Desde que llega la solicitud hasta que sale el último byte: un cliente lento también cuenta.',
        ],
        slowest: [
            'Objetos más lentos',
            'Objetos según su tiempo medio de procesamiento, entre los leídos al menos 10 veces.',
        ],
        audit: ['Acceso', 'Solicitudes según cómo se hicieron: lo primero que pregunta una auditoría.'],
        operations: [
            'Operaciones',
            'Todas las entradas según su operación: solicitudes, acciones de ciclo de vida, copias.',
        ],
        requesters: ['Solicitantes', 'Solicitudes según quién las firmó.'],
        buckets: ['Buckets', 'Solicitudes por bucket.'],
        hosts: ['Hosts', 'Solicitudes según el encabezado Host.'],
        tls: ['TLS', 'Solicitudes por versión de TLS; desconocida cuando el registro no la dice.'],
        signatures: ['Firmas', 'Solicitudes por versión de firma.'],
        authentications: [
            'Autenticación',
            'Solicitudes según cómo se firmaron: en un encabezado o prefirmadas en la cadena de consulta.',
        ],
        aclRequired: [
            'Dependencia de ACL',
            'Solicitudes que solo permitió una lista de control de acceso (ACL).',
        ],
        cacheResults: [
            'Caché',
            'Solicitudes según lo que hizo la caché de CloudFront. Un acierto lo responde la ubicación de borde, también cuando antes se preguntó al origen si sigue siendo válido. La tasa de aciertos se calcula sobre aciertos y fallos: lo que la ubicación de borde respondió por sí misma, rechazó o no pudo responder no es una consulta a la caché.',
        ],
        cacheMisses: [
            'Lo que más falla en caché',
            'Objetos que ninguna ubicación de borde tenía cuando se pidieron, según el volumen enviado.',
        ],
        cacheErrors: [
            'Qué salió mal',
            'Según el responsable: el cliente que se fue, la ubicación de borde que rechazó, el origen; y según lo llama CloudFront.',
        ],
        edges: [
            'Ubicaciones de borde',
            'Desde dónde se respondió: el aeropuerto más cercano y los precios que rigen allí.',
        ],
        edgeCost: [
            'Lo que cuesta CloudFront',
            'Volumen y solicitudes de sus ubicaciones de borde a precio de lista, por región.',
        ],
        distributions: ['Distribuciones', 'Solicitudes por distribución de CloudFront.'],
        httpVersions: ['Versiones de HTTP', 'Solicitudes a CloudFront por versión de HTTP.'],
        s3Hosts: ['Hosts de S3', 'Solicitudes que respondió el propio S3, según el encabezado Host.'],
        s3Tls: [
            'TLS de S3',
            'Solicitudes que respondió el propio S3, por versión de TLS; desconocida cuando el registro no la dice.',
        ],
        edgeTls: [
            'TLS en CloudFront',
            'Solicitudes a CloudFront por versión de TLS; desconocida cuando el registro no la dice.',
        ],
        edgeHosts: ['Hosts en CloudFront', 'Solicitudes a CloudFront según el encabezado Host.'],
        edgeStatuses: [
            'Estados en CloudFront',
            'Solicitudes a CloudFront según el resultado, como lo llama CloudFront, y por estado.',
        ],
        cacheKeys: ['Caché por objeto', 'Solicitudes según lo que hizo la caché y el objeto.'],
        cacheDetails: [
            'Caché en detalle',
            'Solicitudes según lo que hizo la caché y cómo lo llama CloudFront.',
        ],
        origin: [
            'Recuperaciones del origen',
            'Lo que CloudFront pidió a S3 para servirlo: no lo pidieron los clientes, así que no está en ninguno de los números de arriba. Los datos de S3 a CloudFront son gratuitos; las solicitudes no.',
        ],
        originKeys: ['Lo más recuperado', 'Objetos según las veces que CloudFront los trajo de S3.'],
        originErrors: [
            'Recuperaciones fallidas',
            'Por código de error y objeto. Si CloudFront no tiene permiso para listar el bucket, un objeto que falta se responde con AccessDenied.',
        ],
        originStatuses: ['Estados de las recuperaciones', 'Recuperaciones del origen por estado HTTP.'],
        health: [
            'Salud de los registros',
            'De qué se componen los registros y qué no se pudo contar. Para los objetos de registro y sus entradas vale el día de entrega; para la primera y la última entrada, la hora de la solicitud.',
        ],
        delays: ['Retraso de entrega', 'Entradas según el tiempo entre la solicitud y la entrega.'],
        malformed: [
            'Líneas ilegibles',
            'Líneas que no son entradas, por motivo. No están en ningún otro número.',
        ],
        months: ['Meses', 'Todos los meses con entradas.'],
        years: ['Años', 'Todos los años con entradas.'],
    },
    publicPanels: {
        hogClients: [
            'Por dirección',
            'Redes de direcciones de clientes según el volumen que se les envió; no se nombran las que ningún día llegaron a 5 visitantes.',
        ],
        hogAgents: [
            'Por programa',
            'Navegadores, bots y herramientas, según el volumen que se les envió.',
        ],
        networks: [
            'Redes',
            'Sistemas autónomos desde los que leen personas y programas, según el volumen que se les envió; no se nombran los que ningún día llegaron a 5 visitantes.',
        ],
        requesters: [
            'Solicitantes',
            'Solicitudes según quién las firmó. La cuenta propia es la de la mayoría de ellas.',
        ],
    },
    none: '(ninguno)',
    noneOf: {
        agents: 'sin agente de usuario',
        requesters: 'anónimo',
        hosts: 'sin encabezado Host',
        tls: 'HTTP sin cifrar',
        signatures: 'sin firma',
        authentications: 'sin firma',
    },
    values: {
        unknown: 'desconocido',
        desktop: 'escritorio',
        phone: 'teléfono',
        tablet: 'tableta',
        tv: 'televisor',
        other: 'otros',
        anonymous: 'anónimo',
        'own account': 'cuenta propia',
        'other account': 'otra cuenta',
        'other bots': 'otros bots',
        'other tools': 'otras herramientas',
        'objects not public': 'objetos no públicos',
        'internal host': 'host interno',
        hit: 'acierto',
        refreshed: 'acierto, comprobado con el origen',
        missed: 'fallo',
        made: 'generado en el borde',
        aborted: 'el cliente se fue',
        refused: 'rechazado en el borde',
        limited: 'límite superado',
        unreached: 'error del origen',
        failed: 'error del origen o del borde',
    },
    isNew: 'nuevo',
    isGone: 'desaparecido',
    points: (number) => `${number}\u00a0p.\u00a0p.`,
    fromTo: (before, now) => `de ${before} a ${now}`,
    more: (rows) => `${rows} más`,
    total: 'Total',
    nothing: 'Nada en este período.',
    unknownCut: (reads, bytes) => plural(reads, {
        one: `De ${reads.text} lectura más (${bytes}) ya no se sabe cuál era; no se cuenta aquí.`,
        many: `De ${reads.text} de lecturas más (${bytes}) ya no se sabe cuáles eran; no se cuentan aquí.`,
        other: `De ${reads.text} lecturas más (${bytes}) ya no se sabe cuáles eran; no se cuentan aquí.`,
    }),
    explore: {
        page: 'Explorar',
        lead: 'Haga clic en un nombre: el gráfico, las sumas y todas las tablas se vuelven a contar para él.',
        withoutScript: 'Esta página cuenta en su navegador y necesita JavaScript. Con él, usted elige nombres y días, y el gráfico, las sumas y las tablas se vuelven a contar al instante. Sin él, aquí están las tablas del informe como archivos:',
        whichVisitors: 'Los visitantes se indican de un día y de los días de una página del informe, mientras no se haya elegido nada: no se pueden sumar entre nombres y días.',
        priced: 'Se cuentan las lecturas de objetos. Su costo sigue los precios de la página de cada mes.',
        loading: (done, all) => `${done} de ${all} archivos cargados…`,
        failed: (files) => `No se pudieron cargar y no se cuentan: ${files}.`,
        chosen: 'Selección',
        everything: 'Todas las lecturas',
        and: 'y',
        or: 'o',
        not: 'no',
        remove: (name) => `Quitar: ${name}`,
        invert: (name) => `Excluir o volver a incluir: ${name}`,
        notHere: 'no en estos días',
        clear: 'Borrar',
        copyLink: 'Copiar enlace',
        csv: 'CSV de la selección',
        from: 'Desde',
        to: 'Hasta',
        allDays: 'Todos los días',
        earlier: 'Días anteriores',
        compare: 'Comparar con los días de antes',
        noBefore: 'No se conocen los días de antes.',
        groupBy: 'Agrupar por',
        others: 'todos los demás',
        folded: 'pequeños, sin distinguir',
        atLeast: (amount) => `al menos ${amount}`,
        atMost: (amount) => `como máximo ${amount}`,
        about: (amount) => `unos ${amount}`,
        mayBeMore: (requests, share) => `Hasta ${requests} solicitudes más (${share}) pueden pertenecer aquí: están en nombres pequeños que no se distinguen.`,
        mayBeLess: (requests, share) => `Hasta ${requests} de estas solicitudes (${share}) pueden ser de lo excluido: están en nombres pequeños que no se distinguen.`,
        mayBelong: 'puede pertenecer aquí',
        draw: 'Arrastre sobre los días para elegirlos. Con el teclado: las flechas avanzan, Mayús y flechas amplían, Intro elige.',
        program: 'Programa',
        kind: 'Quién pide',
        cache: 'Respuesta de caché',
        ai: 'Rastreadores de IA',
        statuses: {
            '000': 'se fue antes de la respuesta',
            '206': 'enviado en parte',
            '2xx': 'enviado',
            '304': 'sin cambios',
            '3xx': 'redirigido',
            '4xx': 'falta o denegado',
            '5xx': 'con error',
        },
        none: { site: 'sin sitio de referencia', network: 'sin distinguir', cache: 'sin caché' },
    },
    sections: {
        changed: 'Qué cambió',
        hotlinks: 'Hotlinks',
        bandwidth: 'Ancho de banda',
        pages: 'Páginas',
        downloads: 'Descargas',
        from: 'Procedencia',
        who: 'Quién lee',
        bots: 'Bots y herramientas',
        cdn: 'CloudFront',
        errors: 'Errores',
        speed: 'Velocidad',
        audit: 'Auditoría de S3',
        health: 'Salud de los registros',
        periods: 'Todos los períodos',
        setup: 'Activar los registros',
    },
    columns: {
        requests: 'Solicitudes',
        reads: 'Lecturas',
        records: 'Entradas',
        lines: 'Líneas',
        bytes: 'Enviado',
        visitors: 'Visitantes',
        dailyVisitors: 'Visitantes diarios',
        pageViews: 'Vistas',
        errors: 'Errores',
        cost: 'Costo',
        share: 'Proporción',
        change: 'Cambio',
        first: 'Visto primero',
        last: 'Visto último',
        downloads: 'Descargas',
        whole: 'Completas',
        partial: 'Por rangos',
        wastedBytes: 'Desperdiciado',
        size: 'Tamaño',
        meanTurnAroundMs: 'Media',
        before: 'Antes',
        now: 'Ahora',
        own: 'Desde tus páginas',
        foreign: 'Desde otras',
        unlinked: 'Sin enlace',
        half: 'Mediana',
        ninety: '90 % en menos de',
        ninetyNine: '99 % en menos de',
    },
    columnDefinitions: {
        visitors: 'Cada uno cuenta una vez en todo el período.',
        dailyVisitors: 'Los visitantes de cada día, sumados: quien viene dos días cuenta dos veces, y puede incluir a quien solo vio archivos en otros sitios.',
        cost: 'Volumen y solicitudes a los precios de abajo: un máximo.',
        share: 'Del total de esta tabla.',
        wastedBytes: 'Datos de las lecturas que se cortaron antes del final.',
    },
    names: {
        key: 'Objeto',
        page: 'Página',
        site: 'Sitio',
        hotlink: 'Sitio y objeto',
        network: 'Red',
        country: 'País',
        agent: 'Agente de usuario',
        client: 'Dirección',
        directory: 'Directorio',
        type: 'Tipo',
        size: 'Tamaño del objeto',
        referrer: 'Página',
        engine: 'Buscador',
        campaign: 'Campaña',
        browser: 'Navegador',
        system: 'Sistema',
        device: 'Dispositivo',
        bot: 'Bot',
        botClass: 'Clase',
        way: 'Tipo de sitio',
        tool: 'Herramienta',
        code: 'Código',
        status: 'Estado',
        errorKey: 'Código y objeto',
        cacheResult: 'Resultado',
        cacheDetail: 'Resultado, y cómo lo llama CloudFront',
        edge: 'Ubicación de borde',
        priceRegion: 'Región de precios',
        distribution: 'Distribución',
        httpVersion: 'Versión',
        notFoundLink: 'Objeto y página',
        operation: 'Operación',
        requester: 'Solicitante',
        bucket: 'Bucket',
        host: 'Host',
        tls: 'TLS',
        signature: 'Firma',
        authentication: 'Autenticación',
        delay: 'Retraso',
        reason: 'Motivo',
        period: 'Período',
    },
    subs: {
        search: 'búsqueda',
        assistant: 'asistente',
        social: 'red social',
        feed: 'lector de feeds',
        mail: 'correo',
        relay: 'traductor, caché o archivo',
        private: 'red privada',
        app: 'aplicación',
        nearest: (key) => `la más parecida: ${key}`,
        left: 'el cliente se fue antes de la respuesta',
        cameOrWent: 'estaba en otros momentos',
        own: 'tu propia página',
    },
    ways: {
        search: 'Buscadores',
        assistant: 'Asistentes de chat',
        social: 'Redes sociales',
        mail: 'Correo',
        feed: 'Lectores de feeds',
        relay: 'Traductores, cachés, archivos',
        app: 'Aplicaciones',
        private: 'Redes privadas',
        site: 'Otros sitios',
    },
    botClasses: {
        'ai training': 'entrenamiento de IA',
        'ai search': 'búsqueda con IA',
        'ai assistant': 'asistente de IA',
        'search engine': 'buscador',
        'feed reader': 'lector de feeds',
        'social preview': 'vista previa de enlaces',
        seo: 'SEO',
        advertising: 'publicidad',
        monitoring: 'monitoreo',
        scanner: 'escáner',
        archiver: 'archivo web',
        academic: 'investigación',
        'browser automation': 'automatización del navegador',
        other: 'otros',
    },
    sizeUpTo: (size) => `hasta ${size}`,
    sizeOver: (size) => `más de ${size}`,
    sizeUnknown: 'tamaño desconocido',
    slowerThan: (time) => `más de ${time}`,
    delays: {
        underHour: 'menos de una hora',
        hours: (from, to) => `${from.text} a ${counted(to, HOURS)}`,
        underDay: 'menos de un día',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} o más`,
    },
    pageLabel: {
        front: (days) => plural(days, {
            one: 'Último día',
            many: `Últimos ${days.text} de días`,
            other: `Últimos ${days.text} días`,
        }),
        index: 'Todos los períodos',
    },
    against: (range) => `frente a ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `cambios de un día completo, ${now}, frente a ${before}`,
        many: `cambios de ${days.text} de días completos, ${now}, frente a ${before}`,
        other: `cambios de ${days.text} días completos, ${now}, frente a ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, en ${counted(days, WHOLE_DAYS)} por lado`,
    aDay: (change) => `${change} en un día medio`,
    freshness: (moment) => `Entradas hasta ${moment}`,
    noComparison: 'Los registros no se remontan lo suficiente para comparar.',
    lead: {
        front: (days) => plural(days, {
            one: 'En un día ',
            many: `En ${days.text} de días `,
            other: `En ${days.text} días `,
        }),
        during: (label) => `En ${label} `,
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, READ)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`como máximo ${counted(visitors, PEOPLE)}`),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, READ)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} tus archivos en otros sitios. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Como máximo ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} ${plural(people, SAW_ONLY)} tus archivos en otros sitios. `),
        ],
        nobody: 'nadie abrió una página. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'a precio de lista'),
            dearest: (bytes, cost) => left(bytes, cost, 'al precio de lista más alto'),
            own: (bytes, cost) => left(bytes, cost, 'a tus precios'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Se enviaron ' : 'Salieron del bucket '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
            ],
        },
        toOne: (share, site) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} fue a un sitio que no es tuyo, `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)],
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} fue a una sola red, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} fue a una sola dirección, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} fue a bots`)],
        behindCdn: ' Quien leyó a través de CloudFront no está en estos registros.',
        end: '.',
        shares: {
            nearlyAll: 'casi todo',
            most: 'la mayor parte',
            half: 'la mitad',
            third: 'un tercio',
            quarter: 'una cuarta parte',
            fifth: 'una quinta parte',
            tenth: 'una décima parte',
            little: 'un poco',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} con entradas: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} con entradas, de ${from} a ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Aún no hay nada que contar')}: ningún objeto de registro contenía una entrada.`,
    },
    glance: {
        page: ['Página más vista', (views) => plural(views, VIEWS)],
        object: ['Lo más enviado', () => ''],
        country: ['Primer país', visitorsUnit],
        site: ['Principal referencia', visitorsUnit],
    },
    findingsTitle: 'Qué revisar',
    quiet: 'Un período tranquilo: nada llama la atención.',
    findingPlaces: { money: 'Costo', broken: 'Averías', changed: 'Cambios' },
    findings: {
        hotlinker: {
            title: (site, objects) => plural(objects, {
                one: `${site} hace hotlinking de un objeto`,
                many: `${site} hace hotlinking de ${objects.text} de objetos`,
                other: `${site} hace hotlinking de ${objects.text} objetos`,
            }),
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlinks', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `Una sola dirección se lleva el ${share} del volumen`,
            networkTitle: (share) => `Una sola red se lleva el ${share} del volumen`,
            ownerTitle: (owner, share) => `${owner} se lleva el ${share} del volumen`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` en ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quién se lleva cuánto', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} lee ${times} lo que antes`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} en este período${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} es nuevo aquí`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Leyó ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        ai: {
            title: (share) => `Los rastreadores de IA se llevan el ${share} del volumen`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('A qué vienen', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Tus propias páginas enlazan a un objeto que falta',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(la más parecida: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `desde tus propias páginas. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('No encontrados', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `No hay registros de ${name} desde el ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Hasta entonces ${plural(objects, { one: 'llegaba', many: 'llegaban', other: 'llegaban' })} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))} al día, y a los números posteriores les falta lo que dirían. ¿Sigue activado su registro? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`También en silencio: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salud de los registros', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, {
                one: 'Un día sin registros',
                many: `${days.text} de días sin registros`,
                other: `${days.text} días sin registros`,
            }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ninguna entrada de: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salud de los registros', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `El costo estimado es ${times} el anterior`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` en ${counted(days, DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, sobre todo por ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quién se lo lleva', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Las solicitudes cayeron un ${share}`,
            pageViews: (share) => `Las páginas vistas cayeron un ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} en un día medio${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Día a día', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 respondió con errores de servidor',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, el ${share} del total, ${plural(requests, { one: 'recibió', many: 'recibieron', other: 'recibieron' })} un estado 500 o superior${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Códigos de error', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `El ${share} del volumen se fue en lecturas que se cortaron`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, no le dieron a nadie un objeto completo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Descargas', '#downloads')}`,
        },
        oldTls: {
            title: 'Se usa TLS antiguo o una firma antigua',
            tls: (requests) => `${counted(requests, REQUESTS)} con TLS inferior a 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} con la versión 2 de firma`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Auditoría de S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} fueron directamente de S3 a los clientes`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Sin pasar por CloudFront, por ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. A través de él serían ${through}, o nada mientras todo lo que tu cuenta envía por él no pase de los ${free} gratuitos al mes. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quién pregunta a S3', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Tus visitantes están en los registros de CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, el ${share} de todo lo que respondió S3, ${plural(fetches, { one: 'fue', many: 'fueron', other: 'fueron' })} del propio CloudFront. Quién leyó detrás no lo dice el registro de S3. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Añadir sus registros', '#origin')}`,
        },
        publicListing: {
            title: 'Cualquiera puede listar el bucket',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Se respondió al menos a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'listado', many: 'de listados', other: 'listados' }))} sin firma: hay desconocidos que saben los nombres de todos los objetos. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Auditoría de S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => plural(lines, {
                one: `No se pudo leer ${lines.text} línea de registro`,
                many: `No se pudieron leer ${lines.text} de líneas de registro`,
                other: `No se pudieron leer ${lines.text} líneas de registro`,
            }),
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `El ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} del total; no están en ningún otro número. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Salud de los registros', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Se pueden evitar hasta ${upTo} de ${of}.`)} ${plural(cases, { one: 'Un expediente dice cómo.', many: `${cases.text} de expedientes dicen cómo.`, other: `${cases.text} expedientes dicen cómo.` })}`,
        atLeast: (amount) => `al menos ${amount}`,
        inDays: (days) => `en ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'nuevo',
            there: () => 'continúa',
            stopped: (last) => `terminó el ${last}`,
        },
        savedSince: 'ahorrado desde entonces',
        first: {
            seen: (day) => `Visto por primera vez el ${day}.`,
            atLeast: (day) => `Visto al menos desde el ${day}: no se sabe qué hubo antes.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; el máximo, ${most}, el ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Un mes así cuesta unos ${cost}.`,
        saves: (cost) => `Ahorra hasta ${cost} al mes.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, { one: 'lectura', many: 'de lecturas', other: 'lecturas' })} de ${counted(objects, { one: 'objeto', many: 'de objetos', other: 'objetos' })}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `El último objeto de registro llegó el ${day}.`,
            silentDays: (days) => `${plural(days, DAYS)} sin registros`,
        },
        evidence: {
            hotLinker: ['Lo que más se llevó así', 'Objeto'],
            hog: ['Lo que debe de haberse llevado, por las sumas de cada uno', 'Objeto o programa'],
            bot: ['Sus agentes de usuario', 'Agente de usuario'],
            bots: ['Quién se lleva más', 'Bot'],
            missingObject: ['Dónde está el enlace', 'Página'],
            brokenDownload: ['Enviado en vano', 'Objeto'],
            costJump: ['Enviado más que antes', 'Objeto'],
            oldEncryption: ['Por versión', 'Versión'],
        },
        remedies: {
            referrer: {
                title: 'Rechazar las lecturas que vienen de ese sitio',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Añade la instrucción a la política del bucket. Quien oculta o falsifica el encabezado Referer sigue pasando.`,
            },
            address: {
                title: 'Rechazar las lecturas sin firma que vienen de allí',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Añade la instrucción a la política del bucket. También rechaza a las personas detrás de ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}: comprueba antes que no sea un servicio tuyo.`,
            },
            shared: {
                title: 'Pedir a quien lee allí que lea menos',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No se ofrece ninguna política: por ${owner} pasan buscadores, proxies o nubes a través de los que llegan tus visitantes.`,
            },
            robots: {
                title: (bots) => `Pedir que no entren: ${bots}`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Añade las líneas a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. Los bots que lo respetan paran en uno o dos días.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Pon las líneas en ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}, en la raíz del sitio. Los bots que lo respetan paran en uno o dos días.`,
            },
            copy: {
                title: (key) => `La clave más parecida es ${key}: copia ese objeto`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `O corrige el enlace.`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `O corrige el enlace en ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` La copia conserva el tipo y los metadatos, pero no la ACL: si es ella la que permite leer, añade ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Corregir el enlace o poner allí el objeto'
                    : `La clave más parecida es ${nearest}: corrige el enlace`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No se conoce ninguna página donde esté.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Está en ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Nada que hacer',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Terminó. Lo que lo rechaza puede quedarse; el caso desaparece de esta página cuando ya no está entre los mayores.`,
            },
            logging: {
                title: 'Comprobar que el registro sigue activado',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Una respuesta vacía significa que está desactivado. Si la respuesta nombra ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} como destino, revisa la política y el ciclo de vida de ese bucket.`,
            },
            encryption: {
                title: 'Rechazar TLS inferior a 1.2 y la versión 2 de firma',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Añade las instrucciones a la política del bucket. Los clientes que no conocen nada más nuevo quedan fuera: comprueba antes que ninguno sea tuyo.`,
            },
            listing: {
                title: 'Quitar lo que permite a cualquiera listar',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Quita esta instrucción de la política del bucket, o solo su acción si la instrucción tiene otras; y, en la lista de control de acceso, «Listar» para todo el mundo. Quien conoce un nombre sigue pudiendo leer lo que es público.`,
            },
            player: {
                title: 'Que los reproductores no carguen nada sin que se lo pidan',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Un reproductor sin ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} empieza a cargar lo que quizá nadie vea, y se corta.`,
            },
            resume: {
                title: 'Decir cómo continuar donde se cortó',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Pon el comando junto al enlace a ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: continúa donde se detuvo, en lugar de empezar de nuevo.`,
            },
            cache: {
                title: (key) => `Dejar que navegadores y proxies guarden ${key}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Así, volver a leerlo no cuesta nada; cuánto supone, los registros no lo dicen. Solo para archivos ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} cuyo nombre cambia cuando cambian ellos. Lo demás que tenga el objeto, como ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, metadatos propios o una ACL, debe indicarse de nuevo: el comando lo reemplaza.`,
            },
            lifecycle: {
                title: 'Mover solo los objetos grandes',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cada traslado se factura, y los objetos pequeños ahorran menos de lo que cuesta. Pon esto en lugar de la regla de ciclo de vida que los mueve; los días los eliges tú.`,
            },
            cameOrWent: {
                title: 'Nada, si ahora está',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `También se leyó en este período: apareció o desapareció.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Enlaces directos de ${name}`,
            hog: (name) => `Gran parte del tráfico va a ${name}`,
            bot: (name) => `El bot ${name} se lleva mucho`,
            'missing-object': (name) => `Objeto que falta: ${name}`,
            'broken-download': (name) => `Lecturas de ${name} que se cortan`,
            'old-encryption': (name) => `TLS o firma antiguos: ${name}`,
        },
        events: {
            began: (what) => `Empezó: ${what}`,
            grew: (what) => `Creció la mitad: ${what}`,
            stopped: (what) => `Cesó: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} en las cuatro semanas hasta el ${day}.`,
        inWeek: (amount, day, before) => `${amount} en la semana hasta el ${day}, tras ${before} en una semana anterior.`,
        last: (day) => `Visto por última vez el ${day}.`,
        again: (day) => `Volvieron a llegar objetos de registro el ${day}.`,
        costRose: 'El coste subió',
    },
    since: {
        new: (day) => `, desde el ${day}`,
        more: (day) => `, más desde el ${day}`,
        less: (day) => `, menos desde el ${day}`,
        first: (day) => `desde el ${day}`,
        before: (day) => `desde antes del ${day}`,
        atLeast: (day) => `al menos desde el ${day}`,
    },
    times: {
        twice: 'dos veces',
        many: (times) => counted(times, TIMES),
    },
    headlines: {
        visitors: [
            'Visitantes',
            'Direcciones y agentes de usuario distintos entre las personas que leyeron algo, salvo las que solo vieron archivos en otros sitios.',
        ],
        pageViews: ['Páginas vistas', 'Páginas que las personas abrieron y recibieron.'],
        requests: [
            'Solicitudes',
            'Todas las solicitudes HTTP de clientes: personas, bots y herramientas.',
        ],
        bytes: ['Datos enviados', 'Bytes que salieron del bucket, tal como los registró S3.'],
        cost: ['Costo estimado', 'Solicitudes y volumen a los precios de abajo: un máximo.'],
        errors: ['Errores', 'Proporción de las solicitudes con estado 400 o superior.'],
    },
    otherObjects: '(otros objetos)',
    visitorsAre: {
        counted: '',
        estimated: 'estimación, ± 1 %',
        'added up': 'como máximo: sumados por día',
    },
    countedSince: {
        table: (day) => day === null ? 'No contado por completo en estos días' : `Contado desde el ${day}`,
        part: (label, day) => day === null
            ? `${label}: no contado por completo en estos días`
            : `${label}: contado desde el ${day}`,
    },
    provenance: {
        title: 'De dónde vienen estos números',
        note: 'Una copia es lo que se guarda junto al informe para cuando ya no estén los registros. Tiene todos los totales; las filas pequeñas de sus tablas están sumadas, y los clientes no se nombran.',
        copied: (days) => `${days} de copias de los recuentos`,
        otherSettings: (days, how) => `${days} contados ${how}`,
        timeZone: (zone) => `en ${zone}`,
        exclude: 'con otras exclusiones',
        clientAddresses: {
            masked: 'con direcciones truncadas',
            hidden: 'con direcciones ocultas',
            full: 'con direcciones completas',
        },
        addedUp: (days) => `${days}: los visitantes de un día están sumados de varias entregas, así que algunos pueden contar dos veces`,
        wholeAddedUp: 'Los visitantes de todo el período son la suma de los de sus días: quien vino varios días cuenta una vez en cada uno, así que como máximo fueron tantos.',
        crosses: 'no todo se contó con los mismos ajustes',
        crossesVisitors: 'no todos los visitantes se contaron de la misma manera',
        oldVisitors: (days) => `${days}: contados por una versión anterior, en la que quien solo vio archivos en otros sitios es un visitante`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}máximo, precios de lista de ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}máximo, los precios de lista más altos de ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}máximo, tus precios${asOf && ` de ${asOf}`}`,
        unknown: () => 'precios desconocidos',
    },
    unknownCost: 'costo desconocido',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} por día: entre ${least} y ${most}, el máximo el ${day}.`,
    traffic: {
        title: { day: 'Día a día', month: 'Mes a mes' },
        definition: 'Una cifra clave elige lo que muestran las barras. Bots son los que dicen serlo; herramientas son, por ejemplo, curl o los SDK.',
        provisional: 'El último día aún está incompleto.',
        bytesDefinition: 'Bytes que salieron del bucket, según quién los pidió.',
        bytesTitle: { day: 'Datos enviados por día', month: 'Datos enviados por mes' },
        text: {
            day: (total, most, when) => `${total} en total; máximo en un día: ${most}, ${when}.`,
            month: (total, most, when) => `${total} en total; máximo en un mes: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, DAYS)} antes`,
        year: 'El año anterior',
        lastYear: 'Mismo día de la semana del año pasado',
        embedded: 'Personas que solo vieron archivos en otros sitios',
    },
    marks: {
        began: (title) => `Nuevo: ${title}`,
        stopped: (title) => `Terminó: ${title}`,
        gap: (days) => `Sin entradas durante ${counted(days, DAYS)}`,
        silent: (source) => `Ya no se entrega nada de ${source}`,
        release: (tables) => tables === ''
            ? 'Una versión más nueva cuenta a partir de aquí'
            : `Una versión más nueva cuenta a partir de aquí, y más que antes: ${tables}`,
    },
    heat: {
        title: 'Horas de la semana',
        definition: (zone) => `Solicitudes de personas en una hora media de la semana, zona ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}, ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `La más activa: ${busiest}. La más tranquila: ${quietest}.`,
        few: 'Muy pocas solicitudes para señalar la hora más activa.',
    },
    calendar: [
        'Cada día',
        'Solicitudes de cada día: cuantas más, más intenso. Una columna es una semana desde el lunes.',
    ],
    overview: {
        addedUp: 'visitantes como máximo: sumados por día',
        title: 'Doce meses',
        definition: 'Solicitudes al mes de personas, bots y herramientas.',
    },
    otherReports: 'Otros informes',
    operations: {
        title: 'Operación',
        definition: 'Para quien administra el bucket.',
        page: 'Operación',
        all: 'Velocidad, auditoría y salud de los registros al completo',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocidad, auditoría de S3 y salud de los registros')}: ${label}.`,
        speed: (most, serverErrors) => `o menos para la mitad de las lecturas, ${most} o menos para 99 de cada 100; ${counted(serverErrors, { one: 'error de servidor', many: 'de errores de servidor', other: 'errores de servidor' })}`,
        audit: (oldTls, sigV2) => `escrituras y eliminaciones; ${counted(oldTls, REQUESTS)} con TLS inferior a 1.2, ${sigV2.text} con la versión 2 de firma`,
        health: (lines, gaps) => `de ${counted(lines, { one: 'línea', many: 'de líneas', other: 'líneas' })} no se pudieron leer; ${counted(gaps, DAYS)} sin entradas`,
    },
    map: {
        title: 'Mapa de países',
        definition: 'Cuanto más intenso es el color, mayor es la parte de un país en el total, contando los países desconocidos. Cada uno lleva a su línea en la tabla de abajo.',
        link: 'Mapa',
        choice: 'Qué muestran los colores',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Mapa de países')}: ${label}.`,
        andMore: (share) => `${share} o más`,
        lessThan: (share) => `Menos del ${share}`,
        none: 'Nada',
        note: 'Los países pequeños son puntos. Los que no tienen forma en el mapa solo están en la tabla.',
        shapes: 'Formas y fronteras: Natural Earth (dominio público)',
    },
    facts: {
        linkedFiles: 'Desde sitios que solo insertan o enlazan archivos',
        own: 'Desde tus propias páginas',
        unreferred: 'Sin referencia',
        writes: 'Escrituras (PUT, POST, COPY)',
        deletes: 'Eliminaciones',
        lists: 'Listados',
        reads: 'Lecturas de objetos',
        anonymous: 'Solicitudes anónimas',
        signed: 'Solicitudes firmadas',
        presigned: 'Prefirmadas (cadena de consulta)',
        sigV2: 'Versión 2 de firma',
        plainHttp: 'HTTP sin cifrar',
        oldTls: 'TLS inferior a 1.2',
        acl: 'Permitidas solo por una ACL',
        lifecycle: 'Acciones de ciclo de vida',
        hitRatio: 'Aciertos, sobre las consultas',
        byteHitRatio: 'Lo mismo, por volumen',
        refreshed: 'De los aciertos, comprobados con el origen',
        perByte: 'Bytes enviados por byte recuperado',
        payAsYouGo: 'Pago por uso',
        afterFree: 'Si nada más usara la cuota gratuita',
        planPrice: 'El plan, al mes',
        planBytes: 'Su volumen, en el mes más lleno',
        planRequests: 'Sus solicitudes',
        fetches: 'Recuperaciones del origen',
        fetchShare: 'De todo lo que respondió S3',
        fetchBytes: 'Volumen a CloudFront',
        notModified: 'De ellas, sin modificar (304)',
        failedFetches: 'Recuperaciones fallidas',
        fetchCost: 'Precio de S3 por estas solicitudes',
        slowDowns: '503 SlowDown',
        serverErrors: 'Estado 500 o superior',
        objects: 'Objetos de registro',
        objectBytes: 'Su volumen',
        records: 'Entradas',
        malformed: 'Líneas ilegibles',
        duplicates: 'Entradas entregadas de nuevo y descartadas',
        unidentified: 'Entradas cuya nueva entrega no se puede reconocer (en CloudFront: añade el campo x-edge-request-id)',
        excluded: 'Entradas descartadas por exclude',
        firstRecord: 'Primera entrada',
        lastRecord: 'Última entrada',
    },
    answered: {
        serverErrors: {
            origin: 'El origen detrás de CloudFront respondió con errores de servidor',
            unreached: 'CloudFront no pudo alcanzar su origen o leer su respuesta',
            edge: 'CloudFront respondió con errores de servidor',
            several: 'Los clientes recibieron errores de servidor',
            from: (parts) => `De: ${parts}. `,
            senders: {
                s3: 'el propio S3',
                origin: 'el origen detrás de CloudFront',
                unreached: 'CloudFront sin respuesta del origen',
                edge: 'el propio CloudFront',
                unknown: 'CloudFront sin decir por qué',
            },
            alsoOfS3: (fetches) => `El registro del propio S3 tiene ${fetches} respuestas así a CloudFront. `,
        },
        oldTls: {
            title: 'Se usa TLS antiguo en CloudFront',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} a CloudFront con TLS inferior a 1.2; la política de seguridad de la distribución puede rechazarlo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS en CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'De todo lo que respondió el propio S3, incluidas las recuperaciones de CloudFront.',
        noCodes: 'El registro de CloudFront no tiene estos códigos: lo que respondió está en Estados.',
        pastPolicy: 'No rechaza a quien llega a través de CloudFront: eso lo hace una regla de AWS WAF o una función de CloudFront.',
        twice: {
            title: 'Registradas dos veces',
            note: 'Dos entregas registran estas distribuciones. Cada solicitud cuenta una vez; desactive una de las dos.',
        },
        byEdges: {
            bytesBy: 'Bytes enviados, según quién los pidió.',
            campaigns: 'Lecturas según los parámetros utm_… y x-….',
            health: 'De qué se componen los registros y qué no se pudo contar. Para los objetos de registro y sus entradas vale el día que llevan en el nombre; para la primera y la última entrada, la hora de la solicitud.',
            deliveryGaps: 'Ningún objeto de registro lleva estos días en el nombre.',
            operators: 'Para quien administra el sitio.',
        },
        both: {
            bytes: 'Bytes enviados a los clientes, tal como los registraron CloudFront y S3.',
            sent: 'Bytes de las respuestas tal como se registraron: en CloudFront con encabezados, en S3 sin ellos.',
            turnAround: 'Del último byte de la solicitud al primero de la respuesta: lo que tarda CloudFront o S3. La mediana: la mitad de las lecturas fueron así de rápidas o más.',
        },
        edgesAlone: {
            bytes: 'Bytes enviados a los clientes, tal como los registró CloudFront.',
            sent: 'Bytes de las respuestas tal como los registró CloudFront, con encabezados.',
            turnAround: 'Del último byte de la solicitud al primero de la respuesta: lo que tarda CloudFront. La mediana: la mitad de las lecturas fueron así de rápidas o más.',
            operations: 'Velocidad, CloudFront y salud de los registros al completo',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocidad, CloudFront y salud de los registros')}: ${label}.`,
        },
    },
    edgeTimes: 'Incluye los tiempos de las ubicaciones de borde de CloudFront, tanto aciertos como fallos.',
    priceRegions: {
        northAmerica: 'América del Norte',
        europe: 'Europa e Israel',
        africa: 'África y Oriente Medio',
        southAmerica: 'América del Sur',
        japan: 'Japón',
        australia: 'Australia y Nueva Zelanda',
        asia: 'Asia-Pacífico',
        india: 'La India',
        other: 'lugar desconocido, al precio más alto',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Precios de lista de ${asOf}, un máximo: no se descuentan los ${freeBytes} y las ${freeRequests} solicitudes al mes que son gratuitos para una cuenta.`,
    cdnSteps: {
        title: 'Dónde están tus visitantes',
        note: 'El registro de S3 solo habla de CloudFront, que responde a los visitantes desde su caché. Quién lee, desde dónde y cuánto está en los registros estándar de CloudFront; este informe los lee junto a los de S3.',
        steps: [
            'Activa el registro estándar en la consola de CloudFront: tu distribución, pestaña Logging, Add, Amazon S3.',
            'Elige W3C o JSON como formato de salida, y todos los campos.',
            'Añade el lugar como otra línea de la entrada logs del flujo de trabajo y permite que su rol lea allí.',
        ],
    },
    scanners: {
        title: 'Escáneres',
        note: 'Agrupadas aquí: lecturas de cosas que solo buscan los intrusos, como wp-login.php o .env.',
    },
    reasons: {
        'too few fields': 'faltan campos',
        'bad time': 'hora no válida',
        'bad request URI': 'URI de solicitud no válido',
        'bad status': 'estado no válido',
        'bad number': 'número no válido',
        'bad quotes': 'comillas no válidas',
        'line too long': 'línea demasiado larga',
        'binary data': 'datos binarios',
        'journal record': 'entrada de un registro «Journal» de Ceph, que no habla de solicitudes: pon el LoggingType del registro del bucket en «Standard»',
        'streaming log': 'evento de un registro de streaming (RTMP) de CloudFront, que no habla de solicitudes: deja estos objetos de registro fuera del prefijo',
        'no list of fields': 'línea de un registro de CloudFront sin la lista de sus campos (formato de salida «plain»): entrégalo como «w3c», «json» o «parquet»',
        'missing field': 'entrada sin hora, método o estado: elige los campos date, time, cs-method y sc-status (en los registros de S3: todos) para la entrega',
        'bad JSON': 'no es un objeto JSON',
        'broken gzip': 'objeto de registro que no es un gzip completo o que lleva algo más detrás: entrégalo o cópialo otra vez',
        'broken Parquet': 'objeto de registro que no es una tabla Parquet completa: entrégalo o cópialo otra vez; si supera 32 MB, sin gzip',
    },
    percentiles: 'Un tiempo es el límite superior de su clase (1, 2, 5, 10… ms).',
    gaps: {
        title: 'Días sin entradas',
        note: 'Entre el primer y el último día con entradas.',
        none: 'Ninguno: hay entradas de todos los días.',
    },
    deliveryGaps: {
        title: 'Días sin objetos de registro',
        note: 'S3 no entregó nada en estos días.',
        none: '',
    },
    samples: {
        title: 'Muestras',
        note: 'Algunas de cada motivo, preparadas para mostrarse sin riesgo.',
    },
    policy: {
        title: 'Una política de bucket contra los peores casos',
        note: 'Añade la instrucción a la política del bucket. Rechaza las lecturas que vienen de estos sitios; un cliente que oculta o falsifica su encabezado Referer sigue pasando.',
        asks: (sites) => `Rechaza: ${sites}.`,
        several: 'S3 solo acepta en la política de un bucket su propio ARN: en la política de cada bucket deja únicamente las líneas de ese bucket.',
    },
    setup: {
        title: 'Cómo activar los registros',
        definition: 'S3 escribe en objetos de registro una entrada de cada solicitud, en cuestión de horas y sin más costo que su almacenamiento.',
        steps: [
            'En la consola de S3 abre tu bucket, luego Propiedades, luego Registro de acceso al servidor, y elige Editar.',
            'Actívalo y elige como destino otro bucket de la misma región y cuenta, con un prefijo como logs/.',
            'Indica ese bucket y ese prefijo a esta acción: logs: s3://BUCKET-DESTINO/logs/',
            'Espera unas horas: los primeros objetos de registro llegan con retraso. La próxima ejecución los encuentra sola.',
        ],
        commandTitle: 'O por línea de comandos',
        commandNote: 'Pon los nombres de tus propios buckets. El destino necesita una política que permita escribir a logging.s3.amazonaws.com.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Precios de lista de S3 Standard en ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Aquí no se conoce ningún precio de lista de ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}: cada precio es el más alto de todas las regiones listadas, de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Tus precios y, donde no diste ninguno, los precios de lista de S3 Standard en ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS factura ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} en otra moneda, y aquí no se conoce ninguno de sus precios: indica los tuyos con la entrada prices.`,
    },
    span: (least, most) => `${least} a ${most}`,
    notices: {
        partial: (held, planned) => `Parcial: ${held.text} de ${counted(planned, LOG_OBJECTS)} hasta ahora. La próxima ejecución sigue desde aquí.`,
        unreadable: 'Ninguna línea de los objetos de registro que hay es una entrada.',
        emptyDirectory: 'El directorio indicado no contiene ningún objeto de registro.',
    },
    job: {
        read: 'Leer el informe',
        newLogObjects: 'Objetos de registro nuevos',
    },
    alerts: {
        metrics: {
            requests: 'solicitudes',
            bytes: 'datos enviados',
            visitors: 'visitantes',
            errors: 'errores',
            cost: 'costo',
        },
        noLogs: (hours) => `Ninguna entrada de registro en ${counted(hours, HOURS)}. ¿Sigue activado el registro de accesos?`,
        silentSources: (names, hours) => `Ningún objeto de registro de ${names} en ${counted(hours, HOURS)}. ¿Sigue activado su registro?`,
        noLogsYet: 'Aún no hay ninguna entrada de registro. ¿Está activado el registro de accesos?',
        malformed: (share, part, all) => `El ${share} de las líneas no se puede leer (${part} de ${all})`,
        errors5xx: (share, day, part, all) => `El ${share} de las solicitudes del ${day} falló con 5xx (${part} de ${all})`,
        errors: (share, day, part, all) => `El ${share} de las solicitudes del ${day} falló (${part} de ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} el ${day}: ${seen}, ${counted(times, TIMES)} lo habitual (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} el ${day}: ${seen}, cuando lo habitual es nada (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Nuevo sitio que hace hotlinking', many: 'Nuevos sitios que hacen hotlinking', other: 'Nuevos sitios que hacen hotlinking' })}: ${named}`,
    },
    publicDefinitions: [
        [
            'Objetos no públicos',
            'Cualquiera puede leer este informe. Por eso solo nombra los objetos que alguien obtuvo sin firma y lo que desconocidos pidieron en vano; todos los demás objetos son esta única fila. No se nombran solicitantes, agentes de usuario completos, hosts de redes internas ni redes pequeñas.',
        ],
    ],
    visitorsAddUp: [
        [
            'Visitante',
            'Una dirección de cliente y un agente de usuario distintos entre las lecturas de personas con estado inferior a 400, salvo quien solo recibió archivos que muestran páginas de otros sitios; se cuenta una vez al día en los registros de cada noche. Los números de un día o de un período son sumas de estos: como máximo fueron tantos. El motivo es que hay desconocidos que pueden leer la caché de Actions de este repositorio, y allí no se guarda nada hecho a partir de una dirección. Con un secreto como cache-encryption-key, o en un repositorio privado, cada visitante cuenta una vez.',
        ],
    ],
    definitions: [
        ['Entrada', 'Una línea del registro que se pudo leer.'],
        [
            'Solicitud',
            'La entrada de una solicitud HTTP de un cliente, con un estado: ni acción de ciclo de vida, ni segunda entrada de una copia, ni clave suelta de una eliminación múltiple.',
        ],
        ['Lectura', 'Un GET o HEAD de un objeto. La mayoría de las tablas cuentan lecturas.'],
        ['Enviado', 'Bytes de las respuestas tal como los registró S3, sin encabezados.'],
        [
            'Personas, bots, herramientas',
            'Según el agente de usuario. Los rastreadores de IA son una clase de bots; los SDK, las líneas de comandos y todo lo que no envía agente son herramientas.',
        ],
        [
            'Visitante',
            'Una dirección de cliente (de IPv6, su /64) y un agente de usuario distintos entre las lecturas de personas con estado inferior a 400, salvo quien solo recibió archivos que muestran páginas de otros sitios: se indican aparte. Exacto hasta 16.384 personas; por encima son estimaciones, del total y de cada fila de una tabla, con un error estándar de como máximo el 0,8 % de todas las personas y nunca más que la suma de los días. Un visitante está en cada fila de una tabla a la que pertenece. Donde no se sabe qué visitantes son los mismos, una tabla tiene visitantes diarios: los de cada día, sumados.',
        ],
        [
            'Página vista',
            'El GET de una página por una persona (una clave que termina en .html, .htm o una barra, o que no tiene extensión) con estado 200 o 304.',
        ],
        [
            'Hotlink',
            'Una lectura de un archivo (todo lo que no es una página) desde la página de un sitio ajeno.',
        ],
        ['Error', 'Estado 400 o superior.'],
        [
            'Costo',
            'Solicitudes y volumen a precios de lista o a los tuyos: una estimación y un máximo.',
        ],
    ],
};
const CAME = { one: 'entró ', many: 'entraron ', other: 'entraron ' };
const READ = { one: ' y leyó ', many: ' y leyeron ', other: ' y leyeron ' };
const SAW_ONLY = { one: 'solo vio', many: 'solo vieron', other: 'solo vieron' };
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, isDaily ? DAILY_VISITORS : VISITORS);
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Se enviaron ' : 'Salieron del bucket '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(', '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`entre ${inWords(cost.least)} y `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `desde ${inWords(least)} tras los GB gratuitos; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Costo = escrituras ÷ 1000 × ${cost.writes} + otras solicitudes ÷ 1000 × ${cost.reads} + GB enviados × ${cost.egress} (menos por encima de 10 TB al mes) + transiciones de ciclo de vida ÷ 1000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 GB = 10⁹ bytes. Es un máximo: no se descuentan los ${freeGB} GB al mes que salen gratis de una cuenta de AWS, los descuentos ni el precio más bajo entre regiones. Los datos hacia la propia región del bucket, donde el registro lo dice, y hacia CloudFront no son salida de datos. Las eliminaciones, los errores que AWS no factura a nadie, los rechazos (403) a desconocidos y los errores de servidor (5xx) no se facturan ni se cuentan. El costo de una fila es el de su volumen y sus solicitudes a estos precios.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `menos de ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('unos '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('por menos de '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
