import type { Lexicon } from './lexicon';

/** French, with the vocabulary of people who bought something. Our own, written by hand. Accents are folded on reading. */
export const FR: Lexicon = {
  tones: {
    3: `
      excellent* exceptionnel* parfait parfaite parfaits parfaites parfaitement perfection impeccable*
      extraordinaire* fantastique* formidable* génial géniale géniaux géniales genial magnifique* merveill* superbe*
      sublime* splendide* remarquable* fabuleu* incroyable* adore adoré adorée adorent adorer adorable* ravi ravie
      ravis ravies enchanté* conquis conquise bluffant* bluffé* époustouflant* coup_de_coeur coup_de_cœur au_top
      top_top vraiment_top topissime meilleur meilleure meilleurs meilleures le_meilleur chef_d_oeuvre chef_d_œuvre
      je_recommande_vivement recommande_vivement recommande_fortement hautement_recommandé je_recommande_à_100
      recommande_les_yeux_fermés les_yeux_fermés à_recommander rien_à_redire rien_à_dire rien_a_dire aucun_défaut
      aucun_reproche sans_reproche irréprochable* 5_étoiles cinq_étoiles 10_10 5_5 20_20 au_delà_de_mes_attentes
      au_delà_de_mes_espérances dépasse_mes_attentes indispensable* incontournable* nickel nikel nickel_chrome
      inégal* imbattable* que_du_bonheur un_régal régal régale régalé* délicieu* succulent* un_vrai_bonheur bonheur
      je_ne_peux_plus_m_en_passer ne_m_en_passe_plus à_lire_absolument dévoré hyper_content hyper_contente
      très_satisfait* très_content* foncez n_hésitez_pas n_hésitez_plus hésitez_pas vous_pouvez_y_aller top_qualité
      très_bonne_qualité excellente_qualité de_très_bonne_qualité super_qualité super_produit très_bon_produit
      excellent_produit bravo de_très_bonne_facture dépasse_mes_espérances 😍 🥰 🤩 💯`,
    2: `
      bon bonne bons bonnes bien beau bel belle beaux belles joli jolie jolis jolies content* contente satisfait*
      satisfaction satisfaisant* heureu* super supers top sympa sympas agréable* agréablement plaisir plaisant*
      plaît plait plaisent plu apprécié* apprécie apprécient appréciable* aime aimé aiment recommande recommandé*
      recommandons conseille conseillé confort confortable* confortablement douillet* doux douce douces moelleu*
      solide* solidité robuste* résistant* résiste durable* fiable* fiabilité efficace* efficacité efficacement
      pratique* utile* facile* facilement facilité simple_d_utilisation facile_à simple_et_efficace rapide*
      rapidement rapidité livraison_rapide rapidement_livré reçu_rapidement reçu_en_avance en_avance dans_les_temps
      dans_les_délais délai_respecté délais_respectés conforme* conforme_à_la_description conforme_à_mes_attentes
      conforme_a_mes_attentes correspond_à_mes_attentes correspond_à_la_description correspond_bien
      correspond_parfaitement comme_prévu bonne_qualité belle_qualité qualité_au_rendez_vous de_qualité
      de_bonne_qualité bien_fait bien_faite bien_faits bien_conçu* bien_pensé* bien_emballé* bien_fini* bien_écrit*
      fonctionne_bien marche_bien fonctionne_très_bien marche_très_bien fonctionne_parfaitement marche_parfaitement
      bonne_affaire bon_rapport_qualité_prix rapport_qualité_prix bon_prix prix_correct prix_imbattable petit_prix
      pas_cher pas_chère pas_chers peu_cher abordable* économique* vaut_le_coup vaut_le_prix vaut_son_prix vaut_bien
      élégant* élégance raffiné* chic mignon* esthétique* soigné* soignée design brillant* brillante lumineu* précis
      précise précision silencieu* net nette nettement_mieux puissant* puissance performant* léger* compact*
      maniable* ergonomique* intuitif* pas_mal pas_mal_du_tout pas_déçu pas_déçue pas_deçu pas_decue pas_déçus
      pas_décu n_est_pas_déçu sans_problème sans_problèmes sans_souci sans_soucis aucun_problème aucun_souci
      aucun_soucis pas_de_problème pas_de_souci pas_de_soucis pas_de_mauvaise_surprise bonne_surprise belle_surprise
      agréablement_surpris* je_ne_regrette_pas ne_regrette_pas ne_regrette_rien aucun_regret fait_le_job
      fait_son_job fait_bien_son_travail fait_parfaitement fait_l_affaire fait_son_effet fait_le_travail
      fait_son_office fait_ce_qu_on_lui_demande remplit_son_rôle remplit_parfaitement tient_bien tient_la_route
      tient_chaud tiennent_bien s_adapte_parfaitement s_adapte_bien va_parfaitement va_très_bien taille_bien
      taille_parfaitement captivant* passionnant* prenant* palpitant* touchant* émouvant* drôle* divertissant*
      addictif* envoûtant* haletant* instructif* intéressant* bien_écrit fluide* enrichissant* réussi* réussite
      chapeau merci parfum_agréable sent_bon sent_très_bon odeur_agréable hydrat* apaisant* apaise soulage soulagé*
      savoureu* bon_goût gourmand* top_produit bon_produit produit_de_qualité très_pratique très_bien très_bon
      très_bonne très_beau très_belle très_joli* très_utile assez_bien plutôt_bien super_pratique je_rachèterai
      rachèterai racheterais je_reprendrai j_en_rachèterai en_recommander recommanderai recommanderais
      commanderai_à_nouveau recommander_sans_hésiter sans_hésiter sans_hésitation à_conseiller fidèle*
      fidèle_à_la_photo ressemblant* sérieu* sérieux vendeur_sérieux réacti* aimable* à_l_écoute polyvalent*
      ingénieu* astucieu* malin original* originale bijou pépite quatre_étoiles 4_étoiles amélioré amélioration
      améliore gain_de_temps comble* comblé* fan fiers fière emballage_soigné complet tranquille rassurant* rassuré*
      admirable* charme charmant* chaleureu* qualitatif* luxueu* mieux_que_prévu convaincu* convaincant* épatant*
      épaté* séduit* séduisant* de_bonne_facture temps_et_en_heure en_temps_et_en_heure rien_à_signaler ras
      conforme_au_descriptif conforme_à_la_commande conforme_à_la_photo conforme_aux_attentes identique*
      j_en_suis_ravi j_en_suis_content* :) ;) :D 👍 😊 😀 😁 🙂 😃 😄 👌 ❤ ♥ ⭐ 🌟 très_simple grâce_à
      livré_rapidement livrée_rapidement échange_facile marche_nickel`,
    1: `
      correct correcte convenable* ok okay acceptable* suffisant* convient conviennent fonctionnel* simple* propre*
      claire adapté* idéal* idéale intéressante chaud chaude rapport_qualité tient reçu_à_temps bien_reçu
      conforme_aux offert cadeau cadeaux cadeau_parfait tout_va_bien rien_de_spécial_mais assez_bon assez_bonne
      pour_le_prix vu_le_prix moelleux stable stables ajustable réglable chouette cool souple* discrète discrets
      moderne classique rigolo* génialement toujours_aussi facile_d_entretien lavable préféré* préférée réputation
      pas_trop_cher pas_trop_mal suffit espère_que_ça_durera durera amusant* tendance sobre ravit satisfera varié*
      variée complète équilibré* tout_à_fait permet permettent exactement pour_l_instant pour_le_moment
      à_voir_dans_le_temps à_voir_à_l_usage suffisamment protège seul_bémol petit_bémol seul_petit_bémol seul_hic
      ma_fille_adore correspond correspondent rien_de_plus heureu*`,
    0: `
      bien_que bien_sûr bien_entendu si_bien_que ou_bien eh_bien quand_bien_même bon_marché_mais bon_courage bon_ben
      à_quoi_bon super_glue un_peu_plus bien_dommage aurait_été_bien serait_bien aurait_été_parfait serait_parfait
      aurait_été_mieux en_marche mode_d_emploi bien_avant bien_plus bien_moins bien_trop bien_loin pas_de_mal
      beau_père belle_mère beaux_parents petit_ami j_ai_bien j_avais_bien est_bien_arrivé bien_arrivé bon_nombre
      qualité_prix design_du marche_arrière trop_bien trop_beau trop_bon trop_belle trop_mignon trop_contente
      trop_content j_aime_bien on_aime rien_ne plaisir_à_lire mal_de_dos mal_de_tête mal_au_dos neuf neuve
      j_aimerais aimerais aurais_aimé aurai_aimé nouvelle_commande bon_de_retour heureusement mais_bon
      une_étoile_en_moins tient_à je_tiens_à`,
    '-1': `
      dommage malheureusement hélas trop néanmoins pourtant bémol moyen moyenne moyennement bof mouais mitigé*
      passable* médiocre* cher chère chers onéreu* élevé difficile* difficilement difficulté* compliqué* complexe
      peu_pratique fragile* fragilité lourd lourde encombrant* bruyant* bruit lent lente lenteur long_à retard*
      attente attends attendais espérais pensais m_attendais manque manquait manquent manquant* absence absent
      défaut* problème* souci soucis soucis_de inconvénient* gêne gênant* gêné* pénible* ennuyeu* ennuyé* s_ennuie
      ennui fade insipide* odeur odeurs sent_mauvais raide rêche gratte grattent pique piquent serré* petit_pour
      étroit* courte large_pour taille_petit taille_grand taille_trop glisse glissent bouge tombe tombent tombé*
      décolle décollé* décollent détache plie plié* tordu* raye rayé* rayures rayure taché* taches déteint délavé*
      bouloche* peluche* perd perdu* perdent fuit fuite* coule casse_facilement chauffe surchauffe bug bugs bugue
      plante lag déconnecte déconnexion* erreur* échange* retour retourné* retourner retours renvoi* renvoyé*
      renvoyer rembours* remplacé* service_après_vente réclamation* plainte* doute* hésit* déconseillé_aux
      plastique_cheap fait_cheap cheap toc léger_défaut pas_top pas_terrible pas_génial pas_super
      pas_fameux sans_plus rien_d_extraordinaire rien_d_exceptionnel banal*
      superficiel* prévisible* répétitif* longueurs décousu* brouillon flou floue flous sombre faible* faiblesse
      insuffisant* incomplet* inutilement usé* sale abîm* abim* endommag* cabossé* ouvert déjà_ouvert douteu*
      étonné_de surpris_de bizarre* étrange* instable* bancal* branlant* 3_étoiles trois_étoiles aurait_pu
      pourrait_être aurait_été devrait manque_de mais_bon fonctionne_mal inconfortable* irrit*
      démange* allerg* brûl* brul* mal douleur* douloureu* pire au_bout_de au_bout_d alors_que alors_qu obligé* bref
      bonjour cordialement seulement contacter à_peine la_moitié pour_ce_que_c_est du_coup_je j_ai_reçu du_tout
      malgré_tout comment_faire disant une_étoile échange échanger échangé* remplac* moindre soi_disant
      dès_la_première après_quelques`,
    '-2': `
      mauvais mauvaise* mauvaises nul nulle nuls nulles nullité déçu* déçue* decu decue déçus decevant* décevant*
      déception* décevoir insatisfait* mécontent* regrett* inutile* inutilisable* inefficace* inadapté* illisible*
      injoignable* cassé* cassée* casse cassent casser cassable brisé* brise déchir* fendu* fissur* défectueu*
      défaillant* panne pannes en_panne hs hors_service mort morte ne_fonctionne_pas ne_marche_pas fonctionne_pas
      marche_pas ne_fonctionne_plus ne_marche_plus marche_plus fonctionne_plus ne_fonctionnent_pas ne_marchent_pas
      n_a_jamais_fonctionné n_a_pas_fonctionné ne_charge_pas ne_charge_plus ne_s_allume_pas ne_s_allume_plus
      ne_tient_pas ne_tiennent_pas tient_pas tiennent_pas ne_colle_pas colle_pas ne_correspond_pas correspond_pas
      ne_correspondent_pas pas_conforme non_conforme pas_conformes ne_convient_pas ne_rentre_pas ne_va_pas
      ne_vaut_pas vaut_pas_le_coup ne_vaut_pas_le_coup ne_vaut_pas_le_prix ne_sert_à_rien sert_à_rien
      ne_recommande_pas recommande_pas ne_recommanderais_pas déconseille* déconseillé déconseiller à_éviter à_fuir
      fuyez évitez passez_votre_chemin ne_pas_acheter n_achetez_pas n_acheter_pas pas_acheter ne_commandez_pas
      ne_rachèterai_pas rachèterai_pas plus_jamais jamais_plus jamais_reçu pas_reçu jamais_arrivé non_reçu
      toujours_pas_reçu toujours_rien_reçu rien_reçu ni_reçu argent_perdu perte_de_temps perte_d_argent gaspill*
      gâch* gâché* jeter jeté* jette poubelle* trop_cher trop_chère trop_petit* trop_grand* trop_court* trop_long*
      trop_large* trop_fin* trop_fine* trop_serré* trop_lourd* trop_fragile* trop_léger* trop_dur* trop_compliqué*
      mauvaise_qualité qualité_médiocre mauvais_produit piètre_qualité basse_qualité qualité_inférieure
      pas_de_qualité aucune_qualité pas_solide pas_bonne_qualité pas_pratique pas_efficace pas_bien pas_bon
      pas_bonne pas_du_tout pas_content pas_contente pas_satisfait* pas_recommandable pas_étanche pas_à_la_hauteur
      pas_de_réponse aucune_réponse sans_réponse pas_terrible_du_tout bas_de_gamme peu_fiable peu_solide
      peu_efficace mal_fait mal_faite mal_fini* mal_conçu* mal_emballé* mal_écrit* mal_traduit* mal_coupé*
      mal_taillé* mal_cousu* publicité_mensongère mensong* trompeu* trompé* tromperie faux fausse contrefaçon*
      contrefacon copie imitation* moche* laid laide laideur vilain* kitsch pue puent puanteur écoeur* dégoût*
      dégueu* immonde ridicule* absurde stupide idiot aberrant* scandaleu* honte* inadmissible* inacceptable*
      incompétent* désagréable* désastreu* insupportable* énerv* agaçant* frustr* ras_le_bol 1_étoile 0_étoile
      zéro_étoile zéro zero 2_étoiles deux_étoiles aucun_effet aucune_efficacité aucun_résultat aucun_intérêt
      sans_intérêt pas_d_effet sans_effet aucune_différence rien_à_voir sans_saveur sans_goût périmé* moisi* rouill*
      explosé dangereu* danger toxique mal_de_coeur mauvaise_surprise mauvaise_odeur odeur_désagréable forte_odeur
      odeur_chimique odeur_de_plastique fin_de_vie lâché rendu_l_âme durée_de_vie tombé_en_panne il_manque
      manque_une manque_la manque_des pièces_manquantes pas_livré pas_compatible incompatible* n_arrive_pas
      impossible* impossibilité rien_compris ne_comprends_pas pas_assez surcoté* illogique
      soporifique barbant lassant* laborieu* fuir négatif* raté* échec gadget même_pas surtout_pas toujours_pas
      rembours* remboursement le_remboursement un_remboursement remboursé remboursée s_est_cassé s_est_décollé
      est_cassé beaucoup_trop n_est_pas_à_la_hauteur n_ai_jamais ai_jamais_reçu  
      mauvaise_expérience :( 👎 😡 😠 😞 😢 😭 😤 🤮 🤢 💩 😒 🙁 ☹ 😔`,
    '-3': `
      horrible* horreur atroce* affreu* épouvantable* abominable* catastroph* lamentable* pitoyable* minable*
      exécrable* arnaque* arnaqué* escroc* escroquerie* voleur* fraude* pire_achat le_pire la_pire les_pires
      camelote daube merde merdique* pourri* poubelle_direct direct_à_la_poubelle à_la_poubelle finir_à_la_poubelle
      bon_à_jeter bonne_à_jeter à_jeter très_déçu* très_decu* très_décevant* vraiment_déçu* extrêmement_déçu*
      totalement_déçu* grosse_déception quelle_déception vraiment_nul complètement_nul très_mauvais*
      très_mauvaise_qualité foutage_de_gueule se_moque du_monde se_foutre honteux inadmissible nul_de_chez_nul
      à_fuir_absolument à_éviter_absolument fuyez_ce aucune_utilité cochonnerie saloperie immangeable* infect
      infecte imbuvable*`,
  },
  negators: `
      pas ne n jamais sans aucun aucune ni guère nullement non loin_d_être point`,
  reach: 3,
  boosters: `
      très vraiment tres super hyper ultra extrêmement trop tellement si parfaitement absolument totalement
      complètement particulièrement franchement carrément bien fort vachement fortement grandement énormément
      hautement entièrement`,
  dampers: `
      un_peu assez plutôt relativement presque quasi légèrement moyennement peut_être parfois si_seulement moins`,
  contrasts: `
      mais cependant toutefois néanmoins pourtant par_contre en_revanche seul_bémol seul_hic sauf_que hormis_que
      malheureusement dommage_que seul_problème seul_défaut`,
  concessions: `
      bien_que malgré quoique même_si hormis à_part mis_à_part excepté en_dehors_de`,
};
