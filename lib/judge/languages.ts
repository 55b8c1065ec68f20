/** Short words that give a Latin-script language away; those of several languages are told apart by the others. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the and is it was this that for with you have not are but my they these had just very what would from so as
    on be i'm it's don't didn't doesn't i've can't if when were your has there will been than only out which them
    great good love product works nice bought buy use after one well really of to i great! he she her his their`,
  fr: `le la les des est et une un pour pas que qui dans ce cette avec il elle je ne sur au aux du mais très tres plus j
    c l d n s qu ai été être j'ai c'est bien tout bon bonne mon ma mes nous vous ils sont était fait comme sans même
    donc car ou où par leur produit qualité achat reçu après avoir rien parfait merci déçu livraison`,
  de: `der die das und ist nicht ein eine einen ich es mit für den von auf zu auch sich wie aber dem sie im war sehr
    nur oder bei noch habe hat kann wenn nach aus werden gut schon leider so ist mir man sind zum über keine wurde
    produkt alles gekauft super qualität dass`,
  es: `el los las es un una y que de no en por con para muy pero lo se del al más como su me está bien mi son este esta
    ha todo ya he cuando sin si fue también calidad producto buena bueno llegado tiene porque muy perfecto hay gracias`,
  it: `il lo gli e è che di un una per non con sono ma del della dei molto anche più ho questo come si nel alla ha le
    al prodotto ottimo buona qualità tutto bene se dal perché mi stato arrivato`,
  pt: `o os as um uma e é não que de do da em para com muito mas por se na no mais foi produto bom boa eu está são ao
    qualidade chegou você meu minha isso`,
  nl: `de het een en is niet van ik dat op te voor met zijn maar ook er aan wel goed heel mooi erg als je zeer bij geen
    naar heb dit deze wordt product`,
};

/** Scripts that name a language, or the most likely of those written in them. The first that is there wins. */
export const SCRIPTS: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
