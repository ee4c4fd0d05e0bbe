/**
 * Node's {@code url} binding: the parser, the setters and the serializer of the URL Standard (url.spec.whatwg.org),
 * and where the parts of a URL stand in its text. All but {@link
 * dev.patio.guest.javascript.binding.url.UrlBinding} is plain Java, without state.
 */
package dev.patio.guest.javascript.binding.url;
