/** patio.json: read with every mistake that is in it, each with its place and a remedy. */
package dev.patio.session.manifest;
