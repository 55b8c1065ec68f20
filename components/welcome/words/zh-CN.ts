import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  title: '买之前，先听听和你一样的人怎么说',
  is: 'Grapevine 在你信任的地方收集大家对商品的看法，并如实总结。',
  'fact.read': '读取什么',
  'fact.read.says': '你眼前的页面，只在你的浏览器里读取。',
  'fact.sent': '发送什么',
  'fact.sent.says': '在你选定向谁打听之前，什么都不发送。',
  'fact.whom': '发给谁',
  'fact.whom.says': '只发给你选定的来源。每次请求都列给你看。',

  'picture.label':
    '示例：大多数人喜欢，5 分得 4.1 分，范围 3.9 到 4.3，来自 3 处的 128 条意见。好评多在舒适，差评多在价格。',
  'picture.verdict': '大多数人喜欢',
  'picture.count': '128 条意见，3 处来源',
  'picture.praise': '舒适',
  'picture.blame': '价格',
  'picture.quote': '戴着戴着就忘了它的存在。',

  'choose.heading': '两个选择，以后都能改',
  'choose.when': '何时查看页面',
  'choose.whom': '先问谁',
  'choose.whom.says': '可以跳过：页面上大家说的话总会读取。',
  chosen: '你会询问：{names}。',
  start: '开始使用',

  'done.title': '一切就绪',
  'done.says': '打开你可能想买的商品页面，然后点击 Grapevine 图标，或按 Alt+Shift+S。',
  'done.pin': '看不到图标？点击地址栏旁的拼图图标，再点击 Grapevine 旁边的图钉。',
  'done.settings': '打开设置',
};
