import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  'server.friends':
    '朋友的浏览器不会自动连接它：他们会看到一个加载照片的按钮，点了之后服务器才会看到他们的网络地址。带访客链接的提问，照片始终经中继站传送。',
  'server.test': '测试',
  'server.testing': '正在测试…',
  'server.refused': '照片服务器拒绝了，照片已改经中继站传送。',
  'found.serves': '可以使用：它接收了加密文件，原样交回，并按要求删除了。',
  'found.keeps': '可以使用，但会保留要求删除的文件。文件仍是加密的。',
  'found.no-permission': '浏览器没有给予访问这个地址的权限。',
  'found.unreachable': '连接不上，或者应答太慢。',
  'found.wrong-type': '它不接收加密文件，大多数公共服务器都是这样。',
  'found.not-allowed': '它只接收熟人的文件。而每张照片都用新的密钥发送。',
  'found.too-big': '它认为文件太大。',
  'found.refused': '它没有接收文件。',
  'found.changed': '它说存下的与发送的不同。',
  'found.lost': '它接收了文件，却不能原样交回。',
};
