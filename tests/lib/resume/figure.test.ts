import { describe, expect, test } from "vitest";
import { listFigures } from "@/lib/resume/figure";
import { listUnsaid } from "@/lib/resume/number-said";

const textsOf = (text: string) => listFigures(text).map((figure) => figure.text);

/** What of one text another edition's does not say, and the other way about. */
function compare([one, edition]: [string, string], [other, its]: [string, string]): string[] {
  const left = listUnsaid(listFigures(one), other, its);
  const added = listUnsaid(listFigures(other), one, edition);
  return [...left, ...added].map(({ text }) => text);
}

test.each<[string, string[]]>([
  ["QPS 由 200 升到 1,500，漏单率 0.01%", ["200", "1,500", "0.01%"]],
  ["3 亿、1千万、10W、10 余万", ["3 亿", "1千万", "10W", "10 余万"]],
  ["300 million, 2.5bn, 10k", ["300 million", "2.5bn", "10k"]],
  ["P99 and TP95 on K8s, H5, ES6, GPT-4, C++17", ["P99", "TP95"]],
  ["from 0 to 1, 24/7, one of 100%", []],
  ["１２３４ 件，٢٠٪", ["１２３４", "٢٠٪"]],
  ["2023.07 – 2024年3月, 5 月, 3 个月", ["2023", "2023.07", "2024", "2024年3", "5 月", "3"]],
  ["Top 10, the 3rd of 1/3", ["10", "3", "3"]],
  ["no figure at all", []],
])("the figures of %j are %j", (text, figures) => {
  expect(textsOf(text)).toEqual(figures);
});

test("a figure stands where its text does", () => {
  const text = "编号 10 万个，TPS 2000+";
  for (const { text: written, index } of listFigures(text)) expect(text.slice(index, index + written.length)).toBe(written);
});

