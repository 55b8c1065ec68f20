import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  know: { other: '{count} 位朋友了解它' },
  'owning.for': '已用{time}',
  'owning.owning': '正在用',
  'owning.wanting': '也想买',
  'owning.returned': '用过',
  'chip.love': '很喜欢',
  'chip.like': '喜欢',
  'chip.mixed': '一般',
  'chip.dislike': '不喜欢',
  'chip.wanting': '想买',
  'chip.returned': '退了',
  fit: '合身：',
  askThem: '问问{name}',

  ask: '问问朋友：哪个适合我？',
  'ask.title': '拿不定主意？',
  'ask.first': '把备选发给朋友，他们的回答会回到这里。',
  nobody: '还没有朋友说起它。',

  arrived: { other: '{count} 位朋友回答了' },
  'arrived.on': '评「{candidate}」',
  'arrived.see': '查看回答',
  'arrived.decide': '我决定了：谢谢大家',
  'arrived.best': '最受欢迎',

  waiting: '等待朋友回答',
  'waiting.answered': { other: '{asked} 人中 {count} 人已回答' },
  'waiting.guests': { other: '链接收到 {count} 个回答' },
  'waiting.nobody': '已用链接发出',

  asks: '朋友在问你',
  'asks.answer': '回答',

  written: '{name}就「{subject}」给你留言了',
  'written.read': '查看并回复',

  requests: { other: '有 {count} 人请求成为你的朋友' },
  'requests.see': '看看是谁',

  'unsent.waiting': '还有内容等着发给朋友。一有中继站应答就会自动发出。',
  'unsent.refused': '没有中继站接受你发给朋友的内容。',
  'unsent.see': '查看原因',

  'due.arrived': '收到了吗？{product}',
  'due.later': '用了一阵子了：{product}',
  'due.why': '帮你出过主意的朋友想知道它怎么样。',
  'due.tell': '说说怎么样',
  'due.snooze': '一周后再问',
  'due.never': '不用再问',

  'keep.add': '收藏',
  'keep.drop': '取消收藏',
  'keep.see': '收藏清单',

  'decided.bought': '你在 {day} 买了它。',
  'decided.passed': '你在 {day} 决定不买。',
  'decided.tell': '说说怎么样',
  'decide.bought': '我买了',
  'decide.passed': '不买了',
  'decide.open': '决定了吗？',
};
