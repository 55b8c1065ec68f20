import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  'react.love': '很喜欢',
  'react.like': '喜欢',
  'react.unsure': '不确定',
  'react.skip': '跳过',
  'react.for': '你对“{title}”的回答',
  'count.love': { other: '{count} 人很喜欢' },
  'count.like': { other: '{count} 人喜欢' },
  'count.unsure': { other: '{count} 人不确定' },
  'count.skip': { other: '{count} 人跳过' },
  'count.none': '还没有人回答',
  guest: '访客',
  somebody: '某人',
  you: '你',
  'answer.sees': '谁会看到你的回答？',
  'photo.of': '{title}，第 {count} 张照片',
  'photo.missing': '照片还没到',
  'photo.damaged': '这张照片已损坏',

  'share.copy': '复制',
  'share.copied': '已复制',
  'share.system': '分享…',
  'share.qr': '链接的二维码',
  'share.through': '发送到',
  'share.mail': '电子邮件',
  'share.paste': '{network} 不接受外部链接：请复制后粘贴到那里的私信中。',
  'share.scan': '可用另一部手机的微信扫描此码，或把复制的链接粘贴到聊天中。',
  'share.whole': '拿到链接的人都能打开里面的内容，传送它的平台也一样。请原样发送：短链接服务也会得到 # 后面的密钥。',
  'share.link': '链接',
  'share.public': '所有人都能看到：',

  thread: '一问一答',
  'thread.write': '写点什么',
  'thread.send': '发送',
  'thread.failed': '没有送达，你写的内容还在这里。',
};
