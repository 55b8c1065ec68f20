import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  title: '有人想问问你',
  'title.from': '{name}想听听你的意见',
  opening: '正在打开问题',
  'opening.why': '在你的设备上解密。',

  asks: '{name}拿不定主意，想问问你',
  'asks.by': '请在 {when} 前回答',
  'asks.over': '回答时间已过，你仍可以看看。',
  only: '你的回答只有{name}看得到',
  note: '{name}的附言',

  comment: '给{name}的话',
  optional: '（可不填）',
  name: '你的名字',
  'name.hint': '让{name}知道是谁的回答。',
  sees: '只有{name}，没有别人。传送时已加密。',
  send: '发给{name}',
  'send.again': '修改回答',
  sending: '正在发送…',
  nothing: '请至少为一个选项作答，或写句话。',
  late: '送达之前回答时间已过，不妨直接告诉{name}。',
  unsent: '暂时没能发出。你的选择还在这里。',
  retry: '再试一次',

  'sent.title': '你的回答已发出',
  sent: '{name}会在浏览器里看到。你可以关闭本页；页面开着时也可以修改回答。',

  'photos.missing': { other: '有 {count} 张照片取不到，其余完整。' },
  'photo.coming': '照片正在路上',
  'photo.lost': '这张照片取不到',

  end: '端到端加密，{day} 删除。',
  'end.free': '无需安装，无需账号。',

  'failed.not-a-link': '链接不完整',
  'failed.not-a-link.why': '可能在途中被截断了。请完整复制，或再要一个。',
  'failed.gone': '这个问题已经不在了',
  'failed.gone.why': '它被收回了，或链接已关闭。对方可以再发一个。',
  'failed.expired': '这个问题已过期',
  'failed.expired.why': '问题过一段时间会删除。对方可以再问一次。',
  'failed.unreachable': '暂时取不到这个问题',
  'failed.unreachable.why': '保存它的中继站都没有应答，可能是你的网络断了。',

  broken: '这里出了问题',
  'broken.why': '这是我们的错，和你或链接无关。重新打开问题通常就好了；之前选的，请再选一次。',
  'broken.again': '重新打开',
};
