/**
 * Payments by Acme Pay, a company that does not exist: the plug-in that docs/plugins/payments.md
 * walks through. Nothing here knows an order or a database.
 */
@NullMarked
package com.example.acme;

import org.jspecify.annotations.NullMarked;
