#compdef recette
# Completion of recette for zsh, made from its option table.
# To try it: source <(recette completion zsh), once compinit has run.

_recette_assignments() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -- "$@"
  fi
}

_recette_command() {
  compadd -- ${(f)"$("$@" 2>/dev/null)"}
}

_recette_verbs() {
  local -a verbs
  verbs=(
    'run:mène des suites sur des plateformes et rend un verdict'
    'list:liste les suites, ou les tests d'\''une suite'
    'explain:explique un test \: pourquoi il compte, comment corriger'
    'validate:vérifie qu'\''une suite, une plateforme ou des clauses sont bien écrites'
    'lint-schema:trouve les fautes d'\''un schéma de données'
    'query:essaie une expression JSONPath sur un document'
    'report:refait un rapport à partir d'\''un relevé d'\''essai'
    'diff:dit ce qui a changé d'\''un essai à l'\''autre'
    'merge:réunit les parts d'\''un essai partagé'
    'init:écrit le fichier qui décrit une plateforme'
    'clauses:liste les clauses d'\''un contrat et ce qui les prouve'
    'demo:sert une plateforme d'\''exemple et la vérifie'
    'schemas:installe les schémas XML des métadonnées (ISO 19139)'
    'completion:affiche le script de complétion d'\''un interpréteur de commandes'
    'help:affiche l'\''aide de la commande ou d'\''un verbe'
  )
  _describe -t verbs verbe verbs
}

