import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  'photo.elsewhere': '在 {host} 上，尚未加载',
  elsewhere: '照片在 {hosts} 上。',
  'elsewhere.why':
    '照片是加密的，只有你同意才会从那里取来：服务器的主人届时会看到你的网络地址；使用 Firefox 时，还可能看出访问来自同一个安装。',
  'elsewhere.missing': '有些取不到：那里已经没有，或收到的已损坏。',
  'elsewhere.unreachable': '暂时连不上服务器。',
  'elsewhere.load': '加载照片',
  'elsewhere.loading': '正在加载…',
  'server.refused': '照片服务器拒绝了，照片已改经中继站传送。',
};
