const any = (...phrases: readonly string[]): RegExp => new RegExp(`(?:${phrases.join('|')})`, 'u');

/**
 * How people say that they were paid, and how adverts speak: English, French, Chinese. Every gap is bounded, so reading
 * takes time in proportion to the text. They are matched against lower case.
 */
export const PHRASES: Readonly<Record<'incentivised' | 'promotion', readonly RegExp[]>> = {
  incentivised: [
    any(
      '(?:received?|got|given|sent|provided)\\b.{0,60}\\b(?:for free|free of charge|at no (?:cost|charge)|complimentary)\\b.{0,60}\\b(?:review|opinion|feedback|test)',
      '\\b(?:free|discounted|complimentary|gifted) (?:product|sample|item|copy|unit)s?\\b.{0,60}\\b(?:for|exchange|return)\\b.{0,40}\\b(?:review|opinion|feedback)',
      'in (?:exchange|return) for (?:my|an?|the|this)?\\s?(?:\\w{1,12}[, ]{1,2}){0,3}(?:review|opinion|feedback)',
      '\\b(?:this (?:post|video|review) is |paid |#)(?:sponsored|partnership|ad)\\b',
      '\\bsponsored (?:by|post|review)\\b|\\bpaid (?:promotion|partnership)\\b',
      '\\baffiliate links?\\b|\\b(?:earn|get|receive) an? (?:small )?commission\\b',
      '\\b(?:vine (?:voice|review|program)|influenster|bzzagent|advance(?:d)? (?:review|reader) copy|netgalley)\\b',
      '\\bpr (?:package|sample)\\b|\\bwas gifted (?:by|this|these)\\b|\\bgifted by\\b',
    ),
    any(
      '(?:offert|envoyé|fourni|prêté)e?s? (?:gracieusement |gratuitement )?par (?:la|le|une?|cette) (?:marque|fabricant|vendeur|société|maison)',
      'reçu (?:ce |cet |cette |le |la )?.{0,30}(?:gratuitement|gratuit|offert)\\b.{0,60}(?:avis|test|échange)',
      "en échange (?:de|d[’'])\\s?(?:mon |un |cet |notre )?(?:avis|test|commentaire)",
      "(?:article|billet|vidéo|publication) sponsorisée?|partenariat rémunéré|collaboration commerciale|liens? affiliés?|lien d[’']affiliation",
      'testée? gratuitement|produit (?:offert|gratuit) pour (?:le )?test(?:er)?|club des testeurs',
    ),
    any(
      '送的(?:样品|试用)|赠送的(?:样品|试用)|免费试用|试用装|商家(?:免费)?(?:送|赠)',
      '好评返现|返现|好评(?:有礼|红包|送)|晒图(?:返|送|有礼)|评价(?:返|送)|给好评(?:返|送|就)|红包.{0,8}好评|好评.{0,8}红包',
      '广告合作|品牌(?:方)?(?:赞助|赠送|提供)|推广合作|恰饭|利益相关',
    ),
  ],
  promotion: [
    any(
      '\\b(?:use|with) (?:my |our |the )?(?:promo |discount |coupon |referral )?code\\b|\\b(?:promo|discount|coupon|referral) codes?\\b.{0,20}\\b[a-z]{2,12}\\d{1,4}\\b',
      '\\b(?:buy|shop|order|get (?:it|yours)) (?:now|here|today)\\b.{0,40}(?:https?:|www\\.|link in bio)|link in (?:my )?bio',
      '\\bdm (?:me|us) (?:for|to order)|\\bwhats ?app\\b.{0,20}\\+?\\d{6}|\\d{1,2} ?% off (?:with|using|today)',
    ),
    any(
      'code (?:promo|de réduction|de parrainage|parrain)\\b.{0,20}[:：]|avec (?:le|mon) code\\b|lien (?:en|dans la) bio',
      "profitez (?:vite |de |d[’'])|commandez (?:vite|dès maintenant)",
    ),
    any(
      '加(?:我|v|微信|薇|vx)[:：]?\\s?[a-z0-9_-]{4,20}',
      '(?:优惠|邀请|折扣)码[:：]',
      '私信(?:我|领)|点击(?:下方|链接)购买|复制(?:这条|口令)',
    ),
  ],
};
