/**
 * Agents that read for an AI, by what their operators say they read for. They are asked for before
 * anything else: many dress as a browser, and lists of bots do not know them as bots.
 */
export type AiClass = 'ai training' | 'ai search' | 'ai assistant'

interface AiAgent {
  readonly name: string
  readonly aiClass: AiClass
}

/** What an AI is made of: crawlers for training data, and those who sell such data. */
const training = `
  AI2Bot, Ai2Bot-Dolma, aiHitBot, AIWebIndex, Amazonbot, anthropic-ai, Applebot-Extended, Awario, bedrockbot,
  Brightbot, Bytespider, CCBot, ChatGLM-Spider, ClaudeBot, CloudVertexBot, cohere-training-data-crawler,
  Cotoyogi, CragCrawler, Crawl4AI, crawl4ai-adapter, Crawlspace, Datenbank Crawler, DeepSeekBot, Diffbot,
  Echobot Bot, EchoboxBot, ExteContextCrawl, FacebookBot, Factset_spyderbot, Flyriverbot, FriendlyCrawler,
  Google-Extended, GoogleOther, GoogleOther-Image, GoogleOther-Video, GPTBot, ICC-Crawler, ImageMind,
  ImagesiftBot, imageSpider, img2dataset, ISSCyberRiskCrawler, Kangaroo Bot, KunatoCrawler,
  laion-huggingface-processor, LAIONDownloader, LCC, Lightpanda, meta-externalagent, MyCentralAIScraperBot,
  NagetBot, netEstate Imprint Crawler, newsai, Novellum, omgili, omgilibot, PanguBot, Panscient, panscient.com,
  Poseidon Research Crawler, QuillBot, quillbot.com, Reflectionbot, SBIntuitionsBot, semantic-visions,
  semantic-visions-discovery, semantic-visions.com, SemrushBot-OCOB, SemrushBot-SWA, Sidetrade indexer bot,
  Spawning-AI, Spider, TaraGroup Intelligent Bot, Terra Cotta, TerraCotta, The Knowledge AI, Thinkbot, TikTokSpider,
  Timpibot, UseAI, VelenPublicWebCrawler, WARDBot, webzio, Webzio-Extended, WRTNBot, xAI-Bot, YaK,
  YandexAdditional, YandexAdditionalBot`

/** What an AI answers from: indexes of the web that it looks things up in. */
const search = `
  AddSearchBot, AISearchBot, amazon-kendra, Amzn-SearchBot, Andibot, Anomura, Aranet-SearchBot,
  atlassian-bot, AzureAI-SearchBot, Bravebot, Channel3Bot, Claude-SearchBot, ExaBot, ExaSearchBot, HenkBot,
  iAskBot, iaskspider, KendraBot, LinerBot, LinkupBot, meta-webindexer, OAI-SearchBot, PerplexityBot,
  PetalBot, Querit-SearchBot, QueritBot, TavilyBot, xAI-SearchBot, YouBot, ZanistaBot`

/** Fetches that a person asked an assistant for, and agents that act for a person. */
const assistant = `
  AgentTimes, AI2Bot-DeepResearchEval, Amazon-Bedrock-AgentCore-Browser, amazon-QBusiness, AmazonBuyForMe,
  Amzn-User, ApifyBot, ApifyWebsiteContentCrawler, bigsur.ai, BuddyBot, ChatGPT Agent, ChatGPT-User, Claude-Code,
  Claude-User, Claude-Web, Cloudflare-AutoRAG, cohere-ai, Cursor, Devin, DuckAssistBot, FirecrawlAgent,
  GeistHaus-PageFetcher, Gemini-Deep-Research, Google-Agent, Google-CloudVertexBot, Google-Firebase,
  Google-Gemini-CLI, Google-NotebookLM, GoogleAgent-Mariner, GoogleAgent-URLContext, Grok, Grok-DeepSearch, GrokBot,
  kagi-fetcher, Kimi-User, KlaviyoAIBot, linkReader, Manus-User, meta-externalfetcher, MistralAI-User,
  Mozilla-Tabstack, NotebookLM, NovaAct, OpenAI, opencode, Operator, Perplexity-User, PerplexityUser, PhindBot,
  Poggio-Citations, QualifiedBot, Shap-User, ShapBot, TongyiBot, Trae, TwinAgent, wpbot, xAI-Grok, YiyanBot`

/** Names that are words, or the names of programs that people sit at: only an agent that says nothing
 * else of itself is meant. */
const common = new Set(
  'code cursor devin grok lcc newsai openai opencode operator spider trae useai yak'.split(' '),
)

/** By the first word of the name, in lower case; longer names first. */
const byFirstWord = new Map<string, AiAgent[]>()
const classes = new Map<string, AiClass>()

function add(names: string, aiClass: AiClass): void {
  for (const name of names.trim().split(/,\s+/)) {
    const first = name.split(' ')[0]?.toLowerCase() ?? ''
    const others = byFirstWord.get(first) ?? []
    byFirstWord.set(
      first,
      [...others, { name, aiClass }].sort((a, b) => b.name.length - a.name.length),
    )
    classes.set(name, aiClass)
  }
}
add(training, 'ai training')
add(search, 'ai search')
add(assistant, 'ai assistant')

/** Whether a first word begins with a letter and is so long: by letter × LONGEST + length. Of the words
 * of a browser hardly any does, so that they are not even cut out. */
const LONGEST = 40
const known = new Uint8Array(26 * LONGEST)
for (const word of byFirstWord.keys()) known[placeOf(word.charCodeAt(0), word.length)] = 1

function placeOf(letter: number, length: number): number {
  return ((letter | 0x20) - 0x61) * LONGEST + length
}

/** The AI that an agent says it reads for. `agent` is without the addresses that it tells. */
export function findAi(agent: string): AiAgent | undefined {
  for (let at = 0; at < agent.length; at++) {
    if (charKinds[agent.charCodeAt(at)] !== 1) continue
    const from = at
    while ((charKinds[agent.charCodeAt(at)] ?? 0) !== 0) at++
    // Some say for whom they read: `amazon-kendra-customer-id-1234`.
    const mayGoOn = at - from >= LONGEST || agent.charCodeAt(at - 1) < 0x30 || at - from > 20
    if (!mayGoOn && known[placeOf(agent.charCodeAt(from), at - from)] === 0) continue
    const word = agent.slice(from, at).toLowerCase()
    const first = mayGoOn ? word.replace(/-customer-id.*$|[.-]+$/, '') : word
    for (const ai of byFirstWord.get(first) ?? []) if (isAt(agent, from, ai)) return ai
  }
  return undefined
}

/** Of what words are made: letters 1; digits, `_`, `.` and `-` 2. */
const charKinds = new Uint8Array(128)
for (let code = 0x61; code <= 0x7a; code++) charKinds[code] = charKinds[code - 0x20] = 1
for (const char of '0123456789_.-') charKinds[char.charCodeAt(0)] = 2

function isAt(agent: string, from: number, { name }: AiAgent): boolean {
  const given = agent.slice(from, from + name.length)
  if (given.toLowerCase() !== name.toLowerCase()) return false
  if (!common.has(name.toLowerCase())) return true
  const before = agent.slice(0, from)
  const after = agent.slice(from + name.length)
  if (given !== name) return false
  return before === '' || /compatible[;,] ?$/.test(before)
    ? /^(?:[/;) ]|$)/.test(after)
    : /[;(] ?$/.test(before) && /^\/\d/.test(after)
}

/** By the name that `findAi` gives. */
export function aiClassOf(name: string): AiClass | undefined {
  return classes.get(name)
}
