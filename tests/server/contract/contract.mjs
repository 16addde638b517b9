// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the server to resources/openapi.yaml: its routes are those of the document, every answer that the HTTP tests
// saw fits the schema of its status, every request that succeeded fits the schema of its body, and every operation was
// seen to succeed. usage: contract.mjs OPENAPI FOLDER (routes.json and *.jsonl, written by tests/support/exchangelog)
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [documentPath, folder] = process.argv.slice(2);
const maxFaults = 30;
const skipped = 77;

async function dependencies() {
  try {
    const [yaml, ajv, formats, validator] = await Promise.all([
      import('yaml'), import('ajv/dist/2020.js'), import('ajv-formats'), import('@seriousme/openapi-schema-validator'),
    ]);
    return { parse: yaml.parse, Ajv: ajv.default.default ?? ajv.default, addFormats: formats.default.default ?? formats.default, Validator: validator.Validator };
  } catch (error) {
    console.log(`SKIPPED: tests/server/contract/node_modules is not there (npm ci --prefix tests/server/contract): ${error.message}`);
    process.exit(skipped);
  }
}

const { parse, Ajv, addFormats, Validator } = await dependencies();
const faults = [];
const fault = (text) => { if (!faults.includes(text)) faults.push(text); };

const text = readFileSync(documentPath, 'utf8');
const api = parse(text);
const verdict = await new Validator().validate(parse(text));
if (!verdict.valid) fault(`the document is not OpenAPI 3.1: ${JSON.stringify(verdict.errors)}`);

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
for (const word of ['components', 'paths', 'info', 'openapi', 'servers', 'security', 'tags']) ajv.addKeyword(word);
ajv.addFormat('binary', true);
ajv.addSchema({ $id: 'api', ...api });

const methods = ['get', 'put', 'post', 'delete', 'patch'];
const resolve = (node) => {
  while (node?.$ref) node = node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], api);
  return node;
};

const operations = Object.entries(api.paths).flatMap(([path, item]) =>
  methods.filter((method) => item[method]).map((method) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    literals: path.split('/').filter((segment) => segment && !segment.startsWith('{')).length,
    path,
    operation: item[method],
    succeeded: 0,
  })));

function checkRoutes() {
  const file = join(folder, 'routes.json');
  if (!existsSync(file)) return fault('no test has written routes.json');
  const served = new Set(JSON.parse(readFileSync(file, 'utf8')));
  const described = new Set(operations.map((operation) => operation.name));
  for (const route of served) if (!described.has(route)) fault(`the server has ${route}, the document has not`);
  for (const route of described) if (!served.has(route)) fault(`the document has ${route}, the server has not`);
}

/// Validators by the place of their schema in the document.
const validators = new Map();
function validatorOf(schema) {
  if (!validators.has(schema)) {
    const absolute = JSON.parse(JSON.stringify(schema), (key, value) => key === '$ref' ? value.replace(/^#/, 'api#') : value);
    validators.set(schema, ajv.compile(absolute));
  }
  return validators.get(schema);
}

function operationOf(method, target) {
  const path = target.split('?')[0].replace(/^\/v1(?=\/)/, '');
  const wanted = method === 'HEAD' ? 'GET' : method;
  return operations.filter((candidate) => candidate.method === wanted && candidate.pattern.test(path))
    .sort((a, b) => b.literals - a.literals)[0];
}

const mediaTypeOf = (value) => (value ?? '').split(';')[0].trim().toLowerCase();

function contentOf(contents, mediaType) {
  return contents?.[mediaType] ?? contents?.[`${mediaType.split('/')[0]}/*`] ?? contents?.['*/*'];
}

function checkJson(schema, body, what) {
  let value;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return fault(`${what}: not JSON: ${error.message}`);
  }
  const validate = validatorOf(schema);
  if (!validate(value)) return fault(`${what}: ${ajv.errorsText(validate.errors)}\n    ${body.slice(0, 300)}`);
  return value;
}

const problem = api.components.responses.Problem;
let exchanges = 0;

function checkExchange(exchange) {
  const { method, target, status, headers, body } = exchange;
  const where = `${exchange.test}: ${method} ${target.split('?')[0]} ${status}`;
  const found = operationOf(method, target);
  if (status === 0 || (method === 'OPTIONS' && status < 300)) return;
  exchanges += 1;
  const responses = found?.operation.responses ?? {};
  const response = resolve(responses[status] ?? (status >= 400 ? (responses.default ?? problem) : undefined));
  if (!response) return fault(`${where}: the document knows no such status`);
  if (found && status < 300) found.succeeded += 1;
  if (!headers['x-request-id']) fault(`${where}: no X-Request-Id`);
  for (const [name, header] of Object.entries(response.headers ?? {}))
    if (headers[name.toLowerCase()] === undefined && (resolve(header).required || status === 200)) fault(`${where}: no ${name}`);
  if (method === 'HEAD' || status === 204 || status === 304) {
    if (exchange.bodyBytes > 0) fault(`${where}: has a body`);
    return;
  }
  if (!response.content) {
    if (exchange.bodyBytes > 0) fault(`${where}: has a body that the document does not describe`);
    return;
  }
  const mediaType = mediaTypeOf(headers['content-type']);
  const content = contentOf(response.content, mediaType);
  if (!content) return fault(`${where}: the document knows no answer of type “${mediaType}”`);
  if (content.schema && mediaType.endsWith('json')) {
    const value = checkJson(content.schema, body, where);
    if (value && status >= 400 && value.status !== status) fault(`${where}: the problem says ${value.status}`);
  }
  const request = resolve(found?.operation.requestBody);
  const wanted = contentOf(request?.content, 'application/json');
  if (status < 300 && wanted?.schema && exchange.requestBody) checkJson(wanted.schema, exchange.requestBody, `${where}, request`);
}

/// An answer with a member that nobody described must not pass: else this test could not fail.
function checkStrictness(samples) {
  const loose = [];
  for (const { name, schema, body } of samples) {
    const value = JSON.parse(body);
    value.notInTheDocument = 1;
    if (validatorOf(schema)(value)) loose.push(name);
  }
  for (const name of loose) fault(`${name}: an unknown member passes`);
}

checkRoutes();
const samples = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  // The last line may still be being written by a test that is no fixture of this one.
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1)) {
    const exchange = JSON.parse(line);
    exchange.test = file.replace('.jsonl', '');
    checkExchange(exchange);
    const found = operationOf(exchange.method, exchange.target);
    const schema = resolve(found?.operation.responses[exchange.status])?.content?.['application/json']?.schema;
    if (schema && exchange.status < 300 && exchange.method !== 'HEAD') samples.set(found.name, { name: found.name, schema, body: exchange.body });
  }
}
checkStrictness(samples.values());
for (const operation of operations) if (operation.succeeded === 0) fault(`${operation.name}: no test saw it succeed`);

console.log(`${operations.length} operations, ${exchanges} exchanges, ${faults.length} faults`);
for (const line of faults.slice(0, maxFaults)) console.log(`- ${line}`);
process.exit(faults.length === 0 ? 0 : 1);
