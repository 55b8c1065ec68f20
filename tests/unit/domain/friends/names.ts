type Pair = readonly [string, string];

const mathBold = (name: string): string =>
  [...name].map((c) => (/[a-z]/.test(c) ? String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97) : c)).join('');
const fullWidth = (name: string): string =>
  [...name].map((c) => (/[A-Za-z]/.test(c) ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c)).join('');
const inTheMiddle = (name: string, mark: string): string => name.slice(0, 2) + mark + name.slice(2);

const NAMES = ['Elena', 'Marco', 'Sophie', 'Ingrid', 'Tomas', 'Yasmin', 'Oscar', 'Beatrice', 'Paolo', 'Xavier'];

/** What can be done to any name: marks that are not seen, blanks, other forms of letters, capitals, accents. */
const DISGUISES: readonly ((name: string) => string)[] = [
  (name) => inTheMiddle(name, '\u200B'),
  (name) => inTheMiddle(name, '\u200D'),
  (name) => inTheMiddle(name, '\u00AD'),
  (name) => inTheMiddle(name, '\u2060'),
  (name) => `\u202E${name}`,
  (name) => `${name}\u00A0`,
  (name) => inTheMiddle(name, '\u0323'),
  (name) => name.toUpperCase(),
  (name) => inTheMiddle(name, '.'),
  mathBold,
  fullWidth,
];

const disguised: readonly Pair[] = NAMES.flatMap((name) => DISGUISES.map((as): Pair => [name, as(name)]));

/** Written by hand: letters of other scripts, digits for letters, strokes, two letters for one. */
const BY_HAND = `
Ana Аnа|Ana Αna|Ana Anа|Anna Аnna|Alice А1ice|Alice Aⅼice|Alice AIice|Alice A1ice|Alice Alicе|Alice Αlice
Anton Аnton|Boris Bоris|Boris Вoris|Bo Во|Bo B0|Bo Βo|Carla Сarla|Carla Cаrla|Carla CarIa|Carla Car1a
Clara CIara|Clara C1ara|Dana Dаna|Dan D4n|Emma Ernma|Emma Еmma|Emma 3mma|Emma Emrna|Eva Еva|Eva Evа
Filip Fi1ip|Gina Ginа|Greta Grеta|Hanna Наnna|Hanna Ηanna|Hannah Hаnnah|Helen Неlen|Igor lgor|Irene lrene|Ilona llona
Ivan lvan|Ivo Ιvo|Jana Јana|Jana Janа|Joe Jое|Joe J0e|John Jоhn|John J0hn|Jonas Jоnas|Karin Кarin
Karin Κarin|Kai Каi|Katya Каtуа|Kim Кim|Kim Kirn|Laura Lаura|Leo Lео|Leo Le0|Liam Liаm|Liam Liarn
Lily LiIy|Lily Li1y|Lola LoIa|Lola L0la|Luca Lucа|Maria Маria|Maria Μaria|Maria Mаriа|Maria M4ria|Max Мах
Max Maх|Max Μαx|Mia Міа|Mia Mιa|Mila MiIa|Mila Mi1a|Mona М0na|Nina Νina|Nina Ninа|Noah Nоah
Noah N0ah|Noel Νoel|Olga Оlga|Olga 0lga|Olga Οlga|Olivia OIivia|Oscar Оscar|Otto 0tto|Otto ОttО|Paul Раul
Paul PauI|Paul Ρaul|Peter Реter|Peter Peтеr|Petra Pеtra|Pia Ріа|Pia P1a|Rosa Rоsа|Rosa R0sa|Ruth Rυth
Sara Ѕara|Sara 5ara|Sara Sаra|Simon Simоn|Sofia Sоfia|Sofia S0fia|Tara Таra|Tara Τara|Tim Тim|Tim Tirn
Tom Тоm|Tom T0m|Tom Tοm|Tony Тоny|Uma Umа|Vera Vеra|Vera Ѵera|Vivian Viνian|Wanda Ꮃanda|Walter VValter
Will WiIl|Will Wi11|Xena Хena|Xena Χena|Yara Υara|Yara Уаra|Yvonne Yvоnne|Zoe Ζoe|Zoe Zoё|Zoe Zое
Bella BeIla|Bella Be11a|Ella EIIa|Ella E11a|Bill Bi11|Bob B0b|Bob ВоЬ|Rob R0b|Ron Rοn|Sam 5am
Søren Soren|Łukasz Lukasz|Đorđe Dorde|Zoë Zoe|José Jose|Jürgen Jurgen|Ólafur Olafur|Renée Renee|François Francois|İlker Ilker
Æsa Aesa|Strauß Strauss|Ann-Marie Annmarie|Anne_Marie AnneMarie|O’Neil ONeil|Dora Ꭰora|Ema Ꭼma|Sasha ꓢasha|Kira Ꮶira|Aram Arаm
Анна Aннa|Оля Oля|Борис борис|Νίκος Nίκος|Καλή Kαλή|カ力丸 力力丸|エリ 工リ|ロロ 口口|日向 曰向|未来 末来
土屋 士屋|علي على|كريم کریم`;

/** Pairs of names that can be taken for each other; all invented. */
export const CONFUSABLE: readonly Pair[] = [
  ...BY_HAND.trim()
    .split(/[|\n]/)
    .map((pair): Pair => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other];
    }),
  ...disguised,
];

/** Names as people bear them, many of them close to each other; none can be taken for another. */
export const ORDINARY: readonly string[] = `
Ana Anja Anna Anne Annie Anton Andrea Andreas Andrew Angela Alma Alba Ada Ida Eda Edda Emil Emilia Emily Elias Elisa
Elise Else Elsa Ella Ellen Elena Helena Helen Hanna Johanna Joanna Jana Jan Jon Jonas Juan Jose Josef Josephine Julia
Julian Juliane Julie Juno June Jane Janet Mia Maya Mara Marta Martha Maria Marie Marina Marion Mario Marco Mark Max
Mina Mona Moana Nina Nino Nora Noor Noel Noemi Lea Leo Leon Leonie Lena Lina Linda Lisa Luisa Louise Louis Luis Lucas
Lucia Lucy Luca Luke Tim Tom Tomas Timo Tina Tara Sara Sandra Sandro Simon Simone Sonia Sofia Stefan Stefanie Paul Paula
Pauline Peter Petra Pia Rosa Rose Rita Ruth Robin Robert Rob Bob Ben Bea Beate Boris Bruno Carl Carla Clara Claire
Chris Christa Dan Dana Dennis Diana Dora Doris Eva Eve Ian Ivan Ivo Iris Kai Kim Karin Karl Kevin Kira Vera Viktor
Will William Wanda Xena Yara Yvonne Zoe 王伟 王芳 李娜 李明 张伟 张敏 刘洋 陈静 山田太郎 山田花子 鈴木一 佐藤次 김민준 김서연 이지우
Анна Инна Ольга Олег Игорь Иван Нина Νίκος Ελένη Μαρία علي عمر حسن حسين אבי דנה נועה
`
  .trim()
  .split(/\s+/);
