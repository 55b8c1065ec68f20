import type { ThemeWords } from './theme-words';

/** French words by theme. */
export const FR_THEMES: ThemeWords = {
  accuracy: `précis précise précision imprécis* mesure mesures exact exactitude fiabilité_des_mesures étalonnage gps`,
  battery: `batterie* autonomie charge recharge* rechargé charger chargeur pile piles tient_la_charge`,
  build: `fabrication assemblage finition finitions solide solides solidité robuste* costaud fragile* montage vis
    charnière* couture coutures fermeture bien_fait mal_fait conçu conception branlant*`,
  cleaning: `nettoyage nettoyer nettoie lavage laver lavé lavable lave_vaisselle machine_à_laver tache taches entretien`,
  colour: `couleur couleurs coloris teinte teintes déteint délavé* nuance* écaille`,
  comfort: `confort confortable* confortablement inconfortable* agréable_à_porter mal_au_dos moelleu* rembourr* serre gratte
    glisse_du_nez glisse ergonomi*`,
  compatibility: `compatib* incompatib* adaptateur adapté_à s_adapte ne_s_adapte fonctionne_avec`,
  connection: `bluetooth wifi connexion connecte connecter connecté déconnecte* appairage signal réseau réception`,
  content: `contenu chapitre* recettes exemples exercices informations pages illustrations dessins niveaux épisodes`,
  delivery: `livraison* livrée bien_livré été_livré expédi* délai délais reçu_rapidement reçu_à_temps retard transporteur colis
    envoi facteur jamais_reçu`,
  described: `conforme conformes non_conforme description correspond correspondent photo_trompeuse comme_sur_la_photo
    publicité_mensongère contrefaçon contrefacon authentique annonce descriptif`,
  durability: `durab* durée dure_longtemps tient_dans_le_temps cassé cassée cassés casse casser usure usé usée panne lâché
    ne_fonctionne_plus ne_marche_plus rendu_l_âme déchiré* résiste résistant* fissur*`,
  ease: `facile faciles facilement facilité simple simple_d_utilisation pratique pratiques intuitif* compliqué* installation
    installer prise_en_main utilisation mise_en_place difficile`,
  effect: `effet effets efficace* efficacité inefficace* résultat résultats fonctionne_bien fonctionne_parfaitement
    fonctionne_pas marche_pas ne_marche_pas ne_fonctionne_pas fait_le_job aucun_effet`,
  fit: `taille_bien taille_petit taille_grand coupe ajuste ajusté ajustable serré serrée trop_serré large_aux pointure
    tombe_bien s_ajuste`,
  heat: `chaleur chauffe chauffent chaud chaude surchauffe* froid froide fraîcheur température isol* brûle tient_chaud`,
  instructions: `notice mode_d_emploi instructions manuel explications tuto tutoriel schéma`,
  look: `joli jolie jolis jolies beau belle beaux belles moche design esthétique* élégant* style look rendu aspect mignon*
    magnifique*`,
  material: `matière matières matériau matériaux tissu coton cuir plastique métal bois caoutchouc silicone verre acier laine
    polyester lin texture toile acétate`,
  noise: `bruit bruits bruyant* silencieu* sonore couine grince ronronne vibration*`,
  packaging: `emballage* emballé emballée carton boîte boite paquet étui protégé protection_du_colis`,
  performance: `performance* performant* vitesse rapide_et lent lente rame lag fluide fluidité processeur puissance_de_calcul`,
  photos: `appareil_photo caméra camera zoom qualité_d_image qualité_photo autofocus nocturne`,
  power: `puissance puissant* aspiration moteur force lumens éclaire éclairage luminosité watts`,
  price: `prix cher chère chers chères coût coûte rapport_qualité_prix qualité_prix valeur argent économique* abordable*
    bon_marché onéreu* euros promo`,
  quality: `qualité qualités qualitatif* bas_de_gamme haut_de_gamme camelote`,
  safety: `sécurité danger dangereu* toxique* risque brûlure coupant* court_circuit fumée`,
  screen: `écran écrans affichage résolution tactile pixels dalle rétroéclairage`,
  service: `service_client service_après_vente sav vendeur garantie remboursement remboursé remboursée réponse_du_vendeur
    service assistance réactif conseiller`,
  size: `taille tailles dimension dimensions trop_petit* trop_grand* plus_petit* plus_grand* trop_gros* assez_grand* encombrant* compact* format volume
    spacieu* capacité contenance`,
  skin: `peau cheveux irritation* irrite allergie* allergique* bouton boutons hydrat* rougeur* cuir_chevelu boucles`,
  smell: `odeur odeurs parfum parfums senteur* sent_bon sent_mauvais pue sent_très fragrance`,
  software: `logiciel application appli mise_à_jour mises_à_jour firmware interface menu bug bugs plante`,
  sound: `son sons basses aigus volume enceinte haut_parleur* audio écouteurs casque micro musique réduction_de_bruit`,
  story: `histoire intrigue personnage personnages écriture auteur auteure roman fin_du_livre récit suspense dialogues style_d_écriture`,
  taste: `goût gouts goûts saveur saveurs délicieu* fade sucré amer arrière_goût savoureu*`,
  translation: `traduction traduit traduite traducteur sous_titres doublage fautes orthographe impression édition`,
  weight: `poids léger légère légers légères lourd lourde lourds légèreté pèse`,
};
