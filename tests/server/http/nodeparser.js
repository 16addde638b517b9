// SPDX-License-Identifier: GPL-3.0-or-later
// node nodeparser.js FILE: reads streams (32-bit little-endian length, then the bytes) and prints, a line each, what
// Node's HTTP parser (llhttp) makes of them: {"requests": [{method, url, headers, body, complete}], "error": code}.
'use strict';
process.removeAllListeners('warning');
const fs = require('fs');
const { HTTPParser, methods } = process.binding('http_parser');

const latin1 = (text) => Buffer.from(text, 'latin1').toString('hex');

function parse(stream) {
    const result = { requests: [], error: null };
    const parser = new HTTPParser();
    let pairs = [];
    let url = '';
    parser.initialize(HTTPParser.REQUEST, {}, 64 * 1024, 0);
    parser[HTTPParser.kOnHeaders | 0] = (headers, more) => {
        pairs = pairs.concat(headers);
        url += more;
    };
    parser[HTTPParser.kOnHeadersComplete | 0] = (major, minor, headers, method, target) => {
        const all = pairs.concat(headers || []);
        result.requests.push({
            method: methods[method], url: latin1(url + (target || '')), headers: all.map(latin1), body: '', complete: false,
        });
        pairs = [];
        url = '';
        return 0;
    };
    parser[HTTPParser.kOnBody | 0] = (buffer, start, length) => {
        const part = start === undefined ? buffer : buffer.subarray(start, start + length);
        result.requests[result.requests.length - 1].body += part.toString('hex');
    };
    parser[HTTPParser.kOnMessageComplete | 0] = () => {
        result.requests[result.requests.length - 1].complete = true;
        pairs = [];
        url = '';
    };
    const outcome = parser.execute(stream);
    if (outcome instanceof Error)
        result.error = outcome.code;
    parser.close();
    return result;
}

const input = fs.readFileSync(process.argv[2]);
const lines = [];
for (let at = 0; at < input.length;) {
    const size = input.readUInt32LE(at);
    lines.push(JSON.stringify(parse(input.subarray(at + 4, at + 4 + size))));
    at += 4 + size;
}
fs.writeSync(1, '');
process.stdout.write(lines.join('\n') + '\n');
