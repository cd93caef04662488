export const id = 355;
export const ids = [355];
export const modules = {

/***/ 16355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ja: () => (/* binding */ ja)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('ja');
const PEOPLE = { other: '人' };
const PAGES = { other: 'ページ' };
const CASES = { other: '件' };
const DAYS = { other: '日' };
const DAYS_LONG = { other: '日間' };
const MONTHS = { other: 'か月' };
const HOURS = { other: '時間' };
const TIMES = { other: '回' };
const FACTOR = { other: '倍' };
const LINES = { other: '行' };
const OBJECTS = { other: '個' };
const ja = {
    tag: 'ja',
    page: {
        skip: 'レポート本文へ移動',
        periods: '期間',
        sections: 'セクション',
        numbers: '主要指標',
        definitions: '用語と数値の定義',
        search: '検索',
        noMatch: '該当なし',
        more: 'さらに表示',
        fewer: '表示を減らす',
        csv: 'CSV',
        csvOf: 'CSV でダウンロード：',
        data: 'すべての数値（JSON）',
        openData: 'オープンデータ',
        theme: 'テーマ',
        themeSystem: 'システム',
        themeLight: 'ライト',
        themeDark: 'ダーク',
        copy: 'コピー',
        copied: 'コピーしました',
        provisional: '集計中',
        noRecords: 'レコードなし',
        chartAsTable: 'グラフを表で見る',
        arrowKeys: '矢印キーで各値を読み上げます',
        embedded: '他サイト上での閲覧',
        marks: 'メモ',
        before: '前へ',
        after: '次へ',
        keys: 'キーボード操作',
        keyDays: 'タイムラインの棒を順に移動',
        keyHelp: 'このヘルプを表示',
        close: '閉じる',
        shown: '表示中',
        hidden: '非表示',
        day: '日',
        month: '月',
        hour: '時',
        people: '人',
        bots: 'ボット',
        tools: 'ツール',
        requests: 'リクエスト',
        bytes: '送信データ量',
        visitors: '訪問者',
        pageViews: 'ページビュー',
        errors: 'エラー',
        cost: '推定コスト',
        made: '作成：',
    },
    panels: {
        changedKeys: ['オブジェクト', '前の期間と比べて送信バイト数が最も大きく変わったオブジェクト。'],
        changedSites: ['サイト', '前の期間と比べて延べ訪問者数が最も大きく変わった参照元サイト。'],
        changedBots: ['ボット', '前の期間と比べてリクエスト数が最も大きく変わったボット。'],
        changedErrors: [
            'エラー',
            '前の期間と比べてリクエスト数が最も大きく変わった S3 のエラーコード。',
        ],
        hotlinks: [
            'ホットリンク',
            '自サイト以外のページに埋め込まれた、またはそこからリンクされたファイル（ページ以外のすべて）の読み取り。検索エンジン、アシスタント、フィードリーダーは除きます。',
        ],
        hotlinkSites: ['ホットリンク元サイト', '上の表をサイトごとに合計したもの。'],
        hogKeys: ['オブジェクト別', '送信バイト数順のオブジェクト。'],
        hogAgents: [
            'ユーザーエージェント別',
            'クライアントが名乗るユーザーエージェント。送信バイト数順。',
        ],
        hogClients: [
            'アドレス別',
            'クライアントのアドレス。送信バイト数順で、ネットワーク部のみを表示します。',
        ],
        hogFullClients: ['アドレス別', 'クライアントのアドレス。送信バイト数順。'],
        pages: [
            'ページ',
            'ページビュー：人がページを開き、正常に受け取った回数（ステータス 200 または 304）。',
        ],
        downloads: [
            'ダウンロード',
            '1 MB 以上のファイルと、範囲指定で読み取られたファイル。ファイルとはページ以外のすべてを指します。ダウンロード数は、全体の読み取り回数に、範囲指定の読み取りを当時のファイルサイズで換算した回数を加えたものです。無駄になったバイト数は、途中で切断された読み取りで送信された分です。',
        ],
        directories: ['ディレクトリ', 'キーの先頭 2 階層のフォルダごとの読み取り。'],
        types: ['ファイルの種類', 'キーの拡張子ごとの読み取り。'],
        sizes: [
            'オブジェクトのサイズ',
            'オブジェクトのサイズごとの読み取り。区切りは 1,024 バイトの倍数です。',
        ],
        ways: ['流入経路', '他のサイトから来た読み取りを、サイトの種類ごとにまとめたもの。'],
        referringSites: [
            '参照元サイト',
            'リンクをたどって自サイトのページに読者が訪れた、リンク元のサイト。埋め込んでいるだけのサイトは「ホットリンク」にあります。',
        ],
        referrers: ['参照元ページ', '読み取りの元になった外部ページ。クエリ文字列は除いています。'],
        searchEngines: ['検索エンジンとアシスタント', '検索結果や回答のページから来た読み取り。'],
        campaigns: [
            'キャンペーン',
            'utm_… パラメータと x-… パラメータごとの読み取り。x-… は S3 が無視し、ログにだけ残すものです。',
        ],
        countries: ['国', '人とプログラムが読み取りを行った国。'],
        networks: [
            'ネットワーク',
            '人とプログラムが読み取りを行った自律システム（AS）。送信バイト数順。',
        ],
        browsers: ['ブラウザ', '人による読み取り。ブラウザ別。'],
        systems: ['OS', '人による読み取り。オペレーティングシステム別。'],
        devices: ['デバイス', '人による読み取り。デバイスの種類別。'],
        bots: ['ボット', '自らボットであると名乗るプログラムと、わかる場合はその目的。'],
        botClasses: ['ボットの目的', 'ボットによる読み取りを分類ごとに合計したもの。'],
        tools: [
            'ツールと SDK',
            'コマンドライン、SDK、ダウンロードツール、およびユーザーエージェントを送らないクライアント。',
        ],
        errorCodes: ['エラーコード', 'エラーで終わったリクエスト。S3 のエラーコード別。'],
        statuses: ['ステータス', 'HTTP ステータスごとのリクエスト。'],
        errorKeys: [
            'オブジェクト別のエラー',
            'ステータス 400 以上のリクエスト。エラーコードとオブジェクト別。存在しないオブジェクトは「見つからないオブジェクト」にあります。',
        ],
        notFound: [
            '見つからないオブジェクト',
            '存在しないオブジェクトの読み取りと、そのリンクの場所：自サイトのページ、外部のページ、リンクなし（直接入力、ブックマーク、推測）。',
        ],
        notFoundLinks: ['リンク元', '存在しないオブジェクトへリンクしているページ。'],
        speed: [
            'ターンアラウンド時間',
            'リクエストの最後のバイトから応答の最初のバイトまで、S3 が要した時間。中央値は、読み取りの半数がその時間以内だったことを示します。',
        ],
        totalTime: ['合計時間', 'リクエストの受信から最後のバイトの送信まで。読者側の遅さも含みます。'],
        slowest: [
            '応答が遅いオブジェクト',
            '10 回以上読み取られたオブジェクトの平均ターンアラウンド時間。',
        ],
        audit: ['アクセス', 'リクエストの方法別の件数。監査で最初に問われる項目です。'],
        operations: [
            'オペレーション',
            'すべてのレコードのオペレーション別の件数：リクエスト、ライフサイクルのアクション、コピー。',
        ],
        requesters: ['リクエスタ', 'リクエストに署名したアカウントやユーザー別。'],
        buckets: ['バケット', 'バケットごとのリクエスト。'],
        hosts: ['ホスト', 'Host ヘッダーごとのリクエスト。'],
        tls: ['TLS', 'TLS のバージョンごとのリクエスト。ログに記録がないものは「不明」としています。'],
        signatures: ['署名', '署名バージョンごとのリクエスト。'],
        authentications: [
            '認証',
            'リクエストの署名方法別：ヘッダー、またはクエリ文字列（署名付き URL）。',
        ],
        aclRequired: [
            'ACL への依存',
            'アクセスコントロールリスト（ACL）がなければ許可されなかったリクエスト。',
        ],
        cacheResults: [
            'キャッシュ',
            'CloudFront のキャッシュの動作ごとのリクエスト。ヒットはエッジが応答したもので、先にオリジンへ有効性を確認した場合も含みます。ヒット率はヒットとミスから計算し、エッジが自ら応答したもの、拒否したもの、応答できなかったものは検索に数えません。',
        ],
        cacheMisses: [
            'ミスの多いオブジェクト',
            '要求時にどのエッジにもなかったオブジェクト。送信バイト数順。',
        ],
        cacheErrors: [
            '失敗の内訳',
            '原因の所在別（離脱した読者、拒否したエッジ、オリジン）と、CloudFront による呼び名。',
        ],
        edges: [
            'エッジ',
            '読者に応答したエッジロケーション。最寄りの空港と、適用される料金の地域を示します。',
        ],
        edgeCost: [
            'CloudFront のコスト',
            'エッジから送信したバイト数とリクエスト数の定価での料金。地域別。',
        ],
        distributions: [
            'ディストリビューション',
            'CloudFront のディストリビューションごとのリクエスト。',
        ],
        httpVersions: ['HTTP のバージョン', 'CloudFront へのリクエスト。HTTP のバージョン別。'],
        s3Hosts: ['S3 のホスト', 'S3 自身が応答したリクエスト。Host ヘッダー別。'],
        s3Tls: [
            'S3 の TLS',
            'S3 自身が応答したリクエスト。TLS のバージョン別。ログに記録がないものは「不明」としています。',
        ],
        edgeTls: [
            'CloudFront の TLS',
            'CloudFront へのリクエスト。TLS のバージョン別。ログに記録がないものは「不明」としています。',
        ],
        edgeHosts: ['CloudFront のホスト', 'CloudFront へのリクエスト。Host ヘッダー別。'],
        edgeStatuses: [
            'CloudFront のステータス',
            'CloudFront へのリクエスト。CloudFront での結果の名称とステータス別。',
        ],
        cacheKeys: ['オブジェクト別のキャッシュ', 'キャッシュの動作とオブジェクトごとのリクエスト。'],
        cacheDetails: [
            'キャッシュの詳細',
            'キャッシュの動作と、CloudFront による呼び名ごとのリクエスト。',
        ],
        origin: [
            'オリジン取得',
            'CloudFront が配信のために S3 に要求したもの。読者のリクエストではないため、上のどの数値にも含まれません。S3 から CloudFront へのデータ転送は無料ですが、リクエストは有料です。',
        ],
        originKeys: ['取得の多いオブジェクト', 'CloudFront が S3 から取得した回数順のオブジェクト。'],
        originErrors: [
            '失敗したオリジン取得',
            'エラーコードとオブジェクト別。CloudFront にバケットの一覧権限がない場合、存在しないオブジェクトには AccessDenied が返されます。',
        ],
        originStatuses: ['オリジン取得のステータス', 'HTTP ステータスごとのオリジン取得。'],
        health: [
            'ログの健全性',
            'ログの内訳と、集計できなかった部分。ログオブジェクトとそのレコードは配信日、最初と最後のレコードはリクエストの時刻によります。',
        ],
        delays: ['配信の遅延', 'リクエストから配信までの時間ごとのレコード。'],
        malformed: ['不正な行', 'レコードではない行。理由別。他のどの数値にも含まれません。'],
        months: ['月', 'レコードのあるすべての月。'],
        years: ['年', 'レコードのあるすべての年。'],
    },
    publicPanels: {
        hogClients: [
            'アドレス別',
            'クライアントのアドレスのネットワーク。送信バイト数順。どの日も訪問者が 5 人未満のネットワークは名前を示しません。',
        ],
        hogAgents: ['プログラム別', 'ブラウザ、ボット、ツール。送信バイト数順。'],
        networks: [
            'ネットワーク',
            '人とプログラムが読み取りを行った自律システム（AS）。送信バイト数順。どの日も訪問者が 5 人未満のものは名前を示しません。',
        ],
        requesters: [
            'リクエスタ',
            'リクエストに署名したアカウント別。最も件数の多いアカウントを自アカウントとみなします。',
        ],
    },
    none: '（なし）',
    noneOf: {
        agents: 'ユーザーエージェントなし',
        requesters: '匿名',
        hosts: 'Host ヘッダーなし',
        tls: '暗号化なしの HTTP',
        signatures: '署名なし',
        authentications: '署名なし',
    },
    values: {
        unknown: '不明',
        desktop: 'デスクトップ',
        phone: 'スマートフォン',
        tablet: 'タブレット',
        tv: 'テレビ',
        other: 'その他',
        anonymous: '匿名',
        'own account': '自アカウント',
        'other account': '他のアカウント',
        'other bots': 'その他のボット',
        'other tools': 'その他のツール',
        'objects not public': '非公開のオブジェクト',
        'internal host': '内部ホスト',
        hit: 'ヒット',
        refreshed: 'ヒット（オリジンに確認済み）',
        missed: 'ミス',
        made: 'エッジで生成',
        aborted: '読者が離脱',
        refused: 'エッジで拒否',
        limited: '制限を超過',
        unreached: 'オリジンのエラー',
        failed: 'オリジンまたはエッジのエラー',
    },
    isNew: '新規',
    isGone: '消滅',
    points: (number) => `${number}\u00a0ポイント`,
    fromTo: (before, now) => `${before} から ${now} へ`,
    more: (rows) => `ほか ${rows} 件`,
    total: '合計',
    nothing: 'この期間には何もありません。',
    unknownCut: (reads, bytes) => `このほかの読み取り ${counted(reads, TIMES)}（${bytes}）は対象を特定できないため、ここには含まれません。`,
    explore: {
        page: '探索',
        lead: '名前をクリックすると、グラフ、合計、すべての表がその名前で数え直されます。',
        withoutScript: 'このページはブラウザーの中で集計するため、JavaScript が必要です。有効にすると、名前と日を選ぶだけで、グラフ、合計、表がすぐに数え直されます。無効のままでも、レポートの表は次のファイルで見られます。',
        whichVisitors: '訪問者数は、何も選んでいないときに、1日と、レポートのページが示す期間について示します。名前や日をまたいで足し合わせることができないためです。',
        priced: '数えているのはオブジェクトの読み取りです。費用は各月のページの価格によります。',
        loading: (done, all) => `${all} 個中 ${done} 個のファイルを読み込み済み…`,
        failed: (files) => `読み込めず、数えていないもの：${files}。`,
        chosen: '選択',
        everything: 'すべての読み取り',
        and: 'かつ',
        or: 'または',
        not: '除外',
        remove: (name) => `外す：${name}`,
        invert: (name) => `除外または再び含める：${name}`,
        notHere: 'この期間にはありません',
        clear: 'クリア',
        copyLink: 'リンクをコピー',
        csv: '選択範囲の CSV',
        from: '開始',
        to: '終了',
        allDays: 'すべての日',
        earlier: 'それより前の日',
        compare: '直前の期間と比較',
        noBefore: '直前の期間はわかりません。',
        groupBy: 'グループ',
        others: 'その他すべて',
        folded: '小さいもの（区別なし）',
        atLeast: (amount) => `${amount} 以上`,
        atMost: (amount) => `${amount} 以下`,
        about: (amount) => `約 ${amount}`,
        mayBeMore: (requests, share) => `さらに最大 ${requests} 件（${share}）のリクエストが含まれる可能性があります。区別されない小さな名前に入っています。`,
        mayBeLess: (requests, share) => `このうち最大 ${requests} 件（${share}）のリクエストは、除外したものの可能性があります。区別されない小さな名前に入っています。`,
        mayBelong: '含まれる可能性あり',
        draw: '日の上をドラッグして選びます。キーボードでは、矢印キーで移動、Shift＋矢印キーで範囲指定、Enter で決定します。',
        program: 'プログラム',
        kind: '要求元',
        cache: 'キャッシュの応答',
        ai: 'AI クローラー',
        statuses: {
            '000': '応答前に切断',
            '206': '一部を送信',
            '2xx': '送信',
            '304': '変更なし',
            '3xx': '転送',
            '4xx': '見つからない、または拒否',
            '5xx': '失敗',
        },
        none: { site: '参照元サイトなし', network: '区別なし', cache: 'キャッシュを通らない' },
    },
    sections: {
        changed: '変化',
        hotlinks: 'ホットリンク',
        bandwidth: '帯域幅',
        pages: 'ページ',
        downloads: 'ダウンロード',
        from: '流入元',
        who: '読者の環境',
        bots: 'ボットとツール',
        cdn: 'CloudFront',
        errors: 'エラー',
        speed: '速度',
        audit: 'S3 の監査',
        health: 'ログの健全性',
        periods: 'すべての期間',
        setup: 'ログ記録を有効にする',
    },
    columns: {
        requests: 'リクエスト',
        reads: '読み取り',
        records: 'レコード',
        lines: '行数',
        bytes: '送信量',
        visitors: '訪問者',
        dailyVisitors: '延べ訪問者',
        pageViews: 'ビュー',
        errors: 'エラー',
        cost: 'コスト',
        share: '割合',
        change: '変化',
        first: '初回',
        last: '最終',
        downloads: 'ダウンロード',
        whole: '全体',
        partial: '範囲指定',
        wastedBytes: '無駄',
        size: 'サイズ',
        meanTurnAroundMs: '平均',
        before: '前',
        now: '今回',
        own: '自サイトから',
        foreign: '外部から',
        unlinked: 'リンクなし',
        half: '中央値',
        ninety: '90% 以内',
        ninetyNine: '99% 以内',
    },
    columnDefinitions: {
        visitors: '期間全体を通じて 1 人を 1 回だけ数えます。',
        dailyVisitors: '各日の訪問者を合計した数です。2 日訪れた人は 2 回数えられ、他のサイト上のファイルだけを閲覧した人が含まれることもあります。',
        cost: 'バイト数とリクエスト数を下記の料金で計算した上限額です。',
        share: 'この表の合計に対する割合です。',
        wastedBytes: '最後まで届かずに切断された読み取りのバイト数です。',
    },
    names: {
        key: 'オブジェクト',
        page: 'ページ',
        site: 'サイト',
        hotlink: 'サイトとオブジェクト',
        network: 'ネットワーク',
        country: '国',
        agent: 'ユーザーエージェント',
        client: 'アドレス',
        directory: 'ディレクトリ',
        type: '種類',
        size: 'オブジェクトのサイズ',
        referrer: 'ページ',
        engine: 'エンジン',
        campaign: 'キャンペーン',
        browser: 'ブラウザ',
        system: 'OS',
        device: 'デバイス',
        bot: 'ボット',
        botClass: '分類',
        way: 'サイトの種類',
        tool: 'ツール',
        code: 'コード',
        status: 'ステータス',
        errorKey: 'コードとオブジェクト',
        cacheResult: '結果',
        cacheDetail: '結果と CloudFront による呼び名',
        edge: 'エッジ',
        priceRegion: '料金の地域',
        distribution: 'ディストリビューション',
        httpVersion: 'バージョン',
        notFoundLink: 'オブジェクトとページ',
        operation: 'オペレーション',
        requester: 'リクエスタ',
        bucket: 'バケット',
        host: 'ホスト',
        tls: 'TLS',
        signature: '署名',
        authentication: '認証',
        delay: '遅延',
        reason: '理由',
        period: '期間',
    },
    subs: {
        search: '検索',
        assistant: 'アシスタント',
        social: 'ソーシャルネットワーク',
        feed: 'フィードリーダー',
        mail: 'メール',
        relay: '翻訳、キャッシュ、アーカイブ',
        private: 'プライベートネットワーク',
        app: 'アプリ',
        nearest: (key) => `最も近いキー：${key}`,
        left: '応答の前に読者が離脱',
        cameOrWent: '別の時点では存在',
        own: '自サイトのページ',
    },
    ways: {
        search: '検索エンジン',
        assistant: 'チャットアシスタント',
        social: 'ソーシャルネットワーク',
        mail: 'メール',
        feed: 'フィードリーダー',
        relay: '翻訳、キャッシュ、アーカイブ',
        app: 'アプリ',
        private: 'プライベートネットワーク',
        site: 'その他のサイト',
    },
    botClasses: {
        'ai training': 'AI の学習',
        'ai search': 'AI 検索',
        'ai assistant': 'AI アシスタント',
        'search engine': '検索エンジン',
        'feed reader': 'フィードリーダー',
        'social preview': 'SNS のプレビュー',
        seo: 'SEO',
        advertising: '広告',
        monitoring: '監視',
        scanner: 'スキャナー',
        archiver: 'アーカイブ',
        academic: '学術研究',
        'browser automation': 'ブラウザの自動操作',
        other: 'その他',
    },
    sizeUpTo: (size) => `${size} 以下`,
    sizeOver: (size) => `${size} 超`,
    sizeUnknown: 'サイズ不明',
    slowerThan: (time) => `${time} 超`,
    delays: {
        underHour: '1 時間未満',
        hours: (from, to) => `${from.text}～${counted(to, HOURS)}`,
        underDay: '1 日未満',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)}以上`,
    },
    pageLabel: {
        front: (days) => `直近 ${counted(days, DAYS_LONG)}`,
        index: 'すべての期間',
    },
    against: (range) => `${range} との比較`,
    wholeDays: (days, now, before) => `丸 ${counted(days, DAYS_LONG)}（${now}）を ${before} と比べた変化`,
    inWholeDays: (change, days) => `${change}（いずれも丸 ${counted(days, DAYS_LONG)}）`,
    aDay: (change) => `1 日平均で ${change}`,
    freshness: (moment) => `${moment} までのレコード`,
    noComparison: '比較できるだけの過去のログがありません。',
    lead: {
        front: (days) => `${counted(days, DAYS_LONG)}に `,
        during: (label) => `${label}に `,
        came: (visitors, views) => came(counted(visitors, PEOPLE), views),
        cameAtMost: (visitors, views) => came(`最大 ${counted(visitors, PEOPLE)}`, views),
        embedded: (people, isBeside) => embedded(counted(people, PEOPLE), isBeside),
        embeddedAtMost: (people, isBeside) => embedded(`最大 ${counted(people, PEOPLE)}`, isBeside),
        nobody: 'ページを開いた人はいませんでした。',
        left: {
            listed: (bytes, cost) => left(bytes, cost, '定価'),
            dearest: (bytes, cost) => left(bytes, cost, '最も高い地域の定価'),
            own: (bytes, cost) => left(bytes, cost, '設定された単価'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? '送信量は ' : 'バケットからの送信量は '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(' '),
            ],
        },
        toOne: (share, site) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `。その${share}は外部サイト ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)} への送信`,
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`。その${share}は 1 つのネットワーク（`),
            ...ownedBy(owner, network),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('）への送信'),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`。その${share}は 1 つのアドレス（`),
            ...ownedBy(owner, address),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('）への送信'),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`。その${share}はボットへの送信`)],
        behindCdn: 'CloudFront 経由の読者は、このログには含まれていません。',
        end: 'です。',
        shares: {
            nearlyAll: 'ほぼすべて',
            most: '大半',
            half: '約半分',
            third: '約 3 分の 1 ',
            quarter: '約 4 分の 1 ',
            fifth: '約 5 分の 1 ',
            tenth: '約 10 分の 1 ',
            little: '一部',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `レコードのある月は ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))}（${month}）です。`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `レコードのある月は、${from}から${to}までの ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))}です。`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('集計できるものはまだありません')}。レコードを含むログオブジェクトがありませんでした。`,
    },
    glance: {
        page: ['人気ページ', () => 'ビュー'],
        object: ['最多送信', () => ''],
        country: ['最多の国', visitorsUnit],
        site: ['最多の参照元', visitorsUnit],
    },
    findingsTitle: '確認したい点',
    quiet: '穏やかな期間でした。目立った点はありません。',
    findingPlaces: { money: 'コスト', broken: '不具合', changed: '変化' },
    findings: {
        hotlinker: {
            title: (site, objects) => `${site} が ${counted(objects, OBJECTS)}のオブジェクトにホットリンク`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}、${cost}、${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ホットリンク', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `1 つのアドレスが送信バイト数の ${share} を占有`,
            networkTitle: (share) => `1 つのネットワークが送信バイト数の ${share} を占有`,
            ownerTitle: (owner, share) => `${owner} が送信バイト数の ${share} を占有`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`（${network}）`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `、${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}、${cost}${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('送信先の内訳', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} の読み取り量が ${times}に増加`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${before} から ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} へ、この期間のコストは ${cost}${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ボット', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} が新たに出現`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `読み取り量 ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}、${cost}${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ボット', '#bots')}`,
        },
        ai: {
            title: (share) => `AI クローラーが送信バイト数の ${share} を占有`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}、${cost}${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ボットの目的', '#botClasses')}`,
        },
        brokenLink: {
            title: '自サイトのページから存在しないオブジェクトへのリンク',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `自サイトのページから ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)} へ ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))}`,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `（最も近いキー：${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}）`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('見つからないオブジェクト', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `${last}以降、${name} のログなし`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `それまでは 1 日に ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, OBJECTS))}のログオブジェクトが届いていました。以降の数値にはその分が欠けています。ログ記録が有効かどうかを確認してください。`,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`ほかにも途絶えているソース：${more}。`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ログの健全性', '#health'),
            ],
        },
        gap: {
            title: (days) => `ログのない日が ${counted(days, DAYS)}`,
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}のレコードがありません。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ログの健全性', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `推定コストが ${times}に増加`,
            text: (before, now, days, since, driver) => [
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(days, DAYS_LONG)}で `)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${before} から ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} へ増加`,
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `、主な要因は ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('送信量の内訳', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `リクエストが ${share} 減少`,
            pageViews: (share) => `ページビューが ${share} 減少`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `1 日平均で ${before} から ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} へ${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('日ごとの推移', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 がサーバーエラーを返しています',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `全体の ${share} にあたる ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, CASES))}のリクエストがステータス 500 以上でした${since}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('エラーコード', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `送信バイト数の ${share} が途中で切断された読み取り`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}、${cost} 分は、オブジェクト全体が届かないまま終わりました。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ダウンロード', '#downloads')}`,
        },
        oldTls: {
            title: '古い TLS または署名が使われています',
            tls: (requests) => `TLS 1.2 未満のリクエスト ${counted(requests, CASES)}`,
            signature: (requests) => `署名バージョン 2 のリクエスト ${counted(requests, CASES)}`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3 の監査', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} が S3 から読者へ直接送信`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `CloudFront を経由しない送信に ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)} かかりました。経由すれば ${through}、アカウント全体の送信が月 ${free} の無料枠に収まる間は無料です。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3 に直接アクセスするホスト', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: '読者の記録は CloudFront のログにあります',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `S3 が応答したリクエストの ${share} にあたる ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, CASES))}は CloudFront 自身によるものです。その先の読者は S3 のログからはわかりません。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('CloudFront のログを追加する', '#origin')}`,
        },
        publicListing: {
            title: '誰でもバケットの一覧を取得できます',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `署名のない一覧リクエストに少なくとも ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, TIMES))}応答しており、すべてのオブジェクトの名前が第三者に知られています。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('S3 の監査', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => `ログの ${counted(lines, LINES)}を読み取れませんでした`,
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `全体の ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} にあたり、他のどの数値にも含まれません。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('ログの健全性', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${of} のうち最大 ${upTo} は節約できます。`)}方法は下の ${counted(cases, CASES)}の事例にあります。`,
        atLeast: (amount) => `${amount} 以上`,
        inDays: (days) => counted(days, DAYS_LONG),
        requests: () => '件のリクエスト',
        states: {
            new: () => '新規',
            there: () => '継続中',
            stopped: (last) => `${last}に停止`,
        },
        savedSince: '停止後の節約額',
        first: {
            seen: (day) => `初回：${day}。`,
            atLeast: (day) => `少なくとも${day}から続いています。それ以前は不明です。`,
        },
        strip: (days, most, when) => `${counted(days, DAYS_LONG)}。最多は${when}の ${most}`,
        counted: (requests) => `${counted(requests, CASES)}のリクエスト`,
        logObjects: (objects) => `${counted(objects, OBJECTS)}のログオブジェクト`,
        monthly: (cost) => `1 か月あたり約 ${cost} かかります。`,
        saves: (cost) => `月に最大 ${cost} を節約できます。`,
        facts: {
            reads: (reads, objects) => `${counted(objects, OBJECTS)}のオブジェクトを ${counted(reads, TIMES)}読み取り。`,
            requests: (requests) => `${counted(requests, CASES)}のリクエスト。`,
            delivered: (day) => `最後のログオブジェクトは${day}に届きました。`,
            silentDays: () => '日間ログなし',
        },
        evidence: {
            hotLinker: ['このサイト経由で最も読み取られたもの', 'オブジェクト'],
            hog: ['それぞれの合計から確実に読み取ったと言える量', 'オブジェクトまたはプログラム'],
            bot: ['ユーザーエージェント', 'ユーザーエージェント'],
            bots: ['読み取り量の多いボット', 'ボット'],
            missingObject: ['リンクのある場所', 'ページ'],
            brokenDownload: ['無駄になった送信', 'オブジェクト'],
            costJump: ['以前より送信が増えたもの', 'オブジェクト'],
            oldEncryption: ['バージョン別', 'バージョン'],
        },
        remedies: {
            referrer: {
                title: 'このサイトから来た読み取りを拒否する',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `このステートメントをバケットポリシーに追加してください。Referer ヘッダーを隠すか偽装するクライアントは、引き続きアクセスできます。`,
            },
            address: {
                title: 'ここからの署名のない読み取りを拒否する',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `このステートメントをバケットポリシーに追加してください。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)} にいる人も拒否されるため、自社のサービスでないことを先に確認してください。`,
            },
            shared: {
                title: '読み取り元に、読み取りを減らすよう依頼する',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `ポリシーは提示しません。${owner} には、読者が経由する検索エンジン、プロキシ、クラウドが含まれています。`,
            },
            robots: {
                title: (bots) => `${bots} にアクセスを控えるよう求める`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `この行を ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} に追加してください。これに従うボットは 1～2 日で停止します。`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `この行を書いた ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')} をサイトのルートに置いてください。これに従うボットは 1～2 日で停止します。`,
            },
            copy: {
                title: (key) => `最も近いキーは ${key} です。コピーしてください`,
                note: (pages) => [
                    ...(pages === ''
                        ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `または、リンクを修正してください。`
                        : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `または、${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)} のリンクを修正してください。`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `コピーには種類とメタデータが引き継がれますが、ACL は引き継がれません。ACL で読み取りを許可している場合は ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')} を付けてください。`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'リンクを修正するか、オブジェクトを配置してください'
                    : `最も近いキーは ${nearest} です。リンクを修正してください`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `リンクのあるページはわかりません。`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `リンクは ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)} にあります。`,
            },
            none: {
                title: '対応は不要です',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `すでに停止しています。拒否の設定はそのままでかまいません。読み取り量の上位から外れると、このページに表示されなくなります。`,
            },
            logging: {
                title: 'ログ記録が有効かどうかを確認する',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `応答が空の場合、ログ記録は無効です。応答でターゲットが ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} の場合は、そのバケットのポリシーとライフサイクルを確認してください。`,
            },
            encryption: {
                title: 'TLS 1.2 未満と署名バージョン 2 を拒否する',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `これらのステートメントをバケットポリシーに追加してください。新しい方式に対応していないクライアントは接続できなくなるため、自社のものがないか先に確認してください。`,
            },
            listing: {
                title: '誰でも一覧を取得できる権限を取り除く',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `このステートメントをバケットポリシーから削除してください。ほかのアクションも含む場合は、該当するアクションだけを削除します。アクセスコントロールリスト（ACL）では「全員」の「リスト」を外してください。名前を知っている人は、公開されているものを引き続き読み取れます。`,
            },
            player: {
                title: 'プレーヤーに先読みさせない',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} の指定がないプレーヤーは、誰も再生しないかもしれないものを読み込み始め、途中で切断します。`,
            },
            resume: {
                title: '中断したところから再開する方法を案内する',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)} へのリンクの横にこのコマンドを載せてください。最初からやり直さず、止まったところから再開できます。`,
            },
            cache: {
                title: (key) => `${key} をブラウザとプロキシにキャッシュさせる`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `再度の読み取りにコストがかからなくなります。その額はログからはわかりません。内容が変わるとファイル名も変わる ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} ファイルにのみ適しています。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')} や独自のメタデータ、ACL など、ほかに設定されているものは、コマンドで置き換えられるため、もう一度指定する必要があります。`,
            },
            lifecycle: {
                title: '大きなオブジェクトだけを移行する',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `移行は 1 件ごとに課金され、小さなオブジェクトでは節約額が移行の料金を下回ります。現在のライフサイクルルールをこれに置き換えてください。日数は自由に決められます。`,
            },
            cameOrWent: {
                title: '現在存在していれば、対応は不要です',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `この期間には正常に読み取られたこともあります。途中で追加または削除されたものです。`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `${name} からの直リンク`,
            hog: (name) => `通信量の多くが ${name} へ`,
            bot: (name) => `ボット ${name} の通信量が多い`,
            'missing-object': (name) => `存在しないオブジェクト ${name}`,
            'broken-download': (name) => `${name} の読み取りが途中で切断される`,
            'old-encryption': (name) => `古い TLS または署名: ${name}`,
        },
        events: {
            began: (what) => `開始: ${what}`,
            grew: (what) => `1.5 倍に増加: ${what}`,
            stopped: (what) => `停止: ${what}`,
        },
        inWeeks: (amount, day) => `${day}までの 4 週間で ${amount}。`,
        inWeek: (amount, day, before) => `${day}までの 1 週間で ${amount}、以前の 1 週間では ${before}。`,
        last: (day) => `最後の確認は${day}。`,
        again: (day) => `${day}にログオブジェクトが再び届きました。`,
        costRose: '費用が増加',
    },
    since: {
        new: (day) => `（${day}から）`,
        more: (day) => `（${day}から増加）`,
        less: (day) => `（${day}から減少）`,
        first: (day) => `${day}から`,
        before: (day) => `${day}より前から`,
        atLeast: (day) => `少なくとも${day}から`,
    },
    times: {
        twice: '2 倍',
        many: (times) => counted(times, FACTOR),
    },
    headlines: {
        visitors: [
            '訪問者',
            '何かを読み取った人の、アドレスとユーザーエージェントの異なる組の数。他のサイト上のファイルだけを閲覧した人は除きます。',
        ],
        pageViews: ['ページビュー', '人が開き、正常に受け取ったページ。'],
        requests: ['リクエスト', '人、ボット、ツールによるクライアントのすべての HTTP リクエスト。'],
        bytes: ['送信データ量', 'バケットから送信されたバイト数（S3 のログによる）。'],
        cost: ['推定コスト', 'リクエスト数とバイト数を下記の料金で計算した上限額。'],
        errors: ['エラー', 'ステータス 400 以上のリクエストの割合。'],
    },
    otherObjects: '（その他のオブジェクト）',
    visitorsAre: {
        counted: '',
        estimated: '推定値、± 1%',
        'added up': '最大数：日ごとの合計',
    },
    countedSince: {
        table: (day) => day === null ? 'この期間の日には完全には集計されていません' : `${day}から集計`,
        part: (label, day) => day === null
            ? `${label}：この期間の日には完全には集計されていません`
            : `${label}：${day}から集計`,
    },
    provenance: {
        title: 'これらの数値の出典',
        note: 'コピーとは、ログがなくなったときのためにレポートと一緒に保存してあるものです。合計はすべて残っていますが、表の小さな行はまとめられ、クライアントの名前は含まれません。',
        copied: (days) => `${days} は集計のコピーによる`,
        otherSettings: (days, how) => `${days} は別の設定で集計（${how}）`,
        timeZone: (zone) => `タイムゾーン ${zone}`,
        exclude: '異なる除外設定',
        clientAddresses: {
            masked: 'アドレスはマスク',
            hidden: 'アドレスは非表示',
            full: 'アドレスは完全表示',
        },
        addedUp: (days) => `${days}：1 日の訪問者は複数回の配信を合計したもので、2 回数えられた人が含まれることがあります`,
        wholeAddedUp: '期間全体の訪問者は各日の合計です。複数の日に訪れた人は日ごとに 1 回数えられるため、実際の人数はこれ以下です。',
        crosses: '一部は異なる設定で集計',
        crossesVisitors: '訪問者の一部は異なる方法で集計',
        oldVisitors: (days) => `${days}：以前のバージョンで集計されたため、他のサイト上のファイルだけを閲覧した人も訪問者に含まれます`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}上限額、${asOf} の定価`,
        dearest: (asOf, least) => `${afterFree(least)}上限額、${asOf} の最も高い定価`,
        own: (asOf, least) => `${afterFree(least)}上限額、${asOf && `${asOf} の`}設定単価`,
        unknown: () => '料金不明',
    },
    unknownCost: 'コスト不明',
    errorCount: (errors) => `${counted(errors, CASES)}のリクエスト`,
    seriesText: (label, least, most, day) => `${label}（日別）：${least}～${most}、最多は${day}。`,
    traffic: {
        title: { day: '日ごとの推移', month: '月ごとの推移' },
        definition: '主要指標を選ぶと、棒グラフの表示が切り替わります。ボットは自らそう名乗るもの、ツールは curl や SDK などです。',
        provisional: '最終日はまだ集計中です。',
        bytesDefinition: 'バケットから送信されたバイト数。要求元別。',
        bytesTitle: { day: '1 日の送信データ量', month: '1 か月の送信データ量' },
        text: {
            day: (total, most, when) => `合計 ${total}。最多の日：${when}、${most}。`,
            month: (total, most, when) => `合計 ${total}。最多の月：${when}、${most}。`,
        },
        before: (days) => `${counted(days, DAYS)}前`,
        year: '前年',
        lastYear: '昨年の同じ曜日',
        embedded: '他のサイト上のファイルだけを閲覧した人',
    },
    marks: {
        began: (title) => `新規：${title}`,
        stopped: (title) => `停止：${title}`,
        gap: (days) => `${counted(days, DAYS_LONG)}レコードなし`,
        silent: (source) => `${source} からのログ配信が停止`,
        release: (tables) => tables === ''
            ? 'ここから新しいバージョンで集計'
            : `ここから新しいバージョンで集計。追加された項目：${tables}`,
    },
    heat: {
        title: '曜日と時間帯',
        definition: (zone) => `人によるリクエスト数の、曜日と時刻ごとの 1 時間平均（${zone}）。`,
        cell: (day, hour, next, requests) => `${day} ${hour}～${next}：${counted(requests, CASES)}のリクエスト`,
        text: (busiest, quietest) => `最も多い時間帯は${busiest}。最も少ない時間帯は${quietest}。`,
        few: 'リクエストが少なく、混み合う時間帯を判断できません。',
    },
    calendar: ['毎日', '各日のリクエスト数。多いほど濃く表示します。1 列は月曜始まりの 1 週間です。'],
    overview: {
        addedUp: '訪問者は最大数：日ごとの合計',
        title: '12 か月の推移',
        definition: '人、ボット、ツールによる月ごとのリクエスト。',
    },
    otherReports: 'ほかのレポート',
    operations: {
        title: '運用',
        definition: 'バケットの運用担当者向けの情報です。',
        page: '運用',
        all: '速度、監査、ログの健全性の詳細',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('速度、S3 の監査、ログの健全性')}：${label}。`,
        speed: (most, serverErrors) => `以内に読み取りの半数が応答、99% は ${most} 以内。サーバーエラー ${counted(serverErrors, CASES)}`,
        audit: (oldTls, sigV2) => `件の書き込みと削除。TLS 1.2 未満のリクエスト ${counted(oldTls, CASES)}、署名バージョン 2 のリクエスト ${counted(sigV2, CASES)}`,
        health: (lines, gaps) => `行を読み取れず（全 ${counted(lines, LINES)}）。レコードのない日 ${counted(gaps, DAYS)}`,
    },
    map: {
        title: '国の地図',
        definition: '色が濃いほど、不明な国も含めた全体に占める国の割合が大きいことを示します。それぞれの国は、下の表の行につながります。',
        link: '地図',
        choice: '色が表すもの',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('国の地図')}：${label}。`,
        andMore: (share) => `${share} 以上`,
        lessThan: (share) => `${share} 未満`,
        none: 'なし',
        note: '小さな国は点で示します。地図に形がない国は表にだけあります。',
        shapes: '形と境界：Natural Earth（パブリックドメイン）',
    },
    facts: {
        linkedFiles: 'ファイルの埋め込みやリンクだけのサイトから',
        own: '自サイトのページから',
        unreferred: 'リファラーなし',
        writes: '書き込み（PUT、POST、COPY）',
        deletes: '削除',
        lists: '一覧の取得',
        reads: 'オブジェクトの読み取り',
        anonymous: '匿名リクエスト',
        signed: '署名付きリクエスト',
        presigned: '署名付き URL（クエリ文字列）',
        sigV2: '署名バージョン 2',
        plainHttp: '暗号化なしの HTTP',
        oldTls: 'TLS 1.2 未満',
        acl: 'ACL によってのみ許可',
        lifecycle: 'ライフサイクルのアクション',
        hitRatio: 'ヒット率',
        byteHitRatio: 'バイト単位のヒット率',
        refreshed: 'ヒットのうちオリジンに確認したもの',
        perByte: '取得 1 バイトあたりの送信バイト数',
        payAsYouGo: '従量課金',
        afterFree: '無料枠をほかで使っていない場合',
        planPrice: 'プランの月額',
        planBytes: '最も多い月のデータ量（プラン比）',
        planRequests: '同じくリクエスト数',
        fetches: 'オリジン取得',
        fetchShare: 'S3 の全応答に占める割合',
        fetchBytes: 'CloudFront へのバイト数',
        notModified: 'うち変更なし（304）',
        failedFetches: '失敗した取得',
        fetchCost: 'これらのリクエストの S3 料金',
        slowDowns: '503 SlowDown',
        serverErrors: 'ステータス 500 以上',
        objects: 'ログオブジェクト',
        objectBytes: 'そのバイト数',
        records: 'レコード',
        malformed: '不正な行',
        duplicates: '除外した重複配信のレコード',
        unidentified: '重複配信を判別できないレコード（CloudFront の場合は x-edge-request-id フィールドを追加してください）',
        excluded: 'exclude により除外したレコード',
        firstRecord: '最初のレコード',
        lastRecord: '最後のレコード',
    },
    answered: {
        serverErrors: {
            origin: 'CloudFront の先のオリジンがサーバーエラーを返しています',
            unreached: 'CloudFront がオリジンに到達できないか、応答を読めませんでした',
            edge: 'CloudFront がサーバーエラーを返しています',
            several: '読者にサーバーエラーが返されています',
            from: (parts) => `応答元：${parts}。`,
            senders: {
                s3: 'S3 自身',
                origin: 'CloudFront の先のオリジン',
                unreached: 'オリジンの応答を得られなかった CloudFront',
                edge: 'CloudFront 自身',
                unknown: '理由を記録していない CloudFront',
            },
            alsoOfS3: (fetches) => `S3 自身のログには、CloudFront へのこうした応答が ${fetches} 件あります。`,
        },
        oldTls: {
            title: 'CloudFront で古い TLS が使われています',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `CloudFront への ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, CASES))}のリクエストが TLS 1.2 未満を使用しました。ディストリビューションのセキュリティポリシーで拒否できます。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('CloudFront の TLS', './operations.html#edgeTls')}`,
        },
        ofS3: 'S3 自身が応答したすべてが対象で、CloudFront による取得も含みます。',
        noCodes: 'CloudFront のログにはこのコードがありません。CloudFront の応答は「ステータス」にあります。',
        pastPolicy: 'CloudFront 経由のアクセスは拒否されません。拒否するには AWS WAF のルールか CloudFront 関数を使います。',
        twice: {
            title: '二重に記録されているもの',
            note: 'これらのディストリビューションは 2 つの配信でログに記録されています。各リクエストは 1 回だけ数えています。どちらか一方を無効にしてください。',
        },
        byEdges: {
            bytesBy: '送信されたバイト数。要求元別。',
            campaigns: 'utm_… パラメータと x-… パラメータごとの読み取り。',
            health: 'ログの内訳と、集計できなかった部分。ログオブジェクトとそのレコードは名前にある日付、最初と最後のレコードはリクエストの時刻によります。',
            deliveryGaps: 'これらの日を名前に持つログオブジェクトはありません。',
            operators: 'サイトの運用担当者向けの情報です。',
        },
        both: {
            bytes: 'クライアントに送信されたバイト数（CloudFront と S3 のログによる）。',
            sent: 'ログに記録された応答のバイト数。CloudFront ではヘッダーを含み、S3 では含みません。',
            turnAround: 'リクエストの最後のバイトから応答の最初のバイトまで、CloudFront または S3 が要した時間。中央値は、読み取りの半数がその時間以内だったことを示します。',
        },
        edgesAlone: {
            bytes: 'クライアントに送信されたバイト数（CloudFront のログによる）。',
            sent: 'CloudFront のログに記録された応答のバイト数。ヘッダーを含みます。',
            turnAround: 'リクエストの最後のバイトから応答の最初のバイトまで、CloudFront が要した時間。中央値は、読み取りの半数がその時間以内だったことを示します。',
            operations: '速度、CloudFront、ログの健全性の詳細',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('速度、CloudFront、ログの健全性')}：${label}。`,
        },
    },
    edgeTimes: 'CloudFront のエッジの時間も、ヒットとミスの区別なく含まれています。',
    priceRegions: {
        northAmerica: '北米',
        europe: '欧州、イスラエル',
        africa: 'アフリカ、中東',
        southAmerica: '南米',
        japan: '日本',
        australia: 'オーストラリア、ニュージーランド',
        asia: 'アジアパシフィック',
        india: 'インド',
        other: '場所不明（最も高い料金で計算）',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `${asOf} の定価による上限額です。アカウントごとに毎月無料となる ${freeBytes} と ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .spaced */ .ji)(freeRequests, '件のリクエスト')}は差し引いていません。`,
    cdnSteps: {
        title: '読者の記録のありか',
        note: 'S3 のログには、キャッシュから読者に応答する CloudFront 自身のアクセスしか残りません。誰が、どこから、どれだけ読んだかは CloudFront の標準ログにあります。このレポートはそれを S3 のログと合わせて読み取れます。',
        steps: [
            'CloudFront コンソールで標準ログ記録を有効にします。ディストリビューションを開き、[Logging]（ログ記録）タブで [Add]（追加）、[Amazon S3] を選択します。',
            '出力形式に W3C または JSON を選び、すべてのフィールドを選択します。',
            '配信先をワークフローの入力 logs に 1 行追加し、ロールにその場所の読み取りを許可します。',
        ],
    },
    scanners: {
        title: 'スキャナー',
        note: 'wp-login.php や .env など、侵入者だけが探すものの読み取りをここにまとめています。',
    },
    reasons: {
        'too few fields': 'フィールドの不足',
        'bad time': '不正な時刻',
        'bad request URI': '不正なリクエスト URI',
        'bad status': '不正なステータス',
        'bad number': '不正な数値',
        'bad quotes': '不正な引用符',
        'line too long': '行が長すぎる',
        'binary data': 'バイナリデータ',
        'journal record': 'リクエストの記録ではない Ceph の「Journal」ログのレコード：バケットのログ記録の LoggingType を「Standard」に設定してください',
        'streaming log': 'リクエストの記録ではない CloudFront のストリーミング（RTMP）ログのイベント：これらのログオブジェクトをプレフィックスから外してください',
        'no list of fields': 'フィールドの一覧がない CloudFront ログの行（出力形式「plain」）：「w3c」、「json」、「parquet」のいずれかで配信してください',
        'missing field': '時刻、メソッド、ステータスのいずれかがないレコード：配信のフィールドに date、time、cs-method、sc-status（S3 のログではすべてのフィールド）を選択してください',
        'bad JSON': 'JSON オブジェクトではない',
        'broken gzip': '不完全な gzip、または gzip の後ろに別のものがあるログオブジェクト：もう一度配信またはコピーしてください',
        'broken Parquet': 'ログの Parquet テーブルとして不完全なログオブジェクト：もう一度配信またはコピーしてください（32 MB を超える場合は gzip なしで）',
    },
    percentiles: '時間は区分（1、2、5、10 … ms）の上限値です。',
    gaps: {
        title: 'レコードのない日',
        note: 'レコードのある最初の日から最後の日までの間。',
        none: 'なし：すべての日にレコードがあります。',
    },
    deliveryGaps: {
        title: 'ログオブジェクトのない日',
        note: 'これらの日には S3 からの配信がありませんでした。',
        none: '',
    },
    samples: {
        title: 'サンプル',
        note: '理由ごとに数件を、安全に表示できる形で示しています。',
    },
    policy: {
        title: '影響の大きいサイトを拒否するバケットポリシー',
        note: 'このステートメントをバケットポリシーに追加してください。これらのサイトから来た読み取りを拒否します。Referer ヘッダーを隠すか偽装するクライアントは、引き続きアクセスできます。',
        asks: (sites) => `拒否するサイト：${sites}。`,
        several: 'S3 のバケットポリシーに書けるのは、そのバケット自身の ARN だけです。各バケットのポリシーには、そのバケットの行だけを残してください。',
    },
    setup: {
        title: 'ログ記録を有効にする方法',
        definition: 'S3 はすべてのリクエストの記録を、数時間以内にログオブジェクトへ書き出します。かかるのは保存料金だけです。',
        steps: [
            'S3 コンソールでバケットを開き、[プロパティ] の [サーバーアクセスのログ記録] で [編集] を選択します。',
            'ログ記録を有効にし、ターゲットとして同じリージョンとアカウントの別のバケットを、logs/ などのプレフィックスとともに指定します。',
            'そのバケットとプレフィックスをこのアクションに指定します：logs: s3://TARGET-BUCKET/logs/',
            '数時間お待ちください。最初のログオブジェクトは遅れて届きます。次の実行で自動的に見つかります。',
        ],
        commandTitle: 'コマンドラインで設定する場合',
        commandNote: 'バケット名はご自身のものに置き換えてください。ターゲットには、logging.s3.amazonaws.com に書き込みを許可するポリシーが必要です。',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `料金は ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} の S3 Standard の定価（${cost.asOf} 時点）。`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} の定価は不明なため、定価のわかる全リージョンのうち最も高い料金（${cost.asOf} 時点）を使用。`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `料金は設定された単価、指定のないものは ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} の S3 Standard の定価（${cost.asOf} 時点）。`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} の料金は AWS が別の通貨で請求しており、ここでは不明です。入力 prices で単価を指定してください。`,
    },
    span: (least, most) => `${least}～${most}`,
    notices: {
        partial: (held, planned) => `一部のみ：ログオブジェクト ${planned.text} 個のうち ${counted(held, OBJECTS)}まで処理しました。次の実行で続きから再開します。`,
        unreadable: 'ログオブジェクトのどの行もレコードとして読み取れませんでした。',
        emptyDirectory: '指定されたディレクトリにログオブジェクトがありません。',
    },
    job: {
        read: 'レポートを読む',
        newLogObjects: '新しいログオブジェクト',
    },
    alerts: {
        metrics: {
            requests: 'リクエスト',
            bytes: 'バイト数',
            visitors: '訪問者',
            errors: 'エラー',
            cost: 'コスト',
        },
        noLogs: (hours) => `${counted(hours, HOURS)}にわたってログのレコードがありません。アクセスのログ記録が有効かどうかを確認してください。`,
        silentSources: (names, hours) => `${names} から ${counted(hours, HOURS)}にわたってログオブジェクトが届いていません。ログ記録が有効かどうかを確認してください。`,
        noLogsYet: 'ログのレコードがまだありません。アクセスのログ記録が有効かどうかを確認してください。',
        malformed: (share, part, all) => `行の ${share} を読み取れません（${all} 行中 ${part} 行）`,
        errors5xx: (share, day, part, all) => `${day}のリクエストの ${share} が 5xx で失敗しました（${all} 件中 ${part} 件）`,
        errors: (share, day, part, all) => `${day}のリクエストの ${share} が失敗しました（${all} 件中 ${part} 件）`,
        times: (metric, day, seen, times, usual) => `${day}の${metric}：${seen}、通常（${usual}）の ${counted(times, FACTOR)}`,
        fromNone: (metric, day, seen, none) => `${day}の${metric}：${seen}、通常はなし（${none}）`,
        hotlinks: (sites, named) => `新しいホットリンク元サイト ${counted(sites, CASES)}：${named}`,
    },
    publicDefinitions: [
        [
            '非公開のオブジェクト',
            'このレポートは誰でも読めます。そのため、署名なしで取得されたことのあるオブジェクトと、第三者が要求して得られなかったものだけを名前で示し、それ以外のオブジェクトはすべてこの 1 行にまとめています。リクエスタ、完全なユーザーエージェント、内部ネットワークのホスト、小さなネットワークの名前は示しません。',
        ],
    ],
    visitorsAddUp: [
        [
            '訪問者',
            'ステータス 400 未満の人による読み取りの、クライアントのアドレスとユーザーエージェントの異なる組。他のサイトのページに表示されたファイルだけを取得した人は除きます。1 日のうち、毎晩のログごとに 1 回数えます。日や期間の数はその合計で、実際の人数はこれ以下です。このリポジトリの Actions キャッシュは第三者が読み取れるため、アドレスから作られるものをそこに保存しないことが理由です。cache-encryption-key にシークレットを指定するか、プライベートリポジトリを使用すると、各訪問者は 1 回だけ数えられます。',
        ],
    ],
    definitions: [
        ['レコード', '読み取ることのできたログの行。'],
        [
            'リクエスト',
            'クライアントの HTTP リクエストを記録した、ステータスのあるレコード。ライフサイクルのアクション、コピーの 2 つ目のレコード、複数オブジェクト削除の個々のキーは含みません。',
        ],
        ['読み取り', 'オブジェクトの GET または HEAD。ほとんどの表は読み取りを数えています。'],
        ['送信量', 'S3 のログに記録された応答のバイト数。ヘッダーは含みません。'],
        [
            '人、ボット、ツール',
            'ユーザーエージェントで判別します。AI クローラーはボットの一分類です。SDK、コマンドライン、ユーザーエージェントを送らないクライアントはツールに含まれます。',
        ],
        [
            '訪問者',
            'ステータス 400 未満の人による読み取りの、クライアントのアドレス（IPv6 では /64）とユーザーエージェントの異なる組。他のサイトのページに表示されたファイルだけを取得した人は除き、別に示します。16,384 人までは正確な数で、それを超えると全体も表の各行も推定値になります。標準誤差は全員の 0.8% 以下で、日ごとの合計を超えることはありません。訪問者は、経由した表の行のそれぞれで数えられます。同じ訪問者かどうかがわからない場合、表には延べ訪問者（各日の訪問者の合計）を示します。',
        ],
        [
            'ページビュー',
            '人がページ（キーが .html、.htm、スラッシュで終わるか、拡張子のないもの）を GET し、ステータスが 200 または 304 だったもの。',
        ],
        ['ホットリンク', '外部サイトのページを経由した、ファイル（ページ以外のすべて）の読み取り。'],
        ['エラー', 'ステータス 400 以上。'],
        ['コスト', 'リクエスト数とバイト数を定価または設定単価で計算した推定値で、上限額です。'],
    ],
};
function visitorsUnit(_visitors, isDaily) {
    return isDaily ? '人（延べ）' : '人';
}
function came(visitors, views) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(visitors)}が訪れ、${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES))}を閲覧しました。`;
}
function embedded(people, isBeside) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(isBeside
            ? `このほか ${people}が、他のサイト上のファイルだけを閲覧しました。`
            : `${people}が、他のサイト上のファイルだけを閲覧しました。`),
    ];
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? '送信量は ' : 'バケットからの送信量は '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`、コストは${price}で`),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${inWords(cost.least)}～`), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(' の見込み'),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner}、${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)}`;
}
function afterFree(least) {
    return least === null ? '' : `無料枠を差し引いた場合の下限は ${inWords(least)}。`;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `コスト = 書き込み ÷ 1,000 × ${cost.writes} + その他のリクエスト ÷ 1,000 × ${cost.reads} + 送信 GB × ${cost.egress}（月 10 TB を超える分は割安）+ ライフサイクルの移行 ÷ 1,000 × ${cost.moves}。`;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `1 GB = 10⁹ バイト。これは上限額です。AWS アカウントごとに毎月無料で送信できる ${freeGB} GB、割引、リージョン間の割安な料金は差し引いていません。バケットと同じリージョンへの送信（ログからわかる場合）と CloudFront への送信は、外部へのデータ転送に含みません。削除、AWS が誰にも請求しないエラー、第三者への拒否（403）、サーバーエラー（5xx）は課金されないため、計算に含めていません。各行のコストは、その行のバイト数とリクエスト数をこの料金で計算したものです。`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `${bound} 未満`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('約 '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(' '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(' 未満')];
}


/***/ })

};
