import type { ThemeWords } from './theme-words';

/** English words by theme. */
export const EN_THEMES: ThemeWords = {
  accuracy: `accura* inaccura* precis* imprecise reading readings measures measurement* calibrat* tracking gps`,
  battery: `batter* charge charges charged charging recharge* charger mah battery_life runs_out_of_power`,
  build: `build build_quality well_made well_built poorly_made cheaply_made sturd* flims* solid solidly construct* assembl*
    wobbl* rigid stitching seam seams zipper* hinge* screw screws workmanship craftsmanship finish`,
  cleaning: `clean cleans cleaning cleaned dishwasher wash washes washed washing washable wipe wipes stain stains stained`,
  colour: `color colors colour colours colored coloured shade hue tint pigment* fade fades faded fading tortoise amber`,
  comfort: `comfort comfortable comfortably comfy uncomfortable cozy cosy pinch pinches ergonomic* padded padding cushion*
    sore hurts hurt itchy slips slip slipping slides_down nose_pads`,
  compatibility: `compatib* incompatib* works_with work_with fits_my_phone doesn't_support supports supported adapter*`,
  connection: `bluetooth wifi wi_fi connect connects connected connecting connection connectivity disconnect* pairing
    paired pairs_with signal reception dropouts`,
  content: `content contents chapter chapters recipes examples exercises information informative pages illustrations topics
    levels gameplay episodes`,
  delivery: `deliver* shipping shipped ship arrive arrives arrived on_time late courier postage dispatch* tracking_number
    never_came took_weeks`,
  described: `as_described as_advertised as_pictured not_as_described description pictured photos_show misleading
    advertised false_advertising looks_like_the_picture counterfeit fake genuine authentic knockoff`,
  durability: `durab* last lasts lasted lasting long_lasting broke broken breaks breaking stopped_working fell_apart
    falling_apart falls_apart wear wears wore worn_out hold_up holds_up held_up snapped ripped tore tear cracked died`,
  ease: `easy easily easier easiest ease_of_use easy_to_use simple user_friendly intuitive complicated difficult_to_use
    hard_to_use setup set_up install* straightforward fiddly effortless*`,
  effect: `effect effects effective* ineffective results result works_well works_great works_perfectly works_as_advertised
    doesn't_work didn't_work does_not_work did_not_work does_the_job didn't_help helped helps no_difference
    made_a_difference`,
  fit: `fit fits fitted fitting fit_perfectly snug tight loose true_to_size runs_small runs_large too_tight bridge
    too_loose baggy`,
  heat: `heat heats heating hot overheat* warm warms warmth cool cools cooling insulat* temperature burns burnt`,
  instructions: `instruction* manual directions guide leaflet diagram tutorial`,
  look: `looks_great looks_good looks_nice looks_so looks_very looks_like_it the_look nice_looking good_looking stylish style sleek elegant beautiful pretty cute ugly gorgeous attractive design aesthetic*
    appearance classy looks_cheap it_looks they_look`,
  material: `material materials fabric cotton leather plastic plasticky metal wood wooden rubber silicone glass steel wool
    polyester linen texture thin_material acetate`,
  noise: `noise noisy loud quiet quietly silent silently squeak* buzz buzzing hum rattl* whir* hiss`,
  packaging: `packag* packed box boxed wrapping wrapped bubble_wrap carrying_case storage_case pouch sealed`,
  performance: `performance perform performs speed fast slow lag lags laggy slows sluggish responsive quick processor
    freezes`,
  photos: `camera picture_quality photo_quality takes_pictures takes_photos zoom night_shots autofocus video_quality footage`,
  power: `power powerful suction motor strength weak_motor torque watt watts bright brightness lumens dim underpowered`,
  price: `price prices priced pricey pricy overpriced expensive cheap cheaper value value_for_money worth worth_it money
    bargain cost costs costly affordable inexpensive deal penny`,
  quality: `quality well_crafted premium cheap_quality high_quality poor_quality low_quality`,
  safety: `safe safely safety unsafe dangerous danger hazard* sharp_edges shock toxic childproof leaked smoke smoked`,
  screen: `screen display resolution touchscreen pixel* glare backlight hdr picture_quality`,
  service: `customer_service customer_support support service seller vendor warranty refund refunded replacement return_policy
    staff responded representative rep after_sales`,
  size: `size sizes sized sizing small smaller big bigger large larger tiny huge compact dimensions roomy spacious bulky
    capacity portable room`,
  skin: `skin hair rash irritat* moistur* breakout* breakouts hydrat* sensitive_skin allergic allergy acne scalp curls`,
  smell: `smell smells smelled smelly scent scents scented odor odour fragrance stink* stench perfume aroma fumes`,
  software: `software app apps firmware update updates interface menu menus bug bugs buggy glitch* login crashes`,
  sound: `sound sounds sounding audio bass treble volume speaker speakers headphones muffled microphone mic music noise_cancelling
    noise_canceling vocals`,
  story: `story stories plot character characters writing written author ending storyline novel narrative dialogue pacing`,
  taste: `taste tastes tasted tasty flavor flavors flavour flavours delicious bland sweet bitter aftertaste yummy`,
  translation: `translation translated translator subtitles dubbed typos grammar edition print font`,
  weight: `weight weighs lightweight light_weight heavy heavier light_on feather featherlight so_light very_light`,
};
