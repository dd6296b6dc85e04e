import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNamed, findSpellings } from "@/lib/resume/mention";

const spell = (...texts: string[]) => texts.map((text) => ({ skill: text.toLowerCase(), text }));
const find = (text: string, ...texts: string[]) => findSpellings(spell(...texts))(text).map((found) => found.text);

describe("a text names", () => {
  test.each([
    ["用Go重构", "Go"],
    ["Go 语言", "Go"],
    ["支持 PHP、Go，以及其他", "Go"],
    ["DI/IoC with Go/PHP", "Go"],
    ["moved from Python to Go.", "Go"],
    ["Go's channels", "Go"],
    ["a Go-based service", "Go"],
    ["a Redis-backed queue", "Redis"],
    ["Redis-Cluster", "Redis"],
    ["React-Native", "React Native"],
    ["（Redis+令牌桶）", "Redis"],
    ["REDIS", "Redis"],
    ["Etcd keeps it", "etcd"],
    ["mysql, MYSQL", "MySQL"],
    ["k8s 集群", "K8s"],
    ["C++17", "C++"],
    ["in C# on .NET", "C#"],
    ["in c# on .net", ".NET"],
    ["Node.js 20", "Node.js"],
    ["Python3.11", "Python"],
    ["Vue3.x", "Vue"],
    ["PHP7", "PHP"],
    ["spring\n boot", "Spring Boot"],
    ["spring\u00a0boot", "Spring Boot"],
    ["开发微信小程序商城", "微信小程序"],
    ["Go微信小程序", "微信小程序"],
    ["Анализ на Python", "Python"],
    ["R&D", "R&D"],
    ["重写为go服务", "Go"],
    ["GO语言", "Go"],
    ["Go1.21", "Go"],
    ["用redis缓存", "Redis"],
    ["用 react 写", "React"],
    ["ran triage at night", "Triage"],
    ["in docker and SQL", "Docker"],
    ["plain sql", "SQL"],
    ["REACT", "React"],
    ["React.js", "React"],
    ["Node.js", "Node"],
    ["자바로 썼다", "자바"],
    ["用 Cafe\u0301", "Café"],
    ["ES6 modules", "ES6"],
    ["Größe mit Café-Kasse", "Café"],
    ["برمجة Go هنا", "Go"],
  ])("in %j the skill %s", (text, name) => {
    expect(find(text, name)).toEqual([name]);
  });
});

describe("a text does not name", () => {
  test.each([
    ["let it go", "Go"],
    ["GO", "Go"],
    ["Golang", "Go"],
    ["MongoDB", "Go"],
    ["go-ioc", "Go"],
    ["Go-live", "Go"],
    ["Go_lang", "Go"],
    ["Django", "Go"],
    ["MySQL", "SQL"],
    ["ELK", "EL"],
    ["react to incidents", "React"],
    ["JavaScript", "Java"],
    ["ASP.NET", ".NET"],
    ["ES6", "ES"],
    ["Redis.io", "Redis"],
    ["PHPStorm", "PHP"],
    ["Café", "Caf"],
    ["面向 C 端用户，低于 20 °C", "C"],
    ["A/B/C tests, R & D", "R"],
    ["excel at teamwork", "Excel"],
    ["자바스크립트", "자바"],
    ["ジャバスクリプト", "ジャバ"],
    ["العربية", "عرب"],
    ["see https://github.com/kafka/mysql.git", "MySQL"],
    ["", "Go"],
  ])("in %j the skill %s", (text, name) => {
    expect(find(text, name)).toEqual([]);
  });
});

test.each([
  ["React Native", ["React", "React Native"], ["React Native"]],
  ["React and React Native", ["React", "React Native"], ["React", "React Native"]],
  ["go-zero 与 Go", ["Go", "go-zero"], ["go-zero", "Go"]],
  ["Apache Doris", ["Doris", "Apache Doris"], ["Apache Doris"]],
  ["微信小程序和微信", ["微信", "微信小程序"], ["微信小程序", "微信"]],
  ["数据分析师", ["数据", "分析"], ["数据", "分析"]],
])("in %j the longest of %j is meant at each place", (text, names, found) => {
  expect(find(text, ...names)).toEqual(found);
});

test("a spelling that two skills share means both", () => {
  const both = [
    { skill: "one", text: "JS" },
    { skill: "two", text: "JS" },
  ];
  expect(findSpellings(both)("some JS")).toEqual(both);
});

test.each(["+", "…", "  ", "🎉"])("a spelling without letters or digits, %j, is never found, and nothing breaks", (text) => {
  expect(find("a + b … 🎉", text, "Go")).toEqual([]);
});

const NAMES = ["Go", "Redis", "C++", "C#", "K8s", ".NET", "Node.js", "微信小程序", "gRPC", "Spring Boot", "etcd", "R&D"];
const name = fc.constantFrom(...NAMES);
const around = fc.constantFrom("", " ", "，", "（", "、", "用", "于", "\n", "/", "; ", "“", "：");

describe("whatever the words around it,", () => {
  test("a name is found between spaces, punctuation or Han characters", () => {
    fc.assert(
      fc.property(name, around, around, (text, before, after) => {
        expect(find(`${before}${text}${after}`, ...NAMES)).toEqual([text]);
      }),
    );
  });

  test("a name is not found inside a longer word", () => {
    const letters = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.constantFrom("Go", "Redis", "K8s", "gRPC", "etcd"), letters, (text, more) => {
        expect(find(`x ${text}${more} ${more}${text}`, text)).toEqual([]);
      }),
    );
  });

  test("all names of a text are found, each once, in the order of their first place", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (texts) => {
        expect(find(texts.join("、"), ...NAMES)).toEqual([...new Set(texts)]);
      }),
    );
  });

  test("any spellings and any text give an answer", () => {
    const anything = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), anything, (texts, text) => {
        for (const found of find(text, ...texts)) expect(texts).toContain(found);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a word of a stack is the skill", () => {
  const named = findNamed(spell("Go", "Golang", "Vue", "ES", "微信小程序", "Spring Boot"));
  test.each([
    ["Go", "Go"],
    ["go", "Go"],
    [" GOLANG ", "Golang"],
    ["Go 1.22", "Go"],
    ["Go v1.22", "Go"],
    ["Vue 3", "Vue"],
    ["vue3", "Vue"],
    ["Vue 3.x", "Vue"],
    ["spring  boot", "Spring Boot"],
    ["微信小程序", "微信小程序"],
    ["ES 6", "ES"],
  ])("%j: %s", (word, text) => {
    expect(named(word)?.text).toBe(text);
  });

  test.each(["Go kit", "Gopher", "ES6", "3", "", "Redis"])("%j: none", (word) => {
    expect(named(word)).toBeUndefined();
  });
});
