import { describe, expect, test } from "vitest";
import { nameProduct } from "@/lib/content/proofread/products";
import { listMisspelt } from "@/lib/content/proofread/spelling";
import { both, HARBOR } from "../write-folder";
import { doubtsOf } from "./doubts-of";

const rightOf = (text: string) => listMisspelt(text).map(({ written, right }) => `${written} → ${right}`);

describe("a product in another spelling than its owner's is found", () => {
  test.each<[string, string[]]>([
    ["Github and gitlab", ["Github → GitHub", "gitlab → GitLab"]],
    ["用Mysql、redis和ES", ["Mysql → MySQL", "redis → Redis"]],
    ["roketmq 与 Rocket MQ", ["roketmq → RocketMQ", "Rocket MQ → RocketMQ"]],
    ["Moved from Javascript to Typescript.", ["Javascript → JavaScript", "Typescript → TypeScript"]],
    ["K8S、ETCD、grpc", ["K8S → K8s", "ETCD → etcd", "grpc → gRPC"]],
    ["NodeJS, node.js, Vuejs and NextJS", ["NodeJS → Node.js", "node.js → Node.js", "Vuejs → Vue.js", "NextJS → Next.js"]],
    ["SpringBoot, Sql Server 2019, VSCode", ["SpringBoot → Spring Boot", "Sql Server → SQL Server", "VSCode → VS Code"]],
    ["Mysql5.7 (Mysql, mysql)", ["Mysql → MySQL", "Mysql → MySQL", "mysql → MySQL"]],
    ["PHP/mysql/redis", ["mysql → MySQL", "redis → Redis"]],
    ["Wechat,IOS;Macos:Postgresql", ["Wechat → WeChat", "IOS → iOS", "Macos → macOS", "Postgresql → PostgreSQL"]],
    ["Zookeeper and Gorm", ["Zookeeper → ZooKeeper", "Gorm → GORM"]],
  ])("in %j", (text, found) => {
    expect(rightOf(text)).toEqual(found);
  });

  test("at its place", () => {
    expect(listMisspelt("用 Go 和 Github 写")).toEqual([{ index: 7, written: "Github", right: "GitHub" }]);
  });
});

test.each([
  "GitHub, MySQL, RocketMQ, Kubernetes (K8s), JavaScript, PostgreSQL, gRPC, WeChat, Node.js, Spring Boot",
  "go, react, swift, excel at words; slack and spark; an express train; the docker's harbour".replace("docker", "dock worker"),
  "github.com/mira/redis-cluster, https://github.com/redis/redis, mira@github.com, ./mysql/data, internal/redis/client",
  "go-redis, mysql-operator, redis_client, redis.Client, redis.NewClient(), kafka(), fromJSON(json), $redis, #redis",
  "MySQL.",
  "Etcd keeps it. Npm and Webpack build it.",
  "SENIOR PYTHON AND MYSQL ENGINEER",
  "a zookeeper, restful nights, a tomcat, terraform a planet",
  "Mysqld and githubber",
  "中文里没有产品",
])("nothing is wrong with %j", (text) => {
  expect(rightOf(text)).toEqual([]);
});

describe("in a folder", () => {
  test("highlights, summaries, stacks and keywords are looked at, in every edition, each place by itself", async () => {
    expect(
      await doubtsOf("spelling", {
        "zh/experience/harbor.md": HARBOR.replace("end: 2023-07\n", "end: 2023-07\nstack: [Mysql]\nsummary: 用 **Github** 写\n").replace(
          "manual.",
          "manual on [Redis](https://github.com/redis) and github.",
        ),
        "en/experience/harbor.md": HARBOR.replace("end: 2023-07\n", "end: 2023-07\nstack: [MySQL]\n").replace(
          "manual.",
          "manual on [redis](https://github.com/redis) and `github`.",
        ),
      }),
    ).toEqual([
      'content/zh/experience/harbor.md:6:9  "Mysql" is spelled "MySQL" by its owner',
      'content/zh/experience/harbor.md:7:14  "Github" is spelled "GitHub" by its owner',
      'content/zh/experience/harbor.md:11:61  "github" is spelled "GitHub" by its owner',
      'content/en/experience/harbor.md:10:24  "redis" is spelled "Redis" by its owner',
    ]);
  });

  test("the skills' own spellings are right, and the names of people, employers and projects", async () => {
    expect(
      await doubtsOf("spelling", {
        ...both("skills.yaml", "groups:\n  - skills: [{ name: Mysql, aliases: [Github] }, Go, Rust]\n"),
        ...both("experience/harbor.md", HARBOR.replace("Harbor Labs", "Wechat Harbor").replace("manual.", "manual on Mysql and Github.")),
      }),
    ).toEqual([]);
  });

  test("an author's words are right", async () => {
    const changes = both("experience/harbor.md", HARBOR.replace("manual.", "manual on Github Copilot and Github."));
    expect(await doubtsOf("spelling", { ...changes, "site.yaml": "origin: https://mira.example\neditions: [zh, en]\nproofreading: { words: [Github Copilot] }\n" })).toEqual([
      'content/zh/experience/harbor.md:9:42  "Github" is spelled "GitHub" by its owner',
      'content/en/experience/harbor.md:9:42  "Github" is spelled "GitHub" by its owner',
    ]);
  });
});

test("a product has one name for all its spellings", () => {
  expect(["K8S", "k8s", "kubernetes", "Golang", "NodeJS", "MySQL", "tide"].map(nameProduct)).toEqual([
    "Kubernetes",
    "Kubernetes",
    "Kubernetes",
    "Go",
    "Node.js",
    "MySQL",
    undefined,
  ]);
});
