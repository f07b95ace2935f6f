#!/usr/bin/env bash
# Writes a web archive of so many pages (1,000 without a number), each a member of gzip as crawlers write them, to standard output.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
speakers=('Jane Roe, who leads the council' 'Max Lee, the fire chief' 'Ann Poe, a teacher at the school' 'Sam Grey, who owns the mill')
for ((number = 1; number <= ${1:-1000}; number++)); do
    page="<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Report $number | Elmford Echo</title></head><body>"
    page+='<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article>'
    page+="<h1>Report $number</h1><p>The bridge at Elmford was closed to all cars on day $number of the year, after a lorry had hit it twice.</p>"
    page+="<p>“We counted $number cars,” said ${speakers[number % 4]}. “There was no room for one more.”</p></article></main></body></html>"
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n%s' "$page" > "$work/answer"
    {
        printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.elmford-echo.example/%s\r\n' "$number"
        printf 'WARC-Date: 2025-03-04T08:15:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %s\r\n\r\n' "$(wc -c < "$work/answer")"
        cat "$work/answer"
        printf '\r\n\r\n'
    } | gzip -c
done
