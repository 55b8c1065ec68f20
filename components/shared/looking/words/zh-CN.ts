import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  'looking.heading': '何时查看页面',
  'looking.on-click': '只在我点击时',
  'looking.on-click.means': '你在页面上打开弹窗时，Grapevine 才看这个页面。不需要任何权限。',
  'looking.chosen-sites': '在我选定的网站上自动查看',
  'looking.chosen-sites.means': '浏览器会就每个网站询问你一次。其他网站仍然只在你点击时查看。',
  'looking.all-sites': '在所有网站上自动查看',
  'looking.all-sites.means': '浏览器会立即询问你，措辞听起来很严重。Grapevine 只是寻找商品，查看本身不发送任何内容。',
  'looking.denied': '浏览器没有给予权限，所以什么都没有改变。你随时可以重新选择。',
  'sites.label': '添加网站',
  'sites.hint': '浏览器会询问是否允许 Grapevine 读取这个网站。',
  'sites.add': '添加',
  'sites.remove': '移除 {site}',
  'sites.wrong': '这不是网站地址。例如：shop.example',
};
