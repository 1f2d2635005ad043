# Completion of recette for fish, made from its option table.
# To try it: recette completion fish | source

function __recette_assignments
  set -l word (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
  if string match -q -- '*=*' $word
    set -l parts (string split -m 1 -- = $word)
    printf '%s\n' $parts[1]=(__fish_complete_path $parts[2])
  else
    printf '%s=\n' $argv
  end
end

complete -c recette -f
complete -c recette -n __fish_use_subcommand -a run -d 'mène des suites sur des plateformes et rend un verdict'
complete -c recette -n __fish_use_subcommand -a list -d 'liste les suites, ou les tests d\'une suite'
complete -c recette -n __fish_use_subcommand -a explain -d 'explique un test : pourquoi il compte, comment corriger'
complete -c recette -n __fish_use_subcommand -a validate -d 'vérifie qu\'une suite, ou un document, est bien écrit'
complete -c recette -n __fish_use_subcommand -a query -d 'essaie une expression JSONPath sur un document'
complete -c recette -n __fish_use_subcommand -a report -d 'refait un rapport à partir d\'un relevé d\'essai'
complete -c recette -n __fish_use_subcommand -a diff -d 'dit ce qui a changé d\'un essai à l\'autre'
complete -c recette -n __fish_use_subcommand -a merge -d 'réunit les parts d\'un essai partagé'
complete -c recette -n __fish_use_subcommand -a init -d 'écrit le fichier qui décrit une plateforme'
complete -c recette -n __fish_use_subcommand -a clauses -d 'liste les clauses d\'un contrat et ce qui les prouve'
complete -c recette -n __fish_use_subcommand -a demo -d 'sert une plateforme d\'exemple et la vérifie'
complete -c recette -n __fish_use_subcommand -a schemas -d 'installe les schémas XML des métadonnées (ISO 19139)'
complete -c recette -n __fish_use_subcommand -a completion -d 'affiche le script de complétion d\'un interpréteur de commandes'
complete -c recette -n __fish_use_subcommand -a help -d 'affiche l\'aide de la commande ou d\'un verbe'
complete -c recette -l lang -x -a 'fr en' -d 'Langue des messages et des rapports : fr ou en'
complete -c recette -l color -x -a 'auto always never' -d 'Couleurs : auto (seulement sur un terminal, et si NO_COLOR n\'est pas défini), always (toujours) ou never (jamais)'
complete -c recette -s q -l quiet -d 'Ne dire que l\'essentiel : le verdict, et ce qui l\'explique'
complete -c recette -s v -l verbose -d 'Tout montrer : chaque requête et chaque test, même réussi'
complete -c recette -s h -l help -d 'Afficher cette aide'
complete -c recette -l version -d 'Afficher la version'

complete -c recette -n '__fish_seen_subcommand_from run' -s s -l suite -x -a '(recette list --ids 2>/dev/null)' -d 'Suite à mener, par identifiant ou par chemin de fichier'
complete -c recette -n '__fish_seen_subcommand_from run' -l class -x -d 'Ne mener que les tests de cette classe de conformité'
complete -c recette -n '__fish_seen_subcommand_from run' -l test -x -d 'Ne mener que ce test'
complete -c recette -n '__fish_seen_subcommand_from run' -l param -x -d 'Donner une valeur à un paramètre de la suite'
complete -c recette -n '__fish_seen_subcommand_from run' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'
complete -c recette -n '__fish_seen_subcommand_from run' -l plan -d 'Montrer ce qui serait demandé, sans rien envoyer'
complete -c recette -n '__fish_seen_subcommand_from run' -s r -l report -x -a '(__recette_assignments junit junit-strict html markdown csv json badge)' -d 'Écrire un rapport : junit, junit-strict, html, markdown, csv, json, badge'
complete -c recette -n '__fish_seen_subcommand_from run' -l record -r -F -d 'Garder le relevé d\'essai (JSON Lines), dont « recette report » refait tous les rapports'
complete -c recette -n '__fish_seen_subcommand_from run' -l each -d 'Un résultat par règle et par fiche, fichier ou table, plutôt qu\'un par règle pour tous ensemble'
complete -c recette -n '__fish_seen_subcommand_from run' -l shard -x -d 'Ne mener que la part K sur N des tests ; « recette merge » réunit les relevés des parts'
complete -c recette -n '__fish_seen_subcommand_from run' -l clauses -r -F -d 'Dire aussi, clause par clause, ce que l\'essai prouve : « clausier », ou un fichier de clauses'
complete -c recette -n '__fish_seen_subcommand_from run' -l baseline -r -F -d 'Des échecs connus, avec leur raison, qui ne font pas échouer l\'essai'
complete -c recette -n '__fish_seen_subcommand_from run' -l strict-baseline -d 'Échouer aussi quand un échec connu ne l\'est plus, ou que son délai est passé'
complete -c recette -n '__fish_seen_subcommand_from run' -l fail-on -x -a 'must should' -d 'Ce qui fait échouer l\'essai : must (une obligation enfreinte) ou should (une recommandation aussi)'
complete -c recette -n '__fish_seen_subcommand_from run' -l connect-timeout -x -d 'Temps accordé pour ouvrir une connexion'
complete -c recette -n '__fish_seen_subcommand_from run' -l timeout -x -d 'Temps accordé à une requête, du départ au dernier octet'
complete -c recette -n '__fish_seen_subcommand_from run' -l max-body -x -d 'Taille à laquelle une réponse est coupée'
complete -c recette -n '__fish_seen_subcommand_from run' -l max-redirects -x -d 'Redirections suivies de suite'
complete -c recette -n '__fish_seen_subcommand_from run' -l jobs -x -d 'Requêtes en cours à la fois vers un même serveur'
complete -c recette -n '__fish_seen_subcommand_from run' -l rate -x -d 'Requêtes par seconde (ou par minute) vers un même serveur ; sans l\'option, pas de limite sur cette machine même'
complete -c recette -n '__fish_seen_subcommand_from run' -l budget -x -d 'Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé'
complete -c recette -n '__fish_seen_subcommand_from run' -l retries -x -d 'Nouvelles tentatives après une panne passagère, ou quand le serveur demande d\'attendre (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from run' -l cacert -r -F -d 'Autorités de certification à croire, au format PEM, au lieu de celles du système'
complete -c recette -n '__fish_seen_subcommand_from run' -l cert -r -F -d 'Certificat client, au format PEM'
complete -c recette -n '__fish_seen_subcommand_from run' -l key -r -F -d 'Clé privée du certificat client, au format PEM, si elle est dans un autre fichier'
complete -c recette -n '__fish_seen_subcommand_from run' -l resolve -x -d 'Adresse IP à employer pour un serveur, sans interroger le DNS'
complete -c recette -n '__fish_seen_subcommand_from run' -l user-agent -x -d 'Nom sous lequel se présenter aux serveurs'
complete -c recette -n '__fish_seen_subcommand_from run' -l basic-env -x -d 'S\'authentifier par HTTP Basic : la variable d\'environnement contient « utilisateur:mot de passe »'
complete -c recette -n '__fish_seen_subcommand_from run' -l bearer-env -x -d 'Présenter un jeton (Bearer), lu dans cette variable d\'environnement'
complete -c recette -n '__fish_seen_subcommand_from run' -l bearer-file -r -F -d 'Présenter un jeton (Bearer), lu à la première ligne de ce fichier'
complete -c recette -n '__fish_seen_subcommand_from run' -l header-env -x -d 'Envoyer cet en-tête, avec pour valeur celle de la variable d\'environnement : X-Cle=CLE_API'
complete -c recette -n '__fish_seen_subcommand_from run' -l api-key-env -x -d 'Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d\'environnement : apikey=CLE_API'
complete -c recette -n '__fish_seen_subcommand_from run' -F

complete -c recette -n '__fish_seen_subcommand_from list' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'
complete -c recette -n '__fish_seen_subcommand_from list' -l json -d 'Écrire du JSON, pour des programmes'
complete -c recette -n '__fish_seen_subcommand_from list' -l ids -d 'N\'écrire que les identifiants, un par ligne'
complete -c recette -n '__fish_seen_subcommand_from list' -a '(recette list --ids 2>/dev/null)'

complete -c recette -n '__fish_seen_subcommand_from explain' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'

complete -c recette -n '__fish_seen_subcommand_from validate' -l schema -r -F -d 'Vérifier des documents JSON, par ce fichier de JSON Schema'
complete -c recette -n '__fish_seen_subcommand_from validate' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'
complete -c recette -n '__fish_seen_subcommand_from validate' -l json -d 'Écrire du JSON, pour des programmes'
complete -c recette -n '__fish_seen_subcommand_from validate' -F

complete -c recette -n '__fish_seen_subcommand_from query' -l json -d 'Écrire du JSON, pour des programmes'
complete -c recette -n '__fish_seen_subcommand_from query' -l connect-timeout -x -d 'Temps accordé pour ouvrir une connexion'
complete -c recette -n '__fish_seen_subcommand_from query' -l timeout -x -d 'Temps accordé à une requête, du départ au dernier octet'
complete -c recette -n '__fish_seen_subcommand_from query' -l max-body -x -d 'Taille à laquelle une réponse est coupée'
complete -c recette -n '__fish_seen_subcommand_from query' -l max-redirects -x -d 'Redirections suivies de suite'
complete -c recette -n '__fish_seen_subcommand_from query' -l jobs -x -d 'Requêtes en cours à la fois vers un même serveur'
complete -c recette -n '__fish_seen_subcommand_from query' -l rate -x -d 'Requêtes par seconde (ou par minute) vers un même serveur ; sans l\'option, pas de limite sur cette machine même'
complete -c recette -n '__fish_seen_subcommand_from query' -l budget -x -d 'Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé'
complete -c recette -n '__fish_seen_subcommand_from query' -l retries -x -d 'Nouvelles tentatives après une panne passagère, ou quand le serveur demande d\'attendre (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from query' -l cacert -r -F -d 'Autorités de certification à croire, au format PEM, au lieu de celles du système'
complete -c recette -n '__fish_seen_subcommand_from query' -l cert -r -F -d 'Certificat client, au format PEM'
complete -c recette -n '__fish_seen_subcommand_from query' -l key -r -F -d 'Clé privée du certificat client, au format PEM, si elle est dans un autre fichier'
complete -c recette -n '__fish_seen_subcommand_from query' -l resolve -x -d 'Adresse IP à employer pour un serveur, sans interroger le DNS'
complete -c recette -n '__fish_seen_subcommand_from query' -l user-agent -x -d 'Nom sous lequel se présenter aux serveurs'
complete -c recette -n '__fish_seen_subcommand_from query' -l basic-env -x -d 'S\'authentifier par HTTP Basic : la variable d\'environnement contient « utilisateur:mot de passe »'
complete -c recette -n '__fish_seen_subcommand_from query' -l bearer-env -x -d 'Présenter un jeton (Bearer), lu dans cette variable d\'environnement'
complete -c recette -n '__fish_seen_subcommand_from query' -l bearer-file -r -F -d 'Présenter un jeton (Bearer), lu à la première ligne de ce fichier'
complete -c recette -n '__fish_seen_subcommand_from query' -l header-env -x -d 'Envoyer cet en-tête, avec pour valeur celle de la variable d\'environnement : X-Cle=CLE_API'
complete -c recette -n '__fish_seen_subcommand_from query' -l api-key-env -x -d 'Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d\'environnement : apikey=CLE_API'
complete -c recette -n '__fish_seen_subcommand_from query' -F

complete -c recette -n '__fish_seen_subcommand_from report' -s f -l format -x -a 'junit junit-strict html markdown csv json badge' -d 'Format du rapport'
complete -c recette -n '__fish_seen_subcommand_from report' -s o -l output -r -F -d 'Écrire dans ce fichier au lieu de la sortie'
complete -c recette -n '__fish_seen_subcommand_from report' -s r -l report -x -a '(__recette_assignments junit junit-strict html markdown csv json badge)' -d 'Écrire un rapport : junit, junit-strict, html, markdown, csv, json, badge'
complete -c recette -n '__fish_seen_subcommand_from report' -l fail-on -x -a 'must should' -d 'Conclure à ce niveau, must ou should, au lieu de celui de l\'essai'
complete -c recette -n '__fish_seen_subcommand_from report' -F

complete -c recette -n '__fish_seen_subcommand_from diff' -s o -l output -r -F -d 'Écrire dans ce fichier au lieu de la sortie'
complete -c recette -n '__fish_seen_subcommand_from diff' -F

complete -c recette -n '__fish_seen_subcommand_from merge' -s o -l output -r -F -d 'Écrire dans ce fichier au lieu de la sortie'
complete -c recette -n '__fish_seen_subcommand_from merge' -F

complete -c recette -n '__fish_seen_subcommand_from init' -l name -x -d 'Le nom de la plateforme'
complete -c recette -n '__fish_seen_subcommand_from init' -l operator -x -d 'Qui l\'exploite'
complete -c recette -n '__fish_seen_subcommand_from init' -l features -x -d 'Une API OGC API - Features'
complete -c recette -n '__fish_seen_subcommand_from init' -l catalogue -x -d 'Un catalogue de métadonnées'
complete -c recette -n '__fish_seen_subcommand_from init' -l rasters -x -d 'Des images : fichier, liste, dossier ou catalogue STAC'
complete -c recette -n '__fish_seen_subcommand_from init' -l tables -x -d 'Des tableaux : fichier, dossier ou jeu de données'
complete -c recette -n '__fish_seen_subcommand_from init' -F

complete -c recette -n '__fish_seen_subcommand_from clauses' -l file -r -F -d 'Un fichier de clauses, au lieu de celles qui sont livrées avec recette'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l contract -d 'Donner le texte à coller dans un CCTP (Markdown)'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l json -d 'Écrire du JSON, pour des programmes'
complete -c recette -n '__fish_seen_subcommand_from clauses' -s o -l output -r -F -d 'Écrire dans ce fichier au lieu de la sortie'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'

complete -c recette -n '__fish_seen_subcommand_from demo' -l serve -x -d 'Servir seulement la plateforme, sur ce port de cette machine, jusqu\'à Ctrl-C ; 0 en choisit un libre'
complete -c recette -n '__fish_seen_subcommand_from demo' -l defect -x -a '(recette demo --list-defects --quiet 2>/dev/null)' -d 'Ce que la plateforme fait de travers'
complete -c recette -n '__fish_seen_subcommand_from demo' -l list-defects -d 'Donner les défauts, un par ligne ; leurs noms seuls avec --quiet'
complete -c recette -n '__fish_seen_subcommand_from demo' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'
complete -c recette -n '__fish_seen_subcommand_from demo' -l class -x -d 'Ne mener que les tests de cette classe de conformité'
complete -c recette -n '__fish_seen_subcommand_from demo' -l test -x -d 'Ne mener que ce test'
complete -c recette -n '__fish_seen_subcommand_from demo' -l param -x -d 'Donner une valeur à un paramètre de la suite'
complete -c recette -n '__fish_seen_subcommand_from demo' -s o -l output -x -a '(__fish_complete_directories)' -d 'Dossier où écrire le relevé et les rapports'
complete -c recette -n '__fish_seen_subcommand_from demo' -l fail-on -x -a 'must should' -d 'Ce qui fait échouer l\'essai : must (une obligation enfreinte) ou should (une recommandation aussi)'
complete -c recette -n '__fish_seen_subcommand_from demo' -l connect-timeout -x -d 'Temps accordé pour ouvrir une connexion'
complete -c recette -n '__fish_seen_subcommand_from demo' -l timeout -x -d 'Temps accordé à une requête, du départ au dernier octet'
complete -c recette -n '__fish_seen_subcommand_from demo' -l max-body -x -d 'Taille à laquelle une réponse est coupée'
complete -c recette -n '__fish_seen_subcommand_from demo' -l max-redirects -x -d 'Redirections suivies de suite'
complete -c recette -n '__fish_seen_subcommand_from demo' -l jobs -x -d 'Requêtes en cours à la fois vers un même serveur'
complete -c recette -n '__fish_seen_subcommand_from demo' -l rate -x -d 'Requêtes par seconde (ou par minute) vers un même serveur ; sans l\'option, pas de limite sur cette machine même'
complete -c recette -n '__fish_seen_subcommand_from demo' -l budget -x -d 'Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé'
complete -c recette -n '__fish_seen_subcommand_from demo' -l retries -x -d 'Nouvelles tentatives après une panne passagère, ou quand le serveur demande d\'attendre (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from demo' -l cacert -r -F -d 'Autorités de certification à croire, au format PEM, au lieu de celles du système'
complete -c recette -n '__fish_seen_subcommand_from demo' -l cert -r -F -d 'Certificat client, au format PEM'
complete -c recette -n '__fish_seen_subcommand_from demo' -l key -r -F -d 'Clé privée du certificat client, au format PEM, si elle est dans un autre fichier'
complete -c recette -n '__fish_seen_subcommand_from demo' -l resolve -x -d 'Adresse IP à employer pour un serveur, sans interroger le DNS'
complete -c recette -n '__fish_seen_subcommand_from demo' -l user-agent -x -d 'Nom sous lequel se présenter aux serveurs'

complete -c recette -n '__fish_seen_subcommand_from schemas' -l from -r -F -d 'D\'où prendre les schémas : un dossier, une archive (.tar.gz, .zip, .whl) ou son adresse'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l suites -x -a '(__fish_complete_directories)' -d 'Dossier des suites, au lieu de celui qui est installé avec recette'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l connect-timeout -x -d 'Temps accordé pour ouvrir une connexion'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l timeout -x -d 'Temps accordé à une requête, du départ au dernier octet'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l max-body -x -d 'Taille à laquelle une réponse est coupée'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l max-redirects -x -d 'Redirections suivies de suite'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l jobs -x -d 'Requêtes en cours à la fois vers un même serveur'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l rate -x -d 'Requêtes par seconde (ou par minute) vers un même serveur ; sans l\'option, pas de limite sur cette machine même'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l budget -x -d 'Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l retries -x -d 'Nouvelles tentatives après une panne passagère, ou quand le serveur demande d\'attendre (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l cacert -r -F -d 'Autorités de certification à croire, au format PEM, au lieu de celles du système'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l cert -r -F -d 'Certificat client, au format PEM'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l key -r -F -d 'Clé privée du certificat client, au format PEM, si elle est dans un autre fichier'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l resolve -x -d 'Adresse IP à employer pour un serveur, sans interroger le DNS'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l user-agent -x -d 'Nom sous lequel se présenter aux serveurs'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l basic-env -x -d 'S\'authentifier par HTTP Basic : la variable d\'environnement contient « utilisateur:mot de passe »'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l bearer-env -x -d 'Présenter un jeton (Bearer), lu dans cette variable d\'environnement'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l bearer-file -r -F -d 'Présenter un jeton (Bearer), lu à la première ligne de ce fichier'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l header-env -x -d 'Envoyer cet en-tête, avec pour valeur celle de la variable d\'environnement : X-Cle=CLE_API'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l api-key-env -x -d 'Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d\'environnement : apikey=CLE_API'

complete -c recette -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'