describe("translations that say the same", () => {
  test.each<[string, string]>([
    ["注册用户 1000 万，订单超 3 亿", "10 million registered users and more than 300 million orders"],
    ["注册用户1千万", "10M registered users"],
    ["预缓存 10W 个编号", "pre-caches 100,000 numbers"],
    ["预缓存 10 万个编号", "pre-caches 100k numbers"],
    ["交易 1亿 2000 万笔", "120 million trades"],
    ["交易 3亿5千万笔", "350 million trades"],
    ["千万级用户", "tens of millions of users, 10 million a day"],
    ["数十万条数据", "100,000+ rows"],
    ["百万级并发", "1,000,000 connections"],
    ["由 20 s 降到 2 s", "20 → 2 s"],
    ["由 20 秒降到 2 秒", "from 20 seconds to 2"],
    ["过滤 80% 的请求", "filters 80 per cent of requests"],
    ["过滤百分之八十的请求", "filters 80% of requests"],
    ["过滤八成请求", "filters 80% of requests"],
    ["成功率由 60% 升至 90%", "success rose by 60–90%"],
    ["10~20 万行", "100,000 to 200,000 rows"],
    ["10–20 万行", "100,000–200,000 rows"],
    ["业务 TOP10", "top 10 of the business"],
    ["QPS1w+", "10,000 QPS"],
    ["双11 和 618 大促", "Singles’ Day and the summer sales"],
    ["毕业于 985/211 高校", "graduated from a leading university"],
    ["5G 与 3C 产品", "mobile networks and consumer electronics"],
    ["7 天", "a week"],
    ["24 小时", "a day"],
    ["半小时", "30 minutes"],
    ["两年半", "2.5 years"],
    ["1.5 年", "a year and a half"],
    ["10 年", "a decade"],
    ["增长 200%", "tripled"],
    ["Q3", "3 季度"],
    ["90 年代", "the 1990s"],
    ["双十一", "Double 11"],
    ["双 11", "Double 11"],
    ["7 天 24 小时", "24/7"],
    ["4 核 8G", "4 cores, 8 GB"],
    ["10 余个国家", "over a dozen countries"],
    ["降低一个数量级", "by 10x"],
    ["提升 20 个百分点", "up by 20 points"],
    ["GMV 同比增长 150%", "grew GMV 2.5x"],
    ["累计 5,000 万次下载", "50 million downloads"],
    ["年营收 1.2 亿元", "¥120M in revenue"],
    ["100+ 微服务", "more than a hundred microservices"],
    ["23 年上线", "launched in 2023"],
    ["从 0 到 1 搭建", "built from scratch"],
    ["0 故障", "no outages"],
    ["1 个项目", "a project"],
    ["支撑 10 余种玩法", "carries ten kinds of campaigns"],
    ["12 人团队", "a team of a dozen"],
    ["四层设计", "4 layers"],
    ["两阶段提交", "2-phase commit"],
    ["第 3 名", "third place"],
    ["三分之一的时间", "1/3 of the time"],
    ["提升 3 倍", "4x as fast"],
    ["提升 3 倍", "up by 300%"],
    ["翻倍", "2x"],
    ["减少 50%", "halved"],
    ["2023 年 7 月上线", "launched in July 2023"],
    ["2023.07 上线", "launched in Jul 2023"],
    ["5 月上线", "launched in May"],
    ["99 分位 100 ms", "P99 of 100 ms"],
    ["P99/P95", "P95 and P99"],
    ["迁移到 K8S", "moved to Kubernetes"],
    ["7×24 小时", "round the clock"],
    ["１０ 台机器", "10 machines"],
    ["二〇二三年", "in 2023"],
    ["三千五百家门店", "3,500 shops"],
    ["节省 1.2 万元", "saved 12,000 yuan"],
    ["覆盖 100% 的代码", "covers all of the code"],
    ["<100 → 2000+ TPS", "from below 100 to over 2,000 TPS"],
  ])("%j and %j", (zh, en) => {
    expect(compare([zh, "zh"], [en, "en"])).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ["en", "1,500 users", "de", "1.500 Nutzer"],
    ["en", "0.01% lost", "de", "0,01 % verloren"],
    ["en", "3 million users", "de", "3 Mio. Nutzer"],
    ["en", "12 people", "de", "zwölf Personen"],
    ["en", "10,000 users", "fr", "10 000 utilisateurs"],
    ["en", "2 billion rows", "fr", "2 milliards de lignes"],
    ["en", "in March 2024", "fr", "en mars 2024"],
    ["en", "200 shops", "es", "doscientas tiendas: 200"],
    ["en", "1.5 million", "es", "1,5 millones"],
    ["en", "20% of 3 million", "ar", "٢٠٪ من ٣ ملايين"],
    ["en", "3 teams", "pl", "trzy zespoły"],
    ["zh", "3 支团队", "ja", "三つのチーム"],
  ])("%s %j and %s %j", (edition, one, other, translated) => {
    expect(compare([one, edition], [translated, other])).toEqual([]);
  });
});

describe("translations that say something else", () => {
  test.each<[string, string, string[]]>([
    ["注册用户 1000 万", "100 million registered users", ["1000 万", "100 million"]],
    ["注册用户 1000 万", "1,000 registered users", ["1000 万", "1,000"]],
    ["订单超 3 亿", "more than 30 million orders", ["3 亿", "30 million"]],
    ["由 20 s 降到 2 s", "from 20 s to 3 s", ["2", "3"]],
    ["过滤 80% 的请求", "filters 8% of requests", ["80%", "8%"]],
    ["过滤 80% 的请求", "filters 80 requests", ["80%", "80"]],
    ["漏单率 0.01%", "missed 0.1%", ["0.01%", "0.1%"]],
    ["QPS 由 200 升到 1500", "QPS rose to 1500", ["200"]],
    ["提高性能", "made it 40% faster", ["40%"]],
    ["提升 3 倍", "5x as fast", ["3 倍", "5x"]],
    ["P99 为 100 ms", "P95 of 100 ms", ["P99", "P95"]],
    ["2023 年 7 月上线", "launched in August 2023", ["2023 年 7"]],
    ["2023 年上线", "launched in 2022", ["2023", "2022"]],
    ["10 万个编号", "10 million numbers", ["10 万", "10 million"]],
  ])("%j and %j", (zh, en, unsaid) => {
    expect(compare([zh, "zh"], [en, "en"])).toEqual(unsaid);
  });
});
