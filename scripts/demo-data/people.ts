import type { CompactCustomer } from '../../demo/compact-shop.ts'
import type { Random } from '../../demo/random.ts'

/** Invented people. Phones lie in ranges nobody has: Ofcom's 07700 900xxx for stories, and 199 0000 xxxx. Mail ends at example.*. */

const list = (text: string) => text.trim().split(/\s+/)

const NAMES: Record<string, { first: string[]; last: string[] }> = {
  British: {
    first: list(
      'Alice Amelia Anna Beth Charlotte Chloe Claire Daisy Diane Eleanor Emily Erin Fiona Freya Georgia Grace Hannah Harriet Helen Holly Imogen Isla Jane Jessica Joanna Karen Kate Laura Lucy Maggie Martha Megan Naomi Nicola Olivia Penny Phoebe Rachel Rebecca Rosie Ruth Sarah Sophie Tessa Zoe Adam Alfie Andrew Ben Callum Charlie Daniel David Edward Ewan George Graham Harry Ian Jack James Joe Kieran Liam Luke Mark Martin Nathan Neil Oliver Oscar Owen Patrick Paul Peter Rhys Robert Sam Simon Stephen Thomas Toby Will',
    ),
    last: list(
      "Adams Allen Archer Bailey Barker Bell Bennett Booth Bradley Brooks Burton Byrne Carr Chapman Clarke Cole Collins Cooper Davies Dawson Doyle Ellis Evans Fisher Fletcher Foster Gibson Graham Grant Griffiths Hall Harper Hart Holmes Hudson Hughes Hunt Irvine Jenkins Kelly Knight Lawson Lloyd MacLeod Marsh Mason Mills Morgan Moss Murphy Nolan O'Brien Owen Palmer Parsons Pearce Porter Pritchard Quinn Reid Rowe Saunders Shaw Sinclair Slater Stone Sutton Thorne Turner Vaughan Wallis Ward Watts Webb Wells Whitfield Woods Wyatt Young",
    ),
  },
  Germany: {
    first: list(
      'Anke Birgit Clara Frieda Greta Heike Jana Katrin Lena Miriam Sabine Ute Bernd Dirk Florian Hannes Jonas Kai Lukas Matthias Stefan Tobias Uwe',
    ),
    last: list(
      'Becker Brandt Ebert Fischer Franke Günther Hoffmann Jansen Keller König Lehmann Möller Neumann Pohl Richter Sauer Schäfer Vogt Weiß Ziegler',
    ),
  },
  France: {
    first: list(
      'Adèle Amélie Camille Claire Élise Hélène Inès Juliette Manon Margaux Sylvie Antoine Bastien Étienne Gilles Hugo Julien Luc Mathis Noël Rémi',
    ),
    last: list(
      'Aubert Blanchard Chevalier Delorme Fontaine Garnier Girard Lacroix Lambert Lefèvre Mercier Morel Perrin Renaud Roussel Vidal',
    ),
  },
  Europe: {
    first: list(
      'Agnieszka Astrid Carla Elena Ingrid Lucía Marta Nora Paola Silvia Sofia Tuuli Anders Bjørn Diego Erik Joost Lars Luca Marco Mikkel Pieter Rui Tomás',
    ),
    last: list(
      'Andersen Bakker Bianchi Costa De·Vries Ferreira García Hansen Johansson Kowalska Lindqvist Maes Moreno Nowak Oliveira Peeters Romano Ruiz Virtanen',
    ),
  },
}

const SURNAMES = list(
  '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 吴:wu 周:zhou 徐:xu 孙:sun 马:ma 朱:zhu 胡:hu 林:lin 郭:guo 何:he 高:gao 罗:luo 郑:zheng 梁:liang 谢:xie 宋:song 唐:tang 许:xu 韩:han 冯:feng 邓:deng 曹:cao 彭:peng 曾:zeng 吕:lü 沈:shen 苏:su 卢:lu 蒋:jiang 蔡:cai 欧阳:ouyang 单:shan',
)
const GIVEN = list(
  '伟:wei 芳:fang 娜:na 敏:min 静:jing 丽:li 强:qiang 磊:lei 军:jun 洋:yang 勇:yong 艳:yan 杰:jie 涛:tao 明:ming 超:chao 霞:xia 平:ping 刚:gang 桂英:guiying 思远:siyuan 雨欣:yuxin 子涵:zihan 梓萱:zixuan 浩然:haoran 一诺:yinuo 欣怡:xinyi 佳琪:jiaqi 晓彤:xiaotong 文博:wenbo 嘉宁:jianing 若曦:ruoxi 清扬:qingyang 志远:zhiyuan 海燕:haiyan 春梅:chunmei 建国:jianguo 秀兰:xiulan 雪:xue 琳:lin 慧:hui 宁:ning 倩:qian 悦:yue',
)
const NICKS_ZH_A = list('爱吃 小小 北方 阳光 懒懒的 一只 江南 半糖 云朵 追风 深夜 早起 清风 橘子味 不加糖 慢慢')
const NICKS_ZH_B = list('柚子 的鱼 小鹿 奶茶 星星 猫咪 旅人 豆豆 汽水 书签 书店 木木 桃子 小熊 海盐 面包')
const NICKS_EN = list(
  'teapot willow bramble attic larder magpie meadow cottage harbour lantern button thistle pebble clover robin hazel nook parlour',
)

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const countryPool = (country: string) =>
  country === 'Germany' || country === 'France'
    ? country
    : ['United Kingdom', 'EIRE', 'Australia', 'USA', 'Canada'].includes(country)
      ? 'British'
      : 'Europe'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** About three in ten of the British customers get a Chinese name. */
export function inventPeople(countries: string[], random: Random): CompactCustomer[] {
  const numbers = random.shuffle(Array.from({ length: 1000 }, (_, i) => i))
  const taken = new Set<string>()
  return countries.map((country, index) => {
    const id = String(100_000 + index * 1307 + random.between(0, 1306))
    const pool = countryPool(country)
    const serial = numbers[index % 1000] ?? 0
    const chinese = pool === 'British' && random.next() < 0.33
    const person = chinese ? chinesePerson(random) : europeanPerson(pool, random)
    let mail = person.mail
    while (taken.has(mail)) mail = `${person.mail}${random.between(2, 99)}`
    taken.add(mail)
    const phone = chinese ? `199 0000 ${pad(serial * 7 + random.between(0, 6), 4)}` : `07700 900${pad(serial, 3)}`
    return [id, person.name, person.nick, `${mail}@example.${random.pick(['com', 'com', 'org', 'net'])}`, phone, country]
  })
}

function chinesePerson(random: Random) {
  const [surname = '', surnameSound = ''] = random.pick(SURNAMES).split(':')
  const [given = '', givenSound = ''] = random.pick(GIVEN).split(':')
  const nick =
    random.next() < 0.7
      ? random.pick(NICKS_ZH_A) + random.pick(NICKS_ZH_B)
      : `${plain(surnameSound)}_${plain(givenSound)}${random.between(80, 99)}`
  return { name: surname + given, nick, mail: `${plain(surnameSound)}.${plain(givenSound)}` }
}

function europeanPerson(pool: string, random: Random) {
  const names = NAMES[pool] ?? { first: [], last: [] }
  const first = random.pick(names.first)
  const last = random.pick(names.last).replace('·', ' ')
  const nick =
    random.next() < 0.5 ? `${random.pick(NICKS_EN)}_${plain(first)}` : `${plain(first)}${plain(last).charAt(0)}${random.between(1, 99)}`
  return { name: `${first} ${last}`, nick, mail: `${plain(first)}.${plain(last)}` }
}
