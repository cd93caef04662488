export const id = 103;
export const ids = [103];
export const modules = {

/***/ 35103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ptBR: () => (/* binding */ ptBR)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32883);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);


const { counted, plural } = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('pt-BR');
const PEOPLE = { one: 'pessoa', many: 'de pessoas', other: 'pessoas' };
const MORE_PEOPLE = { one: 'outra pessoa', many: 'de outras pessoas', other: 'outras pessoas' };
const REQUESTS = { one: 'solicitação', many: 'de solicitações', other: 'solicitações' };
const PAGES = { one: 'página', many: 'de páginas', other: 'páginas' };
const VIEWS = { one: 'visualização', many: 'de visualizações', other: 'visualizações' };
const VISITORS = { one: 'visitante', many: 'de visitantes', other: 'visitantes' };
const DAILY_VISITORS = {
    one: 'visitante diário',
    many: 'de visitantes diários',
    other: 'visitantes diários',
};
const DAYS = { one: 'dia', many: 'de dias', other: 'dias' };
const WHOLE_DAYS = { one: 'dia completo', many: 'de dias completos', other: 'dias completos' };
const HOURS = { one: 'hora', many: 'de horas', other: 'horas' };
const MONTHS = { one: 'mês', many: 'de meses', other: 'meses' };
const TIMES = { one: 'vez', many: 'de vezes', other: 'vezes' };
const LOG_OBJECTS = { one: 'objeto de log', many: 'de objetos de log', other: 'objetos de log' };
const ptBR = {
    tag: 'pt-BR',
    page: {
        skip: 'Ir para o relatório',
        periods: 'Períodos',
        sections: 'Seções',
        numbers: 'Números principais',
        definitions: 'O que os números significam',
        search: 'Pesquisar',
        noMatch: 'Nada encontrado',
        more: 'Mostrar mais',
        fewer: 'Mostrar menos',
        csv: 'CSV',
        csvOf: 'Baixar como CSV:',
        data: 'Todos os números em JSON',
        openData: 'Dados abertos',
        theme: 'Tema',
        themeSystem: 'Sistema',
        themeLight: 'Claro',
        themeDark: 'Escuro',
        copy: 'Copiar',
        copied: 'Copiado',
        provisional: 'ainda incompleto',
        noRecords: 'sem registros',
        chartAsTable: 'Gráfico como tabela',
        arrowKeys: 'as setas dizem cada valor',
        embedded: 'Em outros sites',
        marks: 'Notas',
        before: 'Anterior',
        after: 'Próximo',
        keys: 'Teclado',
        keyDays: 'Percorrer a linha do tempo, barra por barra',
        keyHelp: 'Esta ajuda',
        close: 'Fechar',
        shown: 'visível',
        hidden: 'oculto',
        day: 'Dia',
        month: 'Mês',
        hour: 'Hora',
        people: 'Pessoas',
        bots: 'Bots',
        tools: 'Ferramentas',
        requests: 'Solicitações',
        bytes: 'Dados enviados',
        visitors: 'Visitantes',
        pageViews: 'Visualizações de página',
        errors: 'Erros',
        cost: 'Custo estimado',
        made: 'Feito com',
    },
    panels: {
        changedKeys: [
            'Objetos',
            'Objetos cujo volume enviado mais mudou em relação ao período anterior.',
        ],
        changedSites: [
            'Sites',
            'Sites de referência cujos visitantes diários mais mudaram em relação ao período anterior.',
        ],
        changedBots: ['Bots', 'Bots cujas solicitações mais mudaram em relação ao período anterior.'],
        changedErrors: [
            'Erros',
            'Códigos de erro do S3 cujas solicitações mais mudaram em relação ao período anterior.',
        ],
        hotlinks: [
            'Hotlinks',
            'Leituras de arquivos (tudo que não é página) que outros sites incorporam ou para os quais têm links. Buscadores, assistentes e leitores de feeds ficam de fora.',
        ],
        hotlinkSites: ['Sites que fazem hotlinking', 'O mesmo, somado por site.'],
        hogKeys: ['Por objeto', 'Objetos pelo volume enviado.'],
        hogAgents: [
            'Por agente de usuário',
            'Como os clientes se identificam, pelo volume enviado a eles.',
        ],
        hogClients: [
            'Por endereço',
            'Endereços de clientes pelo volume enviado a eles; só as redes são mostradas.',
        ],
        hogFullClients: ['Por endereço', 'Endereços de clientes pelo volume enviado a eles.'],
        pages: [
            'Páginas',
            'Visualizações de página: uma pessoa abriu uma página e a recebeu (status 200 ou 304).',
        ],
        downloads: [
            'Downloads',
            'Arquivos de 1 MB ou mais e arquivos lidos em intervalos; arquivo é tudo que não é página. Contam como downloads as leituras completas e tantas mais quantas as leituras em intervalos preencheriam, pelo tamanho que o arquivo tinha na época; desperdiçados são os dados de leituras interrompidas.',
        ],
        directories: ['Diretórios', 'Leituras pelas duas primeiras pastas da chave.'],
        types: ['Tipos de arquivo', 'Leituras pela extensão da chave.'],
        sizes: [
            'Tamanho dos objetos',
            'Leituras pelo tamanho do objeto. Os limites são múltiplos de 1.024 bytes.',
        ],
        ways: ['Como chegaram', 'Leituras vindas de outros sites, pelo que eles são.'],
        referringSites: [
            'Sites de referência',
            'Sites cujos links trouxeram visitantes às suas páginas. O que outros só incorporam está em Hotlinks.',
        ],
        referrers: [
            'Páginas de referência',
            'Páginas de outros sites que trouxeram leituras, sem suas strings de consulta.',
        ],
        searchEngines: [
            'Buscadores e assistentes',
            'Leituras que vieram de suas páginas de resultados e respostas.',
        ],
        campaigns: [
            'Campanhas',
            'Leituras pelos parâmetros utm_… e x-…; estes o S3 ignora, mas registra no log.',
        ],
        countries: ['Países', 'De onde pessoas e programas leem.'],
        networks: [
            'Redes',
            'Sistemas autônomos de onde pessoas e programas leem, pelo volume enviado a eles.',
        ],
        browsers: ['Navegadores', 'Leituras de pessoas, por navegador.'],
        systems: ['Sistemas', 'Leituras de pessoas, por sistema operacional.'],
        devices: ['Dispositivos', 'Leituras de pessoas, por tipo de dispositivo.'],
        bots: ['Bots', 'Programas que dizem quem são, e por que vêm, quando se sabe.'],
        botClasses: ['Por que os bots vêm', 'Leituras de bots, somadas por classe.'],
        tools: [
            'Ferramentas e SDKs',
            'Linhas de comando, SDKs, programas de download e tudo que não envia um agente de usuário.',
        ],
        errorCodes: [
            'Códigos de erro',
            'Solicitações que terminaram em erro, pelo código de erro do S3.',
        ],
        statuses: ['Códigos de status', 'Solicitações por status HTTP.'],
        errorKeys: [
            'Erros por objeto',
            'Solicitações com status 400 ou superior, por código de erro e objeto; objetos ausentes estão em “Não encontrados”.',
        ],
        notFound: [
            'Não encontrados',
            'Leituras de objetos que não existem e onde estão os links: em suas próprias páginas, em páginas de outros ou em nenhuma (digitados, nos favoritos, adivinhados).',
        ],
        notFoundLinks: ['Quem aponta para lá', 'Páginas com links para objetos que não existem.'],
        speed: [
            'Tempo de processamento',
            'Do último byte da solicitação ao primeiro da resposta: o que o S3 leva. A mediana: metade das leituras foi tão rápida ou mais.',
        ],
        totalTime: [
            'Tempo total',
            'Do recebimento da solicitação ao último byte enviado: um cliente lento também conta.',
        ],
        slowest: [
            'Objetos mais lentos',
            'Objetos pelo tempo médio de processamento, entre os lidos ao menos 10 vezes.',
        ],
        audit: [
            'Acesso',
            'Solicitações pela forma como foram feitas: o que uma auditoria pergunta primeiro.',
        ],
        operations: [
            'Operações',
            'Todos os registros por operação: solicitações, ações de ciclo de vida, cópias.',
        ],
        requesters: ['Solicitantes', 'Solicitações por quem as assinou.'],
        buckets: ['Buckets', 'Solicitações por bucket.'],
        hosts: ['Hosts', 'Solicitações pelo cabeçalho Host.'],
        tls: ['TLS', 'Solicitações por versão de TLS; desconhecida quando o log não diz.'],
        signatures: ['Assinaturas', 'Solicitações por versão de assinatura.'],
        authentications: [
            'Autenticação',
            'Solicitações pela forma como foram assinadas: em um cabeçalho ou pré-assinadas na string de consulta.',
        ],
        aclRequired: [
            'Dependência de ACL',
            'Solicitações que só uma lista de controle de acesso (ACL) permitiu.',
        ],
        cacheResults: [
            'Cache',
            'Solicitações pelo que o cache do CloudFront fez. Um acerto é respondido pelo ponto de presença, mesmo que antes se tenha perguntado à origem se ainda é válido. A taxa de acertos é sobre acertos e falhas: o que o ponto de presença respondeu por conta própria, recusou ou não conseguiu responder não é consulta ao cache.',
        ],
        cacheMisses: [
            'O que mais falha no cache',
            'Objetos que nenhum ponto de presença tinha quando foram pedidos, pelo volume enviado.',
        ],
        cacheErrors: [
            'O que deu errado',
            'Pelo responsável: o cliente que saiu, o ponto de presença que recusou, a origem; e pelo nome que o CloudFront dá.',
        ],
        edges: [
            'Pontos de presença',
            'De onde se respondeu: o aeroporto mais próximo e os preços que valem ali.',
        ],
        edgeCost: [
            'O que o CloudFront custa',
            'Volume e solicitações de seus pontos de presença a preços de tabela, por região.',
        ],
        distributions: ['Distribuições', 'Solicitações por distribuição do CloudFront.'],
        httpVersions: ['Versões de HTTP', 'Solicitações ao CloudFront por versão de HTTP.'],
        s3Hosts: ['Hosts do S3', 'Solicitações que o próprio S3 respondeu, pelo cabeçalho Host.'],
        s3Tls: [
            'TLS do S3',
            'Solicitações que o próprio S3 respondeu, por versão de TLS; desconhecida quando o log não diz.',
        ],
        edgeTls: [
            'TLS no CloudFront',
            'Solicitações ao CloudFront por versão de TLS; desconhecida quando o log não diz.',
        ],
        edgeHosts: ['Hosts no CloudFront', 'Solicitações ao CloudFront pelo cabeçalho Host.'],
        edgeStatuses: [
            'Códigos de status no CloudFront',
            'Solicitações ao CloudFront pelo resultado, como o CloudFront o chama, e por status.',
        ],
        cacheKeys: ['Cache por objeto', 'Solicitações pelo que o cache fez e pelo objeto.'],
        cacheDetails: [
            'Cache em detalhe',
            'Solicitações pelo que o cache fez e pelo nome que o CloudFront dá.',
        ],
        origin: [
            'Buscas na origem',
            'O que o CloudFront pediu ao S3 para servir: não foram os clientes que pediram, por isso não está em nenhum dos números acima. Dados do S3 para o CloudFront são gratuitos; as solicitações não.',
        ],
        originKeys: ['Mais buscados', 'Objetos pelo número de vezes que o CloudFront os buscou no S3.'],
        originErrors: [
            'Buscas que falharam',
            'Por código de erro e objeto. Quando o CloudFront não pode listar o bucket, um objeto ausente é respondido com AccessDenied.',
        ],
        originStatuses: ['Status das buscas', 'Buscas na origem por status HTTP.'],
        health: [
            'Saúde dos logs',
            'Do que os logs são feitos e o que deles não pôde ser contado. Para os objetos de log e seus registros vale o dia da entrega; para o primeiro e o último registro, a hora da solicitação.',
        ],
        delays: ['Atraso na entrega', 'Registros pelo tempo entre a solicitação e a entrega.'],
        malformed: [
            'Linhas ilegíveis',
            'Linhas que não são registros, por motivo. Não estão em nenhum outro número.',
        ],
        months: ['Meses', 'Todos os meses com registros.'],
        years: ['Anos', 'Todos os anos com registros.'],
    },
    publicPanels: {
        hogClients: [
            'Por endereço',
            'Redes de endereços de clientes pelo volume enviado a elas; as que em nenhum dia chegaram a 5 visitantes não são nomeadas.',
        ],
        hogAgents: ['Por programa', 'Navegadores, bots e ferramentas, pelo volume enviado a eles.'],
        networks: [
            'Redes',
            'Sistemas autônomos de onde pessoas e programas leem, pelo volume enviado a eles; os que em nenhum dia chegaram a 5 visitantes não são nomeados.',
        ],
        requesters: [
            'Solicitantes',
            'Solicitações por quem as assinou. A própria conta é a da maioria delas.',
        ],
    },
    none: '(nenhum)',
    noneOf: {
        agents: 'sem agente de usuário',
        requesters: 'anônimo',
        hosts: 'sem cabeçalho Host',
        tls: 'HTTP sem criptografia',
        signatures: 'sem assinatura',
        authentications: 'sem assinatura',
    },
    values: {
        unknown: 'desconhecido',
        desktop: 'computador',
        phone: 'celular',
        tablet: 'tablet',
        tv: 'televisão',
        other: 'outros',
        anonymous: 'anônimo',
        'own account': 'própria conta',
        'other account': 'outra conta',
        'other bots': 'outros bots',
        'other tools': 'outras ferramentas',
        'objects not public': 'objetos não públicos',
        'internal host': 'host interno',
        hit: 'acerto',
        refreshed: 'acerto, verificado com a origem',
        missed: 'falha',
        made: 'gerado na borda',
        aborted: 'o cliente saiu',
        refused: 'recusado na borda',
        limited: 'acima de um limite',
        unreached: 'erro da origem',
        failed: 'erro da origem ou da borda',
    },
    isNew: 'novo',
    isGone: 'sumiu',
    points: (number) => `${number}\u00a0p.p.`,
    fromTo: (before, now) => `de ${before} para ${now}`,
    more: (rows) => `mais ${rows}`,
    total: 'Total',
    nothing: 'Nada neste período.',
    unknownCut: (reads, bytes) => plural(reads, {
        one: `De mais ${reads.text} leitura (${bytes}) já não se sabe qual foi; ela não é contada aqui.`,
        many: `De mais ${reads.text} de leituras (${bytes}) já não se sabe quais foram; elas não são contadas aqui.`,
        other: `De mais ${reads.text} leituras (${bytes}) já não se sabe quais foram; elas não são contadas aqui.`,
    }),
    explore: {
        page: 'Explorar',
        lead: 'Clique em um nome: o gráfico, as somas e todas as tabelas são recontados para ele.',
        withoutScript: 'Esta página conta no seu navegador e precisa de JavaScript. Com ele, você escolhe nomes e dias, e o gráfico, as somas e as tabelas são recontados na hora. Sem ele, as tabelas do relatório estão aqui como arquivos:',
        whichVisitors: 'Os visitantes são mostrados de um dia e dos dias de uma página do relatório, enquanto nada estiver escolhido: eles não podem ser somados entre nomes e dias.',
        priced: 'São contadas as leituras de objetos. O custo segue os preços da página de cada mês.',
        loading: (done, all) => `${done} de ${all} arquivos carregados…`,
        failed: (files) => `Não carregados e não contados: ${files}.`,
        chosen: 'Seleção',
        everything: 'Todas as leituras',
        and: 'e',
        or: 'ou',
        not: 'não',
        remove: (name) => `Remover: ${name}`,
        invert: (name) => `Excluir ou voltar a incluir: ${name}`,
        notHere: 'não nestes dias',
        clear: 'Limpar',
        copyLink: 'Copiar link',
        csv: 'CSV da seleção',
        from: 'De',
        to: 'Até',
        allDays: 'Todos os dias',
        earlier: 'Dias anteriores',
        compare: 'Comparar com os dias de antes',
        noBefore: 'Os dias de antes não são conhecidos.',
        groupBy: 'Agrupar por',
        others: 'todos os outros',
        folded: 'pequenos, sem distinção',
        atLeast: (amount) => `pelo menos ${amount}`,
        atMost: (amount) => `no máximo ${amount}`,
        about: (amount) => `cerca de ${amount}`,
        mayBeMore: (requests, share) => `Até ${requests} solicitações a mais (${share}) podem fazer parte: estão em nomes pequenos que não são distinguidos.`,
        mayBeLess: (requests, share) => `Até ${requests} destas solicitações (${share}) podem ser do que foi excluído: estão em nomes pequenos que não são distinguidos.`,
        mayBelong: 'pode fazer parte',
        draw: 'Arraste sobre os dias para escolhê-los. Pelo teclado: as setas andam, Shift e setas estendem, Enter escolhe.',
        program: 'Programa',
        kind: 'Quem pede',
        cache: 'Resposta do cache',
        ai: 'Rastreadores de IA',
        statuses: {
            '000': 'saiu antes da resposta',
            '206': 'enviado em parte',
            '2xx': 'enviado',
            '304': 'sem mudança',
            '3xx': 'redirecionado',
            '4xx': 'ausente ou recusado',
            '5xx': 'com falha',
        },
        none: { site: 'sem site de referência', network: 'sem distinção', cache: 'sem cache' },
    },
    sections: {
        changed: 'O que mudou',
        hotlinks: 'Hotlinks',
        bandwidth: 'Largura de banda',
        pages: 'Páginas',
        downloads: 'Downloads',
        from: 'Origem do tráfego',
        who: 'Quem lê',
        bots: 'Bots e ferramentas',
        cdn: 'CloudFront',
        errors: 'Erros',
        speed: 'Velocidade',
        audit: 'Auditoria do S3',
        health: 'Saúde dos logs',
        periods: 'Todos os períodos',
        setup: 'Ativar os logs',
    },
    columns: {
        requests: 'Solicitações',
        reads: 'Leituras',
        records: 'Registros',
        lines: 'Linhas',
        bytes: 'Enviado',
        visitors: 'Visitantes',
        dailyVisitors: 'Visitantes diários',
        pageViews: 'Visualizações',
        errors: 'Erros',
        cost: 'Custo',
        share: 'Proporção',
        change: 'Mudança',
        first: 'Visto primeiro',
        last: 'Visto por último',
        downloads: 'Downloads',
        whole: 'Completos',
        partial: 'Em intervalos',
        wastedBytes: 'Desperdiçado',
        size: 'Tamanho',
        meanTurnAroundMs: 'Média',
        before: 'Antes',
        now: 'Agora',
        own: 'De suas páginas',
        foreign: 'De outros lugares',
        unlinked: 'Sem link',
        half: 'Mediana',
        ninety: '90% em até',
        ninetyNine: '99% em até',
    },
    columnDefinitions: {
        visitors: 'Cada um conta uma vez em todo o período.',
        dailyVisitors: 'Os visitantes de cada dia, somados: quem vem em dois dias conta duas vezes, e quem só viu arquivos em outros sites pode estar entre eles.',
        cost: 'Volume e solicitações aos preços abaixo: um máximo.',
        share: 'Do total desta tabela.',
        wastedBytes: 'Dados de leituras interrompidas antes do fim.',
    },
    names: {
        key: 'Objeto',
        page: 'Página',
        site: 'Site',
        hotlink: 'Site e objeto',
        network: 'Rede',
        country: 'País',
        agent: 'Agente de usuário',
        client: 'Endereço',
        directory: 'Diretório',
        type: 'Tipo',
        size: 'Tamanho do objeto',
        referrer: 'Página',
        engine: 'Buscador',
        campaign: 'Campanha',
        browser: 'Navegador',
        system: 'Sistema',
        device: 'Dispositivo',
        bot: 'Bot',
        botClass: 'Classe',
        way: 'Tipo de site',
        tool: 'Ferramenta',
        code: 'Código',
        status: 'Status',
        errorKey: 'Código e objeto',
        cacheResult: 'Resultado',
        cacheDetail: 'Resultado, e o nome que o CloudFront dá',
        edge: 'Ponto de presença',
        priceRegion: 'Região de preço',
        distribution: 'Distribuição',
        httpVersion: 'Versão',
        notFoundLink: 'Objeto e página',
        operation: 'Operação',
        requester: 'Solicitante',
        bucket: 'Bucket',
        host: 'Host',
        tls: 'TLS',
        signature: 'Assinatura',
        authentication: 'Autenticação',
        delay: 'Atraso',
        reason: 'Motivo',
        period: 'Período',
    },
    subs: {
        search: 'busca',
        assistant: 'assistente',
        social: 'rede social',
        feed: 'leitor de feeds',
        mail: 'e-mail',
        relay: 'tradutor, cache ou arquivo',
        private: 'rede privada',
        app: 'aplicativo',
        nearest: (key) => `a mais parecida: ${key}`,
        left: 'o cliente saiu antes de qualquer resposta',
        cameOrWent: 'estava lá em outros momentos',
        own: 'sua própria página',
    },
    ways: {
        search: 'Buscadores',
        assistant: 'Assistentes de chat',
        social: 'Redes sociais',
        mail: 'E-mail',
        feed: 'Leitores de feeds',
        relay: 'Tradutores, caches, arquivos',
        app: 'Aplicativos',
        private: 'Redes privadas',
        site: 'Outros sites',
    },
    botClasses: {
        'ai training': 'treinamento de IA',
        'ai search': 'busca por IA',
        'ai assistant': 'assistente de IA',
        'search engine': 'buscador',
        'feed reader': 'leitor de feeds',
        'social preview': 'prévia de link',
        seo: 'SEO',
        advertising: 'publicidade',
        monitoring: 'monitoramento',
        scanner: 'scanner',
        archiver: 'arquivo da web',
        academic: 'pesquisa',
        'browser automation': 'automação de navegador',
        other: 'outros',
    },
    sizeUpTo: (size) => `até ${size}`,
    sizeOver: (size) => `mais de ${size}`,
    sizeUnknown: 'tamanho desconhecido',
    slowerThan: (time) => `mais de ${time}`,
    delays: {
        underHour: 'menos de uma hora',
        hours: (from, to) => `${from.text} a ${counted(to, HOURS)}`,
        underDay: 'menos de um dia',
        days: (days) => counted(days, DAYS),
        daysOrMore: (days) => `${counted(days, DAYS)} ou mais`,
    },
    pageLabel: {
        front: (days) => plural(days, {
            one: 'Último dia',
            many: `Últimos ${days.text} de dias`,
            other: `Últimos ${days.text} dias`,
        }),
        index: 'Todos os períodos',
    },
    against: (range) => `em relação a ${range}`,
    wholeDays: (days, now, before) => plural(days, {
        one: `mudanças de um dia completo, ${now}, em relação a ${before}`,
        many: `mudanças de ${days.text} de dias completos, ${now}, em relação a ${before}`,
        other: `mudanças de ${days.text} dias completos, ${now}, em relação a ${before}`,
    }),
    inWholeDays: (change, days) => `${change}, em ${counted(days, WHOLE_DAYS)} de cada lado`,
    aDay: (change) => `${change} em um dia médio`,
    freshness: (moment) => `Registros até ${moment}`,
    noComparison: 'Os logs não alcançam longe o bastante para comparar.',
    lead: {
        front: (days) => plural(days, {
            one: 'Em um dia, ',
            many: `Em ${days.text} de dias, `,
            other: `Em ${days.text} dias, `,
        }),
        during: (label) => `Em ${label}, `,
        came: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(visitors, PEOPLE)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        cameAtMost: (visitors, views) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`no máximo ${counted(visitors, PEOPLE)}`),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(plural(visitors, CAME)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(views, PAGES)),
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('. '),
        ],
        embedded: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} só ${plural(people, SAW)} seus arquivos em outros sites. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`No máximo ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} só ${plural(people, SAW)} seus arquivos em outros sites. `),
        ],
        nobody: 'ninguém abriu uma página. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'a preço de tabela'),
            dearest: (bytes, cost) => left(bytes, cost, 'ao preço de tabela mais alto'),
            own: (bytes, cost) => left(bytes, cost, 'aos seus preços'),
            unknown: (bytes, cost) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Foram enviados ' : 'Saíram do bucket '),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
            ],
        },
        toOne: (share, site) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} foi para um site que não é seu, `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(site)],
        toNetwork: (share, network, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} foi para uma única rede, `),
            ...ownedBy(owner, network),
        ],
        toAddress: (share, address, owner) => [
            (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} foi para um único endereço, `),
            ...ownedBy(owner, address),
        ],
        toBots: (share) => [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`; ${share} foi para bots`)],
        behindCdn: ' Quem leu pelo CloudFront não está nestes logs.',
        end: '.',
        shares: {
            nearlyAll: 'quase tudo',
            most: 'a maior parte',
            half: 'a metade',
            third: 'um terço',
            quarter: 'um quarto',
            fifth: 'um quinto',
            tenth: 'um décimo',
            little: 'um pouco',
        },
        oneMonth: (months, month) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} com registros: ${month}.`,
        months: (months, from, to) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(months, MONTHS))} com registros, de ${from} a ${to}.`,
        empty: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Ainda não há nada para contar')}: nenhum objeto de log continha um registro.`,
    },
    glance: {
        page: ['Página mais vista', (views) => plural(views, VIEWS)],
        object: ['O mais enviado', () => ''],
        country: ['Principal país', visitorsUnit],
        site: ['Principal referência', visitorsUnit],
    },
    findingsTitle: 'O que verificar',
    quiet: 'Um período tranquilo: nada chama a atenção.',
    findingPlaces: { money: 'Custo', broken: 'Falhas', changed: 'Mudanças' },
    findings: {
        hotlinker: {
            title: (site, objects) => plural(objects, {
                one: `${site} faz hotlinking de um objeto`,
                many: `${site} faz hotlinking de ${objects.text} de objetos`,
                other: `${site} faz hotlinking de ${objects.text} objetos`,
            }),
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, ${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Hotlinks', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `Um único endereço consome ${share} do volume`,
            networkTitle: (share) => `Uma única rede consome ${share} do volume`,
            ownerTitle: (owner, share) => `${owner} consome ${share} do volume`,
            text: (client, network, bytes, cost, since) => [
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client),
                ...(network === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` em ${network}`)]),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quem consome quanto', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} lê ${times} o que lia`,
            text: (before, now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} para ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost} neste período${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} é novo aqui`,
            text: (now, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Leu ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Bots', '#bots')}`,
        },
        ai: {
            title: (share) => `Rastreadores de IA consomem ${share} do volume`,
            text: (bytes, cost, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Por que vêm', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Suas próprias páginas apontam para um objeto ausente',
            text: (key, times, nearest) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(times, TIMES))} `,
                ...(nearest === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `(a mais parecida: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nearest)}) `),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a partir de suas próprias páginas. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Não encontrados', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `Sem logs de ${name} desde ${last}`,
            text: (objects, more) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Até então ${plural(objects, { one: 'chegava', many: 'chegavam', other: 'chegavam' })} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(objects, LOG_OBJECTS))} por dia, e falta aos números desde então o que eles diriam. Seus logs ainda estão ativados? `,
                ...(more === '' ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`Também em silêncio: ${more}. `)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Saúde dos logs', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, {
                one: 'Um dia sem logs',
                many: `${days.text} de dias sem logs`,
                other: `${days.text} dias sem logs`,
            }),
            text: (days) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Nenhum registro de: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(days)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Saúde dos logs', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `O custo estimado é ${times} o anterior`,
            text: (before, now, days, since, driver) => [
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} para ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)}`,
                ...(days === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` em ${counted(days, DAYS)}`)]),
                (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(since),
                ...(driver === null ? [] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, principalmente por ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(driver)}`),
                ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quem o consome', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `As solicitações caíram ${share}`,
            pageViews: (share) => `As visualizações de página caíram ${share}`,
            text: (before, now, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `De ${before} para ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(now)} em um dia médio${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Dia a dia', '#traffic')}`,
        },
        serverErrors: {
            title: 'O S3 respondeu com erros de servidor',
            text: (requests, share, since) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))}, ${share} do total, ${plural(requests, { one: 'recebeu', many: 'receberam', other: 'receberam' })} status 500 ou superior${since}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Códigos de erro', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} do volume foi para leituras interrompidas`,
            text: (bytes, cost) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes)}, ${cost}, não levaram a ninguém um objeto completo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Downloads', '#downloads')}`,
        },
        oldTls: {
            title: 'Há TLS antigo ou assinatura antiga em uso',
            tls: (requests) => `${counted(requests, REQUESTS)} com TLS abaixo de 1.2`,
            signature: (requests) => `${counted(requests, REQUESTS)} com a versão 2 de assinatura`,
            text: (uses) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(uses)}. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Auditoria do S3', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} foram direto do S3 para os clientes`,
            text: (cost, through, free) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Sem passar pelo CloudFront, por ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)}. Por ele seriam ${through}, ou nada enquanto tudo o que sua conta envia por ele ficar nos ${free} gratuitos por mês. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Quem pergunta direto ao S3', './operations.html#s3Hosts')}`,
        },
        readersElsewhere: {
            title: 'Seus visitantes estão nos logs do CloudFront',
            text: (fetches, share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(fetches, REQUESTS))}, ${share} de tudo que o S3 respondeu, ${plural(fetches, { one: 'foi', many: 'foram', other: 'foram' })} do próprio CloudFront. Quem leu por trás dele o log do S3 não diz. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Adicionar os logs dele', '#origin')}`,
        },
        publicListing: {
            title: 'Qualquer um pode listar o bucket',
            text: (listings) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ao menos ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(listings, { one: 'listagem', many: 'de listagens', other: 'listagens' }))} sem assinatura ${plural(listings, { one: 'foi respondida', many: 'foram respondidas', other: 'foram respondidas' })}: desconhecidos sabem os nomes de todos os objetos. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Auditoria do S3', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => plural(lines, {
                one: `${lines.text} linha de log não pôde ser lida`,
                many: `${lines.text} de linhas de log não puderam ser lidas`,
                other: `${lines.text} linhas de log não puderam ser lidas`,
            }),
            text: (share) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(share)} do total; não estão em nenhum outro número. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Saúde dos logs', './operations.html#health')}`,
        },
    },
    cases: {
        avoidable: (upTo, of, cases) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Até ${upTo} de ${of} podem ser evitados.`)} ${plural(cases, { one: 'Um dossiê diz como.', many: `${cases.text} de dossiês dizem como.`, other: `${cases.text} dossiês dizem como.` })}`,
        atLeast: (amount) => `ao menos ${amount}`,
        inDays: (days) => `em ${counted(days, DAYS)}`,
        requests: (requests) => plural(requests, REQUESTS),
        states: {
            new: () => 'novo',
            there: () => 'continua',
            stopped: (last) => `terminou em ${last}`,
        },
        savedSince: 'economizados desde então',
        first: {
            seen: (day) => `Visto pela primeira vez em ${day}.`,
            atLeast: (day) => `Visto ao menos desde ${day}: o que houve antes não se sabe.`,
        },
        strip: (days, most, when) => `${counted(days, DAYS)}; o máximo, ${most}, em ${when}`,
        counted: (requests) => counted(requests, REQUESTS),
        logObjects: (objects) => counted(objects, LOG_OBJECTS),
        monthly: (cost) => `Um mês disso custa cerca de ${cost}.`,
        saves: (cost) => `Economiza até ${cost} por mês.`,
        facts: {
            reads: (reads, objects) => `${counted(reads, { one: 'leitura', many: 'de leituras', other: 'leituras' })} de ${counted(objects, { one: 'objeto', many: 'de objetos', other: 'objetos' })}.`,
            requests: (requests) => `${counted(requests, REQUESTS)}.`,
            delivered: (day) => `O último objeto de log chegou em ${day}.`,
            silentDays: (days) => `${plural(days, DAYS)} sem logs`,
        },
        evidence: {
            hotLinker: ['O mais consumido por ele', 'Objeto'],
            hog: ['O que deve ter consumido, pelas somas de cada um', 'Objeto ou programa'],
            bot: ['Seus agentes de usuário', 'Agente de usuário'],
            bots: ['Quem consome mais', 'Bot'],
            missingObject: ['Onde está o link', 'Página'],
            brokenDownload: ['Enviado em vão', 'Objeto'],
            costJump: ['Enviado mais do que antes', 'Objeto'],
            oldEncryption: ['Por versão', 'Versão'],
        },
        remedies: {
            referrer: {
                title: 'Recusar as leituras que vêm desse site',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Adicione a instrução à política do bucket. Quem oculta ou falsifica o cabeçalho Referer ainda passa.`,
            },
            address: {
                title: 'Recusar as leituras sem assinatura vindas de lá',
                note: (client) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Adicione a instrução à política do bucket. Ela também recusa pessoas em ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(client)}: verifique antes se não é um serviço seu.`,
            },
            shared: {
                title: 'Pedir a quem lê ali que leia menos',
                note: (owner) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Nenhuma política é oferecida: por ${owner} passam buscadores, proxies ou nuvens pelos quais seus visitantes chegam.`,
            },
            robots: {
                title: (bots) => `Pedir a ${bots} para manter distância`,
                note: (hasFile) => hasFile
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Adicione as linhas ao ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}. Bots que o respeitam param em um ou dois dias.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Coloque as linhas no ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('robots.txt')}, na raiz do site. Bots que o respeitam param em um ou dois dias.`,
            },
            copy: {
                title: (key) => `A chave mais parecida é ${key}: copie esse objeto`,
                note: (pages) => [
                    ...(pages === '' ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ou corrija o link.` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ou corrija o link em ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`),
                    ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` A cópia mantém o tipo e os metadados, mas não a ACL: se é ela que permite a leitura, acrescente ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('--acl public-read')}.`,
                ],
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Corrigir o link ou colocar o objeto lá'
                    : `A chave mais parecida é ${nearest}: corrija o link`,
                note: (pages) => pages === ''
                    ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Não se conhece nenhuma página em que ele esteja.`
                    : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ele está em ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pages)}.`,
            },
            none: {
                title: 'Nada a fazer',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Terminou. O que o recusa pode ficar; o caso sai desta página quando deixa de estar entre os maiores.`,
            },
            logging: {
                title: 'Verificar se os logs ainda estão ativados',
                note: (source) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Uma resposta vazia significa que estão desativados. Se a resposta nomear ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)} como destino, veja a política e o ciclo de vida desse bucket.`,
            },
            encryption: {
                title: 'Recusar TLS abaixo de 1.2 e a versão 2 de assinatura',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Adicione as instruções à política do bucket. Clientes que não conhecem nada mais novo ficam de fora: verifique antes se algum é seu.`,
            },
            listing: {
                title: 'Remover o que permite a qualquer um listar',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remova esta instrução da política do bucket, ou só a ação, se a instrução tiver outras; e, na lista de controle de acesso, “Listar” para todos. Quem conhece um nome ainda pode ler o que é público.`,
            },
            player: {
                title: 'Não deixar os players carregarem nada sem que se peça',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Um player sem ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('preload')} começa a carregar o que talvez ninguém assista, e interrompe.`,
            },
            resume: {
                title: 'Dizer como continuar de onde parou',
                note: (key) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Coloque o comando ao lado do link para ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)}: ele continua de onde parou, em vez de começar de novo.`,
            },
            cache: {
                title: (key) => `Deixar navegadores e proxies guardarem ${key}`,
                note: (type) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Lê-lo de novo então não custa nada; quanto isso representa, os logs não dizem. Só para arquivos ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)} cujo nome muda quando eles mudam. O que mais estiver definido no objeto, como ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('Content-Encoding')}, metadados próprios ou uma ACL, precisa ser informado de novo: o comando o substitui.`,
            },
            lifecycle: {
                title: 'Mover só objetos grandes',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cada transição é cobrada, e objetos pequenos economizam menos do que ela custa. Coloque isto no lugar da regra de ciclo de vida que os move; os dias ficam à sua escolha.`,
            },
            cameOrWent: {
                title: 'Nada, se agora está lá',
                note: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Também foi lido neste período: apareceu ou sumiu.`,
            },
        },
    },
    feed: {
        kinds: {
            'hot-linker': (name) => `Hotlinks de ${name}`,
            hog: (name) => `Grande parte do tráfego vai para ${name}`,
            bot: (name) => `O robô ${name} consome muito`,
            'missing-object': (name) => `Objeto ausente: ${name}`,
            'broken-download': (name) => `Leituras interrompidas de ${name}`,
            'old-encryption': (name) => `TLS ou assinatura antigos: ${name}`,
        },
        events: {
            began: (what) => `Começou: ${what}`,
            grew: (what) => `Cresceu pela metade: ${what}`,
            stopped: (what) => `Parou: ${what}`,
        },
        inWeeks: (amount, day) => `${amount} nas quatro semanas até ${day}.`,
        inWeek: (amount, day, before) => `${amount} na semana até ${day}, após ${before} em uma semana anterior.`,
        last: (day) => `Visto pela última vez em ${day}.`,
        again: (day) => `Objetos de log voltaram a chegar em ${day}.`,
        costRose: 'O custo subiu',
    },
    since: {
        new: (day) => `, desde ${day}`,
        more: (day) => `, mais desde ${day}`,
        less: (day) => `, menos desde ${day}`,
        first: (day) => `desde ${day}`,
        before: (day) => `desde antes de ${day}`,
        atLeast: (day) => `ao menos desde ${day}`,
    },
    times: {
        twice: 'duas vezes',
        many: (times) => counted(times, TIMES),
    },
    headlines: {
        visitors: [
            'Visitantes',
            'Endereços e agentes de usuário distintos entre as pessoas que leram algo, exceto as que só viram arquivos em outros sites.',
        ],
        pageViews: ['Visualizações de página', 'Páginas que pessoas abriram e receberam.'],
        requests: [
            'Solicitações',
            'Todas as solicitações HTTP de clientes: pessoas, bots e ferramentas.',
        ],
        bytes: ['Dados enviados', 'Bytes que saíram do bucket, como o S3 os registrou.'],
        cost: ['Custo estimado', 'Solicitações e volume aos preços abaixo: um máximo.'],
        errors: ['Erros', 'Proporção das solicitações com status 400 ou superior.'],
    },
    otherObjects: '(outros objetos)',
    visitorsAre: {
        counted: '',
        estimated: 'estimativa, ± 1%',
        'added up': 'no máximo: somados por dia',
    },
    countedSince: {
        table: (day) => day === null ? 'Não contado por completo nestes dias' : `Contado desde ${day}`,
        part: (label, day) => day === null
            ? `${label}: não contado por completo nestes dias`
            : `${label}: contado desde ${day}`,
    },
    provenance: {
        title: 'De onde vêm estes números',
        note: 'Uma cópia é o que se guarda ao lado do relatório para quando os logs não existirem mais. Ela tem todos os totais; as linhas menores de suas tabelas estão somadas, e os clientes não são nomeados.',
        copied: (days) => `${days} de cópias das contagens`,
        otherSettings: (days, how) => `${days} contados ${how}`,
        timeZone: (zone) => `em ${zone}`,
        exclude: 'com outras exclusões',
        clientAddresses: {
            masked: 'com endereços truncados',
            hidden: 'com endereços ocultos',
            full: 'com endereços completos',
        },
        addedUp: (days) => `${days}: os visitantes de um dia são somados de várias entregas, então alguns podem contar duas vezes`,
        wholeAddedUp: 'Os visitantes de todo o período são a soma dos de seus dias: quem veio em vários dias conta uma vez em cada um, então foram no máximo tantos.',
        crosses: 'nem tudo foi contado com as mesmas configurações',
        crossesVisitors: 'nem todos os visitantes foram contados da mesma forma',
        oldVisitors: (days) => `${days}: contados por uma versão anterior, em que quem só viu arquivos em outros sites é visitante`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}máximo, preços de tabela de ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}máximo, os preços de tabela mais altos de ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}máximo, seus preços${asOf && ` de ${asOf}`}`,
        unknown: () => 'preços desconhecidos',
    },
    unknownCost: 'custo desconhecido',
    errorCount: (errors) => counted(errors, REQUESTS),
    seriesText: (label, least, most, day) => `${label} por dia: entre ${least} e ${most}, o máximo em ${day}.`,
    traffic: {
        title: { day: 'Dia a dia', month: 'Mês a mês' },
        definition: 'Um dos números principais escolhe o que as barras mostram. Bots são os que dizem sê-lo; ferramentas são, por exemplo, curl ou SDKs.',
        provisional: 'O último dia ainda está incompleto.',
        bytesDefinition: 'Bytes que saíram do bucket, por quem os pediu.',
        bytesTitle: { day: 'Dados enviados por dia', month: 'Dados enviados por mês' },
        text: {
            day: (total, most, when) => `${total} ao todo; máximo em um dia: ${most}, ${when}.`,
            month: (total, most, when) => `${total} ao todo; máximo em um mês: ${most}, ${when}.`,
        },
        before: (days) => `${counted(days, DAYS)} antes`,
        year: 'O ano anterior',
        lastYear: 'Mesmo dia da semana no ano passado',
        embedded: 'Pessoas que só viram arquivos em outros sites',
    },
    marks: {
        began: (title) => `Novo: ${title}`,
        stopped: (title) => `Terminou: ${title}`,
        gap: (days) => `Sem registros por ${counted(days, DAYS)}`,
        silent: (source) => `Nada mais é entregue por ${source}`,
        release: (tables) => tables === ''
            ? 'Uma versão mais nova conta a partir daqui'
            : `Uma versão mais nova conta a partir daqui, e mais do que antes: ${tables}`,
    },
    heat: {
        title: 'Horas da semana',
        definition: (zone) => `Solicitações de pessoas em uma hora média da semana, fuso horário ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}, ${counted(requests, REQUESTS)}`,
        text: (busiest, quietest) => `Mais movimentada: ${busiest}. Mais calma: ${quietest}.`,
        few: 'Poucas solicitações para apontar a hora mais movimentada.',
    },
    calendar: [
        'Cada dia',
        'Solicitações de cada dia: quanto mais, mais forte. Uma coluna é uma semana a partir de segunda-feira.',
    ],
    overview: {
        addedUp: 'visitantes no máximo: somados por dia',
        title: 'Doze meses',
        definition: 'Solicitações por mês de pessoas, bots e ferramentas.',
    },
    otherReports: 'Outros relatórios',
    operations: {
        title: 'Operação',
        definition: 'Para quem administra o bucket.',
        page: 'Operação',
        all: 'Velocidade, auditoria e saúde dos logs por completo',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocidade, auditoria do S3 e saúde dos logs')}: ${label}.`,
        speed: (most, serverErrors) => `ou menos para metade das leituras, ${most} ou menos para 99 em 100; ${counted(serverErrors, { one: 'erro de servidor', many: 'de erros de servidor', other: 'erros de servidor' })}`,
        audit: (oldTls, sigV2) => `gravações e exclusões; ${counted(oldTls, REQUESTS)} com TLS abaixo de 1.2, ${sigV2.text} com a versão 2 de assinatura`,
        health: (lines, gaps) => `de ${counted(lines, { one: 'linha', many: 'de linhas', other: 'linhas' })} não puderam ser lidas; ${counted(gaps, DAYS)} sem registros`,
    },
    map: {
        title: 'Mapa dos países',
        definition: 'Quanto mais forte a cor, maior a parte de um país no total, incluindo países desconhecidos. Cada um leva à sua linha na tabela abaixo.',
        link: 'Mapa',
        choice: 'O que as cores mostram',
        lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Mapa dos países')}: ${label}.`,
        andMore: (share) => `${share} ou mais`,
        lessThan: (share) => `Menos de ${share}`,
        none: 'Nada',
        note: 'Países pequenos são pontos. Os que não têm forma no mapa estão apenas na tabela.',
        shapes: 'Formas e fronteiras: Natural Earth (domínio público)',
    },
    facts: {
        linkedFiles: 'De sites que só incorporam ou vinculam arquivos',
        own: 'De suas próprias páginas',
        unreferred: 'Sem referência',
        writes: 'Gravações (PUT, POST, COPY)',
        deletes: 'Exclusões',
        lists: 'Listagens',
        reads: 'Leituras de objetos',
        anonymous: 'Solicitações anônimas',
        signed: 'Solicitações assinadas',
        presigned: 'Pré-assinadas (string de consulta)',
        sigV2: 'Versão 2 de assinatura',
        plainHttp: 'HTTP sem criptografia',
        oldTls: 'TLS abaixo de 1.2',
        acl: 'Permitidas só por uma ACL',
        lifecycle: 'Ações de ciclo de vida',
        hitRatio: 'Acertos, das consultas',
        byteHitRatio: 'O mesmo, por volume',
        refreshed: 'Dos acertos, verificados com a origem',
        perByte: 'Bytes enviados por byte buscado',
        payAsYouGo: 'Pagamento por uso',
        afterFree: 'Se nada mais usasse a cota gratuita',
        planPrice: 'O plano, por mês',
        planBytes: 'Seu volume, no mês mais cheio',
        planRequests: 'Suas solicitações',
        fetches: 'Buscas na origem',
        fetchShare: 'De tudo que o S3 respondeu',
        fetchBytes: 'Volume para o CloudFront',
        notModified: 'Delas, não modificadas (304)',
        failedFetches: 'Buscas que falharam',
        fetchCost: 'Preço do S3 por essas solicitações',
        slowDowns: '503 SlowDown',
        serverErrors: 'Status 500 ou superior',
        objects: 'Objetos de log',
        objectBytes: 'Seu volume',
        records: 'Registros',
        malformed: 'Linhas ilegíveis',
        duplicates: 'Registros entregues de novo e descartados',
        unidentified: 'Registros cuja nova entrega não se pode reconhecer (no CloudFront: adicione o campo x-edge-request-id)',
        excluded: 'Registros descartados por exclude',
        firstRecord: 'Primeiro registro',
        lastRecord: 'Último registro',
    },
    answered: {
        serverErrors: {
            origin: 'A origem por trás do CloudFront respondeu com erros de servidor',
            unreached: 'O CloudFront não conseguiu alcançar a origem ou ler a resposta dela',
            edge: 'O CloudFront respondeu com erros de servidor',
            several: 'Os clientes receberam erros de servidor',
            from: (parts) => `De: ${parts}. `,
            senders: {
                s3: 'o próprio S3',
                origin: 'a origem por trás do CloudFront',
                unreached: 'o CloudFront sem resposta da origem',
                edge: 'o próprio CloudFront',
                unknown: 'o CloudFront sem dizer por quê',
            },
            alsoOfS3: (fetches) => `O log do próprio S3 tem ${fetches} respostas assim ao CloudFront. `,
        },
        oldTls: {
            title: 'Há TLS antigo em uso no CloudFront',
            text: (requests) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(counted(requests, REQUESTS))} ao CloudFront com TLS abaixo de 1.2; a política de segurança da distribuição pode recusá-lo. ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('TLS no CloudFront', './operations.html#edgeTls')}`,
        },
        ofS3: 'De tudo o que o próprio S3 respondeu, incluídas as buscas do CloudFront.',
        noCodes: 'O log do CloudFront não tem esses códigos: o que ele respondeu está em Códigos de status.',
        pastPolicy: 'Ela não recusa quem chega pelo CloudFront: isso é feito por uma regra do AWS WAF ou uma função do CloudFront.',
        twice: {
            title: 'Registradas duas vezes',
            note: 'Duas entregas registram estas distribuições. Cada solicitação conta uma vez; desative uma das duas.',
        },
        byEdges: {
            bytesBy: 'Bytes enviados, por quem os pediu.',
            campaigns: 'Leituras pelos parâmetros utm_… e x-….',
            health: 'Do que os logs são feitos e o que deles não pôde ser contado. Para os objetos de log e seus registros vale o dia que têm no nome; para o primeiro e o último registro, a hora da solicitação.',
            deliveryGaps: 'Nenhum objeto de log tem esses dias no nome.',
            operators: 'Para quem administra o site.',
        },
        both: {
            bytes: 'Bytes enviados aos clientes, como o CloudFront e o S3 os registraram.',
            sent: 'Bytes das respostas como foram registrados: pelo CloudFront com cabeçalhos, pelo S3 sem eles.',
            turnAround: 'Do último byte da solicitação ao primeiro da resposta: o que o CloudFront ou o S3 leva. A mediana: metade das leituras foi tão rápida ou mais.',
        },
        edgesAlone: {
            bytes: 'Bytes enviados aos clientes, como o CloudFront os registrou.',
            sent: 'Bytes das respostas como o CloudFront os registrou, com cabeçalhos.',
            turnAround: 'Do último byte da solicitação ao primeiro da resposta: o que o CloudFront leva. A mediana: metade das leituras foi tão rápida ou mais.',
            operations: 'Velocidade, CloudFront e saúde dos logs por completo',
            lead: (label) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Velocidade, CloudFront e saúde dos logs')}: ${label}.`,
        },
    },
    edgeTimes: 'Inclui os tempos dos pontos de presença do CloudFront, tanto de acertos quanto de falhas.',
    priceRegions: {
        northAmerica: 'América do Norte',
        europe: 'Europa e Israel',
        africa: 'África e Oriente Médio',
        southAmerica: 'América do Sul',
        japan: 'Japão',
        australia: 'Austrália e Nova Zelândia',
        asia: 'Ásia-Pacífico',
        india: 'Índia',
        other: 'lugar desconhecido, ao preço mais alto',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `Preços de tabela de ${asOf}, um máximo: os ${freeBytes} e as ${freeRequests} solicitações por mês que são gratuitos para uma conta não são descontados.`,
    cdnSteps: {
        title: 'Onde estão seus visitantes',
        note: 'O log do S3 só fala do CloudFront, que responde aos visitantes a partir do cache. Quem lê, de onde e quanto está nos logs padrão do CloudFront; este relatório os lê junto aos do S3.',
        steps: [
            'Ative os logs padrão no console do CloudFront: sua distribuição, aba Logging, Add, Amazon S3.',
            'Escolha W3C ou JSON como formato de saída, e todos os campos.',
            'Adicione o local como mais uma linha da entrada logs do fluxo de trabalho e permita que a função dele leia ali.',
        ],
    },
    scanners: {
        title: 'Scanners',
        note: 'Reunidas aqui: leituras do que só invasores procuram, como wp-login.php ou .env.',
    },
    reasons: {
        'too few fields': 'campos de menos',
        'bad time': 'hora inválida',
        'bad request URI': 'URI de solicitação inválido',
        'bad status': 'status inválido',
        'bad number': 'número inválido',
        'bad quotes': 'aspas inválidas',
        'line too long': 'linha longa demais',
        'binary data': 'dados binários',
        'journal record': 'registro de um log “Journal” do Ceph, que não fala de solicitações: defina o LoggingType dos logs do bucket como “Standard”',
        'streaming log': 'evento de um log de streaming (RTMP) do CloudFront, que não fala de solicitações: deixe esses objetos de log fora do prefixo',
        'no list of fields': 'linha de um log do CloudFront sem a lista de seus campos (formato de saída “plain”): entregue-o como “w3c”, “json” ou “parquet”',
        'missing field': 'registro sem hora, método ou status: escolha os campos date, time, cs-method e sc-status (nos logs do S3: todos) para a entrega',
        'bad JSON': 'não é um objeto JSON',
        'broken gzip': 'objeto de log que não é um gzip completo ou tem algo mais depois dele: entregue-o ou copie-o de novo',
        'broken Parquet': 'objeto de log que não é uma tabela Parquet completa: entregue-o ou copie-o de novo; se passar de 32 MB, sem gzip',
    },
    percentiles: 'Um tempo é o limite superior de sua classe (1, 2, 5, 10… ms).',
    gaps: {
        title: 'Dias sem registros',
        note: 'Entre o primeiro e o último dia com registros.',
        none: 'Nenhum: há registros de todos os dias.',
    },
    deliveryGaps: {
        title: 'Dias sem objetos de log',
        note: 'O S3 não entregou nada nesses dias.',
        none: '',
    },
    samples: {
        title: 'Amostras',
        note: 'Algumas de cada motivo, preparadas para serem mostradas sem risco.',
    },
    policy: {
        title: 'Uma política de bucket contra os piores casos',
        note: 'Adicione a instrução à política do bucket. Ela recusa leituras que vêm desses sites; um cliente que oculta ou falsifica seu cabeçalho Referer ainda passa.',
        asks: (sites) => `Recusa: ${sites}.`,
        several: 'O S3 só aceita na política de um bucket o ARN dele próprio: na política de cada bucket, mantenha apenas as linhas dele.',
    },
    setup: {
        title: 'Como ativar os logs',
        definition: 'O S3 grava um registro de cada solicitação em objetos de log, em questão de horas, sem custo além do armazenamento deles.',
        steps: [
            'No console do S3, abra seu bucket, depois Propriedades, depois Log de acesso ao servidor, e escolha Editar.',
            'Ative e escolha como destino outro bucket da mesma região e conta, com um prefixo como logs/.',
            'Informe esse bucket e esse prefixo a esta action: logs: s3://BUCKET-DESTINO/logs/',
            'Espere algumas horas: os primeiros objetos de log chegam com atraso. A próxima execução os encontra sozinha.',
        ],
        commandTitle: 'Ou pela linha de comando',
        commandNote: 'Coloque os nomes dos seus próprios buckets. O destino precisa de uma política que permita a logging.s3.amazonaws.com gravar.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Preços de tabela do S3 Standard em ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Nenhum preço de tabela de ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)} é conhecido aqui: cada preço é o mais alto de todas as regiões listadas, de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Seus preços e, onde você não informou nenhum, os preços de tabela do S3 Standard em ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cost.region)}, de ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A AWS cobra ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region)} em outra moeda, e nenhum preço dela é conhecido aqui: informe os seus pela entrada prices.`,
    },
    span: (least, most) => `${least} a ${most}`,
    notices: {
        partial: (held, planned) => `Parcial: ${held.text} de ${counted(planned, LOG_OBJECTS)} até agora. A próxima execução continua daqui.`,
        unreadable: 'Nenhuma linha dos objetos de log existentes é um registro.',
        emptyDirectory: 'O diretório indicado não contém nenhum objeto de log.',
    },
    job: {
        read: 'Ler o relatório',
        newLogObjects: 'Novos objetos de log',
    },
    alerts: {
        metrics: {
            requests: 'solicitações',
            bytes: 'dados enviados',
            visitors: 'visitantes',
            errors: 'erros',
            cost: 'custo',
        },
        noLogs: (hours) => `Nenhum registro de log há ${counted(hours, HOURS)}. O log de acesso ainda está ativado?`,
        silentSources: (names, hours) => `Nenhum objeto de log de ${names} há ${counted(hours, HOURS)}. Seus logs ainda estão ativados?`,
        noLogsYet: 'Nenhum registro de log ainda. O log de acesso está ativado?',
        malformed: (share, part, all) => `${share} das linhas não podem ser lidas (${part} de ${all})`,
        errors5xx: (share, day, part, all) => `${share} das solicitações em ${day} falharam com 5xx (${part} de ${all})`,
        errors: (share, day, part, all) => `${share} das solicitações em ${day} falharam (${part} de ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} em ${day}: ${seen}, ${counted(times, TIMES)} o habitual (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} em ${day}: ${seen}, quando o habitual é nada (${none})`,
        hotlinks: (sites, named) => `${plural(sites, { one: 'Novo site que faz hotlinking', many: 'Novos sites que fazem hotlinking', other: 'Novos sites que fazem hotlinking' })}: ${named}`,
    },
    publicDefinitions: [
        [
            'Objetos não públicos',
            'Qualquer um pode ler este relatório. Por isso ele só nomeia objetos que alguém obteve sem assinatura e o que desconhecidos pediram em vão; todos os outros objetos são esta única linha. Solicitantes, agentes de usuário completos, hosts de redes internas e redes pequenas não são nomeados.',
        ],
    ],
    visitorsAddUp: [
        [
            'Visitante',
            'Um endereço de cliente e um agente de usuário distintos entre as leituras de pessoas com status abaixo de 400, exceto quem só recebeu arquivos mostrados por páginas de outros sites; contado uma vez por dia nos logs de cada noite. Os números de um dia ou período são somas destes: foram no máximo tantos. O motivo é que desconhecidos podem ler o cache do Actions deste repositório, e nada feito a partir de um endereço é guardado ali. Com um segredo como cache-encryption-key, ou em um repositório privado, cada visitante conta uma vez.',
        ],
    ],
    definitions: [
        ['Registro', 'Uma linha do log que pôde ser lida.'],
        [
            'Solicitação',
            'O registro de uma solicitação HTTP de um cliente, com um status: nem ação de ciclo de vida, nem segundo registro de uma cópia, nem chave isolada de uma exclusão múltipla.',
        ],
        ['Leitura', 'Um GET ou HEAD de um objeto. A maioria das tabelas conta leituras.'],
        ['Enviado', 'Bytes das respostas como o S3 os registrou, sem cabeçalhos.'],
        [
            'Pessoas, bots, ferramentas',
            'Pelo agente de usuário. Rastreadores de IA são uma classe de bots; SDKs, linhas de comando e tudo que não envia agente são ferramentas.',
        ],
        [
            'Visitante',
            'Um endereço de cliente (no IPv6, seu /64) e um agente de usuário distintos entre as leituras de pessoas com status abaixo de 400, exceto quem só recebeu arquivos mostrados por páginas de outros sites: esses são indicados à parte. Exato até 16.384 pessoas; acima disso são estimativas, do total e de cada linha de uma tabela, com erro padrão de no máximo 0,8% de todas as pessoas e nunca mais que a soma dos dias. Um visitante está em cada linha de uma tabela a que pertence. Onde não se sabe quais visitantes são os mesmos, uma tabela tem visitantes diários: os de cada dia, somados.',
        ],
        [
            'Visualização de página',
            'O GET de uma página por uma pessoa (uma chave que termina em .html, .htm ou barra, ou não tem extensão) com status 200 ou 304.',
        ],
        [
            'Hotlink',
            'Uma leitura de um arquivo (tudo que não é página) a partir da página de outro site.',
        ],
        ['Erro', 'Status 400 ou superior.'],
        ['Custo', 'Solicitações e volume a preços de tabela ou aos seus: uma estimativa e um máximo.'],
    ],
};
const CAME = { one: ' veio e leu ', many: ' vieram e leram ', other: ' vieram e leram ' };
const SAW = { one: 'viu', many: 'viram', other: 'viram' };
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, isDaily ? DAILY_VISITORS : VISITORS);
}
function left(bytes, cost, price) {
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cost.isByEdges ? 'Foram enviados ' : 'Saíram do bucket '),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bytes),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(', '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`entre ${inWords(cost.least)} e `), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost.most)]),
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(` ${price}`),
    ];
}
function ownedBy(owner, address) {
    return owner === null ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)] : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${owner} (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `a partir de ${inWords(least)} após os GB gratuitos; `;
}
function formula(cost) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Custo = gravações ÷ 1.000 × ${cost.writes} + outras solicitações ÷ 1.000 × ${cost.reads} + GB enviados × ${cost.egress} (menos acima de 10 TB por mês) + transições de ciclo de vida ÷ 1.000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; 1 GB = 10⁹ bytes. É um máximo: não são descontados os ${freeGB} GB por mês que saem de graça de uma conta da AWS, os descontos nem o preço menor entre regiões. Dados para a própria região do bucket, onde o log diz, e para o CloudFront não são saída de dados. Exclusões, erros que a AWS não cobra de ninguém, recusas (403) a desconhecidos e erros de servidor (5xx) não são cobrados nem contados. O custo de uma linha é o de seu volume e de suas solicitações a esses preços.`;
}
function inWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null ? cost : `menos de ${bound}`;
}
function costInWords(cost) {
    const bound = (0,_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(cost);
    return bound === null
        ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('cerca de '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(cost)]
        : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('por menos de '), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(bound)];
}


/***/ })

};
