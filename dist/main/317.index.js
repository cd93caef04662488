export const id = 317;
export const ids = [317];
export const modules = {

/***/ 75317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ ar)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('ar');
const PERSON = {
    one: 'شخص واحد',
    two: ['شخصان', 'شخصين'],
    few: 'أشخاص',
    many: 'شخصًا',
    other: 'شخص',
};
const PAGE = {
    one: 'صفحة واحدة',
    two: ['صفحتان', 'صفحتين'],
    few: 'صفحات',
    many: 'صفحة',
    other: 'صفحة',
};
const REQUEST = {
    one: 'طلب واحد',
    two: ['طلبان', 'طلبين'],
    few: 'طلبات',
    many: 'طلبًا',
    other: 'طلب',
};
const READ = {
    one: 'قراءة واحدة',
    two: ['قراءتان', 'قراءتين'],
    few: 'قراءات',
    many: 'قراءة',
    other: 'قراءة',
};
const DAY = {
    one: 'يوم واحد',
    two: ['يومان', 'يومين'],
    few: 'أيام',
    many: 'يومًا',
    other: 'يوم',
};
const WHOLE_DAY = {
    one: 'يوم كامل واحد',
    two: ['يومان كاملان', 'يومين كاملين'],
    few: 'أيام كاملة',
    many: 'يومًا كاملًا',
    other: 'يوم كامل',
};
const MONTH = {
    one: 'شهر واحد',
    two: ['شهران', 'شهرين'],
    few: 'أشهر',
    many: 'شهرًا',
    other: 'شهر',
};
const HOUR = {
    one: 'ساعة واحدة',
    two: ['ساعتان', 'ساعتين'],
    few: 'ساعات',
    many: 'ساعة',
    other: 'ساعة',
};
const TIME = {
    one: 'مرة واحدة',
    two: ['مرتان', 'مرتين'],
    few: 'مرات',
    many: 'مرة',
    other: 'مرة',
};
const FOLD = {
    one: 'ضعف واحد',
    two: ['ضعفان', 'ضعفين'],
    few: 'أضعاف',
    many: 'ضعفًا',
    other: 'ضعف',
};
const LINE = {
    one: 'سطر واحد',
    two: ['سطران', 'سطرين'],
    few: 'أسطر',
    many: 'سطرًا',
    other: 'سطر',
};
const OBJECT = {
    one: 'كائن واحد',
    two: ['كائنان', 'كائنين'],
    few: 'كائنات',
    many: 'كائنًا',
    other: 'كائن',
};
const LOG_OBJECT = {
    one: 'كائن سجل واحد',
    two: ['كائنا سجل', 'كائني سجل'],
    few: 'كائنات سجل',
    many: 'كائن سجل',
    other: 'كائن سجل',
};
const CASE = {
    one: 'حالة واحدة',
    two: ['حالتان', 'حالتين'],
    few: 'حالات',
    many: 'حالة',
    other: 'حالة',
};
const LISTING = {
    one: 'طلب سرد واحد',
    two: ['طلبا سرد', 'طلبي سرد'],
    few: 'طلبات سرد',
    many: 'طلب سرد',
    other: 'طلب سرد',
};
const SERVER_ERROR = {
    one: 'خطأ واحد في الخادم',
    two: ['خطآن في الخادم', 'خطأين في الخادم'],
    few: 'أخطاء في الخادم',
    many: 'خطأً في الخادم',
    other: 'خطأ في الخادم',
};
const ar = {
    tag: 'ar',
    page: {
        skip: 'الانتقال إلى التقرير',
        periods: 'الفترات',
        sections: 'الأقسام',
        numbers: 'المؤشرات الرئيسية',
        definitions: 'معاني الأرقام',
        search: 'بحث',
        noMatch: 'لا توجد نتائج',
        more: 'عرض المزيد',
        fewer: 'عرض أقل',
        csv: 'CSV',
        csvOf: 'تنزيل بصيغة CSV:',
        data: 'كل الأرقام بصيغة JSON',
        openData: 'البيانات المفتوحة',
        theme: 'المظهر',
        themeSystem: 'النظام',
        themeLight: 'فاتح',
        themeDark: 'داكن',
        copy: 'نسخ',
        copied: 'تم النسخ',
        provisional: 'لم تكتمل بعد',
        noRecords: 'لا قيود',
        chartAsTable: 'المخطط على شكل جدول',
        arrowKeys: 'مفاتيح الأسهم تقرأ كل قيمة',
        embedded: 'على مواقع أخرى',
        marks: 'ملاحظات',
        before: 'السابق',
        after: 'التالي',
        keys: 'لوحة المفاتيح',
        keyDays: 'التنقل بين أعمدة المخطط الزمني',
        keyHelp: 'هذه المساعدة',
        close: 'إغلاق',
        shown: 'ظاهر',
        hidden: 'مخفي',
        day: 'اليوم',
        month: 'الشهر',
        hour: 'الساعة',
        people: 'الأشخاص',
        bots: 'الروبوتات',
        tools: 'الأدوات',
        requests: 'الطلبات',
        bytes: 'البيانات المُرسلة',
        visitors: 'الزوار',
        pageViews: 'مشاهدات الصفحات',
        errors: 'الأخطاء',
        cost: 'التكلفة التقديرية',
        made: 'أُنشئ بواسطة',
    },
    panels: {
        changedKeys: [
            'الكائنات',
            'الكائنات التي تغيّر حجم ما أُرسل منها أكثر من غيرها مقارنةً بالفترة السابقة.',
        ],
        changedSites: [
            'المواقع',
            'مواقع الإحالة التي تغيّر عدد زوارها اليوميين أكثر من غيرها مقارنةً بالفترة السابقة.',
        ],
        changedBots: [
            'الروبوتات',
            'الروبوتات التي تغيّر عدد طلباتها أكثر من غيرها مقارنةً بالفترة السابقة.',
        ],
        changedErrors: [
            'الأخطاء',
            'رموز أخطاء S3 التي تغيّر عدد طلباتها أكثر من غيرها مقارنةً بالفترة السابقة.',
        ],
        hotlinks: [
            'الربط المباشر',
            'قراءات الملفات (كل ما ليس صفحة) المضمّنة في مواقع ليست لك أو المرتبطة منها. لا تشمل محركات البحث والمساعدات وقارئات الخلاصات.',
        ],
        hotlinkSites: ['مواقع الربط المباشر', 'الأرقام نفسها مجموعةً حسب الموقع.'],
        hogKeys: ['حسب الكائن', 'الكائنات مرتبةً حسب البايتات المُرسلة.'],
        hogAgents: ['حسب وكيل المستخدم', 'ما يسمّي به العملاء أنفسهم، حسب البايتات المُرسلة إليهم.'],
        hogClients: ['حسب العنوان', 'عناوين العملاء حسب البايتات المُرسلة إليها؛ تُعرض شبكاتها فقط.'],
        hogFullClients: ['حسب العنوان', 'عناوين العملاء حسب البايتات المُرسلة إليها.'],
        pages: ['الصفحات', 'مشاهدات الصفحات: فتح شخصٌ صفحةً وحصل عليها (الحالة 200 أو 304).'],
        downloads: [
            'التنزيلات',
            'الملفات التي يبلغ حجمها 1 ميغابايت أو أكثر، والملفات التي قُرئت على أجزاء؛ والملف هو كل ما ليس صفحة. التنزيلات هي القراءات الكاملة وما يعادلها من القراءات الجزئية بحسب حجم الملف وقتها؛ والمهدر هو بايتات القراءات التي انقطعت.',
        ],
        directories: ['المجلدات', 'القراءات حسب أول مجلدين في المفتاح.'],
        types: ['أنواع الملفات', 'القراءات حسب امتداد المفتاح.'],
        sizes: ['أحجام الكائنات', 'القراءات حسب حجم الكائن. الحدود من مضاعفات 1024 بايت.'],
        ways: ['قنوات الوصول', 'القراءات القادمة من مواقع أخرى حسب نوع تلك المواقع.'],
        referringSites: [
            'مواقع الإحالة',
            'المواقع التي جلبت روابطها قراءً إلى صفحاتك. أما المواقع التي تضمّن الملفات فقط فتجدها في «الربط المباشر».',
        ],
        referrers: ['صفحات الإحالة', 'صفحات خارجية جاءت منها القراءات، من دون سلاسل الاستعلام.'],
        searchEngines: ['محركات البحث والمساعدات', 'القراءات القادمة من صفحات نتائجها وإجاباتها.'],
        campaigns: ['الحملات', 'القراءات حسب معلمات utm_… ومعلمات x-… التي يتجاهلها S3 ويسجّلها.'],
        countries: ['البلدان', 'من أين يقرأ الأشخاص والبرامج.'],
        networks: [
            'الشبكات',
            'الأنظمة المستقلة التي يقرأ منها الأشخاص والبرامج، حسب البايتات المُرسلة إليها.',
        ],
        browsers: ['المتصفحات', 'قراءات الأشخاص حسب المتصفح.'],
        systems: ['أنظمة التشغيل', 'قراءات الأشخاص حسب نظام التشغيل.'],
        devices: ['الأجهزة', 'قراءات الأشخاص حسب نوع الجهاز.'],
        bots: ['الروبوتات', 'البرامج التي تعرّف عن نفسها، وسبب مجيئها إن كان معروفًا.'],
        botClasses: ['لماذا تأتي الروبوتات', 'قراءات الروبوتات مجموعةً حسب الفئة.'],
        tools: ['الأدوات وحزم SDK', 'سطر الأوامر وحزم SDK وأدوات التنزيل وكل من لا يرسل وكيل مستخدم.'],
        errorCodes: ['رموز الأخطاء', 'الطلبات التي انتهت بخطأ حسب رمز خطأ S3.'],
        statuses: ['رموز الحالة', 'الطلبات حسب حالة HTTP.'],
        errorKeys: [
            'الأخطاء حسب الكائن',
            'الطلبات ذات الحالة 400 فما فوق، حسب رمز الخطأ والكائن؛ أما الكائنات المفقودة ففي «غير موجود».',
        ],
        notFound: [
            'غير موجود',
            'قراءات كائنات غير موجودة ومكان روابطها: في صفحاتك أو في صفحات خارجية أو بلا رابط (كُتبت يدويًا أو من إشارة مرجعية أو بالتخمين).',
        ],
        notFoundLinks: ['من يرتبط بها', 'الصفحات التي تتضمن روابط إلى كائنات غير موجودة.'],
        speed: [
            'زمن الاستجابة',
            'من آخر بايت في الطلب إلى أول بايت في الرد: الوقت الذي يستغرقه S3. الوسيط: لم يتجاوزه نصف القراءات.',
        ],
        totalTime: ['الزمن الكلي', 'من استلام الطلب إلى إرسال آخر بايت: يشمل بطء القارئ أيضًا.'],
        slowest: ['أبطأ الكائنات', 'الكائنات حسب متوسط زمن الاستجابة، مما قُرئ 10 مرات على الأقل.'],
        audit: ['الوصول', 'الطلبات حسب طريقة إجرائها: أول ما يسأل عنه المدقق.'],
        operations: ['العمليات', 'كل القيود حسب العملية: الطلبات وإجراءات دورة الحياة وعمليات النسخ.'],
        requesters: ['مقدمو الطلبات', 'الطلبات حسب من وقّعها.'],
        buckets: ['الحاويات', 'الطلبات حسب الحاوية.'],
        hosts: ['المضيفون', 'الطلبات حسب ترويسة Host.'],
        tls: ['TLS', 'الطلبات حسب إصدار TLS؛ «غير معروف» حيث لا يذكره السجل.'],
        signatures: ['التوقيعات', 'الطلبات حسب إصدار التوقيع.'],
        authentications: [
            'المصادقة',
            'الطلبات حسب طريقة توقيعها: في ترويسة، أو موقّعة مسبقًا في سلسلة الاستعلام.',
        ],
        aclRequired: ['الاعتماد على ACL', 'الطلبات التي لم تسمح بها إلا قائمة التحكم في الوصول (ACL).'],
        cacheResults: [
            'التخزين المؤقت',
            'الطلبات حسب ما فعلته ذاكرة CloudFront المؤقتة. الإصابة يردّ عليها موقع الحافة، حتى إن تحقّق أولًا من المصدر أنها ما زالت صالحة. نسبة الإصابة تُحسب من الإصابات والإخفاقات: أما ما ردّ عليه موقع الحافة بنفسه أو رفضه أو تعذّر عليه الرد عليه فلا يُعد بحثًا.',
        ],
        cacheMisses: [
            'الأكثر إخفاقًا',
            'الكائنات التي لم تكن في أي موقع حافة حين طلبها القراء، حسب البايتات المُرسلة.',
        ],
        cacheErrors: [
            'ما الذي تعطّل',
            'حسب موضع الخلل: القارئ الذي غادر، أو موقع الحافة الذي رفض، أو المصدر؛ مع تسمية CloudFront له.',
        ],
        edges: ['مواقع الحافة', 'من أين جاء الرد على القراء: أقرب مطار، والمنطقة التي تسري أسعارها.'],
        edgeCost: ['تكلفة CloudFront', 'بايتات مواقع الحافة وطلباتها بالأسعار المعلنة حسب المنطقة.'],
        distributions: ['التوزيعات', 'الطلبات حسب توزيع CloudFront.'],
        httpVersions: ['إصدارات HTTP', 'الطلبات إلى CloudFront حسب إصدار HTTP.'],
        s3Hosts: ['مضيفو S3', 'الطلبات التي ردّ عليها S3 نفسه حسب ترويسة Host.'],
        s3Tls: [
            'TLS في S3',
            'الطلبات التي ردّ عليها S3 نفسه حسب إصدار TLS؛ «غير معروف» حيث لا يذكره السجل.',
        ],
        edgeTls: [
            'TLS في CloudFront',
            'الطلبات إلى CloudFront حسب إصدار TLS؛ «غير معروف» حيث لا يذكره السجل.',
        ],
        edgeHosts: ['المضيفون في CloudFront', 'الطلبات إلى CloudFront حسب ترويسة Host.'],
        edgeStatuses: [
            'رموز الحالة في CloudFront',
            'الطلبات إلى CloudFront حسب النتيجة كما تسميها CloudFront وحسب الحالة.',
        ],
        cacheKeys: ['التخزين المؤقت حسب الكائن', 'الطلبات حسب ما فعلته الذاكرة المؤقتة وحسب الكائن.'],
        cacheDetails: [
            'تفاصيل التخزين المؤقت',
            'الطلبات حسب ما فعلته الذاكرة المؤقتة وتسمية CloudFront له.',
        ],
        origin: [
            'الجلب من المصدر',
            'ما طلبته CloudFront من S3 لتقديمه: ليست طلبات قراء، ولذلك لا تدخل في أي رقم أعلاه. نقل البيانات من S3 إلى CloudFront مجاني، أما الطلبات فليست مجانية.',
        ],
        originKeys: ['الأكثر جلبًا', 'الكائنات حسب عدد مرات جلب CloudFront لها من S3.'],
        originErrors: [
            'عمليات الجلب الفاشلة',
            'حسب رمز الخطأ والكائن. إذا لم يكن مسموحًا لخدمة CloudFront بسرد الحاوية، يكون الرد على كائن مفقود هو AccessDenied.',
        ],
        originStatuses: ['حالات الجلب', 'عمليات الجلب من المصدر حسب حالة HTTP.'],
        health: [
            'سلامة السجلات',
            'مما تتكون السجلات، وما تعذّر احتسابه منها. تُحتسب كائنات السجل وقيودها بحسب يوم التسليم، وأول قيد وآخر قيد بحسب وقت الطلب.',
        ],
        delays: ['تأخر التسليم', 'القيود حسب الوقت بين الطلب والتسليم.'],
        malformed: ['الأسطر غير الصالحة', 'أسطر ليست قيودًا، حسب السبب. وهي لا تدخل في أي رقم آخر.'],
        months: ['الأشهر', 'كل شهر فيه قيود.'],
        years: ['السنوات', 'كل سنة فيها قيود.'],
    },
    publicPanels: {
        hogClients: [
            'حسب العنوان',
            'شبكات عناوين العملاء حسب البايتات المُرسلة إليها؛ ولا تُسمّى الشبكات التي كان زوارها أقل من 5 في كل يوم.',
        ],
        hogAgents: ['حسب البرنامج', 'المتصفحات والروبوتات والأدوات حسب البايتات المُرسلة إليها.'],
        networks: [
            'الشبكات',
            'الأنظمة المستقلة التي يقرأ منها الأشخاص والبرامج، حسب البايتات المُرسلة إليها؛ ولا تُسمّى التي كان زوارها أقل من 5 في كل يوم.',
        ],
        requesters: ['مقدمو الطلبات', 'الطلبات حسب من وقّعها. ويُعد الحساب الذي وقّع معظمها حسابك.'],
    },
    none: '(لا شيء)',
    noneOf: {
        agents: 'بلا وكيل مستخدم',
        requesters: 'مجهول',
        hosts: 'بلا ترويسة Host',
        tls: 'HTTP غير مشفّر',
        signatures: 'بلا توقيع',
        authentications: 'بلا توقيع',
    },
    values: {
        unknown: 'غير معروف',
        desktop: 'حاسوب',
        phone: 'هاتف',
        tablet: 'جهاز لوحي',
        tv: 'تلفاز',
        other: 'غير ذلك',
        anonymous: 'مجهول',
        'own account': 'حسابك',
        'other account': 'حساب آخر',
        'other bots': 'روبوتات أخرى',
        'other tools': 'أدوات أخرى',
        'objects not public': 'كائنات غير عامة',
        'internal host': 'مضيف داخلي',
        hit: 'إصابة',
        refreshed: 'إصابة تم التحقق منها لدى المصدر',
        missed: 'إخفاق',
        made: 'أُنشئ في موقع الحافة',
        aborted: 'غادر القارئ',
        refused: 'رفضه موقع الحافة',
        limited: 'تجاوز حدًّا',
        unreached: 'خطأ في المصدر',
        failed: 'خطأ في المصدر أو موقع الحافة',
    },
    isNew: 'جديد',
    isGone: 'اختفى',
    points: (number) => `${number}\u00a0نقطة`,
    fromTo: (before, now) => `من ${before} إلى ${now}`,
    more: (rows) => `${rows} غيرها`,
    total: 'الكل',
    nothing: 'لا شيء في هذه الفترة.',
    unknownCut: (reads, bytes) => `لم يعد معروفًا ما الذي تخصّه ${subject(reads, READ)} غير ما سبق (${bytes})، ولذلك لا تُحتسب هنا.`,
    explore: {
        page: 'استكشاف',
        lead: 'انقر أي اسم: يُعاد عدّ الرسم والمجاميع وكل الجداول له.',
        withoutScript: 'تُجري هذه الصفحة العدّ في متصفحك وتحتاج إلى JavaScript. معها تختار الأسماء والأيام فيُعاد عدّ الرسم والمجاميع والجداول فورًا. ومن دونها تجد جداول التقرير هنا في ملفات:',
        whichVisitors: 'يظهر عدد الزوار ليوم واحد ولأيام صفحة من صفحات التقرير ما دام لم يُختر شيء: لا يمكن جمعهم عبر الأسماء والأيام.',
        priced: 'تُعدّ هنا قراءات الكائنات. وتُحسب تكلفتها بأسعار صفحة كل شهر.',
        loading: (done, all) => `تم تحميل ${done} من ${all} من الملفات…`,
        failed: (files) => `تعذّر تحميلها ولم تُعدّ: ${files}.`,
        chosen: 'المختار',
        everything: 'كل القراءات',
        and: 'و',
        or: 'أو',
        not: 'ليس',
        remove: (name) => `إزالة: ${name}`,
        invert: (name) => `استبعاد أو إعادة: ${name}`,
        notHere: 'ليس في هذه الأيام',
        clear: 'مسح',
        copyLink: 'نسخ الرابط',
        csv: 'المختار بصيغة CSV',
        from: 'من',
        to: 'إلى',
        allDays: 'كل الأيام',
        earlier: 'أيام أسبق',
        compare: 'المقارنة بالأيام السابقة',
        noBefore: 'الأيام السابقة غير معروفة.',
        groupBy: 'التجميع حسب',
        others: 'كل ما عداها',
        folded: 'صغيرة غير مميَّزة',
        atLeast: (amount) => `${amount} على الأقل`,
        atMost: (amount) => `${amount} على الأكثر`,
        about: (amount) => `نحو ${amount}`,
        mayBeMore: (requests, share) => `قد ينتمي إلى هنا ما يصل إلى ${requests} من الطلبات الإضافية (${share}): هي ضمن أسماء صغيرة غير مميَّزة.`,
        mayBeLess: (requests, share) => `قد يكون ما يصل إلى ${requests} من هذه الطلبات (${share}) مما استبعدته: هي ضمن أسماء صغيرة غير مميَّزة.`,
        mayBelong: 'قد ينتمي إلى هنا',
        draw: 'اسحب فوق الأيام لاختيارها. من لوحة المفاتيح: الأسهم للتنقل، وShift مع الأسهم للتحديد، وEnter للاختيار.',
        program: 'البرنامج',
        kind: 'من طلب',
        cache: 'رد الذاكرة المؤقتة',
        ai: 'زواحف الذكاء الاصطناعي',
        statuses: {
            '000': 'غادر قبل الرد',
            '206': 'أُرسل جزء',
            '2xx': 'أُرسل',
            '304': 'لم يتغيّر',
            '3xx': 'أُعيد توجيهه',
            '4xx': 'مفقود أو مرفوض',
            '5xx': 'فشل',
        },
        none: { site: 'بلا موقع مُحيل', network: 'غير مميَّزة', cache: 'دون ذاكرة مؤقتة' },
    },
    sections: {
        changed: 'ما الذي تغيّر',
        hotlinks: 'الربط المباشر',
        bandwidth: 'نقل البيانات',
        pages: 'الصفحات',
        downloads: 'التنزيلات',
        from: 'من أين',
        who: 'من يقرأ',
        bots: 'الروبوتات والأدوات',
        cdn: 'CloudFront',
        errors: 'الأخطاء',
        speed: 'السرعة',
        audit: 'تدقيق S3',
        health: 'سلامة السجلات',
        periods: 'كل الفترات',
        setup: 'تفعيل التسجيل',
    },
    columns: {
        requests: 'الطلبات',
        reads: 'القراءات',
        records: 'القيود',
        lines: 'الأسطر',
        bytes: 'المُرسل',
        visitors: 'الزوار',
        dailyVisitors: 'الزوار يوميًّا',
        pageViews: 'المشاهدات',
        errors: 'الأخطاء',
        cost: 'التكلفة',
        share: 'الحصة',
        change: 'التغيّر',
        first: 'أول ظهور',
        last: 'آخر ظهور',
        downloads: 'التنزيلات',
        whole: 'كاملة',
        partial: 'على أجزاء',
        wastedBytes: 'المهدر',
        size: 'الحجم',
        meanTurnAroundMs: 'المتوسط',
        before: 'سابقًا',
        now: 'الآن',
        own: 'من صفحاتك',
        foreign: 'من غيرها',
        unlinked: 'بلا رابط',
        half: 'الوسيط',
        ninety: '90% خلال',
        ninetyNine: '99% خلال',
    },
    columnDefinitions: {
        visitors: 'يُحتسب كل زائر مرة واحدة في الفترة كلها.',
        dailyVisitors: 'مجموع زوار كل يوم: من يأتي في يومين يُحتسب مرتين، وقد يكون بينهم من لم يشاهد الملفات إلا على مواقع أخرى.',
        cost: 'البايتات والطلبات بالأسعار المذكورة أدناه: حد أعلى.',
        share: 'من مجموع هذا الجدول.',
        wastedBytes: 'بايتات القراءات التي انقطعت قبل نهايتها.',
    },
    names: {
        key: 'الكائن',
        page: 'الصفحة',
        site: 'الموقع',
        hotlink: 'الموقع والكائن',
        network: 'الشبكة',
        country: 'البلد',
        agent: 'وكيل المستخدم',
        client: 'العنوان',
        directory: 'المجلد',
        type: 'النوع',
        size: 'حجم الكائن',
        referrer: 'الصفحة',
        engine: 'المحرك',
        campaign: 'الحملة',
        browser: 'المتصفح',
        system: 'النظام',
        device: 'الجهاز',
        bot: 'الروبوت',
        botClass: 'الفئة',
        way: 'نوع الموقع',
        tool: 'الأداة',
        code: 'الرمز',
        status: 'الحالة',
        errorKey: 'الرمز والكائن',
        cacheResult: 'النتيجة',
        cacheDetail: 'النتيجة وتسمية CloudFront لها',
        edge: 'موقع الحافة',
        priceRegion: 'منطقة الأسعار',
        distribution: 'التوزيع',
        httpVersion: 'الإصدار',
        notFoundLink: 'الكائن والصفحة',
        operation: 'العملية',
        requester: 'مقدم الطلب',
        bucket: 'الحاوية',
        host: 'المضيف',
        tls: 'TLS',
        signature: 'التوقيع',
        authentication: 'المصادقة',
        delay: 'التأخر',
        reason: 'السبب',
        period: 'الفترة',
    },
    subs: {
        search: 'بحث',
        assistant: 'مساعد',
        social: 'شبكة اجتماعية',
        feed: 'قارئ خلاصات',
        mail: 'بريد',
        relay: 'مترجم أو ذاكرة مؤقتة أو أرشيف',
        private: 'شبكة خاصة',
        app: 'تطبيق',
        nearest: (key) => `الأقرب: ${apart(key)}`,
        left: 'غادر القارئ قبل أي رد',
        cameOrWent: 'كان موجودًا في أوقات أخرى',
        own: 'صفحتك',
    },
    ways: {
        search: 'محركات البحث',
        assistant: 'مساعدات المحادثة',
        social: 'الشبكات الاجتماعية',
        mail: 'البريد',
        feed: 'قارئات الخلاصات',
        relay: 'مترجمات وذاكرات مؤقتة وأرشيفات',
        app: 'التطبيقات',
        private: 'الشبكات الخاصة',
        site: 'مواقع أخرى',
    },
    botClasses: {
        'ai training': 'تدريب الذكاء الاصطناعي',
        'ai search': 'بحث بالذكاء الاصطناعي',
        'ai assistant': 'مساعد ذكاء اصطناعي',
        'search engine': 'محرك بحث',
        'feed reader': 'قارئ خلاصات',
        'social preview': 'معاينة في الشبكات الاجتماعية',
        seo: 'تحسين محركات البحث (SEO)',
        advertising: 'إعلانات',
        monitoring: 'مراقبة',
        scanner: 'فاحص',
        archiver: 'أرشيف',
        academic: 'بحث علمي',
        'browser automation': 'أتمتة المتصفح',
        other: 'غير ذلك',
    },
    sizeUpTo: (size) => `حتى ${size}`,
    sizeOver: (size) => `أكثر من ${size}`,
    sizeUnknown: 'حجم غير معروف',
    slowerThan: (time) => `أكثر من ${time}`,
    delays: {
        underHour: 'أقل من ساعة',
        hours: (from, to) => `من ${from.text} إلى ${object(to, HOUR)}`,
        underDay: 'أقل من يوم',
        days: (days) => subject(days, DAY),
        daysOrMore: (days) => `${subject(days, DAY)} أو أكثر`,
    },
    pageLabel: {
        front: (days) => `آخر ${object(days, DAY)}`,
        index: 'كل الفترات',
    },
    against: (range) => `مقارنةً بالفترة ${range}`,
    wholeDays: (days, now, before) => `التغيّرات في ${object(days, WHOLE_DAY)}، ${now}، مقارنةً بالفترة ${before}`,
    inWholeDays: (change, days) => `${change}، في ${object(days, WHOLE_DAY)} لكل منهما`,
    aDay: (change) => `${change} في اليوم المتوسط`,
    freshness: (moment) => `القيود حتى ${moment}`,
    noComparison: 'لا تعود السجلات إلى زمن كافٍ للمقارنة.',
    lead: {
        front: (days) => `خلال ${object(days, DAY)} `,
        during: (label) => `في ${label} `,
        came: (visitors, views) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `زار الموقع ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(visitors, PERSON))}، وفُتحت ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(views, PAGE))}. `,
        cameAtMost: (visitors, views) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `زار الموقع ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${subject(visitors, PERSON)} على الأكثر`)}، وفُتحت ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(views, PAGE))}. `,
        embedded: (people, isBeside) => embedded(subject(people, PERSON), isBeside),
        embeddedAtMost: (people, isBeside) => embedded(`${subject(people, PERSON)} على الأكثر`, isBeside),
        nobody: 'لم يفتح أي شخص صفحة. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'بالأسعار المعلنة'),
            dearest: (bytes, cost) => left(bytes, cost, 'بأعلى الأسعار المعلنة'),
            own: (bytes, cost) => left(bytes, cost, 'بأسعارك'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'أُرسل ' : 'أُرسل من الحاوية '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
            ],
        },
        toOne: (share, site) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `؛ ذهب ${share} إلى موقع ليس لك، ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)}`,
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`؛ ذهب ${share} إلى شبكة واحدة، `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`؛ ذهب ${share} إلى عنوان واحد، `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`؛ ذهب ${share} إلى الروبوتات`)],
        behindCdn: ' من يقرأ عبر CloudFront ليس في هذه السجلات.',
        end: '.',
        shares: {
            nearlyAll: 'كله تقريبًا',
            most: 'معظمه',
            half: 'نصفه تقريبًا',
            third: 'ثلثه تقريبًا',
            quarter: 'ربعه تقريبًا',
            fifth: 'خُمسه تقريبًا',
            tenth: 'عُشره تقريبًا',
            little: 'جزء صغير منه',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(months, MONTH))} فيه قيود: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(months, MONTH))} فيها قيود، من ${from} إلى ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('لا شيء للاحتساب بعد')}: لم يحتوِ أي كائن سجل على قيد.`,
    },
    glance: {
        page: [
            'أعلى صفحة',
            (views) => plural(views, {
                zero: 'مشاهدة',
                one: 'مشاهدة',
                two: 'مشاهدتان',
                few: 'مشاهدات',
                many: 'مشاهدة',
                other: 'مشاهدة',
            }),
        ],
        object: ['الأكثر إرسالًا', () => ''],
        country: ['أعلى بلد', visitorsUnit],
        site: ['أعلى إحالة', visitorsUnit],
    },
    findingsTitle: 'أمور تستحق النظر',
    quiet: 'فترة هادئة: لا شيء لافت.',
    findingPlaces: { money: 'التكلفة', broken: 'الأعطال', changed: 'التغيّرات' },
    findings: {
        hotlinker: {
            title: (site, objects) => `${apart(site)} يستخدم الربط المباشر إلى ${object(objects, OBJECT)}`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}، ${cost}، ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('الربط المباشر', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `عنوان واحد يستهلك ${share} من البايتات`,
            networkTitle: (share) => `شبكة واحدة تستهلك ${share} من البايتات`,
            ownerTitle: (owner, share) => `${apart(owner)} تستهلك ${share} من البايتات`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` في ${apart(network)}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `، ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}، ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('من يستهلك وكم', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `قراءات ${apart(bot)} بلغت ${times}`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `من ${before} إلى ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}، ${cost} في هذه الفترة${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('الروبوتات', '#bots')}`,
        },
        botNew: {
            title: (bot) => `روبوت جديد هنا: ${apart(bot)}`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `قرأ ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}، ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('الروبوتات', '#bots')}`,
        },
        ai: {
            title: (share) => `زواحف الذكاء الاصطناعي تستهلك ${share} من البايتات`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}، ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('لماذا تأتي', '#botClasses')}`,
        },
        brokenLink: {
            title: 'صفحاتك تحتوي على رابط إلى كائن مفقود',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}، ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(object(times, TIME))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(الأقرب: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `من صفحاتك. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('غير موجود', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `لا سجلات من ${apart(name)} منذ ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `حتى ذلك الحين كان يصل ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(objects, LOG_OBJECT))} في اليوم، والأرقام منذئذ ينقصها ما كانت ستخبر به. هل ما زال التسجيل فيه مفعّلًا؟ `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`مصادر أخرى توقفت: ${apart(more)}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('سلامة السجلات', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, {
                zero: `${days.text} يوم بلا سجلات`,
                one: 'يوم بلا سجلات',
                two: 'يومان بلا سجلات',
                few: `${days.text} أيام بلا سجلات`,
                many: `${days.text} يومًا بلا سجلات`,
                other: `${days.text} يوم بلا سجلات`,
            }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `لا قيود من ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('سلامة السجلات', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `التكلفة التقديرية بلغت ${times}`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `من ${before} إلى ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` خلال ${object(days, DAY)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `، ومعظمها بسبب ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ما الذي يستهلكها', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `انخفضت الطلبات بنسبة ${share}`,
            pageViews: (share) => `انخفضت مشاهدات الصفحات بنسبة ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `من ${before} إلى ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} في اليوم المتوسط${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('حسب اليوم', '#traffic')}`,
        },
        serverErrors: {
            title: 'ردّ S3 بأخطاء في الخادم',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(requests, REQUEST))}، أي ${share} من الكل، كانت الحالة فيها 500 أو أكثر${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('رموز الأخطاء', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} من البايتات ذهبت إلى قراءات انقطعت`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}، ${cost}، لم يحصل أحد بها على كائن كامل. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('التنزيلات', '#downloads')}`,
        },
        oldTls: {
            title: 'ما زال TLS قديم أو توقيع قديم مستخدمًا',
            tls: (requests) => `${subject(requests, REQUEST)} بإصدار TLS أقدم من 1.2`,
            signature: (requests) => `${subject(requests, REQUEST)} بإصدار التوقيع 2`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('تدقيق S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} ذهبت مباشرةً من S3 إلى القراء`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `من دون المرور عبر CloudFront، مقابل ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. وعبرها كانت هذه البايتات ستكلّف ${through}، أو تكون مجانية ما دام كل ما يرسله حسابك عبرها ضمن ${free} المجانية في الشهر. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('من يطلب من S3 مباشرةً', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'قراؤك في سجلات CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(fetches, REQUEST))}، أي ${share} من كل ما ردّ عليه S3، كانت من CloudFront نفسها. ومن قرأ من خلالها لا يذكره سجل S3. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('إضافة سجلاتها', '#origin')}`,
        },
        publicListing: {
            title: 'يمكن لأي شخص سرد محتويات الحاوية',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `تم الرد على ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(object(listings, LISTING))} على الأقل بلا توقيع: الغرباء يعرفون أسماء كل الكائنات. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('تدقيق S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => `تعذّرت قراءة ${object(lines, LINE)} من السجلات`,
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} من الكل؛ ولا تدخل في أي رقم آخر. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('سلامة السجلات', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`يمكن تجنّب ما يصل إلى ${upTo} من ${of}.`)} الطريقة موضّحة أدناه في ${object(cases, CASE)}.`,
        atLeast: (amount) => `${amount} على الأقل`,
        inDays: (days) => `خلال ${object(days, DAY)}`,
        requests: (requests) => unit(requests, REQUEST, 'طلب'),
        states: {
            new: () => 'جديد',
            there: () => 'مستمر',
            stopped: (last) => `توقف في ${last}`,
        },
        savedSince: 'تم توفيرها منذ ذلك الحين',
        first: {
            seen: (day) => `أول ظهور: ${day}.`,
            atLeast: (day) => `موجود منذ ${day} على الأقل: ما قبله غير معروف.`,
        },
        strip: (days, most, when) => `${subject(days, DAY)}؛ الأكثر ${most} في ${when}`,
        counted: (requests) => subject(requests, REQUEST),
        logObjects: (objects) => subject(objects, LOG_OBJECT),
        monthly: (cost) => `تكلفة شهر منه نحو ${cost}.`,
        saves: (cost) => `يوفّر ما يصل إلى ${cost} شهريًّا.`,
        facts: {
            reads: (reads, objects) => `${subject(reads, READ)} من ${object(objects, OBJECT)}.`,
            requests: (requests) => `${subject(requests, REQUEST)}.`,
            delivered: (day) => `وصل آخر كائن سجل في ${day}.`,
            silentDays: (days) => `${unit(days, DAY, 'يوم')} بلا سجلات`,
        },
        evidence: {
            hotLinker: ['الأكثر قراءةً من خلاله', 'الكائن'],
            hog: ['ما لا بد أنه قرأه بحسب مجموع كل منها', 'الكائن أو البرنامج'],
            bot: ['وكلاء المستخدم لديه', 'وكيل المستخدم'],
            bots: ['الأكثر استهلاكًا', 'الروبوت'],
            missingObject: ['مكان الرابط', 'الصفحة'],
            brokenDownload: ['أُرسل بلا فائدة', 'الكائن'],
            costJump: ['أُرسل أكثر من قبل', 'الكائن'],
            oldEncryption: ['حسب الإصدار', 'الإصدار'],
        },
        remedies: {
            referrer: {
                title: 'رفض القراء القادمين من ذلك الموقع',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أضف العبارة إلى سياسة الحاوية. ومن يخفي ترويسة Referer أو يزوّرها سيظل قادرًا على الوصول.`,
            },
            address: {
                title: 'رفض القراءات غير الموقّعة من هناك',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أضف العبارة إلى سياسة الحاوية. وهي ترفض الأشخاص في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)} أيضًا: تأكد أولًا من أنها ليست خدمة من خدماتك.`,
            },
            shared: {
                title: 'الطلب ممن يقرأ من هناك أن يقلّل قراءاته',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `لا تُقترح سياسة هنا: ففي شبكة ${apart(owner)} محركات بحث أو خوادم وكيلة أو خدمات سحابية يأتي قراؤك عبرها.`,
            },
            robots: {
                title: (bots) => `الطلب من ${apart(bots)} الابتعاد`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أضف الأسطر إلى ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. الروبوتات التي تلتزم به تتوقف خلال يوم أو يومين.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `ضع الأسطر في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} في جذر الموقع. الروبوتات التي تلتزم به تتوقف خلال يوم أو يومين.`,
            },
            copy: {
                title: (key) => `أقرب مفتاح هو ${apart(key)}: انسخ الكائن`,
                note: (pages) => [
                    ...(pages === '' ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أو أصلح الرابط.` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أو أصلح الرابط في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` تحتفظ النسخة بالنوع والبيانات الوصفية، لكن من دون قائمة ACL: إن كانت هي التي تسمح بالقراءة فأضف ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'أصلح الرابط، أو ضع الكائن هناك'
                    : `أقرب مفتاح هو ${apart(nearest)}: أصلح الرابط`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `الصفحة التي يوجد فيها غير معروفة.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `يوجد الرابط في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'لا حاجة إلى أي إجراء',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `لقد توقف. يمكن الإبقاء على ما يرفضه؛ وسيختفي من هذه الصفحة حين لا يعود من الأكثر استهلاكًا.`,
            },
            logging: {
                title: 'التحقق من أن التسجيل ما زال مفعّلًا',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `الرد الفارغ يعني أنه متوقف. أما الرد الذي يذكر ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} هدفًا فيعني: افحص سياسة تلك الحاوية ودورة حياتها.`,
            },
            encryption: {
                title: 'رفض TLS الأقدم من 1.2 وإصدار التوقيع 2',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أضف العبارات إلى سياسة الحاوية. العملاء الذين لا يدعمون ما هو أحدث سيُمنعون: تأكد أولًا من أن أحدهم ليس لك.`,
            },
            listing: {
                title: 'إزالة ما يسمح للجميع بالسرد',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أزل هذه العبارة من سياسة الحاوية، أو الإجراء وحده إن كانت العبارة تضم غيره؛ وأزل من قائمة التحكم في الوصول إذن «List» للجميع. ومن يعرف اسمًا يظل قادرًا على قراءة ما هو عام.`,
            },
            player: {
                title: 'منع المشغّلات من التحميل بلا طلب',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `المشغّل الذي لا يحدد ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} يبدأ بتحميل ما قد لا يشاهده أحد، ثم يقطعه.`,
            },
            resume: {
                title: 'إرشاد القراء إلى المتابعة من موضع الانقطاع',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `ضع الأمر بجانب الرابط إلى ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: فهو يتابع من حيث توقف بدلًا من البدء من جديد.`,
            },
            cache: {
                title: (key) => `السماح للمتصفحات والخوادم الوكيلة بالاحتفاظ بالكائن ${apart(key)}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `عندئذ لا تكلّف قراءته مرة أخرى شيئًا؛ أما مقدار ذلك فلا تذكره السجلات. يصلح فقط لملفات ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} التي يتغيّر اسمها حين تتغيّر. وما ضُبط على الكائن عدا ذلك، مثل ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')} أو بيانات وصفية خاصة بك أو قائمة ACL، يجب ذكره من جديد، لأن الأمر يستبدله.`,
            },
            lifecycle: {
                title: 'نقل الكائنات الكبيرة فقط',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `كل عملية نقل لها ثمن، والكائنات الصغيرة توفّر أقل منه. ضع هذه القاعدة مكان قاعدة دورة الحياة التي تنقلها؛ وعدد الأيام لك أن تختاره.`,
            },
            cameOrWent: {
                title: 'لا شيء، إن كان موجودًا الآن',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `قُرئ أيضًا في هذه الفترة: أي إنه أُضيف أو اختفى خلالها.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `روابط مباشرة من ${name}`,
            hog: (name) => `جزء كبير من الحركة يذهب إلى ${name}`,
            bot: (name) => `الروبوت ${name} يستهلك الكثير`,
            'missing-object': (name) => `كائن مفقود ${name}`,
            'broken-download': (name) => `قراءات ${name} تنقطع`,
            'old-encryption': (name) => `TLS أو توقيع قديم: ${name}`,
        },
        events: {
            began: (what) => `بدأ: ${what}`,
            grew: (what) => `زاد بمقدار النصف: ${what}`,
            stopped: (what) => `توقف: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} في الأسابيع الأربعة حتى ${day}.`,
        inWeek: (amount, day, before) => `${amount} في الأسبوع حتى ${day}، بعد ${before} في أسبوع سابق.`,
        last: (day) => `شوهد آخر مرة في ${day}.`,
        again: (day) => `وصلت كائنات السجل من جديد في ${day}.`,
        costRose: 'ارتفعت التكلفة',
    },
    since: {
        new: (day) => `، منذ ${day}`,
        more: (day) => `، بازدياد منذ ${day}`,
        less: (day) => `، بانخفاض منذ ${day}`,
        first: (day) => `منذ ${day}`,
        before: (day) => `منذ ما قبل ${day}`,
        atLeast: (day) => `منذ ${day} على الأقل`,
    },
    times: {
        twice: 'الضعف',
        many: (times) => object(times, FOLD),
    },
    headlines: {
        visitors: [
            'الزوار',
            'الأزواج المختلفة من العنوان ووكيل المستخدم بين الأشخاص الذين قرؤوا شيئًا، ما عدا من لم يشاهد الملفات إلا على مواقع أخرى.',
        ],
        pageViews: ['مشاهدات الصفحات', 'الصفحات التي فتحها الأشخاص وحصلوا عليها.'],
        requests: ['الطلبات', 'كل طلبات HTTP من العملاء: الأشخاص والروبوتات والأدوات.'],
        bytes: ['البيانات المُرسلة', 'البايتات التي خرجت من الحاوية كما سجّلها S3.'],
        cost: ['التكلفة التقديرية', 'الطلبات والبايتات بالأسعار المذكورة أدناه: حد أعلى.'],
        errors: ['الأخطاء', 'نسبة الطلبات ذات الحالة 400 فما فوق.'],
    },
    otherObjects: '(كائنات أخرى)',
    visitorsAre: {
        counted: '',
        estimated: 'تقدير، \u200e±1%',
        'added up': 'على الأكثر: مجموع الأيام',
    },
    countedSince: {
        table: (day) => (day === null ? 'لم يُحتسب كاملًا في هذه الأيام' : `يُحتسب منذ ${day}`),
        part: (label, day) => day === null ? `${label}: لم يُحتسب كاملًا في هذه الأيام` : `${label}: يُحتسب منذ ${day}`,
    },
    provenance: {
        title: 'مصدر هذه الأرقام',
        note: 'النسخة هي ما يُحفظ إلى جانب التقرير لحين زوال السجلات. وفيها كل المجاميع؛ أما الصفوف الصغيرة من جداولها فمجموعة معًا، ولا يُسمّى فيها العملاء.',
        copied: (days) => `${days} من نسخ محفوظة للأعداد`,
        otherSettings: (days, how) => `${days} احتُسبت ${how}`,
        timeZone: (zone) => `بتوقيت ${apart(zone)}`,
        exclude: 'باستثناءات أخرى',
        clientAddresses: {
            masked: 'بعناوين مقنّعة',
            hidden: 'بعناوين مخفية',
            full: 'بعناوين كاملة',
        },
        addedUp: (days) => `${days}: زوار اليوم مجموعون من عدة عمليات تسليم، فقد يُحتسب بعضهم مرتين`,
        wholeAddedUp: 'زوار الفترة كلها هم مجموع أيامها: من جاء في عدة أيام يُحتسب مرة في كل منها، فالعدد الفعلي لا يزيد على ذلك.',
        crosses: 'لم تُحتسب كلها بالإعدادات نفسها',
        crossesVisitors: 'لم يُحتسب كل الزوار بالطريقة نفسها',
        oldVisitors: (days) => `${days}: احتُسبت بإصدار سابق، فمن لم يشاهد الملفات إلا على مواقع أخرى يُعد زائرًا فيها`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}حد أعلى، بالأسعار المعلنة في ${apart(asOf)}`,
        dearest: (asOf, least) => `${afterFree(least)}حد أعلى، بأعلى الأسعار المعلنة في ${apart(asOf)}`,
        own: (asOf, least) => `${afterFree(least)}حد أعلى، بأسعارك${asOf && ` في ${apart(asOf)}`}`,
        unknown: () => 'الأسعار غير معروفة',
    },
    unknownCost: 'التكلفة غير معروفة',
    errorCount: (errors) => subject(errors, REQUEST),
    seriesText: (label, least, most, day) => `${label} حسب اليوم: بين ${least} و${most}، والأكثر في ${day}.`,
    traffic: {
        title: { day: 'يومًا بيوم', month: 'شهرًا بشهر' },
        definition: 'اختر مؤشرًا لتحديد ما تعرضه الأعمدة. الروبوتات هي التي تصرّح بأنها كذلك، والأدوات مثل curl أو حزم SDK.',
        provisional: 'اليوم الأخير لم يكتمل بعد.',
        bytesDefinition: 'البايتات التي خرجت من الحاوية حسب من طلبها.',
        bytesTitle: { day: 'البيانات المُرسلة في اليوم', month: 'البيانات المُرسلة في الشهر' },
        text: {
            day: (total, most, when) => `${total} في المجموع؛ الأكثر في يوم واحد: ${most}، ${when}.`,
            month: (total, most, when) => `${total} في المجموع؛ الأكثر في شهر واحد: ${most}، ${when}.`,
        },
        before: (days) => `قبل ${object(days, DAY)}`,
        year: 'السنة السابقة',
        lastYear: 'يوم الأسبوع نفسه في السنة الماضية',
        embedded: 'أشخاص لم يشاهدوا الملفات إلا على مواقع أخرى',
    },
    marks: {
        began: (title) => `جديد: ${title}`,
        stopped: (title) => `توقف: ${title}`,
        gap: (days) => `لا قيود خلال ${object(days, DAY)}`,
        silent: (source) => `لم يعد يُسلَّم شيء من ${apart(source)}`,
        release: (tables) => tables === ''
            ? 'الاحتساب من هنا بإصدار أحدث'
            : `الاحتساب من هنا بإصدار أحدث، يشمل أكثر من قبل: ${tables}`,
    },
    heat: {
        title: 'ساعات الأسبوع',
        definition: (zone) => `طلبات الأشخاص في ساعة متوسطة من الأسبوع، بتوقيت ${apart(zone)}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}: ${subject(requests, REQUEST)}`,
        text: (busiest, quietest) => `الأكثر ازدحامًا: ${busiest}. الأكثر هدوءًا: ${quietest}.`,
        few: 'الطلبات أقل من أن تحدد أكثر الساعات ازدحامًا.',
    },
    calendar: ['كل يوم', 'طلبات كل يوم: كلما زادت اشتد اللون. كل عمود أسبوع يبدأ يوم الاثنين.'],
    overview: {
        addedUp: 'الزوار على الأكثر: مجموع الأيام',
        title: 'اثنا عشر شهرًا',
        definition: 'طلبات الأشخاص والروبوتات والأدوات في كل شهر.',
    },
    otherReports: 'تقارير أخرى',
    operations: {
        title: 'التشغيل',
        definition: 'لمن يدير الحاوية.',
        page: 'التشغيل',
        all: 'السرعة والتدقيق وسلامة السجلات بالتفصيل',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('السرعة وتدقيق S3 وسلامة السجلات')}: ${label}.`,
        speed: (most, serverErrors) => `أو أقل لنصف القراءات، و${most} أو أقل لعدد 99 من كل 100؛ ${subject(serverErrors, SERVER_ERROR)}`,
        audit: (oldTls, sigV2) => `إجمالي عمليات الكتابة والحذف؛ ${subject(oldTls, REQUEST)} بإصدار TLS أقدم من 1.2، و${subject(sigV2, REQUEST)} بإصدار التوقيع 2`,
        health: (lines, gaps) => `تعذّرت قراءتها من ${object(lines, LINE)}؛ ${subject(gaps, DAY)} بلا أي قيد`,
    },
    map: {
        title: 'خريطة البلدان',
        definition: 'كلما كان اللون أقوى كانت حصة البلد من الكل أكبر، بما في ذلك البلدان غير المعروفة. كل بلد يقود إلى سطره في الجدول أدناه.',
        link: 'خريطة',
        choice: 'ما تبيّنه الألوان',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('خريطة البلدان')}: ${label}.`,
        andMore: (share) => `${share} فأكثر`,
        lessThan: (share) => `أقل من ${share}`,
        none: 'لا شيء',
        note: 'البلدان الصغيرة نقاط. والبلدان التي لا شكل لها في الخريطة موجودة في الجدول وحده.',
        shapes: 'الأشكال والحدود: Natural Earth (ملكية عامة)',
    },
    facts: {
        linkedFiles: 'من مواقع تضمّن الملفات أو تربط بها فقط',
        own: 'من صفحاتك',
        unreferred: 'بلا إحالة',
        writes: 'الكتابة (PUT وPOST وCOPY)',
        deletes: 'الحذف',
        lists: 'السرد',
        reads: 'قراءات الكائنات',
        anonymous: 'طلبات مجهولة',
        signed: 'طلبات موقّعة',
        presigned: 'موقّعة مسبقًا (سلسلة الاستعلام)',
        sigV2: 'إصدار التوقيع 2',
        plainHttp: 'HTTP غير مشفّر',
        oldTls: 'TLS أقدم من 1.2',
        acl: 'سمحت بها قائمة ACL فقط',
        lifecycle: 'إجراءات دورة الحياة',
        hitRatio: 'نسبة الإصابة',
        byteHitRatio: 'نسبة الإصابة بالبايتات',
        refreshed: 'من الإصابات، تم التحقق منها لدى المصدر',
        perByte: 'البايتات المُرسلة لكل بايت مجلوب',
        payAsYouGo: 'الدفع حسب الاستخدام',
        afterFree: 'إذا لم يُستهلك المجاني في غيره',
        planPrice: 'الخطة، في الشهر',
        planBytes: 'بايتاتها، في أكثر الأشهر استهلاكًا',
        planRequests: 'طلباتها',
        fetches: 'عمليات الجلب من المصدر',
        fetchShare: 'من كل ما ردّ عليه S3',
        fetchBytes: 'البايتات إلى CloudFront',
        notModified: 'منها غير معدّلة (304)',
        failedFetches: 'عمليات الجلب الفاشلة',
        fetchCost: 'سعر هذه الطلبات لدى S3',
        slowDowns: apart('503 SlowDown'),
        serverErrors: 'الحالة 500 فما فوق',
        objects: 'كائنات السجل',
        objectBytes: 'بايتاتها',
        records: 'القيود',
        malformed: 'الأسطر غير الصالحة',
        duplicates: 'قيود أُعيد تسليمها فاستُبعدت',
        unidentified: 'قيود يتعذّر تمييز إعادة تسليمها (في CloudFront: أضف الحقل x-edge-request-id)',
        excluded: 'قيود استبعدها exclude',
        firstRecord: 'أول قيد',
        lastRecord: 'آخر قيد',
    },
    answered: {
        serverErrors: {
            origin: 'ردّ المصدر خلف CloudFront بأخطاء في الخادم',
            unreached: 'لم تتمكن CloudFront من الوصول إلى مصدرها أو قراءة رده',
            edge: 'ردّت CloudFront بأخطاء في الخادم',
            several: 'تلقّى القراء أخطاء في الخادم',
            from: (parts) => `من: ${parts}. `,
            senders: {
                s3: 'S3 نفسه',
                origin: 'المصدر خلف CloudFront',
                unreached: 'CloudFront بلا رد من المصدر',
                edge: 'CloudFront نفسها',
                unknown: 'CloudFront من دون ذكر السبب',
            },
            alsoOfS3: (fetches) => `الردود من هذا النوع على CloudFront في سجل S3 نفسه: ${fetches}. `,
        },
        oldTls: {
            title: 'ما زال إصدار TLS قديم مستخدمًا في CloudFront',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(subject(requests, REQUEST))} إلى CloudFront بإصدار TLS أقدم من 1.2؛ ويمكن لسياسة أمان التوزيع أن ترفضه. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS في CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'من كل ما ردّ عليه S3 نفسه، ومنه ما جلبته CloudFront.',
        noCodes: 'لا يحوي سجل CloudFront هذه الرموز: ردوده تحت «رموز الحالة».',
        pastPolicy: 'وهي لا ترفض من يأتي عبر CloudFront: ترفضه قاعدة في AWS WAF أو دالة في CloudFront.',
        twice: {
            title: 'مسجّلة مرتين',
            note: 'يسجّل تسليمان هذه التوزيعات. يُحتسب كل طلب مرة واحدة؛ أوقف أحد التسليمين.',
        },
        byEdges: {
            bytesBy: 'البايتات المُرسلة حسب من طلبها.',
            campaigns: 'القراءات حسب معلمات utm_… ومعلمات x-….',
            health: 'مما تتكون السجلات، وما تعذّر احتسابه منها. تُحتسب كائنات السجل وقيودها بحسب اليوم في أسمائها، وأول قيد وآخر قيد بحسب وقت الطلب.',
            deliveryGaps: 'لا يحمل أي كائن سجل هذه الأيام في اسمه.',
            operators: 'لمن يدير الموقع.',
        },
        both: {
            bytes: 'البايتات المُرسلة إلى العملاء كما سجّلتها CloudFront وسجّلها S3.',
            sent: 'بايتات الردود كما سُجّلت: في CloudFront مع الترويسات، وفي S3 من دونها.',
            turnAround: 'من آخر بايت في الطلب إلى أول بايت في الرد: الوقت الذي تستغرقه CloudFront أو يستغرقه S3. الوسيط: لم يتجاوزه نصف القراءات.',
        },
        edgesAlone: {
            bytes: 'البايتات المُرسلة إلى العملاء كما سجّلتها CloudFront.',
            sent: 'بايتات الردود كما سجّلتها CloudFront، مع الترويسات.',
            turnAround: 'من آخر بايت في الطلب إلى أول بايت في الرد: الوقت الذي تستغرقه CloudFront. الوسيط: لم يتجاوزه نصف القراءات.',
            operations: 'السرعة وCloudFront وسلامة السجلات بالتفصيل',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('السرعة وCloudFront وسلامة السجلات')}: ${label}.`,
        },
    },
    edgeTimes: 'تشمل أزمنة مواقع الحافة في CloudFront، الإصابات والإخفاقات على السواء.',
    priceRegions: {
        northAmerica: 'أمريكا الشمالية',
        europe: 'أوروبا وإسرائيل',
        africa: 'أفريقيا والشرق الأوسط',
        southAmerica: 'أمريكا الجنوبية',
        japan: 'اليابان',
        australia: 'أستراليا ونيوزيلندا',
        asia: 'آسيا والمحيط الهادئ',
        india: 'الهند',
        other: 'مكان غير معروف، بأعلى سعر',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `الأسعار المعلنة في ${apart(asOf)}، وهي حد أعلى: لم يُخصم ما هو مجاني للحساب شهريًّا، أي ${freeBytes} و${freeRequests} طلب.`,
    cdnSteps: {
        title: 'أين قراؤك',
        note: 'لا يذكر سجل S3 إلا CloudFront، وهي تردّ على القراء من ذاكرتها المؤقتة. أما من يقرأ ومن أين وكم فموجود في السجلات القياسية لخدمة CloudFront؛ ويقرؤها هذا التقرير إلى جانب سجلات S3.',
        steps: [
            'فعّل التسجيل القياسي في وحدة تحكم CloudFront: التوزيع، ثم علامة التبويب Logging، ثم Add، ثم Amazon S3.',
            'اختر W3C أو JSON تنسيقًا للإخراج، وكل الحقول.',
            'أضف المكان سطرًا آخر في مُدخل logs في سير العمل، واسمح لدوره بالقراءة هناك.',
        ],
    },
    scanners: {
        title: 'الفاحصون',
        note: 'قراءات لأشياء لا يبحث عنها إلا المتسللون، مثل wp-login.php أو .env، مجموعة هنا.',
    },
    reasons: {
        'too few fields': 'حقول قليلة جدًّا',
        'bad time': 'وقت غير صالح',
        'bad request URI': 'معرّف URI للطلب غير صالح',
        'bad status': 'حالة غير صالحة',
        'bad number': 'رقم غير صالح',
        'bad quotes': 'علامات اقتباس غير صالحة',
        'line too long': 'سطر طويل جدًّا',
        'binary data': 'بيانات ثنائية',
        'journal record': 'قيد من سجل «Journal» في Ceph لا يصف أي طلب: اضبط LoggingType لتسجيل الحاوية على «Standard»',
        'streaming log': 'حدث من سجل بث CloudFront (RTMP) لا يصف أي طلب: استبعد كائنات السجل هذه من البادئة',
        'no list of fields': 'سطر من سجل CloudFront بلا قائمة بحقوله (تنسيق الإخراج «plain»): سلّمه بتنسيق «w3c» أو «json» أو «parquet»',
        'missing field': 'قيد بلا وقت أو طريقة أو حالة: اختر للتسليم الحقول date وtime وcs-method وsc-status (ولسجلات S3 كل الحقول)',
        'bad JSON': 'ليس كائن JSON',
        'broken gzip': 'كائن سجل ليس ملف gzip كاملًا أو يتبعه شيء آخر: سلّمه أو انسخه مرة أخرى',
        'broken Parquet': 'كائن سجل ليس جدول Parquet كاملًا لسجل: سلّمه أو انسخه مرة أخرى؛ وإن تجاوز 32 ميغابايت فبدون gzip',
    },
    percentiles: 'الزمن هو الحد الأعلى لفئته (1، 2، 5، 10 … مللي ثانية).',
    gaps: {
        title: 'أيام بلا قيود',
        note: 'بين أول يوم وآخر يوم فيهما قيود.',
        none: 'لا شيء: توجد قيود لكل يوم.',
    },
    deliveryGaps: {
        title: 'أيام بلا كائنات سجل',
        note: 'لم يسلّم S3 شيئًا في هذه الأيام.',
        none: '',
    },
    samples: { title: 'عيّنات', note: 'بضع عيّنات من كل سبب، بعد جعلها آمنة للعرض.' },
    policy: {
        title: 'سياسة حاوية ترفض الأسوأ',
        note: 'أضف العبارة إلى سياسة الحاوية. وهي ترفض القراءات القادمة من هذه المواقع؛ أما العميل الذي يخفي ترويسة Referer أو يزوّرها فسيظل قادرًا على الوصول.',
        asks: (sites) => `ترفض: ${apart(sites)}.`,
        several: 'لا يقبل S3 في سياسة حاوية إلا معرّف ARN الخاص بها: أبقِ في سياسة كل حاوية الأسطر الخاصة بتلك الحاوية وحدها.',
    },
    setup: {
        title: 'كيفية تفعيل التسجيل',
        definition: 'يكتب S3 قيدًا عن كل طلب في كائنات السجل خلال ساعات، ولا تكلفة لذلك سوى تخزينها.',
        steps: [
            'في وحدة تحكم S3 افتح حاويتك، ثم Properties، ثم Server access logging، واختر Edit.',
            'فعّله، واختر حاوية أخرى في المنطقة نفسها والحساب نفسه هدفًا، مع بادئة مثل logs/\u200e.',
            `أعطِ تلك الحاوية والبادئة لهذا الإجراء: ${apart('logs: s3://TARGET-BUCKET/logs/')}`,
            'انتظر بضع ساعات: تصل أول كائنات السجل متأخرة. والتشغيل التالي يجدها بنفسه.',
        ],
        commandTitle: 'أو من سطر الأوامر',
        commandNote: 'ضع أسماء حاوياتك. وتحتاج الحاوية الهدف إلى سياسة تسمح لـ logging.s3.amazonaws.com بالكتابة.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `الأسعار المعلنة لفئة S3 Standard في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} بتاريخ ${apart(cost.asOf)}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `لا يُعرف هنا سعر معلن لمنطقة ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}: كل سعر هو الأعلى بين كل المناطق المعروفة، بتاريخ ${apart(cost.asOf)}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `أسعارك، وحيث لم تحدد سعرًا فالأسعار المعلنة لفئة S3 Standard في ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} بتاريخ ${apart(cost.asOf)}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `تُصدر AWS فواتير ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} بعملة أخرى، ولا يُعرف هنا أي سعر لها: حدد أسعارك بالمُدخل prices.`,
    },
    span: (least, most) => `${least} إلى ${most}`,
    notices: {
        partial: (held, planned) => `غير مكتمل: ${held.text} من ${object(planned, LOG_OBJECT)} حتى الآن. والتشغيل التالي يتابع من هنا.`,
        unreadable: 'لا سطر في كائنات السجل الموجودة يصلح قيدًا.',
        emptyDirectory: 'لا يحتوي الدليل المحدد على أي كائن سجل.',
    },
    job: {
        read: 'قراءة التقرير',
        newLogObjects: 'كائنات سجل جديدة',
    },
    alerts: {
        metrics: {
            requests: 'الطلبات',
            bytes: 'البايتات',
            visitors: 'الزوار',
            errors: 'الأخطاء',
            cost: 'التكلفة',
        },
        noLogs: (hours) => `لا قيد في السجلات منذ ${object(hours, HOUR)}. هل ما زال تسجيل الوصول مفعّلًا؟`,
        silentSources: (names, hours) => `لا كائن سجل من ${apart(names)} منذ ${object(hours, HOUR)}. هل ما زال التسجيل فيه مفعّلًا؟`,
        noLogsYet: 'لا قيد في السجلات بعد. هل تسجيل الوصول مفعّل؟',
        malformed: (share, part, all) => `تعذّرت قراءة ${share} من الأسطر (${part} من ${all})`,
        errors5xx: (share, day, part, all) => `فشلت ${share} من طلبات ${day} بأخطاء 5xx \u200f(${part} من ${all})`,
        errors: (share, day, part, all) => `فشلت ${share} من طلبات ${day} \u200f(${part} من ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} في ${day}: ${seen}، أي ${object(times, FOLD)} مقارنةً بالمعتاد (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} في ${day}: ${seen}، والمعتاد لا شيء (${none})`,
        hotlinks: (sites, named) => plural(sites, {
            zero: `مواقع جديدة بربط مباشر: ${apart(named)}`,
            one: `موقع جديد بربط مباشر: ${apart(named)}`,
            two: `موقعان جديدان بربط مباشر: ${apart(named)}`,
            few: `مواقع جديدة بربط مباشر: ${apart(named)}`,
            many: `مواقع جديدة بربط مباشر: ${apart(named)}`,
            other: `مواقع جديدة بربط مباشر: ${apart(named)}`,
        }),
    },
    publicDefinitions: [
        [
            'الكائنات غير العامة',
            'يمكن للجميع قراءة هذا التقرير. لذلك لا يسمّي إلا الكائنات التي جلبها أحد بلا توقيع، وما طلبه الغرباء من دون جدوى؛ أما سائر الكائنات فهي هذا الصف الواحد. ولا يُسمّى مقدمو الطلبات ولا وكلاء المستخدم كاملين ولا مضيفو الشبكات الداخلية ولا الشبكات الصغيرة.',
        ],
    ],
    visitorsAddUp: [
        [
            'الزائر',
            'زوج مختلف من عنوان عميل ووكيل مستخدم بين قراءات الأشخاص ذات الحالة الأقل من 400، ما عدا من لم يحصل إلا على ملفات تعرضها صفحات مواقع أخرى؛ ويُحتسب مرة في سجلات كل ليلة من اليوم. وأرقام اليوم أو الفترة هي مجموع ذلك: فالعدد الفعلي لا يزيد عليها. والسبب أن الغرباء يمكنهم قراءة ذاكرة Actions المؤقتة لهذا المستودع، فلا يُحفظ فيها شيء مشتق من عنوان. وإذا حُدد سر في cache-encryption-key، أو في مستودع خاص، فإن كل زائر يُحتسب مرة واحدة.',
        ],
    ],
    definitions: [
        ['القيد', 'سطر من السجل أمكنت قراءته.'],
        [
            'الطلب',
            'قيد عن طلب HTTP من عميل، له حالة: فليس إجراء دورة حياة، ولا القيد الثاني لعملية نسخ، ولا مفتاحًا واحدًا من حذف عدة كائنات.',
        ],
        ['القراءة', 'عملية GET أو HEAD لكائن. ومعظم الجداول تعدّ القراءات.'],
        ['المُرسل', 'بايتات الردود كما سجّلها S3، من دون الترويسات.'],
        [
            'الأشخاص والروبوتات والأدوات',
            'حسب وكيل المستخدم. زواحف الذكاء الاصطناعي فئة من الروبوتات؛ وحزم SDK وسطر الأوامر ومن لا يرسل وكيل مستخدم هي أدوات.',
        ],
        [
            'الزائر',
            'زوج مختلف من عنوان عميل (وفي IPv6 جزؤه \u200e/64) ووكيل مستخدم بين قراءات الأشخاص ذات الحالة الأقل من 400، ما عدا من لم يحصل إلا على ملفات تعرضها صفحات مواقع أخرى: فهؤلاء يُذكرون على حدة. العدد دقيق حتى 16,384 شخصًا؛ وما فوق ذلك تقديرات، للكل ولكل صف من جدول، بخطأ معياري لا يتجاوز 0.8% من كل الأشخاص، ولا تزيد أبدًا على مجموع الأيام. ويُحتسب الزائر في كل صف من الجدول جاء من خلاله. وحيث لا يُعرف أي الزوار هم أنفسهم يعرض الجدول الزوار يوميًّا: زوار كل يوم مجموعين.',
        ],
        [
            'مشاهدة الصفحة',
            'عملية GET من شخص لصفحة (مفتاح ينتهي بـ \u200e.html أو \u200e.htm أو شرطة مائلة، أو بلا امتداد) بالحالة 200 أو 304.',
        ],
        ['الربط المباشر', 'قراءة ملف (كل ما ليس صفحة) من صفحة موقع خارجي.'],
        ['الخطأ', 'الحالة 400 فما فوق.'],
        ['التكلفة', 'الطلبات والبايتات بالأسعار المعلنة أو بأسعارك: تقدير وحد أعلى.'],
    ],
};
function subject(count, noun) {
    return withNumber(count, noun, noun.two[0]);
}
function object(count, noun) {
    return withNumber(count, noun, noun.two[1]);
}
function withNumber(count, { one, few, many, other }, two) {
    return plural(count, {
        zero: `${count.text} ${other}`,
        one,
        two,
        few: `${count.text} ${few}`,
        many: `${count.text} ${many}`,
        other: `${count.text} ${other}`,
    });
}
function unit(count, { two, few, many, other }, one) {
    return plural(count, { zero: other, one, two: two[0], few, many, other });
}
function visitorsUnit(visitors, isDaily) {
    const word = plural(visitors, {
        zero: 'زائر',
        one: 'زائر',
        two: 'زائران',
        few: 'زوار',
        many: 'زائرًا',
        other: 'زائر',
    });
    return isDaily ? `${word} يوميًّا` : word;
}
function apart(text) {
    return `\u2068${text}\u2069`;
}
function embedded(people, isBeside) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(isBeside
            ? `وإضافةً إليهم لم يشاهد ${people} ملفاتك إلا على مواقع أخرى. `
            : `لم يشاهد ${people} ملفاتك إلا على مواقع أخرى. `),
    ];
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'أُرسل ' : 'أُرسل من الحاوية '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(' بتكلفة '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`تتراوح بين ${inWords(cost.least)} و`), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${apart(owner)} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `من ${inWords(least)} بعد خصم الغيغابايتات المجانية؛ `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `التكلفة = عمليات الكتابة ÷ 1,000 × ${cost.writes} + الطلبات الأخرى ÷ 1,000 × ${cost.reads} + الغيغابايتات المُرسلة × ${cost.egress} (أقل لما يتجاوز 10 تيرابايت في الشهر) + عمليات نقل دورة الحياة ÷ 1,000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `؛ 1 غيغابايت = 10⁹ بايت. وهي حد أعلى: لم تُخصم ${freeGB} غيغابايت التي تخرج من حساب AWS مجانًا كل شهر، ولا الخصومات، ولا السعر الأقل بين المناطق. والبايتات إلى منطقة الحاوية نفسها، حيث يذكرها السجل، وإلى CloudFront لا تُعد خروجًا. وعمليات الحذف، والأخطاء التي لا تحاسب AWS أحدًا عليها، ورفض الغرباء (403)، وأخطاء الخادم (5xx) لا تُفوتَر ولا تُحتسب. وتكلفة الصف هي بايتاته وطلباته بهذه الأسعار.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `أقل من ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('تقارب '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('تقل عن '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
