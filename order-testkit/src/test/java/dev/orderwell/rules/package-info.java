/** Which rule of docs/rules.md is shown by which test, and which are open. */
package dev.orderwell.rules;
