import type { Lexicon } from './lexicon';

/** English, with the vocabulary of people who bought something. Our own, written by hand. */
export const EN: Lexicon = {
  tones: {
    3: `
      amazing amazingly awesome outstanding excellent excellently exceptional exceptionally fantastic fantastically
      superb superbly perfect perfectly perfection flawless flawlessly incredible incredibly_good phenomenal
      brilliant brilliantly wonderful wonderfully terrific magnificent stunning stunningly gorgeous marvelous
      marvellous fabulous love loves loved loving lovee luv adore adores adored best delighted delightful thrilled
      ecstatic obsessed stellar spectacular superior unbeatable unmatched unrivaled unrivalled top_notch first_rate
      first_class world_class high_quality great_quality excellent_quality highly_recommend highly_recommended
      strongly_recommend definitely_recommend would_definitely_recommend five_stars 5_stars five_star 5_star 10_10
      5_5 ten_out_of_ten game_changer life_saver lifesaver must_have must_buy must_read worth_every_penny
      worth_every_cent second_to_none works_like_a_charm works_like_a_dream works_like_magic
      exceeded_my_expectations exceeded_expectations exceeds_expectations exceeded_all_my_expectations
      beyond_my_expectations better_than_expected better_than_i_expected could_not_be_happier couldn't_be_happier
      couldn't_be_more_pleased cannot_say_enough can't_say_enough couldn't_ask_for_more cannot_recommend_enough
      can't_recommend_enough can't_go_wrong cannot_go_wrong cant_go_wrong blown_away knocked_my_socks_off
      page_turner couldn't_put_it_down can't_put_it_down couldn't_put_down could_not_put_it_down can't_live_without
      can_not_live_without don't_know_how_i_lived_without buy_again will_buy_again would_buy_again
      will_be_buying_more buying_more ordering_more order_again will_order_again purchase_again will_purchase_again
      holy_grail god_send godsend masterpiece breathtaking heavenly divine impeccable immaculate extraordinary
      extraordinarily unbelievably_good absolutely_beautiful bravo kudos yummy delicious scrumptious mouthwatering`,
    2: `
      good great greatly nice nicely lovely beautiful beautifully pretty_good awesomely cool happy happily glad
      pleased pleasing pleasantly pleasure pleasant satisfied satisfying satisfaction satisfactory impressed
      impressive impressively enjoy enjoyed enjoys enjoyable enjoying enjoyment fun recommend recommended
      recommending recommends favorite favourite favorites favourites comfortable comfortably comfy cozy cosy soft
      softest sturdy sturdier durable solid solidly well_made well_built well_designed well_written well_done
      well_packaged well_constructed well_thought_out well_worth worth_it worth_the_money worth_the_price
      worth_the_wait worth_buying easy easily easier easiest effortless effortlessly convenient conveniently handy
      useful helpful versatile reliable reliably dependable quick quickly fast fast_delivery fast_shipping speedy
      prompt promptly on_time arrived_early smooth smoothly accurate accurately precise precisely crisp vivid
      vibrant bright sharp_picture clear_picture clear_sound sleek stylish elegant elegantly cute adorable
      attractive classy pretty charming charm gem bargain steal great_deal good_deal great_price good_price
      good_value great_value value_for_money affordable inexpensive reasonably_priced reasonable_price
      quality_product good_quality nice_quality works_great works_well works_perfectly works_fine works_good
      work_great work_well work_perfectly worked_great worked_well worked_perfectly working_great fits_well
      fits_great fits_perfectly fit_perfectly fit_great fits_perfect fit_perfect fits_like_a_glove true_to_size
      as_described as_advertised as_expected as_pictured just_as_described exactly_as_described just_what_i_needed
      exactly_what_i_needed just_what_i_wanted exactly_what_i_wanted what_i_was_looking_for no_complaints
      no_problems no_problem no_issues no_issue without_any_issues without_issue without_any_problems
      zero_complaints no_regrets no_trouble no_hassle hassle_free trouble_free not_disappointed never_disappoints
      doesn't_disappoint didn't_disappoint does_not_disappoint did_not_disappoint won't_be_disappointed
      will_not_be_disappointed wont_be_disappointed won't_regret thumbs_up two_thumbs_up thank_you thanks thankful
      grateful appreciate appreciated appreciates appreciative compliments complimented compliment raves raving rave
      refreshing refreshed relief relieved relieves soothing soothes gentle moisturized hydrated hydrating silky
      shiny tasty flavorful yum fresh aromatic smells_great smells_good smell_good smells_amazing tastes_great
      tastes_good looks_great look_great looks_good looks_nice looks_amazing feels_great feels_good sounds_great
      sounds_good strong stronger powerful robust efficient effective effectively improved improves improvement
      improvements upgrade upgraded saved_me saves_time helps helped saves lightweight light_weight compact portable
      spacious roomy plenty_of_room warm_and_cozy cozy_warm snug durability sturdiness generous charmed plus bonus
      advantage winner win wins hit huge_hit big_hit gripping riveting captivating captivated engaging engrossing
      intriguing fascinating compelling insightful informative inspiring inspirational heartwarming touching
      hilarious witty entertaining entertained thought_provoking suspenseful unputdownable addictive hooked
      lasts_long lasts_all_day long_lasting long_battery_life last_long holds_up held_up holding_up still_works
      still_working still_going_strong going_strong like_new brand_new_condition perfect_condition great_condition
      good_condition secure securely genuine authentic legit professional friendly responsive great_service
      great_customer_service excellent_customer_service quality_is_great thoughtful smart ingenious clever
      innovative luxurious luxury premium rich loud_and_clear proud trusted trustworthy trust honest success
      successful successfully better_than well_balanced intuitive straightforward user_friendly seamless seamlessly
      glad_i_bought happy_with so_happy very_happy pleased_with can't_complain cannot_complain cant_complain
      can't_beat cannot_beat cant_beat can't_wait cannot_wait hard_to_beat nothing_bad hands_down four_stars 4_stars
      keeps_its_shape does_the_job does_the_trick did_the_trick gets_the_job_done does_its_job did_its_job
      does_what_it_says does_what_it_is_supposed_to does_exactly_what great_gift perfect_gift nice_gift amused
      recommendable approve approved rocks kid_approved well_packed flattering snugly cleaner_than clears cleared
      stays_put stay_put stays_in_place stays_on holds_well tight_seal authentic_taste wow yay woohoo hooray fave
      beauty sweet eager excited exciting excitement enthusiastic invaluable essential glorious joy joyful a_must
      is_a_must just_the_right very_pleased nothing_but_good smiley works_as_it_should no_worries
      don't_have_to_worry no_need_to_worry not_have_to_worry really_like i_really_like like_it_a_lot
      like_it_very_much works_just_fine work_just_fine nothing_wrong same_as really_nice :) ;) :D =) 👍 😊 😀 😁 🙂 😃 😄
      👌 🥰 😍 ❤ ♥ 💕 💯 🎉 ⭐ 🌟 😎 🤩`,
    1: `
      decent fair fairly_good alright all_right adequate adequately sufficient works working functions like liked
      likes warm light clean neat tidy nicely_packaged quiet cheap_price low_price safe safely improve interesting
      sharp unique fits fit perfect_size right_size great_size good_size nice_size perfect_fit matches gift gifts
      happy_enough good_enough not_bad not_too_bad not_half_bad not_bad_at_all no_smell no_odor easy_enough
      as_promised complete completely_satisfied prefer preferred worthwhile sure definitely lasts stays variety
      quality plenty handy_for family daughter_loves popular classic fancy trendy modern healthy natural organic
      value worthy fits_nicely timely arrived_quickly received_quickly came_quickly came_fast so_far_so_good keeps
      kept always everyone_should everyday daily exactly overall other_than_that for_the_price for_the_money
      only_complaint my_only_complaint only_issue only_thing only_downside needed worry_free put_together
      easy_to_put_together a_little_bit_of_everything i_use_it i_use_this love_to everyone perfect_for happy_to
      so_much very_much`,
    0: `
      no_doubt not_only not_just no_longer_need like_it_was like_a looks_like look_like looked_like feels_like
      felt_like smells_like smell_like tastes_like sounds_like seems_like seem_like is_like was_like it's_like
      like_to would_like i'd_like something_like anything_like more_like just_like like_this like_that like_these
      like_those such_as_like things_like products_like fast_food new_one new_ones right_away right_now right_side
      all_right_then light_bulb light_bulbs lights light_up light_on light_is light_color night_light flash_light
      led_light thank_god well_no good_luck good_thing good_idea great_idea fair_amount good_amount better_off
      had_better hard_drive hard_case hard_shell cheap_to_fix mean_to i_mean means what_i_mean kind_of kind_of_like
      pretty_much smart_phone smart_tv best_buy worth_a i_wish_you bad_boy bad_guys sick_of_the broken_in break_in
      break_down_of killed_it no_matter never_mind problem_solved solves_the_problem solved_the_problem
      solved_my_problem dark_chocolate dark_circles cold_water ice_cold hot_water hot_glue cool_down low_light
      in_the_end too_long_ago return_customer cut_out fall_asleep back_pain customer_service good_looking_forward
      funny_thing used_to expected_to would_have_been would_be_nice would_be_great would_be_perfect would_have_liked
      would_have_loved should_work supposed_to supposed_to_be could_be_good looked_good_but hoping_for hoped_for
      as_good_as i_like_how first_class_mail clean_up clean_the to_clean clean_it fit_for fit_in fit_into fit_my
      fit_the fits_in sure_if not_sure make_sure make_sure_you right_out safe_to_say funny_enough`,
    '-1': `
      too small_for smaller_than_expected small_than smaller_than bigger_than_expected larger_than_expected
      runs_small runs_large runs_big ran_small tight too_tight loose thin thinner flimsier light_on but_not
      expensive pricey pricy costly overprice hard difficult difficulty heavy bulky awkward stiff rough noisy slow
      slowly late delay delayed wait waited waiting weak faint dull dark dim blurry fuzzy grainy sticky greasy oily
      messy strange weird odd oddly unfortunately sadly however wished wishing if_only thought_it_would
      could_be_better could_have_been_better should_have_been should_be should_have could_use needs_improvement
      needs_work need_work meh so_so mediocre mixed_feelings mixed not_the_best not_that_great not_so_great
      not_great not_perfect not_very_good not_what_i_expected not_as_expected return returned returning returns
      refund refunded replacement replaced exchange exchanged complaints complain complained issue issues problem
      problems trouble troubles concern concerns drawback flaw flaws flawed lack lacks lacking lacked missing
      incomplete wrong wrong_size wrong_color smell smells smelly bland boring bored slow_to predictable repetitive
      confusing confused unclear complicated unsure hesitate doubt doubtful limited lose loses losing stuck sticks
      leak leaks leaking leaked crack cracks scratch scratches scratched chip chipped chips dent dented bend bends
      bent fell falls fall_apart fall fade fades faded fading shrink shrinks shrunk shrank stained peel peels
      peeling peeled tear tore ripped rip rips frayed fraying wears wore_out wear_out loosens rust rusted rusty
      squeak squeaks squeaky wobbly wobbles wobble shaky unstable uneven crooked slips slipped slippery slides gap
      gaps hot overheats overheat overheated itchy itch itches scratchy burn burns burned hurts hurting pain painful
      sore rash uncomfortable stopped stop stops quit dies died dead drains drained dropped disconnects disconnect
      disconnected disconnecting freezes froze lag lags laggy glitch glitches glitchy bug bugs buggy crash crashes
      crashed error errors fail failed fails failing failure cheap cheaply plastic plasticky lightweight_feel used
      dirty dust dusty dented_box damaged_box opened already_opened barely hardly almost supposedly claims claimed
      three_stars 3_stars why_did why_would nope ugh sigh hmm alas bummer inconvenient inconvenience annoying
      annoyed annoys annoyance irritating irritated irritates irritation bother bothers bothersome finicky tricky
      fiddly a_pain hit_or_miss hit_and_miss underwhelming underwhelmed unimpressed unimpressive overrated overhyped
      hype nothing_special not_worth shorter shorter_than too_short didn't_last doesn't_last not_last stiffness
      cramped never_got never_received haven't_received tasteless watery artificial chemical stale bitter clumsy
      dangerous fooled back_to_the_store sending_back sent_back send_back sent_it_back sending_it_back send_it_back
      give_up gave_up had_to_return had_to_throw time_consuming hassle tedious rushed unrealistic shallow
      one_dimensional choppy cliche cliched cliché stretched_out stretches_out see_through sheer pilling pills shed
      sheds shedding lint ok okay ok_but at_all tried trying apart started_to contact contacted contacting literally
      caused happened no_way get_what_you_pay_for what_you_pay_for seller apparently lasted worked_for
      out_of_the_box_broken what_a unless supposedly_new within_a_week within_a_month after_a_few after_one
      after_two after_only only_lasted my_money after_a_couple months_later weeks_later they_sent was_sent pay_for
      bother_to`,
    '-2': `
      bad badly worse poor poorly disappoint disappointed disappointing disappointment disappoints disappointingly
      dissatisfied unsatisfied unsatisfactory unhappy displeased not_happy not_satisfied not_impressed not_pleased
      regret regrets regretted flimsy fragile brittle broke broken breaks break breaking broke_after damaged damage
      damages defect defective defects faulty malfunction malfunctioned malfunctioning useless unusable unreliable
      inaccurate ineffective worthless pointless crappy crap junky cheap_quality cheaply_made poorly_made
      poorly_designed poor_quality bad_quality low_quality poor_design poorly_written badly_written
      poorly_constructed overpriced too_expensive ripoff_price waste wasted wasting false_advertising
      false_advertisement false misleading mislead misled misrepresented deceptive deceived deceiving fake
      counterfeit knockoff knock_off imitation not_authentic not_genuine not_as_described not_as_advertised
      not_as_pictured not_what_was_pictured not_like_the_picture nothing_like_the_picture not_true_to_size
      doesn't_work does_not_work didn't_work did_not_work doesnt_work didnt_work don't_work do_not_work dont_work
      not_work not_working never_worked won't_work will_not_work wont_work can't_use cannot_use couldn't_use
      could_not_use stopped_working quit_working stops_working no_longer_works stopped_charging won't_charge
      wont_charge doesn't_charge does_not_charge won't_turn_on doesn't_turn_on wouldn't_turn won't_stay doesn't_stay
      does_not_stay didn't_stay doesn't_fit does_not_fit didn't_fit did_not_fit doesnt_fit didnt_fit don't_fit
      won't_fit not_fit do_not_fit doesn't_hold does_not_hold didn't_hold won't_hold not_hold fell_apart falls_apart
      falling_apart came_apart fell_off falls_off falling_off came_off comes_off fell_out do_not_recommend
      don't_recommend would_not_recommend wouldn't_recommend not_recommend not_recommended cannot_recommend
      can't_recommend dont_recommend won't_buy_again will_not_buy_again would_not_buy_again wouldn't_buy_again
      not_buy_again never_buy_again never_again not_buy don't_buy do_not_buy dont_buy not_purchase don't_purchase
      not_order don't_waste do_not_waste dont_waste save_your_money stay_away steer_clear avoid beware buyer_beware
      look_elsewhere skip_it pass_on_this passed_on not_worth_it not_worth_the_money not_worth_the_price isn't_worth
      wasn't_worth waste_of_time want_my_money_back money_back hate hated hates hating dislike disliked dislikes
      ugly gross nasty stinks stink stinky reeks smells_bad smells_awful smells_terrible bad_smell strong_smell
      chemical_smell horrible_smell allergic allergic_reaction broke_out breakout breakouts mess sad upset upsetting
      angry frustrated frustrating frustration frustratingly ridiculous absurd stupid dumb silly lame
      pathetic_little sucks suck sucked sux fails_to failed_to failure_of unacceptable inferior subpar sub_par
      substandard shoddy tacky lousy sloppy rude unprofessional unhelpful ignored no_response never_responded
      no_reply never_replied no_help non_responsive nonexistent never_arrived never_came not_received not_delivered
      one_star 1_star two_stars 2_stars zero_stars 0_stars not_good no_good not_well not_so_good not_very_well
      not_comfortable dnf did_not_finish didn't_finish couldn't_finish could_not_finish gave_up_on lost_interest
      unreadable unwatchable doa dead_on_arrival dead_battery expired moldy mouldy mold rotten spoiled rancid
      leaked_everywhere exploded fire_hazard hazard unsafe burnt too_small too_big too_large too_thin too_short
      too_long too_heavy too_loose too_wide too_narrow too_hard too_soft too_thick too_dark too_sweet too_slow
      too_loud too_much_trouble tight_on way_too missing_parts missing_pieces parts_missing pieces_missing
      not_included wrong_item wrong_product sent_the_wrong sent_me_the_wrong received_the_wrong wouldn't_stay
      won't_last not_durable not_sturdy not_reliable not_accurate not_compatible incompatible not_sharp not_helpful
      let_down letdown let_me_down falls_short fell_short beat_up scratched_up torn bogus sham gimmick gimmicky
      paper_thin no_instructions no_support nowhere_near isn't_great not_even_close cheap_plastic cheap_looking
      looks_cheap feels_cheap cheap_feeling cheap_made made_cheap made_cheaply unfinished waste_my not_even
      your_money refund refunded a_refund returning_it be_returning to_return returned_it return_it bummed threw
      caused_me nothing_but not_what_i_ordered could_not_get do_not_get no_use have_not_received did_not_receive
      didn't_receive bad_reviews bad_experience :( :-( 👎 😡 😠 😞 😢 😭 😤 🤮 🤢 💩 😒 🙁 ☹ 😔 😩 😫 🤬`,
    '-3': `
      terrible terribly horrible horribly awful awfully worst pathetic disgusting disgusted atrocious abysmal
      dreadful appalling horrendous horrid junk garbage trash rubbish piece_of_junk piece_of_crap piece_of_garbage
      pos scam scammed scammer scammers fraud fraudulent rip_off ripoff ripped_off total_waste complete_waste
      waste_of_money waste_your_money waste_money wasted_my_money wasted_money waste_your_time stay_far_away
      run_away do_not_buy_this don't_buy_this never_buy never_buy_from never_order never_purchase absolute_garbage
      complete_garbage utter extremely_disappointed very_disappointed so_disappointed completely_useless
      totally_useless complete_junk total_junk shame_on shameful disgrace disgraceful insult insulting nightmare
      disaster crock loathe despise unbearable intolerable worthless_product thieves thief liars lie lies lied
      dangerous_product zero_star went_in_the_trash in_the_trash in_the_garbage threw_it_away threw_it_out
      threw_away threw_them_away throw_it_away thrown_away threw_them_out tossed_it_in couldn't_be_more_disappointed
      horrific hideous revolting repulsive vile if_i_could_give_zero negative_stars no_stars give_it_zero
      zero_out_of`,
  },
  negators: `
      not no never none neither nor nothing nobody without cannot can't cant couldn't couldnt won't wont wouldn't
      wouldnt don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't haven't hasn't
      hasnt hadn't shouldn't ain't hardly barely scarcely rarely seldom far_from anything_but nowhere less`,
  reach: 3,
  boosters: `
      very really so extremely super incredibly absolutely totally completely highly truly exceptionally remarkably
      especially particularly insanely ridiculously unbelievably seriously definitely most much way far too such
      quite utterly amazingly surprisingly deeply immensely hugely perfectly`,
  dampers: `
      slightly somewhat a_bit a_little little bit kinda kind_of sort_of sorta fairly mostly partly relatively
      reasonably rather almost nearly supposedly supposed_to_be maybe might if would_be could_be`,
  contrasts: `
      but however yet nevertheless nonetheless still_though except only_problem only_complaint only_issue
      only_downside that_said having_said_that on_the_other_hand unfortunately`,
  concessions: `
      although though even_though despite in_spite_of while whilst aside_from other_than apart_from besides`,
};
