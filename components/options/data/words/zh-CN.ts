import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const zhCN: Translation<typeof en> = {
  'export.says':
    '设置、来源、意见、更正、你和朋友说过的话以及台账，都在一个可读的文件里。密钥留在本机，除非你用口令加密后一并放入。',
  'with-keys.friends': '把朋友的密钥也放进去，用口令加密',
  'with-keys.sources': '把各来源的密钥也放进去，用口令加密',
  'with-keys.both': '把我的密钥也放进去（朋友的和各来源的），用口令加密',
  'without.friends': '不放的话，文件里有你和朋友说过的话，但没有你的身份。',
  'without.sources': { other: '不放的话，导入后要重新填写 {count} 个来源的密钥。' },

  'import.keys': '各来源的密钥，用口令加密',
  'waiting.heading': '有密钥在等口令',
  'waiting.says': '你导入的文件里有来源的密钥。输入口令，它们就到各自的来源；已有的密钥保持不变。',
  'waiting.passphrase': '导出时用的口令',
  'waiting.missing': '请先输入口令。',
  'waiting.open': '取回密钥',
  'waiting.opening': '正在打开……',
  'waiting.drop': '不要了',
  'waiting.dropped': '这些密钥已从这里清除，你导入的文件里仍然有。',
  'waiting.done': { other: '{count} 个来源有了密钥。' },
  'waiting.left': { other: '另有 {count} 个密钥，所属的来源不在这里，或者地址变了。它们会继续等着，什么也没丢。' },
  'waiting.wrong-passphrase': '这个口令打不开它们，或者文件被改动过。什么也没丢，请再试一次。',
  'waiting.not-ours': '文件里的密钥部分已损坏。没有任何改动。',
  'waiting.newer': '这些密钥来自更新的 Grapevine。请先更新再试，它们会继续等着。',
  'waiting.unreached': '什么都没有做：Grapevine 的后台没有回应。请重试。',
  'waiting.not-found': '这里已经没有等待口令的密钥。',
};
