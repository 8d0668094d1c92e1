/**
 * Texts that must not be told, in everything that a shop and its plug-ins hold, and a net over all
 * that the engine tells: log lines at the finest level, exceptions, histories, mails, text forms.
 * The logs are at this level in a run of its own: see the tag in the pom.
 */
package dev.orderwell.testkit.canaries;