_recette() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  _arguments -C -s \
    '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
    '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
    '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
    '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
    '(-h --help)'{-h,--help}'[Afficher cette aide]' \
    '--version[Afficher la version]' \
    '1: :_recette_verbs' \
    '*:: :->arguments' && ret=0
  [[ $state == arguments ]] || return ret
  case $words[1] in
    (run)
      _arguments -s -S \
        '(-s --suite)'{-s+,--suite=}'[Suite à mener, par identifiant ou par chemin de fichier]:SUITE:_recette_command recette list --ids' \
        '*--class=[Ne mener que les tests de cette classe de conformité]:CLASSE: ' \
        '*--test=[Ne mener que ce test]:TEST: ' \
        '*--param=[Donner une valeur à un paramètre de la suite]:NOM=VALEUR: ' \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--plan[Montrer ce qui serait demandé, sans rien envoyer]' \
        '(-r --report)'{-r+,--report=}'[Écrire un rapport : junit, junit-strict, html, markdown, csv, json, badge]:FORMAT=CHEMIN:_recette_assignments junit junit-strict html markdown csv json badge' \
        '--record=[Garder le relevé d'\''essai (JSON Lines), dont « recette report » refait tous les rapports]:CHEMIN:_files' \
        '--each[Un résultat par règle et par fiche, fichier ou table, plutôt qu'\''un par règle pour tous ensemble]' \
        '--shard=[Ne mener que la part K sur N des tests ; « recette merge » réunit les relevés des parts]:K/N: ' \
        '--clauses=[Dire aussi, clause par clause, ce que l'\''essai prouve : « clausier », ou un fichier de clauses]:FICHIER:_files' \
        '--baseline=[Des échecs connus, avec leur raison, qui ne font pas échouer l'\''essai]:FICHIER:_files' \
        '--strict-baseline[Échouer aussi quand un échec connu ne l'\''est plus, ou que son délai est passé]' \
        '--fail-on=[Ce qui fait échouer l'\''essai : must (une obligation enfreinte) ou should (une recommandation aussi)]:NIVEAU:(must should)' \
        '--connect-timeout=[Temps accordé pour ouvrir une connexion]:DURÉE: ' \
        '--timeout=[Temps accordé à une requête, du départ au dernier octet]:DURÉE: ' \
        '--max-body=[Taille à laquelle une réponse est coupée]:OCTETS: ' \
        '--max-redirects=[Redirections suivies de suite]:NOMBRE: ' \
        '--jobs=[Requêtes en cours à la fois vers un même serveur]:NOMBRE: ' \
        '--rate=[Requêtes par seconde (ou par minute) vers un même serveur ; sans l'\''option, pas de limite sur cette machine même]:N[/s|/m]: ' \
        '--budget=[Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé]:NOMBRE: ' \
        '--retries=[Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'\''attendre (429, 503)]:NOMBRE: ' \
        '--cacert=[Autorités de certification à croire, au format PEM, au lieu de celles du système]:FICHIER:_files' \
        '--cert=[Certificat client, au format PEM]:FICHIER:_files' \
        '--key=[Clé privée du certificat client, au format PEM, si elle est dans un autre fichier]:FICHIER:_files' \
        '*--resolve=[Adresse IP à employer pour un serveur, sans interroger le DNS]:HÔTE\:PORT\:ADRESSE: ' \
        '--user-agent=[Nom sous lequel se présenter aux serveurs]:TEXTE: ' \
        '--basic-env=[S'\''authentifier par HTTP Basic : la variable d'\''environnement contient « utilisateur:mot de passe »]:VARIABLE: ' \
        '--bearer-env=[Présenter un jeton (Bearer), lu dans cette variable d'\''environnement]:VARIABLE: ' \
        '--bearer-file=[Présenter un jeton (Bearer), lu à la première ligne de ce fichier]:FICHIER:_files' \
        '*--header-env=[Envoyer cet en-tête, avec pour valeur celle de la variable d'\''environnement : X-Cle=CLE_API]:EN-TÊTE=VARIABLE: ' \
        '*--api-key-env=[Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d'\''environnement : apikey=CLE_API]:PARAMÈTRE=VARIABLE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:CIBLE:_files'
      ;;
    (list)
      _arguments -s -S \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--json[Écrire du JSON, pour des programmes]' \
        '--ids[N'\''écrire que les identifiants, un par ligne]' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:SUITE:_recette_command recette list --ids'
      ;;
    (explain)
      _arguments -s -S \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        ':ID: '
      ;;
    (validate)
      _arguments -s -S \
        '--schema=[Vérifier des documents JSON, par ce fichier de JSON Schema]:SCHÉMA:_files' \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--json[Écrire du JSON, pour des programmes]' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:FICHIER:_files'
      ;;
    (lint-schema)
      _arguments -s -S \
        '--catalogue=[Le catalogue où chercher les noms et les versions, au lieu de celui de schema.data.gouv.fr]:FICHIER|URL:_files' \
        '(-f --format)'{-f+,--format=}'[Format de ce qui est trouvé : text, json (suites/schema-lint.schema.json) ou github (annotations)]:FORMAT:(text json github)' \
        '--strict[Échouer aussi pour un avertissement]' \
        '--offline[Ne rien envoyer : des fichiers, et les copies gardées sur cette machine]' \
        '--connect-timeout=[Temps accordé pour ouvrir une connexion]:DURÉE: ' \
        '--timeout=[Temps accordé à une requête, du départ au dernier octet]:DURÉE: ' \
        '--max-body=[Taille à laquelle une réponse est coupée]:OCTETS: ' \
        '--max-redirects=[Redirections suivies de suite]:NOMBRE: ' \
        '--jobs=[Requêtes en cours à la fois vers un même serveur]:NOMBRE: ' \
        '--rate=[Requêtes par seconde (ou par minute) vers un même serveur ; sans l'\''option, pas de limite sur cette machine même]:N[/s|/m]: ' \
        '--budget=[Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé]:NOMBRE: ' \
        '--retries=[Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'\''attendre (429, 503)]:NOMBRE: ' \
        '--cacert=[Autorités de certification à croire, au format PEM, au lieu de celles du système]:FICHIER:_files' \
        '--cert=[Certificat client, au format PEM]:FICHIER:_files' \
        '--key=[Clé privée du certificat client, au format PEM, si elle est dans un autre fichier]:FICHIER:_files' \
        '*--resolve=[Adresse IP à employer pour un serveur, sans interroger le DNS]:HÔTE\:PORT\:ADRESSE: ' \
        '--user-agent=[Nom sous lequel se présenter aux serveurs]:TEXTE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:SCHÉMA:_files'
      ;;
    (query)
      _arguments -s -S \
        '--json[Écrire du JSON, pour des programmes]' \
        '--connect-timeout=[Temps accordé pour ouvrir une connexion]:DURÉE: ' \
        '--timeout=[Temps accordé à une requête, du départ au dernier octet]:DURÉE: ' \
        '--max-body=[Taille à laquelle une réponse est coupée]:OCTETS: ' \
        '--max-redirects=[Redirections suivies de suite]:NOMBRE: ' \
        '--jobs=[Requêtes en cours à la fois vers un même serveur]:NOMBRE: ' \
        '--rate=[Requêtes par seconde (ou par minute) vers un même serveur ; sans l'\''option, pas de limite sur cette machine même]:N[/s|/m]: ' \
        '--budget=[Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé]:NOMBRE: ' \
        '--retries=[Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'\''attendre (429, 503)]:NOMBRE: ' \
        '--cacert=[Autorités de certification à croire, au format PEM, au lieu de celles du système]:FICHIER:_files' \
        '--cert=[Certificat client, au format PEM]:FICHIER:_files' \
        '--key=[Clé privée du certificat client, au format PEM, si elle est dans un autre fichier]:FICHIER:_files' \
        '*--resolve=[Adresse IP à employer pour un serveur, sans interroger le DNS]:HÔTE\:PORT\:ADRESSE: ' \
        '--user-agent=[Nom sous lequel se présenter aux serveurs]:TEXTE: ' \
        '--basic-env=[S'\''authentifier par HTTP Basic : la variable d'\''environnement contient « utilisateur:mot de passe »]:VARIABLE: ' \
        '--bearer-env=[Présenter un jeton (Bearer), lu dans cette variable d'\''environnement]:VARIABLE: ' \
        '--bearer-file=[Présenter un jeton (Bearer), lu à la première ligne de ce fichier]:FICHIER:_files' \
        '*--header-env=[Envoyer cet en-tête, avec pour valeur celle de la variable d'\''environnement : X-Cle=CLE_API]:EN-TÊTE=VARIABLE: ' \
        '*--api-key-env=[Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d'\''environnement : apikey=CLE_API]:PARAMÈTRE=VARIABLE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        ':EXPRESSION: ' \
        ':DOCUMENT:_files'
      ;;
    (report)
      _arguments -s -S \
        '(-f --format)'{-f+,--format=}'[Format du rapport]:FORMAT:(junit junit-strict html markdown csv json badge)' \
        '(-o --output)'{-o+,--output=}'[Écrire dans ce fichier au lieu de la sortie]:CHEMIN:_files' \
        '(-r --report)'{-r+,--report=}'[Écrire un rapport : junit, junit-strict, html, markdown, csv, json, badge]:FORMAT=CHEMIN:_recette_assignments junit junit-strict html markdown csv json badge' \
        '--fail-on=[Conclure à ce niveau, must ou should, au lieu de celui de l'\''essai]:NIVEAU:(must should)' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        ':RELEVÉ:_files'
      ;;
    (diff)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[Écrire dans ce fichier au lieu de la sortie]:CHEMIN:_files' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:RELEVÉ:_files'
      ;;
    (merge)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[Écrire dans ce fichier au lieu de la sortie]:CHEMIN:_files' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:RELEVÉ:_files'
      ;;
    (init)
      _arguments -s -S \
        '--name=[Le nom de la plateforme]:NOM: ' \
        '--operator=[Qui l'\''exploite]:NOM: ' \
        '*--features=[Une API OGC API - Features]:ADRESSE: ' \
        '*--catalogue=[Un catalogue de métadonnées]:ADRESSE: ' \
        '*--rasters=[Des images : fichier, liste, dossier ou catalogue STAC]:ADRESSE: ' \
        '*--tables=[Des tableaux : fichier, dossier ou jeu de données]:ADRESSE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        ':FICHIER:_files'
      ;;
    (clauses)
      _arguments -s -S \
        '--file=[Un fichier de clauses, au lieu de celles qui sont livrées avec recette]:FICHIER:_files' \
        '--contract[Donner le texte à coller dans un CCTP (Markdown)]' \
        '--json[Écrire du JSON, pour des programmes]' \
        '(-o --output)'{-o+,--output=}'[Écrire dans ce fichier au lieu de la sortie]:CHEMIN:_files' \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '*:ID: '
      ;;
    (demo)
      _arguments -s -S \
        '--serve=[Servir seulement la plateforme, sur ce port de cette machine, jusqu'\''à Ctrl-C ; 0 en choisit un libre]:PORT: ' \
        '*--defect=[Ce que la plateforme fait de travers]:DÉFAUT:_recette_command recette demo --list-defects --quiet' \
        '--list-defects[Donner les défauts, un par ligne ; leurs noms seuls avec --quiet]' \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '*--class=[Ne mener que les tests de cette classe de conformité]:CLASSE: ' \
        '*--test=[Ne mener que ce test]:TEST: ' \
        '*--param=[Donner une valeur à un paramètre de la suite]:NOM=VALEUR: ' \
        '(-o --output)'{-o+,--output=}'[Dossier où écrire le relevé et les rapports]:DOSSIER:_files -/' \
        '--fail-on=[Ce qui fait échouer l'\''essai : must (une obligation enfreinte) ou should (une recommandation aussi)]:NIVEAU:(must should)' \
        '--connect-timeout=[Temps accordé pour ouvrir une connexion]:DURÉE: ' \
        '--timeout=[Temps accordé à une requête, du départ au dernier octet]:DURÉE: ' \
        '--max-body=[Taille à laquelle une réponse est coupée]:OCTETS: ' \
        '--max-redirects=[Redirections suivies de suite]:NOMBRE: ' \
        '--jobs=[Requêtes en cours à la fois vers un même serveur]:NOMBRE: ' \
        '--rate=[Requêtes par seconde (ou par minute) vers un même serveur ; sans l'\''option, pas de limite sur cette machine même]:N[/s|/m]: ' \
        '--budget=[Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé]:NOMBRE: ' \
        '--retries=[Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'\''attendre (429, 503)]:NOMBRE: ' \
        '--cacert=[Autorités de certification à croire, au format PEM, au lieu de celles du système]:FICHIER:_files' \
        '--cert=[Certificat client, au format PEM]:FICHIER:_files' \
        '--key=[Clé privée du certificat client, au format PEM, si elle est dans un autre fichier]:FICHIER:_files' \
        '*--resolve=[Adresse IP à employer pour un serveur, sans interroger le DNS]:HÔTE\:PORT\:ADRESSE: ' \
        '--user-agent=[Nom sous lequel se présenter aux serveurs]:TEXTE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]'
      ;;
    (schemas)
      _arguments -s -S \
        '--from=[D'\''où prendre les schémas : un dossier, une archive (.tar.gz, .zip, .whl) ou son adresse]:SOURCE:_files' \
        '--suites=[Dossier des suites, au lieu de celui qui est installé avec recette]:DOSSIER:_files -/' \
        '--connect-timeout=[Temps accordé pour ouvrir une connexion]:DURÉE: ' \
        '--timeout=[Temps accordé à une requête, du départ au dernier octet]:DURÉE: ' \
        '--max-body=[Taille à laquelle une réponse est coupée]:OCTETS: ' \
        '--max-redirects=[Redirections suivies de suite]:NOMBRE: ' \
        '--jobs=[Requêtes en cours à la fois vers un même serveur]:NOMBRE: ' \
        '--rate=[Requêtes par seconde (ou par minute) vers un même serveur ; sans l'\''option, pas de limite sur cette machine même]:N[/s|/m]: ' \
        '--budget=[Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé]:NOMBRE: ' \
        '--retries=[Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'\''attendre (429, 503)]:NOMBRE: ' \
        '--cacert=[Autorités de certification à croire, au format PEM, au lieu de celles du système]:FICHIER:_files' \
        '--cert=[Certificat client, au format PEM]:FICHIER:_files' \
        '--key=[Clé privée du certificat client, au format PEM, si elle est dans un autre fichier]:FICHIER:_files' \
        '*--resolve=[Adresse IP à employer pour un serveur, sans interroger le DNS]:HÔTE\:PORT\:ADRESSE: ' \
        '--user-agent=[Nom sous lequel se présenter aux serveurs]:TEXTE: ' \
        '--basic-env=[S'\''authentifier par HTTP Basic : la variable d'\''environnement contient « utilisateur:mot de passe »]:VARIABLE: ' \
        '--bearer-env=[Présenter un jeton (Bearer), lu dans cette variable d'\''environnement]:VARIABLE: ' \
        '--bearer-file=[Présenter un jeton (Bearer), lu à la première ligne de ce fichier]:FICHIER:_files' \
        '*--header-env=[Envoyer cet en-tête, avec pour valeur celle de la variable d'\''environnement : X-Cle=CLE_API]:EN-TÊTE=VARIABLE: ' \
        '*--api-key-env=[Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d'\''environnement : apikey=CLE_API]:PARAMÈTRE=VARIABLE: ' \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '::install: '
      ;;
    (completion)
      _arguments -s -S \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        ':SHELL:(bash zsh fish)'
      ;;
    (help)
      _arguments -s -S \
        '--lang=[Langue des messages et des rapports : fr ou en]:LANGUE:(fr en)' \
        '--color=[Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'\''est pas défini), always (toujours) ou never (jamais)]:QUAND:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Ne dire que l'\''essentiel : le verdict, et ce qui l'\''explique]' \
        '(-v --verbose)'{-v,--verbose}'[Tout montrer : chaque requête et chaque test, même réussi]' \
        '(-h --help)'{-h,--help}'[Afficher cette aide]' \
        '--version[Afficher la version]' \
        '::VERBE: '
      ;;
  esac
}

if [[ $funcstack[1] == _recette ]]; then
  _recette "$@"
else
  compdef _recette recette
fi
