/** Names of products, companies and techniques in their owners' spelling. Left out are those that are words of every day too (React, Slack, Spark), that owners write in several ways (nginx, NGINX), and that are mostly met as commands or in Go programs (protobuf, zap). */
const NAMES = `
ActiveMQ Airbnb Airtable Alibaba Alipay AlmaLinux Android AngularJS Ansible APISIX AppKit ArcGIS ArgoCD AutoCAD Axure
Baidu BigQuery Bitbucket BitTorrent ByteDance CakePHP CentOS ChatGPT CircleCI ClickHouse CLion Cloudflare CloudFormation CloudFront CloudWatch
CMake CockroachDB CocoaPods CodeIgniter CoffeeScript CorelDRAW Couchbase CouchDB CSS
Databricks Datadog DataGrip DBeaver Debian DeepSeek Deno DevOps DevSecOps DigitalOcean DingTalk DirectX Django Docker Dubbo DynamoDB
eBay ECharts Elasticsearch Emacs EMUI Erlang ESLint etcd Facebook FastAPI FFmpeg Figma Firebase Flink Fluentd FreeBSD
GaussDB Gitee GitHub GitLab GlusterFS GoFrame GoLand Golang GORM GraalVM Gradle Grafana GraphQL gRPC
Hadoop HAProxy HarmonyOS Haskell HBase Heroku HiveQL HTML HTML5 Huawei HubSpot iCloud ImageMagick InDesign InfluxDB Instagram IntelliJ iOS IoT iPad iPadOS iPhone Istio
Java JavaScript Jenkins Jira JMeter JPush jQuery JSON JUnit Jupyter JWT K8s Kafka Keras Kibana Kitex Kotlin Kubernetes KubeSphere
LangChain Laravel LinkedIn Linux LlamaIndex LLVM Logstash Lua macOS Mailchimp MariaDB MATLAB Meizu Memcached Metabase Midjourney MinIO MIUI MobX MongoDB MyBatis MySQL
Nacos Neo4j NestJS NetBeans Netflix NetSuite Netty NoSQL npm NumPy OAuth OceanBase OkHttp Ollama OpenAI OpenAPI OpenCL OpenCV openGauss OpenGL
OpenResty OpenSearch OpenShift OpenSSL OpenStack OpenTelemetry OpenTracing OpenVPN OPPO PaaS PagerDuty PayPal PHP PhpStorm Pinterest pnpm Podman PolarDB PostCSS
PostgreSQL PowerPoint PowerShell Prometheus Proxmox PyCharm pytest Python PyTorch QEMU QGIS QuickBooks RabbitMQ Reddit Redis RESTful RocketMQ RubyGems RxJava RxJS RxSwift
SaaS Salesforce SciPy SendGrid ShardingSphere Shopify SketchUp SkyWalking SonarQube Splunk Spotify SPSS SQL SQLAlchemy SQLite StarRocks SwiftUI Symfony
Taobao Tencent TensorFlow Terraform ThinkPHP TiDB TikTok TiKV Tmall Tomcat Traefik Trello Trino Twilio TypeORM TypeScript Ubuntu UIKit VirtualBox VMware Vuex
watchOS WebAssembly WebGL webpack WebRTC WebSocket WebStorm WeChat WeCom WhatsApp WireGuard WooCommerce WordPress Xcode Xiaomi XML YAML Yii YouTube
Zabbix Zapier ZeroMQ Zipkin ZooKeeper
`;

/** Names with spaces or marks in them, and other ways to write names, that are not their owners'. */
const OTHERWISE: Readonly<Record<string, string[]>> = {
  "Ant Design": ["AntDesign"],
  "App Store": ["AppStore"],
  "D3.js": ["D3JS"],
  "Google Play": ["GooglePlay"],
  "Hugging Face": ["HuggingFace"],
  MongoDB: ["Mongo DB"],
  "Next.js": ["NextJS", "Next JS"],
  "Node.js": ["Node.js", "NodeJS", "Node JS"],
  PostgreSQL: ["Postgre SQL", "PostgreSQL DB"],
  "Power BI": ["PowerBI"],
  RabbitMQ: ["Rabbit MQ"],
  "React Native": ["ReactNative"],
  RocketMQ: ["Rocket MQ", "RoketMQ"],
  "Spring Boot": ["Spring Boot", "SpringBoot"],
  "Spring Cloud": ["Spring Cloud", "SpringCloud"],
  "SQL Server": ["SQL Server", "SQLServer"],
  "Stack Overflow": ["StackOverflow"],
  "Tailwind CSS": ["TailwindCSS"],
  "Three.js": ["ThreeJS"],
  "Visual Studio Code": ["Visual Studio Code"],
  "VS Code": ["VS Code", "VSCode"],
  "Vue.js": ["Vue.js", "VueJS", "Vue JS"],
};

/** Small letters that are a word, a command or a package too. */
const WORDS = new Set("erlang ffmpeg gorm openssl restful salesforce sketchup terraform tomcat zookeeper".split(" "));

/** Other right names of the same thing. */
const SAME: Readonly<Record<string, string>> = { Golang: "Go", JS: "JavaScript", K8s: "Kubernetes", Postgres: "PostgreSQL", TS: "TypeScript" };

/** A way to write a product in small letters, and the right one. */
type Form = { form: string; right: string };

const FORMS: Form[] = [
  ...NAMES.trim()
    .split(/\s+/)
    .map((right) => ({ form: right.toLowerCase(), right })),
  ...Object.entries(OTHERWISE).flatMap(([right, forms]) => forms.map((form) => ({ form: form.toLowerCase(), right }))),
];

const BY_FORM = new Map(FORMS.map(({ form, right }) => [form, right]));
const PRODUCTS = new Map(Object.entries(SAME).map(([name, product]) => [name.toLowerCase(), product]));
const BY_FIRST_WORD = new Map<string, Form[]>();
for (const each of FORMS.toSorted((a, b) => b.form.length - a.form.length)) {
  const word = firstWordOf(each.form);
  BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), each]);
}

/** The product that a word names in whatever spelling; undefined where none is known by it. */
export function nameProduct(word: string): string | undefined {
  const form = word.trim().toLowerCase();
  return PRODUCTS.get(form) ?? BY_FORM.get(form);
}

/** The ways to write products that begin with a word, the longest first. */
export function listForms(word: string): Form[] {
  return BY_FIRST_WORD.get(word.toLowerCase()) ?? [];
}

/** Whether a spelling is its owner's, or a word of its own. */
export function isRight(written: string, { form, right }: Form): boolean {
  const isCapitalised = right === form && written === form.replace(/^./, (letter) => letter.toUpperCase()); // a name in small letters may begin a sentence
  return written === right || isCapitalised || (written === form && WORDS.has(form));
}

function firstWordOf(form: string): string {
  return /^[a-z0-9]+/.exec(form)?.[0] ?? form;
}
