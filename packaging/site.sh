#!/usr/bin/env bash
# Makes artifacts/site: the page that runs in the reader's browser (try/), the documents, the API reference and the measurements.
# `packaging/site.sh page` makes the page alone, in artifacts/page. Needs the .NET 10 SDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

site() { dotnet run -c Release --no-build --project packaging/NewsParsing.Site -- "$@"; }

dotnet build packaging/NewsParsing.Site -c Release -v q
dotnet publish src/NewsParsing.Wasm -c Release -o artifacts/wasm -v q
if [ "${1:-}" = page ]; then
    site page artifacts/wasm artifacts/page
    echo 'artifacts/page: the page. Any host of files serves it.'
    exit 0
fi

dotnet build src/NewsParsing.Html -c Release -v q
dotnet build src/NewsParsing.AspNetCore -c Release -v q
dotnet build src/NewsParsing.Worker -c Release -v q
dotnet tool restore > /dev/null
rm -rf artifacts/site artifacts/docfx
# docfx takes no document from above its own folder: they are put below it, where they lie in the repository.
mkdir -p artifacts/docfx
cp -r packaging/site/* artifacts/docfx
cp --parents README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md docs/*.* docs/models/*.md src/*/README.md samples/README.md tests/gold/README.md \
    packaging/icon.svg artifacts/docfx
site tables artifacts/docfx/measurements.md
site page artifacts/wasm artifacts/docfx/try --home ../index.html
dotnet docfx metadata artifacts/docfx/docfx.json --logLevel warning --warningsAsErrors
dotnet docfx build artifacts/docfx/docfx.json --logLevel warning --warningsAsErrors
# Two thirds of what docfx writes, and nothing that a reader's browser asks for.
find artifacts/site -name '*.map' -delete
site check artifacts/site
du -sh artifacts/site | sed 's/\t/ in /'
