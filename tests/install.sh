#!/usr/bin/env bash
# Installs what the tests ask of the system where it is missing: nginx with its module for Brotli twins, and poppler, which reads PDF. For Debian, as root.
set -euo pipefail
module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
if command -v nginx >/dev/null && [ -e "$module" ] && command -v pdftotext >/dev/null; then exit; fi
export DEBIAN_FRONTEND=noninteractive
export RUNLEVEL=1 # keeps Debian from starting a server of its own at port 80
apt-get update -qq -o Acquire::Retries=3
apt-get install -qq -y --no-install-recommends -o Acquire::Retries=3 nginx libnginx-mod-http-brotli-static poppler-utils
