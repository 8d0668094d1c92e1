/** The shop of docs/testing.md and its tests: what the page shows is compiled and run here. */
package dev.orderwell.testkit.page;
