export const id = 615;
export const ids = [615];
export const modules = {

/***/ 97615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ru: () => (/* binding */ ru)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('ru');
function forms(one, few, many) {
    return { one, few, many, other: few };
}
const PEOPLE = forms('человек', 'человека', 'человек');
const OF_PEOPLE = forms('человека', 'человек', 'человек');
const PAGES = forms('страница', 'страницы', 'страниц');
const REQUESTS = forms('запрос', 'запроса', 'запросов');
const READS = forms('чтение', 'чтения', 'чтений');
const DAYS = forms('день', 'дня', 'дней');
const WHOLE_DAYS = forms('полный день', 'полных дня', 'полных дней');
const MONTHS = forms('месяц', 'месяца', 'месяцев');
const HOURS = forms('час', 'часа', 'часов');
const OF_HOURS = forms('часа', 'часов', 'часов');
const TIMES = forms('раз', 'раза', 'раз');
const OF_LINES = forms('строки', 'строк', 'строк');
const OBJECTS = forms('объект', 'объекта', 'объектов');
const OF_OBJECTS = forms('объекта', 'объектов', 'объектов');
const LOG_OBJECTS = forms('объект журнала', 'объекта журнала', 'объектов журнала');
const OF_LOG_OBJECTS = forms('объекта журнала', 'объектов журнала', 'объектов журнала');
const ru = {
    tag: 'ru',
    page: {
        skip: 'Перейти к отчету',
        periods: 'Периоды',
        sections: 'Разделы',
        numbers: 'Ключевые показатели',
        definitions: 'Что означают цифры',
        search: 'Поиск',
        noMatch: 'Ничего не найдено',
        more: 'Показать еще',
        fewer: 'Свернуть',
        csv: 'CSV',
        csvOf: 'Скачать CSV:',
        data: 'Все данные в JSON',
        openData: 'Открытые данные',
        theme: 'Тема',
        themeSystem: 'Система',
        themeLight: 'Светлая',
        themeDark: 'Темная',
        copy: 'Копировать',
        copied: 'Скопировано',
        provisional: 'данные поступают',
        noRecords: 'нет записей',
        chartAsTable: 'График в виде таблицы',
        arrowKeys: 'клавиши со стрелками озвучивают значения',
        embedded: 'На других сайтах',
        marks: 'Примечания',
        before: 'Назад',
        after: 'Вперед',
        keys: 'Клавиатура',
        keyDays: 'По столбцам графика',
        keyHelp: 'Эта справка',
        close: 'Закрыть',
        shown: 'показано',
        hidden: 'скрыто',
        day: 'День',
        month: 'Месяц',
        hour: 'Час',
        people: 'Люди',
        bots: 'Боты',
        tools: 'Инструменты',
        requests: 'Запросы',
        bytes: 'Отправлено данных',
        visitors: 'Посетители',
        pageViews: 'Просмотры страниц',
        errors: 'Ошибки',
        cost: 'Оценка стоимости',
        made: 'Создано с помощью',
    },
    panels: {
        changedKeys: [
            'Объекты',
            'Объекты, объем отправки которых сильнее всего изменился по сравнению с предыдущим периодом.',
        ],
        changedSites: [
            'Сайты',
            'Ссылающиеся сайты, число человеко-дней с которых сильнее всего изменилось по сравнению с предыдущим периодом.',
        ],
        changedBots: [
            'Боты',
            'Боты, число запросов которых сильнее всего изменилось по сравнению с предыдущим периодом.',
        ],
        changedErrors: [
            'Ошибки',
            'Коды ошибок S3, число запросов с которыми сильнее всего изменилось по сравнению с предыдущим периодом.',
        ],
        hotlinks: [
            'Хотлинки',
            'Чтения файлов (всего, что не является страницей), встроенных на чужих сайтах или открытых по ссылке с них. Поисковые системы, ассистенты и RSS-агрегаторы не учитываются.',
        ],
        hotlinkSites: ['Сайты с хотлинками', 'То же самое, просуммированное по сайтам.'],
        hogKeys: ['По объектам', 'Объекты по объему отправленных данных.'],
        hogAgents: ['По user agent', 'Как представляются клиенты, по объему отправленных им данных.'],
        hogClients: [
            'По адресам',
            'Адреса клиентов по объему отправленных им данных; показаны только их подсети.',
        ],
        hogFullClients: ['По адресам', 'Адреса клиентов по объему отправленных им данных.'],
        pages: [
            'Страницы',
            'Просмотры страниц: человек открыл страницу и получил ее (статус 200 или 304).',
        ],
        downloads: [
            'Скачивания',
            'Файлы от 1 МБ и файлы, которые читали по частям; файл\u00a0— это все, что не является страницей. Скачивания\u00a0— это полные чтения и еще столько, сколько составили бы чтения по частям при тогдашнем размере файла; «впустую»\u00a0— байты прерванных чтений.',
        ],
        directories: ['Каталоги', 'Чтения по первым двум папкам ключа.'],
        types: ['Типы файлов', 'Чтения по расширению ключа.'],
        sizes: ['Размеры объектов', 'Чтения по размеру объекта. Границы кратны 1024 байтам.'],
        ways: ['Каналы переходов', 'Чтения, пришедшие с других сайтов, по типу этих сайтов.'],
        referringSites: [
            'Ссылающиеся сайты',
            'Сайты, ссылки с которых привели читателей на ваши страницы. Те, что только встраивают файлы,\u00a0— в разделе «Хотлинки».',
        ],
        referrers: [
            'Ссылающиеся страницы',
            'Чужие страницы, с которых пришли чтения, без строк запроса.',
        ],
        searchEngines: [
            'Поисковые системы и ассистенты',
            'Чтения, пришедшие со страниц результатов и из ответов.',
        ],
        campaigns: [
            'Кампании',
            'Чтения по параметрам utm_… и x-…; последние S3 игнорирует, но записывает в журнал.',
        ],
        countries: ['Страны', 'Откуда читают люди и программы.'],
        networks: [
            'Сети',
            'Автономные системы, из которых читают люди и программы, по объему отправленных им данных.',
        ],
        browsers: ['Браузеры', 'Чтения людей по браузерам.'],
        systems: ['Операционные системы', 'Чтения людей по операционным системам.'],
        devices: ['Устройства', 'Чтения людей по типу устройства.'],
        bots: ['Боты', 'Программы, которые называют себя, и, если это известно, цель их визитов.'],
        botClasses: ['Зачем приходят боты', 'Чтения ботов, просуммированные по классам.'],
        tools: [
            'Инструменты и SDK',
            'Командная строка, SDK, программы для скачивания и все, кто не передает user agent.',
        ],
        errorCodes: ['Коды ошибок', 'Запросы, завершившиеся ошибкой, по кодам ошибок S3.'],
        statuses: ['Статусы', 'Запросы по HTTP-статусу.'],
        errorKeys: [
            'Ошибки по объектам',
            'Запросы со статусом 400 и выше по коду ошибки и объекту; несуществующие объекты\u00a0— в таблице «Не найдено».',
        ],
        notFound: [
            'Не найдено',
            'Чтения несуществующих объектов и место ссылки на них: ваши страницы, чужие страницы или нигде (введено вручную, из закладок, наугад).',
        ],
        notFoundLinks: ['Кто ссылается', 'Страницы со ссылками на несуществующие объекты.'],
        speed: [
            'Время обработки',
            'От последнего байта запроса до первого байта ответа: время, которое занимает S3. Медиана: половина чтений уложилась в это время.',
        ],
        totalTime: [
            'Общее время',
            'От получения запроса до отправки последнего байта: медленный канал читателя тоже учитывается.',
        ],
        slowest: [
            'Самые медленные объекты',
            'Объекты по среднему времени обработки, из прочитанных не менее 10 раз.',
        ],
        audit: ['Доступ', 'Запросы по способу доступа: первое, о чем спросит аудитор.'],
        operations: [
            'Операции',
            'Все записи по операциям: запросы, действия жизненного цикла, копирование.',
        ],
        requesters: ['Инициаторы запросов', 'Запросы по тому, кто их подписал.'],
        buckets: ['Бакеты', 'Запросы по бакетам.'],
        hosts: ['Хосты', 'Запросы по заголовку Host.'],
        tls: ['TLS', 'Запросы по версии TLS; «неизвестно», если в журнале ее нет.'],
        signatures: ['Подписи', 'Запросы по версии подписи.'],
        authentications: [
            'Аутентификация',
            'Запросы по способу подписи: в заголовке или в строке запроса (предварительно подписанный URL).',
        ],
        aclRequired: [
            'Зависимость от ACL',
            'Запросы, разрешенные только списком управления доступом (ACL).',
        ],
        cacheResults: [
            'Кеш',
            'Запросы по тому, как сработал кеш CloudFront. На попадание отвечает пограничный узел, в том числе если он сначала сверился с источником. Доля попаданий считается от попаданий и промахов: то, на что узел ответил сам, что отклонил или не смог обслужить, обращением к кешу не считается.',
        ],
        cacheMisses: [
            'Больше всего промахов',
            'Объекты, которых в момент запроса не было ни на одном узле, по объему отправленных данных.',
        ],
        cacheErrors: [
            'Что пошло не так',
            'По стороне, вызвавшей сбой: читатель ушел, узел отклонил, источник; и как это называет CloudFront.',
        ],
        edges: [
            'Пограничные узлы',
            'Откуда читатели получали ответ: ближайший аэропорт и чьи цены действуют.',
        ],
        edgeCost: [
            'Сколько стоит CloudFront',
            'Байты и запросы пограничных узлов по прейскуранту, по регионам.',
        ],
        distributions: ['Дистрибуции', 'Запросы по дистрибуциям CloudFront.'],
        httpVersions: ['Версии HTTP', 'Запросы к CloudFront по версии HTTP.'],
        s3Hosts: ['Хосты S3', 'Запросы, на которые ответил сам S3, по заголовку Host.'],
        s3Tls: [
            'TLS в S3',
            'Запросы, на которые ответил сам S3, по версии TLS; «неизвестно», если в журнале ее нет.',
        ],
        edgeTls: [
            'TLS в CloudFront',
            'Запросы к CloudFront по версии TLS; «неизвестно», если в журнале ее нет.',
        ],
        edgeHosts: ['Хосты в CloudFront', 'Запросы к CloudFront по заголовку Host.'],
        edgeStatuses: [
            'Статусы в CloudFront',
            'Запросы к CloudFront по результату в обозначении CloudFront и по статусу.',
        ],
        cacheKeys: ['Кеш по объектам', 'Запросы по результату кеша и объекту.'],
        cacheDetails: ['Кеш подробно', 'Запросы по результату кеша и его обозначению в CloudFront.'],
        origin: [
            'Запросы к источнику',
            'Что CloudFront запрашивал у S3, чтобы отдать читателям: это не запросы читателей, поэтому ни в одно число выше они не входят. Передача из S3 в CloudFront бесплатна, запросы\u00a0— нет.',
        ],
        originKeys: ['Запрашивались чаще всего', 'Объекты по числу запросов CloudFront к S3.'],
        originErrors: [
            'Неудачные запросы к источнику',
            'По коду ошибки и объекту. Если CloudFront не может получить список объектов бакета, на несуществующий объект возвращается AccessDenied.',
        ],
        originStatuses: ['Статусы запросов к источнику', 'Запросы к источнику по HTTP-статусу.'],
        health: [
            'Состояние журналов',
            'Из чего состоят журналы и что в них не удалось учесть. Объекты журнала и их записи считаются по дню доставки, первая и последняя запись\u00a0— по времени запроса.',
        ],
        delays: ['Задержка доставки', 'Записи по времени от запроса до доставки.'],
        malformed: [
            'Некорректные строки',
            'Строки, не являющиеся записями, по причинам. Ни в одно другое число они не входят.',
        ],
        months: ['Месяцы', 'Все месяцы с записями.'],
        years: ['Годы', 'Все годы с записями.'],
    },
    publicPanels: {
        hogClients: [
            'По адресам',
            'Подсети клиентов по объему отправленных им данных; подсети, где каждый день было меньше 5 посетителей, не называются.',
        ],
        hogAgents: ['По программам', 'Браузеры, боты и инструменты по объему отправленных им данных.'],
        networks: [
            'Сети',
            'Автономные системы, из которых читают люди и программы, по объему отправленных им данных; те, где каждый день было меньше 5 посетителей, не называются.',
        ],
        requesters: [
            'Инициаторы запросов',
            'Запросы по тому, кто их подписал. Собственным считается аккаунт, подписавший большинство из них.',
        ],
    },
    none: '(нет)',
    noneOf: {
        agents: 'без user agent',
        requesters: 'анонимно',
        hosts: 'без заголовка Host',
        tls: 'HTTP без шифрования',
        signatures: 'без подписи',
        authentications: 'без подписи',
    },
    values: {
        unknown: 'неизвестно',
        desktop: 'компьютер',
        phone: 'телефон',
        tablet: 'планшет',
        tv: 'телевизор',
        other: 'другое',
        anonymous: 'анонимно',
        'own account': 'собственный аккаунт',
        'other account': 'другой аккаунт',
        'other bots': 'другие боты',
        'other tools': 'другие инструменты',
        'objects not public': 'непубличные объекты',
        'internal host': 'внутренний хост',
        hit: 'попадание',
        refreshed: 'попадание, сверено с источником',
        missed: 'промах',
        made: 'создано на узле',
        aborted: 'читатель ушел',
        refused: 'отклонено узлом',
        limited: 'превышен лимит',
        unreached: 'ошибка источника',
        failed: 'ошибка источника или узла',
    },
    isNew: 'новое',
    isGone: 'исчезло',
    points: (number) => `${number}\u00a0п.\u00a0п.`,
    fromTo: (before, now) => `с ${before} до ${now}`,
    more: (rows) => `еще ${rows}`,
    total: 'Итог',
    nothing: 'За этот период ничего нет.',
    unknownCut: (reads, bytes) => `Еще ${counted(reads, READS)} (${bytes}) здесь не ${plural(reads, { one: 'учтено', few: 'учтены', other: 'учтено' })}: к чему ${plural(reads, { one: 'оно относилось', other: 'они относились' })}, уже неизвестно.`,
    explore: {
        page: 'Исследовать',
        lead: 'Нажмите на любое имя: график, суммы и все таблицы будут пересчитаны для него.',
        withoutScript: 'Эта страница считает в вашем браузере, для чего нужен JavaScript. С ним вы выбираете имена и дни, а график, суммы и таблицы сразу пересчитываются. Без него таблицы отчёта доступны здесь в виде файлов:',
        whichVisitors: 'Посетители показаны за один день и за дни страницы отчёта, пока ничего не выбрано: их нельзя сложить по именам и дням.',
        priced: 'Считаются чтения объектов. Их стоимость взята по ценам страницы каждого месяца.',
        loading: (done, all) => `Загружено файлов: ${done} из ${all}…`,
        failed: (files) => `Не загружено и не посчитано: ${files}.`,
        chosen: 'Выбрано',
        everything: 'Все чтения',
        and: 'и',
        or: 'или',
        not: 'не',
        remove: (name) => `Убрать: ${name}`,
        invert: (name) => `Исключить или вернуть: ${name}`,
        notHere: 'нет в эти дни',
        clear: 'Сбросить',
        copyLink: 'Копировать ссылку',
        csv: 'Выбранное в CSV',
        from: 'С',
        to: 'По',
        allDays: 'Все дни',
        earlier: 'Более ранние дни',
        compare: 'Сравнить с днями до этого',
        noBefore: 'Дни до этого неизвестны.',
        groupBy: 'Группировать',
        others: 'все остальные',
        folded: 'мелкие, не различаются',
        atLeast: (amount) => `не менее ${amount}`,
        atMost: (amount) => `не более ${amount}`,
        about: (amount) => `около ${amount}`,
        mayBeMore: (requests, share) => `Сюда может относиться ещё до ${requests} (${share}) запросов: они среди мелких имён, которые не различаются.`,
        mayBeLess: (requests, share) => `Из этих запросов до ${requests} (${share}) могут относиться к исключённому: они среди мелких имён, которые не различаются.`,
        mayBelong: 'возможно, относится сюда',
        draw: 'Проведите по дням, чтобы выбрать их. С клавиатуры: стрелки ведут, Shift и стрелки выделяют, Enter выбирает.',
        program: 'Программа',
        kind: 'Кто запрашивал',
        cache: 'Ответ кеша',
        ai: 'ИИ-краулеры',
        statuses: {
            '000': 'ушёл до ответа',
            '206': 'отправлено частично',
            '2xx': 'отправлено',
            '304': 'не изменилось',
            '3xx': 'перенаправлено',
            '4xx': 'нет или отказано',
            '5xx': 'сбой',
        },
        none: { site: 'без ссылающегося сайта', network: 'не различается', cache: 'не через кеш' },
    },
    sections: {
        changed: 'Что изменилось',
        hotlinks: 'Хотлинки',
        bandwidth: 'Трафик',
        pages: 'Страницы',
        downloads: 'Скачивания',
        from: 'Откуда приходят',
        who: 'Кто читает',
        bots: 'Боты и инструменты',
        cdn: 'CloudFront',
        errors: 'Ошибки',
        speed: 'Скорость',
        audit: 'Аудит S3',
        health: 'Состояние журналов',
        periods: 'Все периоды',
        setup: 'Включить журналы',
    },
    columns: {
        requests: 'Запросы',
        reads: 'Чтения',
        records: 'Записи',
        lines: 'Строки',
        bytes: 'Трафик',
        visitors: 'Посетители',
        dailyVisitors: 'Чел.-дни',
        pageViews: 'Просмотры',
        errors: 'Ошибки',
        cost: 'Цена',
        share: 'Доля',
        change: 'Изм.',
        first: 'Впервые',
        last: 'Последний раз',
        downloads: 'Скачивания',
        whole: 'Целиком',
        partial: 'По частям',
        wastedBytes: 'Впустую',
        size: 'Размер',
        meanTurnAroundMs: 'Среднее',
        before: 'Было',
        now: 'Стало',
        own: 'С ваших страниц',
        foreign: 'С чужих',
        unlinked: 'Без ссылки',
        half: 'Медиана',
        ninety: '90 % за',
        ninetyNine: '99 % за',
    },
    columnDefinitions: {
        visitors: 'Каждый учитывается один раз за весь период.',
        dailyVisitors: 'Сумма посетителей за каждый день: пришедший в два разных дня учитывается дважды; сюда могут попасть и те, кто видел файлы только на других сайтах.',
        cost: 'Байты и запросы по ценам, указанным ниже: верхняя граница.',
        share: 'От итога этой таблицы.',
        wastedBytes: 'Байты чтений, прерванных до конца.',
    },
    names: {
        key: 'Объект',
        page: 'Страница',
        site: 'Сайт',
        hotlink: 'Сайт и файл',
        network: 'Сеть',
        country: 'Страна',
        agent: 'User agent',
        client: 'Адрес',
        directory: 'Каталог',
        type: 'Тип',
        size: 'Размер объекта',
        referrer: 'Страница',
        engine: 'Система',
        campaign: 'Кампания',
        browser: 'Браузер',
        system: 'ОС',
        device: 'Устройство',
        bot: 'Бот',
        botClass: 'Класс',
        way: 'Тип сайта',
        tool: 'Инструмент',
        code: 'Код',
        status: 'Статус',
        errorKey: 'Код и объект',
        cacheResult: 'Результат',
        cacheDetail: 'Результат и обозначение CloudFront',
        edge: 'Узел',
        priceRegion: 'Ценовой регион',
        distribution: 'Дистрибуция',
        httpVersion: 'Версия',
        notFoundLink: 'Объект и страница',
        operation: 'Операция',
        requester: 'Инициатор',
        bucket: 'Бакет',
        host: 'Хост',
        tls: 'TLS',
        signature: 'Подпись',
        authentication: 'Аутентификация',
        delay: 'Задержка',
        reason: 'Причина',
        period: 'Период',
    },
    subs: {
        search: 'поиск',
        assistant: 'ассистент',
        social: 'социальная сеть',
        feed: 'RSS-агрегатор',
        mail: 'почта',
        relay: 'переводчик, кеш или архив',
        private: 'частная сеть',
        app: 'приложение',
        nearest: (key) => `ближайший: ${key}`,
        left: 'читатель ушел до ответа',
        cameOrWent: 'в другое время существовал',
        own: 'ваша страница',
    },
    ways: {
        search: 'Поисковые системы',
        assistant: 'Чат-ассистенты',
        social: 'Социальные сети',
        mail: 'Почта',
        feed: 'RSS-агрегаторы',
        relay: 'Переводчики, кеши, архивы',
        app: 'Приложения',
        private: 'Частные сети',
        site: 'Другие сайты',
    },
    botClasses: {
        'ai training': 'обучение ИИ',
        'ai search': 'ИИ-поиск',
        'ai assistant': 'ИИ-ассистент',
        'search engine': 'поисковая система',
        'feed reader': 'RSS-агрегатор',
        'social preview': 'превью в соцсетях',
        seo: 'SEO',
        advertising: 'реклама',
        monitoring: 'мониторинг',
        scanner: 'сканер',
        archiver: 'архив',
        academic: 'исследования',
        'browser automation': 'автоматизация браузера',
        other: 'другое',
    },
    sizeUpTo: (size) => `до ${size}`,
    sizeOver: (size) => `более ${size}`,
    sizeUnknown: 'размер неизвестен',
    slowerThan: (time) => `более ${time}`,
    delays: {
        underHour: 'менее часа',
        hours: (from, to) => `от ${from.text} до ${counted(to, OF_HOURS)}`,
        underDay: 'менее суток',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} и более`,
    },
    pageLabel: {
        front: (days) => plural(days, {
            one: days.value === 1 ? 'Последний день' : `Последний ${days.text} день`,
            few: `Последние ${days.text} дня`,
            many: `Последние ${days.text} дней`,
            other: `Последние ${days.text} дня`,
        }),
        index: 'Все периоды',
    },
    against: (range) => `сравнение с ${range}`,
    wholeDays: (days, now, before) => `изменения за ${counted(days, WHOLE_DAYS)}, ${now}, по сравнению с ${before}`,
    inWholeDays: (change, days) => `${change}, в каждом случае за ${counted(days, WHOLE_DAYS)}`,
    aDay: (change) => `${change} в среднем за день`,
    freshness: (moment) => `Записи по ${moment}`,
    noComparison: 'Для сравнения не хватает более ранних журналов.',
    lead: {
        front: (days) => `За ${counted(days, DAYS)} `,
        during: (label) => `${capitalized(label)}: `,
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, { one: 'сайт посетил ', other: 'сайт посетили ' })),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            ...viewed(views),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('сайт посетило не более '),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, OF_PEOPLE)),
            ...viewed(views),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${isBeside ? 'Еще ' : ''}${counted(people, PEOPLE)} ${plural(people, { one: 'видел', other: 'видели' })} ваши файлы только на других сайтах. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${isBeside ? 'Еще не более ' : 'Не более '}${counted(people, OF_PEOPLE)} видели ваши файлы только на других сайтах. `),
        ],
        nobody: 'никто не открыл ни одной страницы. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'по прейскуранту'),
            dearest: (bytes, cost) => left(bytes, cost, 'по самому дорогому прейскуранту'),
            own: (bytes, cost) => left(bytes, cost, 'по вашим ценам'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Отправлено ' : 'Из бакета отправлено '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
            ],
        },
        toOne: (share, site) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; на чужой сайт ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)} приходится ${share}`,
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('; на одну сеть, '),
            ...ownedBy(owner, network),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, приходится ${share}`),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('; на один адрес, '),
            ...ownedBy(owner, address),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`, приходится ${share}`),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; на ботов приходится ${share}`)],
        behindCdn: ' Тех, кто читал через CloudFront, в этих журналах нет.',
        end: '.',
        shares: {
            nearlyAll: 'почти весь этот объем',
            most: 'большая часть этого объема',
            half: 'около половины этого объема',
            third: 'около трети этого объема',
            quarter: 'около четверти этого объема',
            fifth: 'около пятой части этого объема',
            tenth: 'около десятой части этого объема',
            little: 'небольшая часть этого объема',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} с записями: ${ended(month)}`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} с записями: ${from}\u00a0— ${ended(to)}`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Считать пока нечего')}: ни в одном объекте журнала нет записей.`,
    },
    glance: {
        page: ['Топ-страница', (views) => plural(views, forms('просмотр', 'просмотра', 'просмотров'))],
        object: ['Топ-объект', () => ''],
        country: ['Топ-страна', visitorsUnit],
        site: ['Топ-источник', visitorsUnit],
    },
    findingsTitle: 'На что обратить внимание',
    quiet: 'Спокойный период: ничего необычного.',
    findingPlaces: { money: 'Деньги', broken: 'Сбои', changed: 'Изменения' },
    findings: {
        hotlinker: {
            title: (site, objects) => `${site}: хотлинки на ${counted(objects, OBJECTS)}`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${ended(since)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Хотлинки', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `На один адрес приходится ${share} отправленных данных`,
            networkTitle: (share) => `На одну сеть приходится ${share} отправленных данных`,
            ownerTitle: (owner, share) => `На ${owner} приходится ${share} отправленных данных`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` в ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${ended(`${cost}${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Кто сколько потребляет', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} читает ${times} больше`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `С ${before} до ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${ended(`${cost} за этот период${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Боты', '#bots')}`,
        },
        botNew: {
            title: (bot) => `Появился новый бот: ${bot}`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Он прочитал ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${ended(`${cost}${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Боты', '#bots')}`,
        },
        ai: {
            title: (share) => `На ИИ-краулеров приходится ${share} отправленных данных`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${ended(`${cost}${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Зачем они приходят', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Ваши страницы ссылаются на несуществующий объект',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(ближайший: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `с ваших собственных страниц. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Не найдено', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Нет журналов из ${name} с ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `До этого за день приходило по ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, forms('объекту журнала', 'объекта журнала', 'объектов журнала')))}; с тех пор в цифрах нет этих данных. Ведение журнала там все еще включено? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Молчат также: ${ended(more)} `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Состояние журналов', '#health'),
            ],
        },
        gap: {
            title: (days) => days.value === 1 ? 'День без журналов' : `${counted(days, DAYS)} без журналов`,
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Нет записей за ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}${days.endsWith('.') ? '' : '.'} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Состояние журналов', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `Оценка стоимости выросла ${times}`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `С ${before} до ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` за ${counted(days, DAYS)}`)]),
                ...(driver === null
                    ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since === '' ? '.' : ended(since))]
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${since}, главным образом из-за ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}.`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Кто потребляет', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Запросов стало меньше на ${share}`,
            pageViews: (share) => `Просмотров страниц стало меньше на ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `С ${before} до ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} ${ended(`в среднем за день${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('По дням', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 отвечает ошибками сервера',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, ${share} всех, со статусом ${ended(`500 и выше${since}`)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Коды ошибок', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} отправленных данных ушло на прерванные чтения`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}: никто не получил за них целого объекта. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Скачивания', '#downloads')}`,
        },
        oldTls: {
            title: 'Используется устаревший TLS или устаревшая подпись',
            tls: (requests) => `${counted(requests, REQUESTS)} с TLS ниже 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} с подписью версии 2`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Аудит S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} ушло читателям напрямую из S3`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `В обход CloudFront, за ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Через CloudFront эти байты обошлись бы в ${through}, а пока весь трафик аккаунта через него укладывается в бесплатные ${free} в месяц\u00a0— бесплатно. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Кто обращается к S3 напрямую', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Ваши читатели\u00a0— в журналах CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, ${share} всего, на что ответил S3, отправил сам CloudFront. Кто читал за ним, из журнала S3 не видно. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Добавить его журналы', '#origin')}`,
        },
        publicListing: {
            title: 'Список объектов бакета доступен всем',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Без подписи выдано не менее ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, forms('списка', 'списков', 'списков')))}: посторонним известны имена всех объектов. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Аудит S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => `Не удалось прочитать ${counted(lines, forms('строку журнала', 'строки журнала', 'строк журнала'))}`,
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} всех; ни в одно другое число они не входят. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Состояние журналов', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`До ${upTo} из ${of} можно не тратить.`)} ${plural(cases, {
            one: cases.value === 1
                ? 'Как\u00a0— описано ниже.'
                : `Как\u00a0— описано ниже, в\u00a0${cases.text} разборе.`,
            other: `Как\u00a0— описано ниже, в\u00a0${cases.text} разборах.`,
        })}`,
        atLeast: (amount) => `не менее ${amount}`,
        inDays: (days) => `за ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'новое',
            there: () => 'длится',
            stopped: (last) => `прекратилось ${last}`,
        },
        savedSince: 'сэкономлено с тех пор',
        first: {
            seen: (day) => `Впервые замечено ${ended(day)}`,
            atLeast: (day) => `Длится как минимум с ${day}: что было раньше, неизвестно.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; максимум\u00a0— ${most}, ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `В месяц это обходится примерно в ${ended(cost)}`,
        saves: (cost) => `Экономия до ${cost} в месяц.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, READS)} ${counted(objects, OF_OBJECTS)}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `Последний объект журнала пришел ${ended(day)}`,
            silentDays: (days) => `${plural(days, DAYS)} без журналов`,
        },
        evidence: {
            hotLinker: ['Что через него читают больше всего', 'Объект'],
            hog: ['Что этот клиент заведомо прочитал, исходя из сумм', 'Объект или программа'],
            bot: ['Его user agent', 'User agent'],
            bots: ['Кто читает больше всего', 'Бот'],
            missingObject: ['Где находится ссылка', 'Страница'],
            brokenDownload: ['Отправлено впустую', 'Объект'],
            costJump: ['Отправлено больше, чем раньше', 'Объект'],
            oldEncryption: ['По версиям', 'Версия'],
        },
        remedies: {
            referrer: {
                title: 'Отклонять чтения, приходящие с этого сайта',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Добавьте это правило в политику бакета. Тот, кто скрывает или подделывает заголовок Referer, все равно пройдет.`,
            },
            address: {
                title: 'Отклонять оттуда чтения без подписи',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Добавьте это правило в политику бакета. Оно отклоняет и людей из ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}: сначала убедитесь, что это не ваш собственный сервис.`,
            },
            shared: {
                title: 'Попросить того, кто там читает, читать меньше',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Политика не предлагается: в сети ${owner} находятся поисковые системы, прокси или облака, через которые приходят и ваши читатели.`,
            },
            robots: {
                title: (bots) => `Попросить не заходить: ${bots}`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Добавьте эти строки в ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. Боты, которые его соблюдают, уйдут через день-два.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Запишите эти строки в ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} в корне сайта. Боты, которые его соблюдают, уйдут через день-два.`,
            },
            copy: {
                title: (key) => `Ближайший ключ\u00a0— ${key}: скопируйте объект`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Или исправьте ссылку.`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Или исправьте ссылку на ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` Копия сохраняет тип и метаданные, но не ACL: если чтение разрешает именно он, добавьте ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Исправить ссылку или положить туда объект'
                    : `Ближайший ключ\u00a0— ${nearest}: исправьте ссылку`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `На какой странице она находится, неизвестно.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Она находится на ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Ничего делать не нужно',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Это прекратилось. Запрещающее правило можно оставить; случай исчезнет с этой страницы, когда перестанет входить в число самых затратных.`,
            },
            logging: {
                title: 'Проверить, включено ли ведение журнала',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Пустой ответ означает, что оно выключено. Если в ответе целью указан ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)}, проверьте политику и жизненный цикл этого бакета.`,
            },
            encryption: {
                title: 'Отклонять TLS ниже 1.2 и подпись версии 2',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Добавьте эти правила в политику бакета. Клиенты, не поддерживающие более новые версии, потеряют доступ: сначала убедитесь, что среди них нет ваших.`,
            },
            listing: {
                title: 'Убрать то, что открывает список всем',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Удалите это правило из политики бакета или, если в нем есть и другие действия, только это действие; в списке управления доступом (ACL) снимите «List» для всех. Тот, кто знает имя, по-прежнему сможет прочитать публичный объект.`,
            },
            player: {
                title: 'Не давать плеерам загружать без запроса',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Плеер без ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} начинает загружать то, что, возможно, никто не посмотрит, и обрывает загрузку.`,
            },
            resume: {
                title: 'Подсказать, как продолжить прерванное скачивание',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Разместите эту команду рядом со ссылкой на ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: она продолжит с места остановки, а не начнет заново.`,
            },
            cache: {
                title: (key) => `Разрешить браузерам и прокси хранить ${key}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Повторное чтение тогда ничего не стоит; сколько это даст, из журналов не видно. Только для файлов ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)}, имя которых меняется вместе с содержимым. Все остальное, что задано для объекта, например ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, собственные метаданные или ACL, нужно указать еще раз: команда заменяет его.`,
            },
            lifecycle: {
                title: 'Переносить только крупные объекты',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Каждый перенос платный, и на мелких объектах экономия меньше его цены. Замените этим правилом то правило жизненного цикла, которое их переносит; число дней выберите сами.`,
            },
            cameOrWent: {
                title: 'Ничего, если объект сейчас на месте',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `В этом периоде его также успешно читали: он появился или исчез.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Хотлинки с ${name}`,
            hog: (name) => `Большая часть трафика идёт на ${name}`,
            bot: (name) => `Бот ${name} забирает много`,
            'missing-object': (name) => `Отсутствующий объект ${name}`,
            'broken-download': (name) => `Чтения ${name} прерываются`,
            'old-encryption': (name) => `Устаревший TLS или подпись: ${name}`,
        },
        events: {
            began: (what) => `Началось: ${what}`,
            grew: (what) => `Выросло в полтора раза: ${what}`,
            stopped: (what) => `Прекратилось: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} за четыре недели по ${day}.`,
        inWeek: (amount, day, before) => `${amount} за неделю по ${day}, ранее за неделю ${before}.`,
        last: (day) => `Последний раз замечено ${day}.`,
        again: (day) => `Объекты журнала снова поступили ${day}.`,
        costRose: 'Стоимость выросла',
    },
    since: {
        new: (day) => `, с ${day}`,
        more: (day) => `, больше с ${day}`,
        less: (day) => `, меньше с ${day}`,
        first: (day) => `с ${day}`,
        before: (day) => `началось раньше ${day}`,
        atLeast: (day) => `как минимум с ${day}`,
    },
    times: {
        twice: 'вдвое',
        many: (times) => `в ${counted(times, TIMES)}`,
    },
    headlines: {
        visitors: [
            'Посетители',
            'Различные сочетания адреса и user agent среди людей, которые что-то прочитали, кроме тех, кто видел файлы только на других сайтах.',
        ],
        pageViews: ['Просмотры страниц', 'Страницы, которые люди открыли и получили.'],
        requests: ['Запросы', 'Все HTTP-запросы клиентов: людей, ботов и инструментов.'],
        bytes: ['Отправлено данных', 'Байты, отправленные из бакета, по журналу S3.'],
        cost: ['Оценка стоимости', 'Запросы и байты по ценам, указанным ниже: верхняя граница.'],
        errors: ['Ошибки', 'Доля запросов со статусом 400 и выше.'],
    },
    otherObjects: '(другие объекты)',
    visitorsAre: {
        counted: '',
        estimated: 'оценка, ± 1 %',
        'added up': 'не более: сумма по дням',
    },
    countedSince: {
        table: (day) => (day === null ? 'За эти дни учтено не полностью' : `Учитывается с ${day}`),
        part: (label, day) => day === null ? `${label}: за эти дни учтено не полностью` : `${label}: учитывается с ${day}`,
    },
    provenance: {
        title: 'Откуда эти цифры',
        note: 'Копия хранится рядом с отчетом на случай, когда журналов уже не будет. В ней есть все итоги; небольшие строки таблиц объединены, клиенты не названы.',
        copied: (days) => `${days}: из копий подсчетов`,
        otherSettings: (days, how) => `${days}: подсчитано с другими настройками: ${how}`,
        timeZone: (zone) => `часовой пояс ${zone}`,
        exclude: 'другие исключения',
        clientAddresses: {
            masked: 'адреса замаскированы',
            hidden: 'адреса скрыты',
            full: 'адреса полные',
        },
        addedUp: (days) => `${days}: посетители за день просуммированы по нескольким доставкам, поэтому некоторые могли быть учтены дважды`,
        wholeAddedUp: 'Посетители за весь период\u00a0— это сумма по дням: тот, кто приходил в разные дни, учтен в каждом из них, поэтому на деле их не больше этого числа.',
        crosses: 'часть данных подсчитана с другими настройками',
        crossesVisitors: 'часть посетителей подсчитана иначе',
        oldVisitors: (days) => `${days}: подсчитано более ранней версией, поэтому те, кто видел файлы только на других сайтах, там входят в число посетителей`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}верхняя граница, прейскурант на ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}верхняя граница, самый дорогой прейскурант на ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}верхняя граница, ваши цены${asOf && ` на ${asOf}`}`,
        unknown: () => 'цены неизвестны',
    },
    unknownCost: 'стоимость неизвестна',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} по дням: от ${least} до ${most}, максимум\u00a0— ${ended(day)}`,
    traffic: {
        title: { day: 'По дням', month: 'По месяцам' },
        definition: 'Выберите показатель, и столбцы покажут его. Боты\u00a0— те, кто сам так себя называет, инструменты\u00a0— например, curl или SDK.',
        provisional: 'Данные за последний день еще поступают.',
        bytesDefinition: 'Байты, отправленные из бакета, по тому, кто их запросил.',
        bytesTitle: { day: 'Отправлено данных за день', month: 'Отправлено данных за месяц' },
        text: {
            day: (total, most, when) => `Всего ${total}; максимум за день: ${most}, ${ended(when)}`,
            month: (total, most, when) => `Всего ${total}; максимум за месяц: ${most}, ${ended(when)}`,
        },
        before: (days) => `${counted(days, DAYS)} назад`,
        year: 'Годом ранее',
        lastYear: 'Тот же день недели год назад',
        embedded: 'Люди, видевшие файлы только на других сайтах',
    },
    marks: {
        began: (title) => `Новое: ${title}`,
        stopped: (title) => `Прекратилось: ${title}`,
        gap: (days) => `Нет записей за ${counted(days, DAYS)}`,
        silent: (source) => `Из ${source} больше ничего не приходит`,
        release: (tables) => tables === ''
            ? 'Отсюда считает более новая версия'
            : `Отсюда считает более новая версия, дополнительно: ${tables}`,
    },
    heat: {
        title: 'Часы недели',
        definition: (zone) => `Среднее число запросов людей в каждый час недели, часовой пояс ${zone}.`,
        cell: (day, hour, next, requests) => `${day}, ${hour}–${next}: ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `Больше всего: ${ended(busiest)} Меньше всего: ${ended(quietest)}`,
        few: 'Запросов слишком мало, чтобы назвать самый загруженный час.',
    },
    calendar: [
        'Каждый день',
        'Запросы за каждый день: чем больше, тем ярче. Столбец — неделя с понедельника.',
    ],
    overview: {
        addedUp: 'посетителей не более: сумма по дням',
        title: 'Двенадцать месяцев',
        definition: 'Запросы людей, ботов и инструментов по месяцам.',
    },
    otherReports: 'Другие отчёты',
    operations: {
        title: 'Эксплуатация',
        definition: 'Для тех, кто обслуживает бакет.',
        page: 'Эксплуатация',
        all: 'Скорость, аудит и состояние журналов полностью',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Скорость, аудит S3 и состояние журналов')}: ${ended(label)}`,
        speed: (most, serverErrors) => `или быстрее\u00a0— половина чтений; 99 из 100\u00a0— не дольше ${most}; ${counted(serverErrors, forms('ошибка сервера', 'ошибки сервера', 'ошибок сервера'))}`,
        audit: (oldTls, sigV2) => `всего операций записи и удаления; ${counted(oldTls, REQUESTS)} с TLS ниже 1.2, ${sigV2.text} с подписью версии 2`,
        health: (lines, gaps) => `не прочитано из ${counted(lines, OF_LINES)}; ${counted(gaps, DAYS)} без записей`,
    },
    map: {
        title: 'Карта стран',
        definition: 'Чем сильнее цвет, тем больше доля страны во всём, включая неизвестные страны. Каждая ведёт к своей строке в таблице ниже.',
        link: 'Карта',
        choice: 'Что показывают цвета',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Карта стран')}: ${ended(label)}`,
        andMore: (share) => `${share} и больше`,
        lessThan: (share) => `Меньше ${share}`,
        none: 'Ничего',
        note: 'Малые страны показаны точками. Страны, контура которых на карте нет, есть только в таблице.',
        shapes: 'Контуры и границы: Natural Earth (общественное достояние)',
    },
    facts: {
        linkedFiles: 'С сайтов, которые только встраивают файлы или ссылаются на них',
        own: 'С ваших собственных страниц',
        unreferred: 'Без реферера',
        writes: 'Запись (PUT, POST, COPY)',
        deletes: 'Удаление',
        lists: 'Получение списков',
        reads: 'Чтения объектов',
        anonymous: 'Анонимные запросы',
        signed: 'Подписанные запросы',
        presigned: 'Предварительно подписанные (строка запроса)',
        sigV2: 'Подпись версии 2',
        plainHttp: 'HTTP без шифрования',
        oldTls: 'TLS ниже 1.2',
        acl: 'Разрешены только ACL',
        lifecycle: 'Действия жизненного цикла',
        hitRatio: 'Доля попаданий',
        byteHitRatio: 'То же по байтам',
        refreshed: 'Из попаданий сверено с источником',
        perByte: 'Отправлено байтов на каждый полученный',
        payAsYouGo: 'Оплата по факту использования',
        afterFree: 'Если бесплатный объем больше ни на что не уходит',
        planPrice: 'Тариф, в месяц',
        planBytes: 'Его трафик, в самом загруженном месяце',
        planRequests: 'Его запросы',
        fetches: 'Запросы к источнику',
        fetchShare: 'От всего, на что ответил S3',
        fetchBytes: 'Байты в CloudFront',
        notModified: 'Из них без изменений (304)',
        failedFetches: 'Неудачные запросы',
        fetchCost: 'Цена этих запросов в S3',
        slowDowns: '503 SlowDown',
        serverErrors: 'Статус 500 и выше',
        objects: 'Объекты журнала',
        objectBytes: 'Их объем',
        records: 'Записи',
        malformed: 'Некорректные строки',
        duplicates: 'Отброшено повторно доставленных записей',
        unidentified: 'Записи, повторную доставку которых не распознать (для CloudFront: добавьте поле x-edge-request-id)',
        excluded: 'Записи, исключенные параметром exclude',
        firstRecord: 'Первая запись',
        lastRecord: 'Последняя запись',
    },
    answered: {
        serverErrors: {
            origin: 'Источник за CloudFront отвечает ошибками сервера',
            unreached: 'CloudFront не смог связаться с источником или прочитать его ответ',
            edge: 'CloudFront отвечает ошибками сервера',
            several: 'Читатели получают ошибки сервера',
            from: (parts) => `Кто ответил: ${parts}. `,
            senders: {
                s3: 'сам S3',
                origin: 'источник за CloudFront',
                unreached: 'CloudFront без ответа источника',
                edge: 'сам CloudFront',
                unknown: 'CloudFront без указания причины',
            },
            alsoOfS3: (fetches) => `Таких ответов для CloudFront в журнале самого S3: ${fetches}. `,
        },
        oldTls: {
            title: 'В CloudFront используется устаревший TLS',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} к CloudFront с TLS ниже 1.2; политика безопасности дистрибуции может это запретить. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS в CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'Из всего, на что ответил сам S3, включая запросы CloudFront к источнику.',
        noCodes: 'В журнале CloudFront таких кодов нет: его ответы\u00a0— в разделе «Статусы».',
        pastPolicy: 'Тех, кто приходит через CloudFront, она не отклоняет: для этого есть правило AWS WAF или функция CloudFront.',
        twice: {
            title: 'Журнал ведется дважды',
            note: 'Эти дистрибуции пишут журнал в две доставки. Каждый запрос учтен один раз; отключите одну из них.',
        },
        byEdges: {
            bytesBy: 'Отправленные байты по тому, кто их запросил.',
            campaigns: 'Чтения по параметрам utm_… и x-….',
            health: 'Из чего состоят журналы и что в них не удалось учесть. Объекты журнала и их записи считаются по дню в имени объекта, первая и последняя запись\u00a0— по времени запроса.',
            deliveryGaps: 'Объектов журнала с этими днями в имени нет.',
            operators: 'Для тех, кто обслуживает сайт.',
        },
        both: {
            bytes: 'Байты, отправленные клиентам, по журналам CloudFront и S3.',
            sent: 'Байты ответов по журналам: CloudFront\u00a0— с заголовками, S3\u00a0— без них.',
            turnAround: 'От последнего байта запроса до первого байта ответа: время, которое занимает CloudFront или S3. Медиана: половина чтений уложилась в это время.',
        },
        edgesAlone: {
            bytes: 'Байты, отправленные клиентам, по журналу CloudFront.',
            sent: 'Байты ответов по журналу CloudFront, с заголовками.',
            turnAround: 'От последнего байта запроса до первого байта ответа: время, которое занимает CloudFront. Медиана: половина чтений уложилась в это время.',
            operations: 'Скорость, CloudFront и состояние журналов полностью',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Скорость, CloudFront и состояние журналов')}: ${ended(label)}`,
        },
    },
    edgeTimes: 'Сюда входит и время узлов CloudFront, как при попаданиях, так и при промахах.',
    priceRegions: {
        northAmerica: 'Северная Америка',
        europe: 'Европа и Израиль',
        africa: 'Африка и Ближний Восток',
        southAmerica: 'Южная Америка',
        japan: 'Япония',
        australia: 'Австралия и Новая Зеландия',
        asia: 'Азиатско-Тихоокеанский регион',
        india: 'Индия',
        other: 'место неизвестно, по самой высокой цене',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Прейскурант на ${asOf}, верхняя граница: ${freeBytes} и ${freeRequests} запросов в месяц, бесплатные для аккаунта, не вычтены.`,
    cdnSteps: {
        title: 'Где ваши читатели',
        note: 'Журнал S3 рассказывает только о CloudFront, который отвечает читателям из своего кеша. Кто, откуда и сколько читает, видно в стандартных журналах CloudFront; этот отчет читает их вместе с журналами S3.',
        steps: [
            'Включите стандартное журналирование в консоли CloudFront: ваша дистрибуция, вкладка Logging, Add, Amazon S3.',
            'Выберите формат вывода W3C или JSON и все поля.',
            'Добавьте это место еще одной строкой во входной параметр logs и разрешите роли чтение оттуда.',
        ],
    },
    scanners: {
        title: 'Сканеры',
        note: 'Чтения того, что ищут только взломщики, например wp-login.php или .env, собраны здесь.',
    },
    reasons: {
        'too few fields': 'слишком мало полей',
        'bad time': 'некорректное время',
        'bad request URI': 'некорректный URI запроса',
        'bad status': 'некорректный статус',
        'bad number': 'некорректное число',
        'bad quotes': 'некорректные кавычки',
        'line too long': 'слишком длинная строка',
        'binary data': 'двоичные данные',
        'journal record': 'запись журнала Ceph типа «Journal», где нет данных о запросах: задайте для журнала бакета LoggingType «Standard»',
        'streaming log': 'событие журнала потоковой передачи CloudFront (RTMP), где нет данных о запросах: исключите эти объекты журнала из префикса',
        'no list of fields': 'строка журнала CloudFront без списка полей (формат вывода «plain»): доставляйте его в формате «w3c», «json» или «parquet»',
        'missing field': 'запись без времени, метода или статуса: выберите для доставки поля date, time, cs-method и sc-status (для журналов S3\u00a0— все поля)',
        'bad JSON': 'не объект JSON',
        'broken gzip': 'поврежденный gzip объекта журнала или посторонние данные после него: доставьте или скопируйте его еще раз',
        'broken Parquet': 'поврежденная таблица Parquet объекта журнала: доставьте или скопируйте его еще раз; если он больше 32 МБ, без gzip',
    },
    percentiles: 'Время\u00a0— это верхняя граница своего интервала (1, 2, 5, 10 … мс).',
    gaps: {
        title: 'Дни без записей',
        note: 'Между первым и последним днем с записями.',
        none: 'Нет: записи есть за каждый день.',
    },
    deliveryGaps: {
        title: 'Дни без объектов журнала',
        note: 'В эти дни S3 ничего не доставил.',
        none: '',
    },
    samples: {
        title: 'Примеры',
        note: 'Несколько по каждой причине, обезвреженных для показа.',
    },
    policy: {
        title: 'Политика бакета против главных нарушителей',
        note: 'Добавьте это правило в политику бакета. Оно отклоняет чтения, приходящие с этих сайтов; клиент, который скрывает или подделывает заголовок Referer, все равно пройдет.',
        asks: (sites) => `Отклоняет: ${ended(sites)}`,
        several: 'S3 принимает в политике бакета только его собственный ARN: в политике каждого бакета оставьте только относящиеся к нему строки.',
    },
    setup: {
        title: 'Как включить журналы',
        definition: 'S3 в течение нескольких часов записывает сведения о каждом запросе в объекты журнала; платить нужно только за их хранение.',
        steps: [
            'В консоли S3 откройте бакет, затем Properties, Server access logging и нажмите Edit.',
            'Включите журналы и выберите целью другой бакет в том же регионе и аккаунте, с префиксом, например logs/.',
            'Укажите этот бакет и префикс в параметре этого действия GitHub: logs: s3://TARGET-BUCKET/logs/',
            'Подождите несколько часов: первые объекты журнала приходят с задержкой. Следующий запуск найдет их сам.',
        ],
        commandTitle: 'Или из командной строки',
        commandNote: 'Подставьте имена своих бакетов. Целевому бакету нужна политика, разрешающая запись для logging.s3.amazonaws.com.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Прейскурант S3 Standard в ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} на ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Прейскурант для ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} здесь неизвестен: каждая цена\u00a0— самая высокая среди всех известных регионов, на ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ваши цены, а где они не заданы\u00a0— прейскурант S3 Standard в ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} на ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `AWS выставляет счета за ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} в другой валюте, и цены здесь неизвестны: задайте свои входным параметром prices.`,
    },
    span: (least, most) => `от ${least} до ${most}`,
    notices: {
        partial: (held, planned) => `Неполные данные: пока обработано ${held.text} из ${counted(planned, OF_LOG_OBJECTS)}. Следующий запуск продолжит с этого места.`,
        unreadable: 'Ни одна строка имеющихся объектов журнала не является записью.',
        emptyDirectory: 'В указанном каталоге нет объектов журнала.',
    },
    job: {
        read: 'Открыть отчет',
        newLogObjects: 'Новые объекты журнала',
    },
    alerts: {
        metrics: {
            requests: 'запросы',
            bytes: 'байты',
            visitors: 'посетители',
            errors: 'ошибки',
            cost: 'стоимость',
        },
        noLogs: (hours) => `Нет записей в журнале уже ${counted(hours, HOURS)}. Включено ли ведение журнала доступа?`,
        silentSources: (names, hours) => `Нет объектов журнала из ${names} уже ${counted(hours, HOURS)}. Включено ли там ведение журнала?`,
        noLogsYet: 'Записей в журнале пока нет. Включено ли ведение журнала доступа?',
        malformed: (share, part, all) => `Не удалось прочитать ${share} строк (${part} из ${all})`,
        errors5xx: (share, day, part, all) => `Запросы за ${day}: ${share} завершились ошибкой 5xx (${part} из ${all})`,
        errors: (share, day, part, all) => `Запросы за ${day}: ${share} завершились ошибкой (${part} из ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} за ${day}: ${seen}, в ${counted(times, TIMES)} больше обычного (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} за ${day}: ${seen}, хотя обычно их нет (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Новый сайт', other: 'Новые сайты' })} с хотлинками: ${named}`,
    },
    publicDefinitions: [
        [
            'Непубличные объекты',
            'Этот отчет может прочитать кто угодно. Поэтому в нем названы только объекты, которые кто-то получил без подписи, и то, что посторонние запрашивали безуспешно; все остальные объекты собраны в эту одну строку. Инициаторы запросов, полные user agent, хосты внутренних сетей и небольшие сети не называются.',
        ],
    ],
    visitorsAddUp: [
        [
            'Посетитель',
            'Различное сочетание адреса клиента и user agent среди чтений людей со статусом ниже 400, кроме тех, кто получал только файлы, показанные на страницах других сайтов; за один день учитывается один раз в журналах каждой ночи. Числа за день или период\u00a0— это суммы таких значений: на деле посетителей не больше. Причина в том, что кеш Actions этого репозитория могут прочитать посторонние, и ничего, полученного из адреса, там не хранится. Если задать секрет в cache-encryption-key или сделать репозиторий закрытым, каждый посетитель учитывается один раз.',
        ],
    ],
    definitions: [
        ['Запись', 'Строка журнала, которую удалось прочитать.'],
        [
            'Запрос',
            'Запись об HTTP-запросе клиента со статусом: не действие жизненного цикла, не вторая запись о копировании и не отдельный ключ при удалении нескольких объектов.',
        ],
        ['Чтение', 'GET или HEAD объекта. Большинство таблиц считают чтения.'],
        ['Трафик', 'Байты ответов по журналу S3, без заголовков.'],
        [
            'Люди, боты, инструменты',
            'Определяются по user agent. ИИ-краулеры\u00a0— один из классов ботов; SDK, командная строка и все, кто не передает user agent,\u00a0— инструменты.',
        ],
        [
            'Посетитель',
            'Различное сочетание адреса клиента (для IPv6\u00a0— его /64) и user agent среди чтений людей со статусом ниже 400, кроме тех, кто получал только файлы, показанные на страницах других сайтов: они указаны отдельно. До 16 384 человек\u00a0— точное число; выше\u00a0— оценка, как общая, так и в каждой строке таблицы, со стандартной ошибкой не более 0,8 % от числа всех людей и не больше суммы по дням. Посетитель учитывается в каждой строке таблицы, к которой он относится. Если неизвестно, какие посетители совпадают, в таблице указаны человеко-дни (чел.-дни): сумма посетителей за каждый день.',
        ],
        [
            'Просмотр страницы',
            'GET страницы человеком (ключ оканчивается на .html, .htm или косую черту либо не имеет расширения) со статусом 200 или 304.',
        ],
        ['Хотлинк', 'Чтение файла (всего, что не является страницей) со страницы чужого сайта.'],
        ['Ошибка', 'Статус 400 и выше.'],
        ['Стоимость', 'Запросы и байты по прейскуранту или по вашим ценам: оценка, верхняя граница.'],
    ],
};
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, isDaily
        ? forms('чел.-день', 'чел.-дня', 'чел.-дней')
        : forms('посетитель', 'посетителя', 'посетителей'));
}
function viewed(views) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(views, { one: ', просмотрена ', other: ', просмотрено ' })),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
    ];
}
function ended(text) {
    return text.endsWith('.') ? text : `${text}.`;
}
function capitalized(text) {
    return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Отправлено ' : 'Из бакета отправлено '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${price} это `),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`от ${inWords(cost.least)} до `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `от ${inWords(least)} за вычетом бесплатных ГБ; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Стоимость = операции записи ÷ 1000 × ${cost.writes} + прочие запросы ÷ 1000 × ${cost.reads} + отправленные ГБ × ${cost.egress} (меньше для объема свыше 10 ТБ в месяц) + переносы жизненного цикла ÷ 1000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 ГБ = 10⁹ байт. Это верхняя граница: не вычтены ${freeGB} ГБ в месяц, которые аккаунт AWS отправляет бесплатно, скидки и более низкая цена передачи между регионами. Байты в собственный регион бакета, если он виден из журнала, и в CloudFront исходящим трафиком не считаются. Удаления, ошибки, за которые AWS ни с кого не берет плату, отказы посторонним (403) и ошибки сервера (5xx) не оплачиваются и не учтены. Стоимость строки\u00a0— это ее байты и запросы по этим ценам.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `менее ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('около '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('менее '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
