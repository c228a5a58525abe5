/** What a service does around its operations: {@code specs/generate/service} runs here over a socket. */
@NullMarked
package dev.concordat.runtime.service;

import org.jspecify.annotations.NullMarked;
