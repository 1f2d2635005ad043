#!/usr/bin/env bash
# Installs a built recette: the command, the suites that it ships, its manual and shell completions.
# Usage: scripts/install.sh BINARY PREFIX
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$1 prefix=$2

install -d "$prefix/bin" "$prefix/share/recette" "$prefix/share/man/man1" "$prefix/share/man/fr/man1" \
  "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" \
  "$prefix/share/fish/vendor_completions.d"
install -m 755 "$binary" "$prefix/bin/recette"
# Suites of an earlier version must not stay among those of this one.
rm -rf "$prefix/share/recette/suites"
cp -R suites "$prefix/share/recette/suites"

recette=$prefix/bin/recette
"$recette" man --lang en > "$prefix/share/man/man1/recette.1"
"$recette" man --lang fr > "$prefix/share/man/fr/man1/recette.1"
"$recette" completion bash > "$prefix/share/bash-completion/completions/recette"
"$recette" completion zsh > "$prefix/share/zsh/site-functions/_recette"
"$recette" completion fish > "$prefix/share/fish/vendor_completions.d/recette.fish"
echo "installed in $prefix: $("$recette" --version)"
