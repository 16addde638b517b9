// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Built without the renderer, the server still has the document: the page keeps its link to it.
if (window.SwaggerUIBundle === undefined) {
  document.querySelector('#reference p').append(' The renderer was not built into this server.');
} else {
  window.SwaggerUIBundle({
    url: new URL('openapi.yaml', document.baseURI).href,
    dom_id: '#reference',
    deepLinking: true,
    filter: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    validatorUrl: null, // nothing leaves this server
    queryConfigEnabled: false, // an address in the page's own query must not replace the document
  });
}
