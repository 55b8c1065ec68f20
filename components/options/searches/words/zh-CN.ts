import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  title: '自己去搜',
  lede: '很多地方不让程序读取。在这里选几个，弹窗里就会有链接，直接打开它们的搜索页，搜你正在看的商品。',
  'sends.click':
    '点击链接之前，什么都不会发送。点击后，对方的页面会在新标签页打开，并得知你在搜什么：商品名称，个别地方是品牌或 ISBN。',
  'sends.keep':
    'Grapevine 不读取那里的内容。看到有人评价，选中那段话，在右键菜单里点“保存为一条看法”，就会算到你刚才看的商品上。',

  'known.heading': '网站',
  'known.here': '可以去搜的网站',
  'known.others': { other: '其他语言的 {count} 个网站' },
  'known.switch': '去{name}搜（{host}）',
  'known.isbn': '只搜书，按 ISBN',
  'known.brand': '搜品牌，不搜商品',
  'place.at': '{place}，{host}',

  'own.heading': '自己添加的',
  'own.says': '任何自带搜索的地方都行：论坛、商店、俱乐部。',
  'own.none': '还没有。',
  'own.edit': '修改',
  'own.edit.name': '修改 {name}',
  'own.remove': '移除 {name}',
  'own.removed': '{name} 已移除。',
  'own.added': '{name} 已添加。',
  'own.changed': '{name} 已修改。',
  'own.full': '最多保存 {count} 个，请先移除一个。',
  'own.known': '这个地址已经在列表里了。',
  'form.new': '添加一个网站',
  'form.change': '修改这个网站',
  'form.name': '名称',
  'form.no-name': '请填写名称。',
  'form.address': '搜索页的地址',
  'form.hint': '先在那里随便搜一次，复制地址，把其中你搜的词换成 {placeholder}。也可以用 {others}。',
  'form.opens': '搜“{words}”时会打开 {address}',
  'form.example': '圆框眼镜',
  'form.add': '添加',
  'form.save': '保存',
  'form.cancel': '取消',
  'trouble.no-address': '这不是网址。例如：{example}',
  'trouble.not-https': '只打开以 https:// 开头的地址，以免途中被别人看到。',
  'trouble.in-origin': '网站域名要完整写出，不能带花括号。',
  'trouble.unknown-placeholder': '花括号里有一个词不认识。可以用：{known}。',
  'trouble.no-placeholder': '请在地址里要搜的词那里写上 {placeholder}。',
};
