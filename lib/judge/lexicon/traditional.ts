const PAIRS = `
  錯错 歡欢 愛爱 贊赞 讚赞 優优 質质 舒舒 適适 實实 劃划 價价 錢钱 買买 賣卖 貴贵 輕轻 薦荐 滿满 謝谢 讓让 這这 個个 們们 嗎吗 沒没 無无
  壞坏 爛烂 髒脏 難难 討讨 厭厌 騙骗 虛虚 偽伪 貨货 盜盗 損损 壓压 斷断 裂裂 掉掉 鬆松 緊紧 長长 寬宽 窄窄 熱热 燙烫 響响 靜静 聲声 電电
  池池 續续 機机 畫画 面面 屏屏 幕幕 螢荧 顯显 圖图 顏颜 調调 顧顾 專专 業业 態态 務务 遞递 遲迟 時时 間间 過过 還还 後后 來来 會会 說说
  話话 語语 譯译 讀读 書书 寫写 筆笔 節节 簡简 單单 複复 雜杂 麻麻 煩烦 設设 計计 漂漂 亮亮 麗丽 氣气 帥帅 樣样 經经 驗验 驚惊 豔艳 興兴 奮奋
  開开 關关 裝装 組组 塊块 條条 處处 點点 滿满 頭头 臉脸 膚肤 皺皱 腳脚 鞋鞋 褲裤 襪袜 衣衣 廠厂 產产 國国 際际 廣广 買买 給给 級级 紅红
  純纯 細细 緻致 綿绵 纖纤 線线 編编 織织 絲丝 毛毛 厚厚 薄薄 濕湿 潤润 乾干 濃浓 鮮鲜 鹹咸 鹽盐 麵面 飯饭 館馆 餓饿 飽饱 嚐尝 嘗尝 種种
  類类 總总 結结 評评 論论 應应 該该 認认 識识 覺觉 記记 誤误 詐诈 誇夸 張张 負负 責责 賠赔 償偿 費费 買买 壽寿 險险 傷伤 爆爆 彈弹 靈灵
  敏敏 準准 確确 穩稳 硬硬 軟软 體体 驅驱 動动 運运 轉转 連连 線线 網网 絡络 號号 碼码 檔档 夾夹 雙双 單单 兩两 幾几 歲岁 兒儿 媽妈 爺爷`;

/** Traditional characters common in opinions, with their simplified form. */
export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])
    .filter(([traditional, simplified]) => traditional !== simplified),
);
