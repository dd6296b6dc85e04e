import { both, HARBOR } from "./write-folder";

const EXPERIENCE = `---
company: Harbor Labs
url: https://harbor.example
roles:
  - role: Lead
    location: Port Mira
    start: 2022-01
    end: present
    summary: |
      Led **six** people,
      with a [board](https://board.example/a).
  - { role: "Developer", start: 2020.07, end: '2021/12' }
summary: >-
  Tide tables for every port,
  in \`Go\`.
stack: [Go, Redis]
skills: [rust, { id: go, highlights: [build] }]
updated: 2024-03-01
results:
  - { highlight: build, from: 20 s, to: 2 s, story: with a cache }
---

- Moved the office. {#office}

## Lead

- Hired four. {#hiring}
  - Two of them [abroad](https://abroad.example). {#abroad}

## Developer

- **Build**: cut from 20 s to 2 s. {#build}
`;

const SKILLS = `# best first
groups:
  - name: Languages
    level: daily
    skills: [Go, { name: Rust, aliases: [rustlang], not: [experience/harbor#office] }]
  - skills:
      - name: Redis
        note: "for queues"
`;

const EDUCATION = `items:
  - name: Harbor University
    role: Bachelor
    start: 2014-09
    end: 2018
    highlights:
      - Wrote on *tides*.
  - { name: Night School, date: 2019 }
`;

const SITE =
  "origin: https://mira.example\nbasePath: /cv\neditions: [zh, en]\ndefault: en\naiTraining: true\ndocuments: { paper: us-letter, textSize: 9.5 }\nanalytics:\n  service: plausible\n  origin: https://stats.example\n  id: mira\n";

const ALWAYS = {
  "site.yaml": SITE,
  "zh/profile.yaml":
    "name: 米拉\nalias: Mira Okafor\nseal: 米拉\nheadline: 后端开发\nseeking: 后端开发\nsummary: >\n  写**服务**，\n  也写[文档](https://docs.example)。\nemail: mira@mira.example\nlinks:\n  - label: 代码\n    url: https://code.example\n",
  "en/profile.yaml":
    'name: Mira Okafor\nalias: 米拉\nheadline: Back-end developer\nseeking: Back-end developer\nsummary: "Writes **services**,\n  and [manuals](https://docs.example)."\nemail: mira@mira.example\nlocation: { city: Port Mira, countryCode: GB }\nlinks:\n  - label: Code\n    url: https://code.example\n',
};

/** Small content folders, in order, in which together every kind of file stands and most of what each can say. */
export const FOLDERS: Record<string, string>[] = [
  {
    ...ALWAYS,
    "facts.yaml": "all: [Go, 20 s]\nen:\n  - Harbor Labs\n",
    "private.yaml": 'phone: "+1 555 0100"\n',
    "zh/labels.yaml": "home: 首页\n",
    "en/labels.yaml": "asOf: as of {month}\n",
  },
  { ...ALWAYS, ...both("skills.yaml", SKILLS), ...both("experience/harbor.md", EXPERIENCE) },
  {
    ...ALWAYS,
    ...both("experience/harbor.md", HARBOR),
    ...both(
      "projects/tidepool.md",
      "---\nname: Tidepool\nkind: product\nfeatured: true\nexperience: harbor\nhighlights: [build]\nrole: [Designer, Developer]\n---\n\n- Shipped it. {#ship}\n",
    ),
    ...both("projects/reef.md", "---\nname: Reef\nkind: open-source\nstart: 2021-03\nend: 2021-05\nlinks: [{ label: Code, url: https://code.example/reef }]\n---\n"),
  },
  {
    ...ALWAYS,
    ...both("education.yaml", EDUCATION),
    ...both("sections/exhibitions.yaml", "title: Exhibitions\nitems:\n  - name: Tides\n    date: 2021-05\n    keywords: [maps, ports]\n"),
  },
];
