import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  title: '自己去搜一搜',
  quoted: '“{words}”',
  sends: '点击链接会打开该网站，网址中带有{words}。',
  keep: '看到有人评价，选中那段话，点“保存为一条看法”。',
  privately: '在隐私窗口里，你在那里看到的内容不会保存。',
  invite: '很多评价在程序读不到的地方，比如小红书、微博、知乎。你可以自己去搜。',
  'invite.choose': '选择去哪里搜',
};
