#!/bin/sh
# Порядок in an object store that speaks S3 (Yandex, VK, Selectel, AWS), behind a CDN:
#   BUCKET=poryadok ENDPOINT=https://storage.yandexcloud.net docs/hosts/upload.sh
# after `pnpm build` and `pnpm run compress`. Needs the AWS CLI and its keys in the environment.
#
# A store sends what it was given: one form of a file with its type. Here it is the gzip one, which every browser takes.
# What a store cannot do a rule of the CDN does: `/x/` gives `x/index.html` (the store's «website» mode), unknown addresses
# give `404.html` with status 404, and the headers of the table in docs/deployment.md that are not below.
set -eu
site="$(dirname "$0")/../../apps/site/dist"
target="s3://$BUCKET"

put() { # pattern, type
  find "$site" -type f -name "$1" | while IFS= read -r file; do
    key="${file#"$site"/}"
    encoding=""
    body="$file"
    if [ -f "$file.gz" ]; then encoding="--content-encoding gzip"; body="$file.gz"; fi
    case "$key" in
      assets/* | offline/* | embed/v1.*.js) cache='public, max-age=31536000, immutable' ;;
      embed/*.js) cache='public, max-age=3600, stale-while-revalidate=604800' ;;
      *) cache='no-cache' ;;
    esac
    # shellcheck disable=SC2086
    ${AWS:-aws} --endpoint-url "$ENDPOINT" s3 cp "$body" "$target/$key" $encoding \
      --content-type "$2" --cache-control "$cache" --only-show-errors
  done
}

# Names with a hash first: a page must never name what is not there yet.
put '*.woff2' 'font/woff2'
put '*.png' 'image/png'
put '*.svg' 'image/svg+xml'
put '*.wasm' 'application/wasm'
put '*.css' 'text/css; charset=utf-8'
put '*.js' 'text/javascript; charset=utf-8'
put '*.pf_*' 'application/octet-stream'
put '*.pagefind' 'application/octet-stream'
put '*.json' 'application/json; charset=utf-8'
put '*.webmanifest' 'application/manifest+json; charset=utf-8'
put '*.xml' 'application/xml; charset=utf-8'
put '*.ics' 'text/calendar; charset=utf-8'
put '*.csv' 'text/csv; charset=utf-8'
put '*.py' 'text/plain; charset=utf-8'
put '*.sh' 'text/plain; charset=utf-8'
put '*.txt' 'text/plain; charset=utf-8'
put '*.html' 'text/html; charset=utf-8'
